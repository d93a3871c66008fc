#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace masthead {

/// One word of a name in letters that a handle can hold: "Müller-Òdal" is "Muller-Odal" plain and
/// "Mueller-Odal" spelt out.
struct PlainWord {
  std::string text;     ///< as it stands in the name
  std::string plain;    ///< without diacritics; its case and inner punctuation kept
  std::string letters;  ///< of `plain`: a-z alone
  std::string spelt_out;  ///< with ä, ö, ü, å, ø as ae, oe, ue, aa, oe; empty where it is `letters`
};

/// The words of a person's name, or nothing where a letter of it has no plain Latin form.
///
/// White space divides words: "Anne-Marie" and "O'Brien" are one each. A generation or a degree
/// behind the name ("Jr.", "III", "PhD") is left out. A name written without capitals, or in
/// nothing else, has each word in title case.
/// Precondition: is_utf8(name). Cost: one pass; ASCII never enters ICU.
/// Source: Unicode 15 canonical decomposition (NFD); DIN 5007-2 and the Nordic national rules for
/// what is spelt out.
[[nodiscard]] std::vector<PlainWord> split_name(std::string_view name);

/// A letter of a handle, and the lower-case letters a-z it is compared as ("é" is "e", "ß" "ss");
/// "" where it is no letter.
///
/// @param at  the byte of `text` the character begins at; moved behind it.
/// @param is_plain  set to false where it is a letter that has no plain Latin form.
/// Precondition: is_utf8(text), at < text.size().
[[nodiscard]] std::string plain_letters(std::string_view text, std::size_t& at, bool& is_plain);

/// How far two words of letters a-z are from being one word in two spellings, at least 1; 0: they
/// are two words, or equal.
///
/// One word: they begin with the same letter and differ in doubled letters alone (three letters or
/// more), in one edit (four or more) or in two (eight or more); an edit adds, drops or replaces a
/// letter or swaps two neighbours, doubled letters counting once.
/// Cost: O(product of the sizes). Source: optimal string alignment distance (Damerau 1964).
[[nodiscard]] int spelling_distance(std::string_view a, std::string_view b);

}  // namespace masthead
