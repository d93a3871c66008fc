#include "adapters/page/tags.h"

#include <array>
#include <cstddef>

#include "core/text.h"

namespace masthead::page {
namespace {

constexpr std::size_t kTagCount = static_cast<std::size_t>(Tag::count);
constexpr std::size_t kSlots = 512;

constexpr std::array<std::string_view, kTagCount> kNames = {"",
#define MASTHEAD_TAG_NAME(constant, name) name,
                                                            MASTHEAD_TAGS(MASTHEAD_TAG_NAME)
#undef MASTHEAD_TAG_NAME
};

constexpr std::size_t kLongest = 14;

/// A hash of the first eight letters and the length.
constexpr std::size_t slot_of(std::string_view name) {
  std::uint64_t letters = name.size();
  for (std::size_t i = 0; i < name.size() && i < 8; ++i) {
    letters = (letters << 8) ^ static_cast<unsigned char>(lower_ascii(name[i]));
  }
  return static_cast<std::size_t>((letters * 0x9E3779B97F4A7C15U) >> 55);
}
static_assert(kSlots == std::size_t{1} << (64 - 55));

/// Open addressing: a name stands in its slot or in one of those behind it.
constexpr std::array<Tag, kSlots> make_index() {
  std::array<Tag, kSlots> index{};
  for (std::size_t tag = 1; tag < kTagCount; ++tag) {
    auto slot = slot_of(kNames[tag]);
    while (index[slot] != Tag::other) slot = (slot + 1) % kSlots;
    index[slot] = static_cast<Tag>(tag);
  }
  return index;
}

constexpr std::array<Tag, kSlots> kIndex = make_index();

}  // namespace

Tag tag_of(std::string_view name) {
  if (name.size() > kLongest) return Tag::other;
  for (auto slot = slot_of(name);; slot = (slot + 1) % kSlots) {
    const Tag tag = kIndex[slot];
    if (tag == Tag::other || equal_ignoring_case(name_of(tag), name)) return tag;
  }
}

std::string_view name_of(Tag tag) { return kNames[static_cast<std::size_t>(tag)]; }

}  // namespace masthead::page
