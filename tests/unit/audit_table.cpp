#include "tests/unit/audit_table.h"

#include <doctest/doctest.h>
#include <simdjson.h>

#include <memory>
#include <sstream>
#include <string_view>
#include <utility>

#include "plugin/src/config.h"
#include "plugin/src/context.h"
#include "plugin/src/method.h"
#include "plugin/src/stream.h"

namespace masthead::test {
namespace {

using simdjson::dom::element;

constexpr std::string_view kFinding = R"({"schema":"masthead.finding/1")";

std::string text_in(element object, std::string_view member) {
  std::string_view text;
  return object[member].get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

AuditCase read_case(element object) {
  AuditCase test;
  test.why = text_in(object, "why");
  test.now = text_in(object, "now");
  element style;
  if (object["style"].get(style) == simdjson::SUCCESS) test.style = simdjson::minify(style);
  CAPTURE(test.why);
  REQUIRE_FALSE(test.why.empty());
  REQUIRE(object["lines"].is_array());
  REQUIRE(object["found"].is_array());
  for (const element line : object["lines"]) {
    const std::string json = simdjson::minify(line);
    test.lines += json + "\n";
    // As the command does: an article's row may stand before its authors'.
    const bool is_author = line["document"].error() && !line["author_id"].error();
    if (is_author) test.authors += (test.authors.empty() ? "" : ",") + json;
  }
  for (const std::string_view part : object["found"]) test.found.emplace_back(part);
  return test;
}

}  // namespace

std::vector<AuditCase> read_audit_cases(const std::string& path) {
  CAPTURE(path);
  simdjson::dom::parser parser;
  element root;
  REQUIRE(parser.load(path).get(root) == simdjson::SUCCESS);
  std::vector<AuditCase> cases;
  for (const element object : root) cases.push_back(read_case(object));
  return cases;
}

std::vector<std::string> run_audit_case(const std::string& rule, const AuditCase& test) {
  const std::string config = test.now.empty() ? "{}" : R"({"now":")" + test.now + "\"}";
  auto services = plugin::Host::copy(nullptr);
  auto settings = plugin::read_config(config);
  REQUIRE(services.ok());
  REQUIRE(settings.ok());
  plugin::Context context(*services, *settings);
  const auto method = plugin::find_method("audit");
  REQUIRE(method.ok());
  std::string options = R"({"rules":[")" + rule + "\"],\"authors\":[" + test.authors + "]";
  options += test.style.empty() ? "}" : ",\"style\":" + test.style + "}";
  auto lines = (*method)->open(context, options);
  REQUIRE(lines.ok());
  plugin::Stream stream(context, **method, std::move(*lines));
  REQUIRE_FALSE(stream.write(test.lines));
  REQUIRE_FALSE(stream.finish());
  std::istringstream out{std::string(stream.ready())};
  std::vector<std::string> found;
  for (std::string line; std::getline(out, line);) {
    if (line.starts_with(kFinding)) {
      found.push_back(line);
    } else {
      // A line that cannot be used would make every case a near miss.
      CHECK_MESSAGE(line.starts_with(R"({"schema":"masthead.audit/1")"), line);
    }
  }
  return found;
}

}  // namespace masthead::test
