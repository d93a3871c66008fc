#pragma once

#include <string>

#include "plugin/src/context.h"
#include "plugin/src/error_words.h"
#include "plugin/src/mention_pool.h"
#include "plugin/src/merge_options.h"

namespace masthead::plugin {

/// Appends what a run of merge gives, line by line, as its options say.
/// Errors: those of Merged::find_mention() and find_author(); internal (the host's clock failed).
[[nodiscard]] Status write_merge(const Context& context, const MentionPool& pool,
                                 const MergeOptions& options, std::string& out);

}  // namespace masthead::plugin
