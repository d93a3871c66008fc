#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace masthead::byline {

/// What the letters of a word look like.
struct Shape {
  std::size_t letters = 0;
  std::size_t digits = 0;
  std::size_t upper = 0;     ///< letters that are capitals
  std::size_t lower = 0;     ///< letters that are small
  bool leads_upper = false;  ///< the first letter is a capital, or of a script without them
  bool dense =
      false;  ///< a letter of a script that puts no space into names (Han, Kana, Hangul, Thai)
  bool dotted = false;  ///< a full stop, underscore or hyphen between two letters or digits
};
/// Cost: O(word).
[[nodiscard]] Shape shape_of(std::string_view word);

/// "J", "J.", "J.-P.", "Th.": one or two letters for a name.
[[nodiscard]] bool is_initial(std::string_view word);

/// "orf.at", "24horas.cl": a host by its looks; the last label is one that news sites use.
[[nodiscard]] bool looks_like_host(std::string_view word);

/// A word written as people's accounts are: no capital, and digits or marks between its letters; or
/// digits alone. "swardley" is none of that.
[[nodiscard]] bool looks_like_account(std::string_view word);

/// "DOE" as "Doe" where that is certain: letters of scripts with case, no "MC" or "MAC" or mark
/// inside it. Empty where it is not.
[[nodiscard]] std::string recase(std::string_view word);

/// What is left of a name when only letters and digits count: folded, without diacritics, spaces
/// and marks. "The Daily-Planet" gives "thedailyplanet". Cost: O(text).
[[nodiscard]] std::string squeeze(std::string_view text);

}  // namespace masthead::byline
