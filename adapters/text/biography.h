#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/text/lexicon.h"

namespace masthead::text {

/// How sure it is that a paragraph is a biography of someone.
enum class BioEvidence : std::uint8_t {
  none,
  box,   ///< enough below a name with a job title: the full name, or a part of it and a bio's words
  alone  ///< enough without one: begins with the name, and names a journalist's job in the present
};

/// Weighs `paragraph` as a biography of the person called `name`. `tokens` are name_tokens(name).
/// A paragraph of a story may begin with a name too ("Khan said on Sunday"), so the words
/// biographies are made of must follow. Cost: O(400 bytes).
[[nodiscard]] BioEvidence weigh_bio(const Lexicon& lexicon, std::string_view paragraph,
                                    std::string_view name, const std::vector<std::string>& tokens);

/// The full name a biography begins with: "Jane Doe is a reporter ..."; empty: none.
[[nodiscard]] std::string_view leading_name(const Lexicon& lexicon, std::string_view paragraph);

}  // namespace masthead::text
