#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace masthead::test {

/// One profile link and what may be done to it without changing whose it is.
struct Profile {
  std::string_view platform;
  std::string_view host;    ///< without "www."
  std::string_view before;  ///< of the path, from its slash to the handle
  std::string_view handle;
  std::string_view after;                    ///< of the path, behind the handle
  std::span<const std::string_view> others;  ///< mobile, language and older hosts
  bool www;                                  ///< "www." may stand before the host
  bool slash;                                ///< a slash may be added
};

/// Profiles of every platform that has web addresses, in every shape of theirs.
[[nodiscard]] std::span<const Profile> profiles();

/// The link as its platform writes it, with a scheme.
[[nodiscard]] std::string plain_link(const Profile& profile);

/// Pseudo-random numbers that are the same on every machine (xorshift64*).
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  [[nodiscard]] std::uint64_t next();
  /// A number below `limit`, which is at least 1.
  [[nodiscard]] std::size_t below(std::size_t limit);

 private:
  std::uint64_t state_;
};

/// The link as somebody might paste it: any mixture of scheme, host, tracking, fragment, wrapper,
/// quotes and one percent-encoded letter.
[[nodiscard]] std::string decorated_link(const Profile& profile, Random& random);

/// `text` with every byte that is no letter or digit percent-encoded.
[[nodiscard]] std::string percent_encoded(std::string_view text);
/// `text` with valid percent escapes replaced by their bytes, once.
[[nodiscard]] std::string percent_decoded(std::string_view text);

}  // namespace masthead::test
