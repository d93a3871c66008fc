#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace masthead::http {

/// What a resolver says of the TXT records of a name.
struct TxtAnswer {
  enum class State : std::uint8_t {
    unanswered,  ///< nobody answered, or what came is no answer
    none,        ///< there is no such name, or no such record of it
    some,
  };
  State state = State::unanswered;
  std::vector<std::string> records{};  ///< the strings of each joined; sorted
};

/// Asks the system's resolver, which asks again over TCP where an answer is cut. Takes as long as
/// resolv.conf(5) lets it. Source: resolver(3).
[[nodiscard]] TxtAnswer ask_txt(const std::string& name);

/// Reads an answer of DNS. Records of another type (the aliases on the way) are passed over; a
/// message that ends early is no answer. Source: RFC 1035 sections 3.3.14 and 4.1.
[[nodiscard]] TxtAnswer read_txt(std::span<const unsigned char> message);

}  // namespace masthead::http
