#include "adapters/links/lookalike.h"

#include <unicode/idna.h>
#include <unicode/unistr.h>
#include <unicode/uspoof.h>

#include <algorithm>
#include <memory>
#include <string>

#include "adapters/links/link.h"
#include "core/text.h"

namespace masthead::links {
namespace {

constexpr std::size_t kShortestTypo = 6;   // shorter names are one edit from too many words
constexpr std::size_t kShortestBrand = 5;  // "x" and "vk" resemble everything

// Calls `visit` for each piece of `text` between separators until it returns true.
template <class Visit>
bool any_piece(std::string_view text, char separator, Visit visit) {
  while (true) {
    const std::size_t end = text.find(separator);
    if (visit(text.substr(0, end))) return true;
    if (end == std::string_view::npos) return false;
    text.remove_prefix(end + 1);
  }
}

// One insertion, deletion, substitution or swap of neighbours; equal texts are one edit at most.
bool within_one_edit(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin());
  const std::string_view left(x, a.end());
  const std::string_view right(y, b.end());
  if (left.size() != right.size()) return left == right.substr(1);
  if (left.empty() || left.substr(1) == right.substr(1)) return true;
  return left.size() >= 2 && left[0] == right[1] && left[1] == right[0] &&
         left.substr(2) == right.substr(2);
}

using SpoofChecker = std::unique_ptr<USpoofChecker, decltype(&uspoof_close)>;

// A label that begins with "xn--", in the characters it shows; empty when it may show none.
icu::UnicodeString show(std::string_view label) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::IDNA> idna(icu::IDNA::createUTS46Instance(0, status));
  icu::UnicodeString shown;
  if (U_FAILURE(status)) return shown;
  icu::IDNAInfo info;
  idna->labelToUnicode(icu::UnicodeString::fromUTF8(std::string(label)), shown, info, status);
  if (info.hasErrors()) shown.remove();
  return shown;
}

std::string skeleton_of(const SpoofChecker& checker, const icu::UnicodeString& shown) {
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString skeleton;
  uspoof_getSkeletonUnicodeString(checker.get(), 0, shown, skeleton, &status);
  std::string out;
  if (U_SUCCESS(status)) skeleton.toUTF8String(out);
  return fold_text(out);
}

bool mixes_scripts(const SpoofChecker& checker, const icu::UnicodeString& shown) {
  UErrorCode status = U_ZERO_ERROR;
  uspoof_setRestrictionLevel(checker.get(), USPOOF_HIGHLY_RESTRICTIVE);
  uspoof_setChecks(checker.get(), USPOOF_RESTRICTION_LEVEL, &status);
  const bool mixed = uspoof_checkUnicodeString(checker.get(), shown, nullptr, &status) != 0;
  return U_SUCCESS(status) && mixed;
}

// A platform's whole host stands inside `host`: "x.com.evil.net".
bool holds_host(std::string_view host) {
  for (const Platform* platform : all_platforms()) {
    for (const auto known : platform->hosts) {
      const std::size_t at = host.find(known);
      if (at == std::string_view::npos || at + known.size() == host.size()) continue;
      const bool starts = at == 0 || host[at - 1] == '.' || host[at - 1] == '-';
      const char behind = host[at + known.size()];
      if (starts && (behind == '.' || behind == '-')) return true;
    }
  }
  return false;
}

// One letter for all that look like it.
char look_of(char c) {
  constexpr std::string_view kFrom = "013457i";
  constexpr std::string_view kTo = "oleastl";
  const std::size_t at = kFrom.find(c);
  return at == std::string_view::npos ? c : kTo[at];
}

// The two letters that together look like `c`, or "".
std::string_view pair_like(char c) {
  switch (c) {
    case 'd':
      return "cl";
    case 'h':
      return "ln";
    case 'k':
      return "lc";
    case 'm':
      return "rn";
    case 'w':
      return "vv";
    default:
      return {};
  }
}

// How much of the front of `text` looks like `name`: 0/o, 1/l, rn/m ...; 0: it does not.
std::size_t match_look(std::string_view text, std::string_view name) {
  std::size_t at = 0;
  for (const char c : name) {
    if (at < text.size() && look_of(text[at]) == look_of(c)) {
      ++at;
      continue;
    }
    const std::string_view pair = pair_like(c);
    if (pair.empty() || !text.substr(at).starts_with(pair)) return 0;
    at += pair.size();
  }
  return at;
}

bool holds_look(std::string_view text, std::string_view name) {
  for (std::size_t at = 0; at + name.size() <= text.size(); ++at) {
    if (match_look(text.substr(at), name) != 0) return true;
  }
  return false;
}

}  // namespace

LookalikeIndex::LookalikeIndex() {
  for (const Platform* platform : all_platforms()) {
    for (const auto host : platform->hosts) {
      const std::string_view name = host.substr(0, host.find('.'));
      const bool known = !brands_.empty() && brands_.back() == name;
      if (!known && name.size() >= kShortestBrand) brands_.push_back(name);
    }
  }
}

bool LookalikeIndex::plays_brand(std::string_view piece) const {
  return std::any_of(brands_.begin(), brands_.end(), [piece](std::string_view brand) {
    if (!piece.empty() && match_look(piece, brand) == piece.size()) return true;
    return brand.size() >= kShortestTypo &&
           (within_one_edit(piece, brand) || holds_look(piece, brand));
  });
}

// A label in punycode is judged by what it shows.
bool LookalikeIndex::plays_in_unicode(std::string_view label) const {
  UErrorCode status = U_ZERO_ERROR;
  const SpoofChecker checker(uspoof_open(&status), uspoof_close);
  const icu::UnicodeString shown = show(label);
  return U_FAILURE(status) || shown.isEmpty() || mixes_scripts(checker, shown) ||
         plays_brand(skeleton_of(checker, shown));
}

bool LookalikeIndex::plays_in_label(std::string_view label) const {
  if (label.starts_with("xn--")) return plays_in_unicode(label);
  return any_piece(label, '-', [this](std::string_view piece) { return plays_brand(piece); });
}

bool LookalikeIndex::has(std::string_view host) const {
  return any_piece(host, '.', [this](std::string_view label) { return plays_in_label(label); }) ||
         holds_host(host);
}

}  // namespace masthead::links
