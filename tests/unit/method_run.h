#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace masthead::test {

/// The lines a stream of a method gives for `input`; empty options are the defaults. A stream that
/// fails gives "error NAME: MESSAGE" as its last line.
[[nodiscard]] std::vector<std::string> run_method(std::string_view method, std::string options,
                                                  std::string_view input);

/// A string or number of a JSON object, by its pointer ("/a/name"); "" where there is none.
[[nodiscard]] std::string member_of(const std::string& json, std::string_view pointer);

}  // namespace masthead::test
