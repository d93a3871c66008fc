#include "adapters/text/authors.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "adapters/text/biography.h"
#include "adapters/text/byline.h"
#include "adapters/text/shape.h"
#include "core/text.h"

namespace masthead::text {
namespace {

constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

std::string fold_short(std::string_view line) {
  constexpr std::size_t kLongest = 80;
  return line.size() <= kLongest ? fold_text(line) : std::string();
}

/// What a portrait leaves in a paste; `whose` is the name it gives, where it gives one.
bool is_portrait_label(std::string_view line, std::string_view name) {
  const auto folded = fold_short(line);
  if (folded.empty() || ends_sentence(line)) return false;
  for (const std::string_view word :
       {"avatar", "headshot", "author image", "author photo", "author-image", "author-photo",
        "profile picture", "profile photo", "profile image", "byline image"}) {
    if (folded.find(word) != std::string::npos) return true;
  }
  for (const std::string_view word : {"photo of ", "picture of ", "image of ", "portrait of "}) {
    if (folded.starts_with(word)) return folded.substr(word.size()) == fold_text(name);
  }
  return false;
}

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

/// Goes over the page and tries each rule on each line that is still plain.
class AuthorFinder {
 public:
  AuthorFinder(const Lexicon& lexicon, Page& page, const FoundLinks& links, const Limits& limits)
      : lexicon_(lexicon), page_(page), links_(links), limits_(limits) {}

  bool run() {
    constexpr std::array kRules = {
        &AuthorFinder::read_byline_line,    &AuthorFinder::read_author_heading,
        &AuthorFinder::read_portrait,       &AuthorFinder::read_name_above_title,
        &AuthorFinder::read_name_and_title, &AuthorFinder::read_name_above_bio,
        &AuthorFinder::read_bio_with_handle};
    bool prose = false;
    for (std::size_t i = 0; i < page_.size(); ++i) {
      if (!page_.is_plain(i)) continue;
      if (prose && lexicon_.is_comments_heading(fold_short(page_.line(i)))) break;
      prose = prose || is_prose(page_.line(i));
      for (const auto rule : kRules) {
        if ((this->*rule)(i)) break;
      }
      if (found_.authors.size() > limits_.authors) return false;
    }
    return true;
  }

  FoundAuthors take() { return std::move(found_); }

 private:
  bool read_byline_line(std::size_t i);
  bool read_author_heading(std::size_t i);
  bool read_portrait(std::size_t i);
  bool read_name_above_title(std::size_t i);
  bool read_name_and_title(std::size_t i);
  bool read_name_above_bio(std::size_t i);
  bool read_bio_with_handle(std::size_t i);

  /// The next line after `i` that is plain and no repetition of `name`; kNowhere: none. Links and
  /// labels may stand between.
  std::size_t next_plain(std::size_t i, std::string_view name = {}) const;
  bool add_byline(std::size_t i, const Byline& byline);
  bool is_credit_byline(std::size_t i, const Byline& byline);
  bool is_believable_byline(std::size_t i, const Byline& byline) const;
  bool is_in_handle(std::string_view name) const;
  /// The author of that name: a new one, or the one the page has named already.
  FoundAuthor& add_author(std::string_view name, std::string_view rule, std::size_t line);
  void add_title(FoundAuthor& author, const TitleLine& title, std::string_view rule);
  /// Reads the job title and the biography below line `i`, which holds the author's name.
  void complete(FoundAuthor& author, std::size_t i, BioEvidence least = BioEvidence::box);
  /// The last line of the paragraph that begins on line `i`.
  std::size_t paragraph_end(std::size_t i) const;
  void add_bio(FoundAuthor& author, std::size_t i, std::string_view rule);

  static constexpr std::size_t kMostHandleChecks = 64;  // each goes over all links

