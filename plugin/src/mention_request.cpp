#include "plugin/src/mention_request.h"

#include <fmt/format.h>

#include <utility>

#include "core/text.h"
#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

Status read_string(Member& member, std::string& out) {
  std::string_view text;
  Status status = member.read(text);
  if (!status) out = text;
  return status;
}

/// The enumerator of that name, of those from 0 to `last`; nullopt: there is none.
template <class Enum>
std::optional<Enum> find_named(std::string_view name, Enum last) {
  for (int i = 0; i <= static_cast<int>(last); ++i) {
    const auto value = static_cast<Enum>(i);
    if (name_of(value) == name) return value;
  }
  return std::nullopt;
}

/// Leaves `out` as it is for a name it does not know; `is_known` says so.
template <class Enum>
Status read_named(Member& member, Enum last, Enum& out, bool& is_known) {
  std::string_view name;
  if (Status status = member.read(name)) return status;
  const auto found = find_named(name, last);
  is_known = found.has_value();
  if (found) out = *found;
  return std::nullopt;
}

Status read_locator(Member& member, Locator& locator) {
  bool is_known = true;
  if (member.name() == "kind") {
    return read_named(member, Locator::Kind::line, locator.kind, is_known);
  }
  return member.name() == "value" ? read_string(member, locator.value) : member.skip();
}

Status read_claim(Member& member, Observation& claim, bool& is_known) {
  const std::string_view name = member.name();
  bool is_source_known = true;
  if (name == "id") return read_string(member, claim.id);
  if (name == "field") return read_named(member, Field::author_id, claim.field, is_known);
  if (name == "value") return read_string(member, claim.value);
  if (name == "original") return read_string(member, claim.original);
  if (name == "source") return read_named(member, Source::user, claim.source, is_source_known);
  if (name == "observed_at") return read_string(member, claim.observed_at);
  if (name == "qualifier") return read_string(member, claim.qualifier);
  if (name != "locator") return member.skip();
  return member.read_members([&](Member& inner) { return read_locator(inner, claim.locator); });
}

}  // namespace

Status MentionRequest::read(Member& member, DocumentId& id) {
  const std::string_view name = member.name();
  if (member.is_null()) return member.skip();
  if (name == "mention_id") return read_id(member, row_.mention_id, id);
  DocumentId other;
  if (name == "document") return read_id(member, row_.document, other);
  if (name == "author_id") return read_id(member, row_.author_id, other);
  if (std::string_view* text = text_member(name)) return member.read(*text);
  if (name == "kind") return read_kind(member);
  if (name == "role") return read_role(member);
  if (name == "links") return read_links(member);
  if (name != "observations") return member.skip();
  return member.read_elements([this](Member& element) { return read_observation(element); });
}

Result<mention::MentionRow> MentionRequest::row() && {
  if (!trim_text(row_.name).empty()) return std::move(row_);
  return Error{Errc::invalid_input, "there is no name: give it as the member \"name\""};
}

std::string_view* MentionRequest::text_member(std::string_view name) {
  if (name == "name") return &row_.name;
  if (name == "url") return &row_.url;
  if (name == "published") return &row_.published;
  if (name == "outlet") return &row_.outlet;
  if (name == "job_title") return &row_.job_title;
  if (name == "bio") return &row_.bio;
  return name == "email" ? &row_.email : nullptr;
}

Status MentionRequest::read_id(Member& member, std::string_view& out, DocumentId& id) {
  if (Status status = member.read(id)) return status;
  if (const auto* text = std::get_if<std::string_view>(&id)) out = *text;
  if (const auto* number = std::get_if<std::int64_t>(&id)) {
    out = numbers_.emplace_back(std::to_string(*number));
  }
  return std::nullopt;
}

Status MentionRequest::read_kind(Member& member) {
  bool is_known = true;
  if (Status status = read_named(member, AuthorKind::organisation, row_.kind, is_known)) {
    return status;
  }
  if (is_known) return std::nullopt;
  return member.refuse("kind must be \"person\" or \"organisation\"");
}

Status MentionRequest::read_role(Member& member) {
  bool is_known = true;
  if (Status status = read_named(member, Role::agency, row_.role, is_known)) return status;
  if (is_known) return std::nullopt;
  return member.refuse("role must be \"author\", \"contributor\", \"photographer\" or \"agency\"");
}

Status MentionRequest::read_links(Member& member) {
  return member.read_elements([this](Member& element) -> Status {
    std::string_view link;
    if (Status status = element.read(link)) return status;
    row_.links.push_back(link);
    return std::nullopt;
  });
}

/// A claim of a field that is not known is left out, as an unknown member is.
Status MentionRequest::read_observation(Member& member) {
  Observation claim;
  bool is_known = false;
  Status status =
      member.read_members([&](Member& inner) { return read_claim(inner, claim, is_known); });
  if (status) return status;
  if (is_known && !claim.value.empty()) row_.observations.push_back(std::move(claim));
  return std::nullopt;
}

}  // namespace masthead::plugin
