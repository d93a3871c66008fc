#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/audit/finding.h"
#include "core/document.h"

namespace masthead::audit {

/// "1 article", "12 articles".
[[nodiscard]] std::string count_of(std::size_t count, std::string_view what);

/// "Jane Doe, John Roe and 3 more": at most `most` are named.
[[nodiscard]] std::string list_of(const std::vector<std::string>& words, std::size_t most = 5);

/// “Jane Doe”: words as they stand on a page, cut after 80 bytes.
[[nodiscard]] std::string quote(std::string_view words);

/// Adds where something was found: the document and the observation.
void add_place(const Document& document, const Observation& observation, Finding& finding);

/// Sorts documents, evidence and values, each once. Of evidence the first kMostEvidence stay.
void settle(Finding& finding);
inline constexpr std::size_t kMostEvidence = 20;

}  // namespace masthead::audit
