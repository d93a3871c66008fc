#include <array>

#include "adapters/links/link.h"

namespace masthead::links::platforms {
namespace {

constexpr std::string_view kHosts[] = {"orcid.org"};
constexpr std::string_view kLabels[] = {"orcid"};
constexpr std::string_view kSchemes[] = {"orcid"};
constexpr Shape kProfile{.prefix = "https://orcid.org/", .rule = {}};

constexpr std::size_t kDigits = 16;

// ISO 7064 MOD 11-2 over the first fifteen digits; ORCID, "Structure of the ORCID Identifier".
bool has_check_digit(const std::array<char, kDigits>& digits) {
  int total = 0;
  for (std::size_t i = 0; i + 1 < kDigits; ++i) total = (total + (digits[i] - '0')) * 2;
  const int check = (12 - total % 11) % 11;
  return digits[kDigits - 1] == (check == 10 ? 'X' : static_cast<char>('0' + check));
}

// "dddd-dddd-dddd-dddX", with or without hyphens (or spaces for them).
bool accept_id(std::string_view text, Answer& answer) {
  std::array<char, kDigits> digits{};
  std::size_t count = 0;
  for (const char c : text) {
    if ((c == '-' || c == ' ') && count > 0 && count % 4 == 0) continue;
    const bool last_x = (c == 'x' || c == 'X') && count == kDigits - 1;
    if ((!is_digit(c) && !last_x) || count == kDigits) return false;
    digits[count++] = last_x ? 'X' : c;
  }
  if (count != kDigits || !has_check_digit(digits)) return false;
  const std::string_view all(digits.data(), digits.size());
  const std::string_view dash("-");
  answer.accept(kProfile, answer.arena().join(all.substr(0, 4), dash, all.substr(4, 4), dash,
                                              all.substr(8, 4), dash, all.substr(12, 4)));
  return true;
}

void read(const Link& link, Answer& answer) {
  if (link.mirror && accept_id(link.segment(0), answer)) {
    for (std::size_t i = 1; i < link.count; ++i) answer.drop(link.segment(i), DropReason::path);
    return;
  }
  answer.refuse(link.is(0, "orcid-search") ? Kind::search : Kind::other, kNoProfile);
}

bool read_text(std::string_view text, bool named, Answer& answer) {
  // Sixteen digits in a row may be anything; with hyphens and a right check digit they are an iD.
  return (named || text.find('-') != std::string_view::npos) && accept_id(text, answer);
}

}  // namespace

extern const Platform orcid;
constexpr Platform orcid{.name = "orcid",
                         .title = "ORCID",
                         .hosts = kHosts,
                         .labels = kLabels,
                         .schemes = kSchemes,
                         .profile = kProfile,
                         .read = read,
                         .read_text = read_text};

}  // namespace masthead::links::platforms
