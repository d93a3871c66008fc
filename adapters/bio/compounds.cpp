#include "adapters/bio/compounds.h"

#include <string>

namespace masthead::bio {
namespace {

using words::Class;

constexpr std::size_t kShortestEnd = 4;
constexpr std::size_t kShortestHead = 2;
constexpr std::size_t kLongestWord = 48;

words::ClassSet told_by_ends() {
  words::ClassSet told;
  for (const auto what :
       {Class::job_head, Class::occupation, Class::school_word, Class::title_unit}) {
    told.set(static_cast<std::size_t>(what));
  }
  return told;
}

bool begins_code_point(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

/// "redakteur:in" as "redakteurin".
void join_gender(std::string& word) {
  const auto mark = word.find_first_of(":*_/");
  if (mark != std::string::npos) word.erase(mark, 1);
}

}  // namespace

void classify_compounds(Sentence& sentence, const words::Vocabulary& vocabulary,
                        std::string_view language) {
  const auto told = told_by_ends();
  std::string word;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    if (!sentence.is_word(i) || sentence[i].classes.any()) continue;
    word.assign(sentence.folded(i));
    if (word.size() < kShortestEnd || word.size() > kLongestWord) continue;
    join_gender(word);
    const std::string_view whole = word;
    for (std::size_t at = 0; at + kShortestEnd <= whole.size(); ++at) {
      if (!begins_code_point(whole[at]) || (at > 0 && at < kShortestHead)) continue;
      const auto classes = vocabulary.classes_of(whole.substr(at), language) & told;
      if (classes.none()) continue;
      sentence.add_classes(i, classes);
      break;
    }
  }
}

}  // namespace masthead::bio
