#include <doctest/doctest.h>
#include <gumbo.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "adapters/page/decoder.h"
#include "adapters/page/tokenizer.h"
#include "core/text.h"
#include "tests/unit/corpus_pages.h"

// Reads MASTHEAD_CORPORA.
namespace masthead::test {
namespace {

/// An element as both show it, by the byte its start tag begins at.
struct Seen {
  std::string name;
  std::map<std::string, std::string> attributes;
  std::string text;                        ///< of a script
  std::size_t parent = std::string::npos;  ///< where the start tag of its parent begins
  bool in_select = false;                  ///< ours only
};
using Elements = std::map<std::size_t, Seen>;

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = lower_ascii(c);
  return out;
}

/// What gumbo, after an earlier version of the standard, makes of text: controls and noncharacters
/// are U+FFFD to it.
std::string as_gumbo_has_it(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto begin = at;
    const auto code = next_code_point(text, at);
    const bool control = (code < 0x20 && code != '\t' && code != '\n' && code != '\f') ||
                         (code >= 0x7F && code < 0xA0);
    const bool noncharacter = (code >= 0xFDD0 && code < 0xFDF0) || (code & 0xFFFE) == 0xFFFE;
    out += control || noncharacter ? "\xEF\xBF\xBD" : text.substr(begin, at - begin);
  }
  return out;
}

class OurElements : public page::TokenSink {
 public:
  void start_tag(const page::StartTag& tag) override {
    std::string scratch;
    Seen seen;
    seen.name = tag.name(scratch);
    for (const auto& attribute : tag.attributes) {
      auto value = as_gumbo_has_it(attribute.value(scratch));
      seen.attributes.emplace(attribute.name(scratch), std::move(value));
    }
    open_.resize(tag.depth, std::string::npos);
    seen.parent = open_.empty() ? std::string::npos : open_.back();
    if (const auto parent = elements.find(seen.parent); parent != elements.end()) {
      seen.in_select = parent->second.in_select || parent->second.name == "select";
    }
    if (!tag.is_void) open_.push_back(tag.offset);
    last_ = tag.offset;
    elements.emplace(tag.offset, std::move(seen));
  }
  void text(const page::Text& text) override {
    std::string scratch;
    if (text.kind == page::TextKind::script) {
      elements[last_].text = as_gumbo_has_it(text.value(scratch));
    }
  }
  Elements elements;

 private:
  std::vector<std::size_t> open_;
  std::size_t last_ = 0;
};

/// Gumbo's elements whose start tag stands in the page; what it invented is stepped over.
class GumboElements {
 public:
  explicit GumboElements(std::string_view page) : page_(page) {
    const GumboOptions& options = kGumboDefaultOptions;
    output_ = gumbo_parse_with_options(&options, page.data(), page.size());
    walk();
  }
  GumboElements(const GumboElements&) = delete;
  GumboElements& operator=(const GumboElements&) = delete;
  ~GumboElements() { gumbo_destroy_output(&kGumboDefaultOptions, output_); }
  Elements elements;

 private:
  void walk() {
    std::vector<std::pair<const GumboNode*, std::size_t>> open{{output_->root, std::string::npos}};
    while (!open.empty()) {
      const auto [node, parent] = open.back();
      open.pop_back();
      if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE) continue;
      const auto& element = node->v.element;
      const auto own = keep(*node, parent);
      for (unsigned i = 0; i < element.children.length; ++i) {
        open.emplace_back(static_cast<const GumboNode*>(element.children.data[i]), own);
      }
    }
  }

  /// Where the element's start tag begins; its parent's where it has none.
  std::size_t keep(const GumboNode& node, std::size_t parent) {
    constexpr unsigned kCloned =
        GUMBO_INSERTION_ADOPTION_AGENCY_CLONED | GUMBO_INSERTION_RECONSTRUCTED_FORMATTING_ELEMENT;
    const auto& element = node.v.element;
    const auto& tag = element.original_tag;
    if (tag.length == 0 || tag.data < page_.data() || *tag.data != '<') return parent;
    const auto offset = static_cast<std::size_t>(tag.data - page_.data());
    if ((node.parse_flags & kCloned) != 0) return offset;
    Seen seen;
    seen.parent = parent;
    GumboStringPiece name = tag;
    gumbo_tag_from_original_text(&name);
    seen.name = lower({name.data, name.length});
    for (unsigned i = 0; i < element.attributes.length; ++i) {
      const auto& attribute = *static_cast<const GumboAttribute*>(element.attributes.data[i]);
      seen.attributes.emplace(lower({attribute.original_name.data, attribute.original_name.length}),
                              attribute.value);
    }
    if (element.tag == GUMBO_TAG_SCRIPT && element.children.length == 1) {
      seen.text = static_cast<const GumboNode*>(element.children.data[0])->v.text.text;
    }
    elements.emplace(offset, std::move(seen));
    return offset;
  }

  std::string_view page_;
  GumboOutput* output_ = nullptr;
};

