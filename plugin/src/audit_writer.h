#pragma once

#include <string>
#include <vector>

#include "core/audit/finding.h"
#include "core/result.h"
#include "plugin/src/audit_options.h"
#include "plugin/src/context.h"
#include "plugin/src/error_words.h"
#include "plugin/src/mention_pool.h"

namespace masthead::plugin {

/// Says who is who among the mentions of the pool, audits them and appends what is found as the
/// options say, and a last line that counts it.
///
/// Where the config names a registry, what it knows of the authors joins the documents; nothing is
/// written to it, and what it protects is told in no form (audit_protection.h).
///
/// @param pool  keeps documents; what is protected is taken out of them.
/// Errors: internal (the host's clock or log failed); those of read_newsroom().
[[nodiscard]] Status write_audit(Context& context, MentionPool& pool, AuditOptions& options,
                                 std::string& out);

/// What is found of one page.
struct AuditedPage {
  std::vector<audit::Finding> findings;
  bool is_hidden =
      false;  ///< the page tells who is behind a pseudonym; none of it is in `findings`
};

/// Audits a pool of one page, as write_audit() does; all is told. Errors: likewise.
[[nodiscard]] Result<AuditedPage> audit_page(Context& context, MentionPool& pool,
                                             const AuditOptions& options);

}  // namespace masthead::plugin
