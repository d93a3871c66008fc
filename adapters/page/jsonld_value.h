#pragma once

#include <simdjson.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/page/jsonld_graph.h"

namespace masthead::page {

/// A value of a property and its place.
struct LdLeaf {
  simdjson::dom::element value;
  std::string path;
};

/// The values of a property: itself, or the items of an array, "@list" or "@set", however nested;
/// at most `most`.
[[nodiscard]] std::vector<LdLeaf> ld_values(simdjson::dom::element value, std::string path,
                                            std::size_t most);

/// The words a value stands for: a string, an "@value", or the name of a thing, which may be
/// described elsewhere in the graph. "" where there are none. A view into the graph.
[[nodiscard]] std::string_view ld_text(simdjson::dom::element value, const LdGraph& graph);

/// The address a value stands for: a string, or a thing's "url", "contentUrl" or "@id".
[[nodiscard]] std::string_view ld_link(simdjson::dom::element value);

}  // namespace masthead::page
