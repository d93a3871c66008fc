#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/names/name.h"

namespace masthead::names {

/// What a word is by itself, whatever name it is in: an honorific, a suffix or a particle.
///
/// @param word  Latin letters: folded; other scripts: as fold_text() gives them.
/// Cost: a binary search.
[[nodiscard]] std::optional<Part> part_of(std::string_view word);

/// All words of a part that has a list: honorific, suffix, particle.
[[nodiscard]] std::span<const std::string_view> words_of(Part part);

/// True of a word that says whose child the bearer is: "bin", "ibn", "bint".
[[nodiscard]] bool is_descent(std::string_view word);

/// The groups of pet forms and short forms a folded given name is in; 0 fills the rest. Two names
/// that share one stand for each other: "bill" and "william". Cost: a binary search.
using NicknameGroups = std::array<std::uint8_t, 3>;
[[nodiscard]] NicknameGroups nickname_groups_of(std::string_view folded);

/// The groups themselves, a text each: "william bill billy"; the first is empty.
[[nodiscard]] std::span<const std::string_view> nickname_groups();

}  // namespace masthead::names
