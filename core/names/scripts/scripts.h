#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace masthead::names::scripts {

// Each reader appends to `out`, in letters a-z, the sound of the character that begins at `at`,
// and moves `at` behind what it read. What it does not know it steps over. A word in scripts that
// leave vowels out gives the letters that are written; it is compared by its consonants.
// Precondition of all: valid UTF-8, at < word.size(). Cost: O(1) a character.

void read_arabic(std::string_view word, std::size_t& at, std::string& out);
void read_armenian(std::string_view word, std::size_t& at, std::string& out);
void read_cyrillic(std::string_view word, std::size_t& at, std::string& out);
void read_georgian(std::string_view word, std::size_t& at, std::string& out);
void read_greek(std::string_view word, std::size_t& at, std::string& out);
void read_han(std::string_view word, std::size_t& at, std::string& out);
void read_hangul(std::string_view word, std::size_t& at, std::string& out);
void read_hebrew(std::string_view word, std::size_t& at, std::string& out);
void read_indic(std::string_view word, std::size_t& at, std::string& out);
void read_kana(std::string_view word, std::size_t& at, std::string& out);
void read_sinhala(std::string_view word, std::size_t& at, std::string& out);

/// The sound of a letter in a table of consecutive code points; "" outside of it.
template <std::size_t size>
std::string_view sound_in(const std::string_view (&table)[size], std::int32_t first,
                          std::int32_t c) {
  if (c < first || c >= first + static_cast<std::int32_t>(size)) return "";
  return table[c - first];
}

/// The code point at `at`, which stays where it is; -1 at the end.
[[nodiscard]] std::int32_t peek(std::string_view word, std::size_t at);

}  // namespace masthead::names::scripts
