#include "adapters/text/author_finder.h"

#include <fmt/format.h>

#include <algorithm>

#include "adapters/text/dates.h"
#include "adapters/text/shape.h"
#include "core/text.h"

namespace masthead::text {
namespace {

/// "J. Doe" and "Jane Doe" of one page are one person.
bool is_same_name(const std::string& a, const std::string& b) {
  const auto words_a = split_words(a);
  const auto words_b = split_words(b);
  if (words_a.count != 2 || words_b.count != 2 || words_a.at[1] != words_b.at[1]) return false;
  const auto given_a = fold_word(words_a.at[0]);
  const auto given_b = fold_word(words_b.at[0]);
  return (given_a.size() == 1 && given_b.starts_with(given_a)) ||
         (given_b.size() == 1 && given_a.starts_with(given_b));
}

}  // namespace

std::string fold_short(std::string_view line) {
  constexpr std::size_t kLongest = 80;
  return line.size() <= kLongest ? fold_text(line) : std::string();
}

bool AuthorFinder::is_comments_end(std::size_t i) const {
  if (!lexicon_.has(Rule::comments_end) || prose_ == 0) return false;
  if (!lexicon_.is_comments_heading(fold_short(page_.line(i)))) return false;
  // One paragraph alone may be the summary, and "Comments" below it a button beside "Share".
  return prose_ > 1 || !found_.authors.empty();
}

std::size_t AuthorFinder::next_plain(std::size_t i, std::string_view name) const {
  constexpr std::size_t kFarthest = 12;  // what is farther down does not speak of line i
  const auto end = std::min(page_.size(), i + 1 + kFarthest);
  for (std::size_t j = i + 1; j < end; ++j) {
    const auto kind = page_.kind(j);
    if (kind == LineKind::link || kind == LineKind::label) continue;
    if (kind != LineKind::plain) return kNone;
    if (page_.line(j) != name) return j;
  }
  return kNone;
}

TitleLine AuthorFinder::title_of(std::size_t i) const {
  return i == kNone ? TitleLine{} : read_title_line(lexicon_, facts_, page_.line(i));
}

BioEvidence AuthorFinder::weigh(std::size_t i, std::string_view name) const {
  if (i == kNone) return BioEvidence::none;
  return weigh_bio(lexicon_, page_.line(i), name, name_tokens(name));
}

FoundAuthor* AuthorFinder::known_author(std::string_view name) {
  const auto folded = fold_text(tidy(name));
  auto& all = found_.authors;
  auto at = std::find_if(all.begin(), all.end(),
                         [&folded](const auto& known) { return known.folded == folded; });
  if (at == all.end()) {
    at = std::find_if(all.begin(), all.end(),
                      [&folded](const auto& known) { return is_same_name(known.folded, folded); });
  }
  return at == all.end() ? nullptr : &*at;
}

FoundAuthor& AuthorFinder::add_author(std::string_view name, Rule rule, std::size_t line) {
  auto* author = known_author(name);
  if (author == nullptr) {
    author = &found_.authors.emplace_back();
    author->folded = fold_text(tidy(name));
  }
  // "N. Lindqvist" in the byline and "Nora Lindqvist" in the box: the fuller form comes first.
  auto tokens = name_tokens(name);
  const bool fuller = tokens.size() > author->tokens.size();
  if (fuller) author->tokens = std::move(tokens);
  author->claims.insert(fuller ? author->claims.begin() : author->claims.end(),
                        {Field::name, tidy(name), name, name_of(rule), {}});
  author->places.push_back({line, line});
  page_.mark(line, LineKind::author);
  return *author;
}

void AuthorFinder::add_title(FoundAuthor& author, const TitleLine& title, Rule rule) {
  if (title.title.empty() || !lexicon_.has(rule)) return;
  const auto add = [&author](Field field, std::string_view text, Rule by) {
    if (!text.empty()) author.claims.push_back({field, tidy(text), text, name_of(by), {}});
  };
  add(Field::job_title, title.title, rule);
  add(Field::employer, title.employer, Rule::employer_in_title);
  add(Field::location, title.location, rule);
}

std::size_t AuthorFinder::paragraph_end(std::size_t i) const {
  constexpr std::size_t kShortestLine = 40;  // shorter ones are buttons: "Read more"
  if (!page_.has_blocks()) return i;
  auto last = i;
  while (last + 1 < page_.size() && page_.is_plain(last + 1) &&
         page_.block(last + 1) == page_.block(i) &&
         (page_.line(last + 1).size() >= kShortestLine || !ends_sentence(page_.line(last)))) {
    ++last;
  }
  return last;
}

void AuthorFinder::add_bio(FoundAuthor& author, std::size_t i, Rule rule) {
  const auto last = paragraph_end(i);
  const auto text = page_.span(page_.line(i), page_.line(last));
  author.claims.push_back({Field::bio, tidy(text), text, name_of(rule), {}});
  for (auto j = i; j <= last; ++j) page_.mark(j, LineKind::author);
  author.places.push_back({i, last});
}

void AuthorFinder::complete(FoundAuthor& author, std::size_t i, BioEvidence least) {
  const auto name = author.claims.back().field == Field::name ? author.claims.back().text
                                                              : author.claims.front().text;
  auto next = next_plain(i, name);
  if (const auto title = title_of(next); !title.title.empty() && lexicon_.has(Rule::title_line)) {
    add_title(author, title, Rule::title_line);
    page_.mark(next, LineKind::author);
    author.places.back().last = next;
    next = next_plain(next, name);
    least = BioEvidence::box;
  }
  if (next == kNone || !lexicon_.has(Rule::bio_paragraph)) return;
  if (weigh_bio(lexicon_, page_.line(next), name, author.tokens) >= least) {
    add_bio(author, next, Rule::bio_paragraph);
    author.places.back().first = i;
  }
}

bool AuthorFinder::is_in_handle(std::string_view name) const {
  constexpr std::size_t kTelling = 4;  // shorter words are parts of other words
  const auto tokens = name_tokens(name);
  return std::any_of(links_.links.begin(), links_.links.end(), [&tokens](const FoundLink& link) {
    const auto handle = fold_text(link.account.handle);
    return std::any_of(tokens.begin(), tokens.end(), [&handle](const std::string& token) {
      return token.size() >= kTelling && handle.find(token) != std::string::npos;
    });
  });
}

/// `name` stands alone on another line, or begins a biography there.
bool AuthorFinder::stands_elsewhere(std::string_view name, std::size_t line) const {
  for (std::size_t i = 0; i < page_.size(); ++i) {
    if (i == line || !page_.line(i).starts_with(name)) continue;
    if (page_.line(i).size() == name.size()) return true;
    if (weigh_bio(lexicon_, page_.line(i), name, name_tokens(name)) >= BioEvidence::box) {
      return true;
    }
  }
  return false;
}

void AuthorFinder::warn(std::size_t i, std::string_view words) {
  constexpr std::size_t kMostWarnings = 20;
  if (found_.warnings.size() >= kMostWarnings) return;
  found_.warnings.push_back(fmt::format("line {} {}", page_.line_number(page_.line(i)), words));
}

/// "By Reuters": an agency's text, credited and not authored.
bool AuthorFinder::is_credit_byline(std::size_t i, const Byline& byline) {
  auto credits = read_credit(lexicon_, byline.who, Rule::byline_agency, false);
  if (credits.empty()) return false;
  append_new(found_.credits, std::move(credits));
  page_.mark(i, LineKind::credit);
  return true;
}

/// A first line "By Candle Light" is a headline: there something else must speak for a byline.
bool AuthorFinder::is_believable_byline(std::size_t i, const Byline& byline) const {
  for (std::size_t j = 0; j < i; ++j) {
    if (page_.is_plain(j) || page_.kind(j) == LineKind::author) return true;
  }
  if (!byline.title.title.empty() || is_in_handle(byline.names.front())) return true;
  const auto next = next_plain(i);
  if (next == kNone) return false;
  return is_date_line(lexicon_, page_.line(next)) || !title_of(next).title.empty() ||
         weigh(next, byline.names.front()) >= BioEvidence::box;
}

void AuthorFinder::add_byline(std::size_t i, const Byline& byline, Rule rule) {
  for (std::size_t k = 0; k < byline.names.size(); ++k) {
    const auto by = byline.is_list && k > 0 ? Rule::byline_list : rule;
    auto& author = add_author(byline.names[k], by, i);
    if (byline.names.size() > 1) continue;
    add_title(author, byline.title, Rule::byline_title);
    complete(author, i);
  }
  read_doubtful(i, byline);
}

/// "By A, B": B is an author where the page shows a person of that name, else perhaps a place.
void AuthorFinder::read_doubtful(std::size_t i, const Byline& byline) {
  constexpr std::size_t kMostChecks = 16;  // each goes over the page
  if (byline.doubtful.empty() || facts_.is_place(byline.doubtful)) return;
  const bool shown = lexicon_.has(Rule::byline_list) && ++doubtful_checks_ <= kMostChecks &&
                     (is_in_handle(byline.doubtful) || stands_elsewhere(byline.doubtful, i));
  if (shown) {
    add_author(byline.doubtful, Rule::byline_list, i);
  } else {
    warn(i, "may name a second author or a place behind the comma: it was taken for a place");
  }
}

/// "By Raza", where more than the shape speaks for a byline.
bool AuthorFinder::add_mononym(std::size_t i, const Byline& byline) {
  if (byline.single.empty() || !lexicon_.has(Rule::mononym) || facts_.is_outlet(byline.single)) {
    return false;
  }
  bool below_headline = false;
  for (std::size_t j = i; j-- > 0 && !below_headline;) {
    if (page_.is_plain(j)) below_headline = is_heading(page_.line(j));
    if (i - j > 4) break;
  }
  const auto next = next_plain(i);
  const bool text =
      next != kNone && (is_date_line(lexicon_, page_.line(next)) || is_prose(page_.line(next)));
  if (byline.title.title.empty() && !(below_headline && text)) return false;
  auto& author = add_author(byline.single, Rule::mononym, i);
  add_title(author, byline.title, Rule::byline_title);
  complete(author, i);
  return true;
}

bool AuthorFinder::add_reporters(const std::vector<WireReporter>& reporters) {
  const bool authors = found_.authors.empty();
  for (const auto& reporter : reporters) {
    if (authors) {
      add_author(reporter.name, Rule::wire_reporting, reporter.line);
    } else if (known_author(reporter.name) == nullptr) {
      append_new(found_.credits,
                 {{tidy(reporter.name), reporter.name, Role::contributor, Rule::wire_reporting}});
    }
    if (found_.authors.size() > limits_.authors) return false;
  }
  return true;
}

}  // namespace masthead::text
