#include "core/handle_name.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <set>
#include <utility>

#include "core/handle_letters.h"
#include "core/name_words.h"
#include "core/text.h"

namespace masthead {
namespace {

constexpr std::size_t kMostWords = 8;
constexpr std::size_t kMostLettersOfWord = 32;
constexpr std::size_t kMostNewWords = 2;

/// Words around a name that are none of it, and never its middle either.
constexpr std::string_view kAffixes[] = {
    "and",      "anchor",  "at",       "author", "blog",       "by",    "correspondent",
    "daily",    "desk",    "digital",  "dr",     "editor",     "for",   "from",
    "hello",    "here",    "hey",      "home",   "iam",        "im",    "in",
    "info",     "its",     "itsme",    "journo", "journalist", "live",  "loves",
    "media",    "mr",      "mrs",      "ms",     "my",         "news",  "of",
    "off",      "office",  "official", "on",     "online",     "page",  "photo",
    "photos",   "podcast", "press",    "prof",   "public",     "radio", "real",
    "reporter", "reports", "says",     "show",   "sports",     "the",   "thereal",
    "this",     "today",   "tv",       "video",  "web",        "with",  "world",
    "writer",   "writes",  "writing",
};

/// A part that says the account is somebody else's.
constexpr std::string_view kOfOthers[] = {"fake", "fan", "fans", "fanpage", "not", "parody"};

template <std::size_t size>
bool holds(const std::string_view (&words)[size], std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// What stretch of a handle a piece is.
enum class Piece : std::uint8_t { around, first, last, inner, known, fresh };

struct Step {
  std::size_t end = 0;
  Piece piece = Piece::around;
  std::size_t word = 0;  ///< of the name: for first, last, inner
  bool exact = true;
  int cost = 0;
};

/// How far the name has been read. The family's name may stand first; what would then stand between
/// it and the given name is not read, for nothing tells which of the two it belongs to.
enum class Phase : std::uint8_t { before, in_name, family_read, complete, complete_reversed };
constexpr std::size_t kPhases = 5;
constexpr std::size_t kStates = kPhases * (kMostNewWords + 1);
constexpr int kUnreached = std::numeric_limits<int>::max();

struct State {
  Phase phase = Phase::before;
  std::size_t fresh = 0;  ///< new words so far
};
std::size_t index_of(State state) {
  return static_cast<std::size_t>(state.phase) * (kMostNewWords + 1) + state.fresh;
}
State state_at(std::size_t index) {
  return {static_cast<Phase>(index / (kMostNewWords + 1)), index % (kMostNewWords + 1)};
}

/// The state behind a piece, or nothing where the piece may not stand there.
std::optional<State> advance(State state, Piece piece) {
  const bool complete = state.phase == Phase::complete || state.phase == Phase::complete_reversed;
  const bool inside = state.phase == Phase::in_name || state.phase == Phase::complete_reversed;
  switch (piece) {
    case Piece::around:
      if (state.phase == Phase::before || complete) return state;
      return std::nullopt;
    case Piece::first:
      if (state.phase == Phase::before) return State{Phase::in_name, state.fresh};
      if (state.phase == Phase::family_read) return State{Phase::complete_reversed, state.fresh};
      return std::nullopt;
    case Piece::last:
      if (state.phase == Phase::before) return State{Phase::family_read, state.fresh};
      if (state.phase == Phase::in_name) return State{Phase::complete, state.fresh};
      return std::nullopt;
    case Piece::inner:
    case Piece::known:
      return inside ? std::optional(state) : std::nullopt;
    case Piece::fresh:
      if (state.phase != Phase::in_name || state.fresh == kMostNewWords) return std::nullopt;
      return State{state.phase, state.fresh + 1};
  }
  return std::nullopt;
}

/// Reads one handle: the cheapest way to cover all its letters with pieces.
class HandleParser {
 public:
  HandleParser(const std::vector<PlainWord>& words, const std::set<std::string>& known,
               const HandleLetters& handle)
      : words_(words), known_(known), handle_(handle) {}

  /// The pieces in order; none where the handle does not hold the name.
  std::vector<std::pair<std::size_t, Step>> parse() {
    const auto size = handle_.plain.size();
    best_.assign(size + 1, Row{});
    best_[0][index_of({})].cost = 0;
    for (std::size_t at = 0; at < size; ++at) {
      for (const auto& step : steps_at(at)) relax(at, step);
    }
    const Cell* end = nullptr;
    std::size_t end_state = 0;
    for (const auto phase : {Phase::complete, Phase::complete_reversed}) {
      for (std::size_t fresh = 0; fresh <= kMostNewWords; ++fresh) {
        const auto state = index_of({phase, fresh});
        const auto& cell = best_[size][state];
        if (cell.cost == kUnreached || (end != nullptr && end->cost <= cell.cost)) continue;
        end = &cell;
        end_state = state;
      }
    }
    return end == nullptr ? std::vector<std::pair<std::size_t, Step>>() : trace(end_state);
  }

 private:
  struct Cell {
    int cost = kUnreached;
    std::size_t from = 0;
    std::size_t from_state = 0;
    Step step;
  };
  using Row = std::array<Cell, kStates>;

  void relax(std::size_t at, const Step& step) {
    for (std::size_t i = 0; i < kStates; ++i) {
      const auto& cell = best_[at][i];
      if (cell.cost == kUnreached) continue;
      const auto state = advance(state_at(i), step.piece);
      if (!state) continue;
      auto& next = best_[step.end][index_of(*state)];
      const int cost = cell.cost + step.cost;
      if (cost < next.cost) next = {cost, at, i, step};
    }
  }

  [[nodiscard]] std::vector<std::pair<std::size_t, Step>> trace(std::size_t state) const {
    std::vector<std::pair<std::size_t, Step>> pieces;
    for (std::size_t at = handle_.plain.size(); at > 0;) {
      const auto& cell = best_[at][state];
      pieces.emplace_back(cell.from, cell.step);
      at = cell.from;
      state = cell.from_state;
    }
    std::reverse(pieces.begin(), pieces.end());
    return pieces;
  }

  [[nodiscard]] std::vector<Step> steps_at(std::size_t at) const {
    std::vector<Step> steps;
    for (std::size_t w = 0; w < words_.size(); ++w) add_word(at, w, steps);
    const auto rest = rest_at(at);
    for (const auto& word : known_) {
      if (rest.starts_with(word)) steps.push_back({at + word.size(), Piece::known, 0, true, 1});
    }
    for (const auto word : kAffixes) {
      const bool telling = word.size() > 2;  // "imran" does not begin with "im"
      if (telling && rest.starts_with(word)) {
        steps.push_back({at + word.size(), Piece::around, 0, true, 1});
      }
    }
    if (handle_.divided[at]) add_part(at, steps);
    return steps;
  }

  /// The letters from `at` to the next division.
  [[nodiscard]] std::string_view part_at(std::size_t at) const {
    std::size_t end = at + 1;
    while (!handle_.divided[end]) ++end;
    return std::string_view(handle_.plain).substr(at, end - at);
  }

  /// The letters from `at` on that a word can be made of: none has a number inside.
  [[nodiscard]] std::string_view rest_at(std::size_t at) const {
    std::size_t end = at + 1;
    while (end < handle_.plain.size() && !handle_.numbered[end]) ++end;
    return std::string_view(handle_.plain).substr(at, end - at);
  }

  /// A word of the name, as it is or in a close spelling.
  void add_word(std::size_t at, std::size_t w, std::vector<Step>& steps) const {
    constexpr int kDistanceCost = 4;
    constexpr std::size_t kMostLonger = 3;
    const auto& word = words_[w];
    const auto piece = w == 0 ? Piece::first : w + 1 == words_.size() ? Piece::last : Piece::inner;
    const int base = piece == Piece::inner ? 1 : 0;
    const auto rest = rest_at(at);
    if (rest.starts_with(word.letters)) {
      steps.push_back({at + word.letters.size(), piece, w, true, base});
    }
    if (!word.spelt_out.empty() && rest.starts_with(word.spelt_out)) {
      steps.push_back({at + word.spelt_out.size(), piece, w, true, base});
    }
    if (rest.front() != word.letters.front()) return;
    // A spelling of its own is not guessed across a division: "mina.a" is no "Minaa".
    const auto most = std::min(part_at(at).size(), word.letters.size() + kMostLonger);
    for (std::size_t size = 3; size <= most; ++size) {
      const auto text = rest.substr(0, size);
      const int distance = spelling_distance(text, word.letters);
      if (distance == 0 || text == word.spelt_out) continue;
      // "danielaferri" of Daniel Ferri: another spelling, or an initial?
      if (text.starts_with(word.letters) && !handle_.divided[at + size]) continue;
      steps.push_back({at + size, piece, w, false, base + kDistanceCost * distance});
    }
  }

  /// The part that begins here: a new word of the name, or nothing of it.
  void add_part(std::size_t at, std::vector<Step>& steps) const {
    const auto part = part_at(at);
    const auto end = at + part.size();
    if (holds(kOfOthers, part)) return;
    steps.push_back({end, Piece::around, 0, true, 3});
    const bool numbered = handle_.numbered[at] || handle_.numbered[end];
    if (!numbered && may_be_name(part)) steps.push_back({end, Piece::fresh, 0, true, 2});
  }

  /// An initial, or a word with a vowel that is not of every handle's furniture.
  static bool may_be_name(std::string_view part) {
    if (part.size() == 1) return true;
    const bool spoken = part.find_first_of("aeiouy") != std::string_view::npos;
    return spoken && !holds(kAffixes, part);
  }

  const std::vector<PlainWord>& words_;
  const std::set<std::string>& known_;
  const HandleLetters& handle_;
  std::vector<Row> best_;
};

using Pieces = std::vector<std::pair<std::size_t, Step>>;

/// Turns the pieces of a handle into a name.
class NameWriter {
 public:
  NameWriter(const std::vector<PlainWord>& words, const HandleLetters& handle)
      : words_(words), handle_(handle) {}

  std::optional<HandleName> write(const Pieces& pieces) {
    std::string inner;
    std::string last;
    for (const auto& [from, step] : pieces) {
      if (step.piece == Piece::around) continue;
      const auto word = word_of(from, step);
      if (step.piece == Piece::first) {
        result_.name = word;
      } else {
        auto& part = step.piece == Piece::last ? last : inner;
        part += ' ';
        part += word;
      }
    }
    result_.name += inner + last;
    return is_new(pieces) ? std::optional(std::move(result_)) : std::nullopt;
  }

 private:
  std::string word_of(std::size_t from, const Step& step) {
    const bool of_name =
        step.piece == Piece::first || step.piece == Piece::last || step.piece == Piece::inner;
    const auto shown = title_case(handle_, from, step.end);
    if (!of_name) return shown;
    const auto& word = words_[step.word];
    if (!step.exact) {
      result_.respelled.push_back({word.text, shown});
      return shown;
    }
    // The name knows better where "McDonald" has its capitals and "Anne-Marie" her hyphen.
    const auto letters = std::string_view(handle_.plain).substr(from, step.end - from);
    const bool same = letters == word.letters && is_ascii(shown);
    return same ? word.plain : shown;
  }

  /// True when the name read is not made of the words of the known one.
  [[nodiscard]] bool is_new(const Pieces& pieces) const {
    std::size_t of_name = 0;
    for (const auto& [from, step] : pieces) {
      if (step.piece == Piece::around) continue;
      if (!step.exact || step.piece == Piece::known || step.piece == Piece::fresh) return true;
      ++of_name;
    }
    return of_name != words_.size();
  }

  const std::vector<PlainWord>& words_;
  const HandleLetters& handle_;
  HandleName result_;
};

/// The words inside other names of the author.
void add_inner_words(std::string_view name, std::set<std::string>& known) {
  const auto words = split_name(name);
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    if (words[i].letters.size() > 2) known.insert(words[i].letters);
  }
}

bool is_usable(const std::vector<PlainWord>& words) {
  if (words.size() < 2 || words.size() > kMostWords) return false;
  if (words.front().letters.size() < 2 || words.back().letters.size() < 2) return false;
  return std::all_of(words.begin(), words.end(), [](const PlainWord& word) {
    return word.letters.size() <= kMostLettersOfWord;
  });
}

}  // namespace

std::vector<std::optional<HandleName>> read_handle_names(std::string_view name,
                                                         std::span<const std::string> others,
                                                         std::span<const std::string> handles) {
  std::vector<std::optional<HandleName>> names(handles.size());
  const auto words = split_name(name);
  if (!is_usable(words)) return names;

  std::set<std::string> known;
  for (const auto& other : others) add_inner_words(other, known);
  std::vector<HandleLetters> letters;
  letters.reserve(handles.size());
  for (const auto& handle : handles) letters.push_back(split_handle(handle));
  // What one handle divides is known in all of them.
  std::set<std::string> divided = known;
  for (const auto& handle : letters) {
    for (const auto& [from, step] : HandleParser(words, known, handle).parse()) {
      const auto size = step.end - from;
      if (step.piece == Piece::fresh && size > 2) divided.insert(handle.plain.substr(from, size));
    }
  }
  for (std::size_t i = 0; i < handles.size(); ++i) {
    const auto pieces = HandleParser(words, divided, letters[i]).parse();
    if (!pieces.empty()) names[i] = NameWriter(words, letters[i]).write(pieces);
  }
  return names;
}

}  // namespace masthead
