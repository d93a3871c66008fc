#include <unicode/bytestream.h>
#include <unicode/idna.h>
#include <unicode/stringpiece.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>

#include "adapters/links/cut.h"
#include "core/text.h"

namespace masthead::links {
namespace {

constexpr std::size_t kLongestHost = 253;  // RFC 1035 section 2.3.4, without the final dot
constexpr CharSet kHostChars = CharSet::alphanumeric_and("-_.");

// The lower-case form of each host character; 0 for what is none.
constexpr auto kHostLower = [] {
  std::array<char, 256> table{};
  for (std::size_t i = 0; i < 128; ++i) {
    const char c = static_cast<char>(i);
    if (kHostChars.has(c)) table[i] = lower_ascii(c);
  }
  return table;
}();

constexpr std::array<std::string_view, 8> kMirrors = {"www",    "m",   "mobile", "touch",
                                                      "mbasic", "web", "wap",    "amp"};

std::string_view map_idna(std::string_view host, Arena& arena) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::IDNA> idna(
      icu::IDNA::createUTS46Instance(UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_CHECK_BIDI, status));
  if (U_FAILURE(status)) return {};
  std::string mapped;
  icu::StringByteSink<std::string> sink(&mapped);
  icu::IDNAInfo info;
  idna->nameToASCII_UTF8(icu::StringPiece(host.data(), static_cast<std::int32_t>(host.size())),
                         sink, info, status);
  if (U_FAILURE(status) || info.hasErrors()) return {};
  return arena.join(std::string_view(mapped));
}

bool is_host_shaped(std::string_view host) {
  if (host.empty() || host.size() > kLongestHost || host.front() == '.') return false;
  for (std::size_t i = 1; i < host.size(); ++i) {
    if (host[i] == '.' && host[i - 1] == '.') return false;
  }
  return true;
}

// "fr", "pt-br", "en_gb", "zh-hant": how mirrors name a language.
bool is_language(std::string_view sub) {
  const std::size_t dash = sub.find_first_of("-_");
  const std::string_view language = sub.substr(0, dash);
  const std::string_view region =
      dash == std::string_view::npos ? std::string_view{} : sub.substr(dash + 1);
  const auto letters = [](std::string_view text) {
    return std::all_of(text.begin(), text.end(), is_letter);
  };
  if (language.size() != 2 || !letters(language)) return false;
  return dash == std::string_view::npos ||
         (region.size() >= 2 && region.size() <= 4 && letters(region));
}

bool is_label(std::string_view label) {
  return !label.empty() && label.size() <= 63 && label.front() != '-' && label.back() != '-' &&
         label.find('_') == std::string_view::npos;
}

}  // namespace

std::string_view scan_plain_host(std::string_view text, Arena& arena) {
  const std::size_t most = std::min({text.size(), kLongestHost + 1, arena.free()});
  char* const to = arena.open();
  std::size_t i = 0;
  for (; i < most; ++i) {
    const char c = kHostLower[static_cast<unsigned char>(text[i])];
    if (c == '\0') break;
    to[i] = c;
  }
  const bool ends = i == text.size() || text[i] == '/' || text[i] == '?' || text[i] == '#';
  const bool plain = ends && i > 0 && i <= kLongestHost && text[0] != '.' && text[i - 1] != '.';
  return plain ? arena.close(i) : std::string_view{};
}

std::string_view normalise_host(std::string_view authority, Arena& arena) {
  if (authority.find('@') != std::string_view::npos) return {};
  authority = percent_decode(authority, arena);
  const std::size_t colon = authority.find(':');
  if (colon != std::string_view::npos) {
    const std::string_view port = authority.substr(colon + 1);
    if (!port.empty() && port != "80" && port != "443") return {};
    authority = authority.substr(0, colon);
  }
  if (!is_ascii(authority)) authority = map_idna(authority, arena);
  if (authority.ends_with('.')) authority.remove_suffix(1);
  const bool host = kHostChars.find_not_in(authority) == authority.size();
  return host && is_host_shaped(authority) ? arena.lower(authority) : std::string_view{};
}

bool is_domain(std::string_view host) {
  const std::size_t last = host.rfind('.');
  if (last == std::string_view::npos || host.size() - last < 3 || is_digit(host[last + 1])) {
    return false;
  }
  while (true) {
    const std::size_t dot = host.find('.');
    if (!is_label(host.substr(0, dot))) return false;
    if (dot == std::string_view::npos) return true;
    host.remove_prefix(dot + 1);
  }
}

bool is_mirror(std::string_view sub, const Platform& platform) {
  if (sub.empty() || sub == "www") return true;
  if (sub.starts_with("www.")) sub.remove_prefix(4);
  const auto named = [&](std::span<const std::string_view> names) {
    return std::find(names.begin(), names.end(), sub) != names.end();
  };
  return named(kMirrors) || named(platform.subdomains) || (platform.languages && is_language(sub));
}

}  // namespace masthead::links
