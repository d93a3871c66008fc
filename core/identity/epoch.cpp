#include "core/identity/epoch.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "core/id.h"
#include "core/identity/columns.h"
#include "core/identity/relations.h"
#include "core/names/compare.h"

namespace masthead::identity {
namespace {

/// A key and a subject that uses it.
struct Use {
  std::string key;
  const Subject* subject = nullptr;
};

/// The uses of accounts, e-mails and pages that more than one subject names, those of one key
/// together and of one key by name: the same whatever the order of the subjects.
std::vector<Use> shared_keys(std::span<const Subject> subjects,
                             const std::unordered_map<std::string, std::uint32_t>& counts) {
  std::vector<Use> uses;
  for (const auto& subject : subjects) {
    for_each_fact(subject, [&](FactKind kind, std::string_view value) {
      if (!is_key(kind)) return;
      auto key = count_key(kind, value);
      if (counts.at(key) > 1) uses.push_back({std::move(key), &subject});
    });
  }
  std::sort(uses.begin(), uses.end(), [](const Use& a, const Use& b) {
    return std::tie(a.key, a.subject->name, a.subject->id) <
           std::tie(b.key, b.subject->name, b.subject->id);
  });
  return uses;
}

/// Counts unrelated names, of which it remembers a few.
class Holders {
 public:
  explicit Holders(const names::NameFrequencies& frequencies) : frequencies_(&frequencies) {}

  void add(const names::Name& name) {
    if (known_.size() >= kMostHolders) return;
    const auto related = [&](const names::Name* known) {
      return known->script() != name.script() ||
             names::agree(*known, name, *frequencies_).level < names::Level::conflicting;
    };
    if (std::none_of(known_.begin(), known_.end(), related)) known_.push_back(&name);
  }
  [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(known_.size()); }

