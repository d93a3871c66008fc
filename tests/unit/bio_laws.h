#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "adapters/bio/bio_reader.h"

namespace masthead::test {

/// What is true of the claims of every text: their words are views into it, valid UTF-8 and none
/// empty; they stand in the order of their words; years are numbers; only accounts carry an
/// account. Returns the broken law in words; empty: none is.
[[nodiscard]] std::string broken_law(std::string_view bio,
                                     const std::vector<bio::BioClaim>& claims);

}  // namespace masthead::test
