#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace masthead::page {

inline constexpr std::uint32_t kNoPart = 0xFFFFFFFF;

/// What an element is by its classes, its id or its tag; bits, since "author-bio" is two things.
using PartKind = std::uint8_t;
inline constexpr PartKind kAuthorPart = 1;  ///< speaks of an author: a byline, an author's box
inline constexpr PartKind kBioPart = 2;
inline constexpr PartKind kTitlePart = 4;       ///< a job title: "author-role"
inline constexpr PartKind kMayBeTitle = 8;      ///< a title of some kind: "author-title"
inline constexpr PartKind kParagraphPart = 16;  ///< a <p> in one of the above

/// An element that speaks of an author, or one inside it that says what it holds.
struct BoxPart {
  PartKind kind = 0;
  std::uint32_t parent = kNoPart;  ///< the innermost part around it
  std::size_t offset = 0;
  std::string text;    ///< what stands in it, on one line
  bool aside = false;  ///< stands among comments, related stories or the like
  bool large = false;  ///< holds more than a box does, so that its text is not kept
};

/// A link or a picture.
struct BoxLink {
  std::uint32_t part = kNoPart;  ///< the innermost part around it
  std::size_t offset = 0;
  std::string url;
  std::string label;  ///< its text, else what it is called: title, aria-label, alt
  bool image = false;
  bool aside = false;  ///< as of a part
};

/// What a page shows of persons who may be its authors, in its order. Whose it is, is told when the
/// authors are known.
struct Boxes {
  std::vector<BoxPart> parts;
  /// All of the parts; of the rest of the page those to other sites, and those whose label holds a
  /// word of a name that some source claims.
  std::vector<BoxLink> links;
};

}  // namespace masthead::page
