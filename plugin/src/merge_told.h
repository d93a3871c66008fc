#pragma once

#include <string>

#include "plugin/src/error_words.h"
#include "plugin/src/merge_options.h"
#include "plugin/src/merged.h"

namespace masthead::plugin {

/// Appends why two mentions are, or are not, one author, as a line in the options' format.
/// Errors: those of Merged::find_mention().
[[nodiscard]] Status write_why(const Merged& merged, const MergeOptions& options, std::string& out);

/// Appends how an author was put together, likewise. Errors: those of Merged::find_author().
[[nodiscard]] Status write_how(const Merged& merged, const MergeOptions& options, std::string& out);

}  // namespace masthead::plugin
