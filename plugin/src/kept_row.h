#pragma once

#include <string>
#include <string_view>

#include "adapters/mention/mention_row.h"
#include "core/document.h"
#include "core/identity/subject.h"
#include "plugin/src/context.h"

namespace masthead::plugin {

/// What a registry keeps of a mention: a line of masthead.mention/1 that read_row() reads as what
/// was written, with the members of the contract alone.
[[nodiscard]] std::string write_row(const mention::MentionRow& row, std::string_view mention_id);
/// The same of a mention in a document: its name and all of its observations.
[[nodiscard]] std::string write_row(const Document& document, const Mention& mention);

/// The document of such a line. Errors: internal (it is none; the registry has been changed by
/// another program).
[[nodiscard]] Result<Document> read_row(Context& context, std::string row, mention::Ids ids);
/// What of it is compared. Errors: likewise.
[[nodiscard]] Result<identity::Subject> read_subject(Context& context, std::string row);

}  // namespace masthead::plugin
