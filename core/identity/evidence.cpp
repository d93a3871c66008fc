#include "core/identity/evidence.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "core/identity/columns.h"
#include "core/identity/levels.h"
#include "core/identity/weights.h"
#include "core/names/compare.h"

namespace masthead::identity {
namespace {

constexpr double kSpeaks = 0.05;  ///< log-odds below which a feature is not worth a word

/// The fact both mentions name, for a person: "x:janedoe".
std::string shared_words(const Columns& columns, Feature feature) {
  constexpr std::size_t kFirst = static_cast<std::size_t>(Feature::account);
  constexpr FactKind kKinds[] = {FactKind::account, FactKind::page,     FactKind::email,
                                 FactKind::handle,  FactKind::employer, FactKind::title,
                                 FactKind::place,   FactKind::beat,     FactKind::bio_word};
  const auto at = static_cast<std::size_t>(feature);
  if (at < kFirst || at > static_cast<std::size_t>(Feature::bio)) return {};
  const auto shared = shared_facts(columns, columns.row(0), columns.row(1));
  const auto kind = kKinds[at - kFirst];
  const auto& of = shared[static_cast<std::size_t>(kind)];
  return of.same == 0 ? std::string{} : std::string(columns.fact(of.first).value);
}

std::string words_of(const Columns& columns, Feature feature, const Subject& a, const Subject& b) {
  if (feature == Feature::name) {
    return names::explain(names::compare_names(a.parsed, b.parsed, columns.epoch().names));
  }
  if (feature == Feature::outlet)
    return a.outlet == b.outlet ? a.outlet : a.outlet + " / " + b.outlet;
  return shared_words(columns, feature);
}

}  // namespace

Evidence weigh(const Subject& a, const Subject& b, const Epoch& epoch,
               std::span<const std::string_view> hubs) {
  Columns columns(epoch);
  for (const auto hub : hubs) columns.add_hub(hub);
  columns.add(a);
  columns.add(b);
  const auto levels = levels_of(columns, 0, 1);
  Evidence evidence;
  evidence.items.push_back({"prior", "", epoch.weights->prior, ""});
  for (std::size_t f = 0; f < kFeatures; ++f) {
    const auto feature = static_cast<Feature>(f);
    const double weight = epoch.weights->weight(feature, levels[f]);
    if (std::abs(weight) < kSpeaks) continue;
    const auto& names = feature_names()[f];
    evidence.items.push_back(
        {names.name, names.levels[levels[f]], weight, words_of(columns, feature, a, b)});
  }
  evidence.total = epoch.weights->total(levels);
  evidence.probability = 1 / (1 + std::exp(-evidence.total));
  evidence.forbidden = forbidden(columns, levels, 0, 1);
  return evidence;
}

std::string explain(const Evidence& evidence) {
  if (!evidence.forbidden.empty()) return fmt::format("Not one author: {}.", evidence.forbidden);
  std::vector<const Evidence::Item*> items;
  for (std::size_t i = 1; i < evidence.items.size(); ++i) items.push_back(&evidence.items[i]);
  std::stable_sort(items.begin(), items.end(), [](const auto* a, const auto* b) {
    return std::abs(a->weight) > std::abs(b->weight);
  });
  std::string sentence =
      fmt::format("{} ({:.0f} %)", evidence.total > 0 ? "One author" : "Not one author",
                  100 * (evidence.total > 0 ? evidence.probability : 1 - evidence.probability));
  for (const auto* item : items) {
    sentence +=
        fmt::format("{} {} {}", item == items.front() ? ":" : ";", item->feature, item->level);
    if (!item->words.empty()) sentence += fmt::format(" ({})", item->words);
  }
  return sentence + '.';
}

}  // namespace masthead::identity
