#include "adapters/links/cut.h"

#include <algorithm>
#include <array>

#include "core/text.h"

namespace masthead::links {
namespace {

constexpr CharSet kJunk(" \t\r\n\v\f\"'`<>[]{}()|*,;");
constexpr CharSet kSchemeChars = CharSet::alphanumeric_and("+-.");

// http and https, and what is left of them when a letter is lost or doubled in copying.
constexpr std::array<std::string_view, 12> kWebSchemes = {"http",  "https",  "htp",    "htps",
                                                          "ttp",   "ttps",   "hhttp",  "hhttps",
                                                          "htttp", "htttps", "httpss", "httpp"};

bool is_web_scheme(std::string_view word) {
  return std::any_of(kWebSchemes.begin(), kWebSchemes.end(),
                     [&](std::string_view scheme) { return equal_ignoring_case(scheme, word); });
}

std::string_view skip_all(std::string_view text, std::string_view chars) {
  const std::size_t at = text.find_first_not_of(chars);
  return at == std::string_view::npos ? std::string_view{} : text.substr(at);
}

const Platform* find_named(std::string_view word,
                           std::span<const std::string_view> Platform::*names) {
  for (const Platform* platform : all_platforms()) {
    for (const auto name : platform->*names) {
      if (equal_ignoring_case(name, word)) return platform;
    }
  }
  return nullptr;
}

// "Instagram: @name", "twitter @name", "fb/name", "IG - name": a label needs a mark behind it, so
// that a sentence that begins with the word is not taken for a handle.
Cut cut_label(std::string_view text) {
  const auto end = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_letter) -
                                            text.begin());
  if (end == 0 || end == text.size()) return {Cut::Kind::bare, nullptr, text};
  std::string_view rest = skip_all(text.substr(end), " ");
  if (rest.empty()) return {Cut::Kind::bare, nullptr, text};
  const bool marked = std::string_view(":/=-|").find(rest.front()) != std::string_view::npos;
  if (marked) rest = skip_all(rest, " :/=-|");
  if ((!marked && !rest.starts_with('@')) || rest.empty()) return {Cut::Kind::bare, nullptr, text};
  const Platform* platform = find_named(text.substr(0, end), &Platform::labels);
  if (platform == nullptr) return {Cut::Kind::bare, nullptr, text};
  return {Cut::Kind::label, platform, rest};
}

// What stands before a colon: a scheme, a label or a host with a port.
Cut cut_colon(std::string_view text, std::size_t colon) {
  const std::string_view word = text.substr(0, colon);
  const std::string_view rest = text.substr(colon + 1);
  if (is_web_scheme(word)) return {Cut::Kind::web, nullptr, skip_all(rest, ":/ ")};
  if (rest.starts_with("//")) {
    const Platform* platform = find_named(word, &Platform::schemes);
    return {platform == nullptr ? Cut::Kind::unknown : Cut::Kind::app, platform, rest.substr(2)};
  }
  if (word.find('.') != std::string_view::npos) return {Cut::Kind::bare, nullptr, text};
  const Platform* platform = find_named(word, &Platform::schemes);
  if (platform != nullptr && platform->read_text != nullptr) {
    return {Cut::Kind::text, platform, rest};
  }
  const std::string_view spaced = skip_all(rest, " ");
  if (spaced.size() != rest.size() && (spaced.starts_with("http") || spaced.starts_with("www."))) {
    return {Cut::Kind::label, nullptr, spaced};
  }
  const Cut label = cut_label(text);
  return label.kind == Cut::Kind::label ? label : Cut{Cut::Kind::unknown, nullptr, rest};
}

Cut cut_once(std::string_view text) {
  if (text.starts_with("https://") && text.size() > 8 && text[8] != '/') {
    return {Cut::Kind::web, nullptr, text.substr(8)};
  }
  if (text.starts_with("//")) return {Cut::Kind::web, nullptr, skip_all(text, "/")};
  const std::size_t end = kSchemeChars.find_not_in(text);
  if (end == 0 || end == text.size() || !is_letter(text.front())) {
    return {Cut::Kind::bare, nullptr, text};
  }
  if (text[end] == ':') return cut_colon(text, end);
  const std::string_view word = text.substr(0, end);
  if (text.substr(end).starts_with("//") && is_web_scheme(word)) {  // "https//": a lost colon
    return {Cut::Kind::web, nullptr, skip_all(text.substr(end), "/")};
  }
  return cut_label(text);
}

// Quotation marks, spaces and format characters beyond ASCII that surround pasted links.
bool is_junk_beyond_ascii(std::int32_t c) {
  return c == 0xA0 || c == 0xAB || c == 0xBB || c == 0x3000 || c == 0xFEFF || c == 0x2026 ||
         (c >= 0x2000 && c <= 0x200F) || (c >= 0x2018 && c <= 0x201F) ||
         (c >= 0x2028 && c <= 0x202F) || (c >= 0x2039 && c <= 0x203A) ||
         (c >= 0x205F && c <= 0x206F) || (c >= 0x3008 && c <= 0x3011);
}

std::size_t junk_at_front(std::string_view text) {
  if (kJunk.has(text.front())) return 1;
  std::size_t next = 0;
  return is_junk_beyond_ascii(next_code_point(text, next)) ? next : 0;
}

std::size_t junk_at_back(std::string_view text) {
  if (kJunk.has(text.back())) return 1;
  std::size_t previous = text.size();
  return is_junk_beyond_ascii(previous_code_point(text, previous)) ? text.size() - previous : 0;
}

}  // namespace

bool ends_with_junk(std::string_view text) {
  return !text.empty() && junk_at_back(text) != 0 && !closes_parenthesis(text);
}

bool closes_parenthesis(std::string_view text) {
  return text.back() == ')' &&
         std::count(text.begin(), text.end(), '(') >= std::count(text.begin(), text.end(), ')');
}

Cut cut_front(std::string_view text) {
  Cut cut = cut_once(text);
  while (cut.kind == Cut::Kind::web && lower_ascii(cut.rest.empty() ? ' ' : cut.rest[0]) == 'h') {
    const Cut again = cut_once(cut.rest);  // "http://https://...", "https://https//..."
    if (again.kind != Cut::Kind::web) break;
    cut = again;
  }
  return cut;
}

std::string_view strip_surroundings(std::string_view text, Answer& answer) {
  const std::string_view whole = text;
  while (!text.empty()) {
    const std::size_t junk = junk_at_front(text);
    if (junk == 0) break;
    text.remove_prefix(junk);
  }
  while (ends_with_junk(text)) text.remove_suffix(junk_at_back(text));
  if (text.size() != whole.size() && !text.empty()) {
    const auto before = static_cast<std::size_t>(text.data() - whole.data());
    answer.drop(trim_text(whole.substr(0, before)), DropReason::junk);
    answer.drop(trim_text(whole.substr(before + text.size())), DropReason::junk);
  }
  return text;
}

std::string_view unescape_slashes(std::string_view text, Arena& arena) {
  if (text.find('\\') == std::string_view::npos) return text;
  if (text.size() > arena.free()) return {};
  char* const start = arena.open();
  char* to = start;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\') {
      if (i + 1 >= text.size() || text[i + 1] != '/') return {};
      continue;
    }
    *to++ = text[i];
  }
  return arena.close(static_cast<std::size_t>(to - start));
}

}  // namespace masthead::links
