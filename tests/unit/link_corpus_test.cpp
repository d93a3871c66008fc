#include <doctest/doctest.h>
#include <simdjson.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/links/reader.h"
#include "core/text.h"
#include "tests/unit/link_profiles.h"

namespace masthead::test {
namespace {

/// One line of the corpus. Empty: null or absent.
struct Row {
  std::string url;
  std::string hint;
  std::string platform;
  std::string kind;
  std::string handle;
  std::string canonical;
  bool from_test = false;  ///< taken from another project's tests
};

/// What is counted over a set of rows; the percentages are of the rows they can be asked of.
struct Score {
  int accounts = 0;
  int platform = 0;
  int with_handle = 0;
  int handle = 0;
  int wrong = 0;
  int with_canonical = 0;
  int canonical = 0;
  int negatives = 0;
  int false_positives = 0;
  int posts = 0;
  int posts_taken = 0;
};

double percent(int part, int whole) { return whole == 0 ? 0.0 : 100.0 * part / whole; }

bool is_personal(std::string_view kind) {
  return kind == "profile" || kind == "channel" || kind == "company" || kind == "group";
}

/// Handles are compared decoded, without white space, slashes and a leading "@", in one case.
std::string folded(std::string_view handle) {
  const auto decoded = percent_decoded(handle);
  std::string_view text = trim_text(decoded);
  while (text.starts_with('/')) {
    text.remove_prefix(1);
  }
  while (text.ends_with('/')) {
    text.remove_suffix(1);
  }
  while (text.starts_with('@')) {
    text.remove_prefix(1);
  }
  return is_utf8(text) ? fold_text(text) : std::string(text);
}

std::string member(simdjson::dom::element row, const char* name) {
  std::string_view value;
  return row[name].get(value) == simdjson::SUCCESS ? std::string(value) : std::string();
}

std::vector<Row> read_rows(const std::string& path) {
  simdjson::dom::parser parser;
  simdjson::padded_string text;
  REQUIRE(simdjson::padded_string::load(path).get(text) == simdjson::SUCCESS);
  std::vector<Row> rows;
  std::string_view rest = text;
  while (!rest.empty()) {
    const auto end = rest.find('\n');
    const auto line = trim_text(rest.substr(0, end));
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    if (line.empty()) {
      continue;
    }
    simdjson::dom::element row;
    REQUIRE(parser.parse(line.data(), line.size()).get(row) == simdjson::SUCCESS);
    rows.push_back({member(row, "url"), member(row, "hint"), member(row, "platform"),
                    member(row, "kind"), member(row, "handle"), member(row, "canonical"),
                    member(row, "how") == "test"});
  }
  return rows;
}

void count_account(const Row& row, const links::Reading& reading, Score& score) {
  const bool same = platform_name(reading) == row.platform;
  ++score.accounts;
  score.platform += same ? 1 : 0;
  if (!row.handle.empty()) {
    const bool right =
        same && is_account(reading.kind) && folded(reading.handle) == folded(row.handle);
    ++score.with_handle;
    score.handle += right ? 1 : 0;
    score.wrong += same && !reading.handle.empty() && !right ? 1 : 0;
  }
  if (!row.canonical.empty()) {
    ++score.with_canonical;
    score.canonical += reading.canonical == row.canonical ? 1 : 0;
  }
}

void count(const Row& row, const links::Reading& reading, Score& score) {
  const bool claimed = reading.platform != nullptr && is_account(reading.kind);
  if (is_personal(row.kind)) {
    count_account(row, reading, score);
  } else if (row.kind == "post") {
    ++score.posts;
    score.posts_taken += claimed ? 1 : 0;
  } else {
    ++score.negatives;
    score.false_positives += claimed ? 1 : 0;
  }
}

template <class Pick>
Score score_rows(const std::vector<Row>& rows, Pick pick) {
  links::LinkReader reader;
  Score score;
  for (const auto& row : rows) {
    if (pick(row)) {
      const auto result = reader.read(row.url, row.hint);
      count(row, result.ok() ? *result : links::Reading{}, score);
    }
  }
  return score;
}

TEST_CASE(
    "the corpus of links is scored where MASTHEAD_CORPORA names its folder, else not at all") {
  const char* folder = std::getenv("MASTHEAD_CORPORA");
  if (folder == nullptr || *folder == '\0') {
    std::fputs(
        "\n*** NOT SCORED: MASTHEAD_CORPORA is unset, so no corpus of links was read. ***\n"
        "*** Set it to a folder that holds links/dev.jsonl.                         ***\n\n",
        stderr);
    return;
  }
  const auto rows = read_rows((std::filesystem::path(folder) / "links" / "dev.jsonl").string());
  REQUIRE(rows.size() >= 1000);

  const auto all = score_rows(rows, [](const Row& /*row*/) { return true; });
  REQUIRE(all.accounts > 0);
  REQUIRE(all.negatives > 0);
  REQUIRE(all.posts > 0);
  MESSAGE("platform " << percent(all.platform, all.accounts) << " handle "
                      << percent(all.handle, all.with_handle) << " wrong "
                      << percent(all.wrong, all.with_handle) << " canonical "
                      << percent(all.canonical, all.with_canonical) << " false positives "
                      << percent(all.false_positives, all.negatives) << " posts taken "
                      << all.posts_taken << " of " << all.posts);
  CHECK(percent(all.platform, all.accounts) >= 99.0);
  CHECK(percent(all.handle, all.with_handle) >= 98.5);
  CHECK(percent(all.wrong, all.with_handle) <= 0.1);
  CHECK(percent(all.canonical, all.with_canonical) >= 98.0);
  CHECK(percent(all.false_positives, all.negatives) <= 1.0);
  CHECK(all.posts_taken == 0);

  const auto big = score_rows(rows, [](const Row& row) {
    return row.platform == "facebook" || row.platform == "x" || row.platform == "instagram";
  });
  REQUIRE(big.with_handle > 0);
  CHECK(percent(big.handle, big.with_handle) >= 99.5);

  const auto tests = score_rows(rows, [](const Row& row) { return row.from_test; });
  REQUIRE(tests.with_handle > 0);
  CHECK(percent(tests.handle, tests.with_handle) >= 95.0);
}

}  // namespace
}  // namespace masthead::test
