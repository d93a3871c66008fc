#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/limits.h"
#include "core/result.h"

namespace masthead::page {

/// The encoding a label of the Encoding Standard stands for ("latin1" is "windows-1252"), as its
/// name in lower case, or "" where the label is none. Case and ASCII white space around it are
/// ignored. Source: https://encoding.spec.whatwg.org/#names-and-labels
[[nodiscard]] std::string_view encoding_of_label(std::string_view label);

/// The encoding a page itself names within its first 1,024 bytes, or "".
/// Source:
/// https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
[[nodiscard]] std::string_view prescan_encoding(std::string_view bytes);

/// How a page's encoding was decided.
enum class EncodingFrom : unsigned char { bom, http, meta, utf8, fallback };

/// The encoding of a page, before anything is converted.
struct PageEncoding {
  std::string_view name;  ///< of the Encoding Standard, lower case; a constant
  EncodingFrom from = EncodingFrom::fallback;
};

/// Decides the encoding: byte order mark, then the HTTP charset, then the page's own meta, then
/// UTF-8 where the bytes are valid UTF-8, then windows-1252.
///
/// @param http_charset  the label of the Content-Type header; "": none, an unknown one is ignored.
/// Source: https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
[[nodiscard]] PageEncoding sniff_encoding(std::string_view bytes, std::string_view http_charset);

/// A page as valid UTF-8 without a byte order mark.
struct DecodedPage {
  std::string_view text;  ///< of the input where that was valid UTF-8, else of `converted`
  std::string converted;  ///< empty where nothing had to be converted
  PageEncoding encoding;
  std::size_t repairs = 0;  ///< ill-formed sequences that became U+FFFD

  DecodedPage() = default;
  DecodedPage(DecodedPage&&) = delete;  // `text` may be of `converted`
  DecodedPage& operator=(DecodedPage&&) = delete;
  ~DecodedPage() = default;
};

/// Decodes a page into `page`; `bytes` must outlive it. Valid UTF-8 is not copied.
///
/// Errors: limit (`bytes` larger than `limits.input_bytes`), unsupported (ICU lacks a converter of
/// the encoding: its data was cut down), malformed (the page says a "replacement" encoding, which
/// the standard forbids to read, such as ISO-2022-KR).
/// Cost: one pass; memory 3 x bytes where they are converted.
[[nodiscard]] Result<PageEncoding> decode_page(std::string_view bytes,
                                               std::string_view http_charset, const Limits& limits,
                                               DecodedPage& page);

}  // namespace masthead::page
