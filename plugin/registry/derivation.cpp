#include "plugin/registry/derivation.h"

#include <Poco/Data/Statement.h>

#include <utility>

#include "plugin/registry/epochs.h"
#include "plugin/registry/key_hash.h"

namespace masthead::registry {

using namespace Poco::Data::Keywords;
using identity::Judgement;

bool is_derived(Database& database) {
  std::string derived;
  database.session() << "SELECT epoch FROM derivation", into(derived), now;
  return !derived.empty() && derived == load_epoch_totals(database).version;
}

void note_derived(Database& database) {
  const auto version = load_epoch_totals(database).version;
  const auto judgement = database.number("SELECT MAX(judgement) FROM judgement");
  database.run("DELETE FROM derivation");
  database.session() << "INSERT INTO derivation(derivation, epoch, judgement) VALUES(1, $1, $2)",
      useRef(version), useRef(judgement), now;
}

std::size_t derived_judgements(Database& database) {
  return static_cast<std::size_t>(
      database.number("SELECT COUNT(*) FROM judgement WHERE judgement <="
                      " (SELECT MAX(judgement) FROM derivation)"));
}

void forget_derivation(Database& database) { database.run("DELETE FROM derivation"); }

std::int64_t document_hash(std::string_view document) {
  constexpr char kDocument = 'o';
  return document.empty() ? 0 : key_hash(kDocument, document);
}

void hold_apart(const std::vector<std::string>& some, const std::vector<std::string>& others,
                std::vector<Judgement>& judgements) {
  for (const auto& one : some) {
    for (const auto& other : others) {
      Judgement apart;
      apart.kind = Judgement::Kind::different;
      apart.a = one;
      apart.b = other;
      apart.id = one;
      apart.id.append("#").append(other);
      judgements.push_back(std::move(apart));
    }
  }
}

}  // namespace masthead::registry
