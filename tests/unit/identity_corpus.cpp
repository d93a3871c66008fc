#include "tests/unit/identity_corpus.h"

#include <simdjson.h>

#include <fstream>
#include <string_view>
#include <utility>

#include "adapters/links/reader.h"
#include "core/document.h"

namespace masthead::test {
namespace {

std::string member(simdjson::dom::element row, const char* name) {
  std::string_view value;
  return row[name].get(value) == simdjson::SUCCESS ? std::string(value) : std::string();
}

void observe(std::vector<Observation>& observations, Field field, std::string value) {
  if (value.empty()) return;
  observations.emplace_back();
  observations.back().field = field;
  observations.back().value = std::move(value);
}

void read_links(simdjson::dom::element row, links::LinkReader& reader, Mention& mention) {
  simdjson::dom::array list;
  if (row["links"].get(list) != simdjson::SUCCESS) return;
  for (const auto element : list) {
    std::string_view link;
    if (element.get(link) != simdjson::SUCCESS) continue;
    const auto reading = reader.read(link);
    if (reading.ok() && links::is_account(reading.value().kind)) {
      mention.accounts.push_back(links::to_account(reading.value(), link));
    } else {
      observe(mention.observations, Field::website, std::string(link));
    }
  }
}

identity::Subject read_subject(simdjson::dom::element row, links::LinkReader& reader) {
  Document document;
  Mention mention;
  mention.id = member(row, "mention_id");
  document.id = member(row, "document");
  observe(document.article.observations, Field::outlet, member(row, "outlet"));
  observe(mention.observations, Field::name, member(row, "name"));
  observe(mention.observations, Field::bio, member(row, "bio"));
  read_links(row, reader, mention);
  return identity::make_subject(document, mention);
}

}  // namespace

IdentityCorpus read_identity_corpus(const std::string& path) {
  IdentityCorpus corpus;
  std::ifstream file(path);
  links::LinkReader reader;
  simdjson::dom::parser parser;
  for (std::string line; std::getline(file, line);) {
    simdjson::dom::element row;
    if (parser.parse(line).get(row) != simdjson::SUCCESS) continue;
    corpus.subjects.push_back(read_subject(row, reader));
    corpus.persons[corpus.subjects.back().id] = member(row, "person_id");
    corpus.groups[corpus.subjects.back().id] = member(row, "country");
  }
  return corpus;
}

int half_of(const std::string& person) {
  unsigned hash = 2166136261U;
  for (const char c : person) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return static_cast<int>(hash >> 16U & 1U);
}

}  // namespace masthead::test
