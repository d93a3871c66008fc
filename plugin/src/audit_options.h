#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "adapters/cms/author_names.h"
#include "core/audit/forms.h"
#include "core/audit/house_style.h"
#include "core/audit/rule.h"
#include "core/audit/selection.h"
#include "core/render/report.h"
#include "core/result.h"
#include "plugin/src/context.h"

namespace masthead::plugin {

/// What a run of audit looks for, and how it tells.
struct AuditOptions {
  enum class Format : std::uint8_t { jsonl, table, csv, sarif, html };

  std::vector<const audit::Rule*> rules;  ///< those that run, in the order of all_rules()
  audit::Selection selection;
  std::vector<render::PastFinding> past;  ///< the earlier run's, as far as they were given
  std::string title;                      ///< of the HTML report; empty: it names no publication
  audit::HouseStyle house;
  Format format = Format::jsonl;
  audit::TableStyle style;
  bool corrections = false;  ///< each finding with a fix is given again, for "fix"
  cms::AuthorNames authors;  ///< what the ids of article rows stand for
};

/// Reads the options of a stream. Errors: invalid_input (an unknown option, rule, severity or
/// format, with the nearest; a date that is none), malformed.
[[nodiscard]] Result<AuditOptions> read_audit_options(Context& context, std::string& options);

}  // namespace masthead::plugin
