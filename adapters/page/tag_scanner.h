#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "adapters/page/tokenizer.h"

namespace masthead::page {

/// Finds the end of a tag and notes where its attributes stand, without decoding them.
///
/// Keeps the attributes of one tag, in place: scanning allocates nothing.
/// Source: https://html.spec.whatwg.org/multipage/parsing.html#tag-name-state and what follows it
class TagScanner {
 public:
  static constexpr std::size_t kMaxAttributes = 256;

  /// Scans from the first letter of a tag's name. The byte behind ">", or nullptr where the tag
  /// does not end before `end`. Cost: O(size of the tag).
  [[nodiscard]] const char* scan(const char* at, const char* end);

  [[nodiscard]] std::string_view name() const { return name_; }
  [[nodiscard]] bool self_closing() const { return self_closing_; }
  [[nodiscard]] std::span<const Attribute> attributes() const {
    return {attributes_.data(), count_};
  }
  [[nodiscard]] std::uint64_t attribute_bits() const { return bits_; }
  /// True where any tag had more attributes than are kept.
  [[nodiscard]] bool dropped() const { return dropped_; }

 private:
  const char* scan_attribute(const char* at, const char* end);
  void keep(std::string_view name, std::string_view value);
  [[nodiscard]] bool is_repeated(std::string_view name, std::uint64_t bit) const;

  std::string_view name_;
  bool self_closing_ = false;
  bool dropped_ = false;
  std::size_t count_ = 0;
  std::uint64_t bits_ = 0;
  std::array<Attribute, kMaxAttributes> attributes_;
};

}  // namespace masthead::page
