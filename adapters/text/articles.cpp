#include "adapters/text/articles.h"

#include <algorithm>
#include <numeric>
#include <string>

#include "adapters/text/biography.h"
#include "adapters/text/byline.h"
#include "adapters/text/dates.h"
#include "adapters/text/shape.h"
#include "adapters/text/title.h"
#include "core/text.h"

namespace masthead::text {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// Where an article begins and whom it names.
struct Start {
  std::size_t line = 0;
  std::string author;  ///< folded; empty: several or none
};

class Splitter {
 public:
  Splitter(const Lexicon& lexicon, const Page& page) : lexicon_(lexicon), page_(page) {}

  std::vector<Start> run() {
    starts_.push_back({0, {}});
    for (std::size_t i = 0; i < page_.size(); ++i) {
      if (page_.kind(i) == LineKind::link) continue;
      if (is_prose(page_.line(i))) {
        ++prose_;
      } else if (is_below_text(i)) {
        in_list_ = true;
      } else if (const auto name = author_at(i); !name.empty()) {
        read_author(i, name);
      }
    }
    return std::move(starts_);
  }

 private:
  /// The heading of a list of articles or of readers' comments: what follows may be teasers.
  [[nodiscard]] bool is_below_text(std::size_t i) const {
    constexpr std::size_t kLongest = 60;
    if (page_.line(i).size() > kLongest) return false;
    const auto folded = fold_text(page_.line(i));
    return prose_ > 0 && (lexicon_.is_list_heading(folded) || lexicon_.is_comments_heading(folded));
  }

  /// The name on a line that names an author: a byline, or a name above a title.
  [[nodiscard]] std::string_view author_at(std::size_t i) const {
    const auto line = page_.line(i);
    if (const auto byline = read_byline(lexicon_, facts_, line)) {
      return byline->names.empty() ? std::string_view{} : byline->names.front();
    }
    if (i + 1 >= page_.size() || !looks_like_name(lexicon_, line)) return {};
    const auto next = page_.line(i + 1) == line && i + 2 < page_.size() ? i + 2 : i + 1;
    return read_title_line(lexicon_, facts_, page_.line(next)).title.empty() ? std::string_view{}
                                                                             : line;
  }

  void read_author(std::size_t i, std::string_view name) {
    auto folded = fold_text(tidy(name));
    const auto headline = has_author_ && prose_ > 0 ? headline_above(i) : kNone;
    if (headline != kNone && has_text_below(i, name)) {
      starts_.push_back({first_line(headline), std::move(folded)});
      prose_ = 0;
      in_list_ = false;
    } else if (starts_.back().author.empty()) {
      starts_.back().author = std::move(folded);
    }
    has_author_ = true;
  }

  /// The headline above an author, with at most a summary, a date and labels between; kNone: none.
  [[nodiscard]] std::size_t headline_above(std::size_t i) const {
    constexpr std::size_t kMostBetween = 5;
    constexpr std::size_t kFewestWords = 4;
    std::size_t found = kNone;
    std::size_t prose = 0;
    for (std::size_t j = i; j-- > starts_.back().line + 1 && i - j <= kMostBetween;) {
      const auto line = page_.line(j);
      if (page_.kind(j) == LineKind::link) break;
      if (is_prose(line) && ++prose > 1) break;
      if (is_prose(line) || is_date_line(lexicon_, line)) continue;
      if (!author_at(j).empty()) break;
      const auto words = split_words(line);
      const bool wordy = words.count >= kFewestWords || (words.count == 1 && line.size() >= 18);
      if (wordy && is_heading(line)) found = j;
    }
    // A paragraph between a subheading and a byline at the text's end is no summary.
    return found != kNone && found > 0 ? found : kNone;
  }

  /// Running text follows that is no biography of the author, and in a list no teaser.
  [[nodiscard]] bool has_text_below(std::size_t i, std::string_view name) const {
    constexpr std::size_t kNear = 14;
    const auto tokens = name_tokens(name);
    std::size_t paragraphs = 0;
    for (std::size_t j = i + 1; j < std::min(page_.size(), i + 1 + kNear); ++j) {
      const auto line = page_.line(j);
      if (page_.kind(j) == LineKind::link) continue;
      if (!is_prose(line)) {
        if (!author_at(j).empty()) return false;
        continue;
      }
      const bool bio = weigh_bio(lexicon_, line, name, tokens) != BioEvidence::none;
      if (!bio && ++paragraphs > (in_list_ ? 1U : 0U)) return true;
    }
    return false;
  }

  /// The first line of the article: over the section and the links that stand above its headline.
  [[nodiscard]] std::size_t first_line(std::size_t headline) const {
    auto first = headline;
    if (first > 0 && page_.kind(first - 1) != LineKind::link && is_section(first - 1)) --first;
    auto links = first;
    while (links > 0 && page_.kind(links - 1) == LineKind::link) --links;
    // Links below a name, a title or a biography are that author's.
    const bool others = links > 0 && links < first && page_.block(links) == page_.block(links - 1);
    return others ? first : links;
  }

  [[nodiscard]] bool is_section(std::size_t i) const {
    constexpr std::size_t kMostWords = 3;
    const auto words = split_words(page_.line(i));
    return words.count <= kMostWords && !words.more && is_heading(page_.line(i)) &&
           !ends_sentence(page_.line(i)) &&
           read_title_line(lexicon_, facts_, page_.line(i)).title.empty();
  }

  const Lexicon& lexicon_;
  const PageFacts facts_;  // whether a line is a title line does not depend on them
  const Page& page_;
  std::vector<Start> starts_;
  std::size_t prose_ = 0;
  bool has_author_ = false;
  bool in_list_ = false;
};

}  // namespace

std::vector<std::vector<std::size_t>> split_articles(const Lexicon& lexicon, const Page& page) {
  std::vector<Start> starts = {{0, {}}};
  if (lexicon.has(Rule::next_article)) starts = Splitter(lexicon, page).run();
  std::size_t leading = 0;
  while (leading < page.size() && page.kind(leading) == LineKind::link) ++leading;
  constexpr std::size_t kMostRepeated = 32;  // more are no author's links, and cost each article
  if (leading > kMostRepeated) leading = 0;

  std::vector<std::vector<std::size_t>> articles;
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const auto end = i + 1 < starts.size() ? starts[i + 1].line : page.size();
    auto& lines = articles.emplace_back();
    const bool again = i > 0 && !starts[i].author.empty() && starts[i].author == starts[0].author;
    lines.resize((again ? leading : 0) + end - starts[i].line);
    const auto own = lines.begin() + static_cast<std::ptrdiff_t>(again ? leading : 0);
    std::iota(lines.begin(), own, std::size_t{0});
    std::iota(own, lines.end(), starts[i].line);
  }
  return articles;
}

}  // namespace masthead::text
