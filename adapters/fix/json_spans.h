#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace masthead::fix {

/// A value of a JSON text, and where it stands in it.
struct JsonValue {
  enum class Kind : std::uint8_t { object, array, string, other };
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  Kind kind = Kind::other;
  std::string key;             ///< of an object's member; empty: an element, or the whole
  std::string text;            ///< of a string, unescaped
  std::size_t begin = 0;       ///< its first byte
  std::size_t end = 0;         ///< the byte behind it
  std::size_t member = 0;      ///< the first byte of its member: the key's, else `begin`
  std::size_t parent = kNone;  ///< a place in the list
};

/// All values of a JSON text, in its order: what holds a value stands before it. nullopt: the text
/// is no JSON (RFC 8259), or nested deeper than 64. Cost: two passes.
[[nodiscard]] std::optional<std::vector<JsonValue>> read_values(std::string_view json);

/// The places of what stands directly in the value at a place, in the text's order. Cost:
/// O(values).
[[nodiscard]] std::vector<std::size_t> children_of(const std::vector<JsonValue>& values,
                                                   std::size_t parent);

}  // namespace masthead::fix