struct Counts {
  std::size_t elements = 0;      ///< of gumbo
  std::size_t scripts = 0;       ///< of gumbo
  std::size_t anchors = 0;       ///< of gumbo
  std::size_t missing = 0;       ///< of gumbo and not of ours
  std::size_t names = 0;         ///< that differ
  std::size_t attributes = 0;    ///< sets of attributes that differ
  std::size_t script_texts = 0;  ///< that differ
  std::size_t parents = 0;       ///< that differ
  std::size_t dropped = 0;       ///< tags of which HTML's tree construction makes no element
  std::size_t surplus = 0;       ///< other tags that gumbo has no element of
};

/// A second <html>, <head> or <body>, a <form> in a form, parts of a table outside of one, and what
/// is neither <option> nor <optgroup> in a <select> (gumbo's version of the standard).
bool is_dropped(const Seen& tag) {
  static constexpr std::array<std::string_view, 13> kNames = {
      "html",  "head",  "body",  "form", "caption", "col", "colgroup",
      "tbody", "tfoot", "thead", "td",   "th",      "tr"};
  return tag.in_select || std::ranges::find(kNames, tag.name) != kNames.end();
}

void compare_element(const Seen& our, const Seen& their, Counts& counts) {
  const bool script = their.name == "script";
  counts.scripts += script ? 1 : 0;
  counts.anchors += their.name == "a" ? 1 : 0;
  counts.names += our.name != their.name ? 1 : 0;
  counts.attributes += our.attributes != their.attributes ? 1 : 0;
  counts.script_texts += script && our.text != their.text ? 1 : 0;
  counts.parents += our.parent != their.parent ? 1 : 0;
}

void compare(const Elements& ours, const Elements& theirs, Counts& counts) {
  for (const auto& [offset, their] : theirs) {
    ++counts.elements;
    const auto our = ours.find(offset);
    if (our == ours.end()) {
      ++counts.missing;
    } else {
      compare_element(our->second, their, counts);
    }
  }
  for (const auto& [offset, our] : ours) {
    if (theirs.count(offset) != 0) continue;
    ++(is_dropped(our) ? counts.dropped : counts.surplus);
  }
}

}  // namespace

TEST_CASE("tokens agree with gumbo's tree on real pages") {
  const auto files = corpus_page_files();
  if (files.empty()) {
    MESSAGE("MASTHEAD_CORPORA is not set: no real page was compared with gumbo");
    return;
  }
  Counts counts;
  for (const auto& path : files) {
    const auto file = read_corpus_page(path);
    CAPTURE(file.name);
    page::DecodedPage decoded;
    REQUIRE(page::decode_page(file.bytes, "", {}, decoded).ok());
    OurElements ours;
    REQUIRE(page::tokenize(decoded.text, ours));
    const GumboElements theirs(decoded.text);
    compare(ours.elements, theirs.elements, counts);
    CHECK(counts.missing + counts.surplus + counts.names == 0);
    CHECK(counts.attributes + counts.script_texts == 0);
  }
  MESSAGE("gumbo: ", files.size(), " pages, ", counts.elements, " elements, ", counts.scripts,
          " scripts, ", counts.anchors, " anchors; missing ", counts.missing, ", surplus ",
          counts.surplus, ", names ", counts.names, ", attributes ", counts.attributes,
          ", script texts ", counts.script_texts, "; dropped by the tree ", counts.dropped,
          "; other parents ", counts.parents);
  CHECK(files.size() >= 100);
  CHECK(counts.elements >= 1000 * files.size() / 10);
  CHECK(counts.dropped * 1000 <= counts.elements);
  // Trees move what stands wrongly in tables and reopen <b>, <i>, <a>; tokens do not.
  CHECK(counts.parents * 100 <= counts.elements);
}

}  // namespace masthead::test
