#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/handle_shape.h"

namespace masthead {

/// By what a handle is made to be taken for another; the surest first. Only append.
enum class Imitation : std::uint8_t {
  none,
  invisible,   ///< characters that are not seen: "jane<U+200B>doe"
  direction,   ///< letters that are shown in another order than they are written
  confusable,  ///< letters of another script or kind, or with marks: "jаnedoe" with a Cyrillic "а"
  lookalike,   ///< letters, digits and pairs of them that look alike: "janed0e", "jarnes"
  separator,   ///< dots, hyphens and underscores more or less: "jane_doe"
  affix,       ///< a word before or behind: "janedoe_official", "realjanedoe", "janedoe1"
  typo,        ///< a letter left out, doubled or swapped: "jandoe", "janeedoe", "jnaedoe"
};
/// "invisible", "lookalike": as tests and documents name it.
[[nodiscard]] std::string_view name_of(Imitation imitation);

/// How `handle` may be taken for `known`, a handle of somebody else.
///
/// Handles that differ in case alone are one account on most platforms: none. So are handles that
/// merely have something in common, or that differ in a letter ("jdoe", "tdoe"): real people's do.
/// Affixes and typos count only where `known` has five letters or more; a letter more than `known`
/// has that is none of its neighbours, from ten on.
/// Cost: O(handle).
[[nodiscard]] Imitation imitates(const HandleShape& handle, const HandleShape& known);

/// The same of the handles as they are written, with "@" or without.
[[nodiscard]] Imitation imitates(std::string_view handle, std::string_view known);

/// Keys such that two handles of which one imitates the other have one in common, so that an
/// archive need not compare all with all. Cost: O(handle) keys.
[[nodiscard]] std::vector<std::u32string> imitation_keys(const HandleShape& handle);

/// The words that are put before and behind a handle, in small letters.
[[nodiscard]] std::span<const std::string_view> handle_prefixes();
[[nodiscard]] std::span<const std::string_view> handle_suffixes();

}  // namespace masthead
