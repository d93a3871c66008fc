#include "tests/unit/row_table.h"

#include <doctest/doctest.h>

#include <utility>

#include "plugin/src/config.h"
#include "plugin/src/context.h"
#include "plugin/src/method.h"
#include "plugin/src/stream.h"

namespace masthead::test {
namespace {

using simdjson::dom::element;

constexpr std::string_view kLists[] = {"authors", "credits", "set_aside"};

/// What distinguishes one of those named, in the answer's order; what is usual is not said.
constexpr std::string_view kMembers[] = {"job_title", "url",  "email", "employer",
                                         "location",  "role", "reason"};

std::string text_in(element object, std::string_view member) {
  std::string_view text;
  return object[member].get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

std::string say_one(std::string_view list, element one) {
  std::string said(list);
  said += ' ';
  said += one.is_string() ? std::string(one.get_string().value()) : text_in(one, "name");
  if (one.is_string()) return said;
  if (text_in(one, "kind") == "organisation") said += " | organisation";
  for (const auto member : kMembers) {
    const auto value = text_in(one, member);
    if (!value.empty()) said.append(" | ").append(member).append(" ").append(value);
  }
  simdjson::dom::array accounts;
  if (one["accounts"].get(accounts) != simdjson::SUCCESS) return said;
  for (const element account : accounts) {
    said.append(" | account ");
    said += account.is_string() ? std::string(account.get_string().value())
                                : text_in(account, "platform") + ":" + text_in(account, "handle");
  }
  return said;
}

void say_lists(element object, std::vector<std::string>& out) {
  for (const auto list : kLists) {
    simdjson::dom::array named;
    if (object[list].get(named) != simdjson::SUCCESS) continue;
    for (const element one : named) out.push_back(say_one(list, one));
  }
}

}  // namespace

std::vector<std::string> say_read(std::string_view line, std::string_view options) {
  auto services = plugin::Host::copy(nullptr);
  auto settings = plugin::read_config("{}");
  REQUIRE(services.ok());
  REQUIRE(settings.ok());
  plugin::Context context(*services, *settings);
  const auto method = plugin::find_method("read");
  REQUIRE(method.ok());
  std::string text(options);
  auto lines = (*method)->open(context, text);
  REQUIRE(lines.ok());
  plugin::Stream stream(context, **method, std::move(*lines), std::string(options));
  REQUIRE_FALSE(stream.write(line));
  REQUIRE_FALSE(stream.finish());
  simdjson::dom::parser parser;
  const std::string answer(stream.ready());
  const element root = parser.parse(answer);
  std::vector<std::string> out;
  element error;
  if (root["error"].get(error) == simdjson::SUCCESS) {
    out.push_back("error " + text_in(error, "message"));
  }
  say_lists(root, out);
  simdjson::dom::array warnings;
  if (root["warnings"].get(warnings) != simdjson::SUCCESS) return out;
  for (const std::string_view warning : warnings) out.push_back("warning " + std::string(warning));
  return out;
}

std::vector<std::string> say_expected_read(element test) {
  std::vector<std::string> out;
  const auto error = text_in(test, "error");
  if (!error.empty()) out.push_back("error " + error);
  say_lists(test, out);
  return out;
}

}  // namespace masthead::test
