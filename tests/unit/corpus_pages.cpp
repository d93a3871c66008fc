#include "tests/unit/corpus_pages.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <stdexcept>

namespace masthead::test {
namespace {

namespace fs = std::filesystem;

struct CloseFile {
  void operator()(gzFile file) const { gzclose(file); }
};

}  // namespace

std::vector<std::string> corpus_page_files() {
  std::vector<std::string> files;
  const char* corpora = std::getenv("MASTHEAD_CORPORA");
  if (corpora == nullptr || *corpora == '\0') return files;
  for (const auto& entry : fs::directory_iterator(fs::path(corpora) / "bylines" / "pages")) {
    files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

CorpusPage read_corpus_page(const std::string& path) {
  const std::unique_ptr<gzFile_s, CloseFile> file(gzopen(path.c_str(), "rb"));
  if (!file) throw std::runtime_error(path + " cannot be opened");
  CorpusPage page{fs::path(path).filename().string(), {}};
  std::array<char, 65536> piece;
  int size = 0;
  while ((size = gzread(file.get(), piece.data(), piece.size())) > 0) {
    page.bytes.append(piece.data(), static_cast<std::size_t>(size));
  }
  if (size < 0) throw std::runtime_error(path + " cannot be unpacked");
  return page;
}

}  // namespace masthead::test
