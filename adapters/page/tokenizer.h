#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "adapters/page/tags.h"
#include "core/limits.h"
#include "core/text.h"

namespace masthead::page {

/// What a run of text is made of; decides what its decoding means.
enum class TextKind : std::uint8_t {
  data,       ///< between tags: character references are decoded
  rcdata,     ///< of <title> and <textarea>: character references are decoded
  rawtext,    ///< of <style>, <iframe>, <xmp>, <noembed>, <noframes>
  script,     ///< of <script>
  plaintext,  ///< behind <plaintext>, to the end
  cdata,      ///< of <![CDATA[ in SVG or MathML
};

/// One attribute as it stands in the page. Views are into the page.
struct Attribute {
  std::string_view raw_name;   ///< in the page's case
  std::string_view raw_value;  ///< without quotes; character references not decoded; "": none

  /// The value, decoded: a view of the page where there is nothing to decode, else of `scratch`,
  /// which is overwritten. Cost: one pass over the value.
  [[nodiscard]] std::string_view value(std::string& scratch) const;
  /// The name in lower case; a view as above.
  [[nodiscard]] std::string_view name(std::string& scratch) const;
};

/// The names of a tag's attributes as a set of bits: what is surely not there is told at once.
[[nodiscard]] constexpr std::uint64_t attribute_bit(std::string_view name) {
  const auto first = name.empty() ? 0U : static_cast<unsigned char>(name.front()) & 31U;
  return std::uint64_t{1} << ((first + 11U * static_cast<unsigned>(name.size())) & 63U);
}

/// Every token lives during its callback. `offset` is its first byte in the decoded page.
///
/// `depth` is how nesting is read: the elements that are open around a start tag, a text or a
/// comment; those still open behind an end tag. So what a start tag of depth d opened is closed by
/// the first token whose depth is <= d, whether by its own end tag, by an ancestor's, or by an
/// implied one (a <li> closes the <li> before it). Void elements (<meta>, <img>, <br>) and
/// `<path/>` in SVG open nothing.
struct StartTag {
  Tag tag = Tag::other;
  std::string_view raw_name;  ///< in the page's case
  std::string_view raw;       ///< from "<" to ">"
  std::size_t offset = 0;
  std::uint32_t depth = 0;
  bool self_closing = false;  ///< written with "/>"; means something in SVG and MathML only
  bool foreign = false;       ///< an SVG or MathML element, such as the <title> of a drawing
  bool is_void = false;       ///< opens nothing
  /// In the order of the page, without those whose name was there before.
  std::span<const Attribute> attributes;
  std::uint64_t attribute_bits = 0;  ///< of all attributes, see attribute_bit()

  /// The attribute of that name, or nullptr. `name` is lower case.
  /// Cost: a bit test for most names that are not there, else O(attributes).
  [[nodiscard]] const Attribute* find(std::string_view name) const {
    return (attribute_bits & attribute_bit(name)) == 0 ? nullptr : search(name);
  }
  [[nodiscard]] bool has(std::string_view name) const { return find(name) != nullptr; }
  /// The decoded value of the attribute, or "" where there is none; `scratch` as in Attribute.
  [[nodiscard]] std::string_view value(std::string_view name, std::string& scratch) const {
    const auto* attribute = find(name);
    return attribute == nullptr ? std::string_view{} : attribute->value(scratch);
  }
  /// The element's name in lower case: a view of a constant, of the page, or of `scratch`.
  [[nodiscard]] std::string_view name(std::string& scratch) const;

 private:
  [[nodiscard]] const Attribute* search(std::string_view name) const;
};

/// An end tag that stands in the page; implied ones show in `depth` only.
struct EndTag {
  Tag tag = Tag::other;
  std::string_view raw_name;
  std::string_view raw;
  std::size_t offset = 0;
  std::uint32_t depth = 0;
  bool matched = false;  ///< false: it closed nothing

  [[nodiscard]] std::string_view name(std::string& scratch) const;
};

/// All the text between two other tokens: never split, whole for <script> and <title>.
struct Text {
  std::string_view raw;
  std::size_t offset = 0;
  std::uint32_t depth = 0;
  TextKind kind = TextKind::data;
  Tag within = Tag::other;  ///< the innermost open element; Tag::other also where there is none

