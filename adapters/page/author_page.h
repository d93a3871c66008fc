#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/words/vocabulary.h"
#include "core/document.h"

namespace masthead::page {

struct PageClaims;
struct Signer;

/// An article that a page lists: a heading that is a link, or the link of a list's item.
struct ListedLink {
  std::string url;
  std::string headline;
  std::string published;  ///< RFC 3339 or a date; empty: none stands beside it
  std::size_t offset = 0;
};

/// A heading that may name whose page it is.
struct PageHeading {
  std::string text;
  std::size_t offset = 0;
  bool by_class = false;  ///< its class speaks of an author
};

/// What speaks for and against a page being about an author.
struct AuthorPageClues {
  bool by_class = false;    ///< the page's own class says so: WordPress, Ghost
  bool by_type = false;     ///< og:type is "profile"
  bool is_article = false;  ///< og:type is "article", or a time of publication is given
  std::size_t entries = 0;  ///< h-entries of an h-feed
  std::string name;         ///< by profile:first_name and profile:last_name
  PageHeading feed_author;  ///< the p-author of an h-feed
  std::vector<PageHeading> headings;
  std::vector<ListedLink> links;
};

/// The address is an author's: behind a folder of authors one name, or a name and its number:
/// "/author/jane-doe/", "/autoren/jane-doe-12.html". Cost: O(size).
[[nodiscard]] bool is_author_address(std::string_view url);

/// Judges whether the page is about an author, by evidence and not by site, and if it is, makes
/// its author the only one that claims are about, with the rule "author-page", and leaves of the
/// article's claims the address, the outlet and the language.
///
/// An author's page says so (a ProfilePage in JSON-LD, og:type, the class of its body, an h-feed
/// of one author), or its address is an author's ("/author/jane-doe"), its heading names a person
/// who is in that address or behind words like "articles by", and it lists articles. What says
/// that it is an article is none, whatever its author's box looks like.
///
/// @param page_url  where the page was, or empty.
/// @return          the articles it lists, not sealed, each with url, headline and published where
///                  they are known; nothing where the page is no author's.
/// Cost: O(claims + links).
[[nodiscard]] std::optional<std::vector<Article>> find_author_page(
    PageClaims& claims, std::string_view page_url, const words::Vocabulary& vocabulary);

/// Of an author's page: sets aside all signers but the one of the rule "author-page".
void keep_page_author(std::vector<Signer>& signers, const PageClaims& claims);

}  // namespace masthead::page
