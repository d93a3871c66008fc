#pragma once

#include <Poco/Data/Statement.h>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "core/identity/columns.h"
#include "core/identity/judgement.h"
#include "core/identity/partition.h"
#include "core/identity/subject.h"
#include "plugin/registry/authors.h"
#include "plugin/registry/block_index.h"
#include "plugin/registry/cards.h"
#include "plugin/registry/clusters.h"
#include "plugin/registry/database.h"
#include "plugin/registry/rarity_text.h"

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
  /// How far reach() looks.
  struct Reach {
    /// So many cards are looked at for each, those of the smallest blocks first.
    std::size_t most = std::numeric_limits<std::size_t>::max();
    bool by_own = false;  ///< only by what is one person's own: an account, an e-mail, a page
    double floor = 0;     ///< the log-odds from which on a card is noted in met()
  };
  /// Adds those who may be joined with the mentions of these cards.
  void reach(const std::unordered_set<std::int64_t>& changed, const Reach& how);
  /// A card, and the log-odds of it and the one that reached it.
  struct Met {
    std::int64_t card = 0;
    double log_odds = 0;
  };
  /// Those that were looked at and are not below the floor.
  [[nodiscard]] const std::vector<Met>& met() const { return met_; }
  /// Adds those whom a judgement holds together with somebody who is here, and so on.
  void close();

  /// How many mentions there are.
  [[nodiscard]] std::size_t size() const { return members_.size(); }
  /// How well a mention fits an author as he is.
  struct Fit {
    std::int64_t author = 0;
    double log_odds = 0;    ///< the mean of it and each of his mentions
    bool is_keyed = false;  ///< something that is one person's own is in common
  };
  /// The authors whose mentions were met and whom this new mention more likely is of than not, the
  /// best first: what partition() says, as long as the mention makes nobody one who are two now.
  /// Cost: a comparison a card of theirs.
  [[nodiscard]] std::vector<Fit> fits(const std::string& id);
  /// True of authors that are here and may become one.
  [[nodiscard]] bool may_be_one(std::int64_t a, std::int64_t b);
  /// Who is who among them, and their subjects. Call close() before.
  [[nodiscard]] identity::Partition partition();
  [[nodiscard]] const KeptSubjects& subjects() const { return kept_; }
  /// Who was whose; of the new ones nothing.
  [[nodiscard]] const Before& before() const { return before_; }
  /// True of a card that says what is one person's own: an account, an e-mail, a page, an id.
  [[nodiscard]] bool is_identified(std::int64_t card);
  /// Of those that were met the ones that are identified and print a card's name, in whichever
  /// order.
  [[nodiscard]] std::unordered_set<std::int64_t> identified_namesakes(std::int64_t card);
  /// The number of the author a mention was of; 0: it is new.
  [[nodiscard]] std::int64_t author_of(const std::string& id) const;
  /// True of a mention that is here.
  [[nodiscard]] bool holds(const std::string& id) const { return places_.contains(id); }

 private:
  /// Cards that stand beside each other in a small block, those of each changed one.
  struct Reached {
    std::int64_t card = 0;
    std::vector<std::int64_t> alike;
  };

  void add_cards(std::span<const std::int64_t> cards);
  void add_components(std::span<const std::int64_t> components);
  void add(Member member, std::string id);
  /// Of an author who is here: his cards, and how many nodes each stands for.
  using Nodes = std::vector<std::pair<std::int64_t, std::size_t>>;
  [[nodiscard]] std::unordered_map<std::int64_t, Nodes> nodes_of(
      const std::unordered_set<std::int64_t>& authors);
  /// Whether two authors may not be joined whatever they say.
  [[nodiscard]] bool are_held_apart(std::int64_t a, std::int64_t b) const;
  [[nodiscard]] std::vector<Reached> alike(const std::vector<std::int64_t>& changed,
                                           const Reach& how);
  /// Of those the ones that names and accounts do not rule out.
  void rule_out(std::vector<Reached>& reaches, double floor);
  /// Adds those of them that weigh enough.
  void add_reached(const std::vector<Reached>& reaches, double floor);
  [[nodiscard]] identity::Columns new_columns() const;
  /// Reads cards, and what the epoch says of them.
  void fetch(std::span<const std::int64_t> cards);
  void make_subjects();
  /// The cards of more mentions than are compared.
  [[nodiscard]] std::unordered_set<std::int64_t> crowded_cards();
  [[nodiscard]] std::vector<identity::Judgement> own_judgements() const;

  Database& database_;
  BlockIndex& blocks_;
  Cards& cards_;
  const std::vector<identity::Judgement>& judgements_;
  std::vector<std::string_view> hubs_;
  std::unordered_multimap<std::string_view, std::string_view> held_;  // by judgements of "same"
  PartialEpoch epoch_;  // of the cards that were fetched
  std::unordered_set<std::int64_t> fetched_;
  std::vector<Met> met_;
  std::unordered_set<std::int64_t> looked_at_;
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
