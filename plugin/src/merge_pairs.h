#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/identity/judgement.h"
#include "plugin/src/merge_options.h"
#include "plugin/src/merged.h"

namespace masthead::plugin {

/// Appends at most `count` pairs a person should look at, a line each: those whose answer puts the
/// most pairs of mentions right, on the average, come first. Of two authors one pair is asked.
void write_review(const Merged& merged, std::size_t count, std::string& out);

/// Appends the pairs of a sample, a line each, and what the judged ones say of the partition.
///
/// @param merged  made without `judgements`: what is judged of a sample measures what was found
///                without it.
void write_sample(const Merged& merged, const std::vector<identity::Judgement>& judgements,
                  const MergeOptions& options, std::string& out);

}  // namespace masthead::plugin
