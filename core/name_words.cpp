#include "core/name_words.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <new>
#include <optional>
#include <utility>

#include "core/text.h"

namespace masthead {
namespace {

constexpr std::int32_t kDiaeresis = 0x308;
constexpr std::int32_t kRing = 0x30A;

/// Letters that Unicode does not decompose, in lower case.
struct LoneLetter {
  std::int32_t c;
  std::string_view plain;
  std::string_view spelt_out;
};
constexpr LoneLetter kLoneLetters[] = {
    {0xDF, "ss", "ss"},   {0xE6, "ae", "ae"},  {0xF0, "d", "d"},    {0xF8, "o", "oe"},
    {0xFE, "th", "th"},   {0x111, "d", "d"},   {0x127, "h", "h"},   {0x131, "i", "i"},
    {0x142, "l", "l"},    {0x14B, "ng", "ng"}, {0x153, "oe", "oe"}, {0x167, "t", "t"},
    {0x1E9E, "ss", "ss"},
};

constexpr std::string_view kBehindNames[] = {"jr", "sr", "ii", "iii", "iv", "phd", "md", "esq"};

constexpr bool is_letter(char c) { return lower_ascii(c) >= 'a' && lower_ascii(c) <= 'z'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr char upper_ascii(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c;
}

std::string decompose(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* form = icu::Normalizer2::getNFDInstance(status);
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  if (U_SUCCESS(status)) {
    const icu::StringPiece piece(text.data(), static_cast<std::int32_t>(text.size()));
    form->normalizeUTF8(0, piece, sink, nullptr, status);
  }
  if (U_FAILURE(status)) throw std::bad_alloc();  // the only way with the data linked in
  return out;
}

/// What a mark adds to the letter before it where the letter is spelt out.
std::string_view spelt_out_mark(std::int32_t mark, char letter) {
  const char lower = lower_ascii(letter);
  const bool umlaut = lower == 'a' || lower == 'o' || lower == 'u';
  if (mark == kDiaeresis && umlaut) return "e";
  return mark == kRing && lower == 'a' ? "a" : "";
}

void append_cased(std::string& out, std::string_view letters, bool upper) {
  for (std::size_t i = 0; i < letters.size(); ++i) {
    out += upper && i == 0 ? upper_ascii(letters[i]) : letters[i];
  }
}

/// Writes a word's characters in plain letters.
class Plainer {
 public:
  /// False: a letter that has no plain form.
  bool add(std::int32_t c) {
    if (c < 0x80) {
      plain_ += static_cast<char>(c);
      spelt_out_ += static_cast<char>(c);
      return true;
    }
    if ((U_GET_GC_MASK(c) & U_GC_M_MASK) != 0) {
      if (!plain_.empty()) spelt_out_ += spelt_out_mark(c, plain_.back());
      return true;
    }
    const std::int32_t lower = u_tolower(c);
    const auto* const lone = std::find_if(std::begin(kLoneLetters), std::end(kLoneLetters),
                                          [&](const LoneLetter& l) { return l.c == lower; });
    if (lone == std::end(kLoneLetters)) return u_isalpha(c) == 0;
    append_cased(plain_, lone->plain, lower != c);
    append_cased(spelt_out_, lone->spelt_out, lower != c);
    return true;
  }

  [[nodiscard]] const std::string& plain() const { return plain_; }
  [[nodiscard]] const std::string& spelt_out() const { return spelt_out_; }

 private:
  std::string plain_;
  std::string spelt_out_;
};

std::string letters_of(std::string_view text) {
  std::string letters;
  for (const char c : text) {
    if (is_letter(c)) letters += lower_ascii(c);
  }
  return letters;
}

std::string_view trim_to_letters(std::string_view text) {
  while (!text.empty() && !is_letter(text.front())) text.remove_prefix(1);
  while (!text.empty() && !is_letter(text.back())) text.remove_suffix(1);
  return text;
}

void set_title_case(std::string& word) {
  for (std::size_t i = 0; i < word.size(); ++i) {
    word[i] = i == 0 || !is_letter(word[i - 1]) ? upper_ascii(word[i]) : lower_ascii(word[i]);
  }
}

/// "JANE DOE" and "jane doe" say nothing of how the words are written.
void mend_case(std::vector<PlainWord>& words) {
  bool any_upper = false;
  bool any_lower = false;
  for (const auto& word : words) {
    for (const char c : word.plain) {
      any_upper = any_upper || is_upper(c);
      any_lower = any_lower || (is_letter(c) && !is_upper(c));
    }
  }
  if (any_upper && any_lower) return;
  for (auto& word : words) set_title_case(word.plain);
}

std::string collapse_doubled(std::string_view word) {
  std::string out;
  for (const char c : word) {
    if (out.empty() || out.back() != c) out += c;
  }
  return out;
}

/// Optimal string alignment: three rows are enough.
std::size_t edits(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U);
      row[j] = std::min({replaced, last[j] + 1, row[j - 1] + 1});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before.swap(last);
    last.swap(row);
  }
  return last[b.size()];
}

/// Where the word that begins at `from` ends: before white space.
std::size_t end_of_word(std::string_view text, std::size_t from) {
  for (std::size_t next = from; from < text.size(); from = next) {
    const auto c = next_code_point(text, next);
    if (c >= 0 && u_isUWhiteSpace(c) != 0) break;
  }
  return from;
}

std::optional<PlainWord> plain_word(std::string_view text) {
  const std::string decomposed = is_ascii(text) ? std::string(text) : decompose(text);
  Plainer plainer;
  for (std::size_t at = 0; at < decomposed.size();) {
    if (!plainer.add(next_code_point(decomposed, at))) return std::nullopt;
  }
  PlainWord word;
  word.text = text;
  word.plain = trim_to_letters(plainer.plain());
  word.letters = letters_of(word.plain);
  word.spelt_out = letters_of(plainer.spelt_out());
  if (word.spelt_out == word.letters) word.spelt_out.clear();
  return word;
}

}  // namespace

