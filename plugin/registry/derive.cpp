#include "plugin/registry/derive.h"

#include <Poco/Data/Statement.h>

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "core/identity/epoch.h"
#include "core/identity/partition.h"
#include "core/text.h"
#include "plugin/registry/block_index.h"
#include "plugin/registry/card_text.h"
#include "plugin/registry/cards.h"
#include "plugin/registry/clusters.h"
#include "plugin/registry/derivation.h"
#include "plugin/registry/epochs.h"
#include "plugin/registry/rarity_text.h"

namespace masthead::registry {
namespace {

using namespace Poco::Data::Keywords;
using identity::Judgement;
using identity::Subject;

/// The author of each mention; of one that waits in another's place that one's.
Before all_before(Database& database) {
  std::vector<std::int64_t> mentions;
  std::vector<std::int64_t> authors;
  database.session() << "SELECT mention, author FROM member", into(mentions), into(authors), now;
  Before before;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    before.authors.emplace(mentions[i], authors[i]);
  }
  mentions.clear();
  std::vector<std::int64_t> earlier;
  database.session() << "SELECT mention, was FROM pending WHERE was <> 0", into(mentions),
      into(earlier), now;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    const auto found = before.authors.find(earlier[i]);
    if (found != before.authors.end()) before.authors.emplace(mentions[i], found->second);
  }
  return before;
}

Result<KeptSubjects> read_all(Database& database, const MakeSubject& subject_of) {
  KeptSubjects kept;
  Status status = for_each_mention(
      database, 0, static_cast<std::size_t>(-1), [&](KeptMention&& mention) -> Status {
        auto subject = subject_of(mention);
        if (!subject) return subject.error();
        kept.members.push_back({mention.number, 0, document_hash(subject->document)});
        kept.subjects.push_back(std::move(*subject));
        return std::nullopt;
      });
  if (status) return *status;
  return kept;
}

/// The mentions of one name, of those that are kept; some of them where they are many.
std::vector<std::string> named(const KeptSubjects& kept, const std::string& folded) {
  std::vector<std::string> found;
  for (const Subject& subject : kept.subjects) {
    if (found.size() >= kMostHeldApart) break;
    if (fold_text(subject.name) == folded) found.push_back(subject.id);
  }
  return found;
}

/// The judgements, and that the mentions under a pseudonym are not those under the other name.
std::vector<Judgement> judgements_of(const KeptSubjects& kept, const Decisions& decisions) {
  std::vector<Judgement> judgements = decisions.judgements;
  for (const auto& pseudonym : decisions.pseudonyms) {
    const auto bearer = std::find_if(kept.subjects.begin(), kept.subjects.end(),
                                     [&](const Subject& s) { return s.id == pseudonym.mention; });
    auto names = pseudonym.others;
    if (bearer != kept.subjects.end()) names.push_back(fold_text(bearer->name));
    for (const auto& name : names) {
      hold_apart(named(kept, name), named(kept, pseudonym.name), judgements);
    }
  }
  return judgements;
}

/// All cards and blocks anew.
void make_cards(Database& database, const identity::Epoch& epoch, KeptSubjects& kept) {
  Cards cards(database);
  cards.clear();
  std::unordered_map<std::string, std::int64_t> contexts;
  const auto number = [&](const std::string& name) {
    const auto [at, is_new] = contexts.try_emplace(name, 0);
    if (is_new) at->second = context_number(database, name);
    return at->second;
  };
  std::unordered_map<std::string, std::int64_t> numbers;  // by content
  std::vector<std::pair<std::int64_t, const Subject*>> distinct;
  for (std::size_t i = 0; i < kept.subjects.size(); ++i) {
    const Subject& subject = kept.subjects[i];
    const auto [at, is_new] = numbers.try_emplace(write_card(subject), 0);
    if (is_new) {
      at->second = cards.keep(subject, write_rarity(subject, epoch, number));
      distinct.emplace_back(at->second, &subject);
    }
    kept.members[i].card = at->second;
  }
  numbers = {};
  BlockIndex(database).rebuild(distinct);
}

Derived derive(Database& database, KeptSubjects& kept, const Decisions& decisions,
               const identity::Epoch& epoch, const Cause& cause) {
  const auto partition = identity::partition(kept.subjects, judgements_of(kept, decisions), epoch);
  return keep_partition(database, kept, partition, epoch, cause);
}

}  // namespace

Derived keep_partition(Database& database, KeptSubjects& kept, const identity::Partition& partition,
                       const identity::Epoch& epoch, const Cause& cause) {
  const Before before = all_before(database);
  make_cards(database, epoch, kept);
  // Mentions that were replaced are nobody's.
  database.run("DELETE FROM member WHERE mention NOT IN (SELECT mention FROM head)");
  Derived derived;
  derived.mentions = kept.subjects.size();
  derived.authors = keep_authors(database, make_clusters(kept, partition), before, cause);
  database.run("DELETE FROM pending");
  note_derived(database);
  return derived;
}

Result<Derived> derive_all(Database& database, const MakeSubject& subject_of,
                           const Decisions& decisions, const Cause& cause) {
  auto kept = read_all(database, subject_of);
  if (!kept) return kept.error();
  std::vector<const Subject*> subjects;
  subjects.reserve(kept->subjects.size());
  for (const Subject& subject : kept->subjects) subjects.push_back(&subject);
  return derive(database, *kept, decisions, load_epoch(database, subjects), cause);
}

Result<Derived> derive_changes(Database& database, const MakeSubject& subject_of,
                               const Decisions& decisions, const Cause& cause) {
  // From this part of all mentions on everything at once takes less time.
  constexpr std::int64_t kPart = 16;
  const auto waiting = database.number("SELECT COUNT(*) FROM pending");
  const auto all = database.number("SELECT MAX(mention) FROM mention");
  if (!is_derived(database) || waiting * kPart > all + kPart * kPart) {
    return derive_all(database, subject_of, decisions, cause);
  }
  return derive_region(database, subject_of, decisions, cause);
}

Result<Derived> advance_epoch(Database& database, const MakeSubject& subject_of,
                              const Decisions& decisions, const std::string& at) {
  auto kept = read_all(database, subject_of);
  if (!kept) return kept.error();
  const auto epoch = identity::make_epoch(kept->subjects);
  keep_epoch(database, epoch, at);
  return derive(database, *kept, decisions, epoch, {at, epoch.version});
}

}  // namespace masthead::registry
