#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace masthead::page {

/// What the rest of a page says about which article it holds.
struct PageIdentity {
  std::string url_key;        ///< page_key() of where the page was, or ""
  std::string canonical_key;  ///< page_key() of what the page calls its own address, or ""
  std::string headline;       ///< the title or the first heading, plain and folded; or ""

  /// `address` (page_key()) or `headline` (folded) is the page's. Two headlines are one when one
  /// begins with the other: titles go on with the outlet's name.
  [[nodiscard]] bool has_address(std::string_view address) const;
  [[nodiscard]] bool has_headline(std::string_view words) const;
};

/// A thing of a page that may be its article.
struct ArticleCandidate {
  std::uint32_t number = 0;  ///< the caller's
  int rank = 0;              ///< of its type: 0 an article, 1 another work, 2 a web page
  bool is_page = false;      ///< its address or headline is the page's
  bool has_author = false;
  std::string headline;  ///< folded, or ""
};
inline constexpr int kArticleRanks = 3;

/// The numbers of those that are the page's article: of the first rank that names an author, else
/// of the first there is. Within a rank those that are the page; where none is, the first and those
/// of its headline or of none.
[[nodiscard]] std::vector<std::uint32_t> choose_article(
    std::span<const ArticleCandidate> candidates);

}  // namespace masthead::page
