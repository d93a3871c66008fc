#include "adapters/page/element_words.h"

#include <algorithm>
#include <functional>
#include <iterator>

#include "adapters/page/box_words.h"
#include "adapters/page/microformat_words.h"
#include "adapters/page/scan.h"
#include "adapters/page/words.h"
#include "core/text.h"

namespace masthead::page {
namespace {

/// Words of a class or an id that say a part of the page is not about its article.
constexpr std::string_view kAsideWords[] = {
    "comment",     "comments", "related", "recommend",  "recommended", "recommendations",
    "sidebar",     "teaser",   "teasers", "popular",    "newsletter",  "trending",
    "readnext",    "latest",   "promo",   "promos",     "nextpost",    "morefrom",
    "commentlist", "respond",  "disqus",  "breadcrumb", "breadcrumbs",
};
/// Words in front of them that say how the page is laid out or filed, not what the element is.
constexpr std::string_view kLayoutWords[] = {"has",    "with",     "no", "is",
                                             "single", "category", "tag"};

/// The lengths of the words above, a bit each, by their first letter: spares nearly every word the
/// look at the lists.
struct WordLengths {
  std::uint32_t by_letter[32] = {};
  template <class Words>
  constexpr void add(const Words& words) {
    for (const std::string_view word : words) by_letter[word[0] & 31] |= 1U << word.size();
  }
};
consteval WordLengths make_lengths() {
  WordLengths lengths;
  lengths.add(kAsideWords);
  lengths.add(kLayoutWords);
  return lengths;
}
constexpr WordLengths kLengths = make_lengths();

bool may_be_listed(std::string_view part) {
  return !part.empty() && part.size() < 32 &&
         (kLengths.by_letter[part[0] & 31] >> part.size() & 1) != 0;
}

template <class Words>
bool is_one_of(std::string_view part, const Words& words) {
  return std::any_of(std::begin(words), std::end(words),
                     [part](std::string_view word) { return equal_ignoring_case(part, word); });
}

constexpr ByteSet kMarks("-_");

/// True where a part of the word is of the list and at most one part follows it: what stands deeper
/// inside speaks of the layout ("blog-sidebar-position-right").
bool word_says_aside(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t end = kMarks.find_in(word, at);
    const std::string_view part = word.substr(at, end - at);
    const bool may = may_be_listed(part);
    if (may && at == 0 && is_one_of(part, kLayoutWords)) return false;
    if (may && is_one_of(part, kAsideWords)) {
      const bool near_end = at == 0 || kMarks.find_in(word, end + 1) >= word.size();
      if (near_end) return true;
    }
    at = end + 1;
  }
  return false;
}

bool says_aside(std::string_view text) {
  bool says = false;
  each_word(text, [&says](std::string_view word) { says = says || word_says_aside(word); });
  return says;
}

}  // namespace

ElementWords ElementWordReader::read(std::string_view text) {
  if (text.empty()) return {};
  const auto hash = std::hash<std::string_view>()(text);
  auto& recent = recent_[hash % kMostRecent];
  if (recent.hash != hash || recent.text != text) {
    recent = {text,
              hash,
              marks_of(text, vocabulary_),
              read_box_words(text, false),
              says_aside(text),
              is_microformat(text)};
  }
  return recent;
}

}  // namespace masthead::page
