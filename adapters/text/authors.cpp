#include "adapters/text/authors.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "adapters/text/author_finder.h"
#include "adapters/text/leads.h"
#include "adapters/text/shape.h"
#include "core/text.h"

namespace masthead::text {
namespace {

using words::Class;

/// What a portrait leaves in a paste; `whose` is the name it gives, where it gives one.
bool is_portrait_label(const Lexicon& lexicon, std::string_view line, std::string_view name) {
  const auto folded = fold_short(line);
  if (folded.empty() || ends_sentence(line)) return false;
  for (const auto word : lexicon.vocabulary().all(Class::portrait_word)) {
    if (folded.find(word) != std::string::npos) return true;
  }
  const auto lead = read_lead(lexicon, Class::portrait_of, line);
  return lead && fold_text(lead->rest) == fold_text(name);
}

bool has_bio(const FoundAuthor& author) {
  return std::any_of(author.claims.begin(), author.claims.end(),
                     [](const Claim& claim) { return claim.field == Field::bio; });
}

}  // namespace

bool AuthorFinder::run() {
  std::size_t i = 0;
  for (; i < page_.size(); ++i) {
    if (!page_.is_plain(i)) continue;
    if (is_comments_end(i)) break;
    read_line(i);
    if (found_.authors.size() > limits_.authors) return false;
  }
  found_.end = i;
  return true;
}

void AuthorFinder::read_line(std::size_t i) {
  struct LineRule {
    Rule rule;
    bool (AuthorFinder::*read)(std::size_t);
    bool in_lists;  // may stand below a list of articles: an author's box at the page's end
  };
  static constexpr std::array kLineRules = {
      // Before bylines: "作者简介" begins as a byline does.
      LineRule{Rule::author_heading, &AuthorFinder::read_author_heading, true},
      LineRule{Rule::byline, &AuthorFinder::read_byline_line, false},
      LineRule{Rule::byline_word_above, &AuthorFinder::read_byline_word, false},
      LineRule{Rule::about_name, &AuthorFinder::read_about_name, true},
      LineRule{Rule::image_label, &AuthorFinder::read_portrait, true},
      LineRule{Rule::name_above_title, &AuthorFinder::read_name_above_title, true},
      LineRule{Rule::name_and_title, &AuthorFinder::read_name_and_title, false},
      LineRule{Rule::name_above_bio, &AuthorFinder::read_name_above_bio, true},
      LineRule{Rule::bio_of_author, &AuthorFinder::read_bio_of_author, true},
      LineRule{Rule::bio_and_handle, &AuthorFinder::read_bio_with_handle, true},
  };
  const auto line = page_.line(i);
  if (is_prose(line)) {
    ++prose_;
    if (++paragraphs_ > 1) in_list_ = false;  // one alone is a teaser
  } else {
    paragraphs_ = 0;
    const bool heading =
        lexicon_.has(Rule::list_skipped) && lexicon_.is_list_heading(fold_short(line));
    if (heading) in_list_ = prose_ > 0 || !found_.authors.empty();
  }
  for (const auto& rule : kLineRules) {
    if ((in_list_ && !rule.in_lists) || !lexicon_.has(rule.rule)) continue;
    if ((this->*rule.read)(i)) return;
  }
}

/// "By NAME".
bool AuthorFinder::read_byline_line(std::size_t i) {
  const auto line = page_.line(i);
  const auto byline = read_byline(lexicon_, facts_, line);
  if (!byline) return false;
  if (byline->names.empty()) return is_credit_byline(i, *byline) || add_mononym(i, *byline);
  if (!is_believable_byline(i, *byline)) {
    warn(i, "may be a byline or a headline: nothing else on the page says which");
    return false;
  }
  add_byline(i, *byline, Rule::byline);
  return true;
}

/// "By", and the name on the line below.
bool AuthorFinder::read_byline_word(std::size_t i) {
  if (!is_byline_word(lexicon_, page_.line(i))) return false;
  const auto next = next_plain(i);
  if (next == kNone) return false;
  const auto byline = read_names(lexicon_, facts_, page_.line(next), false);
  if (byline.names.empty()) return is_credit_byline(next, byline);
  page_.mark(i, LineKind::author);
  add_byline(next, byline, Rule::byline_word_above);
  return true;
}

/// "About the author" above a name or a biography.
bool AuthorFinder::read_author_heading(std::size_t i) {
  const auto next = next_plain(i);
  if (next == kNone || !lexicon_.is_author_heading(fold_short(page_.line(i)))) return false;
  const auto below = page_.line(next);
  const bool is_name = looks_like_name(lexicon_, below);
  if (!is_name && !lexicon_.has(Rule::bio_below_heading)) return false;
  const auto name = is_name ? below : leading_name(lexicon_, below);
  if (name.empty()) return false;
  page_.mark(i, LineKind::author);
  auto& author = add_author(name, Rule::author_heading, next);
  is_name ? complete(author, next) : add_bio(author, next, Rule::bio_below_heading);
  return true;
}

/// "About NAME" above a biography.
bool AuthorFinder::read_about_name(std::size_t i) {
  const auto lead = read_lead(lexicon_, Class::about_lead, page_.line(i));
  if (!lead || !looks_like_name(lexicon_, lead->rest)) return false;
  const auto next = next_plain(i);
  if (weigh(next, lead->rest) == BioEvidence::none) return false;
  complete(add_author(lead->rest, Rule::about_name, i), i);
  return true;
}

/// The words a portrait leaves behind, and the name below them.
bool AuthorFinder::read_portrait(std::size_t i) {
  const auto next = i + 1;
  if (next >= page_.size() || !page_.is_plain(next)) return false;
  const auto name = page_.line(next);
  if (!looks_like_name(lexicon_, name) || !is_portrait_label(lexicon_, page_.line(i), name)) {
    return false;
  }
  page_.mark(i, LineKind::label);
  complete(add_author(name, Rule::image_label, next), next);
  return true;
}

/// A name with a job title below it.
bool AuthorFinder::read_name_above_title(std::size_t i) {
  const auto name = page_.line(i);
  if (!looks_like_name(lexicon_, name)) return false;
  if (title_of(next_plain(i, name)).title.empty()) return false;
  complete(add_author(name, Rule::name_above_title, i), i);
  return true;
}

/// "NAME, Title, Place" on one line.
bool AuthorFinder::read_name_and_title(std::size_t i) {
  constexpr std::size_t kLongest = 200;
  const auto line = page_.line(i);
  if (line.size() > kLongest) return false;
  const auto parts = split_parts(line);
  if (parts.size() < 2 || !looks_like_name(lexicon_, parts[0])) return false;
  const auto title = read_title_line(lexicon_, facts_, page_.span(parts[1], parts.back()));
  if (title.title.empty()) return false;
  auto& author = add_author(parts[0], Rule::name_and_title, i);
  add_title(author, title, Rule::name_and_title);
  complete(author, i);
  return true;
}

/// A name with a biography below it that begins with the name and says what they do.
bool AuthorFinder::read_name_above_bio(std::size_t i) {
  const auto name = page_.line(i);
  if (!looks_like_name(lexicon_, name)) return false;
  if (weigh(next_plain(i, name), name) != BioEvidence::alone) return false;
  complete(add_author(name, Rule::name_above_bio, i), i, BioEvidence::alone);
  return true;
}

/// A biography of an author the page has named elsewhere: at the end of the text.
bool AuthorFinder::read_bio_of_author(std::size_t i) {
  if (found_.authors.empty()) return false;
  const auto name = leading_name(lexicon_, page_.line(i));
  if (name.empty()) return false;
  auto* author = known_author(name);
  if (author == nullptr || has_bio(*author)) return false;
  if (weigh(i, name) != BioEvidence::alone) return false;
  add_bio(*author, i, Rule::bio_of_author);
  return true;
}

/// A biography without a name above it, whose name the handle of a link on the page confirms.
bool AuthorFinder::read_bio_with_handle(std::size_t i) {
  const auto line = page_.line(i);
  const auto name = leading_name(lexicon_, line);
  if (name.empty() || weigh(i, name) != BioEvidence::alone) return false;
  if (++handle_checks_ > kMostHandleChecks || !is_in_handle(name)) return false;
  add_bio(add_author(name, Rule::bio_and_handle, i), i, Rule::bio_paragraph);
  return true;
}

Result<FoundAuthors> find_authors(const Lexicon& lexicon, const PageFacts& facts, Page& page,
                                  const FoundLinks& links,
                                  const std::vector<WireReporter>& reporters, const Limits& limits,
                                  std::string_view document) {
  AuthorFinder finder(lexicon, facts, page, links, limits);
  bool few = finder.run();
  if (few) few = finder.add_reporters(reporters);
  if (!few) {
    return Error{Errc::limit,
                 fmt::format("{} names more than {} authors (limits.authors): split it or raise "
                             "the limit",
                             document, limits.authors)};
  }
  return finder.take();
}

}  // namespace masthead::text
