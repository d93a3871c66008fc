#pragma once

#include <array>
#include <string_view>

#include "core/render/text.h"
#include "core/result.h"
#include "plugin/src/json_reader.h"

namespace masthead::plugin {

/// The options that say how a card is set.
inline constexpr std::array<std::string_view, 3> kStyleOptions = {"why", "colour", "width"};

/// Reads one of them. Precondition: the member's name is one of kStyleOptions.
/// Errors: invalid_input (a width out of bounds), malformed.
[[nodiscard]] Status read_style_option(Member& member, render::TextStyle& style);

}  // namespace masthead::plugin
