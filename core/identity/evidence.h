#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/identity/epoch.h"
#include "core/identity/subject.h"

namespace masthead::identity {

/// Why two mentions are, or are not, one author: Fellegi and Sunter's sum of weights.
struct Evidence {
  /// One feature that says something.
  struct Item {
    std::string_view feature;  ///< "name", "account", "outlet", ...
    std::string_view level;    ///< which of its levels: "same"
    double weight = 0;         ///< in log-odds (natural); negative: against
    std::string words;         ///< "family name spelled differently: Abbassi / Abbasi"
  };
  std::vector<Item> items;  ///< the prior first, then in the order of the features
  double total = 0;         ///< the sum of the weights
  double probability = 0;   ///< of one author, by the evidence alone
  /// Why the two cannot be one author, whatever the sum: "both signed one article"; empty: they
  /// can.
  std::string forbidden;
};

/// Weighs two mentions. Symmetric. `hubs` are accounts, e-mails and pages that a person judged to
/// be nobody's own. Cost: about a microsecond for names of a few words, and O(traits).
[[nodiscard]] Evidence weigh(const Subject& a, const Subject& b, const Epoch& epoch,
                             std::span<const std::string_view> hubs = {});

/// The evidence as a sentence, the strongest first: "One author (98 %): both name the account
/// x:janedoe; the names are equal."
[[nodiscard]] std::string explain(const Evidence& evidence);

}  // namespace masthead::identity
