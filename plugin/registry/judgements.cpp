#include "plugin/registry/judgements.h"

#include <Poco/Data/Statement.h>
#include <fmt/format.h>

#include <cstdint>

#include "plugin/registry/key_hash.h"

namespace masthead::registry {
namespace {

using namespace Poco::Data::Keywords;

std::int64_t sum_of(const std::string& id, const std::string& row) {
  return key_hash('j', id + '\n' + row);
}

}  // namespace

bool append_judgement(Database& database, const KeptJudgement& judgement) {
  std::int64_t known = 0;
  database.session() << "SELECT COUNT(*) FROM judgement WHERE id = $1", useRef(judgement.id),
      into(known), now;
  if (known > 0) return false;
  const std::int64_t number = database.number("SELECT MAX(judgement) FROM judgement") + 1;
  const std::int64_t sum = sum_of(judgement.id, judgement.row);
  database.session() << "INSERT INTO judgement(judgement, id, row, sum) VALUES($1, $2, $3, $4)",
      useRef(number), useRef(judgement.id), useRef(judgement.row), useRef(sum), now;
  return true;
}

void change_judgement(Database& database, const KeptJudgement& judgement) {
  const std::int64_t sum = sum_of(judgement.id, judgement.row);
  database.session() << "UPDATE judgement SET row = $1, sum = $2 WHERE id = $3",
      useRef(judgement.row), useRef(sum), useRef(judgement.id), now;
}

Result<std::vector<KeptJudgement>> all_judgements(Database& database) {
  std::vector<std::string> ids;
  std::vector<std::string> rows;
  std::vector<std::int64_t> sums;
  database.session() << "SELECT id, row, sum FROM judgement ORDER BY judgement", into(ids),
      into(rows), into(sums), now;
  std::vector<KeptJudgement> judgements;
  judgements.reserve(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (sum_of(ids[i], rows[i]) != sums[i]) {
      return Error{
          Errc::registry_corrupt,
          fmt::format("the registry {} is damaged (judgement {}): restore a backup, or ask "
                      "\"doctor\"",
                      database.path(), i + 1)};
    }
    judgements.push_back({std::move(ids[i]), std::move(rows[i])});
  }
  return judgements;
}

}  // namespace masthead::registry
