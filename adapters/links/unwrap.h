#pragma once

#include <string_view>

#include "adapters/links/index.h"
#include "adapters/links/link.h"
#include "core/text.h"

namespace masthead::links {

/// False where `wrapper` surely does not wrap `link`; spares nearly every link the closer look.
[[nodiscard]] inline bool may_wrap(const Wrapper& wrapper, const Link& link) {
  if (link.query.empty() && wrapper.where != "/") return false;
  if (wrapper.path.empty()) return wrapper.sub == "*" || wrapper.sub == link.sub;
  const char first = wrapper.path.front();
  return first == '*' || (link.count > 0 && lower_ascii(link.segment(0).front()) == first);
}

/// The link inside `link` when `wrapper` is what wraps it, or "".
///
/// @param rest  path, query and fragment as written: an archived link goes on to the very end.
/// A relative inner link ("/name" behind a login page) comes back with the wrapper's host.
[[nodiscard]] std::string_view unwrap(const Wrapper& wrapper, const Link& link,
                                      std::string_view rest, Arena& arena);

}  // namespace masthead::links
