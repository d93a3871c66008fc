#include <array>
#include <string>

#include "core/audit/rule.h"
#include "core/id.h"
#include "core/text.h"

// The only list of rules. The file, the constant and the rule's id have one name; ids have hyphens.
#define MASTHEAD_RULES(X)        \
  X(name_spelling_varies)        \
  X(tracking_in_profile_link)    \
  X(stale_experience)            \
  X(structured_author_mismatch)  \
  X(co_author_missing)           \
  X(credit_as_author)            \
  X(person_as_organisation)      \
  X(author_without_link)         \
  X(author_url_not_profile)      \
  X(broken_profile_link)         \
  X(outlet_profile_as_author)    \
  X(twitter_creator_not_handle)  \
  X(fediverse_creator_malformed) \
  X(dangling_author_id)          \
  X(duplicate_person)            \
  X(jsonld_unreadable)           \
  X(jsonld_repaired)             \
  X(imposter_handle)

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
  const auto& subject = of_authors ? finding.authors : finding.documents;
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
  for (const auto subject : finding.subjects) {
    finding.authors.push_back(input.authors[subject].record->name);
  }
  finding.id = id_of(finding);
}

}  // namespace

std::span<const Rule* const> all_rules() { return kAll; }

std::vector<Finding> audit(const AuditInput& input) {
  std::vector<Finding> findings;
  for (const Rule* rule : kAll) {
    const auto first = findings.size();
    rule->check(input, findings);
    for (auto i = first; i < findings.size(); ++i) seal(*rule, input, findings[i]);
  }
  return findings;
}

}  // namespace masthead::audit
