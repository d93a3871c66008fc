#include "adapters/cms/author_names.h"

namespace masthead::cms {

void AuthorNames::add(std::string_view author_id, std::string_view name) {
  if (author_id.empty() || name.empty()) return;
  names_.try_emplace(std::string(author_id), name);
}

std::string_view AuthorNames::find(std::string_view author_id) const {
  const auto at = names_.find(std::string(author_id));
  return at == names_.end() ? std::string_view{} : std::string_view(at->second);
}

}  // namespace masthead::cms
