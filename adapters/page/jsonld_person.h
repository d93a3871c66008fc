#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "adapters/page/claim_list.h"
#include "adapters/page/jsonld_graph.h"
#include "adapters/page/jsonld_value.h"

namespace masthead::page {

/// How a property names people: its rule and what they did.
struct LdAuthorship {
  std::string_view property;  ///< "author"; inside a schema.org Role the same property again
  std::string_view rule;
  Role role = Role::author;
  bool of_article = true;
};

/// The claims one value of such a property makes: an object, described here or elsewhere in the
/// graph, a name, or an address. More than one where "name" is a list.
[[nodiscard]] std::vector<AuthorClaim> ld_people(const LdLeaf& value,
                                                 const LdAuthorship& authorship,
                                                 const LdGraph& graph);

}  // namespace masthead::page
