#pragma once

#include <string_view>

#include "adapters/links/link.h"

namespace masthead::links {

/// How a text begins.
struct Cut {
  enum class Kind : std::uint8_t {
    bare,     ///< no scheme: a host, an address or a handle
    web,      ///< http, https or "//"; repeated and misspelt ones are taken off together
    app,      ///< an app link of `platform`
    text,     ///< an address scheme of `platform`: mailto, acct
    label,    ///< words before a link; `platform` when they name one
    unknown,  ///< another scheme: no link of a person
  };
  Kind kind = Kind::bare;
  const Platform* platform = nullptr;
  std::string_view rest;  ///< what stands behind it
};

/// Takes the scheme or a label ("Instagram: @name", "fb/name") off the front.
[[nodiscard]] Cut cut_front(std::string_view text);

/// Takes white space, quotes, brackets and invisible characters off both ends and drops them.
/// A closing parenthesis with an opening one before it belongs to the link.
[[nodiscard]] std::string_view strip_surroundings(std::string_view text, Answer& answer);
[[nodiscard]] inline std::string_view strip_junk(std::string_view text, Answer& answer) {
  const auto plain = [](char c) { return is_letter(c) || is_digit(c) || c == '/'; };
  const bool bare = !text.empty() && plain(text.front()) && plain(text.back());
  return bare ? text : strip_surroundings(text, answer);
}

/// True when strip_junk would take something off the end: such a text cannot end a link.
[[nodiscard]] bool ends_with_junk(std::string_view text);

/// True when `text` ends with a ")" whose "(" it holds: it belongs to the link.
[[nodiscard]] bool closes_parenthesis(std::string_view text);

/// "\/" becomes "/" (links copied out of JSON); "" when another backslash is left: no browser and
/// no reader agree on what it means.
[[nodiscard]] std::string_view unescape_slashes(std::string_view text, Arena& arena);

/// The host at the front of `text`, in lower case, where it is plain ASCII letters, digits, dots
/// and hyphens and ends at "/", "?", "#" or the end; "" otherwise. The way nearly every link goes.
[[nodiscard]] std::string_view scan_plain_host(std::string_view text, Arena& arena);

/// The host in lower-case ASCII (UTS 46 for what is not ASCII), without port and final dot;
/// "" when `authority` is no host of a web link (user info, a strange port or character).
[[nodiscard]] std::string_view normalise_host(std::string_view authority, Arena& arena);

/// True when `host` is a domain name of at least two labels of letters, digits and inner hyphens,
/// the last one no number (RFC 1123 section 2.1, RFC 3696 section 2).
[[nodiscard]] bool is_domain(std::string_view host);

/// `sub` is "", www, or a mobile or language mirror of the platform's main host.
[[nodiscard]] bool is_mirror(std::string_view sub, const Platform& platform);

}  // namespace masthead::links
