#include "core/names/sounds.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

#include "core/names/sound_weights.h"

namespace masthead::names {
namespace {

/// Letters that stand for one sound; the longer first.
struct Digraph {
  std::string_view letters;
  char sound;
};
constexpr Digraph kDigraphs[] = {
    {"tsch", 'C'}, {"shch", 'S'}, {"sch", 'S'}, {"tch", 'C'}, {"chh", 'C'}, {"ck", 'k'},
    {"ch", 'C'},   {"cz", 'C'},   {"gh", 'G'},  {"kh", 'X'},  {"ph", 'f'},  {"qu", 'k'},
    {"sh", 'S'},   {"sz", 'S'},   {"th", 'T'},  {"ts", 'Z'},  {"tz", 'Z'},  {"zh", 'J'},
    {"dj", 'j'},   {"dh", 'd'},   {"bh", 'b'},
};

constexpr std::size_t kSoundCount = weights::kSounds.size();
constexpr std::size_t kCrossings = 3;
static_assert(std::size(weights::kGaps) == kCrossings);
static_assert(std::size(weights::kPairs[0]) == kSoundCount * (kSoundCount + 1) / 2);

using Row = std::array<std::int8_t, kSoundCount>;

/// The learned weights where a character finds them at once.
struct Table {
  std::array<std::array<Row, kSoundCount>, kCrossings> pairs{};
  std::array<std::uint8_t, 128> index{};
};
/// The triangle of a crossing's weights as a square.
constexpr std::array<Row, kSoundCount> make_square(std::size_t crossing) {
  std::array<Row, kSoundCount> pairs{};
  for (std::size_t i = 0, at = 0; i < kSoundCount; ++i) {
    for (std::size_t j = 0; j <= i; ++j, ++at) {
      pairs[i][j] = weights::kPairs[crossing][at];
      pairs[j][i] = pairs[i][j];
    }
  }
  return pairs;
}
constexpr Table make_table() {
  Table table;
  for (std::size_t i = 0; i < kSoundCount; ++i) {
    table.index[static_cast<unsigned char>(weights::kSounds[i])] = static_cast<std::uint8_t>(i);
  }
  for (std::size_t i = 0; i < kCrossings; ++i) table.pairs[i] = make_square(i);
  return table;
}
constexpr Table kTable = make_table();

std::size_t index_of(char c) { return kTable.index[static_cast<unsigned char>(c) & 0x7F]; }

/// The best alignment of two words, in tenths of a bit. What a cell waits for, the one left of it,
/// stays in a register: it is the longest wait of all comparing of names.
int weigh(std::string_view a, std::string_view b, Crossing crossing) {
  const auto& table = kTable.pairs[static_cast<std::size_t>(crossing)];
  const auto& gaps = weights::kGaps[static_cast<std::size_t>(crossing)];
  std::array<int, kMostSounds> row;               // NOLINT(cppcoreguidelines-pro-type-member-init)
  std::array<int, kMostSounds> gap_b;             // NOLINT(cppcoreguidelines-pro-type-member-init)
  std::array<std::uint8_t, kMostSounds> index_b;  // NOLINT(cppcoreguidelines-pro-type-member-init)
  int last = 0;
  for (std::size_t j = 0; j < b.size(); ++j) {
    index_b[j] = static_cast<std::uint8_t>(index_of(b[j]));
    gap_b[j] = +gaps[index_b[j]];
    last += gap_b[j];
    row[j] = last;
  }
  int before = 0;  // the cell before the row's first
  for (const char c : a) {
    const auto i = index_of(c);
    const auto& pairs = table[i];
    const int gap = +gaps[i];
    int diagonal = before;
    before += gap;
    int left = before;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const int above = row[j];
      const int here = std::max(diagonal + pairs[index_b[j]], above + gap);
      left = std::max(here, left + gap_b[j]);
      row[j] = left;
      diagonal = above;
    }
    last = left;
  }
  return last;
}

bool is_abjad(Script script) { return script == Script::arabic || script == Script::hebrew; }
bool is_syllabic(Script script) {
  return script == Script::han || script == Script::hangul || script == Script::kana;
}

bool is_vowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

/// The class of a consonant: what changes into each other between scripts and spellings.
char class_of(char c) {
  constexpr std::string_view kClasses[] = {"bpfvw", "dtT", "gGkqcXxh", "jJCzZsS", "lr", "mn"};
  for (const auto letters : kClasses) {
    if (letters.find(c) != std::string_view::npos) return letters.front();
  }
  return c;
}

}  // namespace

std::string sounds_of(std::string_view folded) {
  std::string sounds;
  while (!folded.empty()) {
    const auto* const digraph =
        std::find_if(std::begin(kDigraphs), std::end(kDigraphs),
                     [&](const Digraph& d) { return folded.starts_with(d.letters); });
    const bool found = digraph != std::end(kDigraphs);
    const char sound = found ? digraph->sound : folded.front();
    if (sounds.empty() || sounds.back() != sound) sounds += sound;
    folded.remove_prefix(found ? digraph->letters.size() : 1);
  }
  return sounds;
}

Crossing crossing_of(Script a, Script b) {
  if (is_abjad(a) || is_abjad(b)) return Crossing::abjad;
  return is_syllabic(a) || is_syllabic(b) ? Crossing::syllables : Crossing::letters;
}

float alike(std::string_view a, std::string_view b, Crossing crossing) {
  a = a.substr(0, kMostSounds);
  b = b.substr(0, kMostSounds);
  if (a == b) return a.empty() ? 0.F : 1.F;
  const auto most = std::max(weight_of(a, crossing), weight_of(b, crossing));
  if (most <= 0) return 0;
  return std::min(0.99F, static_cast<float>(weigh(a, b, crossing)) / 10 / most);
}

float weight_of(std::string_view sounds, Crossing crossing) {
  const auto& table = kTable.pairs[static_cast<std::size_t>(crossing)];
  int sum = 0;
  for (const char c : sounds.substr(0, kMostSounds)) sum += table[index_of(c)][index_of(c)];
  return static_cast<float>(sum) / 10;
}

std::string skeleton_of(std::string_view sounds) {
  std::string skeleton;
  for (const char c : sounds) {
    // Inside a word these come and go between scripts.
    if (std::string_view("hvw").find(c) != std::string_view::npos && !skeleton.empty()) continue;
    const char sound = is_vowel(c) || c == 'h' ? 'a' : class_of(c);
    if (sound == 'a' && !skeleton.empty()) continue;
    if (skeleton.empty() || skeleton.back() != sound) skeleton += sound;
  }
  return skeleton;
}

}  // namespace masthead::names
