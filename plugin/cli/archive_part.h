#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace masthead::cli {

/// One part of what "archive" gives.
struct ArchivePart {
  std::string rows;  ///< mentions, a line each
  std::uint64_t count = 0;
  std::string state;  ///< where the work stands after it, as JSON of one line
};

/// The parts that masthead_job_take() gave, a line each.
[[nodiscard]] std::vector<ArchivePart> read_archive_parts(std::string_view lines);

/// What "archive" says at its end.
struct ArchiveEnd {
  bool complete = false;
  bool any = false;  ///< it was an archive, and some of it was read
};
[[nodiscard]] ArchiveEnd read_archive_end(std::string_view json);

}  // namespace masthead::cli