  /// The text as HTML's tokenizer gives it: references decoded (data and rcdata), CR and CR LF as
  /// LF, NUL as U+FFFD (kept in data and cdata). View and cost as for Attribute::value().
  [[nodiscard]] std::string_view value(std::string& scratch) const;
};

/// A comment, or what HTML takes for one ("<?xml ...>", "</ >").
struct Comment {
  std::string_view raw;  ///< without "<!--" and "-->"
  std::size_t offset = 0;
  std::uint32_t depth = 0;

  [[nodiscard]] std::string_view value(std::string& scratch) const;
};

/// <!DOCTYPE ...>; adapters/page/doctype.h takes it apart.
struct Doctype {
  std::string_view raw;  ///< what stands behind "<!DOCTYPE", without ">"
  std::size_t offset = 0;
  bool complete = true;  ///< false: the page ended in it
};

/// Receives tokens in document order. What is not overridden is skipped.
class TokenSink {
 public:
  TokenSink() = default;
  TokenSink(const TokenSink&) = delete;
  TokenSink& operator=(const TokenSink&) = delete;
  virtual ~TokenSink() = default;

  virtual void start_tag(const StartTag& /*tag*/) {}
  virtual void end_tag(const EndTag& /*tag*/) {}
  virtual void text(const Text& /*text*/) {}
  virtual void comment(const Comment& /*comment*/) {}
  virtual void doctype(const Doctype& /*doctype*/) {}
};

/// Reads HTML into tokens, without a tree.
///
/// Tokens are those of the WHATWG tokenizer in an HTML document with scripting disabled; the
/// content model (raw text, script data, CDATA) follows the start tags and a light stack of open
/// elements. The tokens do not depend on how the input is cut into chunks. Nothing is decoded, no
/// attribute looked at, unless the sink asks.
///
/// Not for two threads at once; one tokenizer reads one page.
/// Bounds: at most `limits.input_bytes` in all, so at most that much is kept of a token that is not
/// complete; 512 open elements, deeper ones count as children of the 512th; 256 attributes a tag,
/// the rest is dropped. Exceptions: std::bad_alloc, and what the sink throws.
/// Cost: one pass, O(size); a page in one chunk is not copied and allocates once.
/// Source: https://html.spec.whatwg.org/multipage/parsing.html#tokenization
class Tokenizer {
 public:
  /// `sink` is borrowed and must outlive the tokenizer.
  explicit Tokenizer(TokenSink& sink, const Limits& limits = {});
  ~Tokenizer();
  Tokenizer(Tokenizer&&) noexcept;
  Tokenizer& operator=(Tokenizer&&) noexcept;

  /// Reads on. `chunk` is a piece of valid UTF-8, cut anywhere, borrowed for the call.
  /// False: the page is larger than `limits.input_bytes`; nothing of `chunk` was read.
  [[nodiscard]] bool feed(std::string_view chunk);

  /// The page ends here: what is still open is given out as HTML says. Call it once.
  void finish();

  /// Reads a whole page, in place of feed() and finish(): raw views then live as long as `page`.
  /// False as above.
  [[nodiscard]] bool read(std::string_view page);

  /// No token after the current one: for a sink that has seen enough. Later calls do nothing.
  void stop();

  /// True where elements nested deeper than is kept.
  [[nodiscard]] bool too_deep() const;
  /// True where a tag had more attributes than are kept.
  [[nodiscard]] bool too_many_attributes() const;

  /// Starts inside an element, as innerHTML and the conformance tests do; before the first chunk.
  /// `start_tag` is the element whose end tag ends `kind`; with TextKind::cdata the page begins
  /// inside a CDATA section.
  void begin_inside(TextKind kind, std::string_view start_tag);

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

/// Tokenizer(sink, limits).read(page).
[[nodiscard]] bool tokenize(std::string_view page, TokenSink& sink, const Limits& limits = {});

}  // namespace masthead::page
