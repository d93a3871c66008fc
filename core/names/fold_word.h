#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/names/name.h"

namespace masthead::names {

/// The script a letter belongs to; `other` also for what is no letter and not ASCII.
/// Cost: a few comparisons.
[[nodiscard]] Script script_of(std::int32_t c);

/// A word in letters a-z: without accents, transliterated where it is not Latin; "" where nothing
/// of it can be read.
///
/// Arabic and Hebrew give the letters that are written, most vowels being left out. Han is read as
/// Mandarin.
/// Precondition: valid UTF-8. Cost: one pass; ASCII never enters ICU. A script without a table
/// (Thai, Burmese, Khmer) takes a millisecond a word.
/// Source: Revised Romanization of Korean; Hepburn; Unihan kMandarin; the other tables follow what
/// names in Latin letters are most often made of.
[[nodiscard]] std::string fold_word(std::string_view word, Script script);

}  // namespace masthead::names
