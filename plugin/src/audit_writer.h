#pragma once

#include <string>

#include "plugin/src/audit_options.h"
#include "plugin/src/context.h"
#include "plugin/src/error_words.h"
#include "plugin/src/mention_pool.h"

namespace masthead::plugin {

/// Says who is who among the mentions of the pool, audits them and appends what is found as the
/// options say, and a last line that counts it.
///
/// @param pool  keeps documents.
/// Errors: internal (the host's clock failed).
[[nodiscard]] Status write_audit(const Context& context, const MentionPool& pool,
                                 const AuditOptions& options, std::string& out);

}  // namespace masthead::plugin
