#include <algorithm>
#include <initializer_list>
#include <iterator>

#include "core/fetch/address.h"

namespace masthead::fetch {
namespace {

/// Addresses whose first `bits` are those of `first`.
struct Block {
  Address first;
  int bits;
  std::string_view name;
};

constexpr Address ipv6(std::initializer_list<std::uint16_t> groups) {
  Address address{.v6 = true};
  std::size_t at = 0;
  for (const std::uint16_t group : groups) {
    address.bytes[at++] = static_cast<std::uint8_t>(group >> 8);
    address.bytes[at++] = static_cast<std::uint8_t>(group & 0xFF);
  }
  return address;
}

constexpr Block kNotPublic4[] = {
    {ipv4(0x00000000), 8, "0.0.0.0/8: this network"},
    {ipv4(0x0A000000), 8, "10.0.0.0/8: private use"},
    {ipv4(0x64400000), 10, "100.64.0.0/10: shared address space"},
    {ipv4(0x7F000000), 8, "127.0.0.0/8: loopback"},
    {ipv4(0xA83F8110), 32, "168.63.129.16/32: a cloud's services for its own machines"},
    {ipv4(0xA9FE0000), 16, "169.254.0.0/16: link-local"},
    {ipv4(0xAC100000), 12, "172.16.0.0/12: private use"},
    {ipv4(0xC0000000), 24, "192.0.0.0/24: protocol assignments"},
    {ipv4(0xC0000200), 24, "192.0.2.0/24: documentation"},
    {ipv4(0xC0586300), 24, "192.88.99.0/24: 6to4 relays"},
    {ipv4(0xC0A80000), 16, "192.168.0.0/16: private use"},
    {ipv4(0xC6120000), 15, "198.18.0.0/15: benchmarking"},
    {ipv4(0xC6336400), 24, "198.51.100.0/24: documentation"},
    {ipv4(0xCB007100), 24, "203.0.113.0/24: documentation"},
    {ipv4(0xE0000000), 4, "224.0.0.0/4: multicast"},
    {ipv4(0xF0000000), 4, "240.0.0.0/4: reserved"},
};

// Inside 2000::/3; everything outside is not public.
constexpr Block kNotPublic6[] = {
    {ipv6({0x2001}), 23, "2001::/23: protocol assignments and Teredo"},
    {ipv6({0x2001, 0x0DB8}), 32, "2001:db8::/32: documentation"},
    {ipv6({0x2002}), 16, "2002::/16: 6to4"},
    {ipv6({0x3FFF}), 20, "3fff::/20: documentation"},
};

constexpr Block kGlobalUnicast = {ipv6({0x2000}), 3, "2000::/3: global unicast"};
constexpr Block kMapped = {ipv6({0, 0, 0, 0, 0, 0xFFFF}), 96, "::ffff:0:0/96: IPv4-mapped"};
constexpr Block kNat64 = {ipv6({0x0064, 0xFF9B}), 96, "64:ff9b::/96: IPv4 behind NAT64"};

bool holds(const Block& block, const Address& address) {
  const int whole = block.bits / 8;
  if (!std::equal(address.bytes.begin(), address.bytes.begin() + whole, block.first.bytes.begin()))
    return false;
  if (block.bits % 8 == 0) return true;
  const auto at = static_cast<std::size_t>(whole);
  return ((address.bytes[at] ^ block.first.bytes[at]) >> (8 - block.bits % 8)) == 0;
}

template <std::size_t size>
std::optional<std::string_view> find_in(const Block (&blocks)[size], const Address& address) {
  const auto* found = std::find_if(std::begin(blocks), std::end(blocks),
                                   [&](const Block& block) { return holds(block, address); });
  if (found == std::end(blocks)) return std::nullopt;
  return found->name;
}

/// The IPv4 address in the last four bytes.
Address embedded(const Address& address) {
  Address inner;
  std::copy(address.bytes.begin() + 12, address.bytes.end(), inner.bytes.begin());
  return inner;
}

/// An interface identifier that holds an IPv4 address; its first bit pair says nothing here.
bool is_isatap(const Address& address) {
  const auto& bytes = address.bytes;
  return (bytes[8] & 0xFC) == 0 && bytes[9] == 0 && bytes[10] == 0x5E && bytes[11] == 0xFE;
}

}  // namespace

std::optional<std::string_view> forbidden_because(const Address& address) {
  if (!address.v6) return find_in(kNotPublic4, address);
  if (holds(kMapped, address) || holds(kNat64, address)) {
    return find_in(kNotPublic4, embedded(address));
  }
  if (!holds(kGlobalUnicast, address)) return "outside 2000::/3: not global unicast";
  if (const auto why = find_in(kNotPublic6, address)) return why;
  return is_isatap(address) ? find_in(kNotPublic4, embedded(address)) : std::nullopt;
}

}  // namespace masthead::fetch
