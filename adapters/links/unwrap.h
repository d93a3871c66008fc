#pragma once

#include <string_view>

#include "adapters/links/index.h"
#include "adapters/links/link.h"

namespace masthead::links {

/// The link inside `link` when `wrapper` is what wraps it, or "".
///
/// @param rest  path, query and fragment as written: an archived link goes on to the very end.
/// A relative inner link ("/name" behind a login page) comes back with the wrapper's host.
[[nodiscard]] std::string_view unwrap(const Wrapper& wrapper, const Link& link,
                                      std::string_view rest, Arena& arena);

}  // namespace masthead::links
