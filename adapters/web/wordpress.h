#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace masthead::web {

/// An author as the REST interface of WordPress shows one. Words are plain text.
struct WordPressAuthor {
  std::int64_t id = 0;
  std::string name;
  std::string page;  ///< the author's archive; empty: none
  std::string bio;
  std::string site;  ///< what the author gave as an address; empty: none
  std::string slug;  ///< in addresses; empty: not asked for
};

/// A post, with the authors that are embedded in it.
struct WordPressPost {
  std::int64_t id = 0;
  std::string link;
  std::string published;  ///< RFC 3339, or a date alone; empty: none that can be read
  std::vector<WordPressAuthor> authors;  ///< empty: the site does not say
  std::vector<std::int64_t>
      coauthors;  ///< terms of Co-Authors Plus; empty: none, or no such plugin
};

/// A term: what Co-Authors Plus has in place of an author.
struct WordPressTerm {
  std::int64_t id = 0;
  std::string slug;
};

/// Where the REST interface of a site has its name, a page of its posts with their authors, of its
/// users, of the terms of Co-Authors Plus, each by growing ids, and the co-authors of a post.
/// @param base  the site, without a final slash.
[[nodiscard]] std::string site_url(std::string_view base);
[[nodiscard]] std::string posts_url(std::string_view base, std::int64_t page);
[[nodiscard]] std::string users_url(std::string_view base, std::int64_t page);
[[nodiscard]] std::string terms_url(std::string_view base, std::int64_t page);
[[nodiscard]] std::string coauthors_url(std::string_view base, std::int64_t post);

/// How many items a page holds.
inline constexpr std::int64_t kItemsPerPage = 100;

/// Reads a page of /wp-json/wp/v2/posts with `_embed`. What has no id is passed over.
/// Errors: malformed (no JSON, or no array of posts). Cost: one pass.
/// Source: WordPress REST API Handbook, "Posts" and "Linking and Embedding".
[[nodiscard]] Result<std::vector<WordPressPost>> read_posts(std::string_view json);

/// Reads a page of /wp-json/wp/v2/users. As above.
[[nodiscard]] Result<std::vector<WordPressAuthor>> read_users(std::string_view json);

/// Reads a page of /wp-json/wp/v2/coauthors. As above.
[[nodiscard]] Result<std::vector<WordPressTerm>> read_terms(std::string_view json);

/// Reads /wp-json/coauthors/v1/coauthors of a post: users and guests, who have numbers of their
/// own. As above. Source: Co-Authors Plus 3.6, its REST controller of co-authors.
[[nodiscard]] Result<std::vector<WordPressAuthor>> read_coauthors(std::string_view json);

/// The name of a site by /wp-json/; empty where it says none, or `json` is no such document.
[[nodiscard]] std::string read_site_name(std::string_view json);

}  // namespace masthead::web
