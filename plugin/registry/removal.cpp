#include "plugin/registry/removal.h"

#include <Poco/Data/Statement.h>

#include <algorithm>
#include <cstdint>

#include "core/json_writer.h"

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

std::size_t remove_judgements(Database& database, const KeptAuthor& author,
                              const std::vector<std::string>& mentions) {
  std::vector<std::int64_t> numbers;
  std::vector<std::string> rows;
  database.session() << "SELECT judgement, row FROM judgement", into(numbers), into(rows), now;
  std::vector<std::string> named = {in_json(author.id)};
  for (const auto& mention : mentions) named.push_back(in_json(mention));
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

std::size_t remove_author(Database& database, const KeptAuthor& author,
                          const std::vector<std::string>& mentions) {
  std::string id;
  Statement orphan(database.session());
  orphan << "DELETE FROM ambiguous WHERE mention IN (SELECT mention FROM mention WHERE id = $1)",
      use(id);
  Statement member(database.session());
  member << "DELETE FROM member WHERE mention IN (SELECT mention FROM mention WHERE id = $1)",
      use(id);
  Statement pending(database.session());
  pending << "DELETE FROM pending WHERE mention IN (SELECT mention FROM mention WHERE id = $1)",
      use(id);
  Statement head(database.session());
  head << "DELETE FROM head WHERE id = $1", use(id);
  Statement mention(database.session());
  mention << "DELETE FROM mention WHERE id = $1", use(id);
  for (const auto& each : mentions) {
    id = each;
    for (Statement* statement : {&orphan, &member, &pending, &head, &mention}) statement->execute();
  }
  database.run("DELETE FROM card WHERE card NOT IN (SELECT card FROM member)");
  database.run("DELETE FROM block WHERE card NOT IN (SELECT card FROM card)");
  database.session() << "DELETE FROM ambiguous WHERE author = $1", useRef(author.number), now;
  database.session() << "DELETE FROM author WHERE author = $1", useRef(author.number), now;
  return remove_judgements(database, author, mentions);
}

}  // namespace masthead::registry
