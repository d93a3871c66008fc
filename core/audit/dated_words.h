#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/audit/rule.h"
#include "core/date.h"

namespace masthead::audit {

/// Words of a biography that are true for a time alone: "currently", "is a student", "will be",
/// "this summer". A view into `bio`, with what stands around it; empty: there are none.
/// Cost: one pass, folded.
[[nodiscard]] std::string_view find_dated_words(std::string_view bio);

/// Appends what is stale in the biographies of an author's pages and rows, which readers see today:
/// words that were true for a time, years after the author's last article.
void check_dated_words(const AuditInput& input, std::size_t author, const PartialDate& today,
                       std::vector<Finding>& findings);

}  // namespace masthead::audit
