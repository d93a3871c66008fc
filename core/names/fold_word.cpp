#include "core/names/fold_word.h"

#include <unicode/translit.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <new>

#include "core/name_words.h"
#include "core/names/scripts/scripts.h"
#include "core/text.h"

namespace masthead::names {
namespace {

/// Where the letters of a script are. What is between them belongs to `other`.
struct Range {
  std::int32_t first;
  std::int32_t last;
  Script script;
};
constexpr Range kRanges[] = {
    {0x41, 0x24F, Script::latin},       {0x250, 0x2AF, Script::latin},
    {0x2B9, 0x2C8, Script::latin},      {0x300, 0x36F, Script::latin},
    {0x370, 0x3FF, Script::greek},      {0x400, 0x52F, Script::cyrillic},
    {0x530, 0x58F, Script::armenian},   {0x590, 0x5FF, Script::hebrew},
    {0x600, 0x6FF, Script::arabic},     {0x750, 0x77F, Script::arabic},
    {0x900, 0xD7F, Script::indic},      {0xD80, 0xDFF, Script::sinhala},
    {0x10A0, 0x10FF, Script::georgian}, {0x1100, 0x11FF, Script::hangul},
    {0x1C90, 0x1CBF, Script::georgian}, {0x1E00, 0x1EFF, Script::latin},
    {0x1F00, 0x1FFF, Script::greek},    {0x3040, 0x30FF, Script::kana},
    {0x3400, 0x9FFF, Script::han},      {0xAC00, 0xD7A3, Script::hangul},
    {0xF900, 0xFAFF, Script::han},      {0xFB1D, 0xFB4F, Script::hebrew},
    {0xFB50, 0xFDFF, Script::arabic},   {0xFE70, 0xFEFC, Script::arabic},
    {0xFF21, 0xFF5A, Script::latin},    {0xFF66, 0xFF9F, Script::kana},
    {0x20000, 0x323AF, Script::han},
};

std::string letters_of(std::string_view text) {
  std::string letters;
  if (is_ascii(text)) {
    for (const char c : text) {
      const char lower = lower_ascii(c);
      if (lower >= 'a' && lower <= 'z') letters += lower;
    }
    return letters;
  }
  for (std::size_t at = 0; at < text.size();) {
    bool is_plain = true;
    letters += plain_letters(text, at, is_plain);
  }
  return letters;
}

using Reader = void (*)(std::string_view word, std::size_t& at, std::string& out);

/// How a script is read; nullptr: by ICU.
Reader reader_of(Script script) {
  switch (script) {
    case Script::arabic:
      return scripts::read_arabic;
    case Script::armenian:
      return scripts::read_armenian;
    case Script::cyrillic:
      return scripts::read_cyrillic;
    case Script::georgian:
      return scripts::read_georgian;
    case Script::greek:
      return scripts::read_greek;
    case Script::han:
      return scripts::read_han;
    case Script::hangul:
      return scripts::read_hangul;
    case Script::hebrew:
      return scripts::read_hebrew;
    case Script::indic:
      return scripts::read_indic;
    case Script::kana:
      return scripts::read_kana;
    case Script::sinhala:
      return scripts::read_sinhala;
    default:
      return nullptr;
  }
}

/// For scripts without a table. Making the transliterator takes a millisecond, so that callers
/// bound how many words come here.
std::string through_icu(std::string_view word) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> latin(
      icu::Transliterator::createInstance("Any-Latin", UTRANS_FORWARD, status));
  if (U_FAILURE(status)) throw std::bad_alloc();  // the only way with the data linked in
  auto text = icu::UnicodeString::fromUTF8(
      icu::StringPiece(word.data(), static_cast<std::int32_t>(word.size())));
  latin->transliterate(text);
  std::string out;
  text.toUTF8String(out);
  return letters_of(out);
}

}  // namespace

Script script_of(std::int32_t c) {
  const auto* const range =
      std::find_if(std::begin(kRanges), std::end(kRanges),
                   [c](const Range& r) { return c >= r.first && c <= r.last; });
  return range == std::end(kRanges) ? Script::other : range->script;
}

std::string fold_word(std::string_view word, Script script) {
  if (script == Script::latin && is_ascii(word)) return letters_of(word);
  const auto folded = fold_text(word);
  if (script == Script::latin) return letters_of(folded);
  const auto read = reader_of(script);
  if (read == nullptr) return through_icu(folded);
  std::string letters;
  for (std::size_t at = 0; at < folded.size();) {
    if (static_cast<unsigned char>(folded[at]) < 0x80) {
      bool is_plain = true;
      letters += plain_letters(folded, at, is_plain);
    } else {
      read(folded, at, letters);
    }
  }
  return letters;
}

namespace scripts {

std::int32_t peek(std::string_view word, std::size_t at) {
  return at < word.size() ? next_code_point(word, at) : -1;
}

}  // namespace scripts

}  // namespace masthead::names
