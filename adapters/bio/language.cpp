#include "adapters/bio/language.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "core/text.h"

namespace masthead::bio {
namespace {

constexpr std::size_t kEnough = 4096;
constexpr std::size_t kLongestCommonWord = 24;

struct Count {
  std::string_view language;
  unsigned words = 0;
};

bool is_between(char c) {
  return static_cast<unsigned char>(c) < 0x80 && lower_ascii(c) == c && !(c >= 'a' && c <= 'z') &&
         c != '\'';
}

void count(std::vector<Count>& counts, std::string_view language) {
  const auto found = std::find_if(counts.begin(), counts.end(),
                                  [&](const Count& c) { return c.language == language; });
  if (found == counts.end()) {
    counts.push_back({language, 1});
  } else {
    ++found->words;
  }
}

}  // namespace

std::string_view language_of(std::string_view text, const words::Vocabulary& vocabulary) {
  constexpr auto kCommon = static_cast<std::size_t>(words::Class::common_word);
  std::vector<Count> counts;
  std::string word;
  text = text.substr(0, kEnough);
  for (std::size_t i = 0; i < text.size();) {
    if (is_between(text[i])) {
      ++i;
      continue;
    }
    std::size_t end = i;
    while (end < text.size() && !is_between(text[end])) ++end;
    const auto found = text.substr(i, end - i);
    i = end;
    if (found.size() > kLongestCommonWord) continue;
    word.assign(found);
    std::transform(word.begin(), word.end(), word.begin(), lower_ascii);
    for (const auto& meaning : vocabulary.meanings_of(word)) {
      if (meaning.classes.test(kCommon)) count(counts, meaning.language);
    }
  }
  const auto most = std::max_element(
      counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.words < b.words; });
  return most == counts.end() ? std::string_view("en") : most->language;
}

std::string_view base_language(std::string_view bcp47) {
  return bcp47.substr(0, bcp47.find_first_of("-_"));
}

}  // namespace masthead::bio
