#include "core/identity/levels.h"

#include <algorithm>
#include <cmath>

namespace masthead::identity {
namespace {

using std::string_view;

constexpr std::size_t kBitSteps = 4;
constexpr std::size_t kNameLevels = 9;

constexpr string_view kNames[] = {"equal, common",
                                  "equal, less common",
                                  "equal, rare",
                                  "equal, very rare",
                                  "reordered, common",
                                  "reordered, less common",
                                  "reordered, rare",
                                  "reordered, very rare",
                                  "initials, common",
                                  "initials, less common",
                                  "initials, rare",
                                  "initials, very rare",
                                  "nickname, common",
                                  "nickname, less common",
                                  "nickname, rare",
                                  "nickname, very rare",
                                  "spelling, common",
                                  "spelling, less common",
                                  "spelling, rare",
                                  "spelling, very rare",
                                  "partial, common",
                                  "partial, less common",
                                  "partial, rare",
                                  "partial, very rare",
                                  "transliterated, common",
                                  "transliterated, less common",
                                  "transliterated, rare",
                                  "transliterated, very rare",
                                  "conflicting, common",
                                  "conflicting, less common",
                                  "conflicting, rare",
                                  "conflicting, very rare",
                                  "different",
                                  "different",
                                  "different",
                                  "different"};
constexpr string_view kScores[] = {"below 2 %",  "2 to 7 %",   "7 to 20 %",
                                   "20 to 40 %", "40 to 60 %", "60 to 80 %",
                                   "80 to 93 %", "93 to 98 %", "above 98 %"};
constexpr double kScoreSteps[] = {.02, .07, .20, .40, .60, .80, .93, .98};
constexpr string_view kKeys[] = {"not said", "different", "shared with others", "same",
                                 "several the same"};
constexpr string_view kHandles[] = {"not said", "fits its own name only", "fits both names"};
constexpr string_view kSaid[] = {"not said", "different", "same"};
constexpr string_view kBios[] = {"not said",   "nothing in common",  "little in common",
                                 "some words", "many or rare words", "nearly everything"};
constexpr string_view kOutlets[] = {"not said", "unrelated",       "hardly related",
                                    "related",  "closely related", "the same"};

constexpr FeatureNames kFeatureNames[kFeatures] = {
    {"name", kNames},     {"score", kScores},   {"account", kKeys},  {"page", kKeys},
    {"email", kKeys},     {"handle", kHandles}, {"employer", kSaid}, {"title", kSaid},
    {"place", kSaid},     {"beat", kSaid},      {"bio", kBios},      {"outlet", kOutlets},
    {"author id", kSaid},
};

std::uint8_t name_level(const names::Agreement& agreement) {
  constexpr double kSteps[kBitSteps - 1] = {14, 20, 27};
  const auto step = static_cast<std::size_t>(
      std::upper_bound(std::begin(kSteps), std::end(kSteps), agreement.bits) - std::begin(kSteps));
  const auto level = std::min(static_cast<std::size_t>(agreement.level), kNameLevels - 1);
  return static_cast<std::uint8_t>(level * kBitSteps + step);
}

std::uint8_t key_level(const Shared& shared) {
  if (shared.both == 0) return 0;
  if (shared.same == 0) return 1;
  if (shared.holders > 1) return 2;
  return shared.same == 1 ? 3 : 4;
}

std::uint8_t said_level(const Shared& shared) {
  if (shared.both == 0) return 0;
  return shared.same == 0 ? 1 : 2;
}

std::uint8_t bio_level(const Shared& shared) {
  if (shared.both < 2) return 0;
  if (shared.same == 0) return 1;
  if (shared.same >= shared.both && shared.same >= 6) return 5;
  constexpr float kLittle = 8;
  constexpr float kSome = 20;
  if (shared.bits < kLittle) return 2;
  return shared.bits < kSome ? 3 : 4;
}

std::uint8_t outlet_level(const Row& a, const Row& b) {
  if (a.outlet == 0 || b.outlet == 0) return 0;
  return a.outlet == b.outlet ? 5 : 1;
}

std::uint8_t author_level(const Row& a, const Row& b) {
  if (a.author == 0 || b.author == 0 || a.outlet != b.outlet) return 0;
  return a.author == b.author ? 2 : 1;
}

void add_shared(const Columns& columns, FactId id, Shared& shared) {
  const auto& fact = columns.fact(id);
  if (is_key(kind_of(id)) && columns.is_hub(id)) return;
  const bool best = shared.same == 0 || fact.holders < shared.holders;
  if (best) {
    shared.holders = fact.holders;
    shared.first = id;
  }
  ++shared.same;
  shared.bits += fact.bits;
}

}  // namespace

std::span<const FeatureNames> feature_names() { return kFeatureNames; }

std::array<Shared, kFactKinds> shared_facts(const Columns& columns, const Row& a, const Row& b) {
  std::array<Shared, kFactKinds> shared{};
  std::array<std::uint32_t, kFactKinds> of_a{};
  std::array<std::uint32_t, kFactKinds> of_b{};
  const auto left = columns.facts(a);
  const auto right = columns.facts(b);
  for (const auto id : left) ++of_a[id >> 28U];
  for (const auto id : right) ++of_b[id >> 28U];
  for (std::size_t k = 0; k < kFactKinds; ++k) shared[k].both = std::min(of_a[k], of_b[k]);
  for (std::size_t i = 0, j = 0; i < left.size() && j < right.size();) {
    if (left[i] == right[j]) {
      add_shared(columns, left[i], shared[left[i] >> 28U]);
      ++i;
      ++j;
    } else if (left[i] < right[j]) {
      ++i;
    } else {
      ++j;
    }
  }
  return shared;
}

Levels levels_of(const Columns& columns, std::size_t a, std::size_t b) {
  const auto& left = columns.row(a);
  const auto& right = columns.row(b);
  const auto agreement =
      names::agree(left.subject->parsed, right.subject->parsed, columns.epoch().names);
  const auto shared = shared_facts(columns, left, right);
  const auto of = [&](FactKind kind) -> const Shared& {
    return shared[static_cast<std::size_t>(kind)];
  };
  Levels levels{};
  const auto set = [&](Feature feature, std::uint8_t level) {
    levels[static_cast<std::size_t>(feature)] = level;
  };
  set(Feature::name, name_level(agreement));
  set(Feature::score,
      static_cast<std::uint8_t>(
          std::upper_bound(std::begin(kScoreSteps), std::end(kScoreSteps), agreement.score) -
          std::begin(kScoreSteps)));
  set(Feature::account, key_level(of(FactKind::account)));
  set(Feature::page, key_level(of(FactKind::page)));
  set(Feature::email, key_level(of(FactKind::email)));
  set(Feature::employer, said_level(of(FactKind::employer)));
  set(Feature::title, said_level(of(FactKind::title)));
  set(Feature::place, said_level(of(FactKind::place)));
  set(Feature::beat, said_level(of(FactKind::beat)));
  set(Feature::bio, bio_level(of(FactKind::bio_word)));
  set(Feature::outlet, outlet_level(left, right));
  set(Feature::author_id, author_level(left, right));
  return levels;
}

string_view forbidden(const Columns& columns, std::size_t a, std::size_t b) {
  const auto& left = columns.row(a);
  const auto& right = columns.row(b);
  const bool together = left.document != 0 && left.document == right.document;
  if (together && left.subject->name != right.subject->name) return "both signed one article";
  return {};
}

}  // namespace masthead::identity
