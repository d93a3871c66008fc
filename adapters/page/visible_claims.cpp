// Which lines are the article's byline, as claims.
#include <algorithm>
#include <utility>

#include "adapters/page/claim_list.h"
#include "adapters/page/value.h"
#include "adapters/page/visible.h"
#include "adapters/page/visible_weights.h"

namespace masthead::page {
namespace {

using Chosen = std::vector<const VisibleByline*>;

/// The lines around the best one that go on with it: a name each, below each other.
Chosen lines_of(const std::vector<VisibleByline>& found, std::size_t best,
                const std::vector<TextLine>& lines) {
  constexpr std::size_t kMostApart = 4;
  constexpr double kLeastBehind = 1.0;
  const auto goes_on = [&](std::size_t from, std::size_t to) {
    return found[to].line - found[from].line <= kMostApart;
  };
  const auto alike = [&](std::size_t at) {
    return lines[found[at].line].form == lines[found[best].line].form &&
           found[at].score + kLeastBehind >= found[best].score;
  };
  auto first = best;
  for (auto at = best; at-- > 0 && goes_on(at, first);) {
    if (alike(at)) first = at;
  }
  Chosen chosen;
  auto last = first;
  for (auto at = first; at < found.size() && goes_on(last, at); ++at) {
    if (at != best && !alike(at)) continue;
    chosen.push_back(&found[at]);
    last = at;
  }
  return chosen;
}

/// The best line, and the person's line where the best one names the outlet or another
/// organisation.
Chosen choose_lines(const std::vector<VisibleByline>& found, const std::vector<TextLine>& lines,
                    const VisibleModel& model) {
  const auto better = [](const auto& a, const auto& b) { return a.score < b.score; };
  const auto best = std::max_element(found.begin(), found.end(), better);
  if (best == found.end() || best->score < model.least) return {};
  auto chosen = lines_of(found, static_cast<std::size_t>(best - found.begin()), lines);
  if (!best->has(Evidence::organisation) && !best->has(Evidence::outlet)) return chosen;
  const VisibleByline* person = nullptr;
  for (const auto& byline : found) {
    if (!byline.has(Evidence::person) || byline.score < model.sure) continue;
    if (person == nullptr || person->score < byline.score) person = &byline;
  }
  const bool is_new = std::find(chosen.begin(), chosen.end(), person) == chosen.end();
  if (person != nullptr && is_new) chosen.push_back(person);
  return chosen;
}

bool names_author(const PageClaims& claims) {
  return std::any_of(claims.authors.begin(), claims.authors.end(), [](const AuthorClaim& claim) {
    return claim.of_article && find_first(claim.observations, Field::name) != nullptr;
  });
}

constexpr VisibleModel make_model() {
  VisibleModel model{{}, kLeastScore, kSureScore};
  for (const auto& [what, weight] : kVisibleWeights) {
    model.weights[static_cast<std::size_t>(what)] = weight;
  }
  return model;
}

constexpr VisibleModel kLearned = make_model();

}  // namespace

const VisibleModel& learned_model() { return kLearned; }

void score_bylines(std::vector<VisibleByline>& found, const VisibleModel& model) {
  for (auto& byline : found) {
    byline.score = 0;
    for (std::size_t i = 0; i < kEvidence; ++i) {
      byline.score += model.weights[i] * static_cast<double>(byline.evidence[i]);
    }
  }
}

void add_visible_byline(PageClaims& claims, const OutletNames& outlet,
                        const words::Vocabulary& vocabulary) {
  auto found = find_bylines(claims, outlet, vocabulary);
  score_bylines(found, learned_model());
  add_bylines(claims, found, learned_model());
}

void add_bylines(PageClaims& claims, const std::vector<VisibleByline>& found,
                 const VisibleModel& model) {
  const bool known = names_author(claims);
  for (const auto* byline : choose_lines(found, claims.lines, model)) {
    const auto& line = claims.lines[byline->line];
    const bool sure = byline->score >= model.sure;
    AuthorClaim claim;
    claim.source = Source::byline;
    claim.rule = sure ? "visible-byline" : "visible-line";
    claim.of_article = sure || !known;
    const auto place = byte_place(line.offset);
    claim.observations.push_back(
        observe(Field::name, byline->text, line.text, claim.source, claim.rule, place));
    auto url = byline->author_link ? resolve_url(line.href, claims.base) : std::string();
    if (!url.empty()) {
      claim.observations.push_back(
          observe(Field::url, std::move(url), line.href, claim.source, claim.rule, place));
    }
    claims.authors.push_back(std::move(claim));
  }
}

}  // namespace masthead::page
