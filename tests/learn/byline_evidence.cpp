// Prints what byline.py learns from: a line of JSON a page, with the lines of the page that may be
// its byline, the names in them and what speaks for each. The argument is the folder of the pages,
// which holds dev.jsonl.
#include <iostream>
#include <string>
#include <string_view>

#include "adapters/page/signer.h"
#include "adapters/page/visible.h"
#include "core/json_writer.h"
#include "tests/learn/byline_pages.h"

namespace {

namespace page = masthead::page;

constexpr std::string_view kNames[] = {
#define MASTHEAD_EVIDENCE_NAME(name) #name,
    MASTHEAD_VISIBLE_EVIDENCE(MASTHEAD_EVIDENCE_NAME)
#undef MASTHEAD_EVIDENCE_NAME
};

void write_byline(const page::VisibleByline& byline, masthead::JsonWriter& json) {
  json.begin_object();
  json.key("names").begin_array();
  for (const auto& name : byline.names) json.string(name);
  json.end_array();
  json.key("evidence").begin_object();
  for (std::size_t i = 0; i < page::kEvidence; ++i) {
    // In hundredths: the writer knows whole numbers.
    const auto value = static_cast<std::int64_t>(byline.evidence[i] * 100);
    if (value != 0) json.member(kNames[i], value);
  }
  json.end_object();
  json.end_object();
}

bool names_author(const page::PageClaims& claims) {
  for (const auto& claim : claims.authors) {
    const auto* name = masthead::find_first(claim.observations, masthead::Field::name);
    if (claim.of_article && name != nullptr) return true;
  }
  return false;
}

void print_page(const masthead::learn::CorpusPage& corpus,
                const masthead::words::Vocabulary& vocabulary) {
  const page::OutletNames outlet(corpus.claims, corpus.url);
  std::string out;
  masthead::JsonWriter json(out);
  json.begin_object();
  json.member("id", corpus.id);
  json.key("marked").boolean(names_author(corpus.claims));
  json.key("bylines").begin_array();
  for (const auto& byline : page::find_bylines(corpus.claims, outlet, vocabulary)) {
    write_byline(byline, json);
  }
  json.end_array();
  json.end_object();
  std::cout << out << '\n';
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "usage: byline_evidence FOLDER\n";
    return 2;
  }
  const masthead::words::Vocabulary vocabulary;
  masthead::learn::each_page(arguments[1], vocabulary,
                             [&vocabulary](const auto& corpus) { print_page(corpus, vocabulary); });
  return 0;
}
