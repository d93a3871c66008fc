#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>
#include <doctest/doctest.h>
#include <gumbo.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/feed/feed_reader.h"
#include "core/render/escape.h"
#include "core/text.h"
#include "tests/unit/render_sample.h"

namespace masthead::test {
namespace {

const std::vector<std::string> kHostile = {
    "Nora Lindqvist",
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "javascript:alert(1)",
    "https://a.example/\" onclick=\"alert(1)",
    "https://a.example/?a=1&b=2&lt;=3",
    "&lt;b&gt; &amp;amp; &#60;",
    "]]> <![CDATA[ <?php ?>",
    "a\xE2\x80\xA8"
    "b\xE2\x80\xA9"
    "c\xC2\x85"
    "d",
    "a\xE2\x80\xAE"
    "b\xE2\x81\xA6"
    "c",
    "\xEF\xBB\xBF"
    "a\xEF\xBF\xBE\xEF\xBF\xBF",
    std::string("a\0b\x01\x1f\x7f", 6),
    "a\r\nb\rc\nd\te",
    "a\r\nEND:VCARD\r\nBEGIN:VCARD",
    "a;b,c\\d\\\\e:f\\n",
    "=HYPERLINK(\"https://a.example\")",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "  =1",
    "a,\"b\",c",
    "\"\"\"",
    "'''",
    "\\",
    "\\u003c",
    "${a} {{ b }} {% c %} <%= d %>",
    "key: value # comment",
    "- a",
    "[table]",
    "!!python/object:a",
    "&anchor *alias",
    "%YAML 1.2\n---\n...",
    "null",
    "2025-11-01",
    "\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98"
    "\x80"
    "\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98"
    "\x80"
    "\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98"
    "\x80",
    std::string(500, 'a'),
};

/// The text wherever a text or an address may stand.
Record everywhere(const std::string& text) {
  Record record = full_author();
  record.id = record.name = record.bio = record.job_title = record.location = text;
  record.employers = record.beats = record.languages = record.awards = {text};
  record.email = record.website = record.url = record.image = text;
  record.education = {{text, text}};
  record.alternate_names.front().name = text;
  for (auto& account : record.accounts) account = {text, text, text, text, "", false};
  return record;
}

/// `text` as markup can say it.
std::string shown(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto start = at;
    const auto c = next_code_point(text, at);
    if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) continue;
    const bool is_gone = c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xFFFE || c == 0xFFFF;
    out += is_gone ? " " : text.substr(start, at - start);
  }
  return out;
}

/// `text` with one space for any white space, and none around it.
std::string with_single_spaces(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto start = at;
    (void)next_code_point(text, at);
    const auto part = text.substr(start, at - start);
    const bool is_space = trim_text(part).empty();
    if (is_space && (out.empty() || out.ends_with(' '))) continue;
    out += is_space ? " " : part;
  }
  return std::string(trim_text(out));
}

bool is_safe_address(std::string_view value) {
  return value.starts_with("http://") || value.starts_with("https://") ||
         value.starts_with("mailto:");
}

/// What is in markup beside what a renderer writes; "": nothing.
class Markup {
 public:
  explicit Markup(const std::string& html)
      : output_(gumbo_parse_with_options(&kGumboDefaultOptions, html.data(), html.size())) {
    visit(*output_->root);
    gumbo_destroy_output(&kGumboDefaultOptions, output_);
  }

  std::string wrong;
  std::string name;
  std::string note;
  std::size_t elements = 0;

 private:
  void visit(const GumboNode& node) {
    if (node.type == GUMBO_NODE_COMMENT || node.type == GUMBO_NODE_CDATA) wrong += "comment ";
    if (node.type != GUMBO_NODE_ELEMENT) return;
    static const std::set<std::string> kElements = {"html", "head", "body", "div", "img",  "p",
                                                    "a",    "span", "ul",   "li",  "meta", "link"};
    const std::string tag = gumbo_normalized_tagname(node.v.element.tag);
    if (!kElements.contains(tag)) wrong += tag + " ";
    ++elements;
    look_at(node.v.element.attributes, node);
    for (unsigned i = 0; i < node.v.element.children.length; ++i) {
      visit(*static_cast<const GumboNode*>(node.v.element.children.data[i]));
    }
  }