  const Lexicon& lexicon_;
  Page& page_;
  const FoundLinks& links_;
  const Limits& limits_;
  FoundAuthors found_;
  std::size_t handle_checks_ = 0;
};

std::size_t AuthorFinder::next_plain(std::size_t i, std::string_view name) const {
  constexpr std::size_t kFarthest = 12;  // what is farther down does not speak of line i
  const auto end = std::min(page_.size(), i + 1 + kFarthest);
  for (std::size_t j = i + 1; j < end; ++j) {
    const auto kind = page_.kind(j);
    if (kind == LineKind::link || kind == LineKind::label) continue;
    if (kind != LineKind::plain) return kNowhere;
    if (page_.line(j) != name) return j;
  }
  return kNowhere;
}

FoundAuthor& AuthorFinder::add_author(std::string_view name, std::string_view rule,
                                      std::size_t line) {
  auto value = tidy(name);
  auto folded = fold_text(value);
  auto& all = found_.authors;
  auto at = std::find_if(all.begin(), all.end(),
                         [&folded](const auto& known) { return known.folded == folded; });
  if (at == all.end()) {
    at = std::find_if(all.begin(), all.end(),
                      [&folded](const auto& known) { return is_same_name(known.folded, folded); });
  }
  if (at == all.end()) {
    at = all.emplace(at);
    at->folded = std::move(folded);
  }
  auto tokens = name_tokens(name);
  if (tokens.size() > at->tokens.size()) at->tokens = std::move(tokens);
  at->claims.push_back({Field::name, std::move(value), name, rule, {}});
  at->places.push_back({line, line});
  page_.mark(line, LineKind::author);
  return *at;
}

void AuthorFinder::add_title(FoundAuthor& author, const TitleLine& title, std::string_view rule) {
  if (title.title.empty()) return;
  author.claims.push_back({Field::job_title, tidy(title.title), title.title, rule, {}});
  if (title.location.empty()) return;
  author.claims.push_back({Field::location, tidy(title.location), title.location, rule, {}});
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

void AuthorFinder::add_bio(FoundAuthor& author, std::size_t i, std::string_view rule) {
  const auto last = paragraph_end(i);
  const auto text = page_.span(page_.line(i), page_.line(last));
  author.claims.push_back({Field::bio, tidy(text), text, rule, {}});
  for (auto j = i; j <= last; ++j) page_.mark(j, LineKind::author);
  author.places.back().last = last;
}

void AuthorFinder::complete(FoundAuthor& author, std::size_t i, BioEvidence least) {
  const auto name = author.claims.back().field == Field::name ? author.claims.back().text
                                                              : author.claims.front().text;
  auto next = next_plain(i, name);
  if (next == kNowhere) return;
  if (const auto title = read_title_line(lexicon_, page_.line(next)); !title.title.empty()) {
    add_title(author, title, "title-line");
    page_.mark(next, LineKind::author);
    author.places.back().last = next;
    next = next_plain(next, name);
    least = BioEvidence::box;
  }
  if (next == kNowhere) return;
  if (weigh_bio(lexicon_, page_.line(next), name, author.tokens) >= least) {
    add_bio(author, next, "bio-paragraph");
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

/// "By Reuters": an agency's text, credited and not authored.
bool AuthorFinder::is_credit_byline(std::size_t i, const Byline& byline) {
  auto credits = read_credit(lexicon_, byline.who, "byline-agency", false);
  if (credits.empty()) return false;
  for (auto& credit : credits) found_.credits.push_back(std::move(credit));
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
  if (next == kNowhere) return false;
  const auto line = page_.line(next);
  return is_date_line(lexicon_, line) || !read_title_line(lexicon_, line).title.empty() ||
         weigh_bio(lexicon_, line, byline.names.front(), name_tokens(byline.names.front())) >=
             BioEvidence::box;
}

bool AuthorFinder::add_byline(std::size_t i, const Byline& byline) {
  for (const auto name : byline.names) {
    auto& author = add_author(name, "byline", i);
    if (byline.names.size() > 1) continue;
    add_title(author, byline.title, "byline-title");
    complete(author, i);
  }
  return true;
}

/// "By NAME", alone on its line or with "By" on the line above.
bool AuthorFinder::read_byline_line(std::size_t i) {
  const auto line = page_.line(i);
  if (is_byline_word(lexicon_, line)) {
    const auto next = next_plain(i);
    if (next == kNowhere) return false;
    const auto byline = read_names(lexicon_, page_.line(next));
    if (byline.names.empty()) return is_credit_byline(next, byline);
    page_.mark(i, LineKind::author);
    return add_byline(next, byline);
  }
  const auto byline = read_byline(lexicon_, line);
  if (!byline) return false;
  if (byline->names.empty()) return is_credit_byline(i, *byline);
  if (is_believable_byline(i, *byline)) return add_byline(i, *byline);
  found_.warnings.push_back(
      fmt::format("line {} may be a byline or a headline: nothing else on the page says which",
                  page_.line_number(line)));
  return false;
}

/// "About the author" above a name or a biography; "About NAME" above a biography.
bool AuthorFinder::read_author_heading(std::size_t i) {
  const auto line = page_.line(i);
  const auto next = next_plain(i);
  if (next == kNowhere) return false;
  if (lexicon_.is_author_heading(fold_short(line))) {
    const auto below = page_.line(next);
    const bool is_name = looks_like_name(lexicon_, below);
    const auto name = is_name ? below : leading_name(lexicon_, below);
    if (name.empty()) return false;
    page_.mark(i, LineKind::author);
    auto& author = add_author(name, "author-heading", next);
    is_name ? complete(author, next) : add_bio(author, next, "bio-below-heading");
    return true;
  }
  constexpr std::string_view kAbout = "about ";
  if (!equal_ignoring_case(line.substr(0, kAbout.size()), kAbout)) return false;
  const auto name = line.substr(kAbout.size());
  if (!looks_like_name(lexicon_, name)) return false;
  const auto evidence = weigh_bio(lexicon_, page_.line(next), name, name_tokens(name));
  if (evidence == BioEvidence::none) return false;
  complete(add_author(name, "author-heading", i), i);
  return true;
}

/// The words a portrait leaves behind, and the name below them.
bool AuthorFinder::read_portrait(std::size_t i) {
  const auto next = i + 1;
  if (next >= page_.size() || !page_.is_plain(next)) return false;
  const auto name = page_.line(next);
  if (!looks_like_name(lexicon_, name) || !is_portrait_label(page_.line(i), name)) return false;
  page_.mark(i, LineKind::label);
  complete(add_author(name, "image-label", next), next);
  return true;
}

/// A name with a job title below it.
bool AuthorFinder::read_name_above_title(std::size_t i) {
  const auto name = page_.line(i);
  if (!looks_like_name(lexicon_, name)) return false;
  const auto next = next_plain(i, name);
  if (next == kNowhere || read_title_line(lexicon_, page_.line(next)).title.empty()) return false;
  complete(add_author(name, "name-above-title", i), i);
  return true;
}

/// "NAME, Title, Place" on one line.
bool AuthorFinder::read_name_and_title(std::size_t i) {
  constexpr std::size_t kLongest = 200;
  const auto line = page_.line(i);
  if (line.size() > kLongest) return false;
  const auto parts = split_parts(line);
  if (parts.size() < 2 || !looks_like_name(lexicon_, parts[0])) return false;
  const auto title = read_title_line(lexicon_, page_.span(parts[1], parts.back()));
  if (title.title.empty()) return false;
  auto& author = add_author(parts[0], "name-and-title", i);
  add_title(author, title, "name-and-title");
  complete(author, i);
  return true;
}

/// A name with a biography below it that begins with the name and says what they do.
bool AuthorFinder::read_name_above_bio(std::size_t i) {
  const auto name = page_.line(i);
  if (!looks_like_name(lexicon_, name)) return false;
  const auto next = next_plain(i, name);
  if (next == kNowhere) return false;
  if (weigh_bio(lexicon_, page_.line(next), name, name_tokens(name)) != BioEvidence::alone)
    return false;
  complete(add_author(name, "name-above-bio", i), i, BioEvidence::alone);
  return true;
}

/// A biography without a name above it, whose name the handle of a link on the page confirms.
bool AuthorFinder::read_bio_with_handle(std::size_t i) {
  const auto line = page_.line(i);
  const auto name = leading_name(lexicon_, line);
  if (name.empty()) return false;
  if (weigh_bio(lexicon_, line, name, name_tokens(name)) != BioEvidence::alone) return false;
  if (++handle_checks_ > kMostHandleChecks || !is_in_handle(name)) return false;
  add_bio(add_author(name, "bio-and-handle", i), i, "bio-paragraph");
  return true;
}

}  // namespace

Result<FoundAuthors> find_authors(const Lexicon& lexicon, Page& page, const FoundLinks& links,
                                  const Limits& limits, std::string_view document) {
  AuthorFinder finder(lexicon, page, links, limits);
  if (!finder.run()) {
    return Error{Errc::limit,
                 fmt::format("{} names more than {} authors (limits.authors): split it or raise "
                             "the limit",
                             document, limits.authors)};
  }
  return finder.take();
}

}  // namespace masthead::text
