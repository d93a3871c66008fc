#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace masthead::feed {

/// What was changed so that a parser of XML takes a text.
struct XmlRepairs {
  bool doctype = false;        ///< a document type declaration was taken out
  std::size_t references = 0;  ///< "&" that begins nothing XML knows
  std::size_t controls = 0;    ///< control characters that XML forbids
  std::size_t lines = 0;       ///< line ends that were taken off the front
};

/// The encoding an XML declaration at the front of `bytes` names, or that of UTF-16 without a byte
/// order mark, or "". A view into `bytes` or a constant. Cost: O(1).
/// Source: https://www.w3.org/TR/xml/#sec-guessing
[[nodiscard]] std::string_view xml_encoding(std::string_view bytes);

/// The local name of the root element, or "" where `text` is no XML document. Looks behind white
/// space, the declaration, comments, processing instructions and a document type declaration.
/// Cost: one pass up to the root.
[[nodiscard]] std::string_view xml_root(std::string_view text);

/// `text` as XML that has no document type declaration and no reference but XML's own: HTML's
/// character names become their characters, the entities of such a declaration become spaces, "&"
/// before anything else becomes "&amp;", forbidden
/// controls become spaces. But for `repairs.lines` lines keep their numbers. CDATA, comments and
/// processing instructions keep their words.
///
/// @return  `text` itself where nothing changes behind its prolog, else a view of `scratch`.
/// Cost: one pass; at most 5 x size where every byte is "&".
[[nodiscard]] std::string_view prepare_xml(std::string_view text, std::string& scratch,
                                           XmlRepairs& repairs);

}  // namespace masthead::feed
