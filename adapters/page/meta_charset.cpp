#include "adapters/page/meta_charset.h"

#include "adapters/page/decoder.h"
#include "adapters/page/scan.h"
#include "core/text.h"

namespace masthead::page {
namespace {

constexpr std::string_view kCharset = "charset";

void skip_space(std::string_view& text) {
  while (!text.empty() && is_of(text.front(), kSpace)) text.remove_prefix(1);
}

/// The next "charset", in any case, is taken off with what stands before it.
bool skip_to_charset(std::string_view& text) {
  for (; text.size() >= kCharset.size(); text.remove_prefix(1)) {
    if (equal_ignoring_case(text.substr(0, kCharset.size()), kCharset)) {
      text.remove_prefix(kCharset.size());
      return true;
    }
  }
  return false;
}

/// The label in "text/html; charset=LABEL".
/// Source:
/// https://html.spec.whatwg.org/multipage/urls-and-fetching.html#extracting-character-encodings-from-meta-elements
std::string_view charset_of_content(std::string_view content) {
  while (skip_to_charset(content)) {
    skip_space(content);
    if (!content.starts_with('=')) continue;
    content.remove_prefix(1);
    skip_space(content);
    if (content.starts_with('"') || content.starts_with('\'')) {
      const auto end = content.find(content.front(), 1);
      return end == std::string_view::npos ? std::string_view{} : content.substr(1, end - 1);
    }
    std::size_t size = 0;
    while (size < content.size() && content[size] != ';' && !is_of(content[size], kSpace)) ++size;
    return content.substr(0, size);
  }
  return {};
}

}  // namespace

void MetaCharset::add(std::string_view name, std::string_view value) {
  if (name == "http-equiv" && !pragma_) {
    pragma_ = equal_ignoring_case(value, "content-type");
  } else if (name == "content" && !content_) {
    content_ = encoding_read_as_bytes(charset_of_content(value));
  } else if (name == kCharset && !charset_) {
    charset_ = encoding_read_as_bytes(value);
  }
}

std::string_view MetaCharset::encoding() const {
  if (charset_) return *charset_;
  return content_ && pragma_.value_or(false) ? *content_ : std::string_view{};
}

std::string_view encoding_read_as_bytes(std::string_view label) {
  const auto name = encoding_of_label(label);
  if (name == "utf-16le" || name == "utf-16be") return "utf-8";
  return name == "x-user-defined" ? "windows-1252" : name;
}

}  // namespace masthead::page
