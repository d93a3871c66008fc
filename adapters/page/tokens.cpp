#include <algorithm>

#include "adapters/page/references.h"
#include "adapters/page/tokenizer.h"

namespace masthead::page {
namespace {

constexpr bool is_changed_in_name(char c) { return (c >= 'A' && c <= 'Z') || c == '\0'; }

/// A name in lower case, U+0000 replaced. Names of pages are lower case as a rule.
std::string_view decode_name(std::string_view raw, std::string& scratch) {
  if (std::none_of(raw.begin(), raw.end(), is_changed_in_name)) return raw;
  scratch.clear();
  for (const char c : raw) {
    if (c == '\0') {
      scratch.append("\xEF\xBF\xBD");
    } else {
      scratch.push_back(lower_ascii(c));
    }
  }
  return scratch;
}

std::string_view name_of_element(Tag tag, std::string_view raw, std::string& scratch) {
  return tag == Tag::other ? decode_name(raw, scratch) : name_of(tag);
}

}  // namespace

std::string_view Attribute::value(std::string& scratch) const {
  return decode_markup(raw_value, References::attribute, Nul::replace, scratch);
}

std::string_view Attribute::name(std::string& scratch) const {
  return decode_name(raw_name, scratch);
}

std::string_view StartTag::name(std::string& scratch) const {
  return name_of_element(tag, raw_name, scratch);
}

const Attribute* StartTag::search(std::string_view name) const {
  for (const auto& attribute : attributes) {
    if (equal_ignoring_case(attribute.raw_name, name)) return &attribute;
  }
  return nullptr;
}

std::string_view EndTag::name(std::string& scratch) const {
  return name_of_element(tag, raw_name, scratch);
}

std::string_view Text::value(std::string& scratch) const {
  const bool references = kind == TextKind::data || kind == TextKind::rcdata;
  const bool keeps_nul = kind == TextKind::data || kind == TextKind::cdata;
  return decode_markup(raw, references ? References::text : References::none,
                       keeps_nul ? Nul::keep : Nul::replace, scratch);
}

std::string_view Comment::value(std::string& scratch) const {
  return decode_markup(raw, References::none, Nul::replace, scratch);
}

}  // namespace masthead::page
