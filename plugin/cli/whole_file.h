#pragma once

#include <string>
#include <string_view>

namespace masthead::cli {

/// Writes a file whole or not at all, and returns when it is on the disk. Throws Failure (nothing
/// done) with the system's words.
void write_whole_file(const std::string& path, std::string_view text);

}  // namespace masthead::cli
