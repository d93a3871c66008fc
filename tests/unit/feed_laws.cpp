#include "tests/unit/feed_laws.h"

#include <algorithm>
#include <vector>

#include "adapters/feed/feed_reader.h"
#include "core/json_writer.h"
#include "core/text.h"

namespace masthead::test {
namespace {

using feed::Feed;
using feed::FeedItem;
using feed::FeedPerson;

constexpr std::string_view kByline = "feed-byline";

/// Plain text as HTML.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '\'') {
      out += "&#39;";
    } else {
      out += c;
    }
  }
  return out;
}

void write_person(JsonWriter& json, const FeedPerson& person) {
  json.begin_object()
      .member_if("id", person.id)
      .member_if("name", escaped(person.name))
      .member_if("url", person.url)
      .member_if("email", person.email)
      .member_if("avatar", person.image)
      .member_if("context", escaped(person.bio));
  if (!person.links.empty()) {
    json.key("profiles").begin_array();
    for (const auto& link : person.links) json.begin_object().member("href", link).end_object();
    json.end_array();
  }
  json.end_object();
}

void write_people(JsonWriter& json, std::string_view name, const std::vector<FeedPerson>& people) {
  json.key(name).begin_array();
  for (const auto& person : people) {
    if (name != "authors" || person.rule != kByline) write_person(json, person);
  }
  json.end_array();
}

void write_item(JsonWriter& json, const FeedItem& item) {
  json.begin_object()
      .member_if("id", item.id)
      .member_if("url", item.url)
      .member_if("title", escaped(item.title))
      .member_if("date_published", item.published)
      .member_if("date_modified", item.modified)
      .member_if("language", item.language);
  write_people(json, "authors", item.people);
  json.key("_byline").begin_object().member_if("role", escaped(item.author_role));
  const auto inside = std::find_if(item.people.begin(), item.people.end(),
                                   [](const FeedPerson& p) { return p.rule == kByline; });
  if (inside != item.people.end()) {
    json.key("author");
    write_person(json, *inside);
  } else if (!item.authors.empty()) {
    json.member("author", item.authors.front());
  }
  json.key("affiliation")
      .begin_object()
      .member_if("org", item.affiliation.organisation)
      .member_if("relationship", escaped(item.affiliation.relationship))
      .member_if("title", escaped(item.affiliation.title))
      .end_object()
      .end_object()
      .end_object();
}

/// Writes elements of XML.
class XmlWriter {
 public:
  void open(std::string_view tag) { out.append("<").append(tag).append(">"); }
  void close(std::string_view tag) { out.append("</").append(tag).append(">"); }
  /// Words are read as HTML, addresses are not.
  void words(std::string_view tag, std::string_view text) { address(tag, escaped(text)); }
  void address(std::string_view tag, std::string_view text) {
    if (text.empty()) return;
    open(tag);
    out += escaped(text);
    close(tag);
  }
  void empty(std::string_view tag, std::string_view attribute, std::string_view value) {
    if (value.empty()) return;
    out.append("<").append(tag).append(" ").append(attribute).append("='");
    out.append(escaped(value)).append("'/>");
  }
  std::string out;
};

std::string_view tag_of(std::string_view rule) {
  if (rule == "feed-creator") return "dc:creator";
  if (rule == "feed-contributor") return "contributor";
  if (rule == "feed-credit") return "media:credit";
  return rule == "feed-itunes" ? "itunes:author" : "author";
}

void write_byline_person(XmlWriter& xml, const FeedPerson& person) {
  xml.out.append("<b:person id='").append(escaped(person.id)).append("'>");
  xml.words("b:name", person.name);
  xml.address("b:url", person.url);
  xml.address("b:email", person.email);
  xml.address("b:avatar", person.image);
  xml.words("b:context", person.bio);
  for (const auto& link : person.links) xml.empty("b:profile", "href", link);
  xml.close("b:person");
}

void write_person(XmlWriter& xml, const FeedPerson& person) {
  if (person.rule == kByline) {
    xml.open("b:author");
    write_byline_person(xml, person);
    xml.close("b:author");
    return;
  }
  const auto tag = tag_of(person.rule);
  const bool writes = person.rule == "feed-credit" && person.role == Role::author;
  xml.open(writes ? "media:credit role='author'" : tag);
  xml.words("name", person.name);
  xml.address("uri", person.url);
  xml.address("email", person.email);
  xml.address("b:avatar", person.image);
  xml.words("b:context", person.bio);
  for (const auto& link : person.links) xml.empty("b:profile", "href", link);
  xml.close(tag);
}

void write_item(XmlWriter& xml, const FeedItem& item) {
  xml.out.append("<entry xml:lang='").append(escaped(item.language)).append("'>");
  xml.address("id", item.id);
  xml.empty("link", "href", item.url);
  xml.words("title", item.title);
  xml.address("published", item.published);
  xml.address("updated", item.modified);
  for (const auto& person : item.people) write_person(xml, person);
  xml.open("source");
  xml.words("title", item.outlet);
  for (const auto& person : item.source_people) write_person(xml, person);
  xml.close("source");
  for (const auto& id : item.authors) xml.empty("b:author", "ref", id);
  xml.words("b:role", item.author_role);
  xml.open("b:affiliation");
  xml.empty("b:org-ref", "ref", item.affiliation.organisation);
  xml.words("b:relationship", item.affiliation.relationship);
  xml.words("b:title", item.affiliation.title);
  xml.close("b:affiliation");
  xml.close("entry");
}

