#pragma once

#include <span>
#include <string>
#include <string_view>

namespace masthead::render {

/// What changes between two lists of lines, as a unified diff: the names, and hunks with three
/// lines around each change. Empty where nothing changes. Lines have no newline of their own.
///
/// Cost: O(lines before x lines after), up to four million of these; beyond, what differs is
/// compared no further than line by line.
/// Source: POSIX.1-2024, diff, "Diff -u Output Format".
[[nodiscard]] std::string unified_diff(std::span<const std::string> before,
                                       std::span<const std::string> after,
                                       std::string_view before_name, std::string_view after_name);

}  // namespace masthead::render
