// What `read` makes of the rows of content systems and archives: who signs, as what, and whose
// links are whose.
#include <doctest/doctest.h>
#include <simdjson.h>

#include <filesystem>
#include <string>

#include "tests/unit/row_table.h"

namespace {

using simdjson::dom::element;

std::size_t check_file(const std::string& path) {
  simdjson::dom::parser parser;
  std::size_t count = 0;
  for (const element test : parser.load(path).get_array()) {
    const std::string row = simdjson::minify(test["row"].value());
    CAPTURE(row);
    const auto why = std::string(test["why"].get_string().value());
    CAPTURE(why);
    element options;
    const bool has_options = test["options"].get(options) == simdjson::SUCCESS;
    CHECK(masthead::test::say_read(row, has_options ? simdjson::minify(options) : "{}") ==
          masthead::test::say_expected_read(test));
    ++count;
  }
  return count;
}

}  // namespace

TEST_CASE("a row names its authors") {
  std::size_t count = 0;
  std::size_t files = 0;
  for (const auto& file : std::filesystem::directory_iterator(MASTHEAD_TEST_DATA "/cms")) {
    if (!file.is_regular_file()) continue;
    CAPTURE(file.path().native());
    const auto cases = check_file(file.path().native());
    CHECK(cases > 0);
    count += cases;
    ++files;
  }
  CHECK(files >= 1);
  CHECK(count >= 20);
}