Result<Feed> read(std::string_view bytes) { return feed::parse_feed({"F", bytes, {}, {}}, {}); }

std::string wide(std::string_view text) {
  std::string out = "\xFF\xFE";
  const auto put = [&out](std::uint32_t unit) {
    out += static_cast<char>(unit & 0xFFU);
    out += static_cast<char>(unit >> 8U);
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto code = static_cast<std::uint32_t>(next_code_point(text, at));
    constexpr std::uint32_t kFirstOfTwo = 0x10000;
    if (code < kFirstOfTwo) {
      put(code);
    } else {
      put(0xD800U + ((code - kFirstOfTwo) >> 10U));
      put(0xDC00U + ((code - kFirstOfTwo) & 0x3FFU));
    }
  }
  return out;
}

/// The front of `text` about `size` bytes long, between two code points.
std::string_view front_of(std::string_view text, std::size_t size) {
  while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) --size;
  return text.substr(0, size);
}

std::string broken_by_cutting(const Feed& whole, std::string_view text) {
  for (std::size_t i = 1; i < 8; ++i) {
    const auto cut = read(front_of(text, text.size() * i / 8));
    if (!cut) continue;
    if (cut->items.size() > whole.items.size()) return "cutting adds no item";
    for (std::size_t k = 0; k < cut->items.size(); ++k) {
      XmlWriter a;
      XmlWriter b;
      write_item(a, cut->items[k]);
      write_item(b, whole.items[k]);
      if (a.out != b.out) return "cutting changes no item before: " + a.out + " is not " + b.out;
    }
  }
  return {};
}

}  // namespace

std::string print_json(const Feed& feed) {
  std::string out;
  JsonWriter json(out);
  json.begin_object()
      .member("version", "https://jsonfeed.org/version/1.1")
      .member_if("title", escaped(feed.title))
      .member_if("home_page_url", feed.url)
      .member_if("language", feed.language);
  write_people(json, "authors", feed.people);
  json.key("_byline").begin_object().key("organizations").begin_array();
  for (const auto& organisation : feed.organisations) {
    json.begin_object()
        .member_if("id", organisation.id)
        .member_if("name", escaped(organisation.name))
        .end_object();
  }
  json.end_array();
  write_people(json, "contributors", feed.contributors);
  json.end_object().key("items").begin_array();
  for (const auto& item : feed.items) write_item(json, item);
  json.end_array().end_object();
  return out;
}

std::string print_atom(const Feed& feed) {
  XmlWriter xml;
  xml.out =
      "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:b='https://bylinespec.org/1.0'"
      " xmlns:dc='http://purl.org/dc/elements/1.1/'"
      " xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'"
      " xmlns:media='http://search.yahoo.com/mrss/'";
  if (!feed.base.empty()) xml.out.append(" xml:base='").append(escaped(feed.base)).append("'");
  xml.out.append(" xml:lang='").append(escaped(feed.language)).append("'>");
  xml.words("title", feed.title);
  xml.empty("link", "href", feed.url);
  for (const auto& person : feed.people) write_person(xml, person);
  for (const auto& organisation : feed.organisations) {
    xml.out.append("<b:org id='").append(escaped(organisation.id)).append("'>");
    xml.words("b:name", organisation.name);
    xml.close("b:org");
  }
  for (const auto& person : feed.contributors) write_byline_person(xml, person);
  for (const auto& item : feed.items) write_item(xml, item);
  xml.close("feed");
  return xml.out;
}

std::string broken_law(std::string_view bytes) {
  const auto feed = read(bytes);
  if (!feed) return {};
  for (const auto print : {print_json, print_atom}) {
    const auto printed = print(*feed);
    const auto again = read(printed);
    if (!again) return "what is written can be read: " + again.error().message + ": " + printed;
    if (!again->warnings.empty()) return "what is written is whole: " + again->warnings.front();
    if (const auto twice = print(*again); print(*read(twice)) != twice) {
      return "a feed written and read is the same: " + twice;
    }
  }
  const auto atom = print_atom(*feed);
  const auto whole = read(atom);
  if (print_atom(*read(wide(atom))) != print_atom(*whole)) return "UTF-16 says what UTF-8 says";
  if (auto broken = broken_by_cutting(*whole, atom); !broken.empty()) return broken;
  if (!is_utf8(bytes) || bytes.empty() || bytes.find('\0') != std::string_view::npos) return {};
  const auto front = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  const bool xml = front != std::string_view::npos && bytes[front] == '<';
  return xml ? broken_by_cutting(*feed, bytes) : std::string();
}

}  // namespace masthead::test
