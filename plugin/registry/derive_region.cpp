#include <Poco/Data/Statement.h>

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_set>
#include <utility>

#include "core/identity/columns.h"
#include "core/text.h"
#include "plugin/registry/block_index.h"
#include "plugin/registry/cards.h"
#include "plugin/registry/clusters.h"
#include "plugin/registry/derivation.h"
#include "plugin/registry/region.h"

namespace masthead::registry {
namespace {

using namespace Poco::Data::Keywords;
using identity::FactKind;
using identity::Judgement;
using identity::Subject;

/// A mention that waits to be compared.
struct Fresh {
  Member member;
  std::string id;
  std::int64_t was = 0;  ///< the mention it replaces
};

/// What a change may touch is found and derived again.
class Derivation {
 public:
  Derivation(Database& database, const MakeSubject& subject_of, const Decisions& decisions,
             const Cause& cause)
      : database_(database),
        subject_of_(subject_of),
        decisions_(decisions),
        cause_(cause),
        blocks_(database),
        cards_(database) {}

  Result<Derived> derive() {
    read_gone();
    if (Status status = read_fresh()) return *status;
    add_judgements();
    Region region(database_, blocks_, cards_, judgements_);
    region.remove(gone_);
    remove_gone();
    note_decided();
    for (const auto& fresh : fresh_) region.add_new(fresh.member, fresh.id, fresh.was);
    for (const auto card : lost_) region.add_card(card);
    region.reach(changed_, {});
    region.close();
    Derived derived;
    const auto partition = region.partition();
    if (cards_.is_damaged()) return damaged();
    derived.mentions = region.size();
    derived.authors = keep_authors(database_, make_clusters(region.subjects(), partition),
                                   region.before(), cause_);
    database_.run("DELETE FROM pending");
    note_derived(database_);
    return derived;
  }

 private:
  [[nodiscard]] Error damaged() const {
    return {Errc::registry_corrupt,
            "the registry " + database_.path() +
                " is damaged (a card): restore a backup, or advance the epoch"};
  }

  void read_gone() {
    database_.session() << "SELECT was FROM pending WHERE was <> 0", into(gone_), now;
  }

  /// Reads those that wait, and keeps the cards of those that say something new.
  Status read_fresh() {
    return for_each_pending(database_, [&](KeptMention&& mention, std::int64_t was) -> Status {
      auto subject = subject_of_(mention);
      if (!subject) return subject.error();
      const auto card = card_of(*subject);
      changed_.insert(card);
      fresh_.push_back(
          {{mention.number, card, document_hash(subject->document)}, std::move(mention.id), was});
      return std::nullopt;
    });
  }

  std::int64_t card_of(const Subject& subject) {
    const auto known = cards_.find(subject);
    if (known != 0) return known;
    const auto card = cards_.keep(subject, look_up_rarity(database_, subject));
    const auto subject_of = [&](std::int64_t each) -> const Subject& {
      return cards_.read(each).subject;
    };
    blocks_.enter(subject, card, subject_of, lost_);
    return card;
  }

  /// Takes those away that are no more, and cards that nobody has any longer.
  void remove_gone() {
    std::int64_t mention = 0;
    std::int64_t card = 0;
    std::int64_t others = 0;
    Poco::Data::Statement card_of(database_.session());
    card_of << "SELECT card FROM member WHERE mention = $1", use(mention), into(card);
    Poco::Data::Statement remove(database_.session());
    remove << "DELETE FROM member WHERE mention = $1", use(mention);
    Poco::Data::Statement left(database_.session());
    left << "SELECT COUNT(*) FROM (SELECT 1 FROM member WHERE card = $1 LIMIT 1) t", use(card),
        into(others);
    for (const auto each : gone_) {
      mention = each;
      card = 0;
      card_of.execute();
      remove.execute();
      if (card == 0) continue;
      left.execute();
      if (others > 0 || is_fresh(card)) {
        changed_.insert(card);
        continue;
      }
      blocks_.remove(cards_.read(card).subject, card, changed_);
      cards_.remove(card);
      lost_.erase(card);
    }
    std::erase_if(changed_, [&](std::int64_t each) { return !cards_.is_kept(each); });
  }

  [[nodiscard]] bool is_fresh(std::int64_t card) const {
    return std::any_of(fresh_.begin(), fresh_.end(),
                       [&](const Fresh& fresh) { return fresh.member.card == card; });
  }

  /// What people decided since is about these cards.
  void note_decided() {
    const auto& changed = decisions_.changed;
    for (const auto& id : changed.mentions) note_mention(id);
    for (const auto& account : changed.accounts) {
      for (const auto kind : {FactKind::account, FactKind::page, FactKind::email}) {
        const auto cards = blocks_.all_under(identity::fact_key(kind, account));
        changed_.insert(cards.begin(), cards.end());
      }
    }
    for (const auto& name : touched_names_) {
      const auto cards = blocks_.named(name);
      changed_.insert(cards.begin(), cards.end());
    }
  }

