#include <Poco/Data/SQLite/SessionImpl.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "plugin/registry/schema.h"
#include "tests/unit/method_run.h"
#include "tests/unit/newsroom_file.h"

namespace masthead::test {
namespace {

using namespace Poco::Data::Keywords;

/// The tables of the first version, as it made them, and what it kept of three mentions of two
/// authors, one of whom was another before.
constexpr const char* kFirst[] = {
    "PRAGMA application_id = 1296593511",
    "PRAGMA journal_mode = WAL",
    "CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE mention(mention INTEGER PRIMARY KEY, id TEXT NOT NULL, row TEXT NOT NULL,"
    " sum BIGINT NOT NULL)",
    "CREATE TABLE head(id TEXT PRIMARY KEY, mention BIGINT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE pending(mention INTEGER PRIMARY KEY)",
    "CREATE TABLE judgement(judgement INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
    " row TEXT NOT NULL, sum BIGINT NOT NULL)",
    "CREATE TABLE card(card INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE,"
    " mention BIGINT NOT NULL, nodes BIGINT NOT NULL)",
    "CREATE TABLE block(key BIGINT NOT NULL, card BIGINT NOT NULL, PRIMARY KEY(key, card))"
    " WITHOUT ROWID",
    "CREATE TABLE member(mention INTEGER PRIMARY KEY, card BIGINT NOT NULL,"
    " author BIGINT NOT NULL)",
    "CREATE INDEX member_author ON member(author)",
    "CREATE INDEX member_card ON member(card)",
    "CREATE TABLE author(author INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
    " smallest TEXT NOT NULL, name TEXT NOT NULL, search TEXT NOT NULL, mentions BIGINT NOT NULL,"
    " outlets BIGINT NOT NULL, confidence DOUBLE PRECISION NOT NULL)",
    "CREATE INDEX author_search ON author(search)",
    "CREATE TABLE ambiguous(mention BIGINT NOT NULL, author BIGINT NOT NULL,"
    " PRIMARY KEY(mention, author)) WITHOUT ROWID",
    "CREATE TABLE lineage(lineage INTEGER PRIMARY KEY, was TEXT NOT NULL, became TEXT NOT NULL,"
    " mentions BIGINT NOT NULL, at TEXT NOT NULL, cause TEXT NOT NULL)",
    "CREATE INDEX lineage_was ON lineage(was)",
    "CREATE INDEX lineage_became ON lineage(became)",
    "CREATE TABLE epoch(epoch INTEGER PRIMARY KEY, version TEXT NOT NULL, at TEXT NOT NULL,"
    " mentions BIGINT NOT NULL)",
    "CREATE TABLE rarity(key INTEGER PRIMARY KEY, count BIGINT NOT NULL)",
    "CREATE TABLE context(key INTEGER PRIMARY KEY, number BIGINT NOT NULL,"
    " mentions BIGINT NOT NULL, names BIGINT NOT NULL, links DOUBLE PRECISION NOT NULL)",
    "CREATE TABLE related(a BIGINT NOT NULL, b BIGINT NOT NULL, relation BIGINT NOT NULL,"
    " PRIMARY KEY(a, b)) WITHOUT ROWID",
    "CREATE TABLE paired(a BIGINT NOT NULL, b BIGINT NOT NULL, PRIMARY KEY(a, b)) WITHOUT ROWID",
    "CREATE TABLE desk(key INTEGER PRIMARY KEY, outlet TEXT NOT NULL)",
    "CREATE TABLE tombstone(hash TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID",
    "INSERT INTO meta VALUES('schema', '1'), ('epoch names', '2'), ('epoch mentions', '3'),"
    " ('epoch links', '0x0p+0')",
    "INSERT INTO head VALUES('a1', 1), ('a2', 2), ('b1', 3)",
    "INSERT INTO card VALUES(1, 'one', 1, 1), (2, 'two', 2, 1), (3, 'three', 3, 1)",
    "INSERT INTO block VALUES(7, 1), (7, 2), (8, 3)",
    "INSERT INTO member VALUES(1, 1, 1), (2, 2, 1), (3, 3, 2)",
    "INSERT INTO author VALUES(1, 'a_nora', 'a1', 'Nora Lindh', 'nora lindh', 2, 1, 0.9),"
    " (2, 'a_quiros', 'b1', 'Tomas Quiros', 'tomas quiros', 1, 1, 1)",
    "INSERT INTO ambiguous VALUES(3, 1)",
    "INSERT INTO lineage VALUES(1, 'a_gone', 'a_nora', 1, '', 'ingest')",
    "INSERT INTO epoch VALUES(1, 'e_first', '', 3)",
};

constexpr const char* kRows[] = {
    R"({"mention_id":"a1","document":"harbour","outlet":"Sample Post","name":"Nora Lindh","links":["https://x.com/noralindh"]})",
    R"({"mention_id":"a2","document":"bridge","outlet":"Sample Post","name":"Nora May Lindh","links":["https://x.com/noralindh"]})",
    R"({"mention_id":"b1","document":"choir","outlet":"Sample Post","name":"Tomas Quiros"})",
};

/// The sum the first version kept beside a row.
std::int64_t sum_of(const std::string& text) {
  std::uint64_t hash = 0xCBF29CE484222325ULL ^ static_cast<unsigned char>('m');
  hash *= 0x100000001B3ULL;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  hash = (hash ^ (hash >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  hash = (hash ^ (hash >> 27U)) * 0x94D049BB133111EBULL;
  return static_cast<std::int64_t>(hash ^ (hash >> 31U));
}

void make_first(const std::string& path) {
  Poco::Data::Session session(new Poco::Data::SQLite::SessionImpl(path));
  for (const auto* sql : kFirst) session << sql, now;
  std::int64_t number = 0;
  for (const std::string row : kRows) {
    ++number;
    const std::string id = row.substr(row.find(":\"") + 2, 2);
    const auto sum = sum_of(id + '\n' + row);
    session << "INSERT INTO mention VALUES($1, $2, $3, $4)", useRef(number), useRef(id),
        useRef(row), useRef(sum), now;
  }
}

}  // namespace

TEST_CASE("A registry of the first version keeps its authors, and is compared anew once") {
  const RegistryFolder folder;
  make_first(folder.path());
  Newsroom newsroom(folder.path());
  // Read before anything is derived.
  const std::vector<std::string> ids = {"a1=a_nora", "a2=a_nora", "b1=a_quiros"};
  CHECK(newsroom.author_ids() == ids);
  CHECK(member_of(newsroom.call("show", R"({"author":"a_gone"})"), "/became/0/author_id") ==
        "a_nora");
  CHECK(member_of(newsroom.call("authors", R"({"query":"tomas"})"), "/authors/0/author_id") ==
        "a_quiros");
  // Until then names are found by how they begin, and doctor says so.
  CHECK(member_of(newsroom.call("authors", R"({"query":"Томас Кирос"})"), "/authors/0/author_id")
            .empty());
  CHECK(newsroom.call("doctor", "{}").find("\"not-indexed\"") != std::string::npos);
  const auto out = newsroom.call(
      "ingest",
      R"({"mention_id":"b2","document":"opera","outlet":"Sample Post","name":"Nora Lindh","links":["https://x.com/noralindh"]})");
  CAPTURE(out);
  CHECK(member_of(out, "/compared") == "4");
  const std::vector<std::string> later = {"a1=a_nora", "a2=a_nora", "b1=a_quiros", "b2=a_nora"};
  CHECK(newsroom.author_ids() == later);
  // From then on what changed alone.
  CHECK(member_of(newsroom.call("ingest", R"({"mention_id":"z","name":"Ada Quist"})"),
                  "/compared") == "1");
  const auto found = newsroom.call("doctor", "{}");
  CHECK(found.find("\"error\"") == std::string::npos);
  CHECK(found.find("\"not-indexed\"") == std::string::npos);
  CHECK(member_of(newsroom.call("authors", R"({"query":"Томас Кирос"})"), "/authors/0/author_id") ==
        "a_quiros");
}

}  // namespace masthead::test
