#include "plugin/src/pen_names.h"

#include <algorithm>
#include <set>

#include "core/names/compare.h"
#include "core/names/fold_word.h"
#include "core/names/name.h"
#include "core/text.h"

namespace masthead::plugin {
namespace {

/// Shorter words are in too many others to tell anything.
constexpr std::size_t kTelling = 3;
/// Within a handle a word has to be longer.
constexpr std::size_t kTellingWithin = 4;

bool is_equal(std::string_view name, std::string_view other) {
  return fold_text(name) == fold_text(other);
}

/// Whether a name is the pen name, as printed or spelled otherwise, and not one of the others.
bool is_pen(const PenName& person, std::string_view name) {
  if (is_equal(name, person.pen)) return true;
  const bool is_other = std::any_of(person.others.begin(), person.others.end(),
                                    [&](const auto& other) { return is_equal(name, other); });
  if (is_other) return false;
  const auto agreement = names::agree(names::parse_name(name), names::parse_name(person.pen),
                                      names::NameFrequencies{});
  return agreement.level < names::Level::conflicting;
}

bool is_other(const PenName& person, std::string_view name) {
  const auto parsed = names::parse_name(name);
  return std::any_of(person.others.begin(), person.others.end(), [&](const auto& other) {
    const auto agreement = names::agree(parsed, names::parse_name(other), names::NameFrequencies{});
    return agreement.level < names::Level::conflicting;
  });
}

std::set<std::string> words_of(std::string_view name) {
  const auto parsed = names::parse_name(name);
  std::set<std::string> words;
  for (const auto& word : parsed.words()) {
    const bool is_telling = !word.initial && word.folded_size >= kTelling;
    if (is_telling) words.emplace(parsed.folded(word));
  }
  return words;
}

/// The words of a text in letters a-z, one space between them.
std::string fold_words(std::string_view text) {
  std::string folded;
  std::string word;
  auto script = names::Script::other;
  const auto end_word = [&] {
    if (word.empty()) return;
    folded += names::fold_word(word, script);
    folded += ' ';
    word.clear();
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const auto found = names::script_of(next_code_point(text, at));
    if (found == names::Script::other) {
      end_word();
      continue;
    }
    script = found;
    word += text.substr(begin, at - begin);
  }
  end_word();
  return folded;
}

bool has_word(std::string_view folded, const std::string& word) {
  const auto padded = " " + std::string(folded);
  return padded.find(" " + word + " ") != std::string::npos;
}

bool tells_word(std::string_view text, const std::string& word) {
  if (has_word(fold_words(text), word)) return true;
  if (word.size() < kTellingWithin) return false;
  // What is written in one piece with other things: a handle, an address.
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find_first_of(" \t\n", at), text.size());
    const auto piece = text.substr(at, end - at);
    const bool is_one_piece = (at == 0 && end == text.size()) ||
                              piece.find_first_of("/@_.0123456789") != std::string_view::npos;
    if (is_one_piece && fold_words(piece).find(word) != std::string::npos) return true;
    at = end + 1;
  }
  return false;
}

}  // namespace

bool PenNames::parts(std::string_view name, std::string_view other) const {
  if (is_equal(name, other)) return false;
  return std::any_of(names_.begin(), names_.end(), [&](const PenName& person) {
    return is_pen(person, name) != is_pen(person, other);
  });
}

std::vector<std::string> PenNames::hidden_beside(std::string_view shown) const {
  std::vector<std::string> hidden;
  for (const PenName& person : names_) {
    if (is_pen(person, shown)) {
      hidden.insert(hidden.end(), person.others.begin(), person.others.end());
    } else if (is_other(person, shown)) {
      hidden.push_back(person.pen);
    }
  }
  return hidden;
}

bool PenNames::tells(std::string_view shown, std::string_view text) const {
  if (text.empty() || names_.empty()) return false;
  const auto own = words_of(shown);
  for (const auto& name : hidden_beside(shown)) {
    for (const auto& word : words_of(name)) {
      if (!own.contains(word) && tells_word(text, word)) return true;
    }
  }
  return false;
}

bool PenNames::tells_all(std::string_view text) const {
  const auto has_any = [&](const std::set<std::string>& words) {
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return tells_word(text, word); });
  };
  return std::any_of(names_.begin(), names_.end(), [&](const PenName& person) {
    if (!has_any(words_of(person.pen))) return false;
    return std::any_of(person.others.begin(), person.others.end(), [&](const std::string& other) {
      auto words = words_of(other);
      for (const auto& word : words_of(person.pen)) words.erase(word);
      return has_any(words);
    });
  });
}

}  // namespace masthead::plugin
