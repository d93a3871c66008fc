#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "plugin/src/context.h"

namespace masthead::plugin {

/// A member of a request and where its value goes.
struct RequestMember {
  std::string_view name;
  std::variant<std::string*, std::int64_t*, bool*> to;
};

/// Reads a request of a few members, each of which may be left out. A text may be an integer.
/// Errors: invalid_input (an unknown member, with the nearest; another type), malformed.
[[nodiscard]] Status read_members(Context& context, std::string& in,
                                  std::span<const RequestMember> members);

/// The error for a member that a method cannot do without.
[[nodiscard]] Error missing_member(std::string_view name, std::string_view what);

}  // namespace masthead::plugin
