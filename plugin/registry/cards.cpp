#include "plugin/registry/cards.h"

#include <algorithm>
#include <string_view>

#include "core/id.h"
#include "core/identity/columns.h"
#include "core/names/compare.h"
#include "plugin/registry/key_hash.h"

namespace masthead::registry {
namespace {

using namespace Poco::Data::Keywords;
using identity::FactKind;
using identity::Subject;

constexpr char kNameKey = 'n';
constexpr char kFactKey = 'f';

/// A hash of all that is compared of a subject.
std::string hash_of(const Subject& subject) {
  const std::string kind(1, subject.kind == AuthorKind::person ? 'p' : 'o');
  std::vector<std::string_view> fields = {subject.name, subject.outlet, subject.author_id, kind,
                                          subject.bio};
  for (const auto& trait : subject.traits) {
    fields.push_back(identity::name_of(trait.kind));
    fields.push_back(trait.value);
  }
  return make_id("", fields);
}

}  // namespace

std::vector<std::int64_t> keys_of(const Subject& subject) {
  std::vector<std::int64_t> keys;
  for (const auto& key : names::block_keys(subject.parsed)) {
    keys.push_back(key_hash(kNameKey, key));
  }
  for (const auto& trait : subject.traits) {
    const auto kind = static_cast<FactKind>(trait.kind);
    if (!identity::is_key(kind) && kind != FactKind::handle) continue;
    keys.push_back(key_hash(kFactKey, identity::count_key(kind, trait.value)));
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

Cards::Cards(Database& database)
    : last_(database.number("SELECT MAX(card) FROM card")),
      find_(database.session()),
      insert_(database.session()),
      enter_(database.session()) {
  find_ << "SELECT card FROM card WHERE hash = $1", use(hash_), into(card_);
  insert_ << "INSERT INTO card(card, hash, mention, nodes) VALUES($1, $2, $3, 1)", use(card_),
      use(hash_), use(mention_);
  enter_ << "INSERT INTO block(key, card) VALUES($1, $2)", use(key_), use(card_);
}

std::int64_t Cards::card_of(const Subject& subject, std::int64_t mention) {
  hash_ = hash_of(subject);
  card_ = 0;
  find_.execute();
  if (card_ != 0) return card_;
  card_ = ++last_;
  mention_ = mention;
  insert_.execute();
  for (const auto key : keys_of(subject)) {
    key_ = key;
    enter_.execute();
  }
  return card_;
}

}  // namespace masthead::registry
