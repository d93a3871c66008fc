// Handles made to be taken for another's, and handles of different real people. The figures that
// were reached, less a little slack.
#include <doctest/doctest.h>
#include <simdjson.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/links/reader.h"
#include "core/imitation.h"

namespace {

using masthead::Imitation;
using simdjson::dom::element;

struct Tally {
  std::size_t pairs = 0;
  std::size_t flagged = 0;
};

/// At least so many of a hundred pairs of a class are flagged.
double floor_of(std::string_view flag) {
  return flag == "confusable" || flag == "invisible" ? 99 : 95;
}

double percent(const Tally& tally) {
  return 100.0 * static_cast<double>(tally.flagged) / static_cast<double>(tally.pairs);
}

/// A handle of a person on a platform.
struct Handle {
  std::string person;
  masthead::HandleShape shape;
};

/// Of each platform, each person's handles once.
std::map<std::string, std::vector<Handle>> read_handles(const std::string& file) {
  std::map<std::string, std::set<std::pair<std::string, std::string>>> seen;
  masthead::links::LinkReader links;
  simdjson::dom::parser parser;
  std::ifstream rows(file);
  for (std::string line; std::getline(rows, line);) {
    const element row = parser.parse(line);
    const std::string_view person = row["person_id"];
    for (const std::string_view link : row["links"]) {
      const auto reading = links.read(link);
      if (!reading || reading->kind != masthead::links::Kind::profile) continue;
      if (reading->handle.empty()) continue;
      seen[std::string(masthead::links::platform_name(*reading))].emplace(person, reading->handle);
    }
  }
  std::map<std::string, std::vector<Handle>> handles;
  for (const auto& [platform, rows_of] : seen) {
    for (const auto& [person, handle] : rows_of) {
      handles[platform].push_back({person, masthead::shape_of_handle(handle)});
    }
  }
  return handles;
}

/// One of `places` is another person's and looks like it.
bool is_alike(const std::vector<Handle>& handles, std::size_t a,
              const std::vector<std::size_t>& places) {
  return std::any_of(places.begin(), places.end(), [&](std::size_t b) {
    return handles[a].person != handles[b].person &&
           masthead::imitates(handles[a].shape, handles[b].shape) != Imitation::none;
  });
}

/// How many of the handles look like one of another person's.
Tally count_alike(const std::vector<Handle>& handles) {
  std::map<std::u32string, std::vector<std::size_t>> by_key;
  for (std::size_t i = 0; i < handles.size(); ++i) {
    for (auto& key : masthead::imitation_keys(handles[i].shape)) by_key[key].push_back(i);
  }
  std::set<std::size_t> flagged;
  for (const auto& [key, places] : by_key) {
    for (const auto a : places) {
      if (is_alike(handles, a, places)) flagged.insert(a);
    }
  }
  return {handles.size(), flagged.size()};
}

TEST_CASE("imposters are found, where MASTHEAD_CORPORA names the pairs of handles") {
  const char* corpora = std::getenv("MASTHEAD_CORPORA");
  if (corpora == nullptr) {
    std::printf("\n*** NOT SCORED: MASTHEAD_CORPORA is unset, so no handle was read. ***\n\n");
    return;
  }
  std::map<std::string, Tally> classes;
  simdjson::dom::parser parser;
  std::ifstream rows(std::string(corpora) + "/hostile/dev.jsonl");
  for (std::string line; std::getline(rows, line);) {
    const element row = parser.parse(line);
    if (std::string_view(row["kind"]) != "handle_pair") continue;
    const std::string_view flag = row["expect"]["flag"];
    auto& tally = classes[std::string(flag)];
    ++tally.pairs;
    const auto how = masthead::imitates(std::string_view(row["input"]), row["genuine"]);
    tally.flagged += how == Imitation::none ? 0 : 1;
  }
  REQUIRE(classes.size() == 11);
  for (const auto& [flag, tally] : classes) {
    CAPTURE(flag);
    std::printf("%-24s %4zu pairs, %5.1f %% flagged\n", flag.c_str(), tally.pairs, percent(tally));
    const bool honest = flag == "none" || flag == "same";
    CHECK((honest ? tally.flagged == 0 : percent(tally) >= floor_of(flag)));
  }
}

TEST_CASE("real people's handles are no imposters, where MASTHEAD_CORPORA names them") {
  const char* corpora = std::getenv("MASTHEAD_CORPORA");
  if (corpora == nullptr) {
    std::printf("\n*** NOT SCORED: MASTHEAD_CORPORA is unset, so no handle was read. ***\n\n");
    return;
  }
  std::size_t handles = 0;
  for (const auto& [platform, list] :
       read_handles(std::string(corpora) + "/identity/records.dev.jsonl")) {
    const auto tally = count_alike(list);
    handles += tally.pairs;
    if (tally.pairs < 100) continue;
    std::printf("%-12s %5zu handles, %zu (%.2f %%) like another person's\n", platform.c_str(),
                tally.pairs, tally.flagged, percent(tally));
    CAPTURE(platform);
    CHECK(percent(tally) <= 1);
  }
  CHECK(handles >= 5000);
}

}  // namespace
