#pragma once

#include <span>
#include <vector>

#include "core/account.h"
#include "core/record.h"
#include "core/record_claims.h"

namespace masthead {

/// One account of an author with the claims of it.
struct SeenAccount {
  const Account* account = nullptr;
  std::vector<Candidate> urls;  ///< ranked
  std::vector<Said> said;
};

/// Fills `record.alternate_names` and `record.named_handles`, with provenance. `record.name` must
/// be chosen already.
///
/// An alternate name is a name some mention gives, or one that a handle spells (handle_name.h), and
/// that is not the record's when folded. Each once: those of most documents first, then by document
/// and place. Of a person only: the words of an organisation's name are not a given name and a
/// family's. At most the first 100 handles are read. Cost: O(n log n).
void add_alternate_names(std::span<const SeenMention> mentions,
                         std::span<const SeenAccount> accounts, Record& record);

}  // namespace masthead
