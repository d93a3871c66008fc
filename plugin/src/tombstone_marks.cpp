#include "plugin/src/tombstone_marks.h"

#include <fmt/format.h>

#include "core/text.h"

namespace masthead::plugin {

std::vector<std::string> marks_of(const identity::Subject& subject) {
  std::vector<std::string> marks;
  for (const auto& trait : subject.traits) {
    const bool is_own = trait.kind == identity::TraitKind::account ||
                        trait.kind == identity::TraitKind::email ||
                        trait.kind == identity::TraitKind::page;
    if (is_own) marks.push_back(fmt::format("{}\n{}", identity::name_of(trait.kind), trait.value));
  }
  if (subject.outlet.empty()) return marks;
  marks.push_back(fmt::format("name\n{}\n{}", fold_text(subject.name), subject.outlet));
  if (!subject.author_id.empty()) {
    marks.push_back(fmt::format("author_id\n{}\n{}", subject.author_id, subject.outlet));
  }
  return marks;
}

}  // namespace masthead::plugin
