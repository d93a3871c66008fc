#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace masthead::fix {

/// What is to change in a page's markup. Values are as a finding's fix has them: of what is a list
/// one a line, in the same order.
struct Correction {
  enum class Kind : std::uint8_t {
    rename,   ///< the author's name is written so; nothing else of him changes
    authors,  ///< these are authors, and no others of the old ones: new ones bring a name, and a
              ///< page
    links,    ///< an address becomes another, or goes where the new one is empty
    page,     ///< the address of the author's page, likewise; an empty old one: there was none
    handle,   ///< what a meta tag about the author's account says
    title,    ///< the author's job title
    type,     ///< the author's schema.org type
  };
  Kind kind = Kind::rename;
  std::string author;  ///< as printed: whose `page` and `type` it is
  std::string old_value;
  std::string new_value;
  /// Names and the addresses of their pages: what of `authors` that are new is known.
  std::vector<std::pair<std::string, std::string>> pages;
};

/// The page with the correction: of JSON-LD, of meta tags about authors and of links the bytes that
/// say it, and nothing else. What is written is escaped for where it stands.
///
/// @param page  valid UTF-8.
/// @return      nullopt where nothing of its markup says what is to change, and where an address is
///              no render::web_address(). JSON-LD that is no JSON
///              is left alone.
/// Cost: O(page) a line of `old_value`.
[[nodiscard]] std::optional<std::string> correct(const std::string& page,
                                                 const Correction& correction);

}  // namespace masthead::fix
