#include "text_layouts.h"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

namespace masthead::test {
namespace {

using simdjson::dom::element;

bool has(element object, std::string_view name) {
  return object[name].error() == simdjson::SUCCESS;
}

std::string first_value(const std::vector<Observation>& observations, Field field) {
  const auto* found = find_first(observations, field);
  return found == nullptr ? std::string() : found->value;
}

std::vector<std::string> strings(element object, std::string_view name) {
  std::vector<std::string> all;
  simdjson::dom::array array;
  if (object[name].get(array) != simdjson::SUCCESS) return all;
  for (const std::string_view text : array) all.emplace_back(text);
  return all;
}

/// Collects what differs, with where.
class Differences {
 public:
  explicit Differences(bool whole) : whole_(whole) {}

  void compare(element expected, std::string_view name, std::string_view found) {
    if (!whole_ && !has(expected, name)) return;
    const auto wanted = member(expected, name);
    if (wanted != found) all.push_back(fmt::format("{}: '{}' is not '{}'", name, found, wanted));
  }

  void compare(element expected, std::string_view name, std::vector<std::string> found,
               std::vector<std::string> wanted) {
    if (!whole_ && !has(expected, name)) return;
    std::sort(found.begin(), found.end());
    std::sort(wanted.begin(), wanted.end());
    if (wanted != found) all.push_back(fmt::format("{}: {} is not {}", name, found, wanted));
  }

  [[nodiscard]] bool whole() const { return whole_; }
  std::vector<std::string> all;

 private:
  bool whole_;
};

void compare_author(const Mention& mention, element expected, Differences& differences) {
  static constexpr std::pair<const char*, Field> kFields[] = {
      {"name", Field::name},         {"job_title", Field::job_title},
      {"employer", Field::employer}, {"location", Field::location},
      {"bio", Field::bio},           {"email", Field::email},
      {"website", Field::website},   {"url", Field::url}};
  for (const auto& [name, field] : kFields) {
    const auto* found = find_first(mention.observations, field);
    // What a biography claims has tests of its own.
    const bool claimed = found != nullptr && found->source == Source::bio;
    differences.compare(expected, name, found == nullptr || claimed ? "" : found->value);
  }
  const auto wanted = strings(expected, "accounts");
  std::vector<std::string> found;
  for (const auto& account : mention.accounts) {
    const bool by_url = std::find(wanted.begin(), wanted.end(), account.url) != wanted.end();
    found.push_back(by_url ? account.url : account.key);
  }
  differences.compare(expected, "accounts", found, wanted);
}

void compare_article(const Article& article, element expected, Differences& differences) {
  static constexpr std::pair<const char*, Field> kFields[] = {
      {"headline", Field::headline}, {"section", Field::section}, {"summary", Field::summary},
      {"dateline", Field::dateline}, {"outlet", Field::outlet},   {"published", Field::published},
      {"modified", Field::modified}};
  for (const auto& [name, field] : kFields) {
    differences.compare(expected, name, first_value(article.observations, field));
  }
  std::vector<std::string> mentioned;
  for (const auto& observation : article.observations) {
    if (observation.field == Field::mentioned_date) mentioned.push_back(observation.value);
  }
  differences.compare(expected, "mentioned", mentioned, strings(expected, "mentioned"));
  std::vector<std::string> found;
  found.reserve(article.credits.size());
  for (const auto& credit : article.credits) {
    found.push_back(credit.name + '/' + std::string(name_of(credit.role)));
  }
  std::vector<std::string> wanted;
  simdjson::dom::array credits;
  if (expected["credits"].get(credits) == simdjson::SUCCESS) {
    for (const element credit : credits) {
      wanted.push_back(member(credit, "name") + '/' + member(credit, "role"));
    }
  }
  differences.compare(expected, "credits", found, wanted);
}

void compare_document(const Document& document, element expected, Differences& differences) {
  compare_article(document.article, expected, differences);
  std::uint64_t warnings = 0;
  if (expected["warnings"].get(warnings) != simdjson::SUCCESS) warnings = 0;
  if (differences.whole() && document.warnings.size() != warnings) {
    differences.all.push_back(fmt::format("warnings: {}", document.warnings));
  }
  simdjson::dom::array authors;
  if (expected["authors"].get(authors) != simdjson::SUCCESS) return;
  if (document.mentions.size() != authors.size()) {
    differences.all.push_back(
        fmt::format("{} authors, not {}", document.mentions.size(), authors.size()));
    for (const auto& mention : document.mentions) {
      differences.all.push_back(first_value(mention.observations, Field::name));
    }
    return;
  }
  for (std::size_t i = 0; i < authors.size(); ++i) {
    compare_author(document.mentions[i], authors.at(i), differences);
  }
}

Layout read_layout(const std::filesystem::path& path) {
  Layout layout;
  layout.file = path.filename().string();
  layout.parser = std::make_shared<simdjson::dom::parser>();
  element test;
  REQUIRE_MESSAGE(layout.parser->load(path.string()).get(test) == simdjson::SUCCESS, layout.file);
  layout.why = member(test, "why");
  layout.text = member(test, "text");
  if (layout.text.empty()) layout.text = join_lines(test["lines"]);
  simdjson::dom::array documents;
  if (test["documents"].get(documents) == simdjson::SUCCESS) {
    for (const element document : documents) layout.expected.push_back(document);
  } else {
    layout.expected.push_back(test["expected"]);
  }
  return layout;
}

}  // namespace

std::string member(element object, std::string_view name) {
  std::string_view value;
  return object[name].get(value) == simdjson::SUCCESS ? std::string(value) : std::string();
}

std::string join_lines(element lines) {
  std::string page;
  for (const std::string_view line : lines.get_array()) page.append(line) += '\n';
  return page;
}

std::vector<Layout> read_layouts() {
  std::vector<Layout> layouts;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::filesystem::path(MASTHEAD_TEST_DATA) / "text")) {
    if (entry.path().extension() == ".json") layouts.push_back(read_layout(entry.path()));
  }
  std::sort(layouts.begin(), layouts.end(),
            [](const Layout& a, const Layout& b) { return a.file < b.file; });
  return layouts;
}

std::vector<std::string> differences(const std::vector<Document>& documents,
                                     const std::vector<element>& expected, bool whole) {
  Differences found(whole);
  if (documents.size() != expected.size()) {
    return {fmt::format("{} documents, not {}", documents.size(), expected.size())};
  }
  for (std::size_t i = 0; i < documents.size(); ++i) {
    compare_document(documents[i], expected[i], found);
  }
  return std::move(found.all);
}

}  // namespace masthead::test