std::vector<PlainWord> split_name(std::string_view name) {
  std::vector<PlainWord> words;
  for (std::size_t from = 0; from < name.size();) {
    const auto to = end_of_word(name, from);
    auto word = plain_word(name.substr(from, to - from));
    if (!word) return {};
    if (!word->letters.empty()) words.push_back(std::move(*word));
    from = to;
    if (from < name.size()) static_cast<void>(next_code_point(name, from));
  }
  while (words.size() > 2 && std::find(std::begin(kBehindNames), std::end(kBehindNames),
                                       words.back().letters) != std::end(kBehindNames)) {
    words.pop_back();
  }
  mend_case(words);
  return words;
}

std::string plain_letters(std::string_view text, std::size_t& at, bool& is_plain) {
  const auto start = at;
  const auto c = next_code_point(text, at);
  if (c < 0x80) return letters_of(text.substr(start, at - start));
  Plainer plainer;
  const auto decomposed = decompose(text.substr(start, at - start));
  for (std::size_t i = 0; i < decomposed.size();) {
    is_plain = plainer.add(next_code_point(decomposed, i)) && is_plain;
  }
  return letters_of(plainer.plain());
}

int spelling_distance(std::string_view a, std::string_view b) {
  constexpr std::size_t kLeast = 3;
  constexpr std::size_t kLeastForOneEdit = 4;
  constexpr std::size_t kLeastForTwoEdits = 8;
  if (a == b || std::min(a.size(), b.size()) < kLeast || a.front() != b.front()) return 0;
  const auto once_a = collapse_doubled(a);
  const auto once_b = collapse_doubled(b);
  if (once_a == once_b) return 1;
  const auto shorter = std::min(a.size(), b.size());
  const std::size_t most = shorter >= kLeastForTwoEdits ? 2 : shorter >= kLeastForOneEdit ? 1 : 0;
  const auto distance = edits(once_a, once_b);
  return distance <= most ? static_cast<int>(distance) : 0;
}

}  // namespace masthead
