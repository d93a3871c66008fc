#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/result.h"
#include "plugin/src/context.h"
#include "plugin/src/method.h"

namespace masthead::plugin {

/// What the lines of a stream are: objects only ("json"), or also what a person types ("auto"): a
/// line that does not begin with {.
enum class LineForm : std::uint8_t { json, as_typed_too };

/// Reads the options of a stream that has "lines" alone.
/// Errors: invalid_input (another option, another word), malformed.
[[nodiscard]] Result<LineForm> read_line_options(Context& context, std::string& options);

/// True where `line` is to be taken as it was typed. Precondition: it is not blank.
[[nodiscard]] bool is_typed(std::string_view line, LineForm form);

/// The text of a typed line: what is not UTF-8 is U+FFFD, and the log says so. Valid as long as
/// the line's text, which may be changed, stays as it is.
/// Errors: internal (the host's log failed).
[[nodiscard]] Result<std::string_view> decode_typed(Context& context, const Line& line);

}  // namespace masthead::plugin
