#include "plugin/registry/cards.h"

#include <utility>

#include "plugin/registry/card_text.h"
#include "plugin/registry/epochs.h"
#include "plugin/registry/key_hash.h"
#include "plugin/registry/rarity_text.h"

namespace masthead::registry {
namespace {

using namespace Poco::Data::Keywords;
using identity::Subject;

constexpr char kContent = 'k';

}  // namespace

Cards::Cards(Database& database)
    : database_(database), find_(database.session()), insert_(database.session()) {
  find_ << "SELECT card, content FROM card WHERE hash = $1", use(hash_), into(cards_),
      into(contents_);
  insert_ << "INSERT INTO card(card, hash, content, rarity) VALUES($1, $2, $3, $4)", use(card_),
      use(hash_), use(content_), use(rarity_);
}

const Card& Cards::read(std::int64_t card) {
  if (!known_.contains(card)) fetch({&card, 1});
  return known_.at(card);
}

void Cards::fetch(std::span<const std::int64_t> cards) {
  std::vector<std::int64_t> wanted;
  for (const auto card : cards) {
    if (known_.try_emplace(card).second) wanted.push_back(card);
  }
  if (wanted.empty()) return;
  cards_.clear();
  contents_.clear();
  rarities_.clear();
  database_.session() << "SELECT card, content, rarity FROM card WHERE card = $1", use(wanted),
      into(cards_), into(contents_), into(rarities_), now;
  is_damaged_ = is_damaged_ || cards_.size() < wanted.size();
  for (std::size_t i = 0; i < cards_.size(); ++i) {
    take(cards_[i], contents_[i], std::move(rarities_[i]));
  }
}

void Cards::take(std::int64_t card, const std::string& content, std::string rarity) {
  auto subject = read_card(content);
  is_damaged_ = is_damaged_ || !subject;
  if (subject.has_value()) known_.at(card) = {std::move(*subject), std::move(rarity)};
}

std::int64_t Cards::find(const Subject& subject) {
  content_ = write_card(subject);
  hash_ = key_hash(kContent, content_);
  cards_.clear();
  contents_.clear();
  find_.execute();
  for (std::size_t i = 0; i < cards_.size(); ++i) {
    if (contents_[i] == content_) return cards_[i];
  }
  return 0;
}

bool Cards::has(std::int64_t card) {
  std::int64_t count = 0;
  database_.session() << "SELECT COUNT(*) FROM card WHERE card = $1", useRef(card), into(count),
      now;
  return count > 0;
}

std::int64_t Cards::keep(const Subject& subject, std::string rarity) {
  if (last_ < 0) last_ = database_.number("SELECT MAX(card) FROM card");
  content_ = write_card(subject);
  hash_ = key_hash(kContent, content_);
  rarity_ = std::move(rarity);
  card_ = ++last_;
  insert_.execute();
  known_.insert_or_assign(card_, Card{subject, rarity_});
  return card_;
}

void Cards::remove(std::int64_t card) {
  card_ = card;
  database_.session() << "DELETE FROM card WHERE card = $1", useRef(card_), now;
  known_.erase(card);
}

void Cards::clear() {
  database_.run("DELETE FROM card");
  known_.clear();
  last_ = 0;
}

std::string look_up_rarity(Database& database, const Subject& subject) {
  const auto epoch = load_counts_of(database, subject);
  return write_rarity(subject, epoch,
                      [&](const std::string& name) { return context_number(database, name); });
}

}  // namespace masthead::registry
