#include "tests/unit/feed_table.h"

#include <string_view>

#include "plugin/src/base64.h"
#include "tests/unit/reconcile_table.h"

namespace masthead::test {

std::string feed_of(simdjson::dom::element test) {
  std::string_view digits;
  if (test["base64"].get(digits) == simdjson::SUCCESS) {
    return plugin::decode_base64(digits).value_or("");
  }
  std::string feed;
  for (const std::string_view line : test["feed"].get_array()) feed.append(line).append("\n");
  return feed;
}

std::vector<std::string> say(const std::vector<Document>& documents) {
  static constexpr Field kSaid[] = {Field::headline, Field::published, Field::modified,
                                    Field::language, Field::outlet,    Field::url};
  std::vector<std::string> said;
  for (const auto& document : documents) {
    std::string item = "item " + document.id;
    for (const auto& o : document.article.observations) {
      for (const auto field : kSaid) {
        if (o.field == field) item.append(" ").append(name_of(field)).append("=").append(o.value);
      }
    }
    said.push_back(item);
    for (auto& line : say(document)) {
      if (!line.starts_with("article")) said.push_back(std::move(line));
    }
    for (const auto& warning : document.warnings) said.push_back("warning " + warning);
  }
  return said;
}

}  // namespace masthead::test
