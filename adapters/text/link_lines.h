#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/links/reader.h"
#include "adapters/text/lexicon.h"
#include "adapters/text/page.h"
#include "core/document.h"
#include "core/limits.h"
#include "core/result.h"

namespace masthead::text {

/// A link of the page, read.
struct FoundLink {
  static constexpr std::size_t kNoRun = static_cast<std::size_t>(-1);  ///< inside a sentence

  std::string_view text;  ///< as it stands; a view into the page
  std::size_t line = 0;
  std::size_t run = kNoRun;  ///< link lines without other text between them are one run
  bool is_outlets = false;   ///< its label says it is the outlet's, or a button: "Follow us"
  bool is_labelled = false;  ///< its label says it is a person's site: "Website:"
  links::Kind kind = links::Kind::none;
  bool is_known = false;  ///< a platform was recognised
  Account account;        ///< read only where is_account(kind)
  std::vector<DroppedPart> dropped;
};

/// What find_links collects.
struct FoundLinks {
  std::vector<FoundLink> links;
  std::vector<std::string> warnings;
};

/// Reads the links of the lines that hold links and labels and nothing else, and marks those lines
/// LineKind::link. Links inside sentences are not read: they are about the story, not its author.
///
/// Errors: limit (more than limits.links). A link that is too long becomes a warning.
/// Cost: O(page).
[[nodiscard]] Result<FoundLinks> find_links(const Lexicon& lexicon, Page& page,
                                            links::LinkReader& reader, const Limits& limits,
                                            std::string_view document);

/// Adds the links inside one line of running text, such as a biography; they belong to no run. A
/// link that is too long becomes a warning. Cost: O(line).
void find_links_in_prose(const Lexicon& lexicon, const Page& page, std::size_t line,
                         links::LinkReader& reader, FoundLinks& found);

}  // namespace masthead::text
