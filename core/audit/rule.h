#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/audit/finding.h"
#include "core/document.h"
#include "core/record.h"

namespace masthead::audit {

/// One author: the record, and the mentions it was derived from, sorted by their ids.
struct AuditedAuthor {
  const Record* record = nullptr;
  std::span<const SeenMention> mentions;
  /// Places in AuditInput::authors of those its one mention fits as well: nobody knows whose it is.
  std::span<const std::uint32_t> rivals{};
};

class Archive;
struct HouseStyle;
struct Newsroom;

/// What rules look at. Views: nothing of it is kept.
struct AuditInput {
  std::span<const Document> documents;
  std::span<const AuditedAuthor> authors;
  std::string_view now{};  ///< RFC 3339; empty: not known
  /// What is usual in each outlet; audit() counts it, and rules may rely on it.
  const Archive* archive = nullptr;
  const HouseStyle* style = nullptr;   ///< what the house has settled; nullptr: nothing is known
  const Newsroom* newsroom = nullptr;  ///< what the registry knows; nullptr: there is none
};

/// A guideline that others published and rules rest on; guidelines.h lists them.
struct Guideline {
  std::string_view name;  ///< who published it, and what it is called
  std::string_view url;   ///< where it can be read; empty: it is not published
};

/// What a rule takes from a guideline.
struct Citation {
  const Guideline* guideline = nullptr;  ///< nullptr: none
  std::string_view clause;               ///< the part of it, in our words; may be empty
};

/// One rule of the audit. A constant: no start-up code, no state.
struct Rule {
  std::string_view id;  ///< stable; what baselines and suppressions name
  Severity severity;
  std::string_view title;             ///< what is wrong, in a few words
  std::array<Citation, 2> citations;  ///< what it rests on, the weightier first
  std::string_view help;              ///< when it fires, when it does not, and why it matters
  std::string_view example;           ///< what it fires on
  std::string_view fix;               ///< what an editor does about it
  /// Appends what it finds. Pure: the findings of an author follow from the author's observations
  /// (and `now`), in an order that does not depend on the order of the documents.
  void (*check)(const AuditInput& input, std::vector<Finding>& findings);
};

/// All rules, in the order their findings are given.
[[nodiscard]] std::span<const Rule* const> all_rules();

/// The rule of that id, or nullptr.
[[nodiscard]] const Rule* find_rule(std::string_view id);

/// What the rule rests on, in words: guidelines, clauses and addresses.
[[nodiscard]] std::string source_of(const Rule& rule);

/// Runs all rules, or those of `rules`. Findings are ordered by rule, then as the rule gives them.
/// Cost: that of the rules, each linear in what it looks at.
[[nodiscard]] std::vector<Finding> audit(const AuditInput& input);
[[nodiscard]] std::vector<Finding> audit(const AuditInput& input,
                                         std::span<const Rule* const> rules);

}  // namespace masthead::audit
