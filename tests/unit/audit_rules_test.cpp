#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>

#include "core/audit/rule.h"
#include "tests/unit/audit_table.h"
#include "tests/unit/method_run.h"

namespace {

namespace fs = std::filesystem;

using masthead::test::AuditCase;

constexpr std::size_t kLeast = 5;  // of each kind

std::string file_of(std::string_view rule) {
  return std::string(MASTHEAD_TEST_DATA) + "/audit/" + std::string(rule) + ".json";
}

void check_case(const std::string& rule, const AuditCase& test) {
  CAPTURE(test.why);
  const auto found = masthead::test::run_audit_case(rule, test);
  std::string shown;
  for (const auto& line : found) shown += masthead::test::member_of(line, "/message") + "\n";
  CAPTURE(shown);
  CHECK(found.size() == test.found.size());
  if (found.size() != test.found.size()) return;
  for (std::size_t i = 0; i < found.size(); ++i) {
    CHECK(masthead::test::member_of(found[i], "/rule") == rule);
    const auto message = masthead::test::member_of(found[i], "/message");
    CHECK_MESSAGE(message.find(test.found[i]) != std::string::npos, message);
  }
}

TEST_CASE("every rule finds what its table says and nothing else") {
  std::size_t rules = 0;
  for (const auto* rule : masthead::audit::all_rules()) {
    const std::string id(rule->id);
    CAPTURE(id);
    const auto cases = masthead::test::read_audit_cases(file_of(id));
    const auto positive = static_cast<std::size_t>(std::count_if(
        cases.begin(), cases.end(), [](const AuditCase& test) { return !test.found.empty(); }));
    CHECK(positive >= kLeast);
    CHECK(cases.size() - positive >= kLeast);
    for (const auto& test : cases) check_case(id, test);
    ++rules;
  }
  CHECK(rules >= 3);
}

TEST_CASE("every table belongs to a rule") {
  std::set<std::string> ids;
  for (const auto* rule : masthead::audit::all_rules()) ids.emplace(rule->id);
  for (const auto& entry : fs::directory_iterator(std::string(MASTHEAD_TEST_DATA) + "/audit")) {
    CAPTURE(entry.path().string());
    CHECK(ids.contains(entry.path().stem().string()));
  }
}

}  // namespace
