#include "plugin/registry/state.h"

#include <Poco/Data/Statement.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace masthead::registry {
namespace {

using namespace Poco::Data::Keywords;
using Poco::Data::Statement;

constexpr std::size_t kMostColumns = 6;

/// How a table goes out and comes in. Numbers are written as texts.
struct Table {
  std::string_view name;
  std::size_t columns;
  std::string_view select;  ///< each column a text; ordered
  std::string_view insert;
};

// An author is a row a mention: the mention's id, and the author's with what it says of itself.
constexpr Table kTables[] = {
    {"meta", 2, "SELECT name, value FROM meta WHERE name <> 'schema' ORDER BY name",
     "INSERT INTO meta(name, value) VALUES($1, $2) ON CONFLICT(name) DO NOTHING"},
    {"author", 2,
     "SELECT a.id, m.id FROM author a JOIN member p ON p.author = a.author"
     " JOIN mention m ON m.mention = p.mention ORDER BY a.author, m.mention",
     ""},
    {"lineage", 6,
     "SELECT CAST(lineage AS TEXT), was, became, CAST(mentions AS TEXT), at, cause FROM lineage"
     " ORDER BY lineage",
     "INSERT INTO lineage(lineage, was, became, mentions, at, cause) VALUES(CAST($1 AS BIGINT), $2,"
     " $3, CAST($4 AS BIGINT), $5, $6) ON CONFLICT(lineage) DO NOTHING"},
    {"epoch", 4,
     "SELECT CAST(epoch AS TEXT), version, at, CAST(mentions AS TEXT) FROM epoch ORDER BY epoch",
     "INSERT INTO epoch(epoch, version, at, mentions) VALUES(CAST($1 AS BIGINT), $2, $3,"
     " CAST($4 AS BIGINT)) ON CONFLICT(epoch) DO NOTHING"},
    {"rarity", 2, "SELECT CAST(key AS TEXT), CAST(count AS TEXT) FROM rarity ORDER BY key",
     "INSERT INTO rarity(key, count) VALUES(CAST($1 AS BIGINT), CAST($2 AS BIGINT))"
     " ON CONFLICT(key) DO NOTHING"},
    {"context", 5,
     "SELECT CAST(key AS TEXT), CAST(number AS TEXT), CAST(mentions AS TEXT), CAST(names AS TEXT),"
     " CAST(CAST(links AS BIGINT) AS TEXT) FROM context ORDER BY key",
     "INSERT INTO context(key, number, mentions, names, links) VALUES(CAST($1 AS BIGINT),"
     " CAST($2 AS BIGINT), CAST($3 AS BIGINT), CAST($4 AS BIGINT), CAST($5 AS BIGINT))"
     " ON CONFLICT(key) DO NOTHING"},
    {"related", 3,
     "SELECT CAST(a AS TEXT), CAST(b AS TEXT), CAST(relation AS TEXT) FROM related ORDER BY a, b",
     "INSERT INTO related(a, b, relation) VALUES(CAST($1 AS BIGINT), CAST($2 AS BIGINT),"
     " CAST($3 AS BIGINT)) ON CONFLICT(a, b) DO NOTHING"},
    {"paired", 2, "SELECT CAST(a AS TEXT), CAST(b AS TEXT) FROM paired ORDER BY a, b",
     "INSERT INTO paired(a, b) VALUES(CAST($1 AS BIGINT), CAST($2 AS BIGINT))"
     " ON CONFLICT(a, b) DO NOTHING"},
    {"desk", 2, "SELECT CAST(key AS TEXT), outlet FROM desk ORDER BY key",
     "INSERT INTO desk(key, outlet) VALUES(CAST($1 AS BIGINT), $2) ON CONFLICT(key) DO NOTHING"},
    {"tombstone", 2, "SELECT hash, at FROM tombstone ORDER BY hash",
     "INSERT INTO tombstone(hash, at) VALUES($1, $2) ON CONFLICT(hash) DO NOTHING"},
};

constexpr auto kNames = [] {
  std::array<std::string_view, std::size(kTables)> names{};
  std::transform(std::begin(kTables), std::end(kTables), names.begin(),
                 [](const Table& table) { return table.name; });
  return names;
}();

const Table* find_table(std::string_view name) {
  const auto* found = std::find_if(std::begin(kTables), std::end(kTables),
                                   [&](const Table& table) { return table.name == name; });
  return found == std::end(kTables) ? nullptr : found;
}

/// Gives a mention the author of an id, who is made where there is none.
class AuthorKeeper {
 public:
  explicit AuthorKeeper(Database& database) : database_(database) {}

  void keep(const std::string& id, const std::string& mention_id) {
    std::int64_t mention = 0;
    database_.session() << "SELECT mention FROM head WHERE id = $1", useRef(mention_id),
        into(mention), now;
    if (mention == 0) return;
    const std::int64_t author = author_of(id, mention_id);
    database_.session() << "INSERT INTO member(mention, card, author) VALUES($1, 0, $2)"
                           " ON CONFLICT(mention) DO NOTHING",
        useRef(mention), useRef(author), now;
  }

 private:
  std::int64_t author_of(const std::string& id, const std::string& mention) {
    std::int64_t author = 0;
    database_.session() << "SELECT author FROM author WHERE id = $1", useRef(id), into(author), now;
    if (author != 0) return author;
    author = database_.number("SELECT MAX(author) FROM author") + 1;
    database_.session() << "INSERT INTO author(author, id, smallest, name, search, mentions,"
                           " outlets, confidence) VALUES($1, $2, $3, '', '', 0, 0, 0)",
        useRef(author), useRef(id), useRef(mention), now;
    return author;
  }

  Database& database_;
};

void insert(Database& database, const Table& table, const StateRow& row) {
  Statement statement(database.session());
  statement << std::string(table.insert);
  for (const auto& value : row.values) statement, useRef(value);
  statement.execute();
}

}  // namespace

std::span<const std::string_view> state_tables() { return kNames; }

StatePage read_state(Database& database, std::string_view name, std::int64_t from,
                     std::size_t most) {
  const Table& table = *find_table(name);
  const auto limit = static_cast<std::int64_t>(most);
  std::array<std::vector<std::string>, kMostColumns> columns;
  Statement select(database.session());
  select << fmt::format("{} LIMIT $1 OFFSET $2", table.select), useRef(limit), useRef(from);
  for (std::size_t i = 0; i < table.columns; ++i) select, into(columns[i]);
  select.execute();
  StatePage page;
  for (std::size_t i = 0; i < columns[0].size(); ++i) {
    StateRow& row = page.rows.emplace_back();
    row.table = name;
    for (std::size_t j = 0; j < table.columns; ++j) row.values.push_back(std::move(columns[j][i]));
  }
  page.is_last = page.rows.size() < most;
  return page;
}

Status keep_state(Database& database, std::span<const StateRow> rows) {
  AuthorKeeper authors(database);
  for (const StateRow& row : rows) {
    const Table* table = find_table(row.table);
    if (table == nullptr || table->columns != row.values.size()) {
      return Error{Errc::invalid_input,
                   fmt::format("a line of the table \"{}\" with {} values is none that export "
                               "writes: import what a masthead of this version has exported",
                               row.table.substr(0, 32), row.values.size())};
    }
    if (row.table == "author") {
      authors.keep(row.values[0], row.values[1]);
    } else {
      insert(database, *table, row);
    }
  }
  return std::nullopt;
}

}  // namespace masthead::registry
