#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/limits.h"
#include "core/result.h"

namespace masthead::feed {

/// The vocabularies a feed is read in.
enum class Space : std::uint8_t {
  rss,  ///< no namespace, and those that RSS 0.90, 1.0 and 2.0 have been given
  atom,
  dc,
  media,
  itunes,
  byline,
  rdf,
  xml,
  other,
};

/// The name of an element.
struct XmlName {
  Space space = Space::other;
  std::string_view local;

  friend bool operator==(const XmlName&, const XmlName&) = default;
};

/// The attributes of the element that was opened last.
class XmlAttributes {
 public:
  explicit XmlAttributes(const char** pairs) : pairs_(pairs) {}

  /// The value of an attribute without a namespace, or of one of `space`; "" where there is none.
  [[nodiscard]] std::string_view find(std::string_view local, Space space = Space::rss) const;

 private:
  const char** pairs_;
};

/// What is told of a document, in its order. Views last for the call.
class XmlHandler {
 public:
  XmlHandler() = default;
  XmlHandler(const XmlHandler&) = delete;
  XmlHandler& operator=(const XmlHandler&) = delete;
  virtual ~XmlHandler() = default;

  /// @param line  of the start tag, from 1.
  virtual void open(const XmlName& name, const XmlAttributes& attributes, std::size_t line) = 0;
  virtual void text(std::string_view text) = 0;
  virtual void close() = 0;
};

/// Reads a document that prepare_xml() has prepared. A document type declaration that is there all
/// the same ends the reading; nothing is ever fetched, and no entity is known but XML's five.
///
/// @param text  UTF-8; what its declaration says of an encoding is passed over.
/// Errors: malformed (not well-formed, a prefix that is not declared), limit (elements nested
/// deeper than limits.depth); each with the line. Everything before that place has been told.
/// Throws what the handler throws. Cost: one pass.
/// Source: https://www.w3.org/TR/xml-names/
[[nodiscard]] std::optional<Error> read_xml(std::string_view text, XmlHandler& handler,
                                            const Limits& limits);

}  // namespace masthead::feed
