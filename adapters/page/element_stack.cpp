#include "adapters/page/element_stack.h"

#include "adapters/page/element_facts.h"
#include "core/text.h"

namespace masthead::page {
namespace {

/// FNV-1a of the name in lower case: tells names apart that are not in the list of tags.
std::uint16_t hash_of(Tag tag, std::string_view name) {
  if (tag != Tag::other) return 0;
  std::uint32_t hash = 2166136261U;
  for (const char c : name) {
    hash = (hash ^ static_cast<unsigned char>(lower_ascii(c))) * 16777619U;
  }
  return static_cast<std::uint16_t>(hash ^ (hash >> 16));
}

constexpr Barrier kForeignBarrier = kScope | kSpecial;

}  // namespace

void ElementStack::push(const Element& element, Space space) {
  if (size_ == kMaxDepth) {
    ++overflow_;
    too_deep_ = true;
    return;
  }
  Slot slot;
  slot.tag = element.tag;
  slot.space = space;
  slot.hash = hash_of(element.tag, element.name);
  if (space == Space::html) {
    slot.scope = facts_of(element.tag).scope;
    ++counts_[static_cast<std::size_t>(element.tag)];
  } else if (space == Space::svg) {
    slot.html_integration =
        element.tag == Tag::foreign_object || element.tag == Tag::desc || element.tag == Tag::title;
    slot.scope = slot.html_integration ? kForeignBarrier : std::uint16_t{0};
  } else {
    slot.html_integration = element.html_integration;
    slot.text_integration = element.tag == Tag::mi || element.tag == Tag::mo ||
                            element.tag == Tag::mn || element.tag == Tag::ms ||
                            element.tag == Tag::mtext;
    const bool barrier = slot.text_integration || element.tag == Tag::annotation_xml;
    slot.scope = barrier ? kForeignBarrier : std::uint16_t{0};
  }
  slots_[size_++] = slot;
}

void ElementStack::pop() {
  const auto& slot = slots_[--size_];
  if (slot.space == Space::html && !slot.closed) --counts_[static_cast<std::size_t>(slot.tag)];
}

void ElementStack::pop_to(std::uint32_t size) {
  while (size_ > size) pop();
}

bool ElementStack::pop_through(std::uint32_t index) {
  if (index == kNone) return false;
  pop_to(index);
  return true;
}

/// Out of SVG and MathML, to HTML or to where HTML may stand.
void ElementStack::pop_foreign() {
  while (in_foreign() && !top().html_integration && !top().text_integration) pop();
}

std::uint32_t ElementStack::find(Tag tag, std::uint16_t barriers) const {
  if (!has(tag)) return kNone;
  for (auto index = size_; index-- > 0;) {
    const auto& slot = slots_[index];
    if (slot.tag == tag && slot.space == Space::html && !slot.closed) return index;
    if ((slot.scope & barriers) != 0) return kNone;
  }
  return kNone;
}

std::uint32_t ElementStack::find_heading() const {
  for (auto index = size_; index-- > 0;) {
    const auto& slot = slots_[index];
    if (slot.space == Space::html && has_trait(slot.tag, kHeading)) return index;
    if ((slot.scope & kScope) != 0) return kNone;
  }
  return kNone;
}

std::uint32_t ElementStack::find_other(std::uint16_t hash) const {
  if (!has(Tag::other)) return kNone;
  for (auto index = size_; index-- > 0;) {
    const auto& slot = slots_[index];
    const bool html = slot.space == Space::html;
    if (html && slot.tag == Tag::other && slot.hash == hash) return index;
    if ((slot.scope & kSpecial) != 0) return kNone;
  }
  return kNone;
}

/// True where a start tag is read by the rules of HTML, not of foreign content.
bool ElementStack::takes_html(const Element& element) const {
  if (!in_foreign()) return true;
  const auto& slot = top();
  if (slot.html_integration) return true;
  if (slot.text_integration) {
    return element.tag != Tag::mglyph && element.tag != Tag::malignmark;
  }
  return slot.tag == Tag::annotation_xml && slot.space == Space::math && element.tag == Tag::svg;
}

ElementStack::Opened ElementStack::open(const Element& element) {
  if (takes_html(element)) return open_html(element);
  if (has_trait(element.tag, kBreaksOut) || element.font_attributes) {
    pop_foreign();
    return open_html(element);
  }
  return open_foreign(element);
}

ElementStack::Opened ElementStack::open_foreign(const Element& element) {
  const Space space = top().space;
  const Opened opened{size_, true, !element.self_closing};
  if (!element.self_closing) push(element, space);
  return opened;
}

/// Second <html>, <body> and <head> open nothing, nor do parts of a table outside of one, a <form>
/// within a form, a <select> within a select.
bool ElementStack::is_ignored(Tag tag) const {
  switch (tag) {
    case Tag::html:
      return size_ != 0;
    case Tag::body:
      return has(Tag::body);
    case Tag::head:
      return has(Tag::head) || has(Tag::body);
    case Tag::form:
      return has(Tag::form) && !has(Tag::template_tag);
    default:
      return has_trait(tag, kOfTable) && !has(Tag::table) && !has(Tag::template_tag);
  }
}

void ElementStack::leave_head(Tag tag) {
  if (!has(Tag::head) || has(Tag::template_tag) || has_trait(tag, kOfHead)) return;
  pop_through(find(Tag::head, 0));
}

/// A <li> closes the one before it, a <dd> or <dt> the <dd> or <dt> before it.
void ElementStack::imply_item_end(Tag tag) {
  const bool list = tag == Tag::li;
  if (list ? !has(Tag::li) : !has(Tag::dd) && !has(Tag::dt)) return;
  for (auto index = size_; index-- > 0;) {
    const auto& slot = slots_[index];
    const bool html = slot.space == Space::html;
    const bool item = list ? slot.tag == Tag::li : slot.tag == Tag::dd || slot.tag == Tag::dt;
    if (html && item) return pop_to(index);
    if ((slot.scope & (kSpecial | kKeepsItem)) == kSpecial) return;
  }
}

void ElementStack::imply_table_ends(Tag tag) {
  for (auto index = size_; index-- > 0;) {
    const auto& slot = slots_[index];
    if (slot.space != Space::html) continue;
    const bool cell = tag == Tag::td || tag == Tag::th;
    const bool row = slot.tag == Tag::tr && cell;
    const bool body =
        (slot.tag == Tag::tbody || slot.tag == Tag::thead || slot.tag == Tag::tfoot) &&
        (cell || tag == Tag::tr);
    const bool group = slot.tag == Tag::colgroup && tag == Tag::col;
    if (row || body || group || (slot.scope & kTableScope) != 0) return pop_to(index + 1);
  }
}

/// A <table> in a table, but not in a cell or caption of it, closes that table.
void ElementStack::imply_table_end() {
  const auto tag = current();
  const bool cell = tag == Tag::td || tag == Tag::th || tag == Tag::caption;
  if (tag == Tag::table || (has_trait(tag, kOfTable) && !cell))
    pop_through(find(Tag::table, kTableScope));
}

void ElementStack::imply_ends(Tag tag) {
  if (has_trait(tag, kEndsParagraph)) {
    pop_through(find(Tag::p, kScope | kButtonScope));
    if (has_trait(tag, kHeading) && has_trait(current(), kHeading) && !in_foreign()) pop();
  }
  if (has_trait(tag, kOfTable)) return imply_table_ends(tag);
  switch (tag) {
    case Tag::li:
    case Tag::dd:
    case Tag::dt:
      return imply_item_end(tag);
    case Tag::a:
    case Tag::nobr:
      close_formatting(tag);
      return;
    case Tag::button:
    case Tag::select:
      pop_through(find(tag, kScope));
      return;
    case Tag::option:
    case Tag::optgroup:
      if (current() == Tag::option) pop();
      if (tag == Tag::optgroup && current() == Tag::optgroup) pop();
      return;
    case Tag::table:
      return imply_table_end();
    case Tag::rb:
    case Tag::rt:
    case Tag::rtc:
    case Tag::rp:
      while (current() == Tag::rb || current() == Tag::rt || current() == Tag::rp) pop();
      return;
    default:
      return;
  }
}

ElementStack::Opened ElementStack::open_html(const Element& element) {
  leave_head(element.tag);
  if (is_ignored(element.tag)) return {size_, false, false};
  imply_ends(element.tag);
  if (has_trait(element.tag, kVoid)) return {size_, false, false};
  const bool svg = element.tag == Tag::svg;
  const bool foreign = svg || element.tag == Tag::math;
  if (foreign && element.self_closing) return {size_, true, false};
  const Opened opened{size_, foreign, true};
  push(element, svg ? Space::svg : foreign ? Space::math : Space::html);
  return opened;
}

bool ElementStack::close(Tag tag, std::string_view name) {
  if (overflow_ != 0) {
    --overflow_;
    return true;
  }
  if (size_ == 0) return false;
  return in_foreign() ? close_foreign(tag, name) : close_html(tag, name);
}

bool ElementStack::close_foreign(Tag tag, std::string_view name) {
  if (tag == Tag::p || tag == Tag::br) {
    pop_foreign();
    return close_html(tag, name);
  }
  const auto hash = hash_of(tag, name);
  for (auto index = size_; index-- > 0 && slots_[index].space != Space::html;) {
    if (slots_[index].tag == tag && slots_[index].hash == hash) return pop_through(index);
  }
  return close_html(tag, name);
}

/// The end tag of a formatting element closes it alone where its children go on.
bool ElementStack::close_formatting(Tag tag) {
  const auto index = find(tag, kScope);
  if (index == kNone) return false;
  for (auto above = index + 1; above < size_; ++above) {
    if ((slots_[above].scope & kSpecial) == 0) continue;
    slots_[index].closed = true;
    --counts_[static_cast<std::size_t>(tag)];
    return true;
  }
  return pop_through(index);
}

bool ElementStack::close_html(Tag tag, std::string_view name) {
  if (tag == Tag::other) return pop_through(find_other(hash_of(tag, name)));
  if (!in_foreign() && current() == tag && !top().closed && tag != Tag::body && tag != Tag::html) {
    pop();
    return true;
  }
  if (has_trait(tag, kFormatting)) return close_formatting(tag);
  if (has_trait(tag, kHeading)) return pop_through(find_heading());
  if (has_trait(tag, kClosesTableOnly)) return pop_through(find(tag, kTableScope));
  if (has_trait(tag, kEndsInScope)) return pop_through(find(tag, kScope));
  switch (tag) {
    case Tag::html:
    case Tag::body:  // what follows </body> is still put into it
      return has(tag);
    case Tag::p:
      return pop_through(find(tag, kScope | kButtonScope));
    case Tag::li:
      return pop_through(find(tag, kScope | kListScope));
    case Tag::template_tag:
    case Tag::head:
      return pop_through(find(tag, 0));
    default:
      return pop_through(find(tag, kSpecial));
  }
}

}  // namespace masthead::page
