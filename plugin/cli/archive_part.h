#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace masthead::cli {

/// What "archive" gave since it was last asked: a part of it or more.
struct ArchivePart {
  std::string rows;  ///< mentions, a line each
  std::uint64_t count = 0;
  std::string state;  ///< where the work stands after it, as JSON of one line
};

/// What masthead_job_take() gave, a part a line, as one.
[[nodiscard]] ArchivePart read_archive_parts(std::string_view lines);

/// What "archive" says at its end.
struct ArchiveEnd {
  bool complete = false;
  bool any = false;  ///< it was an archive, and some of it was read
};
[[nodiscard]] ArchiveEnd read_archive_end(std::string_view json);

}  // namespace masthead::cli
