#include "plugin/src/row_options.h"

#include "plugin/src/row_request.h"

namespace masthead::plugin {

Status read_author_names(Member& member, cms::AuthorNames& names) {
  return member.read_elements([&](Member& row) -> Status {
    RowRequest request;
    Status status = row.read_members([&](Member& field) { return request.read(field); });
    if (status) return status;
    if (request.error()) return request.error();
    names.add(request.author().author_id, request.author().name);
    return std::nullopt;
  });
}

}  // namespace masthead::plugin
