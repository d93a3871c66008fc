#include "plugin/src/json_reader.h"

#include <doctest/doctest.h>

#include <iterator>
#include <string>

#include "core/limits.h"

using masthead::Errc;
using masthead::plugin::JsonReader;
using masthead::plugin::Member;
using masthead::plugin::Status;

namespace {

/// The strings of an array of strings, each with its pointer: "/a/0=x ".
Status read_strings(Member& member, std::string& out) {
  return member.read_elements([&](Member& element) -> Status {
    std::string_view text;
    if (Status status = element.read(text)) return status;
    out += element.pointer() + "=" + std::string(text) + " ";
    return std::nullopt;
  });
}

}  // namespace

TEST_CASE("an array is read element by element, and what follows it is read, too") {
  struct Case {
    const char* text;
    const char* strings;
    Errc code;
    const char* why;
  };
  static constexpr Case kCases[] = {
      {R"({"a":[],"b":["z"]})", "/b/0=z ", Errc::ok, "none"},
      {R"({"a":["x","y"],"b":["z"]})", "/a/0=x /a/1=y /b/0=z ", Errc::ok, "several"},
      {R"({"a":["\u00e9\n"]})", "/a/0=\xC3\xA9\n ", Errc::ok, "escapes"},
      {R"({"a":"x","b":["z"]})", "/b/0=z ", Errc::invalid_input, "no array"},
      {R"({"a":["x",1,{"c":1},"y"]})", "/a/0=x /a/3=y ", Errc::invalid_input, "no strings"},
      {R"({"a":["x",}]})", "/a/0=x ", Errc::malformed, "not JSON"},
      {R"({"a":[[[["x"]]]]})", "", Errc::limit, "too deep"},
  };
  masthead::Limits limits;
  limits.depth = 3;
  JsonReader reader(limits);
  for (const auto& c : kCases) {
    CAPTURE(c.text);
    CAPTURE(c.why);
    std::string text = c.text;
    std::string strings;
    const Status status =
        reader.read(text, [&](Member& member) { return read_strings(member, strings); });
    CHECK((status ? status->code : Errc::ok) == c.code);
    CHECK(strings == c.strings);
  }
  CHECK(std::size(kCases) == 7);
}

TEST_CASE("an element that is refused is named by its place") {
  JsonReader reader({});
  std::string text = R"({"a":[["x"],[2]]})";
  std::string strings;
  const Status status = reader.read(text, [&](Member& member) {
    return member.read_elements([&](Member& element) { return read_strings(element, strings); });
  });
  REQUIRE(status);
  CHECK(status->pointer == "/a/1/0");
  CHECK(strings == "/a/0/0=x ");
}
