#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "adapters/feed/feed.h"
#include "adapters/links/reader.h"
#include "adapters/words/vocabulary.h"
#include "core/document.h"
#include "core/limits.h"
#include "core/result.h"

namespace masthead::feed {

/// Items of a feed beyond these are left out, which a warning of the feed says. Feeds carry tens;
/// whole archives come as rows.
inline constexpr std::size_t kMostItems = 10'000;
/// As above, of the authors of all items together, as far as the words of their fields tell.
inline constexpr std::size_t kMostAuthors = 20'000;

/// A feed as it was kept.
struct FeedInput {
  std::string_view id;
  std::string_view bytes;  ///< RSS, RDF, Atom or JSON Feed, in any encoding of the WHATWG standard
  std::string_view url;    ///< where it was; empty: not known
  std::string_view charset;  ///< of the HTTP Content-Type; empty: not known
};

/// True when `bytes` begin as a feed does: an XML document whose root is rss, feed, RDF or channel,
/// in ASCII or UTF-16, or a JSON object that names a version of JSON Feed. A page never does.
/// Cost: O(1); at most the first 64 KiB are looked at.
[[nodiscard]] bool is_feed(std::string_view bytes);

/// Reads RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0 (RFC 4287), JSON Feed 1.0 and 1.1, with
/// Dublin Core, Media RSS, and the byline namespace (https://bylinespec.org/1.0) of all of them.
/// Vocabularies are told by their namespaces, whatever their prefixes.
///
/// A document type declaration is passed over: no entity it declares is ever expanded and nothing
/// it names is opened. HTML's own character names and a bare "&" are read as browsers read them.
/// Of a feed that is broken off or not well-formed the items before that place are kept, and a
/// warning says where it is.
///
/// Errors: malformed (no feed, or broken before its first item), limit (bytes, depth), unsupported
/// (the encoding). Cost: one pass over the bytes, two where references are repaired; memory at most
/// 6 x bytes + the items.
[[nodiscard]] Result<Feed> parse_feed(const FeedInput& input, const Limits& limits);

/// The document of one item: its id is the item's guid or link, or "NAME#n" (from 1) with the
/// feed's id for NAME where it has neither; its outlet is the feed. Authors are the item's own, or
/// those of the feed where it names none. What the item's content says is not looked at.
///
/// An item that gives more authors than limits.authors keeps none, and a warning says so.
/// Precondition: item < feed.items.size(). Cost: O(item), its names compared pair by pair.
[[nodiscard]] Document read_item(const Feed& feed, std::size_t item, const FeedInput& input,
                                 links::LinkReader& links, const words::Vocabulary& vocabulary,
                                 const Limits& limits);

/// All items of a feed as documents, in its order. Errors and cost: as the two above.
[[nodiscard]] Result<std::vector<Document>> read_feed(const FeedInput& input,
                                                      links::LinkReader& links,
                                                      const words::Vocabulary& vocabulary,
                                                      const Limits& limits);

}  // namespace masthead::feed
