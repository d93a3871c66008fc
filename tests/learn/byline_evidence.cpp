// Prints what byline.py learns from: a line of JSON a page, with the lines of the page that may be
// its byline, the names in them and what speaks for each. The argument is the folder of the pages,
// which holds dev.jsonl.
#include <simdjson.h>
#include <zlib.h>

#include <array>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>

#include "adapters/page/page_reader.h"
#include "adapters/page/signer.h"
#include "adapters/page/visible.h"
#include "core/json_writer.h"

namespace {

namespace page = masthead::page;
using simdjson::dom::element;

constexpr std::string_view kNames[] = {
#define MASTHEAD_EVIDENCE_NAME(name) #name,
    MASTHEAD_VISIBLE_EVIDENCE(MASTHEAD_EVIDENCE_NAME)
#undef MASTHEAD_EVIDENCE_NAME
};

std::string unzip(const std::string& path) {
  gzFile file = gzopen(path.c_str(), "rb");
  if (file == nullptr) throw std::runtime_error(path + " cannot be opened");
  std::string bytes;
  std::array<char, 65536> piece;
  int size = 0;
  while ((size = gzread(file, piece.data(), static_cast<unsigned>(piece.size()))) > 0) {
    bytes.append(piece.data(), static_cast<std::size_t>(size));
  }
  gzclose(file);
  return bytes;
}

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

void print_page(element row, const std::string& folder,
                const masthead::words::Vocabulary& vocabulary) {
  std::string_view url;
  if (row["url"].get(url) != simdjson::SUCCESS) url = {};
  const std::string_view id = row["id"];
  const auto bytes = unzip(folder + '/' + std::string(std::string_view(row["page"])));
  const auto claims = page::read_claims({id, bytes, url, {}}, vocabulary, {});
  if (!claims) return;
  const page::OutletNames outlet(*claims, url);
  std::string out;
  masthead::JsonWriter json(out);
  json.begin_object();
  json.member("id", id);
  json.key("marked").boolean(names_author(*claims));
  json.key("bylines").begin_array();
  for (const auto& byline : page::find_bylines(*claims, outlet, vocabulary)) {
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
  const std::string folder = arguments[1];
  const masthead::words::Vocabulary vocabulary;
  simdjson::dom::parser parser;
  std::ifstream rows(folder + "/dev.jsonl");
  for (std::string line; std::getline(rows, line);) {
    print_page(parser.parse(line), folder, vocabulary);
  }
  return 0;
}
