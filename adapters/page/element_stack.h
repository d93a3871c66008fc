#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "adapters/page/tags.h"

namespace masthead::page {

/// What an element is, as far as nesting asks.
struct Element {
  Tag tag = Tag::other;
  std::string_view name;  ///< in any case
  bool self_closing = false;
  bool html_integration = false;  ///< an annotation-xml that says it holds HTML
  bool font_attributes = false;   ///< a <font> with color, face or size
};

/// The open elements of a page: enough of HTML's tree construction to know how deep a token
/// stands, which end tags close what, and whether SVG or MathML content is current.
///
/// Implied end tags (p, li, dd, dt, option, headings, table parts, ...) are honoured; formatting
/// elements are not reopened, nothing is moved out of tables, no element is invented. 512 elements
/// deep; what is deeper counts as a child of the 512th.
/// Cost: O(1) as a rule, at most O(512) a tag; no allocation.
/// Source: https://html.spec.whatwg.org/multipage/parsing.html#tree-construction
class ElementStack {
 public:
  static constexpr std::uint32_t kMaxDepth = 512;

  struct Opened {
    std::uint32_t depth = 0;  ///< elements open around it
    bool foreign = false;     ///< of SVG or MathML
    bool pushed = false;      ///< false: it opens nothing
  };

  /// A start tag: closes what it implies the end of, and opens it.
  Opened open(const Element& element);

  /// An end tag. True where it closed something.
  bool close(Tag tag, std::string_view name);

  [[nodiscard]] std::uint32_t depth() const { return size_; }
  [[nodiscard]] Tag current() const { return size_ == 0 ? Tag::other : top().tag; }
  /// True where the innermost open element is of SVG or MathML: CDATA sections are read there.
  [[nodiscard]] bool in_foreign() const { return size_ != 0 && top().space != Space::html; }
  /// True where deeper elements came than are kept.
  [[nodiscard]] bool too_deep() const { return too_deep_; }

 private:
  enum class Space : std::uint8_t { html, svg, math };
  /// `scope`: which searches end at this slot, see Barrier in the .cpp.
  struct Slot {
    Tag tag = Tag::other;
    Space space = Space::html;
    bool html_integration = false;
    bool text_integration = false;
    bool closed = false;  ///< a formatting element whose end tag came before its children's
    std::uint16_t scope = 0;
    std::uint16_t hash = 0;  ///< of the name, for Tag::other
  };
  static constexpr std::uint32_t kNone = UINT32_MAX;

  [[nodiscard]] const Slot& top() const { return slots_[size_ - 1]; }
  [[nodiscard]] bool has(Tag tag) const { return counts_[static_cast<std::size_t>(tag)] != 0; }
  [[nodiscard]] bool takes_html(const Element& element) const;
  [[nodiscard]] std::uint32_t find(Tag tag, std::uint16_t barriers) const;
  [[nodiscard]] std::uint32_t find_heading() const;
  [[nodiscard]] std::uint32_t find_other(std::uint16_t hash) const;

  void push(const Element& element, Space space);
  void pop();
  void pop_to(std::uint32_t size);
  bool pop_through(std::uint32_t index);
  void pop_foreign();

  Opened open_foreign(const Element& element);
  Opened open_html(const Element& element);
  [[nodiscard]] bool is_ignored(Tag tag) const;
  void leave_head(Tag tag);
  void imply_ends(Tag tag);
  void imply_item_end(Tag tag);
  void imply_table_ends(Tag tag);
  void imply_table_end();
  bool close_foreign(Tag tag, std::string_view name);
  bool close_html(Tag tag, std::string_view name);
  bool close_formatting(Tag tag);

  std::uint32_t size_ = 0;
  std::uint32_t overflow_ = 0;
  bool too_deep_ = false;
  std::array<std::uint16_t, static_cast<std::size_t>(Tag::count)> counts_{};
  std::array<Slot, kMaxDepth> slots_;
};

}  // namespace masthead::page
