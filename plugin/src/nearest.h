#pragma once

#include <span>
#include <string>
#include <string_view>

namespace masthead::plugin {

/// The known word that differs least from `word` (fewest characters to insert, delete, change or
/// swap with a neighbour), the first of equals. Precondition: `known` is not empty.
/// Cost: O(word * all known); at most the first 64 bytes of `word` are looked at.
[[nodiscard]] std::string_view nearest(std::string_view word,
                                       std::span<const std::string_view> known);

/// `word` in double quotes, fit for a message: at most 64 bytes of it, ill-formed UTF-8 repaired.
/// What was cut is shown as "...".
[[nodiscard]] std::string quoted(std::string_view word);

/// `unknown WHAT "word": did you mean "nearest"?`, the message for every unknown name.
[[nodiscard]] std::string unknown_name(std::string_view what, std::string_view word,
                                       std::span<const std::string_view> known);

}  // namespace masthead::plugin
