#include "plugin/registry/removal.h"

#include <Poco/Data/Statement.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <utility>

#include "core/json_writer.h"
#include "plugin/registry/derive.h"

namespace masthead::registry {
namespace {

using namespace Poco::Data::Keywords;
using Poco::Data::Statement;

/// `text` as it stands in a row of JSON.
std::string in_json(const std::string& text) {
  std::string out;
  JsonWriter(out).string(text);
  return out;
}

std::size_t remove_judgements(Database& database, std::vector<std::string> named) {
  std::vector<std::int64_t> numbers;
  std::vector<std::string> rows;
  database.session() << "SELECT judgement, row FROM judgement", into(numbers), into(rows), now;
  for (auto& id : named) id = in_json(id);
  std::int64_t number = 0;
  std::size_t removed = 0;
  Statement remove(database.session());
  remove << "DELETE FROM judgement WHERE judgement = $1", use(number);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const bool is_named = std::any_of(named.begin(), named.end(), [&](const auto& text) {
      return rows[i].find(text) != std::string::npos;
    });
    if (!is_named) continue;
    number = numbers[i];
    remove.execute();
    ++removed;
  }
  return removed;
}

}  // namespace

Status for_each_version_of(Database& database, std::int64_t author,
                           const std::function<Status(KeptMention&&)>& use) {
  std::vector<std::string> ids = mentions_of(database, author);
  for (const auto& id : ids) {
    if (Status status = for_each_version(database, id, use)) return status;
  }
  return std::nullopt;
}

void remove_mentions(Database& database, const std::vector<std::string>& mentions) {
  std::string id;
  Statement pending(database.session());
  pending << fmt::format("DELETE FROM pending WHERE mention IN ({})", kVersions), use(id);
  // What was derived of it goes with the next derivation, which compares the others anew.
  Statement gone(database.session());
  gone << fmt::format(
      "INSERT INTO pending(mention, was) SELECT mention, mention FROM member WHERE mention IN ({})",
      kVersions),
      use(id);
  Statement mention(database.session());
  mention << fmt::format("DELETE FROM mention WHERE mention IN ({})", kVersions), use(id);
  Statement head(database.session());
  head << "DELETE FROM head WHERE id = $1", use(id);
  Statement earlier(database.session());
  earlier << "DELETE FROM earlier WHERE id = $1", use(id);
  for (const auto& each : mentions) {
    id = each;
    for (Statement* statement : {&pending, &gone, &mention, &head, &earlier}) statement->execute();
  }
}

std::size_t remove_author(Database& database, const KeptAuthor& author,
                          const std::vector<std::string>& mentions,
                          const std::vector<std::string>& judgements) {
  remove_mentions(database, mentions);
  std::vector<std::string> named = {author.id};
  named.insert(named.end(), mentions.begin(), mentions.end());
  named.insert(named.end(), judgements.begin(), judgements.end());
  const auto removed = remove_judgements(database, std::move(named));
  // Others whom those named may be anywhere.
  if (removed > 0) forget_derivation(database);
  return removed;
}

}  // namespace masthead::registry
