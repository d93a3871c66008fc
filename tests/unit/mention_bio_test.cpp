#include "adapters/bio/mention_bio.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>

#include "adapters/words/vocabulary.h"

namespace {

using masthead::Field;
using masthead::Locator;
using masthead::Mention;
using masthead::Observation;
using masthead::Source;

constexpr const char* kBio =
    "Jane Doe is a reporter at The Example Times. She tweets at @janedoe and is on "
    "https://www.instagram.com/jane.doe/. Write to jane@times.example.";

Observation observe(Field field, std::string value, Locator locator) {
  Observation observation;
  observation.field = field;
  observation.value = value;
  observation.original = std::move(value);
  observation.source = Source::jsonld;
  observation.locator = std::move(locator);
  observation.observed_at = "2026-11-23T08:30:00Z";
  return observation;
}

Mention make_mention() {
  Mention mention;
  mention.observations = {
      observe(Field::name, "Jane Doe", {Locator::Kind::jsonptr, "/author/name"}),
      observe(Field::bio, kBio, {Locator::Kind::jsonptr, "/author/description"}),
      observe(Field::bio, kBio, {Locator::Kind::byte, "2048"}),
  };
  return mention;
}

void read(Mention& mention) {
  masthead::links::LinkReader links;
  const masthead::words::Vocabulary vocabulary;
  masthead::bio::BioReader reader(links, vocabulary);
  masthead::bio::read_bios(mention, "page", reader);
}

}  // namespace

TEST_CASE("what a mention's biography claims becomes observations that point into it") {
  Mention mention = make_mention();
  read(mention);
  REQUIRE(mention.observations.size() > 5);
  std::set<Field> fields;
  std::set<std::string> ids;
  for (std::size_t i = 3; i < mention.observations.size(); ++i) {
    const Observation& observation = mention.observations[i];
    CAPTURE(observation.value);
    CHECK(observation.source == Source::bio);
    CHECK(observation.observed_at == "2026-11-23T08:30:00Z");
    CHECK(!observation.rule.empty());
    CHECK(ids.insert(observation.id).second);
    constexpr std::string_view kPlace = "/author/description+";
    CHECK(observation.locator.kind == Locator::Kind::jsonptr);
    REQUIRE(observation.locator.value.starts_with(kPlace));
    const auto at = std::stoul(observation.locator.value.substr(kPlace.size()));
    CHECK(std::string_view(kBio).substr(at, observation.original.size()) == observation.original);
    fields.insert(observation.field);
  }
  for (const Field field : {Field::job_title, Field::employer, Field::account, Field::email}) {
    CAPTURE(name_of(field));
    CHECK(fields.count(field) == 1);
  }
  CHECK(mention.observations[0].id.empty());
}

TEST_CASE("accounts of a biography join the mention's, each once, in the order of observations") {
  Mention mention = make_mention();
  masthead::Account known;
  masthead::links::LinkReader links;
  const auto reading = links.read("https://instagram.com/jane.doe?igsh=1");
  REQUIRE(reading.ok());
  known = masthead::links::to_account(*reading, "https://instagram.com/jane.doe?igsh=1");
  mention.observations.push_back(
      observe(Field::account, known.url, {Locator::Kind::jsonptr, "/author/sameAs/0"}));
  mention.accounts.push_back(known);
  read(mention);
  const auto claims = std::count_if(mention.observations.begin(), mention.observations.end(),
                                    [](const auto& o) { return o.field == Field::account; });
  CHECK(static_cast<std::size_t>(claims) == mention.accounts.size());
  std::set<std::string> keys;
  for (const auto& account : mention.accounts) CHECK(keys.insert(account.key).second);
  CHECK(mention.accounts.front().original == known.original);
}

TEST_CASE("a mention without a biography stays as it is") {
  Mention mention = make_mention();
  mention.observations.resize(1);
  read(mention);
  CHECK(mention.observations.size() == 1);
  CHECK(mention.accounts.empty());
}
