#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <utility>

#include "core/audit/auditor.h"
#include "core/audit/rule.h"
#include "core/id.h"
#include "core/text.h"

// The only list of rules. The file, the constant and the rule's id have one name; ids have hyphens.
#define MASTHEAD_RULES(X)          \
  X(author_several_spellings)      \
  X(handle_as_name)                \
  X(handle_renamed)                \
  X(several_names_in_one)          \
  X(name_has_extra)                \
  X(byline_typo)                   \
  X(placeholder_author)            \
  X(shared_account)                \
  X(missing_byline)                \
  X(house_style)                   \
  X(organisation_as_person)        \
  X(agency_credit)                 \
  X(missing_author_record)         \
  X(orphan_author_record)          \
  X(record_fields_disagree)        \
  X(author_page_articles)          \
  X(wrong_link)                    \
  X(missing_link)                  \
  X(tracking_in_profile_link)      \
  X(affiliation_several_spellings) \
  X(affiliation_missing)           \
  X(title_drift)                   \
  X(stale_bio)                     \
  X(namesakes)                     \
  X(ambiguous_mention)             \
  X(structured_author_mismatch)    \
  X(co_author_missing)             \
  X(credit_as_author)              \
  X(person_as_organisation)        \
  X(author_without_link)           \
  X(author_url_not_profile)        \
  X(broken_profile_link)           \
  X(outlet_profile_as_author)      \
  X(twitter_creator_not_handle)    \
  X(fediverse_creator_malformed)   \
  X(dangling_author_id)            \
  X(duplicate_person)              \
  X(jsonld_unreadable)             \
  X(jsonld_repaired)               \
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

/// Whom the finding concerns: the authors, else the names it gives, else where it was found.
std::vector<std::string> subject_of(const AuditInput& input, const Finding& finding) {
  std::vector<std::string> names;
  names.reserve(finding.subjects.size());
  for (const auto subject : finding.subjects) names.push_back(input.authors[subject].record->name);
  if (!names.empty()) return names;
  if (!finding.authors.empty()) return finding.authors;
  return finding.values.empty() ? finding.documents : names;
}

/// The rule, its subject and its values; the numbers keep subject and values apart.
std::string id_of(const AuditInput& input, const Finding& finding) {
  std::vector<std::string> parts = {std::string(finding.rule)};
  const bool of_authors = !finding.authors.empty();
  const auto subject = subject_of(input, finding);
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
  finding.id = id_of(input, finding);
}

}  // namespace

std::span<const Rule* const> all_rules() { return kAll; }

const Rule* find_rule(std::string_view id) {
  const auto* const at =
      std::find_if(kAll.begin(), kAll.end(), [id](const Rule* rule) { return rule->id == id; });
  return at == kAll.end() ? nullptr : *at;
}

std::string source_of(const Rule& rule) {
  std::string words;
  for (const auto& [guideline, clause] : rule.citations) {
    if (guideline == nullptr) continue;
    if (!words.empty()) words += "; ";
    words += guideline->name;
    if (!clause.empty()) words.append(", ").append(clause);
    if (!guideline->url.empty()) words.append(", ").append(guideline->url);
  }
  return words;
}

std::vector<Finding> audit(const AuditInput& input) { return audit(input, kAll); }

std::vector<Finding> Auditor::run(const Rule& rule) const {
  std::vector<Finding> findings;
  rule.check(input_, findings);
  for (auto& finding : findings) seal(rule, input_, finding);
  return findings;
}

std::vector<Finding> audit(const AuditInput& input, std::span<const Rule* const> rules) {
  const Auditor auditor(input);
  std::vector<Finding> findings;
  for (const Rule* rule : rules) {
    auto found = auditor.run(*rule);
    std::move(found.begin(), found.end(), std::back_inserter(findings));
  }
  return findings;
}

}  // namespace masthead::audit
