#include "plugin/registry/schema.h"

#include <iterator>
#include <span>
#include <string>
#include <string_view>

#include "plugin/registry/meta.h"

namespace masthead::registry {
namespace {

// What is kept: mentions and judgements, never changed; each has a sum by which a damaged row is
// known. What is derived of them: cards (mentions that say the same), blocks (whom a mention is
// compared with), members and authors. Author ids, lineage, epochs and tombstones are state of the
// registry, and kept too.
// NOLINTBEGIN(bugprone-suspicious-missing-comma): one statement may be two lines.
constexpr std::string_view kFirst[] = {
    "CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL){lean}",
    "CREATE TABLE mention(mention {key}, id TEXT NOT NULL, row TEXT NOT NULL, sum BIGINT NOT NULL)",
    "CREATE TABLE head(id TEXT PRIMARY KEY, mention BIGINT NOT NULL){lean}",
    "CREATE TABLE pending(mention {key})",
    "CREATE TABLE judgement(judgement {key}, id TEXT NOT NULL UNIQUE, row TEXT NOT NULL,"
    " sum BIGINT NOT NULL)",
    "CREATE TABLE card(card {key}, hash TEXT NOT NULL UNIQUE, mention BIGINT NOT NULL,"
    " nodes BIGINT NOT NULL)",
    "CREATE TABLE block(key BIGINT NOT NULL, card BIGINT NOT NULL, PRIMARY KEY(key, card)){lean}",
    "CREATE TABLE member(mention {key}, card BIGINT NOT NULL, author BIGINT NOT NULL)",
    "CREATE INDEX member_author ON member(author)",
    "CREATE INDEX member_card ON member(card)",
    "CREATE TABLE author(author {key}, id TEXT NOT NULL UNIQUE, smallest TEXT NOT NULL,"
    " name TEXT NOT NULL, search TEXT NOT NULL, mentions BIGINT NOT NULL, outlets BIGINT NOT NULL,"
    " confidence DOUBLE PRECISION NOT NULL)",
    "CREATE INDEX author_search ON author(search)",
    "CREATE TABLE ambiguous(mention BIGINT NOT NULL, author BIGINT NOT NULL,"
    " PRIMARY KEY(mention, author)){lean}",
    "CREATE TABLE lineage(lineage {key}, was TEXT NOT NULL, became TEXT NOT NULL,"
    " mentions BIGINT NOT NULL, at TEXT NOT NULL, cause TEXT NOT NULL)",
    "CREATE INDEX lineage_was ON lineage(was)",
    "CREATE INDEX lineage_became ON lineage(became)",
    "CREATE TABLE epoch(epoch {key}, version TEXT NOT NULL, at TEXT NOT NULL,"
    " mentions BIGINT NOT NULL)",
    "CREATE TABLE rarity(key {key}, count BIGINT NOT NULL)",
    "CREATE TABLE context(key {key}, number BIGINT NOT NULL, mentions BIGINT NOT NULL,"
    " names BIGINT NOT NULL, links DOUBLE PRECISION NOT NULL)",
    "CREATE TABLE related(a BIGINT NOT NULL, b BIGINT NOT NULL, relation BIGINT NOT NULL,"
    " PRIMARY KEY(a, b)){lean}",
    "CREATE TABLE paired(a BIGINT NOT NULL, b BIGINT NOT NULL, PRIMARY KEY(a, b)){lean}",
    "CREATE TABLE desk(key {key}, outlet TEXT NOT NULL)",
    "CREATE TABLE tombstone(hash TEXT PRIMARY KEY, at TEXT NOT NULL){lean}",
};

// What is derived can be made again, and is: until the first derivation after it, whoever is kept
// has his author and stands in no block.
constexpr std::string_view kSecond[] = {
    "DROP TABLE ambiguous",
    "DROP TABLE block",
    "DROP TABLE card",
    "CREATE TABLE card(card {key}, hash BIGINT NOT NULL, content TEXT NOT NULL,"
    " rarity TEXT NOT NULL)",
    "CREATE INDEX card_hash ON card(hash)",
    "CREATE TABLE block(key BIGINT NOT NULL, card BIGINT NOT NULL, PRIMARY KEY(key, card)){lean}",
    "CREATE TABLE divided(key {key})",
    "ALTER TABLE member ADD COLUMN document BIGINT NOT NULL DEFAULT 0",
    "ALTER TABLE author ADD COLUMN component BIGINT NOT NULL DEFAULT 0",
    "CREATE INDEX author_component ON author(component)",
    "ALTER TABLE pending ADD COLUMN was BIGINT NOT NULL DEFAULT 0",
    "CREATE TABLE derivation(derivation {key}, epoch TEXT NOT NULL, judgement BIGINT NOT NULL)",
};

// What was replaced is found by its id, without an index of all there is.
constexpr std::string_view kThird[] = {
    "CREATE TABLE earlier(id TEXT NOT NULL, mention BIGINT NOT NULL,"
    " PRIMARY KEY(id, mention)){lean}",
    "INSERT INTO earlier(id, mention) SELECT m.id, m.mention FROM mention m"
    " JOIN head h ON h.id = m.id WHERE h.mention <> m.mention",
};

// NOLINTEND(bugprone-suspicious-missing-comma)

// One list of statements a version: a version is only ever appended.
constexpr std::span<const std::string_view> kMigrations[] = {kFirst, kSecond, kThird};
static_assert(std::size(kMigrations) == kSchemaVersion);

}  // namespace

Status migrate(Database& database, std::int64_t version, std::int64_t to) {
  if (Status status = database.begin()) return status;
  Status status = database.guard([&]() -> Status {
    // Another process may have done it while this one waited.
    if (schema_version(database) != version) return std::nullopt;
    for (; version < to; ++version) {
      for (const auto sql : kMigrations[version]) database.run(in_dialect(sql));
    }
    keep_meta(database, "schema", std::to_string(version));
    return std::nullopt;
  });
  if (!status) status = database.commit();
  if (status) database.roll_back();
  return status;
}

std::int64_t schema_version(Database& database) {
  if (!database.has_tables()) return 0;
  return database.number("SELECT CAST(value AS BIGINT) FROM meta WHERE name = 'schema'");
}

}  // namespace masthead::registry
