#include "core/names/split_words.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <iterator>

#include "core/names/fold_word.h"
#include "core/text.h"

namespace masthead::names {
namespace {

/// What a character does to the word before it.
enum class Mark : std::uint8_t {
  letter,
  apostrophe,
  space,
  stop,
  hyphen,
  comma,
  open,
  close,
  quote
};

struct Sign {
  std::int32_t c;
  Mark mark;
};
constexpr Sign kSigns[] = {
    {'\'', Mark::apostrophe},   {'`', Mark::apostrophe},    {0xB4, Mark::apostrophe},
    {0x2018, Mark::apostrophe}, {0x2019, Mark::apostrophe}, {0x2BB, Mark::apostrophe},
    {0x2BC, Mark::apostrophe},  {0x2BE, Mark::apostrophe},  {0x2BF, Mark::apostrophe},
    {0x5F3, Mark::apostrophe},  {'.', Mark::stop},          {0xFF0E, Mark::stop},
    {0x970, Mark::stop},        {'-', Mark::hyphen},        {0x2010, Mark::hyphen},
    {0x2011, Mark::hyphen},     {0x2013, Mark::hyphen},     {0x5BE, Mark::hyphen},
    {',', Mark::comma},         {0x60C, Mark::comma},       {0x3001, Mark::comma},
    {0xFF0C, Mark::comma},      {'(', Mark::open},          {'[', Mark::open},
    {0x201C, Mark::open},       {0x201E, Mark::open},       {0xAB, Mark::open},
    {0xFF08, Mark::open},       {')', Mark::close},         {']', Mark::close},
    {0x201D, Mark::close},      {0xBB, Mark::close},        {0xFF09, Mark::close},
    {'"', Mark::quote},
};

Mark mark_of(std::int32_t c) {
  const auto lower = c | 0x20;
  if (lower >= 'a' && lower <= 'z') return Mark::letter;
  const auto* const sign =
      std::find_if(std::begin(kSigns), std::end(kSigns), [c](const Sign& s) { return s.c == c; });
  if (sign != std::end(kSigns)) return sign->mark;
  if (c < 0x80) return c >= '0' && c <= '9' ? Mark::letter : Mark::space;
  if (c == 0x30FC || c == 0x200C || c == 0x200D) return Mark::letter;  // held or joined sounds
  constexpr std::uint32_t kWordMask = U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK;
  return (U_GET_GC_MASK(c) & kWordMask) != 0 ? Mark::letter : Mark::space;
}

bool is_digit(std::int32_t c) { return c < 0x80 ? c >= '0' && c <= '9' : u_isdigit(c) != 0; }
bool is_letter(std::int32_t c) {
  return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : u_isalpha(c) != 0;
}
bool is_upper(std::int32_t c) { return c < 0x80 ? c >= 'A' && c <= 'Z' : u_isupper(c) != 0; }

class Splitter {
 public:
  explicit Splitter(std::string_view text) : text_(text) {}

  std::vector<WrittenWord> split() {
    for (std::size_t at = 0; at < text_.size();) {
      const auto from = at;
      const auto c = next_code_point(text_, at);
      const auto mark = mark_of(c);
      if (mark == Mark::letter) {
        add(c, from, at);
      } else if (mark != Mark::apostrophe || size_ == 0) {
        end(mark == Mark::stop);
        turn(mark);
      } else {
        size_ = at - from_;  // inside a word; at its end the word is cut back
      }
    }
    end(false);
    if (quoted_ && std::all_of(words_.begin(), words_.end(), [](auto& w) { return w.quoted; })) {
      for (auto& word : words_) word.quoted = false;
    }
    return std::move(words_);
  }

 private:
  void add(std::int32_t c, std::size_t from, std::size_t to) {
    if (size_ == 0) {
      from_ = from;
      word_ = {};
      small_ = false;
    }
    size_ = to - from_;
    last_ = to;
    word_.digits = word_.digits || is_digit(c);
    if (const auto script = script_of(c); script != Script::latin && is_letter(c)) {
      word_.script = script;
    }
    if (!is_letter(c)) return;
    ++word_.letters;
    small_ = small_ || !is_upper(c);
  }

  void end(bool dotted) {
    if (size_ == 0) return;
    word_.text = text_.substr(from_, last_ - from_);
    if (word_.script == Script::hebrew) word_.text = text_.substr(from_, size_);  // a geresh
    word_.segment = segment_;
    word_.dotted = dotted;
    word_.joined = joined_;
    word_.quoted = quoted_;
    word_.capitals = word_.letters > 1 && !small_;
    words_.push_back(word_);
    size_ = 0;
    joined_ = false;
  }

  void turn(Mark mark) {
    joined_ = mark == Mark::hyphen;
    if (mark == Mark::comma && !words_.empty()) ++segment_;
    if (mark == Mark::open) quoted_ = true;
    if (mark == Mark::close) quoted_ = false;
    if (mark == Mark::quote) quoted_ = !quoted_;
  }

  std::string_view text_;
  std::vector<WrittenWord> words_;
  WrittenWord word_;
  std::size_t from_ = 0;
  std::size_t size_ = 0;
  std::size_t last_ = 0;
  std::size_t segment_ = 0;
  bool small_ = false;
  bool joined_ = false;
  bool quoted_ = false;
};

constexpr std::string_view kCompoundFamilies[] = {
    "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "司徒", "남궁", "황보", "제갈", "선우",
};

/// Cuts a Chinese or Korean name written in one behind its family's: of two to four characters.
void divide(std::vector<WrittenWord>& words) {
  if (words.size() != 1) return;
  auto& word = words.front();
  const bool syllables = word.script == Script::han || word.script == Script::hangul;
  if (!syllables || word.digits || word.letters < 2 || word.letters > 4) return;
  const auto is_compound = [&](std::string_view family) { return word.text.starts_with(family); };
  const bool compound =
      std::any_of(std::begin(kCompoundFamilies), std::end(kCompoundFamilies), is_compound);
  const bool long_family = word.letters > 2 && (compound || word.letters == 4);
  std::size_t at = 0;
  for (int i = 0; i < (long_family ? 2 : 1); ++i) static_cast<void>(next_code_point(word.text, at));
  auto given = word;
  given.text = word.text.substr(at);
  given.letters -= long_family ? 2U : 1U;
  given.joined = true;
  word.text = word.text.substr(0, at);
  word.letters -= given.letters;
  word.divided = true;
  words.push_back(given);
}

bool is_vowel(char c) { return std::string_view("AEIOUY").find(c) != std::string_view::npos; }

/// "JD Vance" and "Michael HLS" have initials written together; "XU Wei" has a family name.
void mark_glued(std::vector<WrittenWord>& words) {
  const bool mixed = std::any_of(words.begin(), words.end(), [](const WrittenWord& w) {
    return w.letters > 1 && !w.capitals && w.script == Script::latin;
  });
  for (auto& word : words) {
    const auto size = word.text.size();
    if (!mixed || !word.capitals || size > 4 || !is_ascii(word.text)) continue;
    const bool syllable = is_vowel(word.text.back()) || (size > 2 && is_vowel(word.text[1]));
    word.glued = !syllable;
  }
}

}  // namespace

std::vector<WrittenWord> split_words(std::string_view text) {
  auto words = Splitter(text).split();
  divide(words);
  mark_glued(words);
  return words;
}

}  // namespace masthead::names
