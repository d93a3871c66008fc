#include "core/imitation.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <vector>

namespace {

using masthead::imitates;
using masthead::Imitation;

struct Case {
  const char* handle;
  const char* known;
  Imitation how;
  const char* why;
};

constexpr Case kCases[] = {
    {"marta\xE2\x80\x8Bkowal", "martakowal", Imitation::invisible, "a zero-width space"},
    {"marta\xC2\xADkowal", "martakowal", Imitation::invisible, "a soft hyphen"},
    {"\xE2\x81\xA6martakowal\xE2\x81\xA9", "martakowal", Imitation::invisible, "isolates"},
    {"martakowal\xE2\x80\x8E", "martakowal", Imitation::invisible, "a direction mark"},
    {"marta\xEF\xBB\xBFkowal", "MartaKowal", Imitation::invisible, "and capitals"},
    {"\xE2\x80\xAElawokatram\xE2\x80\xAC", "martakowal", Imitation::direction, "written backwards"},
    {"m\xD0\xB0rtakowal", "martakowal", Imitation::confusable, "a Cyrillic a"},
    {"martak\xCE\xBFwal", "martakowal", Imitation::confusable, "a Greek omicron"},
    {"\xD0\x92"
     "BCnews",
     "bbcnews", Imitation::confusable, "a capital that looks Latin"},
    {"\xEF\xBD\x8D\xEF\xBD\x81rtakowal", "martakowal", Imitation::confusable, "full width"},
    {"mart\xC3\xA1kowal", "martakowal", Imitation::confusable, "a letter with a mark"},
    {"ma\xCC\xB5rtakowal", "martakowal", Imitation::confusable, "a stroke through a letter"},
    {"mart\xC4\xB0n", "martin", Imitation::confusable, "a capital I with a dot"},
    {"martak0wal", "martakowal", Imitation::lookalike, "0 and o"},
    {"martakowa1", "martakowal", Imitation::lookalike, "1 and l"},
    {"markinl", "markini", Imitation::lookalike, "l and i"},
    {"martakowa|", "martakowal", Imitation::lookalike, "a bar and l"},
    {"martaber3", "martabere", Imitation::lookalike, "3 and e"},
    {"m4rtakowal", "martakowal", Imitation::lookalike, "4 and a"},
    {"5amberg", "samberg", Imitation::lookalike, "5 and s"},
    {"ro6ert", "robert", Imitation::lookalike, "6 and b"},
    {"ro8ert", "robert", Imitation::lookalike, "8 and b"},
    {"mar7akowal", "martakowal", Imitation::lookalike, "7 and t"},
    {"9eorge", "george", Imitation::lookalike, "9 and g"},
    {"qeorge", "george", Imitation::lookalike, "q and g"},
    {"avthor", "author", Imitation::lookalike, "v and u"},
    {"2oltan", "zoltan", Imitation::lookalike, "2 and z"},
    {"$amberg", "samberg", Imitation::lookalike, "a dollar sign and s"},
    {"rnartakowal", "martakowal", Imitation::lookalike, "rn and m"},
    {"martakovval", "martakowal", Imitation::lookalike, "vv and w"},
    {"clavid_berg", "david_berg", Imitation::lookalike, "cl and d"},
    {"sclence", "science", Imitation::lookalike, "i and l, before what cl looks like"},
    {"marta.kowal", "martakowal", Imitation::separator, "a dot more"},
    {"marta-kowal", "marta_kowal", Imitation::separator, "another separator"},
    {"martakowal", "marta_kowal", Imitation::separator, "none"},
    {"martakowal__", "martakowal", Imitation::separator, "at the end"},
    {"martakowal1", "martakowal", Imitation::affix, "a digit"},
    {"real_martakowal_tv", "martakowal", Imitation::affix, "one before and one behind"},
    {"martkowal", "martakowal", Imitation::typo, "a letter left out"},
    {"marttakowal", "martakowal", Imitation::typo, "a letter doubled"},
    {"matrakowal", "martakowal", Imitation::typo, "two letters swapped"},
    {"martaskowal", "martakowal", Imitation::typo, "a letter more in a long handle"},

    {"martakowal", "martakowal", Imitation::none, "the same"},
    {"@MartaKowal", "martakowal", Imitation::none, "capitals alone"},
    {"martakowal", "olegberg", Imitation::none, "nothing in common"},
    {"cbcnews", "bbcnews", Imitation::none, "another letter"},
    {"hanna", "anna", Imitation::none, "a letter before a short one"},
    {"jdoe1", "jdoe", Imitation::none, "too short for an affix"},
    {"christine", "chris", Imitation::none, "a longer name"},
    {"m\xC3\xB6ller", "m\xC3\xBCller", Imitation::none, "two names with marks"},
    {"ankberg", "anberg", Imitation::none, "a letter more in a short handle"},
    {"martakowal_berlin", "martakowal", Imitation::none, "a word that is no affix"},
    {"martakowal12", "martakowal", Imitation::none, "a year's digits"},
    {"", "martakowal", Imitation::none, "no handle"},
    {"martakowal", "", Imitation::none, "nobody's"},
};

TEST_CASE("a handle imitates by what is not seen, by likeness, by affixes and by typos") {
  for (const auto& c : kCases) {
    CAPTURE(std::string(c.why));
    CHECK(masthead::name_of(imitates(c.handle, c.known)) == masthead::name_of(c.how));
  }
  CHECK(std::size(kCases) == 55);
}

TEST_CASE("each affix is one, and only where it stands") {
  for (const auto word : masthead::handle_prefixes()) {
    CAPTURE(std::string(word));
    CHECK(imitates(std::string(word) + "_olegberg", "olegberg") == Imitation::affix);
  }
  for (const auto word : masthead::handle_suffixes()) {
    CAPTURE(std::string(word));
    CHECK(imitates("olegberg" + std::string(word), "olegberg") == Imitation::affix);
  }
  CHECK(imitates("olegberg_the", "olegberg") == Imitation::none);
  CHECK(imitates("hq_olegberg", "olegberg") == Imitation::none);
}

TEST_CASE("the list of affixes is the one that is meant") {
  const std::set<std::string_view> prefixes = {"the", "real", "official", "its",
                                               "iam", "mr",   "mrs"};
  const std::set<std::string_view> suffixes = {
      "official", "real", "verified", "backup", "support", "team",   "news", "tv",
      "hq",       "tm",   "x",        "s",      "press",   "media",  "live", "online",
      "page",     "help", "info",     "fans",   "private", "parody", "alt",  "new"};
  const auto known = masthead::handle_prefixes();
  const auto behind = masthead::handle_suffixes();
  CHECK(std::set<std::string_view>(known.begin(), known.end()) == prefixes);
  CHECK(std::set<std::string_view>(behind.begin(), behind.end()) == suffixes);
}

TEST_CASE("handles of which one imitates the other have a key in common") {
  std::size_t pairs = 0;
  for (const auto& c : kCases) {
    if (c.how == Imitation::none) continue;
    CAPTURE(std::string(c.why));
    auto keys = masthead::imitation_keys(masthead::shape_of_handle(c.handle));
    const auto others = masthead::imitation_keys(masthead::shape_of_handle(c.known));
    std::erase_if(keys, [&](const std::u32string& key) {
      return !std::binary_search(others.begin(), others.end(), key);
    });
    CHECK_FALSE(keys.empty());
    ++pairs;
  }
  CHECK(pairs == 42);
}

}  // namespace
