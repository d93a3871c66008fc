#include "plugin/src/request_members.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

Status read_text(Member& member, std::string& to) {
  DocumentId id;
  if (Status status = member.read(id)) return status;
  if (const auto* text = std::get_if<std::string_view>(&id)) to = *text;
  if (const auto* number = std::get_if<std::int64_t>(&id)) to = std::to_string(*number);
  return std::nullopt;
}

Status read_member(Member& member, std::span<const RequestMember> members) {
  const auto found = std::find_if(members.begin(), members.end(), [&](const RequestMember& each) {
    return each.name == member.name();
  });
  if (found == members.end()) {
    std::vector<std::string_view> names;
    for (const auto& each : members) names.push_back(each.name);
    if (Status status = member.skip()) return status;
    return member.refuse(unknown_name("member", member.name(), names));
  }
  if (auto* const* text = std::get_if<std::string*>(&found->to)) return read_text(member, **text);
  if (auto* const* flag = std::get_if<bool*>(&found->to)) return member.read(**flag);
  return member.read(*std::get<std::int64_t*>(found->to));
}

}  // namespace

Status read_members(Context& context, std::string& in, std::span<const RequestMember> members) {
  return context.json().read(in, [&](Member& member) { return read_member(member, members); });
}

Error missing_member(std::string_view name, std::string_view what) {
  return {Errc::invalid_input,
          fmt::format("there is no {}: give it as the member \"{}\"", what, name),
          fmt::format("/{}", name)};
}

}  // namespace masthead::plugin
