#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace masthead::page {

/// The longest text of one claim, in bytes; what is longer is cut at a code point.
inline constexpr std::size_t kLongestValue = std::size_t{16} << 10;

/// The front of `text`, at most kLongestValue bytes, cut between two code points.
[[nodiscard]] std::string_view cut_text(std::string_view text);

/// `text` with its HTML character references decoded once.
[[nodiscard]] std::string decode_references(std::string_view text);

/// Runs of white space (Unicode White_Space) as one space, none at the ends, at most kLongestValue
/// bytes. Precondition: valid UTF-8, as everywhere here.
[[nodiscard]] std::string collapse_space(std::string_view text);

/// A value that ought to be plain text and may be HTML all the same: character references decoded,
/// tags taken out ("<jane@example.com>" is no tag), space collapsed.
[[nodiscard]] std::string plain_text(std::string_view text);

/// An ISO 8601 date or time as RFC 3339, or "" where it is none: "2024-05-02 09:30+0200" is
/// "2024-05-02T09:30:00+02:00". A time without a zone gives its date alone: which day it was is
/// known, which moment is not.
[[nodiscard]] std::string rfc3339(std::string_view text);

/// True for an absolute http or https URL.
[[nodiscard]] bool is_web_url(std::string_view text);

/// `reference` as an absolute URL: itself where it has a scheme, else resolved against `base`
/// (RFC 3986 section 5.2); "" where it is empty, malformed, or relative and `base` no absolute
/// http(s) URL. White space around it and line breaks in it are ignored, as browsers do.
[[nodiscard]] std::string resolve_url(std::string_view reference, std::string_view base);

/// What makes two addresses of one page equal: host without "www." and path without the final "/";
/// scheme, query and fragment are left out. "" where `url` is no web URL. Lower case.
[[nodiscard]] std::string page_key(std::string_view url);

}  // namespace masthead::page
