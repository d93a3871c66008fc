#include "plugin/registry/recognise.h"

#include <Poco/Data/Statement.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "plugin/registry/block_index.h"
#include "plugin/registry/cards.h"
#include "plugin/registry/derivation.h"
#include "plugin/registry/region.h"

namespace masthead::registry {
namespace {

using namespace Poco::Data::Keywords;
using identity::Judgement;
using identity::Subject;

/// The author of a card's mentions, where there are several and one author has them; else 0.
std::int64_t owner_of(Database& database, std::int64_t card) {
  std::vector<std::int64_t> authors;
  database.session() << "SELECT author FROM member WHERE card = $1 LIMIT 50", useRef(card),
      into(authors), now;
  const bool is_one =
      authors.size() > 1 && std::count(authors.begin(), authors.end(), authors.front()) ==
                                static_cast<std::ptrdiff_t>(authors.size());
  return is_one ? authors.front() : 0;
}

/// The probability of the step by which a mention came to its author.
double probability_of(const identity::Author& author, const std::string& mention) {
  for (const auto& step : author.steps) {
    const bool is_its = step.left == mention || step.right == mention;
    if (is_its) return step.judged ? 1 : 1 / (1 + std::exp(-step.score));
  }
  return author.confidence;
}

/// The author who has most of a group; of equal ones the older.
std::int64_t most_of(const identity::Author& group, const Region& region) {
  std::map<std::int64_t, std::size_t> mentions;
  for (const auto& id : group.members) {
    const auto author = region.author_of(id);
    if (author != 0) ++mentions[author];
  }
  const auto best =
      std::max_element(mentions.begin(), mentions.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  return best == mentions.end() ? 0 : best->first;
}

}  // namespace

Result<Recognised> recognise(Database& database, const Subject& subject,
                             const std::vector<Judgement>& judgements, std::size_t most) {
  constexpr std::int64_t kImagined = -1;
  const auto known = author_of(database, subject.id);
  if (known != 0) return Recognised{known, 1};
  BlockIndex blocks(database);
  Cards cards(database);
  auto card = cards.find(subject);
  const auto owner = card == 0 ? 0 : owner_of(database, card);
  if (owner != 0) return Recognised{owner, 1};
  if (card == 0) {
    card = kImagined;
    cards.imagine(card, {subject, look_up_rarity(database, subject)});
    blocks.imagine(subject, card);
  }
  Region region(database, blocks, cards, judgements);
  region.add_new({kImagined, card, document_hash(subject.document)}, subject.id, 0);
  region.reach({card}, most);
  if (region.size() == 1) return Recognised{};
  region.close();
  const auto partition = region.partition();
  if (cards.is_damaged()) {
    return Error{Errc::registry_corrupt,
                 "the registry " + database.path() +
                     " is damaged (a card): restore a backup, or advance the epoch"};
  }
  for (const auto& group : partition.authors) {
    const bool has = std::binary_search(group.members.begin(), group.members.end(), subject.id);
    if (!has) continue;
    const auto author = most_of(group, region);
    return author == 0 ? Recognised{} : Recognised{author, probability_of(group, subject.id)};
  }
  return Recognised{};
}

}  // namespace masthead::registry
