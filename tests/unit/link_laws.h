#pragma once

#include <string>
#include <string_view>

#include "adapters/links/reader.h"

namespace masthead::test {

/// What of a reading outlives the next read.
struct Kept {
  std::string platform;
  links::Kind kind = links::Kind::none;
  std::string handle;
  std::string canonical;
  std::string key;

  friend bool operator==(const Kept&, const Kept&) = default;
};

[[nodiscard]] Kept keep(const links::Reading& reading);

/// Reads and keeps; a failure gives the empty Kept.
[[nodiscard]] Kept read_kept(links::LinkReader& reader, std::string_view text,
                             std::string_view hint = {});

/// True when every part of the handle (a fediverse handle is put together from a name and a host, a
/// Wikipedia one from a language and a title) stands in `text`, in any case and under up to four
/// layers of percent-encoding: a link that does not spell a handle cannot be its account's.
[[nodiscard]] bool handle_occurs(const Kept& kept, std::string_view text);

}  // namespace masthead::test
