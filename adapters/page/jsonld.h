#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "adapters/page/claim_list.h"
#include "adapters/page/identity.h"
#include "core/limits.h"

namespace masthead::page {

/// The text of a <script> and where it begins in the page.
struct ScriptText {
  std::string_view text;
  std::size_t offset = 0;
};

/// Reads the JSON-LD of a page.
///
/// The blocks are one graph: what an "@id" names in one block may be described in another. Authors
/// of the article the page holds come first (rules jsonld-author, jsonld-creator,
/// jsonld-contributor, jsonld-editor, jsonld-translator), those of anything else are marked so
/// (jsonld-update: entries of a live blog; jsonld-image; jsonld-other), and people described
/// without being an author of anything follow (jsonld-profile: whom a ProfilePage is about;
/// jsonld-person). Locators are Locator::Kind::jsonptr: "/BLOCK" and an RFC 6901 pointer into that
/// block, blocks counted from 0 over all scripts of type application/ld+json of the page:
/// "/0/@graph/3/author/0/name".
///
/// Which node is the article: of the nodes at the top, in "@graph" or that are a main entity, those
/// of an article's type before other works before web pages; among equals those whose address or
/// headline is the page's, else the first and those of the same headline.
/// No context is fetched: names are those of schema.org, whatever their prefix.
/// Sources: https://www.w3.org/TR/json-ld11/, https://schema.org/docs/full.html
void read_jsonld(std::span<const ScriptText> blocks, const PageIdentity& page, const Limits& limits,
                 ClaimList& claims);

}  // namespace masthead::page
