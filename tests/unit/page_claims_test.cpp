// Hostile JSON and pages made to be slow: what the sources of a page make of them.
#include <doctest/doctest.h>
#include <pthread.h>
#include <simdjson.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/page/json_repair.h"
#include "adapters/page/jsonld_graph.h"
#include "adapters/page/page_reader.h"
#include "adapters/page/value.h"
#include "core/text.h"
#include "plugin/src/base64.h"
#include "tests/unit/slow_pages.h"

namespace masthead::test {
namespace {

using simdjson::dom::element;

std::string string_of(const element& row, std::string_view key) {
  std::string_view value;
  return row[key].get(value) == simdjson::SUCCESS ? std::string(value) : std::string{};
}

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  REQUIRE_MESSAGE(in.good(), path.string() << " cannot be read");
  return {std::istreambuf_iterator<char>(in), {}};
}

struct Row {
  std::string id;
  std::string input;
  std::string parse;  ///< accept, reject or either
};

/// The hostile rows of one kind; none, said loudly, where there is no corpus.
std::vector<Row> rows_of(std::string_view kind) {
  std::vector<Row> rows;
  const char* corpora = std::getenv("MASTHEAD_CORPORA");
  if (corpora == nullptr || *corpora == '\0') {
    MESSAGE("MASTHEAD_CORPORA is not set: the hostile rows of kind ", std::string(kind),
            " were not read");
    return rows;
  }
  const auto folder = std::filesystem::path(corpora) / "hostile";
  simdjson::dom::parser parser;
  simdjson::dom::document_stream lines;
  simdjson::padded_string text;
  REQUIRE(simdjson::padded_string::load((folder / "dev.jsonl").string()).get(text) ==
          simdjson::SUCCESS);
  REQUIRE(parser.parse_many(text, std::size_t{1} << 24).get(lines) == simdjson::SUCCESS);
  for (const element line : lines) {
    if (string_of(line, "kind") != kind) continue;
    Row row{string_of(line, "id"), string_of(line, "input"), {}};
    const auto file = string_of(line, "file");
    const auto base64 = string_of(line, "input_b64");
    if (!file.empty()) row.input = read_file(folder / file);
    if (!base64.empty()) row.input = plugin::decode_base64(base64).value_or("");
    row.parse = string_of(line["expect"], "parse");
    rows.push_back(std::move(row));
  }
  CHECK(!rows.empty());
  return rows;
}

bool is_blank(std::string_view text) { return trim_text(text).empty(); }

const words::Vocabulary& vocabulary() {
  static const words::Vocabulary all;
  return all;
}

TEST_CASE("hostile json: JSON is read in silence, what is not is repaired or refused aloud") {
  std::size_t silent = 0;
  std::size_t repaired = 0;
  std::size_t refused = 0;
  const auto rows = rows_of("json");
  for (const auto& row : rows) {
    CAPTURE(row.id);
    const auto decoded = decode_text(row.input);
    page::LdGraph graph{Limits{}};
    const auto words = graph.add_block(decoded.text);
    graph.build();
    silent += words.empty() ? 1 : 0;
    repaired += words.starts_with("repaired") ? 1 : 0;
    refused += words.starts_with("not JSON") ? 1 : 0;
    if (row.parse == "accept") CHECK(words == "");
    // A script without text is no JSON-LD; ill-formed UTF-8 was reported when it was decoded.
    const bool said = !words.empty() || is_blank(decoded.text) || decoded.repairs > 0;
    if (row.parse == "reject") CHECK(said);
  }
  MESSAGE("hostile json: ", rows.size(), " rows, ", silent, " read in silence, ", repaired,
          " repaired, ", refused, " refused");
  CHECK(silent + repaired + refused == rows.size());
}

TEST_CASE("hostile jsonld_hostile: read or refused, bounded, nothing fetched") {
  const auto rows = rows_of("jsonld_hostile");
  const Limits limits;
  std::size_t claims = 0;
  for (const auto& row : rows) {
    CAPTURE(row.id);
    const std::string page = "<script type='application/ld+json'>" + row.input + "</script>";
    const auto read =
        page::read_claims({"page", page, "https://news.example/a", {}}, vocabulary(), limits);
    REQUIRE(read.ok());
    CHECK(read->authors.size() <= 2 * (limits.authors + 1));
    claims += read->authors.size();
  }
  MESSAGE("hostile jsonld_hostile: ", rows.size(), " rows, ", claims, " claims");
}

TEST_CASE("pages made to be slow are read") {
  for (const auto& slow : kSlowPages) {
    CAPTURE(slow.name);
    const auto page = make_page(slow, std::size_t{1} << 20);
    // The square of this would not end before the runner's limit; tests/bench measures the growth.
    CHECK(page::read_claims({"page", page, "https://news.example/a", {}}, vocabulary(), Limits{})
              .ok());
  }
}

void* read_all(void* done) {
  for (const auto& slow : kSlowPages) {
    const auto page = make_page(slow, std::size_t{1} << 18);
    if (!page::read_claims({"page", page, "https://news.example/a", {}}, vocabulary(), Limits{})
             .ok())
      return done;
  }
  *static_cast<bool*>(done) = true;
  return done;
}

TEST_CASE("pages are read on a stack of 128 KiB") {
  bool done = false;
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  REQUIRE(pthread_attr_setstacksize(&attributes, std::size_t{128} << 10) == 0);
  pthread_t thread{};
  REQUIRE(pthread_create(&thread, &attributes, read_all, &done) == 0);
  pthread_join(thread, nullptr);
  pthread_attr_destroy(&attributes);
  CHECK(done);
}

TEST_CASE("a page beyond a limit says so") {
  Limits limits;
  limits.authors = 3;
  std::string page;
  for (int i = 0; i < 9; ++i) page += "<meta name=author content=A" + std::to_string(i) + ">";
  const auto claims = page::read_claims({"page", page, {}, {}}, vocabulary(), limits);
  REQUIRE(claims.ok());
  CHECK(claims->authors.size() == 4);
  REQUIRE(claims->warnings.size() == 1);
  CHECK(claims->warnings.front().find("left out") != std::string::npos);
  limits.input_bytes = 16;
  const auto large = page::read_claims({"page", page, {}, {}}, vocabulary(), limits);
  REQUIRE_FALSE(large.ok());
  CHECK(large.error().code == Errc::limit);
}

TEST_CASE("values: dates and addresses") {
  struct Case {
    const char* text;
    const char* value;
  };
  static constexpr Case kDates[] = {
      {"2024-05-02T09:30:00Z", "2024-05-02T09:30:00Z"},
      {" 2024-05-02T09:30:15.123+0200 ", "2024-05-02T09:30:15+02:00"},
      {"2024-05-02 09:30 -05", "2024-05-02T09:30:00-05:00"},
      {"2024-05-02T09:30", "2024-05-02"},
      {"20240502", "2024-05-02"},
      {"2024-05-02", "2024-05-02"},
      {"2024-13-02", ""},
      {"2024-05-02x", ""},
      {"02.05.2024", ""},
      {"", ""},
  };
  for (const auto& c : kDates) {
    CAPTURE(c.text);
    CHECK(page::rfc3339(c.text) == c.value);
  }
  static constexpr Case kUrls[] = {
      {"/by/ida", "https://news.example/by/ida"},
      {"../x?a=1", "https://news.example/x?a=1"},
      {"//x.example/y", "https://x.example/y"},
      {"#ida", "https://news.example/a/b#ida"},
      {" https://x.example/\ny ", "https://x.example/y"},
      {"mailto:a@b.example", "mailto:a@b.example"},
      {"", ""},
      {"http://[::1", "http://[::1"},
  };
  for (const auto& c : kUrls) {
    CAPTURE(c.text);
    CHECK(page::resolve_url(c.text, "https://news.example/a/b") == c.value);
  }
  CHECK(page::resolve_url("/x", "") == "");
  CHECK(page::resolve_url("/x", "not a url") == "");
  CHECK(page::page_key("https://WWW.News.example/A/?q#f") == "news.example/a");
}

}  // namespace
}  // namespace masthead::test
