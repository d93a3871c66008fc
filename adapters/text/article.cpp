#include "adapters/text/article.h"

#include <algorithm>
#include <array>

#include "adapters/text/dates.h"
#include "adapters/text/shape.h"
#include "adapters/text/times.h"
#include "core/text.h"

namespace masthead::text {
namespace {

constexpr std::size_t kHead = 60;       ///< lines a page's head may take before the headline
constexpr std::size_t kCandidates = 8;  ///< lines of the head that are looked for a second time
constexpr std::size_t kNear = 6;        ///< lines below the headline in which the text begins

bool is_wordy_script(const Words& words) { return words.count == 1 && words.at[0].size() >= 18; }

std::string fold_short(std::string_view line) {
  constexpr std::size_t kLongest = 60;
  return line.size() <= kLongest ? fold_text(line) : std::string();
}

/// A headline has three words, one of them in lower case ("Top News Today" has none), or four.
bool is_headline(const Lexicon& lexicon, std::string_view line) {
  if (!is_heading(line) || is_date_line(lexicon, line) ||
      lexicon.is_page_furniture(fold_short(line)))
    return false;
  const auto words = split_words(line);
  if (words.count >= 4 || (is_wordy_script(words) && !is_ascii(line))) return true;
  return words.count == 3 && std::any_of(words.begin(), words.end(), [](std::string_view word) {
           return word[0] >= 'a' && word[0] <= 'z';
         });
}

bool is_section(const Lexicon& lexicon, std::string_view line) {
  constexpr std::size_t kLongest = 60;
  const auto words = split_words(line);
  if (line.size() > kLongest || words.more || words.count > 4) return false;
  if (!is_heading(line) || ends_sentence(line) || is_date_line(lexicon, line)) return false;
  if (lexicon.is_page_furniture(fold_short(line))) return false;
  return std::none_of(words.begin(), words.end(), [&lexicon](std::string_view word) {
    return lexicon.is_outlet_word(fold_word(word));
  });
}

/// The last crumb of "Home > World > Asia".
std::string_view last_crumb(std::string_view line) {
  for (const std::string_view mark : {">", "»", "›", " / "}) {
    const auto at = line.rfind(mark);
    if (at != std::string_view::npos) line.remove_prefix(at + mark.size());
  }
  return trim_text(line);
}

class ArticleFinder {
 public:
  ArticleFinder(const Lexicon& lexicon, const Page& page) : lexicon_(lexicon), page_(page) {}

  FoundArticle run() {
    collect_candidates();
    auto at = lexicon_.has(Rule::headline_twice) ? repeated() : kNowhere;
    const bool twice = at != kNowhere;
    if (!twice && lexicon_.has(Rule::headline_above_text)) at = first_with_text();
    if (at == kNowhere) return {{}, kNowhere};
    add(Field::headline, page_.line(at), twice ? Rule::headline_twice : Rule::headline_above_text);
    if (lexicon_.has(Rule::section_above_headline)) add_section(at);
    if (lexicon_.has(Rule::below_headline)) add_summary(at);
    return {std::move(claims_), at};
  }

 private:
  void collect_candidates() {
    std::size_t seen = 0;
    for (std::size_t i = 0; i < page_.size() && seen < kHead; ++i) {
      if (!page_.is_plain(i)) continue;
      if (lexicon_.is_list_heading(fold_short(page_.line(i)))) return;
      if (is_headline(lexicon_, page_.line(i))) candidates_.push_back(i);
      if (candidates_.size() == kCandidates) return;
      ++seen;
    }
  }

  /// The first candidate whose line stands on the page again.
  [[nodiscard]] std::size_t repeated() const {
    for (const auto candidate : candidates_) {
      const auto line = page_.line(candidate);
      for (auto i = candidate + 1; i < page_.size(); ++i) {
        if (page_.line(i) == line) return candidate;
      }
    }
    return kNowhere;
  }

  [[nodiscard]] std::size_t first_with_text() const {
    const auto at = std::find_if(candidates_.begin(), candidates_.end(),
                                 [this](std::size_t i) { return has_text_below(i); });
    return at == candidates_.end() ? kNowhere : *at;
  }

  /// A byline or running text follows closely.
  [[nodiscard]] bool has_text_below(std::size_t i) const {
    const auto end = std::min(page_.size(), i + 1 + kNear);
    for (auto j = i + 1; j < end; ++j) {
      if (page_.kind(j) == LineKind::author) return true;
      if (page_.is_plain(j) && is_prose(page_.line(j))) return true;
    }
    return false;
  }

  void add(Field field, std::string_view text, Rule rule) {
    claims_.push_back({field, tidy(text), text, name_of(rule), {}});
  }

  void add_section(std::size_t headline) {
    if (headline == 0 || !page_.is_plain(headline - 1)) return;
    const auto crumb = last_crumb(page_.line(headline - 1));
    if (!crumb.empty() && is_section(lexicon_, crumb))
      add(Field::section, crumb, Rule::section_above_headline);
  }

  /// A paragraph of one line directly below the headline that the page sets apart from the text:
  /// by leaving out its full stop, or by putting the author between the two.
  void add_summary(std::size_t headline) {
    constexpr std::size_t kFewestWords = 5;
    const auto i = headline + 1;
    if (i >= page_.size() || !page_.is_plain(i)) return;
    const auto line = page_.line(i);
    constexpr std::size_t kLongest = 600;
    if (line.size() > kLongest || is_date_line(lexicon_, line)) return;
    const auto words = split_words(line);
    if (words.count < kFewestWords && !(is_wordy_script(words) && !is_ascii(line))) return;
    if (line == page_.line(headline)) return;
    const bool open = !ends_sentence(line) && line.back() != ':';
    if (open ? has_text_below(i) : is_apart(i)) add(Field::summary, line, Rule::below_headline);
  }

  /// An author, a portrait or a date stands between the line and the text.
  [[nodiscard]] bool is_apart(std::size_t i) const {
    const auto end = std::min(page_.size(), i + 1 + 2 * kNear);
    std::size_t next = i + 1;
    while (next < end && is_between(next)) ++next;
    return next > i + 1 && next < end && page_.is_plain(next) && is_prose(page_.line(next));
  }

  [[nodiscard]] bool is_between(std::size_t i) const {
    return !page_.is_plain(i) || is_date_line(lexicon_, page_.line(i));
  }

  const Lexicon& lexicon_;
  const Page& page_;
  std::vector<std::size_t> candidates_;
  std::vector<Claim> claims_;
};

}  // namespace

FoundArticle find_article(const Lexicon& lexicon, const Page& page) {
  return ArticleFinder(lexicon, page).run();
}

}  // namespace masthead::text
