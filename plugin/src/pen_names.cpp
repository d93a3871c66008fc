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

bool is_lower(const std::string& word) { return fold_text(word) == word; }

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

/// A word of a text.
struct TextWord {
  std::string folded;     ///< in letters a-z
  bool is_lower = false;  ///< it could have a capital, and has none
};

bool has_capitals(names::Script script) {
  using names::Script;
  return script == Script::latin || script == Script::cyrillic || script == Script::greek ||
         script == Script::armenian;
}

std::vector<TextWord> words_in(std::string_view text) {
  std::vector<TextWord> words;
  std::string word;
  auto script = names::Script::other;
  const auto end_word = [&] {
    if (word.empty()) return;
    words.push_back({names::fold_word(word, script), has_capitals(script) && is_lower(word)});
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
  return words;
}

/// Whether one of these words stands in the text as names do.
bool tells_name(std::string_view text, const std::set<std::string>& hidden) {
  const auto words = words_in(text);
  // Who writes without capitals writes names without them.
  const bool is_plain =
      std::all_of(words.begin(), words.end(), [](const TextWord& word) { return word.is_lower; });
  bool follows = false;
  for (const TextWord& word : words) {
    const bool is_hidden = hidden.contains(word.folded);
    if (is_hidden && (is_plain || follows || !word.is_lower)) return true;
    follows = is_hidden;
  }
  return false;
}

std::string join(const std::vector<TextWord>& words) {
  std::string joined;
  for (const TextWord& word : words) joined += word.folded + ' ';
  return joined;
}

/// Whether the word is written in one piece with other things: in a handle, in an address.
bool tells_within(std::string_view text, const std::string& word) {
  if (word.size() < kTellingWithin) return false;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find_first_of(" \t\n", at), text.size());
    auto piece = text.substr(at, end - at);
    // What ends a sentence is no part of an address.
    piece = piece.substr(0, piece.find_last_not_of(".,;:!?)\"'") + 1);
    const bool is_one_piece = (at == 0 && end == text.size()) ||
                              piece.find_first_of("/@_.0123456789") != std::string_view::npos;
    if (is_one_piece && join(words_in(piece)).find(word) != std::string::npos) return true;
    at = end + 1;
  }
  return false;
}

/// Whether the text tells one of the words, as a name or within something.
bool tells_any(std::string_view text, const std::set<std::string>& hidden) {
  return tells_name(text, hidden) ||
         std::any_of(hidden.begin(), hidden.end(),
                     [&](const std::string& word) { return tells_within(text, word); });
}

/// Words without those that are told anyway.
std::set<std::string> without(std::set<std::string> words, const std::set<std::string>& told) {
  for (const auto& word : told) words.erase(word);
  return words;
}

/// Where the sentence that begins there ends, with what ends it.
std::size_t end_of_sentence(std::string_view text, std::size_t begin) {
  // "M." and "Dr." end none.
  constexpr std::size_t kAbbreviated = 2;
  std::size_t word = begin;
  for (std::size_t at = begin; at < text.size();) {
    const std::size_t here = at;
    const auto c = next_code_point(text, at);
    if (c == '\n' || c == U'\u3002' || c == U'\uFF01' || c == U'\uFF1F' || c == U'\u0964')
      return at;
    const bool is_mark = c == '.' || c == '!' || c == '?' || c == U'\u2026' || c == U'\u061F';
    const bool is_last = at == text.size() || text[at] == ' ' || text[at] == '\n';
    const bool is_abbreviated = c == '.' && here - word <= kAbbreviated;
    if (is_mark && is_last && !is_abbreviated) return at;
    if (c == ' ') word = at;
  }
  return text.size();
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
  const auto hidden = hidden_beside(shown);
  return std::any_of(hidden.begin(), hidden.end(), [&](const std::string& name) {
    return tells_any(text, without(words_of(name), own));
  });
}

std::string PenNames::without_telling(std::string_view shown, std::string_view text) const {
  if (!tells(shown, text)) return std::string(text);
  std::string left;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = end_of_sentence(text, begin);
    const auto sentence = text.substr(begin, end - begin);
    if (!tells(shown, sentence)) left += sentence;
    begin = end;
  }
  left.erase(0, left.find_first_not_of(" \n"));
  // What tells nothing by itself may do so beside the others.
  return tells(shown, left) ? std::string() : left;
}

bool PenNames::tells_all(std::string_view text) const {
  const auto words = words_in(text);
  const auto names_pen = [&](const std::string& word) {
    const auto is_word = [&](const TextWord& other) { return other.folded == word; };
    return std::any_of(words.begin(), words.end(), is_word) || tells_within(text, word);
  };
  return std::any_of(names_.begin(), names_.end(), [&](const PenName& person) {
    const auto pen = words_of(person.pen);
    if (std::none_of(pen.begin(), pen.end(), names_pen)) return false;
    return std::any_of(person.others.begin(), person.others.end(), [&](const std::string& other) {
      return tells_any(text, without(words_of(other), pen));
    });
  });
}

}  // namespace masthead::plugin
