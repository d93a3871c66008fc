#include <algorithm>
#include <iterator>
#include <utility>

#include "core/names/fold_word.h"
#include "core/names/frequencies.h"
#include "core/names/name.h"
#include "core/names/sounds.h"
#include "core/names/split_words.h"
#include "core/names/word_lists.h"
#include "core/text.h"

namespace masthead::names {

std::uint64_t hash_word(std::string_view folded) {
  std::uint64_t hash = 0xCBF29CE484222325ULL;  // FNV-1a
  for (const char c : folded) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001B3ULL;
  }
  return hash;
}

/// Writes the words of a name into its one store.
class NameBuilder {
 public:
  explicit NameBuilder(std::size_t words) { name_.words_.reserve(words); }

  void add(const WrittenWord& written) {
    Word word;
    // What is not compared is not read: of a page that was taken for a name.
    const bool compared = name_.words_.size() < kMostWords;
    const auto folded = compared ? fold_word(written.text, written.script) : std::string();
    word.joined = written.joined;
    word.initial = written.letters == 1 && folded.size() == 1 && !is_syllabic(written.script);
    word.glued = written.glued;
    word.hash = hash_word(folded);
    word.prior_bits = prior_bits_of(word.hash);
    word.nicknames = nickname_groups_of(folded);
    word.part = part_of(written, folded);
    append(written.text, word.text_at, word.text_size);
    if (word.initial && written.dotted) {
      name_.store_ += '.';
      ++word.text_size;
    }
    append(folded, word.folded_at, word.folded_size);
    append(sounds_of(folded), word.sounds_at, word.sounds_size);
    if (written.script != Script::latin) name_.script_ = written.script;
    name_.words_.push_back(word);
  }

  std::vector<Word>& words() { return name_.words_; }
  [[nodiscard]] std::string_view folded(const Word& word) const { return name_.folded(word); }
  void set_order_known() { name_.order_known_ = true; }
  Name take() { return std::move(name_); }

 private:
  static bool is_syllabic(Script script) {
    return script == Script::han || script == Script::hangul || script == Script::kana;
  }

  static Part part_of(const WrittenWord& written, std::string_view folded) {
    if (folded.empty() || written.digits) return Part::other;
    if (written.quoted) return Part::nickname;
    if (written.script == Script::latin) return names::part_of(folded).value_or(Part::given);
    return names::part_of(fold_text(written.text)).value_or(Part::given);
  }

  void append(std::string_view text, std::uint32_t& at, std::uint32_t& size) {
    at = static_cast<std::uint32_t>(name_.store_.size());
    size = static_cast<std::uint32_t>(text.size());
    name_.store_ += text;
  }

  Name name_;
};

namespace {

bool is_core(const Word& word) { return word.part == Part::given || word.part == Part::family; }

/// An honorific leads, a suffix follows, a particle stands before something: elsewhere these are
/// names like any other ("Sri Mulyani", "Van Nguyen", "Al Gore").
void settle_places(std::vector<Word>& words) {
  const auto is_name = [](const Word& w) {
    return w.part == Part::given || w.part == Part::family;
  };
  const auto first = std::find_if(words.begin(), words.end(), is_name);
  const auto last = std::find_if(words.rbegin(), words.rend(), is_name).base();
  for (auto word = words.begin(); word != words.end(); ++word) {
    if (word->part == Part::particle && (word < first || word + 1 >= last)) {
      const auto names = std::count_if(words.begin(), words.end(), is_name);
      if (word + 1 >= last || names < 2) word->part = Part::given;
    }
    if (word->part == Part::suffix && word < first) word->part = Part::given;
  }
  if (std::none_of(words.begin(), words.end(), is_core)) {
    for (auto& word : words) {
      if (word.part != Part::other) word.part = Part::given;
    }
  }
}

/// "Berry of Bowdoinham": what follows says where, not who.
void drop_places(NameBuilder& builder) {
  auto& words = builder.words();
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (builder.folded(words[i]) != "of") continue;
    for (; i < words.size(); ++i) words[i].part = Part::other;
  }
}

/// The words whose segment or capitals say that they are the family's.
std::size_t mark_family(const std::vector<WrittenWord>& written, std::vector<Word>& words) {
  std::size_t names_behind = 0;
  bool comma = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    comma = comma || written[i].segment > 0;
    if (written[i].segment > 0 && is_core(words[i])) ++names_behind;
  }
  std::size_t capitals = 0;
  std::size_t core = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!is_core(words[i]) || words[i].initial) continue;
    ++core;
    if (written[i].capitals && !written[i].glued) ++capitals;
  }
  const bool by_capitals = capitals > 0 && capitals < core;
  const bool by_comma = comma && (names_behind > 0 || core == 1);
  std::size_t marked = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!is_core(words[i]) || words[i].initial) continue;
    const bool capital = by_capitals && written[i].capitals && !written[i].glued;
    if (by_comma ? written[i].segment == 0 : capital) {
      words[i].part = Part::family;
      ++marked;
    }
  }
  return marked;
}

bool ends_as_patronymic(std::string_view folded) {
  constexpr std::string_view kEnds[] = {"ovich", "evich", "ovna", "evna", "ivna", "yevich"};
  return std::any_of(std::begin(kEnds), std::end(kEnds), [&](std::string_view end) {
    return folded.size() > end.size() + 1 && folded.ends_with(end);
  });
}

void mark_patronymics(NameBuilder& builder) {
  auto& words = builder.words();
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (words[i].part != Part::given) continue;
    const bool behind = is_descent(builder.folded(words[i - 1])) && i + 1 < words.size();
    if (behind || ends_as_patronymic(builder.folded(words[i]))) words[i].part = Part::patronymic;
  }
}

void mark_last_as_family(std::vector<Word>& words) {
  const auto is_full = [](const Word& w) { return is_core(w) && !w.initial; };
  const auto last = std::find_if(words.rbegin(), words.rend(), is_full);
  if (last != words.rend() && std::count_if(words.begin(), words.end(), is_core) > 1) {
    last->part = Part::family;
  }
}

/// Given names behind the first are middle names.
void mark_middle(std::vector<Word>& words) {
  bool first = true;
  bool in_first = false;
  for (auto& word : words) {
    in_first = in_first && word.joined;
    if (word.part != Part::given) continue;
    if (!first && !in_first) word.part = Part::middle;
    in_first = first || in_first;
    first = false;
  }
}

}  // namespace

Name parse_name(std::string_view text) {
  const auto written = split_words(text);
  NameBuilder builder(written.size());
  for (const auto& word : written) builder.add(word);
  auto& words = builder.words();
  drop_places(builder);
  settle_places(words);
  const bool divided =
      std::any_of(written.begin(), written.end(), [](const WrittenWord& w) { return w.divided; });
  if (divided && is_core(words.front())) words.front().part = Part::family;
  if (divided || mark_family(written, words) > 0) {
    builder.set_order_known();
    mark_patronymics(builder);
  } else {
    mark_patronymics(builder);
    mark_last_as_family(words);
  }
  mark_middle(words);
  return builder.take();
}

}  // namespace masthead::names
