#include "core/identity/levels.h"

#include <algorithm>
#include <vector>

#include "core/identity/weights.h"
#include "core/name_words.h"

namespace masthead::identity {
namespace {

using std::string_view;

constexpr std::size_t kBitSteps = 4;
constexpr std::size_t kNameLevels = 9;

constexpr double kScoreSteps[] = {.02, .07, .20, .40, .60, .80, .93, .98};

std::uint8_t name_level(const names::Agreement& agreement) {
  constexpr double kSteps[kBitSteps - 1] = {14, 20, 27};
  const auto step = static_cast<std::size_t>(
      std::upper_bound(std::begin(kSteps), std::end(kSteps), agreement.bits) - std::begin(kSteps));
  const auto level = std::min(static_cast<std::size_t>(agreement.level), kNameLevels - 1);
  return static_cast<std::uint8_t>(level * kBitSteps + step);
}

std::uint8_t score_level(double score) {
  const auto* const step = std::upper_bound(std::begin(kScoreSteps), std::end(kScoreSteps), score);
  return static_cast<std::uint8_t>(step - std::begin(kScoreSteps));
}

std::uint8_t key_level(const Shared& shared) {
  if (shared.both == 0) return 0;
  if (shared.same == 0) return 1;
  if (shared.holders > 1) return 2;
  return shared.same == 1 ? 3 : 4;
}

/// True when two handles of one platform may be one person's before and after a new name: one holds
/// the other, or they are nearly one word. Of two with different numbers neither is ("jdoe7",
/// "jdoe8").
bool are_alike(const Fact& x, const Fact& y) {
  constexpr std::size_t kShortest = 4;
  const string_view a = x.letters;
  const string_view b = y.letters;
  if (std::min(a.size(), b.size()) < kShortest) return false;
  const auto has_digit = [](char c) { return c >= '0' && c <= '9'; };
  const bool numbered = std::any_of(x.value.begin(), x.value.end(), has_digit) &&
                        std::any_of(y.value.begin(), y.value.end(), has_digit);
  if (numbered) return false;
  return a.find(b) != string_view::npos || b.find(a) != string_view::npos ||
         spelling_distance(a, b) > 0;
}

/// Where both have accounts and none in common: 1 on no platform both, 2 on one, 3 with like
/// handles.
std::uint8_t rival_level(const Columns& columns, const Row& a, const Row& b) {
  std::uint8_t level = 1;
  for (const auto left : columns.facts(a)) {
    for (const auto right : columns.facts(b)) {
      if (kind_of(left) != FactKind::account || kind_of(right) != FactKind::account) break;
      // A newsroom's account is nobody's own: it is no former name of itself.
      if (columns.is_hub(left) || columns.is_hub(right)) continue;
      const auto& x = columns.fact(left);
      const auto& y = columns.fact(right);
      if (platform_of(x.value) != platform_of(y.value)) continue;
      if (are_alike(x, y) || columns.epoch().pairs.contains(pair_key(x.value, y.value))) return 3;
      level = 2;
    }
  }
  return level;
}

std::uint8_t account_level(const Columns& columns, const Row& a, const Row& b,
                           const Shared& shared) {
  if (shared.both == 0) return 0;
  if (shared.same == 0) return rival_level(columns, a, b);
  if (shared.holders > 1) return 4;
  return shared.same == 1 ? 5 : 6;
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

std::uint8_t same_level(const Columns& columns, std::uint32_t context) {
  constexpr double kLarge = 0.05;
  constexpr double kSmall = 0.002;
  const auto habit = columns.habit_of(context);
  const double share = columns.share_of(context);
  if (habit == Columns::Habit::lists) return share > kLarge ? 6 : 10;
  if (habit == Columns::Habit::prints) return 9;
  return share > kSmall ? 7 : 8;
}

/// How two contexts, by their numbers in the epoch, have authors in common.
std::uint8_t context_level(const Columns& columns, std::uint32_t a, std::uint32_t b) {
  if (a == 0 || b == 0) return 1;
  if (a == b) return same_level(columns, a);
  const auto& epoch = columns.epoch();
  const auto found = epoch.related.find(related_key(a, b));
  if (found != epoch.related.end())
    return static_cast<std::uint8_t>(1 + static_cast<int>(found->second));
  constexpr double kSurprising = 3;  // so many authors in common were to be expected
  return epoch.links[a] * epoch.links[b] > kSurprising * epoch.all_links ? 2 : 1;
}

std::uint8_t outlet_level(const Columns& columns, const Row& a, const Row& b) {
  if (a.outlet == 0 || b.outlet == 0) return 0;
  if (a.outlet == b.outlet && a.context == 0) return 8;
  return context_level(columns, a.context, b.context);
}

/// The closest relation of a site of one to a site or the outlet of the other. Of two of one outlet
/// the outlet has said what is related to it.
std::uint8_t site_level(const Columns& columns, const Row& a, const Row& b) {
  std::uint8_t best = 0;
  const auto sites_of = [&](const Row& row) {
    std::vector<std::uint32_t> sites;
    for (const auto id : columns.facts(row)) {
      if (kind_of(id) == FactKind::site) sites.push_back(columns.fact(id).context);
    }
    return sites;
  };
  const auto left = sites_of(a);
  const auto right = sites_of(b);
  const bool one_outlet = a.outlet != 0 && a.outlet == b.outlet;
  const auto meet = [&](std::uint32_t x, std::uint32_t y) {
    if (x == 0 || y == 0 || (one_outlet && x != y)) return;
    best = std::max(best, context_level(columns, x, y));
  };
  for (const auto x : left) meet(x, b.context);
  for (const auto y : right) meet(a.context, y);
  for (const auto x : left) {
    for (const auto y : right) meet(x, y);
  }
  return best;
}

/// Which words of `name` stand in a handle or an address of `row`: 0 there is none, 1 no word, 2
/// one, 3 two or more.
std::uint8_t handle_level(const Columns& columns, const Row& row, const names::Name& name) {
  constexpr std::size_t kShortest = 3;
  std::uint8_t best = 0;
  for (const auto id : columns.facts(row)) {
    const auto& letters = columns.fact(id).letters;
    if (letters.empty()) continue;
    std::uint8_t found = 1;
    for (const auto& word : name.words()) {
      const auto folded = name.folded(word);
      if (folded.size() >= kShortest && letters.find(folded) != std::string::npos) ++found;
    }
    best = std::max(best, std::min<std::uint8_t>(found, 3));
  }
  return best;
}

/// The same of two mentions. A handle that spells its own owner's name says nothing of another one
/// who has that name, too.
std::uint8_t handle_level(const Columns& columns, const Row& a, const Row& b,
                          const names::Agreement& agreement) {
  if (agreement.level <= names::Level::reordered) return 0;
  return std::max(handle_level(columns, a, b.subject->parsed),
                  handle_level(columns, b, a.subject->parsed));
}

std::uint8_t author_level(const Row& a, const Row& b) {
  if (a.author == 0 || b.author == 0 || a.desk != b.desk) return 0;
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

std::optional<Levels> levels_above(const Columns& columns, std::size_t a, std::size_t b,
                                   double floor) {
  const auto& left = columns.row(a);
  const auto& right = columns.row(b);
  const auto& weights = *columns.epoch().weights;
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
  set(Feature::score, score_level(agreement.score));
  set(Feature::page, key_level(of(FactKind::page)));
  set(Feature::email, key_level(of(FactKind::email)));
  set(Feature::employer, said_level(of(FactKind::employer)));
  set(Feature::title, said_level(of(FactKind::title)));
  set(Feature::place, said_level(of(FactKind::place)));
  set(Feature::beat, said_level(of(FactKind::beat)));
  set(Feature::bio, bio_level(of(FactKind::bio_word)));
  set(Feature::author_id, author_level(left, right));
  const bool same_account = of(FactKind::account).same > 0;
  if (!same_account && weights.total(levels) + columns.most_of_the_rest() < floor) return {};
  set(Feature::account, account_level(columns, left, right, of(FactKind::account)));
  set(Feature::handle, handle_level(columns, left, right, agreement));
  set(Feature::outlet, outlet_level(columns, left, right));
  set(Feature::site, site_level(columns, left, right));
  return levels;
}

Levels levels_of(const Columns& columns, std::size_t a, std::size_t b) {
  constexpr double kLeast = -1e9;  // no sum is below it
  return levels_above(columns, a, b, kLeast).value_or(Levels{});
}

bool is_keyed(const Levels& levels) {
  const auto reaches = [&](Feature feature, std::uint8_t level) {
    return levels[static_cast<std::size_t>(feature)] >= level;
  };
  return reaches(Feature::account, 4) || reaches(Feature::page, 2) || reaches(Feature::email, 2) ||
         reaches(Feature::author_id, 2);
}

bool are_rivals(const Levels& levels) {
  const auto level = [&](Feature feature) { return levels[static_cast<std::size_t>(feature)]; };
  const bool shares =
      level(Feature::page) >= 2 || level(Feature::email) >= 2 || level(Feature::author_id) >= 2;
  return level(Feature::account) == 2 && !shares;
}

string_view forbidden(const Columns& columns, const Levels& levels, std::size_t a, std::size_t b) {
  const auto& left = columns.row(a);
  const auto& right = columns.row(b);
  const bool together = left.document != 0 && left.document == right.document;
  if (together && left.subject->name != right.subject->name) return "both signed one article";
  return are_rivals(levels) ? "each has another handle on one platform" : string_view{};
}

}  // namespace masthead::identity
