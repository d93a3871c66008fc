#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/document.h"
#include "core/record.h"

namespace masthead {

/// One claim of an author, with its document. Borrowed.
struct Said {
  const Observation* observation = nullptr;
  std::string_view document;
  bool trusted = false;  ///< the first claim of its field in its mention, see Mention
};

/// By document, then by place in it (numbers as numbers), then by id.
[[nodiscard]] bool is_said_before(const Said& a, const Said& b);

/// How many documents the claims are of.
[[nodiscard]] std::size_t count_documents(const std::vector<Said>& said);

/// The claims of one value.
struct Candidate {
  std::string_view value;
  Said said;                  ///< the first by document and id
  std::size_t documents = 0;  ///< how many say it
  std::size_t trusted = 0;    ///< in how many mentions it is the claim their reader trusts most
};

/// The claims of `field` that the mentions make, in the order of the mentions.
[[nodiscard]] std::vector<Said> said_of(Field field, std::span<const SeenMention> mentions);

/// The values of the claims, the winner first: said by most documents, then the longest, then the
/// smallest. Cost: O(n log n).
[[nodiscard]] std::vector<Candidate> rank_values(const std::vector<Said>& said);

/// As above, but of values said by as many documents the one that more mentions trust most comes
/// first, whatever its length.
[[nodiscard]] std::vector<Candidate> rank_trusted_values(const std::vector<Said>& said);

/// Why the first of ranked values won: Provenance::chosen_by.
[[nodiscard]] std::string_view reason_for(const std::vector<Candidate>& ranked);

/// One value of a list with its spellings ("politics", "Politics").
struct DistinctValue {
  std::string folded;
  std::vector<Candidate> spellings;  ///< as rank_values() gives them
  std::size_t documents = 0;         ///< how many say it, in whatever spelling
  Said first;                        ///< by document and place
};

/// The values of a list, each once by its folded form; those of most documents first, then by
/// document and place.
[[nodiscard]] std::vector<DistinctValue> distinct_values(const std::vector<Said>& said);

/// The provenance of a value, of which the first of `ranked` is shown.
[[nodiscard]] Provenance provenance_of(std::string member, const std::vector<Candidate>& ranked,
                                       std::string_view chosen_by);

}  // namespace masthead
