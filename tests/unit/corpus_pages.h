#pragma once

#include <string>
#include <vector>

namespace masthead::test {

/// A page of the corpus.
struct CorpusPage {
  std::string name;
  std::string bytes;  ///< unpacked
};

/// The files of the pages of real articles, sorted; none where MASTHEAD_CORPORA is not set.
[[nodiscard]] std::vector<std::string> corpus_page_files();

/// Reads one, packed by gzip or not. Throws std::runtime_error where it cannot be read.
[[nodiscard]] CorpusPage read_corpus_page(const std::string& path);

}  // namespace masthead::test
