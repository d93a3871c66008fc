#pragma once

#include <simdjson.h>

#include <string>
#include <string_view>
#include <vector>

namespace masthead::test {

/// What `read` answers to a row (or to any line) as lines to compare and to print: "author Jane Doe
/// | job_title Engineer", "credit John Roe | role photographer", "set_aside jdoe | reason login",
/// "error ...".
///
/// @param options  of the stream.
[[nodiscard]] std::vector<std::string> say_read(std::string_view line,
                                                std::string_view options = "{}");

/// The members "authors", "credits" and "set_aside" of a table's case in the same words.
[[nodiscard]] std::vector<std::string> say_expected_read(simdjson::dom::element test);

}  // namespace masthead::test
