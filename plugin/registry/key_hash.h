#pragma once

#include <cstdint>
#include <string_view>

namespace masthead::registry {

/// A number for a text, the same on every machine and in every version: what is kept in a database
/// in a text's place. Equal numbers of different texts are as unlikely as 64 bits make them.
/// Source: FNV-1a, with the finisher of SplitMix64.
[[nodiscard]] constexpr std::int64_t key_hash(char kind, std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325ULL ^ static_cast<unsigned char>(kind);
  hash *= 0x100000001B3ULL;
  for (const char c : text) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001B3ULL;
  }
  hash = (hash ^ (hash >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  hash = (hash ^ (hash >> 27U)) * 0x94D049BB133111EBULL;
  return static_cast<std::int64_t>(hash ^ (hash >> 31U));
}

}  // namespace masthead::registry
