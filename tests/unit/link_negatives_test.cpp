#include "tests/unit/link_negatives.h"

#include <doctest/doctest.h>

#include <array>
#include <string>

#include "adapters/links/reader.h"
#include "tests/unit/fill.h"

namespace masthead::test {
namespace {

using links::LinkReader;

TEST_CASE("no share form, post, search, service host, reserved word or look-alike is an account") {
  const auto negatives = generate_negatives();
  REQUIRE(negatives.size() >= 5000);

  std::array<int, kNegativeClasses> read{};
  std::array<int, kNegativeClasses> wrong{};
  LinkReader reader;
  for (const auto& negative : negatives) {
    const auto result = reader.read(negative.url);
    const auto index = static_cast<std::size_t>(negative.why);
    ++read[index];
    if (!result.ok() || !is_account(result->kind)) {
      continue;
    }
    ++wrong[index];
    CAPTURE(negative.platform);
    CAPTURE(name_of(negative.why));
    CAPTURE(negative.url);
    FAIL_CHECK("taken for " << platform_name(*result) << " " << result->handle);
  }
  for (int i = 0; i < kNegativeClasses; ++i) {
    const auto why = static_cast<NegativeClass>(i);
    const auto index = static_cast<std::size_t>(i);
    CAPTURE(name_of(why));
    CHECK(read[index] > 0);
    CHECK(wrong[index] == 0);
  }
}

TEST_CASE("a hint does not turn another site's link into an account of the hinted platform") {
  LinkReader reader;
  int cases = 0;
  for (const auto& negative : generate_negatives()) {
    const bool names_a_host =
        negative.why != NegativeClass::malformed_mail && negative.url.starts_with("https://");
    if (!names_a_host) {
      continue;
    }
    ++cases;
    const auto result = reader.read(negative.url, negative.platform);
    CAPTURE(negative.platform);
    CAPTURE(negative.url);
    CHECK_FALSE((result.ok() && is_account(result->kind)));
  }
  CHECK(cases >= 5000);
}

TEST_CASE("every platform of the reader has negatives of its own") {
  for (const auto* platform :
       {"facebook", "x",        "instagram", "linkedin",  "youtube",  "tiktok", "threads",
        "bluesky",  "mastodon", "telegram",  "whatsapp",  "github",   "reddit", "pinterest",
        "medium",   "substack", "muckrack",  "wikipedia", "wikidata", "orcid",  "vk"}) {
    CAPTURE(platform);
    CHECK(links::find_platform(platform) != nullptr);
    int found = 0;
    for (const auto& site : platform_sites()) {
      found += site.name == platform ? 1 : 0;
    }
    CHECK(found == 1);
  }
}

/// The sites' own sample profiles are read: a test that refuses everything cannot pass.
TEST_CASE("the good handle of every site is an account on every one of its hosts") {
  LinkReader reader;
  int cases = 0;
  for (const auto& site : platform_sites()) {
    const auto path = fill(site.profile.substr(site.profile.find('/')), site.handle);
    for (const auto host : site.hosts) {
      const auto url = "https://" + std::string(host) + path;
      CAPTURE(url);
      const auto result = reader.read(url);
      REQUIRE(result.ok());
      CHECK(is_account(result->kind));
      CHECK(platform_name(*result) == site.name);
      ++cases;
    }
  }
  CHECK(cases >= 50);
}

}  // namespace
}  // namespace masthead::test
