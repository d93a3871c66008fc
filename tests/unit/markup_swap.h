#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace masthead::test {

/// An author as JSON-LD is to name them.
struct MarkupAuthor {
  std::string name;
  std::string url;  ///< may be empty
};

/// What is swapped: the author's object, or its name alone, so that the links stay.
enum class Swap : unsigned char { objects, names };

/// A page whose JSON-LD names others as authors, and how many objects and strings were replaced.
struct SwappedPage {
  std::string html;
  std::size_t replaced = 0;
};

/// Puts `authors` in the place of whomever the page's JSON-LD calls by one of `names`: the nth
/// other name by the nth author, round and round. Nodes keep their "@id", so that references hold.
/// A block that is no JSON stays as it is.
[[nodiscard]] SwappedPage swap_markup_authors(std::string_view html,
                                              const std::vector<std::string>& names,
                                              const std::vector<MarkupAuthor>& authors,
                                              Swap what = Swap::objects);

}  // namespace masthead::test
