#include "tests/unit/fill.h"

namespace masthead::test {

std::string fill(std::string_view text, std::string_view value) {
  constexpr std::string_view kHole = "{}";
  std::string out;
  for (auto at = text.find(kHole); at != std::string_view::npos; at = text.find(kHole)) {
    out.append(text.substr(0, at)).append(value);
    text.remove_prefix(at + kHole.size());
  }
  return out.append(text);
}

}  // namespace masthead::test
