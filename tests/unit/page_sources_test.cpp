// Each source's claims, from the tables of tests/data/page/SOURCE/claims.json: html in, claims out.
#include <doctest/doctest.h>
#include <simdjson.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/page/page_reader.h"
#include "adapters/page/source.h"
#include "tests/unit/reconcile_table.h"

namespace {

using masthead::AuthorKind;
using masthead::Field;
using masthead::Limits;
using masthead::Locator;
using masthead::Observation;
using masthead::Role;
using masthead::page::AuthorClaim;
using masthead::page::PageClaims;
using simdjson::dom::element;

std::string member(element object, std::string_view name) {
  std::string_view value;
  return object[name].get(value) == simdjson::SUCCESS ? std::string(value) : std::string();
}

std::vector<std::string> list(element object, std::string_view name) {
  std::vector<std::string> values;
  simdjson::dom::array items;
  if (object[name].get(items) != simdjson::SUCCESS) return values;
  for (const std::string_view item : items) values.emplace_back(item);
  return values;
}

/// "rule!/role:kind field=value | field=value"; "!": not of the article.
std::string written(const AuthorClaim& claim) {
  std::string out(claim.rule);
  if (!claim.of_article) out += '!';
  if (claim.role != Role::author) (out += '/') += name_of(claim.role);
  if (claim.declared) (out += ':') += name_of(*claim.declared);
  std::string between = " ";
  for (const auto& o : claim.observations) {
    out += between;
    (out += name_of(o.field)) += '=';
    out += o.value;
    between = " | ";
  }
  return out;
}

/// In no order: sources keep that of the page, and not that between a page's items.
std::string lines(std::vector<std::string> values) {
  std::sort(values.begin(), values.end());
  std::string out;
  for (const auto& value : values) (out += value) += '\n';
  return out;
}

/// The rules of a source begin with its name, save these.
bool is_of(std::string_view source, std::string_view rule) {
  if (source == "hint") return rule == "link-to-author";
  if (source == "rel") return rule.starts_with("rel-") || rule == "link-author";
  return rule.starts_with(source) && rule.substr(source.size()).starts_with('-');
}

bool is_element(std::string_view rule) {
  return rule == "html-lang" || rule == "title" || rule == "h1" || rule == "time-pubdate";
}

/// The place an observation names, as a table writes it: the pointer, or the page's text there.
bool stands_at(const Observation& o, std::string_view html, std::string_view place) {
  if (o.locator.kind == Locator::Kind::jsonptr) return o.locator.value == place;
  std::size_t offset = 0;
  const auto& value = o.locator.value;
  std::from_chars(value.data(), value.data() + value.size(), offset);
  return offset < html.size() && html.substr(offset).starts_with(place);
}

void check_places(const PageClaims& claims, std::string_view html) {
  for (const auto& claim : claims.authors) {
    REQUIRE_FALSE(claim.observations.empty());
    for (const auto& o : claim.observations) {
      CAPTURE(o.value);
      CHECK(o.source == claim.source);
      CHECK_FALSE(o.original.empty());
      CHECK(o.rule == claim.rule);
      CHECK((o.locator.kind == Locator::Kind::jsonptr ? o.locator.value.starts_with('/')
                                                      : stands_at(o, html, "<")));
    }
  }
}

/// What several sources say of an author, once.
masthead::Document without_repeats(masthead::Document document) {
  for (auto& mention : document.mentions) {
    std::set<std::pair<Field, std::string>> known;
    std::erase_if(mention.observations, [&known](const Observation& o) {
      return !known.emplace(o.field, o.value).second;
    });
  }
  return document;
}

/// What becomes of a source that claims no authors but shows things of theirs: the document says.
void check_document(element row, std::string_view html, std::string_view url) {
  static const masthead::words::Vocabulary vocabulary;
  masthead::links::LinkReader links;
  const auto document = masthead::page::read_page({"page", html, url, {}}, links, vocabulary, {});
  REQUIRE(document.ok());
  auto said = masthead::test::say(without_repeats(*document));
  std::erase_if(said, [](const std::string& line) { return line.starts_with("aside"); });
  CHECK(lines(std::move(said)) == lines(list(row, "says")));
  for (const auto& mention : document->mentions) {
    for (const auto& o : mention.observations) {
      if (o.source == masthead::Source::box) CHECK(stands_at(o, html, "<"));
    }
  }
}

void check_row(element row, std::string_view source) {
  const std::string html = member(row, "html");
  std::string url = "https://news.example/2024/harbour";
  std::string_view given;
  if (row["url"].get(given) == simdjson::SUCCESS) url = given;
  static const masthead::words::Vocabulary vocabulary;
  const auto claims = masthead::page::read_claims({"page", html, url, {}}, vocabulary, Limits{});
  REQUIRE(claims.ok());
  check_places(*claims, html);
  simdjson::dom::array says;
  if (row["says"].get(says) == simdjson::SUCCESS) return check_document(row, html, url);

  std::vector<std::string> found;
  std::vector<const AuthorClaim*> ours;
  for (const auto& claim : claims->authors) {
    if (!is_of(source, claim.rule)) continue;
    found.push_back(written(claim));
    ours.push_back(&claim);
  }
  auto expected = list(row, "authors");
  const auto places = list(row, "places");
  for (std::size_t i = 0; i < std::min(places.size(), ours.size()); ++i) {
    CAPTURE(places[i]);
    CAPTURE(ours[i]->observations.front().locator.value);
    CHECK(stands_at(ours[i]->observations.front(), html, places[i]));
  }
  if (!places.empty()) CHECK(places.size() == ours.size());
  CHECK(lines(std::move(found)) == lines(std::move(expected)));

  std::vector<std::string> facts;
  for (const auto& o : claims->article) {
    const bool ours_too = source == "element" ? is_element(o.rule) : is_of(source, o.rule);
    if (ours_too) facts.push_back(std::string(name_of(o.field)) + '=' + o.value);
  }
  for (const auto& fact : list(row, "article")) {
    CAPTURE(fact);
    CHECK(std::count(facts.begin(), facts.end(), fact) == 1);
  }
  std::vector<std::string> links;
  for (const auto& o : claims->outlet_links) links.push_back(o.value);
  CHECK(lines(std::move(links)) == lines(list(row, "outlet_links")));

  const auto warnings = list(row, "warnings");
  REQUIRE(claims->warnings.size() == warnings.size());
  for (std::size_t i = 0; i < warnings.size(); ++i) {
    CAPTURE(claims->warnings[i]);
    CHECK(claims->warnings[i].find(warnings[i]) != std::string::npos);
  }
}

TEST_CASE("every source of a page has a table, and claims what the table says") {
  constexpr std::size_t kFewest = 8;
  constexpr std::size_t kRows = 224;
  simdjson::dom::parser parser;
  std::size_t rows = 0;
  for (const auto* source : masthead::page::all_sources()) {
    if (source->name == "author_page") continue;  // it claims nothing alone: author_page_test
    const auto path =
        std::filesystem::path(MASTHEAD_TEST_DATA) / "page" / source->name / "claims.json";
    CAPTURE(path.string());
    element table;
    REQUIRE(parser.load(path.string()).get(table) == simdjson::SUCCESS);
    std::size_t here = 0;
    for (const element row : table.get_array()) {
      ++here;
      const auto why = member(row, "why");
      REQUIRE_FALSE(why.empty());
      CAPTURE(why);
      check_row(row, source->name);
    }
    CHECK(here >= kFewest);
    rows += here;
  }
  CHECK(rows == kRows);
}

}  // namespace
