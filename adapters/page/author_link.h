#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "adapters/words/vocabulary.h"

namespace masthead::page {

/// True for the address of somebody's page, as written: a folder of authors or people with
/// something behind it ("/author/jane", "/user/?id=7"), not the folder itself.
/// Cost: O(href) and a look-up a segment.
[[nodiscard]] bool leads_to_author(std::string_view href, const words::Vocabulary& vocabulary);

/// True for the address of a list of people and of no one's page: the folder itself ("/authors/").
/// Cost: as above.
[[nodiscard]] bool leads_to_authors(std::string_view href, const words::Vocabulary& vocabulary);

/// True where the path of an address holds the last word of one of the names.
[[nodiscard]] bool names_link(std::string_view href, const std::vector<std::string>& names);

}  // namespace masthead::page
