#pragma once

#include <string>
#include <vector>

#include "tests/unit/page_tokens.h"

namespace masthead::test {

/// One case of a file in the format of html5lib's tokenizer tests, in one of its initial states.
struct TokenizerCase {
  std::string description;
  std::string input;
  std::string start_tag;              ///< the last one before `input`
  std::vector<std::string> expected;  ///< as TokenRecorder writes
  page::TextKind kind = page::TextKind::data;
};

struct TokenizerCases {
  std::vector<TokenizerCase> cases;
  int left_out_surrogates = 0;  ///< lone surrogates: UTF-8 has none
  int left_out_infoset = 0;     ///< "xmlViolationTests": what an XML infoset makes of the tokens
  bool readable = true;
};

/// Reads a file of cases. Parse errors are not reported by the tokenizer, so they are not read.
/// Source: https://github.com/html5lib/html5lib-tests/blob/master/tokenizer/README.md
[[nodiscard]] TokenizerCases read_tokenizer_cases(const std::string& path);

}  // namespace masthead::test
