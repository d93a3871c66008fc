#include "adapters/page/tag_scanner.h"

#include "adapters/page/scan.h"
#include "core/text.h"

namespace masthead::page {
namespace {

const char* skip_while(const char* at, const char* end, unsigned classes) {
  while (at != end && is_of(*at, classes)) ++at;
  return at;
}

const char* skip_until(const char* at, const char* end, unsigned classes) {
  while (at != end && !is_of(*at, classes)) ++at;
  return at;
}

std::string_view view(const char* begin, const char* end) {
  return {begin, static_cast<std::size_t>(end - begin)};
}

}  // namespace

const char* TagScanner::scan(const char* at, const char* end) {
  const char* const name_end = skip_until(at, end, kSpace | kTagEnd);
  name_ = view(at, name_end);
  self_closing_ = false;
  count_ = 0;
  bits_ = 0;
  at = name_end;
  while (true) {
    at = skip_while(at, end, kSpace);
    if (at == end) return nullptr;
    if (*at == '>') return at + 1;
    if (*at != '/') {
      at = scan_attribute(at, end);
      if (at == nullptr) return nullptr;
      continue;
    }
    ++at;
    if (at == end) return nullptr;
    if (*at == '>') {
      self_closing_ = true;
      return at + 1;
    }
  }
}

/// One attribute from the first byte of its name; the byte behind it, or nullptr.
const char* TagScanner::scan_attribute(const char* at, const char* end) {
  // A "=" in the first place belongs to the name.
  const char* const name_end = skip_until(at + 1, end, kSpace | kTagEnd | kEquals);
  const auto name = view(at, name_end);
  at = skip_while(name_end, end, kSpace);
  if (at == end) return nullptr;
  if (*at != '=') {
    keep(name, {});
    return at;
  }
  at = skip_while(at + 1, end, kSpace);
  if (at == end) return nullptr;
  if (*at == '"' || *at == '\'') {
    const char* const value = at + 1;
    at = *at == '"' ? find_any<'"'>(value, end) : find_any<'\''>(value, end);
    if (at == end) return nullptr;
    keep(name, view(value, at));
    return at + 1;
  }
  const char* const value = at;
  while (at != end && *at != '>' && !is_of(*at, kSpace)) ++at;
  if (at == end) return nullptr;
  keep(name, view(value, at));
  return at;
}

bool TagScanner::is_repeated(std::string_view name, std::uint64_t bit) const {
  if ((bits_ & bit) == 0) return false;
  for (const auto& attribute : attributes()) {
    if (equal_ignoring_case(attribute.raw_name, name)) return true;
  }
  return false;
}

void TagScanner::keep(std::string_view name, std::string_view value) {
  const auto bit = attribute_bit(name);
  if (is_repeated(name, bit)) return;
  if (count_ == kMaxAttributes) {
    dropped_ = true;
    return;
  }
  bits_ |= bit;
  attributes_[count_++] = {name, value};
}

}  // namespace masthead::page
