#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "core/identity/epoch.h"
#include "core/identity/subject.h"
#include "plugin/registry/database.h"

namespace masthead::registry {

/// The number a context of an epoch is kept by; 0: it is not.
using ContextNumber = std::function<std::int64_t(const std::string& name)>;

/// What an epoch says of a subject's words and facts, as one text: kept beside its card, so that
/// comparing it takes no look-up. It holds until the epoch is advanced.
[[nodiscard]] std::string write_rarity(const identity::Subject& subject,
                                       const identity::Epoch& epoch, const ContextNumber& number);

/// As much of the epoch that holds as some subjects need, made of those texts.
class PartialEpoch {
 public:
  /// Throws Poco::Exception.
  explicit PartialEpoch(Database& database);

  /// Adds what is said of a subject. False: the text is none that write_rarity() wrote.
  [[nodiscard]] bool add(const identity::Subject& subject, std::string_view rarity);
  /// Looks up how outlets and sites of these and those have authors in common, and which of their
  /// accounts one mention gave. Throws Poco::Exception. Cost: a look-up a pair of contexts.
  void relate(std::span<const identity::Subject* const> some,
              std::span<const identity::Subject* const> others);

  [[nodiscard]] const identity::Epoch& epoch() const { return epoch_; }

 private:
  void relate_contexts(const std::set<std::uint32_t>& some, const std::set<std::uint32_t>& others);
  void pair_accounts(std::span<const identity::Subject* const> some,
                     std::span<const identity::Subject* const> others);
  [[nodiscard]] std::set<std::uint32_t> contexts_of(
      std::span<const identity::Subject* const> subjects) const;

  Database& database_;
  identity::Epoch epoch_;
  std::unordered_set<std::uint64_t> asked_;  // related_key() of the pairs that were looked up
  std::vector<std::int64_t> kept_;  // of each context's number here the number it is kept by
};

}  // namespace masthead::registry
