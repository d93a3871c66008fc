#pragma once

#include <string>
#include <string_view>

namespace masthead::page {

/// A JSON text put right, and what was wrong with it.
struct RepairedJson {
  std::string text;
  std::string repairs;  ///< for a person: "trailing comma, raw control character"; empty: nothing
};

/// Puts right what pages get wrong about JSON, where what was meant is certain: wrappers (byte
/// order mark, HTML comment, CDATA, all with script comments before them), comments, a comma before
/// a closing bracket, ";" at the end, several values in a row (which become an array), raw controls
/// and unknown escapes in strings, lone surrogates, quotes inside strings that nothing of JSON can
/// follow, numbers too long for a machine (which become strings), and a whole text escaped for
/// HTML.
///
/// What is not certain (single quotes, bare names, a missing bracket) is left as it is: the parser
/// refuses it. The result is no promise of JSON. Cost: one pass, O(size).
[[nodiscard]] RepairedJson repair_json(std::string_view text);

}  // namespace masthead::page
