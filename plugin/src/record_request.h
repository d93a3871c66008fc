#pragma once

#include "adapters/links/reader.h"
#include "core/record.h"
#include "core/result.h"
#include "plugin/src/json_reader.h"

namespace masthead::plugin {

/// Reads an author's record, masthead.record/1, as `resolve` and `show` give it. All members may be
/// left out but the name; provenance, findings and members that are not known are passed over.
/// What kind of account a link is, the reader of links says.
/// Errors: invalid_input (another type, a kind that is none, no name), malformed, limit (depth).
[[nodiscard]] Status read_record(Member& member, links::LinkReader& links, Record& record);

/// The same member by member, of an object that is the record itself.
[[nodiscard]] Status read_record_member(Member& member, Record& record);
/// Ends such an object. Errors: invalid_input (no name).
[[nodiscard]] Status finish_record(links::LinkReader& links, Record& record);

/// Reads an article of such a record. Errors: likewise.
[[nodiscard]] Status read_record_article(Member& member, RecordArticle& article);

}  // namespace masthead::plugin
