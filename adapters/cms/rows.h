#pragma once

#include <string_view>
#include <vector>

namespace masthead::cms {

/// A link of an article's byline, with the words it stands under.
struct BylineLink {
  std::string_view url;
  std::string_view text;
};

/// What a content system or an archive exports of one article. All text is valid UTF-8; an empty
/// member is one the row does not have. Views are the caller's.
struct ArticleRow {
  std::string_view document;  ///< the article's id
  std::string_view url;
  std::string_view outlet;
  std::string_view published;
  std::string_view headline;
  std::vector<std::string_view> byline;  ///< as typed: one field, or a list of names
  bool byline_is_list = false;
  std::vector<std::string_view> author_ids;  ///< what the system calls the authors
  std::vector<BylineLink> byline_links;
  std::string_view excerpt;  ///< HTML of the first lines of the body
  std::string_view tail;     ///< HTML of the last lines of the body
};

/// What a content system or an archive exports of one author. As above.
struct AuthorRow {
  std::string_view author_id;
  std::string_view name;
  std::vector<std::string_view> links;
  std::string_view bio;
  std::string_view job_title;
  std::string_view email;
  std::string_view outlet;
};

}  // namespace masthead::cms
