#include "plugin/registry/erasure.h"

#include <Poco/Data/Statement.h>

#include <algorithm>

#include "core/id.h"
#include "plugin/registry/mentions.h"
#include "plugin/registry/meta.h"
#include "plugin/registry/random_id.h"

namespace masthead::registry {
namespace {

using namespace Poco::Data::Keywords;

constexpr const char* kKey = "erasure key";

}  // namespace

Erasure::Erasure(Database& database)
    : database_(database),
      is_empty_(database.number("SELECT COUNT(*) FROM (SELECT 1 FROM tombstone LIMIT 1) t") == 0),
      key_(find_meta(database, kKey)) {}

std::string Erasure::hash_of(std::string_view mark) const {
  // The key on both sides, so that no hash can be made longer by who knows it.
  return make_id("", {key_, mark, key_});
}

bool Erasure::holds(std::string_view mark) {
  std::int64_t count = 0;
  const std::string hash = hash_of(mark);
  database_.session() << "SELECT COUNT(*) FROM tombstone WHERE hash = $1", useRef(hash),
      into(count), now;
  return count > 0;
}

bool Erasure::refuses(const NewMention& mention) {
  if (is_empty_) return false;
  return holds(mention.id) || std::any_of(mention.marks.begin(), mention.marks.end(),
                                          [&](const auto& mark) { return holds(mark); });
}

void Erasure::bury(const std::vector<std::string>& marks, const std::string& at) {
  if (key_.empty()) {
    key_ = random_id("");
    keep_meta(database_, kKey, key_);
  }
  for (const std::string& mark : marks) {
    const std::string hash = hash_of(mark);
    database_.session() << "INSERT INTO tombstone(hash, at) VALUES($1, $2)"
                           " ON CONFLICT(hash) DO NOTHING",
        useRef(hash), useRef(at), now;
  }
  is_empty_ = is_empty_ && marks.empty();
}

}  // namespace masthead::registry
