#pragma once

#include <cstdint>
#include <string_view>

namespace masthead::page {

/// The element names this library knows by number, as X(constant, "name"). What HTML's parser and
/// the readers tell apart is here; every other name is Tag::other and is told by its text.
#define MASTHEAD_TAGS(X)              \
  X(a, "a")                           \
  X(abbr, "abbr")                     \
  X(address, "address")               \
  X(annotation_xml, "annotation-xml") \
  X(applet, "applet")                 \
  X(area, "area")                     \
  X(article, "article")               \
  X(aside, "aside")                   \
  X(audio, "audio")                   \
  X(b, "b")                           \
  X(base, "base")                     \
  X(basefont, "basefont")             \
  X(bgsound, "bgsound")               \
  X(big, "big")                       \
  X(blockquote, "blockquote")         \
  X(body, "body")                     \
  X(br, "br")                         \
  X(button, "button")                 \
  X(canvas, "canvas")                 \
  X(caption, "caption")               \
  X(center, "center")                 \
  X(cite, "cite")                     \
  X(code, "code")                     \
  X(col, "col")                       \
  X(colgroup, "colgroup")             \
  X(data, "data")                     \
  X(dd, "dd")                         \
  X(desc, "desc")                     \
  X(details, "details")               \
  X(dialog, "dialog")                 \
  X(dir, "dir")                       \
  X(div, "div")                       \
  X(dl, "dl")                         \
  X(dt, "dt")                         \
  X(em, "em")                         \
  X(embed, "embed")                   \
  X(fieldset, "fieldset")             \
  X(figcaption, "figcaption")         \
  X(figure, "figure")                 \
  X(font, "font")                     \
  X(footer, "footer")                 \
  X(foreign_object, "foreignobject")  \
  X(form, "form")                     \
  X(frame, "frame")                   \
  X(frameset, "frameset")             \
  X(g, "g")                           \
  X(h1, "h1")                         \
  X(h2, "h2")                         \
  X(h3, "h3")                         \
  X(h4, "h4")                         \
  X(h5, "h5")                         \
  X(h6, "h6")                         \
  X(head, "head")                     \
  X(header, "header")                 \
  X(hgroup, "hgroup")                 \
  X(hr, "hr")                         \
  X(html, "html")                     \
  X(i, "i")                           \
  X(iframe, "iframe")                 \
  X(image, "image")                   \
  X(img, "img")                       \
  X(input, "input")                   \
  X(keygen, "keygen")                 \
  X(label, "label")                   \
  X(li, "li")                         \
  X(link, "link")                     \
  X(listing, "listing")               \
  X(main, "main")                     \
  X(malignmark, "malignmark")         \
  X(marquee, "marquee")               \
  X(math, "math")                     \
  X(menu, "menu")                     \
  X(meta, "meta")                     \
  X(mglyph, "mglyph")                 \
  X(mi, "mi")                         \
  X(mn, "mn")                         \
  X(mo, "mo")                         \
  X(ms, "ms")                         \
  X(mtext, "mtext")                   \
  X(nav, "nav")                       \
  X(nobr, "nobr")                     \
  X(noembed, "noembed")               \
  X(noframes, "noframes")             \
  X(noscript, "noscript")             \
  X(object, "object")                 \
  X(ol, "ol")                         \
  X(optgroup, "optgroup")             \
  X(option, "option")                 \
  X(p, "p")                           \
  X(param, "param")                   \
  X(path, "path")                     \
  X(picture, "picture")               \
  X(plaintext, "plaintext")           \
  X(pre, "pre")                       \
  X(q, "q")                           \
  X(rb, "rb")                         \
  X(rp, "rp")                         \
  X(rt, "rt")                         \
  X(rtc, "rtc")                       \
  X(ruby, "ruby")                     \
  X(s, "s")                           \
  X(script, "script")                 \
  X(search, "search")                 \
  X(section, "section")               \
  X(select, "select")                 \
  X(small, "small")                   \
  X(source, "source")                 \
  X(span, "span")                     \
  X(strike, "strike")                 \
  X(strong, "strong")                 \
  X(style, "style")                   \
  X(sub, "sub")                       \
  X(summary, "summary")               \
  X(sup, "sup")                       \
  X(svg, "svg")                       \
  X(table, "table")                   \
  X(tbody, "tbody")                   \
  X(td, "td")                         \
  X(template_tag, "template")         \
  X(textarea, "textarea")             \
  X(tfoot, "tfoot")                   \
  X(th, "th")                         \
  X(thead, "thead")                   \
  X(time, "time")                     \
  X(title, "title")                   \
  X(tr, "tr")                         \
  X(track, "track")                   \
  X(tt, "tt")                         \
  X(u, "u")                           \
  X(ul, "ul")                         \
  X(use, "use")                       \
  X(var, "var")                       \
  X(video, "video")                   \
  X(wbr, "wbr")                       \
  X(xmp, "xmp")

/// An element name; case is ignored, as HTML does.
enum class Tag : std::uint8_t {
  other,  ///< any name that is not in the list
#define MASTHEAD_TAG_CONSTANT(constant, name) constant,
  MASTHEAD_TAGS(MASTHEAD_TAG_CONSTANT)
#undef MASTHEAD_TAG_CONSTANT
      count,  ///< how many there are; never a tag's value
};

/// The tag of that name in any case, or Tag::other. Cost: one look-up, no allocation.
[[nodiscard]] Tag tag_of(std::string_view name);

/// The name in lower case; "" for Tag::other.
[[nodiscard]] std::string_view name_of(Tag tag);

}  // namespace masthead::page
