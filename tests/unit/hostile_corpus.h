#pragma once

#include <simdjson.h>

#include <functional>
#include <string>
#include <string_view>

namespace masthead::test {

/// Calls `take` for every row of one kind of the hostile corpus and returns how many there were;
/// 0, said loudly, where there is no corpus.
std::size_t for_each_hostile(std::string_view kind,
                             const std::function<void(simdjson::dom::element)>& take);

/// The string at `key`, or "".
std::string text_at(simdjson::dom::element row, std::string_view key);

}  // namespace masthead::test