  void look_at(const GumboVector& attributes, const GumboNode& node) {
    static const std::set<std::string> kAttributes = {
        "class", "dir", "src", "alt", "href", "loading", "rel", "content", "name", "property"};
    for (unsigned i = 0; i < attributes.length; ++i) {
      const auto& attribute = *static_cast<const GumboAttribute*>(attributes.data[i]);
      const std::string key = attribute.name;
      const std::string value = attribute.value;
      if (!kAttributes.contains(key)) wrong += key + "= ";
      if ((key == "href" || key == "src") && !is_safe_address(value)) wrong += value + " ";
      if (key == "class" && value.starts_with("p-name")) name = text_of(node);
      if (key == "class" && value == "p-note") note = text_of(node);
    }
  }

  static std::string text_of(const GumboNode& node) {
    if (node.v.element.children.length == 0) return {};
    const auto& child = *static_cast<const GumboNode*>(node.v.element.children.data[0]);
    return child.v.text.text;
  }

  GumboOutput* output_;
};

std::vector<std::string> lines_of(const std::string& text, std::string_view end) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const auto stop = text.find(end, at);
    REQUIRE(stop != std::string::npos);
    lines.push_back(text.substr(at, stop - at));
    at = stop + end.size();
  }
  return lines;
}

/// A vCard's text value as it was.
std::string without_escapes(std::string_view value) {
  std::string out;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const bool is_escape = value[i] == '\\' && i + 1 < value.size();
    if (is_escape) ++i;
    out += is_escape && value[i] == 'n' ? '\n' : value[i];
  }
  return out;
}

/// `text` as a vCard can say it.
std::string in_card(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto start = at;
    const auto c = next_code_point(text, at);
    if (c == '\r') continue;
    const bool is_end = c == '\n' || c == 0x85 || c == 0x2028 || c == 0x2029;
    out += is_end                                 ? "\n"
           : (c < 0x20 && c != '\t') || c == 0x7F ? " "
                                                  : text.substr(start, at - start);
  }
  return out;
}

/// The cells of a table's second line (RFC 4180).
std::vector<std::string> second_row(const std::string& csv) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (std::size_t i = csv.find("\r\n") + 2; i < csv.size(); ++i) {
    const char c = csv[i];
    if (c == '"' && quoted && i + 1 < csv.size() && csv[i + 1] == '"') {
      cells.back() += csv[++i];
    } else if (c == '"') {
      quoted = !quoted;
    } else if (c == ',' && !quoted) {
      cells.emplace_back();
    } else if (c == '\r' && !quoted) {
      CHECK(csv.substr(i) == "\r\n");
      return cells;
    } else {
      cells.back() += c;
    }
  }
  return cells;
}

std::string json_string(const std::string& quoted) {
  Poco::JSON::Parser parser;
  return parser.parse("[" + quoted + "]")
      .extract<Poco::JSON::Array::Ptr>()
      ->getElement<std::string>(0);
}

}  // namespace

TEST_CASE("law: no text of a record becomes markup, and what is shown is the text") {
  const auto box = Markup(rendered("html", everywhere("Nora"))).elements;
  const auto tags = Markup(rendered("head", everywhere("Nora"))).elements;
  for (const auto& text : kHostile) {
    CAPTURE(text);
    const Markup html(rendered("html", everywhere(text)));
    CHECK(html.wrong == "");
    CHECK(html.name == shown(text));
    CHECK(html.note == shown(text));
    CHECK(Markup(rendered("head", everywhere(text))).wrong == "");
    if (render::to_markup(text).find("http") != std::string::npos) continue;  // adds links
    CHECK(html.elements == box);
    CHECK(Markup(rendered("head", everywhere(text))).elements == tags);
  }
}

