#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace masthead::test {

/// A page made to be slow: `begin`, then `again` over and over.
struct SlowPage {
  std::string_view name;
  std::string_view begin;
  std::string_view again;
};

inline constexpr std::string_view kJsonLdScript = "<script type=application/ld+json>";
inline constexpr SlowPage kSlowPages[] = {
    {"blocks", "",
     "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":\"J\"}</script>"},
    {"brackets", kJsonLdScript, "["},
    {"objects", "<script type=application/ld+json>[", "{},"},
    {"identical ids", "<script type=application/ld+json>[",
     "{\"@type\":\"Article\",\"@id\":\"a\",\"author\":{\"@id\":\"a\"}},"},
    {"one member", "<script type=application/ld+json>{\"@type\":\"Article\"", ",\"author\":\"A\""},
    {"quotes", "<script type=application/ld+json>{\"a\":\"", "\" \n "},
    {"broken escapes", "<script type=application/ld+json>{\"a\":\"", "\\x\\ud800"},
    {"comments", kJsonLdScript, "/*"},
    {"escaped for HTML", kJsonLdScript, "{&quot;a&quot;:"},
    {"metas", "", "<meta name=author content=A1>"},
    {"metas with details", "<meta name=citation_author content=A>",
     "<meta name=citation_author_email content=a@b.example>"},
    {"parsely", "", "<meta name=parsely-page content='{\"author\":\"x\"}'>"},
    {"labels", "",
     "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content=A>"},
    {"links", "", "<a rel=author href=/a>A</a>"},
    {"links inside links", "", "<b><a rel=author href=/a>A"},
    {"rel=me", "", "<a rel=me href=/a>A</a>"},
    {"items", "", "<div itemscope itemprop=author itemtype=https://schema.org/Person>x"},
    {"properties", "<div itemscope itemtype=https://schema.org/Article>",
     "<b itemprop=author>A</b>"},
    {"references", "<div itemscope itemref=w itemtype=https://schema.org/Article></div>",
     "<b id=w itemprop=author>A</b><i itemscope itemref=w></i>"},
    {"RDFa", "<div vocab=https://schema.org/>", "<b typeof=Article><i property=author>A</i>"},
    {"cards", "", "<p class='h-entry'><b class='p-author h-card'>A"},
    {"classes", "<p class='", "author vcard fn "},
    {"class hints", "", "<b class=author-name>A</b>"},
    {"class of the page", "<div class='", "comment-x-y-z "},
    {"path hints", "", "<a href='/author/a/author/b/'>A</a>"},
    {"boxes", "<meta name=author content='Jane Doe'>",
     "<div class=author-box>Jane Doe<a href=https://x.com/jane>X</a></div>"},
    {"boxes inside boxes", "<meta name=author content='Jane Doe'>",
     "<div class=author-box>Jane Doe<a href=https://x.com/jane>X</a>"},
    {"links of one name", "<meta name=author content='Jane Doe'>", "<a href=/jane>Jane Doe</a>"},
    {"class of boxes", "<p class='", "authorBioTitle_"},
    {"long names", "<meta name=author content='", "Jane Doe "},
    {"tags in a value", "<meta name=author content='", "<a <b "},
    {"headings", "", "<h1> <h1>"},
};

inline std::string make_page(const SlowPage& slow, std::size_t bytes) {
  std::string page(slow.begin);
  while (page.size() < bytes) page += slow.again;
  return page;
}

}  // namespace masthead::test
