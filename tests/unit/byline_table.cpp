#include "tests/unit/byline_table.h"

#include "tests/unit/fill.h"

namespace masthead::test {

using simdjson::dom::element;

std::string text_of(element object, std::string_view member) {
  std::string_view value;
  return object[member].get(value) == simdjson::SUCCESS ? std::string(value) : std::string();
}

std::optional<AuthorKind> declared_of(element object) {
  const auto declared = text_of(object, "declared");
  if (declared == "person") return AuthorKind::person;
  if (declared == "organisation") return AuthorKind::organisation;
  return std::nullopt;
}

std::string say(const byline::BylineName& name) {
  std::string said = "\"" + name.name + "\"";
  const auto add = [&said](std::string_view what, std::string_view value) {
    if (!value.empty()) said.append(" ").append(what).append("=").append(value);
  };
  add("kind", name.kind == AuthorKind::person ? "" : name_of(name.kind));
  add("role", name.role == Role::author ? "" : name_of(name.role));
  add("set_aside", name.set_aside);
  add("job_title", name.job_title);
  add("location", name.location);
  add("email", name.email);
  add("handle", name.handle);
  for (const auto& part : name.dropped) add(part.why, part.text);
  return said;
}

std::string say(element name, std::string_view word) {
  std::string said = "\"" + fill(text_of(name, "name"), word) + "\"";
  const auto add = [&](std::string_view what, std::string_view value) {
    if (!value.empty()) said.append(" ").append(what).append("=").append(fill(value, word));
  };
  for (const char* member :
       {"kind", "role", "set_aside", "job_title", "location", "email", "handle"}) {
    add(member, text_of(name, member));
  }
  simdjson::dom::array dropped;
  if (name["dropped"].get(dropped) != simdjson::SUCCESS) return said;
  for (const element part : dropped) {
    add(std::string_view(part.at(1)), std::string_view(part.at(0)));
  }
  return said;
}

std::vector<std::string> say(const std::vector<byline::BylineName>& names) {
  std::vector<std::string> said;
  for (const auto& name : names) said.push_back(say(name));
  return said;
}

std::vector<std::string> say_expected(element test, std::string_view word) {
  std::vector<std::string> said;
  for (const element name : test["names"].get_array()) said.push_back(say(name, word));
  return said;
}

}  // namespace masthead::test
