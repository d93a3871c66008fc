#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/page/claims.h"
#include "adapters/page/signer.h"
#include "adapters/words/vocabulary.h"

namespace masthead::page {

// What speaks for and against a line's being the article's byline. Each is 0 or 1 unless the words
// beside it say otherwise; the weights are learned (visible_weights.h).
#define MASTHEAD_VISIBLE_EVIDENCE(X)                                                          \
  X(bias)            /* always 1 */                                                           \
  X(prefix)          /* begins "By", "Von" */                                                 \
  X(label)           /* begins "Author:", "Text:", or the line above is that */               \
  X(led)             /* begins with other words that end so: "Posted by" */                   \
  X(prefix_person)   /* a prefix, and persons' names follow */                                \
  X(label_person)    /* a label or such words, and persons' names follow */                   \
  X(marked_author)   /* a class, id or data-* beside it says author */                        \
  X(marked_user)     /* ... says user, reporter, by */                                        \
  X(marked_date)     /* ... says date or details of the article */                            \
  X(marked_comment)  /* ... says comment, review */                                           \
  X(marked_other)    /* ... says picture, menu, share, box, team */                           \
  X(author_link)     /* links to an author's page, or rel=author */                           \
  X(link_names)      /* the link's address holds a word of the name */                        \
  X(other_link)      /* links elsewhere */                                                    \
  X(dated)           /* holds a <time> or digits */                                           \
  X(near_date)       /* a line beside it does */                                              \
  X(address)         /* stands in <address> */                                                \
  X(heading)         /* stands in h2 to h6 */                                                 \
  X(item)            /* stands in a list or table */                                          \
  X(aside)           /* a comment, a related story, a side column, navigation, a footer */    \
  X(figure)          /* stands in a figure */                                                 \
  X(before_headline) /* above the headline */                                                 \
  X(by_headline)     /* 1 to 4 lines below the headline */                                    \
  X(below_headline)  /* 5 to 15 lines below it */                                             \
  X(before_body)     /* between headline and the first long line */                           \
  X(in_body)         /* between long lines */                                                 \
  X(at_end)          /* at most 3 lines below the last long line */                           \
  X(far)             /* further below it */                                                   \
  X(before_text)     /* the next line is long */                                              \
  X(behind_text)     /* the last line is long, the next one is not */                         \
  X(sign_off)        /* ... and it holds nothing but persons' names */                        \
  X(no_headline)     /* the page has no headline that is found */                             \
  X(person)          /* all names are persons' of two to four words */                        \
  X(known_name)      /* a word of them is a name in the census */                             \
  X(one_word)        /* a person's name is one word */                                        \
  X(organisation)    /* a name is an organisation's */                                        \
  X(outlet)          /* a name is the outlet's */                                             \
  X(several)         /* more than one name */                                                 \
  X(not_a_name)      /* a part is no name, or in words that names do not hold */              \
  X(login)           /* a name is written as accounts are */                                  \
  X(title)           /* a job title stands with the name */                                   \
  X(credit)          /* a photographer or helper stands with the name */                      \
  X(emphatic)        /* the line is in italics or bold */                                     \
  X(whole)           /* the line holds nothing beside the name */                             \
  X(repeated)        /* log2 of the lines of this form that could be bylines */               \
  X(first_of_form)   /* the first of them */                                                  \
  X(hinted)          /* markup gives the name for something, or an account's words hold it */ \
  X(named_again)     /* another line that could be a byline gives the name */                 \
  X(bio)             /* a long line begins with the name */                                   \
  X(unsupported)     /* no lead, mark, link, hint or known name speaks for it */

enum class Evidence : std::uint8_t {
#define MASTHEAD_EVIDENCE_CONSTANT(name) name,
  MASTHEAD_VISIBLE_EVIDENCE(MASTHEAD_EVIDENCE_CONSTANT)
#undef MASTHEAD_EVIDENCE_CONSTANT
      count,
};
inline constexpr std::size_t kEvidence = static_cast<std::size_t>(Evidence::count);

/// A line that may be the article's byline.
struct VisibleByline {
  std::size_t line = 0;            ///< of PageClaims::lines
  std::string text;                ///< what of the line is read: without a date and what follows it
  std::vector<std::string> names;  ///< of authors, as read_byline() gives them
  bool author_link = false;        ///< the line's link leads to the author
  std::array<float, kEvidence> evidence{};
  double score = 0;  ///< log odds, against there being none, that it is

  void set(Evidence what, bool speaks) { of(what) = speaks ? 1.0F : 0.0F; }
  [[nodiscard]] float& of(Evidence what) { return evidence[static_cast<std::size_t>(what)]; }
  [[nodiscard]] float of(Evidence what) const { return evidence[static_cast<std::size_t>(what)]; }
  [[nodiscard]] bool has(Evidence what) const { return of(what) > 0; }
};

/// What evidence weighs, and from which scores on lines are taken.
struct VisibleModel {
  std::array<double, kEvidence> weights{};
  double least = 0;  ///< a line is taken where markup names nobody
  double sure = 0;   ///< a line stands beside what markup says
};
/// The model of visible_weights.h.
[[nodiscard]] const VisibleModel& learned_model();

/// The lines that may be the byline, in the page's order and not yet scored; at most kMostBylines.
/// Cost: O(lines) and what reading kMostBylines bylines takes.
inline constexpr std::size_t kMostBylines = 150;
[[nodiscard]] std::vector<VisibleByline> find_bylines(const PageClaims& claims,
                                                      const OutletNames& outlet,
                                                      const words::Vocabulary& vocabulary);

/// Sets the scores. Cost: O(bylines).
void score_bylines(std::vector<VisibleByline>& found, const VisibleModel& model);

/// Adds a claim for each line of the article's byline, of lines that are scored: of the rule
/// "visible-byline" where the line surely is one; else of "visible-line", which is about the
/// article only where no markup names its author.
void add_bylines(PageClaims& claims, const std::vector<VisibleByline>& found,
                 const VisibleModel& model);

/// All three with the learned model.
void add_visible_byline(PageClaims& claims, const OutletNames& outlet,
                        const words::Vocabulary& vocabulary);

}  // namespace masthead::page
