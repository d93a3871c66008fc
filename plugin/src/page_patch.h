#pragma once

#include <string>
#include <string_view>

namespace masthead::plugin {

/// What changes between two texts, as a unified diff that git apply and patch -p1 take.
///
/// @param path  of the file; from its root where it begins with "/". Written as git does: in quotes
///              with C escapes where it has controls, quotes, backslashes or bytes beyond ASCII.
/// Empty where nothing changes. Cost: as render::unified_diff().
[[nodiscard]] std::string make_patch(std::string_view path, std::string_view before,
                                     std::string_view after);

}  // namespace masthead::plugin
