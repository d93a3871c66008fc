#include "tests/unit/bio_table.h"

#include <simdjson.h>

#include <algorithm>
#include <stdexcept>

#include "core/document.h"

namespace masthead::test {
namespace {

using simdjson::dom::element;

std::string member(element object, std::string_view name) {
  std::string_view value;
  return object[name].get(value) == simdjson::SUCCESS ? std::string(value) : std::string();
}

std::string capitalised(std::string word) {
  if (!word.empty() && word[0] >= 'a' && word[0] <= 'z') word[0] = static_cast<char>(word[0] - 32);
  return word;
}

void replace_all(std::string& text, std::string_view what, std::string_view with) {
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
    text.replace(at, what.size(), with);
  }
}

BioRow row_of(element object, const std::string& language) {
  BioRow row;
  row.bio = member(object, "bio");
  row.name = member(object, "name");
  row.language = language;
  if (row.bio.empty()) throw std::runtime_error("a row without a bio");
  for (const element claim : object["claims"].get_array()) {
    std::array<std::string, 3> parts;
    std::size_t n = 0;
    for (const std::string_view part : claim.get_array()) parts.at(n++) = std::string(part);
    row.claims.push_back(std::move(parts));
  }
  return row;
}

void expand(const BioRow& row, element word, std::vector<BioRow>& rows) {
  std::string text;
  std::string value;
  std::string_view view;
  if (word.get(view) == simdjson::SUCCESS) {
    text = std::string(view);
  } else {
    text = std::string(std::string_view(word.at(0)));
    value = std::string(std::string_view(word.at(1)));
  }
  BioRow made = row;
  const auto fill = [&](std::string& in) {
    replace_all(in, "{}", text);
    replace_all(in, "{^}", capitalised(text));
    replace_all(in, "{=}", value);
  };
  fill(made.bio);
  for (auto& claim : made.claims) std::for_each(claim.begin(), claim.end(), fill);
  rows.push_back(std::move(made));
}

}  // namespace

BioTable read_bio_table(const std::filesystem::path& file) {
  simdjson::dom::parser parser;
  const element document = parser.load(file.string());
  BioTable table;
  table.language = file.stem().string();
  for (const element row : document["rows"].get_array()) {
    table.rows.push_back(row_of(row, table.language));
  }
  for (const element row : document["templates"].get_array()) {
    const auto made = row_of(row, table.language);
    for (const element word : row["words"].get_array()) expand(made, word, table.rows);
  }
  for (const std::string_view word : document["tells"].get_array()) table.tells.emplace_back(word);
  return table;
}

std::vector<BioTable> read_bio_tables(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<BioTable> tables;
  for (const auto& file : files) tables.push_back(read_bio_table(file));
  return tables;
}

std::string difference(const BioRow& row, bio::BioReader& reader) {
  auto expected = row.claims;
  std::string found;
  for (const auto& claim : reader.read(row.bio, row.name, row.language)) {
    const auto same = std::find_if(expected.begin(), expected.end(), [&](const auto& parts) {
      return parts[0] == name_of(claim.field) && parts[1] == claim.text &&
             (parts[2].empty() || parts[2] == claim.value || parts[2] == claim.qualifier);
    });
    if (same != expected.end()) {
      expected.erase(same);
    } else {
      found.append(" +").append(name_of(claim.field)).append("=").append(claim.text);
      found.append("=").append(claim.value).append("<").append(claim.rule).append(">");
    }
  }
  for (const auto& parts : expected) found.append(" -").append(parts[0] + "=" + parts[1]);
  return found;
}

}  // namespace masthead::test
