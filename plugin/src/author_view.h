#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/document.h"
#include "core/record.h"
#include "plugin/registry/authors.h"
#include "plugin/registry/database.h"
#include "plugin/src/context.h"
#include "plugin/src/protection.h"

namespace masthead::plugin {

/// An author of a registry with all that may be shown of him, in whatever form.
struct AuthorView {
  registry::KeptAuthor author;
  std::vector<Document> documents;  ///< one mention each, without what is suppressed
  std::set<std::string> mentions;   ///< all of them
  Protection protection;
};

/// Reads an author's mentions, and leaves out what may not stand beside the author's name and what
/// never leaves the registry. Errors: registry_corrupt, internal. Throws Poco::Exception.
[[nodiscard]] Result<AuthorView> view_author(Context& context, registry::Database& database,
                                             registry::KeptAuthor author);

/// The same by what was decided already, which view_author() reads and this copies.
[[nodiscard]] Result<AuthorView> view_author(Context& context, registry::Database& database,
                                             registry::KeptAuthor author,
                                             const Protection& protection);

/// The author's record, with what was pinned. Errors: internal (the host's clock failed).
[[nodiscard]] Result<Record> make_record(const Context& context, const AuthorView& view);

}  // namespace masthead::plugin
