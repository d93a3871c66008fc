#include "adapters/byline/shape.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <new>

#include "core/text.h"

namespace masthead::byline {
namespace {

// Source: the registries of IANA's root zone whose names news sites carry.
constexpr std::string_view kTopLevel[] = {
    "com", "org", "net",  "info",  "news",  "tv",     "eu", "de", "at", "ch", "li", "fr",
    "be",  "nl",  "lu",   "es",    "pt",    "br",     "it", "pl", "cz", "sk", "hu", "ro",
    "bg",  "gr",  "tr",   "ru",    "ua",    "by",     "se", "no", "dk", "fi", "is", "ee",
    "lv",  "lt",  "uk",   "ie",    "us",    "ca",     "mx", "ar", "cl", "co", "pe", "in",
    "pk",  "bd",  "lk",   "id",    "my",    "sg",     "ph", "vn", "th", "cn", "tw", "hk",
    "jp",  "kr",  "au",   "nz",    "za",    "ng",     "ke", "eg", "il", "ae", "qa", "sa",
    "io",  "me",  "live", "media", "press", "online", "hr", "rs", "si",
};

// The nesting is that of ICU's macros. NOLINTNEXTLINE(readability-function-size)
void append_code_point(std::string& to, std::int32_t c) {
  char bytes[U8_MAX_LENGTH];
  std::int32_t size = 0;
  U8_APPEND_UNSAFE(bytes, size, c);
  to.append(bytes, static_cast<std::size_t>(size));
}

bool is_dense(std::int32_t c) {
  if (c < 0x0E00) return false;
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(c, &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HANGUL:  // spaces divide its words, not the parts of its names
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
      return true;
    default:
      return false;
  }
}

void add_letter(Shape& shape, std::int32_t c) {
  const bool upper = u_isUUppercase(c) != 0 || u_istitle(c) != 0;
  const bool lower = u_isULowercase(c) != 0;
  if (shape.letters == 0) shape.leads_upper = !lower;
  ++shape.letters;
  shape.upper += upper ? 1 : 0;
  shape.lower += lower ? 1 : 0;
  shape.dense = shape.dense || is_dense(c);
}

/// Letters and digits of `text` after decomposition; marks that were diacritics go.
std::string decompose(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* form = icu::Normalizer2::getNFKDInstance(status);
  if (U_FAILURE(status)) throw std::bad_alloc();
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  form->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())),
                      sink, nullptr, status);
  if (U_FAILURE(status)) throw std::bad_alloc();
  return out;
}

}  // namespace

Shape shape_of(std::string_view word) {
  Shape shape;
  bool after = false;  // a letter or digit stands before
  bool mark = false;
  for (std::size_t at = 0; at < word.size();) {
    const auto c = next_code_point(word, at);
    if (u_isalpha(c) != 0) {
      add_letter(shape, c);
    } else if (u_isdigit(c) != 0) {
      ++shape.digits;
    } else {
      mark = after && (c == '.' || c == '_' || c == '-');
      continue;
    }
    shape.dotted = shape.dotted || mark;
    after = true;
    mark = false;
  }
  return shape;
}

bool is_initial(std::string_view word) {
  const auto shape = shape_of(word);
  if (shape.letters == 0 || shape.digits > 0 || !shape.leads_upper || shape.dense) return false;
  if (shape.letters == 1) return true;
  return word.ends_with('.') && (shape.letters == 2 || (shape.dotted && shape.letters <= 4));
}

bool looks_like_host(std::string_view word) {
  const auto dot = word.rfind('.');
  if (dot == std::string_view::npos || dot < 2 || word.find(' ') != std::string_view::npos) {
    return false;
  }
  const auto last = word.substr(dot + 1);
  return std::any_of(std::begin(kTopLevel), std::end(kTopLevel),
                     [last](std::string_view known) { return equal_ignoring_case(known, last); });
}

bool looks_like_account(std::string_view word) {
  const auto shape = shape_of(word);
  if (shape.letters == 0) return shape.digits > 0;
  if (word.find('_') != std::string_view::npos) return true;
  if (shape.upper > 0 || shape.letters != shape.lower) return false;
  return shape.digits > 0 || (shape.dotted && word.find('.') != std::string_view::npos);
}

std::string recase(std::string_view word) {
  const auto shape = shape_of(word);
  if (shape.letters < 2 || shape.letters != shape.upper || shape.digits > 0 || shape.dotted) {
    return {};
  }
  if (word.starts_with("MC") || word.starts_with("MAC") || word.starts_with("DE")) return {};
  std::string out;
  bool first = true;
  for (std::size_t at = 0; at < word.size();) {
    const auto c = next_code_point(word, at);
    if (u_isalpha(c) == 0) return {};
    append_code_point(out, first ? c : u_tolower(c));
    first = false;
  }
  return out;
}

std::string squeeze(std::string_view text) {
  std::string out;
  const auto folded = fold_text(text);
  const std::string plain = is_ascii(folded) ? folded : decompose(folded);
  for (std::size_t at = 0; at < plain.size();) {
    const auto c = next_code_point(plain, at);
    if (u_isalnum(c) != 0) append_code_point(out, c);
  }
  return out;
}

}  // namespace masthead::byline
