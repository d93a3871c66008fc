#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/render/report.h"

namespace masthead::render {

/// Appends what the report's script reads, as one JSON object, to `out`: of `findings` (places in
/// `report.findings`, in the order they are listed) and what they name. Documents, authors, outlets
/// and claims stand in tables and are named by their places; a finding is an array. It is the
/// business of core/render/report/data.js and of nobody else.
/// Cost: O(report); memory of a few views a document, author and claim.
void write_report_data(const AuditReport& report, const std::vector<std::size_t>& findings,
                       std::string& out);

}  // namespace masthead::render
