#include <algorithm>
#include <array>
#include <string>

#include "core/audit/archive.h"
#include "core/audit/rule.h"
#include "core/id.h"
#include "core/text.h"

// The only list of rules. The file, the constant and the rule's id have one name; ids have hyphens.
#define MASTHEAD_RULES(X)     \
  X(author_several_spellings) \
  X(tracking_in_profile_link) \
  X(stale_bio)

namespace masthead::audit {
namespace rules {

#define MASTHEAD_DECLARE(name) extern const Rule name;
MASTHEAD_RULES(MASTHEAD_DECLARE)
#undef MASTHEAD_DECLARE

}  // namespace rules

namespace {

#define MASTHEAD_ADDRESS(name) &rules::name,
constexpr std::array kAll = {MASTHEAD_RULES(MASTHEAD_ADDRESS)};
#undef MASTHEAD_ADDRESS

/// The rule, its subject and its values; the numbers keep subject and values apart.
std::string id_of(const Finding& finding) {
  std::vector<std::string> parts = {std::string(finding.rule)};
  const bool of_authors = !finding.authors.empty();
  const bool of_values = !of_authors && !finding.values.empty();
  const std::vector<std::string> none;
  const auto& subject = of_authors ? finding.authors : of_values ? none : finding.documents;
  parts.emplace_back(of_authors ? "authors" : "documents");
  parts.push_back(std::to_string(subject.size()));
  for (const auto& name : subject) parts.push_back(of_authors ? fold_text(name) : name);
  parts.insert(parts.end(), finding.values.begin(), finding.values.end());
  const std::vector<std::string_view> fields(parts.begin(), parts.end());
  return make_id("f_", fields);
}

void seal(const Rule& rule, const AuditInput& input, Finding& finding) {
  finding.rule = rule.id;
  finding.severity = rule.severity;
  auto& names = finding.authors;
  for (const auto subject : finding.subjects) {
    const auto& name = input.authors[subject].record->name;
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  finding.id = id_of(finding);
}

}  // namespace

std::span<const Rule* const> all_rules() { return kAll; }

const Rule* find_rule(std::string_view id) {
  const auto* const at =
      std::find_if(kAll.begin(), kAll.end(), [id](const Rule* rule) { return rule->id == id; });
  return at == kAll.end() ? nullptr : *at;
}

std::vector<Finding> audit(const AuditInput& input) { return audit(input, kAll); }

std::vector<Finding> audit(const AuditInput& input, std::span<const Rule* const> rules) {
  const Archive archive(input);
  AuditInput counted = input;
  counted.archive = &archive;
  std::vector<Finding> findings;
  for (const Rule* rule : rules) {
    const auto first = findings.size();
    rule->check(counted, findings);
    for (auto i = first; i < findings.size(); ++i) seal(*rule, input, findings[i]);
  }
  return findings;
}

}  // namespace masthead::audit
