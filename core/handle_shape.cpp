#include "core/handle_shape.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/uspoof.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <new>

#include "core/text.h"

namespace masthead {
namespace {

constexpr char32_t kRightToLeftOverride = 0x202E;

/// Letters, digits and pairs of them that look alike in most typefaces, and the one that stands for
/// them. Pairs are of the letters that stand for others: "ci" looks like "cl", and that like "d".
struct Pair {
  char32_t first;
  char32_t second;
  char32_t looks_like;
};
constexpr Pair kPairs[] = {{U'r', U'n', U'm'}, {U'u', U'u', U'w'}, {U'c', U'l', U'd'}};
struct Single {
  char32_t letter;
  char32_t looks_like;
};
constexpr Single kSingles[] = {
    {U'0', U'o'}, {U'1', U'l'}, {U'i', U'l'}, {U'|', U'l'}, {U'3', U'e'},
    {U'4', U'a'}, {U'5', U's'}, {U'6', U'b'}, {U'8', U'b'}, {U'7', U't'},
    {U'9', U'g'}, {U'q', U'g'}, {U'v', U'u'}, {U'2', U'z'}, {U'$', U's'},
};

bool is_separator(char32_t c) { return c == U'.' || c == U'-' || c == U'_'; }

bool is_bidi_control(char32_t c) {
  return c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

bool is_unseen(char32_t c) {
  return is_bidi_control(c) ||
         u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

std::u32string decode(std::string_view text) {
  std::u32string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto c = next_code_point(text, at);
    out += c < 0 ? U'\uFFFD' : static_cast<char32_t>(c);
  }
  return out;
}

icu::UnicodeString unicode_of(std::u32string_view text) {
  icu::UnicodeString out;
  for (const char32_t c : text) out.append(static_cast<UChar32>(c));
  return out;
}

std::u32string decode(const icu::UnicodeString& text) {
  std::u32string out;
  for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
    out += static_cast<char32_t>(text.char32At(at));
  }
  return out;
}

/// Every mark that stands over, under or through a letter of any script, taken away.
icu::UnicodeString without_marks(const icu::UnicodeString& text) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* form = icu::Normalizer2::getNFDInstance(status);
  const auto apart = U_SUCCESS(status) ? form->normalize(text, status) : text;
  if (U_FAILURE(status)) throw std::bad_alloc();  // the only way with the data linked in
  icu::UnicodeString out;
  for (std::int32_t at = 0; at < apart.length(); at = apart.moveIndex32(at, 1)) {
    const auto c = apart.char32At(at);
    UErrorCode unknown = U_ZERO_ERROR;
    const bool mark =
        u_charType(c) == U_NON_SPACING_MARK && uscript_getScript(c, &unknown) == USCRIPT_INHERITED;
    if (!mark) out.append(c);
  }
  return out;
}

struct CloseChecker {
  void operator()(USpoofChecker* checker) const { uspoof_close(checker); }
};

class Skeletons {
 public:
  Skeletons() {
    UErrorCode status = U_ZERO_ERROR;
    checker_.reset(uspoof_open(&status));
    if (U_FAILURE(status)) throw std::bad_alloc();
  }
  [[nodiscard]] icu::UnicodeString of(const icu::UnicodeString& text) const {
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString out;
    uspoof_getSkeletonUnicodeString(checker_.get(), 0, text, out, &status);
    if (U_FAILURE(status)) throw std::bad_alloc();
    return out;
  }

 private:
  std::unique_ptr<USpoofChecker, CloseChecker> checker_;
};

/// The representative of each letter, then of each pair of them.
std::u32string shape_of(std::u32string_view text) {
  std::u32string letters(text);
  for (auto& c : letters) {
    const auto* single = std::find_if(std::begin(kSingles), std::end(kSingles),
                                      [c](const Single& s) { return s.letter == c; });
    if (single != std::end(kSingles)) c = single->looks_like;
  }
  std::u32string out;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const auto* pair = std::find_if(std::begin(kPairs), std::end(kPairs), [&](const Pair& p) {
      return p.first == letters[i] && i + 1 < letters.size() && p.second == letters[i + 1];
    });
    out += pair == std::end(kPairs) ? letters[i] : pair->looks_like;
    if (pair != std::end(kPairs)) ++i;
  }
  return out;
}

std::u32string without_separators(std::u32string_view text) {
  std::u32string out;
  std::copy_if(text.begin(), text.end(), std::back_inserter(out),
               [](char32_t c) { return !is_separator(c); });
  return out;
}

std::string lower_plain(std::string_view text) {
  if (text.starts_with('@')) text.remove_prefix(1);
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), lower_ascii);
  return out;
}

/// What is seen of a handle: an override turns what follows it round.
std::u32string seen_of(std::u32string_view text, HandleShape& shape) {
  std::u32string out;
  std::size_t turned_from = std::u32string::npos;
  for (const char32_t c : text) {
    if (c == kRightToLeftOverride) turned_from = out.size();
    shape.turned = shape.turned || c == kRightToLeftOverride;
    shape.invisible = shape.invisible || is_unseen(c);
    if (!is_unseen(c)) out += c;
  }
  if (turned_from != std::u32string::npos) {
    std::reverse(out.begin() + static_cast<std::ptrdiff_t>(turned_from), out.end());
  }
  return out;
}

void add_unicode_shapes(std::u32string_view seen, std::string_view handle, HandleShape& shape) {
  const Skeletons skeletons;
  const auto look = [&](const icu::UnicodeString& text) {
    auto skeleton = without_marks(skeletons.of(without_marks(text)));
    return shape_of(decode(without_marks(skeleton.foldCase())));
  };
  const auto cased = unicode_of(seen);
  auto folded = decode(fold_text(handle));
  HandleShape unused;
  folded = seen_of(folded, unused);
  if (shape.turned) folded = decode(icu::UnicodeString(cased).foldCase());
  shape.shape = look(unicode_of(folded));
  shape.cased_shape = look(cased);
}

}  // namespace

HandleShape shape_of_handle(std::string_view handle) {
  if (handle.starts_with('@')) handle.remove_prefix(1);
  HandleShape shape;
  shape.plain = lower_plain(handle);
  shape.ascii = is_ascii(handle);
  const auto seen = seen_of(decode(handle), shape);
  shape.seen = seen;
  for (auto& c : shape.seen) c = static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
  if (shape.ascii) {
    shape.seen = decode(shape.plain);
    shape.shape = shape_of(shape.seen);
    shape.cased_shape = shape.shape;
  } else {
    add_unicode_shapes(seen, handle, shape);
  }
  shape.bare = without_separators(shape.seen);
  shape.core = without_separators(shape.shape);
  return shape;
}

}  // namespace masthead
