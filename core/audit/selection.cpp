#include "core/audit/selection.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "core/date.h"
#include "core/text.h"

namespace masthead::audit {
namespace {

using Dates = std::unordered_map<std::string_view, PartialDate>;

Dates dates_of(const AuditInput& input) {
  Dates dates;
  for (const auto& document : input.documents) {
    const auto* published = find_first(document.article.observations, Field::published);
    if (published == nullptr) continue;
    const auto date = read_date(published->value);
    if (date) dates.emplace(document.id, *date);
  }
  return dates;
}

/// "2025-11" is not before 2025-11-07: what is not known of a date counts for it.
bool is_before(const PartialDate& date, const PartialDate& since) {
  if (date.year != since.year) return date.year < since.year;
  if (date.month == 0 || since.month == 0) return false;
  if (date.month != since.month) return date.month < since.month;
  return date.day != 0 && date.day < since.day;
}

bool is_older(const Finding& finding, const Dates& dates, const PartialDate& since) {
  bool is_dated = false;
  for (const auto& document : finding.documents) {
    const auto at = dates.find(document);
    if (at == dates.end()) continue;
    if (!is_before(at->second, since)) return false;
    is_dated = true;
  }
  return is_dated;
}

bool is_suppressed(const Finding& finding, const std::vector<Suppression>& suppressions,
                   std::string_view now) {
  return std::any_of(suppressions.begin(), suppressions.end(), [&](const Suppression& one) {
    if (!one.finding.empty() && one.finding != finding.id) return false;
    if (!one.rule.empty() && one.rule != finding.rule) return false;
    const auto is_author = [&](const std::string& name) {
      return fold_text(name) == fold_text(one.author);
    };
    const auto& names = finding.authors;
    if (!one.author.empty() && std::none_of(names.begin(), names.end(), is_author)) return false;
    return !has_expired(one, now);
  });
}

}  // namespace

bool has_expired(const Suppression& suppression, std::string_view now) {
  const auto expires = read_date(suppression.expires);
  const auto today = read_date(now);
  return expires && today && *expires <= *today;
}

Selected select_findings(const AuditInput& input, const Selection& selection,
                         std::vector<Finding> findings) {
  const auto since = read_date(selection.since);
  const Dates dates = since ? dates_of(input) : Dates();
  Selected selected;
  for (auto& finding : findings) {
    if (finding.severity > selection.least) continue;
    if (since && is_older(finding, dates, *since)) continue;
    if (is_suppressed(finding, selection.suppressions, input.now)) {
      ++selected.suppressed;
      continue;
    }
    const bool is_known = selection.known.contains(finding.id);
    selected.known += is_known ? 1U : 0U;
    if (!is_known || selection.keeps_known) selected.findings.push_back(std::move(finding));
  }
  return selected;
}

}  // namespace masthead::audit
