#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "adapters/links/platform.h"

namespace masthead::links {

/// A hash of a short text that does not see ASCII case. Cost: a few instructions up to 16 bytes.
[[nodiscard]] inline std::uint32_t hash_word(std::string_view text) {
  constexpr std::uint64_t kCase = 0x2020202020202020ULL;
  std::uint64_t a = 0;
  std::uint64_t b = 0;
  const char* data = text.data();
  const std::size_t size = text.size();
  if (size >= 8) {
    std::memcpy(&a, data, 8);
    std::memcpy(&b, data + size - 8, 8);
  } else if (size >= 4) {
    std::memcpy(&a, data, 4);
    std::memcpy(&b, data + size - 4, 4);
  } else {
    for (const char c : text) a = a << 8U | static_cast<unsigned char>(c);
  }
  const std::uint64_t mixed = ((a | kCase) * 0x9E3779B97F4A7C15ULL) ^
                              ((b | kCase) * 0xC2B2AE3D27D4EB4FULL) ^
                              (size * 0x165667B19E3779F9ULL);
  return static_cast<std::uint32_t>((mixed ^ (mixed >> 29U)) >> 13U);
}

/// A redirect, archive or login page that carries the link proper inside.
struct Wrapper {
  std::string_view host;  ///< two or three labels; "google.*": any country's
  std::string_view sub;   ///< the labels before it; "*": any
  std::string_view path;  ///< how the path begins, without the slash; "": any
  /// Where the link is: parameter names with commas between; "?": the query is the link;
  /// "/": the link begins behind `path` in the path.
  std::string_view where;
};
[[nodiscard]] std::span<const Wrapper> all_wrappers();

/// Query parameters that say who shared or clicked, not what is linked.
[[nodiscard]] bool is_tracking(std::string_view name);

/// What is known of a host.
struct HostEntry {
  std::string_view host;
  const Platform* platform = nullptr;
  std::uint32_t first_wrapper = 0;
  std::uint32_t wrappers = 0;
  bool wraps_in_path = false;  ///< one of the wrappers needs no query
};

/// The hosts of all platforms and wrappers.
class HostIndex {
 public:
  HostIndex();
  /// The entry of `host` with `sub` being what stands before it, or nullptr.
  [[nodiscard]] const HostEntry* find(std::string_view host, std::string_view& sub) const;
  /// As find(), for the authority at the front of `rest` when it is plainly the platform's main
  /// host in lower case, with "www." or nothing before it; `host` is what was matched.
  [[nodiscard]] const HostEntry* find_plain(std::string_view rest, std::string_view& host) const;
  [[nodiscard]] const Wrapper& wrapper(std::uint32_t i) const { return *wrappers_[i]; }

 private:
  [[nodiscard]] const HostEntry* find_exact(std::string_view host) const;
  HostEntry& add(std::string_view host);

  std::vector<HostEntry> slots_;
  std::vector<const Wrapper*> wrappers_;
};

/// The words of all platforms: which first segments and tabs are no handles.
class WordIndex {
 public:
  enum class Table : std::uint8_t { words, tabs };
  WordIndex();
  [[nodiscard]] const Word* find(const Platform& platform, Table table,
                                 std::string_view text) const;

 private:
  struct Entry {
    const Platform* platform;
    const Word* word;
    Table table;
  };
  void add(const Platform& platform, Table table, const Word& word);
  std::vector<Entry> entries_;
  std::vector<std::uint16_t> slots_;  // 0: empty, else the entry's number from 1: stays in cache
};

}  // namespace masthead::links
