#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/text/lexicon.h"

namespace masthead::text {

/// The first words of a text: what lies between its spaces. Views into the text.
struct Words {
  static constexpr std::size_t kMost = 16;
  std::array<std::string_view, kMost> at;
  std::size_t count = 0;
  bool more = false;  ///< the text has words beyond kMost

  [[nodiscard]] const std::string_view* begin() const { return at.data(); }
  [[nodiscard]] const std::string_view* end() const { return at.data() + count; }
};
[[nodiscard]] Words split_words(std::string_view text);

/// A word folded, without the punctuation around it.
[[nodiscard]] std::string fold_word(std::string_view word);

/// How one word looks: begins with a capital, is an initial, begins in lower case, is of a script
/// without capitals, of one without spaces, or holds something names do not hold.
enum class WordShape : std::uint8_t { capital, initial, lower, uncased, unspaced, other };
/// `letters` counts the word's letters. Precondition: word is not empty.
[[nodiscard]] WordShape shape_of(std::string_view word, std::size_t& letters);

/// True when `text` is shaped like one person's name: two to five words, each a capital with
/// letters after it, an initial or a particle; or two to five words of a script without capitals;
/// or one word of two to five characters in Chinese, Japanese or Korean. Words that headings,
/// outlets and job titles are made of are no names. Shape alone proves nothing: "Rising Threat" has
/// it too.
[[nodiscard]] bool looks_like_name(const Lexicon& lexicon, std::string_view text);

/// The words of a name that can be looked for elsewhere: folded, without initials and particles.
[[nodiscard]] std::vector<std::string> name_tokens(std::string_view name);

/// True when `line` reads as running text: ten words or more with a sentence's end.
[[nodiscard]] bool is_prose(std::string_view line);

/// True when `line` could be a headline: some words and no full stop.
[[nodiscard]] bool is_heading(std::string_view line);

/// True when the last character ends a sentence, in any script.
[[nodiscard]] bool ends_sentence(std::string_view text);

/// `text` cut at the separators that divide the parts of a byline or a title line: commas of any
/// script, bars, bullets and dashes between spaces. At most 24; the last holds the rest.
[[nodiscard]] std::vector<std::string_view> split_parts(std::string_view text);

/// A value as records carry it: white space runs become one space, then NFC.
[[nodiscard]] std::string tidy(std::string_view text);

}  // namespace masthead::text