 private:
  const names::NameFrequencies* frequencies_;
  std::vector<const names::Name*> known_;
};

void count_holders(std::span<const Subject> subjects, Epoch& epoch) {
  const auto uses = shared_keys(subjects, epoch.counts);
  for (auto at = uses.begin(); at != uses.end();) {
    const auto end = std::find_if(at, uses.end(), [&](const Use& u) { return u.key != at->key; });
    Holders holders(epoch.names);
    for (auto use = at; use != end; ++use) holders.add(use->subject->parsed);
    if (holders.count() > 1) epoch.holders.emplace(at->key, holders.count());
    at = end;
  }
}

/// A hash of all names, each once.
std::string count_names(std::span<const Subject> subjects, Epoch& epoch) {
  std::vector<const Subject*> distinct;
  distinct.reserve(subjects.size());
  for (const auto& subject : subjects) distinct.push_back(&subject);
  const auto by_name = [](const Subject* a, const Subject* b) { return a->name < b->name; };
  std::sort(distinct.begin(), distinct.end(), by_name);
  const auto equal = [](const Subject* a, const Subject* b) { return a->name == b->name; };
  distinct.erase(std::unique(distinct.begin(), distinct.end(), equal), distinct.end());
  std::vector<std::string_view> names;
  names.reserve(distinct.size());
  for (const auto* subject : distinct) {
    epoch.names.add(subject->parsed);
    names.push_back(subject->name);
  }
  return make_id("", names);
}

void count_facts(std::span<const Subject> subjects, Epoch& epoch) {
  for (const auto& subject : subjects) {
    std::set<std::string> once;
    for_each_fact(subject, [&](FactKind kind, std::string_view value) {
      once.insert(count_key(kind, value));
    });
    for (const auto& key : once) ++epoch.counts[key];
  }
}

void count_outlet_names(std::span<const Subject> subjects, Epoch& epoch) {
  std::vector<std::pair<std::string_view, std::string_view>> printed;
  printed.reserve(subjects.size());
  for (const auto& subject : subjects) printed.emplace_back(subject.outlet, subject.name);
  std::sort(printed.begin(), printed.end());
  printed.erase(std::unique(printed.begin(), printed.end()), printed.end());
  for (const auto& [outlet, name] : printed) {
    const auto found = epoch.contexts.find(std::string(outlet));
    if (found != epoch.contexts.end()) ++found->second.names;
  }
}

/// The outlets and sites met twice or more, numbered from 1 by name.
void count_contexts(std::span<const Subject> subjects, Epoch& epoch) {
  std::unordered_map<std::string, std::uint32_t> met;
  for (const auto& subject : subjects) {
    std::set<std::string_view> once;
    if (!subject.outlet.empty()) once.insert(subject.outlet);
    for (const auto& trait : subject.traits) {
      if (trait.kind == TraitKind::page) once.insert(site_of(trait.value));
    }
    for (const auto context : once) ++met[std::string(context)];
  }
  std::vector<std::pair<std::string, std::uint32_t>> sorted;
  for (const auto& [name, mentions] : met) {
    if (mentions > 1) sorted.emplace_back(name, mentions);
  }
  std::sort(sorted.begin(), sorted.end());
  std::uint32_t number = 0;
  for (const auto& [name, mentions] : sorted) epoch.contexts[name] = {++number, mentions, 0};
  count_outlet_names(subjects, epoch);
}

/// A mention with more accounts on one platform than this lists people rather than names.
constexpr std::ptrdiff_t kMostOwn = 3;

void pair_up(std::span<const Trait> accounts, Epoch& epoch) {
  for (std::size_t a = 0; a < accounts.size(); ++a) {
    for (std::size_t b = a + 1; b < accounts.size(); ++b) {
      epoch.pairs.insert(pair_key(accounts[a].value, accounts[b].value));
    }
  }
}

void find_pairs(std::span<const Subject> subjects, Epoch& epoch) {
  const auto of_another = [](const Trait& a, const Trait& b) {
    return a.kind != b.kind || platform_of(a.value) != platform_of(b.value);
  };
  for (const auto& subject : subjects) {
    const auto& traits = subject.traits;  // sorted, so those of a platform are neighbours
    for (auto at = traits.begin(); at != traits.end();) {
      auto end = at + 1;
      while (end != traits.end() && !of_another(*at, *end)) ++end;
      if (at->kind == TraitKind::account && end - at <= kMostOwn) pair_up({at, end}, epoch);
      at = end;
    }
  }
}

/// An author's row without an outlet is of the one whose articles give its id, where it is one.
void find_desks(std::span<const Subject> subjects, Epoch& epoch) {
  std::unordered_map<std::string, std::string> found;
  for (const auto& subject : subjects) {
    if (subject.author_id.empty() || subject.outlet.empty()) continue;
    const auto [at, is_new] = found.emplace(subject.author_id, subject.outlet);
    if (!is_new && at->second != subject.outlet) at->second.clear();
  }
  std::erase_if(found, [](const auto& entry) { return entry.second.empty(); });
  epoch.desks = std::move(found);
}

std::string version_of(const Epoch& epoch, const std::string& names) {
  std::vector<std::string> lines;
  const auto add = [&](char kind, const auto& counts) {
    for (const auto& [key, count] : counts)
      lines.push_back(kind + key + '\t' + std::to_string(count));
  };
  add('h', epoch.holders);
  add('c', epoch.counts);
  for (const auto& pair : epoch.pairs) lines.push_back('p' + pair);
  for (const auto& [id, outlet] : epoch.desks) {
    lines.push_back('d' + id);
    lines.back().append(1, '\t').append(outlet);
  }
  std::sort(lines.begin(), lines.end());
  std::string all = names + std::to_string(epoch.mentions);
  for (const auto& line : lines) all.append(1, '\n').append(line);
  return make_id("e_", {all});
}

}  // namespace

std::string pair_key(std::string_view account, std::string_view other) {
  const auto [first, second] = std::minmax(account, other);
  return std::string(first).append(1, '\n').append(second);
}

std::string_view Epoch::desk_of(const Subject& subject) const {
  if (!subject.outlet.empty()) return subject.outlet;
  const auto found = desks.find(subject.author_id);
  return found == desks.end() ? std::string_view{} : std::string_view(found->second);
}

Epoch make_epoch(std::span<const Subject> subjects) {
  Epoch epoch;
  epoch.mentions = subjects.size();
  const auto names = count_names(subjects, epoch);
  count_facts(subjects, epoch);
  count_holders(subjects, epoch);
  count_contexts(subjects, epoch);
  find_pairs(subjects, epoch);
  find_desks(subjects, epoch);
  relate_contexts(subjects, epoch);
  std::erase_if(epoch.counts, [](const auto& entry) { return entry.second < 2; });
  epoch.version = version_of(epoch, names);
  return epoch;
}

}  // namespace masthead::identity
