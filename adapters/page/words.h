#pragma once

#include <algorithm>
#include <string_view>

namespace masthead::page {

/// Calls `visit(word)` for each word of an attribute that is a list (class, rel, itemprop).
/// Source: https://infra.spec.whatwg.org/#split-on-ascii-whitespace
template <class Visit>
void each_word(std::string_view list, Visit visit) {
  const auto is_space = [](char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  };
  for (std::size_t at = 0; at < list.size();) {
    while (at < list.size() && is_space(list[at])) ++at;
    const std::size_t from = at;
    while (at < list.size() && !is_space(list[at])) ++at;
    if (at > from) visit(list.substr(from, at - from));
  }
}

}  // namespace masthead::page
