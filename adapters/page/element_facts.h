#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>

#include "adapters/page/tags.h"

namespace masthead::page {

/// What the tree construction of HTML asks of an element's name.
using Trait = std::uint16_t;
inline constexpr Trait kVoid = 1;           ///< opens nothing
inline constexpr Trait kEndsParagraph = 2;  ///< its start tag closes a <p>
inline constexpr Trait kFormatting = 4;     ///< its end tag may come before its children's
inline constexpr Trait kHeading = 8;        ///< h1 to h6
inline constexpr Trait kBreaksOut = 16;     ///< its start tag ends SVG and MathML
inline constexpr Trait kOfHead = 32;        ///< does not end <head>
inline constexpr Trait kOfTable = 64;       ///< is ignored outside of a table
inline constexpr Trait kEndsInScope =
    128;  ///< its end tag is kept within the scope of buttons, cells and the like
inline constexpr Trait kClosesTableOnly = 256;  ///< its end tag is kept within its table

/// Where a search for an open element ends. Each search names the barriers it stops at.
using Barrier = std::uint16_t;
inline constexpr Barrier kScope = 1;        ///< "has an element in scope"
inline constexpr Barrier kButtonScope = 2;  ///< what a <p> stays within, beside kScope
inline constexpr Barrier kListScope = 4;    ///< what a <li> stays within, beside kScope
inline constexpr Barrier kTableScope = 8;
inline constexpr Barrier kSpecial = 16;  ///< ends the search of an ordinary end tag
inline constexpr Barrier kKeepsItem =
    32;  ///< special, but a <li> looks for its predecessor beyond it

struct Facts {
  Trait traits = 0;
  Barrier scope = 0;
};

struct FactTable {
  Facts of[static_cast<std::size_t>(Tag::count)];

  constexpr void trait(Trait trait, std::initializer_list<Tag> tags) {
    for (const Tag tag : tags) {
      auto& traits = of[static_cast<std::size_t>(tag)].traits;
      traits = static_cast<Trait>(traits | trait);
    }
  }
  constexpr void scope(Barrier barriers, std::initializer_list<Tag> tags) {
    for (const Tag tag : tags) {
      auto& scope = of[static_cast<std::size_t>(tag)].scope;
      scope = static_cast<Barrier>(scope | barriers);
    }
  }
};

consteval FactTable make_facts() {
  using enum Tag;
  FactTable facts{};
  facts.trait(kVoid, {area, base, basefont, bgsound, br, col, embed, frame, hr, image, img, input,
                      keygen, link, meta, param, source, track, wbr});
  facts.trait(
      kEndsParagraph,
      {address,   article,  aside,      blockquote, center,  dd,      details, dialog, dir, div, dl,
       dt,        fieldset, figcaption, figure,     footer,  form,    h1,      h2,     h3,  h4,  h5,
       h6,        header,   hgroup,     hr,         li,      listing, main,    menu,   nav, ol,  p,
       plaintext, pre,      search,     section,    summary, table,   ul,      xmp});
  facts.trait(kFormatting, {a, b, big, code, em, font, i, nobr, s, small, strike, strong, tt, u});
  facts.trait(kHeading, {h1, h2, h3, h4, h5, h6});
  facts.trait(kBreaksOut,
              {b,     big,   blockquote, body,   br,   center, code,  dd, div,  dl,   dt,
               em,    embed, h1,         h2,     h3,   h4,     h5,    h6, head, hr,   i,
               img,   li,    listing,    menu,   meta, nobr,   ol,    p,  pre,  ruby, s,
               small, span,  strong,     strike, sub,  sup,    table, tt, u,    ul,   var});
  facts.trait(kOfHead, {base, basefont, bgsound, head, html, link, meta, noframes, noscript, script,
                        style, template_tag, title});
  facts.trait(kOfTable, {caption, col, colgroup, tbody, td, tfoot, th, thead, tr});
  facts.trait(kEndsInScope,
              {address, applet, article, aside,   blockquote, button,   center,     dd,     details,
               dialog,  dir,    div,     dl,      dt,         fieldset, figcaption, figure, footer,
               form,    header, hgroup,  listing, main,       marquee,  menu,       nav,    object,
               ol,      pre,    search,  section, select,     summary,  ul});
  facts.trait(kClosesTableOnly, {caption, table, tbody, td, tfoot, th, thead, tr});

  facts.scope(kScope, {applet, caption, html, marquee, object, table, td, template_tag, th});
  facts.scope(kButtonScope, {button});
  facts.scope(kListScope, {ol, ul});
  facts.scope(kTableScope, {html, table, template_tag});
  facts.scope(kSpecial,
              {address,      applet,   area,   article, aside,     base,     basefont, bgsound,
               blockquote,   body,     br,     button,  caption,   center,   col,      colgroup,
               dd,           details,  dir,    div,     dl,        dt,       embed,    fieldset,
               figcaption,   figure,   footer, form,    frame,     frameset, h1,       h2,
               h3,           h4,       h5,     h6,      head,      header,   hgroup,   hr,
               html,         iframe,   img,    input,   keygen,    li,       link,     listing,
               main,         marquee,  menu,   meta,    nav,       noembed,  noframes, noscript,
               object,       ol,       p,      param,   plaintext, pre,      script,   search,
               section,      select,   source, style,   summary,   table,    tbody,    td,
               template_tag, textarea, tfoot,  th,      thead,     title,    tr,       track,
               ul,           wbr,      xmp});
  facts.scope(kKeepsItem, {address, div, p});
  return facts;
}

inline constexpr FactTable kFacts = make_facts();

[[nodiscard]] inline const Facts& facts_of(Tag tag) {
  return kFacts.of[static_cast<std::size_t>(tag)];
}
/// True where the tag has the trait, or one of them.
[[nodiscard]] inline bool has_trait(Tag tag, Trait trait) {
  return (facts_of(tag).traits & trait) != 0;
}

}  // namespace masthead::page
