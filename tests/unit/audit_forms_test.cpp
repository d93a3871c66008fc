#include <doctest/doctest.h>
#include <simdjson.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "core/audit/forms.h"

namespace {

using masthead::audit::Finding;
using masthead::audit::Fix;
using masthead::audit::Severity;

Finding make_finding(const std::string& rule_id, const std::string& message) {
  const auto* rule = masthead::audit::find_rule(rule_id);
  REQUIRE(rule != nullptr);
  Finding finding;
  finding.id = "f_1";
  finding.rule = rule->id;
  finding.severity = rule->severity;
  finding.documents = {"a/1", "a/2"};
  finding.authors = {"Marta Kowal"};
  finding.message = message;
  finding.evidence = {"o_1"};
  return finding;
}

TEST_CASE("a CSV cell that a spreadsheet would compute is quoted, and so are quotes") {
  struct Case {
    const char* message;
    const char* cell;
  };
  static constexpr Case kCases[] = {
      {"=1+1", "\"'=1+1\""},
      {"+44 20", "\"'+44 20\""},
      {"-1", "\"'-1\""},
      {"@marta", "\"'@marta\""},
      {"\tx", "\"'\tx\""},
      {"\rx", "\"'\rx\""},
      {"1=1", "\"1=1\""},
      {"says \"Rain\", twice", "\"says \"\"Rain\"\", twice\""},
      {"two\nlines", "\"two\nlines\""},
      {"", "\"\""},
  };
  for (const auto& c : kCases) {
    CAPTURE(std::string(c.message));
    const std::vector<Finding> findings = {make_finding("stale-bio", c.message)};
    std::string out;
    masthead::audit::append_csv(findings, out);
    CHECK(out == std::string("id,rule,severity,authors,documents,message,field,old,new\r\n"
                             "\"f_1\",\"stale-bio\",\"warning\",\"Marta Kowal\",\"a/1\na/2\",") +
                     c.cell + ",\"\",\"\",\"\"\r\n");
  }
  CHECK(std::size(kCases) == 10);
}

TEST_CASE("every field of the CSV is quoted so, the fix's, too") {
  auto finding = make_finding("stale-bio", "m");
  finding.fix = Fix{"=field", "@old", "-new"};
  finding.authors = {"=Marta"};
  const std::vector<Finding> findings = {finding};
  std::string out;
  masthead::audit::append_csv(findings, out);
  CHECK(out.find("\"'=Marta\"") != std::string::npos);
  CHECK(out.find("\"'=field\",\"'@old\",\"'-new\"\r\n") != std::string::npos);
}

std::string sarif_of(const std::vector<Finding>& findings) {
  std::string out;
  masthead::audit::append_sarif(findings, masthead::audit::all_rules(), "1.2.3", out);
  return out;
}

std::string text_at(simdjson::dom::element root, std::string_view pointer) {
  simdjson::dom::element found;
  if (root.at_pointer(pointer).get(found) != simdjson::SUCCESS) return "none";
  std::string_view text;
  return found.get(text) == simdjson::SUCCESS ? std::string(text) : simdjson::minify(found);
}

TEST_CASE("SARIF: what the standard asks of a log, a run, a rule and a result") {
  auto finding = make_finding("agency-credit", "m");
  finding.documents = {"C:\\pages\\a b.html", "b:c", "https://planet.example/a?b=1#c"};
  const auto json = sarif_of({finding, make_finding("wrong-link", "n")});
  simdjson::dom::parser parser;
  const simdjson::dom::element root = parser.parse(json);
  CHECK(text_at(root, "/version") == "2.1.0");
  CHECK(text_at(root, "/runs/0/tool/driver/name") == "masthead");
  CHECK(text_at(root, "/runs/0/tool/driver/version") == "1.2.3");
  const auto rules = masthead::audit::all_rules();
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const auto place = "/runs/0/tool/driver/rules/" + std::to_string(i);
    CHECK(text_at(root, place + "/id") == rules[i]->id);
    CHECK(text_at(root, place + "/shortDescription/text") == rules[i]->title);
    const auto url = rules[i]->citations[0].guideline->url;
    CHECK(text_at(root, place + "/helpUri") == (url.empty() ? "none" : url));
    const auto level = text_at(root, place + "/defaultConfiguration/level");
    CHECK((level == "error" || level == "warning" || level == "note"));
  }
  for (int i = 0; i < 2; ++i) {
    const auto place = "/runs/0/results/" + std::to_string(i);
    const auto rule = text_at(root, place + "/ruleIndex");
    CHECK(text_at(root, "/runs/0/tool/driver/rules/" + rule + "/id") ==
          text_at(root, place + "/ruleId"));
    CHECK(text_at(root, place + "/partialFingerprints/masthead~1v1") == "f_1");
  }
  CHECK(text_at(root, "/runs/0/results/0/level") == "note");
  CHECK(text_at(root, "/runs/0/results/1/level") == "error");
  const std::string uri = "/physicalLocation/artifactLocation/uri";
  CHECK(text_at(root, "/runs/0/results/0/locations/0" + uri) == "C%3A%5Cpages%5Ca%20b.html");
  CHECK(text_at(root, "/runs/0/results/0/relatedLocations/0" + uri) == "b%3Ac");
  CHECK(text_at(root, "/runs/0/results/0/relatedLocations/1" + uri) ==
        "https://planet.example/a?b=1#c");
}

TEST_CASE("SARIF of no findings has results, and of no documents no place") {
  simdjson::dom::parser parser;
  CHECK(text_at(parser.parse(sarif_of({})), "/runs/0/results") == "[]");
  auto finding = make_finding("stale-bio", "m");
  finding.documents.clear();
  const auto json = sarif_of({finding});
  CHECK(text_at(parser.parse(json), "/runs/0/results/0/locations") == "[]");
  CHECK(text_at(parser.parse(json), "/runs/0/results/0/relatedLocations") == "none");
}

TEST_CASE("a table names each rule once, and cannot drive the terminal") {
  auto first = make_finding("stale-bio", "A bell \x07 and a colour \x1b[31m.");
  auto second = make_finding("stale-bio", "Another.");
  second.fix = Fix{"years_of_experience", "15", "16"};
  const std::vector<Finding> findings = {first, second, make_finding("wrong-link", "Third.")};
  std::string out;
  masthead::audit::append_table(findings, {}, out);
  CHECK(out ==
        "The biography is out of date (warning, stale-bio)\n"
        "  A bell \\x07 and a colour \\x1b[31m.\n"
        "    a/1 and a/2\n"
        "  Another.\n"
        "    a/1 and a/2; years_of_experience: 15 -> 16\n"
        "\n"
        "An author's link leads to somebody else or nowhere (error, wrong-link)\n"
        "  Third.\n"
        "    a/1 and a/2\n"
        "\n"
        "1 error, 2 warnings, 0 to improve\n");
  std::string none;
  masthead::audit::append_table({}, {}, none);
  CHECK(none == "Nothing was found.\n");
}

}  // namespace
