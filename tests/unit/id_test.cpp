#include "core/id.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace {

using masthead::make_id;

TEST_CASE("make_id gives known ids") {
  // `sha256sum < /dev/null` in base32, cut to 26 characters.
  CHECK(make_id("o_", {}) == "o_4oymiquy7qobjgx36tejs35zeq");
}

TEST_CASE("make_id has its shape whatever goes in") {
  const std::string texts[] = {"", "a", std::string(1000, 'x'), std::string("\0\xFF", 2)};
  for (const auto& text : texts) {
    CAPTURE(text);
    const auto id = make_id("c_", {text});
    CHECK(id.size() == 28);
    CHECK(id.starts_with("c_"));
    CHECK(std::all_of(id.begin() + 2, id.end(),
                      [](char c) { return (c >= 'a' && c <= 'z') || (c >= '2' && c <= '7'); }));
    CHECK(make_id("c_", {text}) == id);
  }
}

TEST_CASE("make_id keeps fields apart") {
  CHECK(make_id("m_", {"ab", "c"}) != make_id("m_", {"a", "bc"}));
  CHECK(make_id("m_", {"abc"}) != make_id("m_", {"abc", ""}));
  CHECK(make_id("m_", {"a", "b"}) != make_id("m_", {"b", "a"}));
}

}  // namespace
