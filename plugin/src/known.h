#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/document.h"
#include "core/json_writer.h"
#include "plugin/src/context.h"

namespace masthead::plugin {

/// An author of the registry that somebody a document names may be.
struct Known {
  std::string name;  ///< as the document prints it
  std::string id;
  std::int64_t mentions = 0;
  std::int64_t outlets = 0;
  double probability = 0;  ///< of one author
};

/// Somebody a document names who may be any of several authors of the registry.
struct Unclear {
  std::string name;               ///< as the document prints it
  std::vector<Known> candidates;  ///< two or more, the most probable first
};

/// Whom of the registry documents name.
struct Recognition {
  std::vector<Known> known;
  std::vector<Unclear> unclear;
};

/// Of each author of the documents the author of the registry whose mention it would be if it were
/// kept, or those who fit it about as well where nothing tells them apart (registry/recognise.h).
/// Nothing is written.
///
/// Errors: those of Context::registry(); registry_corrupt, internal.
[[nodiscard]] Result<Recognition> recognise(Context& context, std::span<const Document> documents);
/// Those who are known. Errors: likewise.
[[nodiscard]] Result<std::vector<Known>> find_known(Context& context,
                                                    std::span<const Document> documents);

/// `"known":[...],"ambiguous":[...]`; of each nothing where nobody is.
void write_known(JsonWriter& json, const Recognition& found);
/// The same as lines for a person.
void append_known(const Recognition& found, std::string& out);

}  // namespace masthead::plugin
