#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "core/identity/judgement.h"
#include "plugin/src/merge_options.h"
#include "plugin/src/merged.h"

namespace masthead::plugin {

/// A part of a list: what stands before it, and how much of it is wanted.
struct Part {
  std::size_t after = 0;
  std::size_t count = 0;
};

/// Appends pairs a person should look at, a line each: those whose answer puts the most pairs of
/// mentions right, on the average, come first. Of two authors one pair is asked.
/// @param may_stand  whether two mentions may be shown beside each other; empty: any two may.
/// @return           how many pairs there are, of which that is a part.
std::size_t write_review(
    const Merged& merged, Part part, std::string& out,
    const std::function<bool(const identity::Subject&, const identity::Subject&)>& may_stand = {});

/// Appends the pairs of a sample, a line each, and what the judged ones say of the partition.
///
/// @param merged  made without `judgements`: what is judged of a sample measures what was found
///                without it.
void write_sample(const Merged& merged, const std::vector<identity::Judgement>& judgements,
                  const MergeOptions& options, std::string& out);

}  // namespace masthead::plugin