  void note_mention(const std::string& id) {
    std::int64_t card = 0;
    database_.session() << "SELECT p.card FROM head h JOIN member p ON p.mention = h.mention"
                           " WHERE h.id = $1",
        useRef(id), into(card), now;
    if (card != 0) changed_.insert(card);
  }

  /// The judgements, and that the mentions under a pseudonym are not those under the other name.
  void add_judgements() {
    judgements_ = decisions_.judgements;
    touched_names_.insert(decisions_.changed.names.begin(), decisions_.changed.names.end());
    for (const auto& bearer : decisions_.changed.bearers) {
      const auto name = name_of_mention(bearer);
      if (name.has_value()) touched_names_.insert(*name);
    }
    std::unordered_set<std::string> moving;
    if (!decisions_.pseudonyms.empty()) moving = moving_names();
    for (const auto& pseudonym : decisions_.pseudonyms) {
      auto names = pseudonym.others;
      const auto bearer = name_of_mention(pseudonym.mention);
      if (bearer.has_value()) names.push_back(*bearer);
      for (const auto& name : names) add_pseudonym(name, pseudonym.name, moving);
    }
  }

  void add_pseudonym(const std::string& name, const std::string& pen,
                     const std::unordered_set<std::string>& moving) {
    hold_apart(named(name), named(pen), judgements_);
    const bool touches =
        moving.contains(name) || moving.contains(pen) || touched_names_.contains(pen);
    if (touches) touched_names_.insert({name, pen});
  }

  /// The folded names of those who come and go.
  std::unordered_set<std::string> moving_names() {
    std::unordered_set<std::string> names;
    for (const auto& fresh : fresh_) {
      names.insert(fold_text(cards_.read(fresh.member.card).subject.name));
    }
    for (const auto mention : gone_) {
      std::int64_t card = 0;
      database_.session() << "SELECT card FROM member WHERE mention = $1", useRef(mention),
          into(card), now;
      if (card != 0) names.insert(fold_text(cards_.read(card).subject.name));
    }
    return names;
  }

  std::optional<std::string> name_of_mention(const std::string& id) {
    for (const auto& fresh : fresh_) {
      if (fresh.id == id) return fold_text(cards_.read(fresh.member.card).subject.name);
    }
    std::int64_t card = 0;
    database_.session() << "SELECT p.card FROM head h JOIN member p ON p.mention = h.mention"
                           " WHERE h.id = $1",
        useRef(id), into(card), now;
    if (card == 0) return std::nullopt;
    return fold_text(cards_.read(card).subject.name);
  }

  /// The first mentions of one name.
  std::vector<std::string> named(const std::string& folded) {
    std::map<std::int64_t, std::string> found;
    std::unordered_set<std::int64_t> cards;
    for (const auto card : blocks_.named(folded)) {
      if (fold_text(cards_.read(card).subject.name) != folded) continue;
      cards.insert(card);
      std::vector<std::int64_t> mentions;
      std::vector<std::string> ids;
      database_.session() << "SELECT h.mention, h.id FROM member p"
                             " JOIN mention m ON m.mention = p.mention"
                             " JOIN head h ON h.id = m.id AND h.mention = m.mention"
                             " WHERE p.card = $1",
          useRef(card), into(mentions), into(ids), now;
      for (std::size_t i = 0; i < ids.size(); ++i) found.emplace(mentions[i], std::move(ids[i]));
    }
    for (const auto& fresh : fresh_) {
      if (cards.contains(fresh.member.card)) found.emplace(fresh.member.mention, fresh.id);
    }
    std::vector<std::string> first;
    for (auto at = found.begin(); at != found.end() && first.size() < kMostHeldApart; ++at) {
      first.push_back(at->second);
    }
    return first;
  }

  Database& database_;
  const MakeSubject& subject_of_;
  const Decisions& decisions_;
  const Cause& cause_;
  BlockIndex blocks_;
  Cards cards_;
  std::vector<Judgement> judgements_;
  std::vector<std::int64_t> gone_;
  std::vector<Fresh> fresh_;
  std::unordered_set<std::string> touched_names_;  // folded
  std::unordered_set<std::int64_t> changed_;       // cards that may be joined with others now
  std::unordered_set<std::int64_t> lost_;          // cards that may be joined with fewer now
};

}  // namespace

Result<Derived> derive_region(Database& database, const MakeSubject& subject_of,
                              const Decisions& decisions, const Cause& cause) {
  return Derivation(database, subject_of, decisions, cause).derive();
}

}  // namespace masthead::registry
