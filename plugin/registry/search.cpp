#include "plugin/registry/search.h"

#include <Poco/Data/Statement.h>

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "core/identity/blocks.h"

namespace masthead::registry {
namespace {

using namespace Poco::Data::Keywords;
using Poco::Data::Statement;

/// Cards that share a key with a subject, those of the rarest keys first, each once.
std::vector<std::int64_t> cards_alike(Database& database, const identity::Subject& subject,
                                      std::size_t most) {
  const auto limit = static_cast<std::int64_t>(most);
  std::int64_t key = 0;
  std::vector<std::int64_t> cards;
  Statement under(database.session());
  under << "SELECT card FROM block WHERE key = $1 LIMIT $2", use(key), useRef(limit), into(cards);
  std::vector<std::vector<std::int64_t>> blocks;
  for (const auto each : identity::block_keys(subject)) {
    key = static_cast<std::int64_t>(each);
    cards.clear();
    under.execute();
    blocks.push_back(cards);
  }
  std::sort(blocks.begin(), blocks.end(),
            [](const auto& a, const auto& b) { return a.size() < b.size(); });
  std::unordered_set<std::int64_t> seen;
  std::vector<std::int64_t> alike;
  for (const auto& block : blocks) {
    std::copy_if(block.begin(), block.end(), std::back_inserter(alike),
                 [&](std::int64_t card) { return seen.insert(card).second; });
  }
  if (alike.size() > most) alike.resize(most);
  return alike;
}

}  // namespace

std::vector<std::int64_t> find_alike(Database& database, const identity::Subject& subject,
                                     std::size_t most) {
  std::int64_t card = 0;
  std::vector<std::int64_t> found;
  Statement of_card(database.session());
  of_card << "SELECT DISTINCT author FROM member WHERE card = $1", use(card), into(found);
  std::unordered_set<std::int64_t> met;
  std::vector<std::int64_t> authors;
  for (const auto each : cards_alike(database, subject, most)) {
    card = each;
    found.clear();
    of_card.execute();
    std::copy_if(found.begin(), found.end(), std::back_inserter(authors),
                 [&](std::int64_t author) { return met.insert(author).second; });
  }
  return authors;
}

std::vector<std::int64_t> find_beginning(Database& database, const std::string& text,
                                         std::size_t most) {
  const auto limit = static_cast<std::int64_t>(most);
  const std::string end = text + '\x7F';
  std::vector<std::int64_t> authors;
  database.session() << "SELECT author FROM author WHERE search >= $1 AND search < $2"
                        " ORDER BY search LIMIT $3",
      useRef(text), useRef(end), useRef(limit), into(authors), now;
  return authors;
}

std::vector<KeptAuthor> list_authors(Database& database, std::int64_t after, std::size_t most) {
  const auto limit = static_cast<std::int64_t>(most);
  std::vector<std::int64_t> numbers;
  database.session() << "SELECT author FROM author WHERE author > $1 ORDER BY author LIMIT $2",
      useRef(after), useRef(limit), into(numbers), now;
  return find_authors(database, numbers);
}

}  // namespace masthead::registry
