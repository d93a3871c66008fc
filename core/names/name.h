#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace masthead::names {

/// What a word of a name is in it. What cannot be told is `given` in front and `family` behind.
enum class Part : std::uint8_t {
  given,       ///< the first, and what a hyphen joins to it
  middle,      ///< another given name
  family,      ///< a double surname has two
  particle,    ///< "von", "bin", "al", "de la", "Abu" of a kunya
  patronymic,  ///< "Sergeyevich"; the father's name behind "bin" or "ibn"
  nickname,    ///< in quotation marks or brackets
  suffix,      ///< "Jr", "III", "PhD", "MP"
  honorific,   ///< "Dr", "Shri", "Sir"
  other,       ///< no word of a name: "27TH", "2017"
};

/// The script a word is written in.
enum class Script : std::uint8_t {
  latin,
  cyrillic,
  greek,
  armenian,
  georgian,
  arabic,  ///< also Persian and Urdu
  hebrew,
  indic,  ///< Devanagari, Bengali and their kin
  han,
  hangul,
  kana,
  sinhala,
  other,
};

/// One word of a name. Texts are in the Name it belongs to.
struct Word {
  std::uint64_t hash = 0;  ///< of the folded form; what frequencies are kept by
  std::uint32_t text_at = 0;
  std::uint32_t text_size = 0;
  std::uint32_t folded_at = 0;
  std::uint32_t folded_size = 0;
  std::uint32_t sounds_at = 0;
  std::uint32_t sounds_size = 0;
  std::array<std::uint8_t, 3> nicknames{};  ///< groups of short forms (word_lists.h); 0: none
  std::uint8_t prior_bits = 0;  ///< how rare the word is where it is known (frequencies.h); 0: not
  Part part = Part::given;
  bool initial = false;  ///< one letter that stands for a word: "W."
  bool glued = false;    ///< several such letters: "HLS"
  bool joined = false;   ///< by a hyphen to the word before it, or written in one with it
};

/// A person's name taken apart. Made once a mention and compared often: two allocations.
class Name {
 public:
  /// The words in the order they were written; at most kMostWords are compared.
  [[nodiscard]] const std::vector<Word>& words() const { return words_; }
  /// The script that is not Latin, where there is one.
  [[nodiscard]] Script script() const { return script_; }
  /// True where a comma, capitals or the script say which words are the family's.
  [[nodiscard]] bool order_known() const { return order_known_; }

  /// As written: "Müller".
  [[nodiscard]] std::string_view text(const Word& word) const {
    return std::string_view(store_).substr(word.text_at, word.text_size);
  }
  /// In letters a-z, transliterated: "muller". Empty for a word that cannot be read.
  [[nodiscard]] std::string_view folded(const Word& word) const {
    return std::string_view(store_).substr(word.folded_at, word.folded_size);
  }
  /// As sounds (sounds.h): what is compared when spellings and scripts differ.
  [[nodiscard]] std::string_view sounds(const Word& word) const {
    return std::string_view(store_).substr(word.sounds_at, word.sounds_size);
  }

  /// An order of names that depends on what is written alone.
  [[nodiscard]] bool is_before(const Name& other) const { return store_ < other.store_; }

 private:
  friend class NameBuilder;

  std::string store_;
  std::vector<Word> words_;
  Script script_ = Script::latin;
  bool order_known_ = false;
};

/// Words of one name that take part in a comparison.
inline constexpr std::size_t kMostWords = 12;

/// The key frequencies are kept by: of a word's folded form.
[[nodiscard]] std::uint64_t hash_word(std::string_view folded);

/// Takes a person's name apart.
///
/// A comma ("Newton, M."), capitals ("NEWTON Mary") or a script (Han, Hangul) say that the family
/// stands first; otherwise the last word is the family's, with the particles before it. "W.M.
/// Newton" has two initials. A Chinese or Korean name written in one is divided.
/// @param text  valid UTF-8 of any length.
/// @return      its words; none where there is no letter and no digit. Never fails: one word is a
///              name, too. Nothing is lost: every letter and digit is in the text of a word.
/// Cost: one pass; ASCII never enters ICU. Throws only std::bad_alloc.
[[nodiscard]] Name parse_name(std::string_view text);

}  // namespace masthead::names
