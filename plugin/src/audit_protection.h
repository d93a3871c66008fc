#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/audit/finding.h"
#include "core/document.h"
#include "core/render/report.h"
#include "plugin/src/audit_newsroom.h"

namespace masthead::plugin {

/// Holds an audit to what a registry says may be told: whatever the documents themselves say, no
/// finding has a pseudonym and what tells who is behind it, nor a value that never leaves.
class AuditProtection {
 public:
  /// `newsroom` outlives this.
  explicit AuditProtection(const AuditNewsroom& newsroom) : newsroom_(newsroom) {}

  /// Takes out of a document what may not stand beside the first name it shows, and what is
  /// withheld of its authors. A document whose id tells is called by a hash of it.
  /// @return  true where something was taken out that tells who is behind a pseudonym.
  /// Cost: O(document), some microseconds a text where there are pseudonyms.
  bool hide(Document& document) const;

  /// True of a text that must not be printed.
  [[nodiscard]] bool tells(std::string_view text) const;
  /// What is left of findings that tell: rule, severity, and the documents.
  void hide(std::vector<audit::Finding>& findings) const;
  void hide(std::vector<render::PastFinding>& findings) const;

 private:
  void hide_withheld(Document& document) const;
  [[nodiscard]] bool is_withheld(std::string_view text) const;

  const AuditNewsroom& newsroom_;
};

}  // namespace masthead::plugin
