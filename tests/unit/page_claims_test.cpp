// Hostile JSON and pages made to be slow: what the sources of a page make of them.
#include <doctest/doctest.h>
#include <pthread.h>
#include <simdjson.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
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
    const auto start = std::clock();
    const auto read = page::read_claims({"page", page, "https://news.example/a", {}}, limits);
    CHECK((std::clock() - start) * 1000 / CLOCKS_PER_SEC < 200);
    REQUIRE(read.ok());
    CHECK(read->authors.size() <= 2 * (limits.authors + 1));
    claims += read->authors.size();
  }
  MESSAGE("hostile jsonld_hostile: ", rows.size(), " rows, ", claims, " claims");
}

/// A page made to be slow: `begin`, then `again` over and over.
struct Bomb {
  std::string_view name;
  std::string_view begin;
  std::string_view again;
};

constexpr std::string_view kScript = "<script type=application/ld+json>";
constexpr Bomb kBombs[] = {
    {"blocks", "",
     "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":\"J\"}</script>"},
    {"brackets", kScript, "["},
    {"objects", "<script type=application/ld+json>[", "{},"},
    {"identical ids", "<script type=application/ld+json>[",
     "{\"@type\":\"Article\",\"@id\":\"a\",\"author\":{\"@id\":\"a\"}},"},
    {"one member", "<script type=application/ld+json>{\"@type\":\"Article\"", ",\"author\":\"A\""},
    {"quotes", "<script type=application/ld+json>{\"a\":\"", "\" \n "},
    {"broken escapes", "<script type=application/ld+json>{\"a\":\"", "\\x\\ud800"},
    {"comments", kScript, "/*"},
    {"escaped for HTML", kScript, "{&quot;a&quot;:"},
    {"metas", "", "<meta name=author content=A1>"},
    {"metas with details", "<meta name=citation_author content=A>",
     "<meta name=citation_author_email content=a@b.example>"},
    {"parsely", "", "<meta name=parsely-page content='{\"author\":\"x\"}'>"},
    {"labels", "",
     "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content=A>"},
    {"links", "", "<a rel=author href=/a>A</a>"},
    {"links inside links", "", "<b><a rel=author href=/a>A"},
    {"rel=me", "", "<a rel=me href=/a>A</a>"},
    {"items", "", "<div itemscope itemprop=author itemtype=https://schema.org/Person>x"},
    {"properties", "<div itemscope itemtype=https://schema.org/Article>",
     "<b itemprop=author>A</b>"},
    {"references", "<div itemscope itemref=w itemtype=https://schema.org/Article></div>",
     "<b id=w itemprop=author>A</b><i itemscope itemref=w></i>"},
    {"RDFa", "<div vocab=https://schema.org/>", "<b typeof=Article><i property=author>A</i>"},
    {"cards", "", "<p class='h-entry'><b class='p-author h-card'>A"},
    {"classes", "<p class='", "author vcard fn "},
    {"class hints", "", "<b class=author-name>A</b>"},
    {"class of the page", "<div class='", "comment-x-y-z "},
    {"path hints", "", "<a href='/author/a/author/b/'>A</a>"},
    {"long names", "<meta name=author content='", "Jane Doe "},
    {"tags in a value", "<meta name=author content='", "<a <b "},
    {"headings", "", "<h1> <h1>"},
};

std::string make_page(const Bomb& bomb, std::size_t bytes) {
  std::string page(bomb.begin);
  while (page.size() < bytes) page += bomb.again;
  return page;
}

double seconds_of(const std::string& page) {
  double best = 1e9;
  for (int i = 0; i < 3; ++i) {
    const auto start = std::clock();
    const auto claims = page::read_claims({"page", page, "https://news.example/a", {}}, Limits{});
    best = std::min(best, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    REQUIRE(claims.ok());
  }
  return best;
}

TEST_CASE("pages made to be slow take a time linear in their size") {
  constexpr std::size_t kSize = std::size_t{1} << 19;
  constexpr double kSlowest = 1.0;  // seconds for 2 MiB; a sanitizer's build is ten times slower
  for (const auto& bomb : kBombs) {
    CAPTURE(bomb.name);
    const double small = seconds_of(make_page(bomb, kSize));
    const double large = seconds_of(make_page(bomb, 4 * kSize));
    CAPTURE(small);
    CAPTURE(large);
    CHECK(large < kSlowest);
    // Twice doubled; below some milliseconds a clock says little.
    CHECK(large < 2.3 * 2.3 * std::max(small, 0.004));
  }
}

void* read_all(void* done) {
  for (const auto& bomb : kBombs) {
    const auto page = make_page(bomb, std::size_t{1} << 18);
    if (!page::read_claims({"page", page, "https://news.example/a", {}}, Limits{}).ok())
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
  const auto claims = page::read_claims({"page", page, {}, {}}, limits);
  REQUIRE(claims.ok());
  CHECK(claims->authors.size() == 4);
  REQUIRE(claims->warnings.size() == 1);
  CHECK(claims->warnings.front().find("left out") != std::string::npos);
  limits.input_bytes = 16;
  const auto large = page::read_claims({"page", page, {}, {}}, limits);
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
