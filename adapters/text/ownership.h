#pragma once

#include <string>
#include <vector>

#include "adapters/text/authors.h"
#include "adapters/text/link_lines.h"
#include "adapters/text/page.h"

namespace masthead::text {

/// Gives each author the links that are theirs, as claims of Field::account, email and website.
///
/// With one author, all account links of the page are theirs but the outlet's ("Follow us") and
/// those of companies and groups. A platform that a better place has filled is not filled again by
/// a worse one, unless the handle holds the name: the author's own box comes before the links above
/// the page, these before the links elsewhere. With several authors only the links in an author's
/// own box count, and those whose handle holds one author's name and no other's. Posts and share
/// buttons are never accounts. A page of the outlet with the author's name behind a folder of
/// authors is Field::url. What is left out is said in the warnings. Cost: O(page + links x
/// authors).
void give_links(const Lexicon& lexicon, const Page& page, const FoundLinks& links,
                std::vector<FoundAuthor>& authors, std::vector<std::string>& warnings);

}  // namespace masthead::text
