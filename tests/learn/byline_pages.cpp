#include "tests/learn/byline_pages.h"

#include <simdjson.h>
#include <zlib.h>

#include <array>
#include <fstream>
#include <stdexcept>
#include <utility>

#include "adapters/page/page_reader.h"

namespace masthead::learn {
namespace {

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

}  // namespace

void each_page(const std::string& folder, const words::Vocabulary& vocabulary,
               const std::function<void(CorpusPage&)>& take) {
  simdjson::dom::parser parser;
  std::ifstream rows(folder + "/dev.jsonl");
  for (std::string line; std::getline(rows, line);) {
    const simdjson::dom::element row = parser.parse(line);
    CorpusPage page;
    page.id = row["id"];
    if (row["url"].get(page.url) != simdjson::SUCCESS) page.url = {};
    const auto bytes = unzip(folder + '/' + std::string(std::string_view(row["page"])));
    auto claims = page::read_claims({page.id, bytes, page.url, {}}, vocabulary, {});
    if (!claims) continue;
    page.claims = std::move(*claims);
    take(page);
  }
}

}  // namespace masthead::learn
