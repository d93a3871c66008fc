#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/names/name.h"

namespace masthead::names {

/// The script a letter belongs to.
[[nodiscard]] Script script_of(std::int32_t c);

/// A word in letters a-z: without accents, transliterated where it is not Latin.
/// Precondition: valid UTF-8. Cost: one pass; ASCII never enters ICU.
[[nodiscard]] std::string fold_word(std::string_view word, Script script);

/// The consonants of a folded word, one letter a class of sounds.
[[nodiscard]] std::string skeleton_of(std::string_view folded);

}  // namespace masthead::names
