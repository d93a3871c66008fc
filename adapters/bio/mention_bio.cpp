#include "adapters/bio/mention_bio.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace masthead::bio {
namespace {

Observation observe(const BioClaim& claim, const Observation& bio, std::string_view document) {
  Observation observation;
  observation.field = claim.field;
  observation.value = claim.value;
  observation.original = claim.text;
  observation.source = Source::bio;
  observation.locator = {bio.locator.kind, fmt::format("{}+{}", bio.locator.value,
                                                       claim.text.data() - bio.value.data())};
  observation.rule = claim.rule;
  observation.observed_at = bio.observed_at;
  observation.qualifier = claim.qualifier;
  seal(observation, document);
  return observation;
}

bool has_account(const Mention& mention, const Account& account) {
  return std::any_of(mention.accounts.begin(), mention.accounts.end(), [&](const Account& known) {
    return known.key.empty() ? known.url == account.url : known.key == account.key;
  });
}

void add(BioClaim& claim, const Observation& bio, std::string_view document, Mention& mention) {
  if (claim.account) {
    if (has_account(mention, *claim.account)) return;
    claim.field = Field::account;
    claim.value = claim.account->url;
    mention.accounts.push_back(std::move(*claim.account));
  }
  mention.observations.push_back(observe(claim, bio, document));
}

}  // namespace

void read_bios(Mention& mention, std::string_view document, BioReader& reader) {
  const Observation* named = find_first(mention.observations, Field::name);
  const std::string name = named == nullptr ? std::string() : named->value;
  std::set<std::string> seen;
  std::vector<Observation> bios;
  for (const Observation& observation : mention.observations) {
    const bool is_new = observation.field == Field::bio && seen.insert(observation.value).second;
    if (is_new) bios.push_back(observation);
  }
  for (const Observation& bio : bios) {
    for (BioClaim& claim : reader.read(bio.value, name, {})) add(claim, bio, document, mention);
  }
}

}  // namespace masthead::bio
