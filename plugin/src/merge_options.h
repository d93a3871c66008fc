#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "adapters/cms/author_names.h"
#include "core/render/text.h"
#include "core/result.h"
#include "plugin/src/context.h"

namespace masthead::plugin {

/// What a run of merge gives at its end.
struct MergeOptions {
  /// One of them.
  enum class Report : std::uint8_t {
    mentions,  ///< each mention with its author
    why,       ///< what speaks for and against two mentions being one author
    how,       ///< the steps that made one author
    review,    ///< pairs a person should look at
    sample,    ///< pairs to estimate precision and recall by
  };
  enum class Format : std::uint8_t { json, text, svg };

  Report report = Report::mentions;
  bool records = false;  ///< after the mentions, each author's record
  std::string a;         ///< of `why`: a mention id, or a name that one mention alone has
  std::string b;
  std::string author;     ///< of `how`: an author's or a mention's id, or a name
  std::size_t count = 0;  ///< of `review` and `sample`
  std::int64_t seed = 1;
  Format format = Format::json;
  render::TextStyle style;
  cms::AuthorNames authors;  ///< what the ids of article rows stand for
};

/// Reads the options of a stream. Errors: invalid_input (an unknown one, with the nearest; a value
/// outside its bounds; two reports), malformed.
[[nodiscard]] Result<MergeOptions> read_merge_options(Context& context, std::string& options);

}  // namespace masthead::plugin
