#include "core/alternate_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "core/text.h"

namespace masthead {
namespace {

constexpr std::size_t kMostHandles = 100;
constexpr std::size_t kMostOtherNames = 16;
constexpr std::string_view kInHandle = "name-in-handle";

/// An alternate name before it has its place in the list.
struct Found {
  AlternateName name;
  std::vector<Candidate> spellings;
  std::string_view chosen_by;
  std::size_t documents = 0;
  Said first;
};

bool is_before(const Found& a, const Found& b) {
  if (a.documents != b.documents) return a.documents > b.documents;
  return is_said_before(a.first, b.first);
}

/// A handle and who says that it is the author's.
struct SeenHandle {
  Account account;
  DistinctValue claim;
};

DistinctValue claim_of(const SeenAccount& account) {
  DistinctValue claim;
  claim.spellings = account.urls;
  claim.first = *std::min_element(account.said.begin(), account.said.end(), is_said_before);
  claim.documents = count_documents(account.said);
  return claim;
}

class AlternateNames {
 public:
  AlternateNames(std::span<const SeenMention> mentions, Record& record)
      : mentions_(mentions), record_(record) {}

  /// Names that mentions give; also what is known of the words inside the author's names.
  void add_names() {
    const auto chosen = fold_text(record_.name);
    for (auto& distinct : distinct_values(said_of(Field::name, mentions_))) {
      if (distinct.folded == chosen) continue;
      const std::string name(distinct.spellings.front().value);
      if (others_.size() < kMostOtherNames) others_.push_back(name);
      const auto source = name_of(distinct.spellings.front().said.observation->source);
      add(name, source, {}, "every-value", std::move(distinct));
    }
  }

  void add_handles(std::span<const SeenAccount> accounts) {
    std::vector<SeenHandle> handles;
    for (const auto& account : accounts) {
      if (account.account->organisation || account.account->handle.empty()) continue;
      handles.push_back({*account.account, claim_of(account)});
    }
    for (auto& distinct : distinct_values(said_of(Field::handle, mentions_))) {
      Account account;
      account.handle = distinct.spellings.front().value;
      handles.push_back({std::move(account), std::move(distinct)});
    }
    if (handles.size() > kMostHandles) handles.resize(kMostHandles);
    std::vector<std::string> texts;
    texts.reserve(handles.size());
    for (const auto& handle : handles) texts.push_back(handle.account.handle);
    auto readings = read_handle_names(record_.name, others_, texts);
    for (std::size_t i = 0; i < handles.size(); ++i) {
      if (readings[i]) add_handle(handles[i], std::move(*readings[i]));
    }
  }

  /// Orders what was found and writes it into the record.
  void write() {
    std::stable_sort(found_.begin(), found_.end(), is_before);
    for (auto& found : found_) {
      record_.provenance.push_back(
          provenance_of(fmt::format("/alternate_names/{}", record_.alternate_names.size()),
                        found.spellings, found.chosen_by));
      record_.alternate_names.push_back(std::move(found.name));
    }
  }

 private:
  void add_handle(SeenHandle& handle, HandleName reading) {
    const auto& said = handle.claim.spellings.front().said;
    record_.named_handles.push_back(
        {handle.account, reading, std::string(said.document), said.observation->id});
    handle.claim.folded = fold_text(reading.name);
    if (handle.claim.folded == fold_text(record_.name)) return;
    add(std::move(reading.name), "handle", std::move(handle.account.url), kInHandle,
        std::move(handle.claim));
  }

  /// Of several handles that spell one name, the one that comes first stands for it; a name that a
  /// mention gives needs no handle.
  void add(std::string name, std::string_view source, std::string account,
           std::string_view chosen_by, DistinctValue claim) {
    const auto& said = claim.spellings.front().said;
    Found found;
    found.name = {std::move(name), std::string(source), std::move(account),
                  std::string(said.document), said.observation->id};
    found.spellings = std::move(claim.spellings);
    found.chosen_by = chosen_by;
    found.documents = claim.documents;
    found.first = claim.first;
    const auto [at, is_new] = by_fold_.emplace(std::move(claim.folded), found_.size());
    if (is_new) {
      found_.push_back(std::move(found));
    } else if (auto& known = found_[at->second];
               known.chosen_by == kInHandle && is_before(found, known)) {
      known = std::move(found);
    }
  }

  std::span<const SeenMention> mentions_;
  Record& record_;
  std::vector<std::string> others_;
  std::vector<Found> found_;
  std::map<std::string, std::size_t> by_fold_;
};

}  // namespace

void add_alternate_names(std::span<const SeenMention> mentions,
                         std::span<const SeenAccount> accounts, Record& record) {
  AlternateNames names(mentions, record);
  names.add_names();
  if (record.kind == AuthorKind::person) names.add_handles(accounts);
  names.write();
}

}  // namespace masthead
