#include "plugin/registry/withdrawal.h"

#include <Poco/Data/Statement.h>
#include <fmt/format.h>

#include <cstdint>
#include <map>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "plugin/registry/mentions.h"

namespace masthead::registry {

using namespace Poco::Data::Keywords;
using Poco::Data::Statement;

Withdrawal find_withdrawal(Database& database, const std::vector<std::string>& ids) {
  Withdrawal withdrawal;
  std::string id;
  std::int64_t mention = 0;
  std::vector<std::int64_t> authors;
  Statement head(database.session());
  head << "SELECT mention FROM head WHERE id = $1", use(id), into(mention);
  // What waits in the place of another one has no author yet, but that one has.
  Statement member(database.session());
  member << fmt::format("SELECT author FROM member WHERE mention IN ({})", kVersions), use(id),
      into(authors);
  std::unordered_set<std::string_view> met;
  std::map<std::int64_t, std::int64_t> losers;
  for (const auto& each : ids) {
    if (!met.insert(each).second) continue;
    id = each;
    mention = 0;
    head.execute();
    if (mention == 0) {
      ++withdrawal.unknown;
      continue;
    }
    withdrawal.mentions.push_back(each);
    authors.clear();
    member.execute();
    for (const auto author : authors) ++losers[author];
  }
  std::vector<std::int64_t> numbers;
  numbers.reserve(losers.size());
  for (const auto& loser : losers) numbers.push_back(loser.first);
  for (const auto& author : find_authors(database, numbers)) {
    withdrawal.losers.push_back({author.id, losers.at(author.number)});
  }
  return withdrawal;
}

void note_withdrawal(Database& database, const Withdrawal& withdrawal, const Cause& cause) {
  std::int64_t number = database.number("SELECT MAX(lineage) FROM lineage");
  std::string was;
  std::int64_t mentions = 0;
  Statement insert(database.session());
  insert << "INSERT INTO lineage(lineage, was, became, mentions, at, cause)"
            " VALUES($1, $2, '', $3, $4, $5)",
      use(number), use(was), use(mentions), useRef(cause.at), useRef(cause.words);
  for (const auto& loser : withdrawal.losers) {
    if (!find_author(database, loser.id).empty()) continue;
    ++number;
    was = loser.id;
    mentions = loser.mentions;
    insert.execute();
  }
}

std::optional<Withdrawn> withdrawal_of(Database& database, const std::string& id) {
  std::vector<std::int64_t> mentions;
  std::vector<std::string> times;
  database.session() << "SELECT mentions, at FROM lineage WHERE was = $1 AND became = ''"
                        " ORDER BY lineage",
      useRef(id), into(mentions), into(times), now;
  if (mentions.empty()) return std::nullopt;
  return Withdrawn{mentions.back(), std::move(times.back())};
}

}  // namespace masthead::registry
