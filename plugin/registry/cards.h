#pragma once

#include <Poco/Data/Statement.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/identity/epoch.h"
#include "core/identity/subject.h"
#include "plugin/registry/database.h"

namespace masthead::registry {

/// What mentions that say the same say, once for all of them.
struct Card {
  identity::Subject subject;  ///< without id, document and time
  std::string rarity;         ///< what the epoch says of it: rarity_text.h
};

/// The cards of a registry; those that were read are remembered. Throws Poco::Exception.
class Cards {
 public:
  explicit Cards(Database& database);

  /// A kept card. Precondition: it is kept. Errors: what is kept is damaged.
  [[nodiscard]] const Card& read(std::int64_t card);
  /// Reads those that were not yet, all at once: much cheaper than one by one.
  void fetch(std::span<const std::int64_t> cards);
  /// True once a card that was read turned out to be damaged.
  [[nodiscard]] bool is_damaged() const { return is_damaged_; }

  /// The card that says what a subject says; 0: there is none.
  [[nodiscard]] std::int64_t find(const identity::Subject& subject);
  /// True of a card that is there.
  [[nodiscard]] bool is_kept(std::int64_t card) { return known_.contains(card) || has(card); }
  /// Keeps a new card and gives its number. Within Registry::write().
  [[nodiscard]] std::int64_t keep(const identity::Subject& subject, std::string rarity);
  /// Takes a card away. Within Registry::write().
  void remove(std::int64_t card);
  /// Remembers a card that is not kept, under a number below 0.
  void imagine(std::int64_t card, Card imagined) { known_.emplace(card, std::move(imagined)); }
  /// Takes all away.
  void clear();

 private:
  [[nodiscard]] bool has(std::int64_t card);
  void take(std::int64_t card, const std::string& content, std::string rarity);

  Database& database_;
  bool is_damaged_ = false;
  std::int64_t last_ = -1;  ///< the highest number; -1: nobody has asked yet
  std::int64_t card_ = 0;
  std::int64_t hash_ = 0;
  std::string content_;
  std::string rarity_;
  std::vector<std::int64_t> cards_;
  std::vector<std::string> contents_;
  std::vector<std::string> rarities_;
  Poco::Data::Statement find_;
  Poco::Data::Statement insert_;
  std::unordered_map<std::int64_t, Card> known_;
};

/// The rarity of a subject by the epoch that holds, looked up. Throws Poco::Exception.
[[nodiscard]] std::string look_up_rarity(Database& database, const identity::Subject& subject);

}  // namespace masthead::registry
