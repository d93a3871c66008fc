#pragma once

#include <optional>
#include <string_view>

namespace masthead::page {

/// What the attributes of one <meta> say about the page's encoding.
/// Source:
/// https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
class MetaCharset {
 public:
  /// One attribute, its name in lower case; of equal names the first counts.
  void add(std::string_view name, std::string_view value);

  /// The encoding as in encoding_read_as_bytes(), or "".
  [[nodiscard]] std::string_view encoding() const;

 private:
  std::optional<std::string_view> charset_;  ///< "": of an unknown label
  std::optional<std::string_view> content_;
  std::optional<bool> pragma_;  ///< http-equiv: is it Content-Type?
};

/// The encoding of a label that was read byte by byte: UTF-16 cannot be meant, so it is "utf-8";
/// x-user-defined is "windows-1252". "" for an unknown label.
[[nodiscard]] std::string_view encoding_read_as_bytes(std::string_view label);

}  // namespace masthead::page
