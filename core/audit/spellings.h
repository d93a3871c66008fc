#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/audit/rule.h"

namespace masthead::audit {

/// One way in which an author's name is printed.
struct Spelling {
  std::string_view name;
  std::vector<const SeenMention*> places;
};

/// The ways in which an author's name is printed, the most frequent first, then by their letters.
/// Cost: O(n log n) of the mentions.
[[nodiscard]] std::vector<Spelling> spellings_of(const AuditedAuthor& author);

/// What two spellings differ in: "middle name missing: Z.", "marks, accents or capitals".
[[nodiscard]] std::string difference_of(std::string_view a, std::string_view b);

/// Two authors who are held apart, and whose names are so alike that they may be one.
struct NearPair {
  std::uint32_t a = 0;  ///< the author with more mentions
  std::uint32_t b = 0;
};

/// Pairs of persons of one outlet: names that differ in a spelling or a short form of their words
/// alone, and a name of given names that begins one other author's name and no third one's. By the
/// places of both.
/// Cost: O(n log n) of the authors: names that share a word are compared where few share it.
[[nodiscard]] std::vector<NearPair> near_pairs(const AuditInput& input);

/// A name that several records of one outlet have, each with an id of its own.
struct SeveralIds {
  std::string_view name;
  std::vector<const Observation*> ids;  ///< each once, by their values
  std::vector<const Document*> records;
};

/// The persons whose records have several ids, by their names. Cost: O(n log n) of the records.
[[nodiscard]] std::vector<SeveralIds> several_ids(const AuditInput& input);

}  // namespace masthead::audit
