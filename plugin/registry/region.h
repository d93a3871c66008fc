#pragma once

#include <Poco/Data/Statement.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/identity/judgement.h"
#include "core/identity/partition.h"
#include "core/identity/subject.h"
#include "plugin/registry/authors.h"
#include "plugin/registry/block_index.h"
#include "plugin/registry/cards.h"
#include "plugin/registry/clusters.h"
#include "plugin/registry/database.h"

namespace masthead::registry {

/// The part of a registry that a change may touch: whole components, and the mentions that are new.
/// Who is who within it is what a derivation of everything would say.
///
/// Throws Poco::Exception. Reads only.
class Region {
 public:
  /// All outlive this. `blocks` and `cards` know the new cards already.
  Region(Database& database, BlockIndex& blocks, Cards& cards,
         const std::vector<identity::Judgement>& judgements);

  /// A mention that is not kept beside an author yet.
  /// @param was  the mention in whose place it is, whose author it then is of; 0: none
  void add_new(Member member, std::string id, std::int64_t was);
  /// Mentions that are no more; the others of their components are compared again. Before all else.
  void remove(const std::vector<std::int64_t>& mentions);

  /// Adds those whom some evidence connects with the mentions of a card.
  void add_card(std::int64_t card);
  /// Adds those who may be joined with the mentions of these cards.
  /// @param most  how many cards are looked at for each, those of the smallest blocks first.
  void reach(const std::unordered_set<std::int64_t>& changed, std::size_t most);
  /// Adds those whom a judgement holds together with somebody who is here, and so on.
  void close();

  /// How many mentions there are.
  [[nodiscard]] std::size_t size() const { return members_.size(); }
  /// Who is who among them, and their subjects. Call close() before.
  [[nodiscard]] identity::Partition partition();
  [[nodiscard]] const KeptSubjects& subjects() const { return kept_; }
  /// Who was whose; of the new ones nothing.
  [[nodiscard]] const Before& before() const { return before_; }
  /// The number of the author a mention was of; 0: it is new.
  [[nodiscard]] std::int64_t author_of(const std::string& id) const;
  /// True of a mention that is here.
  [[nodiscard]] bool holds(const std::string& id) const { return places_.contains(id); }

 private:
  /// Cards that stand beside each other in a small block, those of each changed one.
  struct Reach {
    std::int64_t card = 0;
    std::vector<std::int64_t> alike;
  };

  void add_component(std::int64_t component);
  void add(Member member, std::string id);
  [[nodiscard]] std::vector<Reach> alike(const std::vector<std::int64_t>& changed,
                                         std::size_t most);
  /// Of those the ones that names and accounts do not rule out.
  void rule_out(std::vector<Reach>& reaches);
  /// Adds those of them that weigh enough.
  void add_reached(const std::vector<Reach>& reaches);
  void make_subjects();
  [[nodiscard]] bool is_crowded(std::int64_t card);
  [[nodiscard]] std::vector<identity::Judgement> own_judgements() const;

  Database& database_;
  BlockIndex& blocks_;
  Cards& cards_;
  const std::vector<identity::Judgement>& judgements_;
  std::vector<std::string_view> hubs_;
  std::unordered_multimap<std::string_view, std::string_view> held_;  // by judgements of "same"
  std::unordered_set<std::int64_t> components_;
  std::unordered_set<std::int64_t> removed_;
  std::vector<Member> members_;
  std::vector<std::string> ids_;
  std::unordered_map<std::string, std::size_t> places_;
  std::unordered_map<std::int64_t, std::size_t> fresh_;  // of cards: how many mentions are new
  Before before_;
  KeptSubjects kept_;
};

}  // namespace masthead::registry
