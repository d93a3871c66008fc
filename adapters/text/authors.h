#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/text/credits.h"
#include "adapters/text/lexicon.h"
#include "adapters/text/link_lines.h"
#include "adapters/text/page.h"
#include "adapters/text/title.h"
#include "core/document.h"
#include "core/limits.h"
#include "core/result.h"

namespace masthead::text {

/// One claim a rule made.
struct Claim {
  Field field = Field::name;
  std::string value;
  std::string_view text;  ///< the words as they stand; a view into the page
  std::string_view rule;
  std::vector<DroppedPart> dropped;
  Source source = Source::text;
  std::string_view qualifier = {};  ///< see Observation::qualifier; a constant
};

/// The lines an author's box or byline takes up, both included.
struct LineRange {
  std::size_t first = 0;
  std::size_t last = 0;
};

/// One author of the page. `claims` begin with the name.
struct FoundAuthor {
  std::string folded;  ///< the name as names are compared
  std::vector<Claim> claims;
  std::vector<std::string> tokens;  ///< of the longest form of the name; see name_tokens
  std::vector<LineRange> places;
  std::vector<Account> accounts;  ///< in the order of their claims
};

/// What find_authors collects.
struct FoundAuthors {
  std::vector<FoundAuthor> authors;
  std::vector<FoundCredit> credits;  ///< who stands where an author would: "By Reuters"
  std::vector<std::string> warnings;
  std::size_t end = 0;  ///< the line the readers' comments begin on, or the page's size
};

/// Finds the authors a page names, and marks the lines that say so LineKind::author.
///
/// Every rule wants evidence beside the shape of a name: a byline's "By", a job title below it, a
/// biography that begins with it, the label a portrait left, the heading of an author's box.
/// Without any the name is left alone: a wrong author is worse than none. Readers' comments are not
/// read, nor what lists of other articles say. `reporters` are the authors of a page that names no
/// others, and helped otherwise. Errors: limit (more than limits.authors). Cost: O(page).
[[nodiscard]] Result<FoundAuthors> find_authors(const Lexicon& lexicon, const PageFacts& facts,
                                                Page& page, const FoundLinks& links,
                                                const std::vector<WireReporter>& reporters,
                                                const Limits& limits, std::string_view document);

}  // namespace masthead::text
