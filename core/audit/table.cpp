#include <fmt/format.h>

#include <array>
#include <vector>

#include "core/audit/forms.h"
#include "core/audit/phrases.h"
#include "core/render/card.h"

namespace masthead::audit {
namespace {

using render::Card;
using render::printable;

constexpr std::size_t kIndent = 2;
constexpr std::size_t kMostDocuments = 3;

const Rule& rule_of(const Finding& finding) { return *find_rule(finding.rule); }

void append_finding(const Finding& finding, Card& card) {
  card.wrap(printable(finding.message), kIndent);
  std::string where = printable(list_of(finding.documents, kMostDocuments));
  if (finding.fix && finding.fix->new_value.find('\n') == std::string::npos) {
    where += fmt::format("; {}: {} -> {}", printable(finding.fix->field),
                         printable(finding.fix->old_value), printable(finding.fix->new_value));
  }
  card.wrap(where, kIndent + 2, render::kDim);
}

/// "2 errors, 5 warnings, 1 to improve"
std::string counts_of(std::span<const Finding> findings) {
  std::array<std::size_t, 3> counts{};
  for (const Finding& finding : findings) ++counts[static_cast<std::size_t>(finding.severity)];
  return fmt::format("{}, {}, {} to improve", count_of(counts[0], "error"),
                     count_of(counts[1], "warning"), counts[2]);
}

}  // namespace

void append_table(std::span<const Finding> findings, const TableStyle& style, std::string& out) {
  const render::TextStyle text{style.colour, false, style.width};
  Card card(text, out);
  std::string_view rule;
  for (const Finding& finding : findings) {
    if (finding.rule != rule) {
      if (!rule.empty()) card.blank();
      rule = finding.rule;
      card.heading(
          fmt::format("{} ({}, {})", rule_of(finding).title, name_of(finding.severity), rule));
    }
    append_finding(finding, card);
  }
  if (findings.empty()) {
    card.line("Nothing was found.");
    return;
  }
  card.blank();
  card.line(counts_of(findings));
}

}  // namespace masthead::audit
