#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/identity/subject.h"

namespace masthead::registry {

/// What is compared of a subject as one text: all but its id, its document and its time. Equal of
/// subjects that say the same.
[[nodiscard]] std::string write_card(const identity::Subject& subject);

/// The subject again, without those three; nothing where the text is none that write_card() wrote.
/// Cost: that of parsing the name.
[[nodiscard]] std::optional<identity::Subject> read_card(std::string_view text);

}  // namespace masthead::registry