TEST_CASE("law: JSON-LD gives the text back, and ends no script") {
  for (const auto& text : kHostile) {
    CAPTURE(text);
    const std::string out = rendered("jsonld", everywhere(text));
    for (const auto* part : {"<", ">", "&", "\xE2\x80\xA8", "\xE2\x80\xA9"}) {
      CHECK(out.find(part) == std::string::npos);
    }
    Poco::JSON::Parser parser;
    const auto graph =
        parser.parse(out).extract<Poco::JSON::Object::Ptr>()->getArray("@graph")->getObject(0);
    const auto author = graph->getObject("mainEntity");
    if (author->has("@id")) continue;  // the author is the next node
    for (const auto* member : {"name", "description", "jobTitle"}) {
      CHECK(author->getValue<std::string>(member) == text);
    }
    CHECK(author->getArray("knowsAbout")->getElement<std::string>(0) == text);
  }
}

TEST_CASE("law: no text leaves its line of a vCard") {
  for (const auto& text : kHostile) {
    CAPTURE(text);
    std::string unfolded;
    for (const auto& line : lines_of(rendered("vcard", everywhere(text)), "\r\n")) {
      CHECK(line.size() <= 75);
      CHECK(is_utf8(line));
      unfolded += line.starts_with(' ') ? line.substr(1) : "\r\n" + line;
    }
    const auto lines = lines_of(unfolded.substr(2) + "\r\n", "\r\n");
    CHECK(std::count(lines.begin(), lines.end(), "END:VCARD") == 1);
    CHECK(std::count(lines.begin(), lines.end(), "BEGIN:VCARD") == 1);
    CHECK(without_escapes(lines.at(3)) == "FN:" + in_card(text));
  }
}

TEST_CASE("law: no text leaves its cell, and no cell begins a formula") {
  for (const auto& text : kHostile) {
    CAPTURE(text);
    const auto cells = second_row(rendered("csv", everywhere(text)));
    REQUIRE(cells.size() == 14);
    const bool has_apostrophe = cells[1].starts_with('\'') && !text.starts_with('\'');
    CHECK(cells[1].substr(has_apostrophe ? 1 : 0) == text);
    CHECK(cells[6] == cells[1]);
    for (const auto& cell : cells) {
      const auto first = cell.find_first_not_of(' ');
      if (first != std::string::npos)
        CHECK(std::string_view("=+-@\t\r").find(cell[first]) == std::string_view::npos);
    }
  }
}

TEST_CASE("law: a data file has the same lines whatever the texts, and gives them back") {
  for (const auto* form : {"hugo", "jekyll"}) {
    const std::string assign = std::string(form) == "hugo" ? " = " : ": ";
    for (const auto& text : kHostile) {
      CAPTURE(form);
      CAPTURE(text);
      const auto lines = lines_of(rendered(form, everywhere(text)), "\n");
      REQUIRE(lines.size() > 3);
      for (const auto& line : lines) {
        for (std::size_t at = 0; at < line.size();) {
          const auto c = next_code_point(line, at);
          const bool is_plain = c >= 0x20 && !(c >= 0x7F && c <= 0x9F) && c != 0x2028 &&
                                c != 0x2029 && c != 0xFEFF && c != 0xFFFE && c != 0xFFFF;
          CHECK(is_plain);
        }
      }
      const auto name = lines[2].find("name" + assign);
      REQUIRE(name != std::string::npos);
      CHECK(json_string(lines[2].substr(name + 4 + assign.size())) == text);
    }
  }
}

TEST_CASE("law: what a feed says is what its reader reads") {
  for (const auto& text : kHostile) {
    CAPTURE(text);
    const std::string out = rendered("rss", everywhere(text));
    const auto feed = feed::parse_feed({"feed", out, "", ""}, Limits{});
    REQUIRE(feed.ok());
    CHECK(feed->warnings.empty());
    CHECK(feed->items.size() == 1);
    REQUIRE(feed->contributors.size() == 1);
    CHECK(feed->contributors.front().id == feed->items.front().authors.front());
    if (text.find_first_of("<&") == std::string::npos) {
      CHECK(feed->contributors.front().name == with_single_spaces(shown(text)));
    }
  }
}

}  // namespace masthead::test
