#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace masthead::fetch {

/// The address of a machine.
struct Address {
  std::array<std::uint8_t, 16> bytes{};  ///< network order; of IPv4 the first four, the rest zero
  bool v6 = false;

  friend bool operator==(const Address&, const Address&) = default;
};

/// The IPv4 address of four octets.
[[nodiscard]] constexpr Address ipv4(std::uint32_t value) {
  Address address;
  for (std::size_t i = 0; i < 4; ++i) {
    address.bytes[i] = static_cast<std::uint8_t>(value >> (24 - 8 * i));
  }
  return address;
}

/// Reads an address as resolvers and configurations write it: "192.0.2.1" in decimal without
/// leading zeros, or IPv6 without brackets ("2001:db8::1", "::ffff:192.0.2.1"). Nothing where the
/// text is anything else, a zone id among it. Cost: one pass, no allocation.
/// Source: RFC 4291 section 2.2; URL Standard, IPv6 parser.
[[nodiscard]] std::optional<Address> read_address(std::string_view text);

/// The IPv6 address of a text without brackets, or nothing. As read_address().
[[nodiscard]] std::optional<Address> read_ipv6(std::string_view text);

/// "192.0.2.1", or IPv6 in lower case with the longest run of zeros compressed.
/// Source: RFC 5952; URL Standard, IPv6 serializer.
[[nodiscard]] std::string to_text(const Address& address);

/// Why no request may go to `address`, in words ("10.0.0.0/8: private use"); nothing where it is
/// an address of the public internet.
///
/// What is public is what the IANA special-purpose registries call globally reachable: unicast
/// IPv4 outside its special blocks, and IPv6 in 2000::/3 outside its own. An IPv4 address inside an
/// IPv6 one (mapped, NAT64, ISATAP) is judged as what it is; tunnels (6to4, Teredo) lead nowhere
/// a page is, and are refused. One address of a cloud's own services lies in public space and is
/// refused by name.
/// Cost: O(blocks), no allocation. The view is static.
/// Source: IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890 and later); RFC 6052
/// section 2.1; RFC 5214 section 6.1.
[[nodiscard]] std::optional<std::string_view> forbidden_because(const Address& address);

}  // namespace masthead::fetch
