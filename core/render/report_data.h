#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/render/report.h"

namespace masthead::render {

/// Appends what the report's script reads, as script elements of JSON, to `out`: of `findings`
/// (places in `report.findings`, in the order they are listed) and what they name. Documents,
/// authors, outlets and claims stand in tables and are named by their places; a finding is an
/// array. The findings come first, in arrays of at most kMostInPart, and the last element is one
/// object with the rest. It is the business of core/render/report/data.js and of nobody else.
/// Cost: O(report); memory of a few views a document, author and claim.
void write_report_data(const AuditReport& report, const std::vector<std::size_t>& findings,
                       std::string& out);

inline constexpr std::size_t kMostInPart = 2000;

}  // namespace masthead::render
