#include "core/fetch/host.h"

#include <fmt/format.h>
#include <unicode/bytestream.h>
#include <unicode/idna.h>
#include <unicode/stringpiece.h>

#include <algorithm>
#include <charconv>
#include <memory>
#include <new>
#include <vector>

#include "core/fetch/percent.h"
#include "core/text.h"

namespace masthead::fetch {
namespace {

// Besides controls and DEL: what no name of a host may hold.
constexpr std::string_view kForbidden = " #/:<>?@[\\]^|%";

// A name in a URL may be longer and stranger than one in the DNS: those errors are no failure here.
constexpr std::uint32_t kNoFailure = UIDNA_ERROR_EMPTY_LABEL | UIDNA_ERROR_LABEL_TOO_LONG |
                                     UIDNA_ERROR_DOMAIN_NAME_TOO_LONG | UIDNA_ERROR_LEADING_HYPHEN |
                                     UIDNA_ERROR_TRAILING_HYPHEN | UIDNA_ERROR_HYPHEN_3_4;

Error malformed(std::string_view why) {
  return {Errc::malformed, fmt::format("the host of the URL {}", why)};
}

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), lower_ascii);
  return out;
}

std::optional<std::string> map_name(std::string_view name) {
  if (is_ascii(name)) return lower(name);  // an "xn--" label is asked for as it is written
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::IDNA> idna(icu::IDNA::createUTS46Instance(
      UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_NONTRANSITIONAL_TO_UNICODE | UIDNA_CHECK_BIDI |
          UIDNA_CHECK_CONTEXTJ,
      status));
  if (U_FAILURE(status)) throw std::bad_alloc();
  std::string mapped;
  icu::StringByteSink<std::string> sink(&mapped);
  icu::IDNAInfo info;
  idna->nameToASCII_UTF8(icu::StringPiece(name.data(), static_cast<std::int32_t>(name.size())),
                         sink, info, status);
  if (U_FAILURE(status) || (info.getErrors() & ~kNoFailure) != 0) return std::nullopt;
  return mapped;
}

std::vector<std::string_view> labels_of(std::string_view name) {
  std::vector<std::string_view> labels;
  while (true) {
    const std::size_t dot = name.find('.');
    labels.push_back(name.substr(0, dot));
    if (dot == std::string_view::npos) return labels;
    name.remove_prefix(dot + 1);
  }
}

/// A number as inet_aton() has it: "0x" hexadecimal, "0" octal; more than 64 bits is `too large`.
struct Number {
  bool valid = false;
  std::uint64_t value = 0;
};

Number read_number(std::string_view text) {
  if (text.empty()) return {};
  int base = 10;
  if (text.starts_with("0x") || text.starts_with("0X")) {
    text.remove_prefix(2);
    base = 16;
  } else if (text.size() > 1 && text[0] == '0') {
    text.remove_prefix(1);
    base = 8;
  }
  if (text.empty()) return {true, 0};
  std::uint64_t value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value, base);
  if (read.ptr != text.data() + text.size()) return {};
  return {true, read.ec == std::errc{} ? value : UINT64_MAX};
}

bool is_all_digits(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool ends_in_number(std::vector<std::string_view>& labels) {
  if (labels.back().empty() && labels.size() > 1) labels.pop_back();
  return is_all_digits(labels.back()) || read_number(labels.back()).valid;
}

std::optional<Address> read_numbers(const std::vector<std::string_view>& labels) {
  if (labels.size() > 4) return std::nullopt;
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const Number number = read_number(labels[i]);
    const bool last = i + 1 == labels.size();
    const std::uint64_t limit = last ? std::uint64_t{1} << (8 * (5 - labels.size())) : 256;
    if (!number.valid || number.value >= limit) return std::nullopt;
    value += last ? number.value : number.value << (8 * (3 - i));
  }
  return ipv4(static_cast<std::uint32_t>(value));
}

bool has_forbidden(std::string_view name) {
  return std::any_of(name.begin(), name.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte >= 0x7F || kForbidden.find(c) != std::string_view::npos;
  });
}

}  // namespace

Result<Host> read_host(std::string_view text) {
  if (text.starts_with('[')) {
    if (!text.ends_with(']')) return malformed("has a \"[\" without its \"]\"");
    const auto address = read_ipv6(text.substr(1, text.size() - 2));
    if (!address) return malformed("is no IPv6 address between its brackets");
    return Host{fmt::format("[{}]", to_text(*address)), address};
  }
  const std::string decoded = percent_decoded(text);
  if (!is_utf8(decoded)) return malformed("is not UTF-8");
  auto name = map_name(decoded);
  if (!name) return malformed("is no name that IDNA (UTS 46) allows");
  if (name->empty()) return malformed("is empty");
  if (has_forbidden(*name)) return malformed("holds a character no host may hold");
  auto labels = labels_of(*name);
  if (!ends_in_number(labels)) return Host{std::move(*name), std::nullopt};
  const auto address = read_numbers(labels);
  if (!address) return malformed("ends in a number and is no IPv4 address");
  return Host{to_text(*address), address};
}

}  // namespace masthead::fetch
