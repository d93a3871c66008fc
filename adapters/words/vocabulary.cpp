#include "adapters/words/vocabulary.h"

#include <algorithm>

namespace masthead::words {
namespace {

void note_phrase(std::string_view phrase,
                 std::unordered_map<std::string_view, std::size_t>& longest) {
  // Readers may take an apostrophe for the beginning of a word: "bachelor's degree".
  const auto first = phrase.find_first_of(" '", 1);
  if (first == std::string_view::npos) return;
  const auto words = static_cast<std::size_t>(std::count(phrase.begin(), phrase.end(), ' ')) + 1;
  auto& most = longest[phrase.substr(0, first)];
  most = std::max(most, words);
}

}  // namespace

Vocabulary::Vocabulary(std::span<const Language* const> languages, LeftOut left_out)
    : shapes_(kMostClasses), by_class_(kMostClasses) {
  for (const Language* language : languages) {
    for (const WordList& list : language->lists) add(*language, list, left_out);
  }
  for (const auto& first : longest_) first_shapes_.set(shape_of(first.first));
}

void Vocabulary::add(const Language& language, const WordList& list, const LeftOut& left_out) {
  const auto what = static_cast<std::size_t>(list.is);
  for (std::size_t i = 0; i < list.words.size(); ++i) {
    if (&list == left_out.list && i == left_out.word) continue;
    auto& meanings = meanings_[list.words[i]];
    if (meanings.empty() || meanings.back().language != language.code) {
      meanings.push_back({language.code, {}, 0});
    }
    meanings.back().classes.set(what);
    const auto shape = shape_of(list.words[i]);
    all_shapes_.set(shape);
    shapes_[what].set(shape % kClassShapes);
    if (list.is == Class::number) meanings.back().number = static_cast<std::uint8_t>(i + 1);
    by_class_[what].push_back(list.words[i]);
    note_phrase(list.words[i], longest_);
  }
}

ClassSet Vocabulary::classes_of(std::string_view folded) const {
  ClassSet classes;
  for (const auto& meaning : meanings_of(folded)) classes |= meaning.classes;
  return classes;
}

ClassSet Vocabulary::classes_of(std::string_view folded, std::string_view language) const {
  ClassSet classes;
  for (const auto& meaning : meanings_of(folded)) {
    if (meaning.language == language || meaning.language == "und") classes |= meaning.classes;
  }
  return classes;
}

std::span<const Vocabulary::Meaning> Vocabulary::meanings_of(std::string_view folded) const {
  if (!all_shapes_.test(shape_of(folded))) return {};
  const auto found = meanings_.find(folded);
  if (found == meanings_.end()) return {};
  return found->second;
}

std::size_t Vocabulary::longest_phrase(std::string_view first) const {
  if (!may_begin_phrase(first)) return 0;
  const auto found = longest_.find(first);
  return found == longest_.end() ? 0 : found->second;
}

}  // namespace masthead::words
