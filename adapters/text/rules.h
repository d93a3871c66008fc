#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace masthead::text {

// Every rule of the reader: its name, which its observations carry, and what it reads.
#define MASTHEAD_TEXT_RULES(X)                                                           \
  /* Authors. */                                                                         \
  X(byline, "byline")                       /* "By NAME" */                              \
  X(byline_word_above, "byline-word-above") /* "By", and the name on the next */         \
  X(byline_title, "byline-title")           /* "By NAME, Reporter" */                    \
  X(byline_list, "byline-list")             /* "By A, B" where B is shown a name */      \
  X(mononym, "mononym")                     /* "By Raza" above a date or a text */       \
  X(wire_reporting, "wire-reporting")       /* "(Reporting by NAME; ...)" */             \
  X(author_heading, "author-heading")       /* "About the author", then a name */        \
  X(about_name, "about-name")               /* "About NAME", then a biography */         \
  X(image_label, "image-label")             /* what a portrait left, then a name */      \
  X(name_above_title, "name-above-title")                                                \
  X(name_and_title, "name-and-title") /* "NAME, Reporter, Place" */                      \
  X(name_above_bio, "name-above-bio")                                                    \
  X(bio_and_handle, "bio-and-handle")       /* a bio whose name a handle holds */        \
  X(title_line, "title-line")               /* the title below a name */                 \
  X(employer_in_title, "employer-in-title") /* "Reporter, The Daily" */                  \
  X(bio_paragraph, "bio-paragraph")         /* the bio below a name or title */          \
  X(bio_below_heading, "bio-below-heading") /* "About the author", then a bio */         \
  X(bio_of_author, "bio-of-author")         /* a bio elsewhere on the page */            \
  X(bio_claims, "bio-claims")               /* what the bio's words claim */             \
  /* Links. */                                                                           \
  X(link_in_box, "link-in-box")                                                          \
  X(link_above_page, "link-above-page")                                                  \
  X(link_on_page, "link-on-page")                                                        \
  X(author_page, "author-page") /* the author's page at the outlet */                    \
  /* Credits. */                                                                         \
  X(agency_line, "agency-line")           /* "Reuters", alone on its line */             \
  X(credit_label, "credit-label")         /* "Photo: NAME/Agency" */                     \
  X(caption_end, "caption-end")           /* "... (AP Photo/NAME)" */                    \
  X(caption_label, "caption-label")       /* "... Photograph: NAME/Agency" */            \
  X(byline_agency, "byline-agency")       /* "By Reuters" */                             \
  X(dateline_agency, "dateline-agency")   /* "BERLIN (dpa) -" */                         \
  X(contributor_line, "contributor-line") /* "Additional reporting by NAME" */           \
  X(contributed, "contributed")           /* "NAME contributed to this report" */        \
  X(editing_line, "editing-line")         /* "Editing by NAME" */                        \
  /* The article. */                                                                     \
  X(headline_twice, "headline-twice")                                                    \
  X(headline_above_text, "headline-above-text")                                          \
  X(section_above_headline, "section-above-headline")                                    \
  X(below_headline, "below-headline")                 /* the summary */                  \
  X(dateline, "dateline")                             /* "LONDON, 3 Nov -" */            \
  X(published_label, "published-label")               /* "Published on 8 Nov 2025" */    \
  X(modified_label, "modified-label")                 /* "Updated: 8 Nov 2025" */        \
  X(date_line, "date-line")                           /* a date alone by the headline */ \
  X(date_in_text, "date-in-text")                     /* a date the text speaks of */    \
  X(outlet_label, "outlet-label")                     /* "Originally published in X" */  \
  X(outlet_behind_headline, "outlet-behind-headline") /* "Headline | X" */               \
  X(outlet_copyright, "outlet-copyright")             /* "(c) 2025 X" */                 \
  /* What is not read, and where an article ends. */                                     \
  X(comments_end, "comments-end") /* readers' comments are not read */                   \
  X(list_skipped, "list-skipped") /* lists of articles name no author */                 \
  X(mail_header, "mail-header")   /* "Subject: ..." of a forwarded page */               \
  X(next_article, "next-article") /* a second article in one paste */

/// One rule; see the list above. Not kept anywhere, so the order is free.
enum class Rule : std::uint8_t {
#define MASTHEAD_RULE(id, name) id,
  MASTHEAD_TEXT_RULES(MASTHEAD_RULE)
#undef MASTHEAD_RULE
};

inline constexpr std::size_t kRules = static_cast<std::size_t>(Rule::next_article) + 1;
using RuleSet = std::bitset<kRules>;

/// The name observations carry: "name-above-title". Stable.
[[nodiscard]] std::string_view name_of(Rule rule);

}  // namespace masthead::text
