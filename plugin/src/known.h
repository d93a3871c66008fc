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

/// Whom of the registry the documents name: of each of their authors the one whose mention it would
/// be if it were kept (registry/recognise.h). Nothing is written.
///
/// Errors: those of Context::registry(); registry_corrupt, internal.
[[nodiscard]] Result<std::vector<Known>> find_known(Context& context,
                                                    std::span<const Document> documents);

/// `"known":[...]`; nothing where nobody is.
void write_known(JsonWriter& json, const std::vector<Known>& known);
/// The same as lines for a person.
void append_known(const std::vector<Known>& known, std::string& out);

}  // namespace masthead::plugin
