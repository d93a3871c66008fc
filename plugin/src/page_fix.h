#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/result.h"
#include "plugin/src/audit_options.h"
#include "plugin/src/context.h"

namespace masthead::plugin {

/// A finding that is to be corrected.
struct WantedFix {
  std::string id;
  std::string rule;
  std::string author;  ///< the first one it names
  std::string field;
  std::string old_value;
  std::string new_value;
};

/// A page whose findings are to be corrected.
struct PageToFix {
  std::string name;  ///< the document's id, as in the audit
  std::string bytes;
  std::string url;
  std::string charset;
};

/// What became of a finding.
struct FixOutcome {
  std::string finding;
  std::string rule;
  std::string words;  ///< what was done, or why nothing was
};

/// A page, and what of it was corrected.
struct FixedPage {
  std::string bytes;
  std::vector<FixOutcome> applied;
  std::vector<FixOutcome> left;
};

/// Corrects what a page's markup can say better, one finding after the other. After each the page
/// is audited again: the finding must be gone, and no rule may find more than before, or the
/// correction is left. So it is with what only several pages show, which one page cannot tell.
///
/// Errors: unsupported (the page is not UTF-8); those of page::read_page() and audit_page().
/// Cost: an audit of the page for each finding.
[[nodiscard]] Result<FixedPage> fix_page(Context& context, const PageToFix& page,
                                         const std::vector<WantedFix>& wanted,
                                         const AuditOptions& options);

}  // namespace masthead::plugin
