#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "core/audit/rule.h"

namespace masthead::audit {

/// How a table is set.
struct TableStyle {
  bool colour = false;     ///< ANSI SGR sequences; for a terminal only
  std::size_t width = 80;  ///< columns; words wrap
};

/// Appends the findings for a person at a terminal: by rule, each with whom it concerns, what is
/// wrong and where, and at the end how many there are. Control characters are shown as \xNN.
/// Cost: O(findings).
void append_table(std::span<const Finding> findings, const TableStyle& style, std::string& out);

/// Appends the findings as CSV (RFC 4180, UTF-8, lines end with CR LF), after a line of the names
/// of the columns. Several documents or authors are divided by line breaks within their field.
///
/// A field that a spreadsheet would take for a formula (it begins with =, +, -, @, a tab or a
/// carriage return) has an apostrophe before it. Source: OWASP, CSV Injection.
void append_csv(std::span<const Finding> findings, std::string& out);

/// Appends the findings as one SARIF 2.1.0 log: a run, the rules that ran, a result a finding.
///
/// A line of its own, with its end. The id of a finding is the fingerprint "masthead/v1"; its first
/// document is where it is, others are related; a document's id is made a URI reference. `software`
/// is the library's version. Source: OASIS, Static Analysis Results Interchange Format 2.1.0.
void append_sarif(std::span<const Finding> findings, std::span<const Rule* const> rules,
                  std::string_view software, std::string& out);

}  // namespace masthead::audit
