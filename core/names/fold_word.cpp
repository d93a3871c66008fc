#include "core/names/fold_word.h"

#include <unicode/translit.h>
#include <unicode/uscript.h>

#include <memory>
#include <new>

#include "core/text.h"

namespace masthead::names {
namespace {

std::string letters_of(std::string_view text) {
  std::string letters;
  for (const char c : text) {
    const char lower = lower_ascii(c);
    if (lower >= 'a' && lower <= 'z') letters += lower;
  }
  return letters;
}

std::string to_latin(std::string_view word) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> latin(
      icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status));
  if (U_FAILURE(status)) throw std::bad_alloc();  // the only way with the data linked in
  auto text = icu::UnicodeString::fromUTF8(
      icu::StringPiece(word.data(), static_cast<std::int32_t>(word.size())));
  latin->transliterate(text);
  std::string out;
  text.toUTF8String(out);
  return out;
}

}  // namespace

Script script_of(std::int32_t c) {
  if (c < 0x80) return Script::latin;
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(c, &status)) {
    case USCRIPT_LATIN:
      return Script::latin;
    case USCRIPT_CYRILLIC:
      return Script::cyrillic;
    case USCRIPT_GREEK:
      return Script::greek;
    case USCRIPT_ARABIC:
      return Script::arabic;
    case USCRIPT_HEBREW:
      return Script::hebrew;
    case USCRIPT_DEVANAGARI:
    case USCRIPT_BENGALI:
      return Script::indic;
    case USCRIPT_HAN:
      return Script::han;
    case USCRIPT_HANGUL:
      return Script::hangul;
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
      return Script::kana;
    default:
      return Script::other;
  }
}

std::string fold_word(std::string_view word, Script script) {
  static_cast<void>(script);
  return letters_of(is_ascii(word) ? std::string(word) : to_latin(word));
}

std::string skeleton_of(std::string_view folded) {
  constexpr std::string_view kClasses = "abkdefghigklmnobkrstufvkis";
  std::string skeleton;
  for (const char c : folded) {
    const char sound = kClasses[static_cast<std::size_t>(c - 'a')];
    const bool vowel = std::string_view("aeiouh").find(sound) != std::string_view::npos;
    if (vowel && !skeleton.empty()) continue;
    if (skeleton.empty() || skeleton.back() != sound) skeleton += vowel ? 'a' : sound;
  }
  return skeleton;
}

}  // namespace masthead::names
