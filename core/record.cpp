#include "core/record.h"

#include <string_view>
#include <unordered_map>
#include <utility>

#include "core/audit/rule.h"
#include "core/identity/epoch.h"
#include "core/identity/partition.h"
#include "core/identity/subject.h"
#include "core/record_maker.h"

namespace masthead {
namespace {

/// The mentions that sign and have a name, in the caller's order.
std::vector<SeenMention> collect(std::span<const Document> documents) {
  std::vector<SeenMention> seen;
  for (const auto& document : documents) {
    for (const auto& mention : document.mentions) {
      const bool named = find_first(mention.observations, Field::name) != nullptr;
      if (mention.role == Role::author && named) seen.push_back({&document, &mention});
    }
  }
  return seen;
}

/// The mentions of each author, authors in the order of their first ones.
std::vector<std::vector<SeenMention>> group(const std::vector<SeenMention>& seen) {
  std::vector<identity::Subject> subjects;
  subjects.reserve(seen.size());
  for (const auto& s : seen) subjects.push_back(identity::make_subject(*s.document, *s.mention));
  const auto epoch = identity::make_epoch(subjects);
  const auto partition = identity::partition(subjects, {}, epoch);
  std::unordered_map<std::string_view, const identity::Author*> author_of;
  for (const auto& author : partition.authors) {
    for (const auto& member : author.members) author_of.emplace(member, &author);
  }
  std::unordered_map<const identity::Author*, std::size_t> places;
  std::vector<std::vector<SeenMention>> groups;
  for (const auto& s : seen) {
    const auto [at, is_new] = places.emplace(author_of.at(s.mention->id), groups.size());
    if (is_new) groups.emplace_back();
    groups[at->second].push_back(s);
  }
  return groups;
}

void add_findings(std::span<const Document> documents, std::string_view now,
                  const std::vector<std::vector<SeenMention>>& groups,
                  std::vector<Record>& records) {
  std::vector<audit::AuditedAuthor> authors;
  authors.reserve(records.size());
  for (std::size_t i = 0; i < records.size(); ++i) authors.push_back({&records[i], groups[i]});
  for (auto& finding : audit::audit({documents, authors, now})) {
    for (const auto subject : finding.subjects) records[subject].findings.push_back(finding);
  }
}

}  // namespace

std::vector<Record> resolve_records(std::span<const Document> documents, std::string_view now) {
  return make_records(documents, group(collect(documents)), now);
}

std::vector<Record> make_records(std::span<const Document> documents,
                                 std::vector<std::vector<SeenMention>> groups,
                                 std::string_view now) {
  std::vector<Record> records;
  records.reserve(groups.size());
  for (auto& mentions : groups) {
    sort_by_id(mentions);
    records.push_back(make_record(mentions));
  }
  add_findings(documents, now, groups, records);
  return records;
}

}  // namespace masthead
