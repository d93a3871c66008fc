// Prints whom pages name where the visible byline is weighed by the models that byline.py learned,
// through the same choice that reads every page. The arguments are the folder of the pages and a
// file of models, a line of JSON each: {"ids": [page], "weights": {evidence: weight}, "cuts":
// [[least, sure]]}. A page is read by the model that lists it, once a cut; a line of JSON a page
// gives its names for each.
#include <simdjson.h>

#include <exception>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/page/author_page.h"
#include "adapters/page/signer.h"
#include "adapters/page/visible.h"
#include "core/json_writer.h"
#include "tests/learn/byline_pages.h"

namespace {

namespace page = masthead::page;
using masthead::learn::CorpusPage;
using simdjson::dom::element;
using Models = std::vector<page::VisibleModel>;  // one a cut

constexpr std::string_view kNames[] = {
#define MASTHEAD_EVIDENCE_NAME(name) #name,
    MASTHEAD_VISIBLE_EVIDENCE(MASTHEAD_EVIDENCE_NAME)
#undef MASTHEAD_EVIDENCE_NAME
};

Models models_of(element row) {
  page::VisibleModel model;
  for (std::size_t i = 0; i < page::kEvidence; ++i) {
    if (row["weights"][kNames[i]].get(model.weights[i]) != simdjson::SUCCESS) model.weights[i] = 0;
  }
  Models models;
  for (const auto cut : row["cuts"].get_array()) {
    model.least = cut.at(0);
    model.sure = cut.at(1);
    models.push_back(model);
  }
  return models;
}

std::map<std::string, Models> read_models(const char* path) {
  std::map<std::string, Models> of_page;
  simdjson::dom::parser parser;
  std::ifstream rows(path);
  for (std::string line; std::getline(rows, line);) {
    const element row = parser.parse(line);
    const auto models = models_of(row);
    for (const std::string_view id : row["ids"].get_array()) of_page[std::string(id)] = models;
  }
  return of_page;
}

class Chooser {
 public:
  explicit Chooser(const masthead::words::Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  void print(CorpusPage& corpus, const Models& models) const;

 private:
  void write_names(CorpusPage& corpus, const page::OutletNames& outlet, bool of_author,
                   masthead::JsonWriter& json) const;

  const masthead::words::Vocabulary& vocabulary_;
};

void Chooser::write_names(CorpusPage& corpus, const page::OutletNames& outlet, bool of_author,
                          masthead::JsonWriter& json) const {
  auto signers = page::find_signers(corpus.claims, outlet, vocabulary_);
  page::choose_authors(signers, corpus.claims, vocabulary_);
  if (of_author) page::keep_page_author(signers, corpus.claims);
  json.begin_array();
  for (const auto& signer : signers) {
    if (signer.set_aside.empty()) json.string(signer.parts.front().name.name);
  }
  json.end_array();
}

void Chooser::print(CorpusPage& corpus, const Models& models) const {
  auto& claims = corpus.claims;
  const page::OutletNames outlet(claims, corpus.url);
  const bool of_author = page::find_author_page(claims, corpus.url, vocabulary_).has_value();
  auto found = of_author ? std::vector<page::VisibleByline>{}
                         : page::find_bylines(claims, outlet, vocabulary_);
  const auto marked = claims.authors.size();
  std::string out;
  masthead::JsonWriter json(out);
  json.begin_object();
  json.member("id", corpus.id);
  json.key("answers").begin_array();
  for (const auto& model : models) {
    page::score_bylines(found, model);
    page::add_bylines(claims, found, model);
    write_names(corpus, outlet, of_author, json);
    claims.authors.resize(marked);
  }
  json.end_array();
  json.end_object();
  std::cout << out << '\n';
}

}  // namespace

int main(int count, char** arguments) try {
  if (count != 3) {
    std::cerr << "usage: byline_choice FOLDER MODELS\n";
    return 2;
  }
  const masthead::words::Vocabulary vocabulary;
  const Chooser chooser(vocabulary);
  const auto models = read_models(arguments[2]);
  masthead::learn::each_page(arguments[1], vocabulary, [&](CorpusPage& corpus) {
    const auto at = models.find(std::string(corpus.id));
    if (at != models.end()) chooser.print(corpus, at->second);
  });
  return 0;
} catch (const std::exception& error) {
  std::cerr << "byline_choice: " << error.what() << '\n';
  return 1;
}
