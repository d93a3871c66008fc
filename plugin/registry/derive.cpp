#include "plugin/registry/derive.h"

#include <Poco/Data/Statement.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "core/identity/epoch.h"
#include "core/identity/partition.h"
#include "core/text.h"
#include "plugin/registry/cards.h"
#include "plugin/registry/clusters.h"
#include "plugin/registry/epochs.h"

namespace masthead::registry {
namespace {

using namespace Poco::Data::Keywords;
using identity::Judgement;
using identity::Subject;

/// Author and card by the mention's number.
struct Members {
  std::unordered_map<std::int64_t, std::int64_t> authors;
  std::unordered_map<std::int64_t, std::int64_t> cards;
};

Members all_members(Database& database) {
  std::vector<std::int64_t> mentions;
  std::vector<std::int64_t> cards;
  std::vector<std::int64_t> authors;
  database.session() << "SELECT mention, card, author FROM member", into(mentions), into(cards),
      into(authors), now;
  Members members;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    members.authors.emplace(mentions[i], authors[i]);
    // What an import says of authors comes without cards.
    if (cards[i] != 0) members.cards.emplace(mentions[i], cards[i]);
  }
  return members;
}

/// Gives those that were not compared yet their cards, and says which.
std::unordered_map<std::int64_t, std::int64_t> give_cards(Database& database,
                                                          const KeptSubjects& kept,
                                                          const Members& members) {
  Cards cards(database);
  std::unordered_map<std::int64_t, std::int64_t> given;
  for (std::size_t i = 0; i < kept.subjects.size(); ++i) {
    const auto number = kept.numbers[i];
    if (members.cards.contains(number)) continue;
    given.emplace(number, cards.card_of(kept.subjects[i], number));
  }
  return given;
}

/// Mentions that were replaced are nobody's.
void drop_replaced(Database& database) {
  database.run("DELETE FROM member WHERE mention NOT IN (SELECT mention FROM head)");
}

void keep_ambiguous(Database& database, const KeptSubjects& kept,
                    const identity::Partition& partition) {
  std::unordered_map<std::string_view, std::int64_t> numbers;
  for (std::size_t i = 0; i < kept.subjects.size(); ++i) {
    numbers.emplace(kept.subjects[i].id, kept.numbers[i]);
  }
  std::int64_t mention = 0;
  std::int64_t author = 0;
  Poco::Data::Statement clear(database.session());
  clear << "DELETE FROM ambiguous WHERE mention = $1", use(mention);
  Poco::Data::Statement insert(database.session());
  insert
      << "INSERT INTO ambiguous(mention, author) SELECT $1, author FROM member WHERE mention = $2",
      use(mention), use(author);
  const bool has_any =
      database.number("SELECT COUNT(*) FROM (SELECT 1 FROM ambiguous LIMIT 1) t") > 0;
  if (has_any) {
    for (const auto number : kept.numbers) {
      mention = number;
      clear.execute();
    }
  }
  for (const auto& one : partition.ambiguous) {
    mention = numbers.at(one.mention);
    for (const auto& rival : one.rivals) {
      author = numbers.at(rival);
      insert.execute();
    }
  }
}

Result<KeptSubjects> read_all(Database& database, const MakeSubject& subject_of) {
  KeptSubjects kept;
  Status status = for_each_mention(database, 0, static_cast<std::size_t>(-1),
                                   [&](KeptMention&& mention) -> Status {
                                     auto subject = subject_of(mention);
                                     if (!subject) return subject.error();
                                     kept.subjects.push_back(std::move(*subject));
                                     kept.numbers.push_back(mention.number);
                                     return std::nullopt;
                                   });
  if (status) return *status;
  return kept;
}

/// The mentions of one name, of those that are kept; some of them where they are many.
std::vector<const Subject*> named(const KeptSubjects& kept, const std::string& folded) {
  constexpr std::size_t kMost = 200;
  std::vector<const Subject*> found;
  for (const Subject& subject : kept.subjects) {
    if (found.size() < kMost && fold_text(subject.name) == folded) found.push_back(&subject);
  }
  return found;
}

void hold_apart(const std::vector<const Subject*>& some, const std::vector<const Subject*>& others,
                std::vector<Judgement>& judgements) {
  for (const auto* one : some) {
    for (const auto* other : others) {
      Judgement apart;
      apart.kind = Judgement::Kind::different;
      apart.a = one->id;
      apart.b = other->id;
      apart.id = one->id + '#' + other->id;
      judgements.push_back(std::move(apart));
    }
  }
}

/// The judgements, and that the mentions under a pseudonym are not those under the other name.
std::vector<Judgement> judgements_of(const KeptSubjects& kept, const Decisions& decisions) {
  std::vector<Judgement> judgements = decisions.judgements;
  for (const auto& pseudonym : decisions.pseudonyms) {
    const auto bearer = std::find_if(kept.subjects.begin(), kept.subjects.end(),
                                     [&](const Subject& s) { return s.id == pseudonym.mention; });
    if (bearer == kept.subjects.end()) continue;
    hold_apart(named(kept, fold_text(bearer->name)), named(kept, pseudonym.name), judgements);
  }
  return judgements;
}

Derived derive(Database& database, const KeptSubjects& kept, const Decisions& decisions,
               const identity::Epoch& epoch, const Cause& cause) {
  const auto partition = identity::partition(kept.subjects, judgements_of(kept, decisions), epoch);
  Members members = all_members(database);
  drop_replaced(database);
  const auto cards = give_cards(database, kept, members);
  Derived derived;
  derived.mentions = kept.subjects.size();
  derived.authors =
      keep_authors(database, make_clusters(kept, partition), members.authors, cards, cause);
  keep_ambiguous(database, kept, partition);
  database.run("DELETE FROM pending");
  return derived;
}

}  // namespace

Result<Derived> derive_all(Database& database, const MakeSubject& subject_of,
                           const Decisions& decisions, const Cause& cause) {
  auto kept = read_all(database, subject_of);
  if (!kept) return kept.error();
  std::vector<const Subject*> subjects;
  subjects.reserve(kept->subjects.size());
  for (const Subject& subject : kept->subjects) subjects.push_back(&subject);
  return derive(database, *kept, decisions, load_epoch(database, subjects), cause);
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
