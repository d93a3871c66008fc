#include "core/record.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "core/audit/rule.h"
#include "core/record_maker.h"
#include "core/text.h"

namespace masthead {
namespace {

/// A mention and the document it is of.
struct Seen {
  const Document* document = nullptr;
  const Mention* mention = nullptr;
  std::size_t position = 0;  ///< in the caller's order
};

/// Which mentions are one author.
class Groups {
 public:
  explicit Groups(std::size_t size) : parent_(size) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
  }

  std::size_t root(std::size_t i) {
    while (parent_[i] != i) {
      parent_[i] = parent_[parent_[i]];
      i = parent_[i];
    }
    return i;
  }

  /// The smaller root stays, so that a group is found by its first mention.
  void join(std::size_t a, std::size_t b) {
    a = root(a);
    b = root(b);
    parent_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::size_t> parent_;
};

std::vector<Seen> collect(std::span<const Document> documents) {
  std::vector<Seen> seen;
  for (const auto& document : documents) {
    for (const auto& mention : document.mentions) {
      const bool named = find_first(mention.observations, Field::name) != nullptr;
      if (mention.role == Role::author && named) seen.push_back({&document, &mention, seen.size()});
    }
  }
  return seen;
}

/// What mentions of one author have in common: a folded name with the key of an account.
std::vector<std::string> shared_keys(const Mention& mention) {
  std::set<std::string> names;
  for (const auto& o : mention.observations) {
    if (o.field == Field::name) names.insert(fold_text(o.value));
  }
  std::vector<std::string> keys;
  for (const auto& account : mention.accounts) {
    if (account.key.empty()) continue;
    for (const auto& name : names) keys.push_back(name + '\n' + account.key);
  }
  return keys;
}

Groups group(const std::vector<Seen>& seen) {
  Groups groups(seen.size());
  std::unordered_map<std::string, std::size_t> first;
  for (const auto& s : seen) {
    for (auto& key : shared_keys(*s.mention)) {
      const auto [at, is_new] = first.emplace(std::move(key), s.position);
      if (!is_new) groups.join(at->second, s.position);
    }
  }
  return groups;
}

/// Sorts the mentions of one author by their ids.
void sort_by_id(std::vector<SeenMention>& mentions) {
  std::sort(mentions.begin(), mentions.end(), [](const SeenMention& a, const SeenMention& b) {
    return std::tie(a.mention->id, a.document->id) < std::tie(b.mention->id, b.document->id);
  });
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
  const auto seen = collect(documents);
  auto grouping = group(seen);
  // A group's root is its first mention, so walking in order gives the caller's order.
  std::map<std::size_t, std::vector<SeenMention>> members;
  for (const auto& s : seen) members[grouping.root(s.position)].push_back({s.document, s.mention});
  std::vector<std::vector<SeenMention>> groups;
  groups.reserve(members.size());
  for (auto& [root, mentions] : members) groups.push_back(std::move(mentions));
  return make_records(documents, std::move(groups), now);
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
