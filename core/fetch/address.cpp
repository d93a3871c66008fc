#include "core/fetch/address.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace masthead::fetch {
namespace {

constexpr std::size_t kGroups = 8;

std::optional<std::uint32_t> read_dotted(std::string_view text) {
  std::uint32_t value = 0;
  for (int octet = 0; octet < 4; ++octet) {
    const std::string_view part = text.substr(0, octet < 3 ? text.find('.') : text.size());
    if (part.empty() || part.size() > 3 || (part.size() > 1 && part[0] == '0')) return {};
    std::uint32_t number = 0;
    const auto read = std::from_chars(part.data(), part.data() + part.size(), number);
    if (read.ptr != part.data() + part.size() || number > 255) return {};
    value = value << 8 | number;
    text.remove_prefix(std::min(part.size() + 1, text.size()));
  }
  return value;
}

/// The groups of an IPv6 address as they are read.
class Groups {
 public:
  [[nodiscard]] bool full() const { return count_ == kGroups; }
  [[nodiscard]] std::size_t count() const { return count_; }
  void add(std::uint32_t group) { groups_[count_++] = static_cast<std::uint16_t>(group); }
  bool open_gap() {
    if (gap_) return false;
    gap_ = count_;
    return true;
  }

  [[nodiscard]] std::optional<Address> address() const {
    if (gap_ ? full() : !full()) return {};
    Address address{.v6 = true};
    const std::size_t before = gap_.value_or(count_);
    for (std::size_t i = 0; i < count_; ++i) {
      const std::size_t to = i < before ? i : i + kGroups - count_;
      address.bytes[2 * to] = static_cast<std::uint8_t>(groups_[i] >> 8);
      address.bytes[2 * to + 1] = static_cast<std::uint8_t>(groups_[i] & 0xFF);
    }
    return address;
  }

 private:
  std::array<std::uint16_t, kGroups> groups_{};
  std::size_t count_ = 0;
  std::optional<std::size_t> gap_;
};

bool add_dotted(std::string_view text, Groups& groups) {
  const auto value = read_dotted(text);
  if (!value || groups.count() > kGroups - 2) return false;
  groups.add(*value >> 16);
  groups.add(*value & 0xFFFF);
  return true;
}

/// Reads one group and the colon behind it, or the dotted rest; `text` moves behind what was read.
bool read_group(std::string_view& text, Groups& groups) {
  if (groups.full()) return false;
  if (text.front() == ':') {
    text.remove_prefix(1);
    return groups.open_gap();
  }
  std::uint32_t value = 0;
  const std::size_t most = std::min<std::size_t>(text.size(), 4);
  const auto read = std::from_chars(text.data(), text.data() + most, value, 16);
  const auto size = static_cast<std::size_t>(read.ptr - text.data());
  if (size == 0) return false;
  if (size < text.size() && text[size] == '.') {
    const bool added = add_dotted(text, groups);
    text = {};
    return added;
  }
  groups.add(value);
  text.remove_prefix(size);
  if (text.empty()) return true;
  const bool goes_on = text.front() == ':' && text.size() > 1;
  text.remove_prefix(1);
  return goes_on;
}

/// The longest run of at least two zero groups: its first and its length.
std::pair<std::size_t, std::size_t> longest_zeros(const std::array<unsigned, kGroups>& groups) {
  std::pair<std::size_t, std::size_t> best{kGroups, 1};
  for (std::size_t i = 0; i < kGroups; ++i) {
    std::size_t end = i;
    while (end < kGroups && groups[end] == 0) {
      ++end;
    }
    if (end - i > best.second) best = {i, end - i};
  }
  return best;
}

}  // namespace

std::optional<Address> read_ipv6(std::string_view text) {
  Groups groups;
  if (text.starts_with(':')) {
    if (!text.starts_with("::")) return {};
    text.remove_prefix(2);
    groups.open_gap();
  }
  while (!text.empty()) {
    if (!read_group(text, groups)) return {};
  }
  return groups.address();
}

std::optional<Address> read_address(std::string_view text) {
  if (text.find(':') != std::string_view::npos) return read_ipv6(text);
  const auto value = read_dotted(text);
  return value ? std::optional(ipv4(*value)) : std::nullopt;
}

std::string to_text(const Address& address) {
  const auto& bytes = address.bytes;
  if (!address.v6) return fmt::format("{}.{}.{}.{}", bytes[0], bytes[1], bytes[2], bytes[3]);
  std::array<unsigned, kGroups> groups{};
  for (std::size_t i = 0; i < kGroups; ++i) {
    groups[i] = static_cast<unsigned>(bytes[2 * i] << 8 | bytes[2 * i + 1]);
  }
  const auto [gap, length] = longest_zeros(groups);
  std::string text;
  for (std::size_t i = 0; i < kGroups; ++i) {
    if (i == gap) {
      text += i == 0 ? "::" : ":";
      i += length - 1;
      continue;
    }
    text += fmt::format("{:x}{}", groups[i], i + 1 < kGroups ? ":" : "");
  }
  return text;
}

}  // namespace masthead::fetch
