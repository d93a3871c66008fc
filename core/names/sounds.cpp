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
static_assert(std::size(weights::kGaps) == kSoundCount);
static_assert(std::size(weights::kPairs) == kSoundCount * (kSoundCount + 1) / 2);

/// The learned weights where a character finds them at once.
struct Table {
  std::array<std::array<std::int8_t, kSoundCount>, kSoundCount> pairs{};
  std::array<std::uint8_t, 128> index{};
};
constexpr Table make_table() {
  Table table;
  std::size_t at = 0;
  for (std::size_t i = 0; i < kSoundCount; ++i) {
    table.index[static_cast<unsigned char>(weights::kSounds[i])] = static_cast<std::uint8_t>(i);
    for (std::size_t j = 0; j <= i; ++j, ++at) {
      table.pairs[i][j] = weights::kPairs[at];
      table.pairs[j][i] = weights::kPairs[at];
    }
  }
  return table;
}
constexpr Table kTable = make_table();

std::size_t index_of(char c) { return kTable.index[static_cast<unsigned char>(c) & 0x7F]; }

/// The best alignment of two words, in tenths of a bit.
int weigh(std::string_view a, std::string_view b) {
  std::array<int, kMostSounds + 1> row;  // NOLINT(cppcoreguidelines-pro-type-member-init)
  row[0] = 0;
  for (std::size_t j = 0; j < b.size(); ++j) row[j + 1] = row[j] + weights::kGaps[index_of(b[j])];
  for (const char c : a) {
    const auto i = index_of(c);
    const auto& pairs = kTable.pairs[i];
    const int gap = weights::kGaps[i];
    int diagonal = row[0];
    row[0] += gap;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const auto k = index_of(b[j]);
      const int paired = diagonal + pairs[k];
      diagonal = row[j + 1];
      row[j + 1] = std::max({paired, row[j + 1] + gap, row[j] + weights::kGaps[k]});
    }
  }
  return row[b.size()];
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

float alike(std::string_view a, std::string_view b) {
  a = a.substr(0, kMostSounds);
  b = b.substr(0, kMostSounds);
  if (a == b) return a.empty() ? 0.F : 1.F;
  const auto most = std::max(weight_of(a), weight_of(b));
  return most <= 0 ? 0.F : std::min(0.99F, static_cast<float>(weigh(a, b)) / 10 / most);
}

float weight_of(std::string_view sounds) {
  int sum = 0;
  for (const char c : sounds.substr(0, kMostSounds)) sum += kTable.pairs[index_of(c)][index_of(c)];
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
