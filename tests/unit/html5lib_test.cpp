#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "tests/unit/html5lib_cases.h"

namespace masthead::test {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> test_files(const fs::path& folder) {
  std::vector<std::string> files;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".test") files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

/// Cases that pass; each is read at once and byte by byte.
int check_cases(const std::vector<TokenizerCase>& cases) {
  int passed = 0;
  for (const auto& row : cases) {
    CAPTURE(row.description);
    CAPTURE(row.input);
    CAPTURE(row.start_tag);
    const Beginning beginning{row.kind, row.start_tag};
    const auto whole = tokens_of(row.input, beginning);
    CHECK(whole == row.expected);
    CHECK(tokens_in_pieces(row.input, 1, beginning) == whole);
    passed += whole == row.expected ? 1 : 0;
  }
  return passed;
}

}  // namespace

TEST_CASE("tokens of the project's own table") {
  const auto table = read_tokenizer_cases(MASTHEAD_TEST_DATA "/page/tokens.json");
  REQUIRE(table.readable);
  CHECK(check_cases(table.cases) == static_cast<int>(table.cases.size()));
  CHECK(table.cases.size() >= 60);
}

TEST_CASE("tokens are those of html5lib's tokenizer tests") {
  const char* corpora = std::getenv("MASTHEAD_CORPORA");
  if (corpora == nullptr || *corpora == '\0') {
    MESSAGE("MASTHEAD_CORPORA is not set: html5lib's tokenizer tests were not run");
    return;
  }
  std::size_t cases = 0;
  int passed = 0;
  int surrogates = 0;
  int infoset = 0;
  const auto files = test_files(fs::path(corpora) / "html5lib");
  for (const auto& path : files) {
    CAPTURE(path);
    const auto file = read_tokenizer_cases(path);
    REQUIRE(file.readable);
    passed += check_cases(file.cases);
    cases += file.cases.size();
    surrogates += file.left_out_surrogates;
    infoset += file.left_out_infoset;
  }
  MESSAGE("html5lib: ", passed, " of ", cases,
          " (case, initial state) pairs; left out: ", surrogates, " with lone surrogates, ",
          infoset, " of XML infosets");
  CHECK(files.size() >= 10);
  CHECK(cases >= 6'000);
  CHECK(passed == static_cast<int>(cases));
  CHECK(surrogates + infoset <= 20);
}

}  // namespace masthead::test
