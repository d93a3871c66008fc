#include "adapters/mention/mention_row.h"

#include <doctest/doctest.h>

#include <iterator>
#include <string>
#include <string_view>

using masthead::Field;
using masthead::mention::Ids;
using masthead::mention::MentionRow;

TEST_CASE("a link of a mention becomes the claim it is") {
  struct Case {
    const char* link;
    const char* field;  // "": no claim
    const char* value;
    const char* key;  // of the account; "": none
  };
  static constexpr Case kCases[] = {
      {"https://x.com/janedoe_example?s=20", "account", "https://x.com/janedoe_example",
       "x:janedoe_example"},
      {"instagram: @jane.example", "account", "https://www.instagram.com/jane.example/",
       "instagram:jane.example"},
      {"mailto:Jane@Times.example", "email", "jane@times.example", ""},
      {" https://jane.example/about ", "website", "https://jane.example/about", ""},
      {"jane.example", "website", "jane.example", ""},
      {"@janedoe", "handle", "janedoe", ""},
      {"https://x.com/janedoe/status/1", "", "", ""},
      {"https://www.facebook.com/sharer/sharer.php?u=x", "", "", ""},
      {"no link at all", "", "", ""},
      {"", "", "", ""},
  };
  masthead::links::LinkReader links;
  for (const auto& c : kCases) {
    CAPTURE(c.link);
    MentionRow row;
    row.name = "Jane Doe";
    row.links = {c.link};
    const auto document = masthead::mention::read_mention(row, links, Ids::none);
    REQUIRE(document.ok());
    const auto& mention = document->mentions.at(0);
    const bool is_claim = *c.field != '\0';
    REQUIRE(mention.observations.size() == (is_claim ? 2 : 1));
    CHECK(mention.accounts.size() == (*c.key == '\0' ? 0 : 1));
    if (*c.key != '\0') CHECK(mention.accounts.at(0).key == c.key);
    if (!is_claim) continue;
    CHECK(masthead::name_of(mention.observations[1].field) == c.field);
    CHECK(mention.observations[1].value == c.value);
    CHECK(mention.observations[1].original == c.link);
    CHECK(mention.observations[1].locator.value == "/links/0");
  }
  CHECK(std::size(kCases) == 10);
}

TEST_CASE("a mention's id is the row's, or made of all it says") {
  masthead::links::LinkReader links;
  const auto id_of = [&](const MentionRow& row) {
    const auto document = masthead::mention::read_mention(row, links, Ids::none);
    REQUIRE(document.ok());
    return document->mentions.at(0).id;
  };
  MentionRow row;
  row.name = "Jane Doe";
  const std::string made = id_of(row);
  CHECK(made.substr(0, 2) == "m_");
  CHECK(id_of(row) == made);
  std::string_view* members[] = {&row.document,  &row.url,  &row.published,
                                 &row.outlet,    &row.name, &row.author_id,
                                 &row.job_title, &row.bio,  &row.email};
  for (std::string_view* member : members) {
    const auto before = *member;
    *member = "x";
    CHECK(id_of(row) != made);
    *member = before;
  }
  row.links = {"x"};
  CHECK(id_of(row) != made);
  row.mention_id = "given";
  CHECK(id_of(row) == "given");
}

TEST_CASE("what was given is kept: the article's claims, the mention's, and their ids") {
  masthead::links::LinkReader links;
  masthead::Observation given;
  given.id = "o_kept";
  given.field = Field::employer;
  given.value = given.original = "The Example Times";
  MentionRow row;
  row.mention_id = "m";
  row.document = "d";
  row.outlet = "Sample Post";
  row.published = "2025-11-07";
  row.name = " Zoe\u0308 Doe ";
  row.bio = "A writer.";
  row.observations = {given};
  const auto document = masthead::mention::read_mention(row, links, Ids::sealed);
  REQUIRE(document.ok());
  CHECK(document->id == "d");
  CHECK(find_first(document->article.observations, Field::outlet)->value == "Sample Post");
  CHECK(find_first(document->article.observations, Field::published)->value == "2025-11-07");
  const auto& observations = document->mentions.at(0).observations;
  CHECK(find_first(observations, Field::name)->value == "Zo\u00EB Doe");
  CHECK(find_first(observations, Field::name)->id.substr(0, 2) == "o_");
  CHECK(find_first(observations, Field::employer)->id == "o_kept");
  CHECK(observations.size() == 3);
}

TEST_CASE("a link that is too long is an error with its place") {
  masthead::links::LinkReader links;
  const std::string link(100'000, 'a');
  MentionRow row;
  row.name = "Jane Doe";
  row.links = {"https://x.com/a", link};
  const auto document = masthead::mention::read_mention(row, links, Ids::none);
  REQUIRE_FALSE(document.ok());
  CHECK(document.error().code == masthead::Errc::limit);
  CHECK(document.error().pointer == "/links/1");
}
