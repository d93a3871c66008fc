#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace masthead::test {

/// Why a generated link is no account: the classes false positives are counted by.
enum class NegativeClass {
  reserved,        ///< a word the platform keeps for itself: /login, /settings, /explore
  share,           ///< a share button
  post,            ///< one post, picture, video, repository, article
  search,          ///< search, tags, topics
  service_host,    ///< developer, help, image and app-store hosts
  bad_handle,      ///< a handle the platform would never give out
  other_domain,    ///< the platform's host inside, before or after another domain
  typosquat,       ///< one edit away from the platform's host
  confusable,      ///< 0 for o, rn for m, Cyrillic or Greek letters, punycode
  url_trick,       ///< user information, backslashes, the host in path or query, odd schemes
  malformed_mail,  ///< an e-mail address that no server would take
};
inline constexpr int kNegativeClasses = 11;
[[nodiscard]] std::string_view name_of(NegativeClass why);

struct Negative {
  std::string url;
  std::string_view platform;
  NegativeClass why;
};

/// What the world knows about one platform's site map, written down without looking at the reader.
struct PlatformSite {
  std::string_view name;
  std::string_view profile;                 ///< a profile link without scheme; "{}" is the handle
  std::string_view handle;                  ///< a good one
  std::span<const std::string_view> hosts;  ///< where profiles live; the first one in `profile`
  std::span<const std::string_view> reserved;     ///< path words after the first host
  std::span<const std::string_view> shares;       ///< links without scheme
  std::span<const std::string_view> posts;        ///< links without scheme
  std::span<const std::string_view> searches;     ///< links without scheme
  std::span<const std::string_view> services;     ///< links without scheme
  std::span<const std::string_view> bad_handles;  ///< take the place of "{}"
};

/// One entry a platform that has web addresses of its own (all but email).
[[nodiscard]] std::span<const PlatformSite> platform_sites();

/// Every negative the tables give, each once, always in the same order. Cost: milliseconds.
[[nodiscard]] std::vector<Negative> generate_negatives();

}  // namespace masthead::test
