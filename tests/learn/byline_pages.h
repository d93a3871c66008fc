#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "adapters/page/claims.h"
#include "adapters/words/vocabulary.h"

namespace masthead::learn {

/// A page of the corpus, as its sources claim it.
struct CorpusPage {
  std::string_view id;
  std::string_view url;  ///< or empty
  page::PageClaims claims;
};

/// Reads the pages that FOLDER/dev.jsonl lists and gives each to `take`; a page that cannot be read
/// is left out. Throws std::runtime_error where a file is missing.
void each_page(const std::string& folder, const words::Vocabulary& vocabulary,
               const std::function<void(CorpusPage&)>& take);

}  // namespace masthead::learn
