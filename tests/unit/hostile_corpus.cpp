#include "tests/unit/hostile_corpus.h"

#include <doctest/doctest.h>

#include <cstdlib>

namespace masthead::test {

std::size_t for_each_hostile(std::string_view kind,
                             const std::function<void(simdjson::dom::element)>& take) {
  const char* corpora = std::getenv("MASTHEAD_CORPORA");
  if (corpora == nullptr || *corpora == '\0') {
    MESSAGE("MASTHEAD_CORPORA is not set: nothing is measured");
    return 0;
  }
  simdjson::padded_string text;
  const auto path = std::string(corpora) + "/hostile/dev.jsonl";
  REQUIRE(simdjson::padded_string::load(path).get(text) == simdjson::SUCCESS);
  simdjson::dom::parser parser;
  std::size_t count = 0;
  std::string_view rest = text;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    simdjson::dom::element row;
    std::string_view found;
    // A row that simdjson refuses (a lone surrogate) is of a kind that tests of JSON read.
    if (parser.parse(rest.data(), end).get(row) == simdjson::SUCCESS &&
        row["kind"].get(found) == simdjson::SUCCESS && found == kind) {
      take(row);
      ++count;
    }
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return count;
}

std::string text_at(simdjson::dom::element row, std::string_view key) {
  std::string_view value;
  return row[key].get(value) == simdjson::SUCCESS ? std::string(value) : std::string{};
}

}  // namespace masthead::test
