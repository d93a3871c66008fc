// The SQL of the registry is to be run by other databases than SQLite.
#include <Poco/Data/RecordSet.h>
#include <Poco/Data/SQLite/SessionImpl.h>
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "tests/unit/method_run.h"
#include "tests/unit/newsroom_file.h"
#include "tests/unit/statement_log.h"

using masthead::test::member_of;
using masthead::test::Newsroom;
using masthead::test::RegistryFolder;
using masthead::test::StatementLog;

namespace {

constexpr std::string_view kLines =
    R"({"mention_id":"a1","document":"harbour","name":"Nora May Lindh","links":["https://x.com/noramaylindh"],"outlet":"The Example Times"})"
    "\n"
    R"({"mention_id":"a2","document":"bridge","name":"Nora Lindh","links":["https://twitter.com/NoraMayLindh"],"outlet":"The Example Times","bio":"Nora's \"bio\"; it has 'quotes'."})"
    "\n"
    R"({"mention_id":"c1","document":"choir","name":"Nora Lindh","links":["https://www.facebook.com/noralindh.choirs"],"outlet":"Sample Post"})"
    "\n"
    R"({"mention_id":"t1","document":"harbour","name":"Tomás Quirós","job_title":"Editor","outlet":"Sample Post"})"
    "\n"
    R"({"mention_id":"t2","document":"orchard","name":"Tomas Quiros","email":"tq@example.org","outlet":"Sample Post","author_id":"7"})"
    "\n";

struct Question {
  const char* method;
  const char* request;
};

/// Each method of a registry; what is erased last was there in two versions.
constexpr Question kQuestions[] = {
    {"ingest", R"({"mention_id":"b1","document":"reef","name":"Ada Quist","outlet":"Reef"})"},
    {"ingest", R"({"mention_id":"b1","document":"reef","name":"Ada M. Quist","outlet":"Reef"})"},
    {"authors", "{}"},
    {"authors", R"({"count":1,"after":1})"},
    {"authors", R"({"query":"Tomas Quiros"})"},
    {"authors", R"({"query":"nor"})"},
    {"authors", R"({"query":"https://x.com/noramaylindh"})"},
    {"show", R"({"author":"a1"})"},
    {"ingest", R"({"mention_id":"w1","document":"weir","name":"Ola Weir","outlet":"Weir"})"},
    {"show", R"({"author":"nobody"})"},
    {"why", R"({"a":"a1","b":"a2"})"},
    {"how", R"({"author":"a1"})"},
    {"review", "{}"},
    {"judge", R"({"kind":"different","a":"a1","b":"a2","by":"ed","why":"two people"})"},
    {"judge", R"({"kind":"same","a":"t1","b":"t2"})"},
    {"judge", R"({"kind":"hub","account":"https://x.com/noramaylindh"})"},
    {"judge", R"({"kind":"pseudonym","author":"t1","value":"Vera Okonjo"})"},
    {"judge", R"({"kind":"suppress","author":"t1","field":"email"})"},
    {"judge", R"({"kind":"pin","author":"t1","field":"job_title","value":"Chief"})"},
    {"show", R"({"author":"t1"})"},
    {"resolve", R"({"id":"d","html":"<meta name=author content='Nora Lindh'>"})"},
    {"epoch", R"({"advance":true})"},
    {"doctor", "{}"},
    {"export", R"({"count":10000,"protected":true})"},
    {"withdraw", R"({"mentions":["w1","a2"]})"},
    {"erase", R"({"author":"b1"})"},
    {"ingest", R"({"mention_id":"b1","document":"reef","name":"Ada Quist","outlet":"Reef"})"},
};

/// What begins so is the connector's: another database has a connector of its own.
constexpr std::string_view kConnector[] = {"PRAGMA", "VACUUM", "BEGIN", "COMMIT", "ROLLBACK"};

bool is_connectors(std::string_view sql) {
  return sql.find("sqlite_master") != std::string_view::npos ||
         std::any_of(std::begin(kConnector), std::end(kConnector),
                     [&](auto word) { return sql.starts_with(word); });
}

/// What SQLite alone knows, or takes otherwise than PostgreSQL does.
constexpr std::string_view kOwnWords[] = {
    "sqlite_",      "rowid",         "glob",        "ifnull",     "insert or",
    "replace into", "autoincrement", "datetime(",   "strftime(",  "julianday(",
    "unixepoch(",   "limit -1",      "==",          "indexed by", "typeof(",
    "group_concat", "total(",        "randomblob",  "hex(",       "printf(",
    "instr(",       "char(",         "\"",          "`",          "?",
    "update or",    "changes()",     "last_insert", " match ",    "collate",
    "max(0,",       "min(0,",        " is not 1",   "strict",     "json_",
    "cast(null",
};

/// The first word of a statement that SQLite alone knows; "": none.
std::string_view own_word(std::string sql) {
  std::transform(sql.begin(), sql.end(), sql.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  for (const auto word : kOwnWords) {
    if (sql.find(word) != std::string::npos) return word;
  }
  return "";
}

/// A statement that makes a table, as another database is told it: the words that in_dialect()
/// puts in are the connector's.
std::string without_dialect(std::string sql) {
  const auto replace = [&](std::string_view word, std::string_view by) {
    for (auto at = sql.find(word); at != std::string::npos; at = sql.find(word)) {
      sql.replace(at, word.size(), by);
    }
  };
  replace("INTEGER PRIMARY KEY", "BIGINT PRIMARY KEY");
  replace(" WITHOUT ROWID", "");
  return sql;
}

void ask(Newsroom& newsroom, const Question& question) {
  CAPTURE(std::string(question.method));
  const auto out = newsroom.call(question.method, question.request);
  CAPTURE(out);
  CHECK(out.find("internal") == std::string::npos);
}

void run_all(const RegistryFolder& folder) {
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", R"({"advance":true})", std::string(kLines));
  for (const auto& question : kQuestions) ask(newsroom, question);
}

/// What a query says of how it is answered.
std::vector<std::string> plan_of(Poco::Data::Session& session, std::string sql) {
  // Whatever the values are.
  for (auto at = sql.find('$'); at != std::string::npos; at = sql.find('$')) {
    sql.replace(at, sql.find_first_not_of("0123456789", at + 1) - at, "1");
  }
  std::vector<std::string> steps;
  Poco::Data::Statement statement(session);
  statement << "EXPLAIN QUERY PLAN " + sql;
  statement.execute();
  Poco::Data::RecordSet rows(statement);
  for (std::size_t i = 0; i < rows.rowCount(); ++i) {
    steps.push_back(rows.value("detail", i).convert<std::string>());
  }
  return steps;
}

}  // namespace

TEST_CASE("what the registry asks of its database is no SQL of SQLite's own") {
  struct Case {
    const char* sql;
    bool is_own;
  };
  static constexpr Case kSamples[] = {
      {"INSERT OR IGNORE INTO t(a) VALUES($1)", true},
      {"SELECT a FROM t WHERE rowid = $1", true},
      {"SELECT a FROM t WHERE a = ?", true},
      {"SELECT a FROM t WHERE a = $1", false},
  };
  for (const auto& c : kSamples) CHECK(own_word(c.sql).empty() != c.is_own);
  const RegistryFolder folder;
  std::set<std::string> statements;
  {
    const StatementLog log;
    run_all(folder);
    for (const auto& entry : log.entries()) statements.insert(entry.sql);
  }
  std::size_t portable = 0;
  for (const auto& sql : statements) {
    if (is_connectors(sql)) continue;
    ++portable;
    CAPTURE(sql);
    CHECK(own_word(without_dialect(sql)) == "");
  }
  CHECK(portable > 100);
}

TEST_CASE("who is erased, withdrawn or shown is found without reading all mentions") {
  const RegistryFolder folder;
  run_all(folder);
  std::set<std::string> statements;
  {
    Newsroom newsroom(folder.path());
    const StatementLog log;
    (void)newsroom.call("show", R"({"author":"t1"})");
    (void)newsroom.call("withdraw", R"({"mentions":["t2"]})");
    (void)newsroom.call("erase", R"({"author":"t1"})");
    for (const auto& entry : log.entries()) {
      if (!is_connectors(entry.sql)) statements.insert(entry.sql);
    }
  }
  Poco::Data::Session session(new Poco::Data::SQLite::SessionImpl(folder.path()));
  CHECK(plan_of(session, "SELECT row FROM mention WHERE id = $1") ==
        std::vector<std::string>{"SCAN mention"});
  std::size_t planned = 0;
  for (const auto& sql : statements) {
    const bool has_plan = sql.starts_with("SELECT") || sql.starts_with("DELETE") ||
                          (sql.starts_with("INSERT") && sql.find("SELECT") != std::string::npos);
    if (!has_plan) continue;
    ++planned;
    CAPTURE(sql);
    for (const auto& step : plan_of(session, sql)) {
      CAPTURE(step);
      CHECK_FALSE(step.starts_with("SCAN mention"));
    }
  }
  CHECK(planned > 15);
}

// For tests/postgres, which runs the same on a PostgreSQL and compares what is in the tables then.
TEST_CASE("the statements are written down where somebody asks for them") {
  const char* to = std::getenv("MASTHEAD_STATEMENTS");
  if (to == nullptr) return;
  const RegistryFolder folder;
  const StatementLog log;
  run_all(folder);
  std::ofstream out(std::filesystem::path(to) / "statements.sql");
  for (const auto& entry : log.entries()) {
    const std::string_view sql = entry.sql;
    const bool is_transactional = sql.starts_with("COMMIT") || sql.starts_with("ROLLBACK");
    if (sql.starts_with("BEGIN")) {
      out << "BEGIN;\n";
    } else if (is_transactional || !is_connectors(sql)) {
      out << without_dialect(entry.filled) << ";\n";
    }
  }
  REQUIRE(out.flush());
  const auto request =
      fmt::format(R"({{"to":"{}"}})", (std::filesystem::path(to) / "registry.db").string());
  CHECK(member_of(Newsroom(folder.path()).call("backup", request), "/schema") ==
        "masthead.backup/1");
}
