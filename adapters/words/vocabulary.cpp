#include "adapters/words/vocabulary.h"

#include <algorithm>

namespace masthead::words {

Vocabulary::Vocabulary(std::span<const Language* const> languages, LeftOut left_out)
    : by_class_(kMostClasses) {
  for (const Language* language : languages) {
    for (const WordList& list : language->lists) {
      const auto what = static_cast<std::size_t>(list.is);
      for (std::size_t i = 0; i < list.words.size(); ++i) {
        if (&list == left_out.list && i == left_out.word) continue;
        auto& meanings = meanings_[list.words[i]];
        if (meanings.empty() || meanings.back().language != language->code) {
          meanings.push_back({language->code, {}});
        }
        meanings.back().classes.set(what);
        by_class_[what].push_back(list.words[i]);
      }
    }
  }
}

ClassSet Vocabulary::classes_of(std::string_view folded) const {
  ClassSet classes;
  const auto found = meanings_.find(folded);
  if (found == meanings_.end()) return classes;
  for (const auto& meaning : found->second) classes |= meaning.classes;
  return classes;
}

ClassSet Vocabulary::classes_of(std::string_view folded, std::string_view language) const {
  ClassSet classes;
  const auto found = meanings_.find(folded);
  if (found == meanings_.end()) return classes;
  for (const auto& meaning : found->second) {
    if (meaning.language == language || meaning.language == "und") classes |= meaning.classes;
  }
  return classes;
}

}  // namespace masthead::words
