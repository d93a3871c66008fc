#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "adapters/bio/rules.h"

/// The parts of sentences that several rules read: titles, employers, places, topics, years.
/// Each reads from a token on and says where it stopped; none looks further than it reads, but for
/// a bounded number of tokens.
namespace masthead::bio {

/// A job title: "senior legal affairs correspondent".
struct TitlePhrase {
  Span title;
  Span place;     ///< "Denver" of "a Denver-based reporter"
  Span employer;  ///< "The Planet" of "The Planet's White House correspondent"
  bool former = false;
  std::size_t end = 0;
};
/// The title that begins at `i`, an article or praise before it skipped; nullopt: none does.
[[nodiscard]] std::optional<TitlePhrase> read_title(const Draft& draft, std::size_t i);

/// The name of an employer or a school that begins at `i`, an article in lower case skipped. Empty:
/// none does; otherwise `end` is moved behind it.
[[nodiscard]] Span read_organisation(const Draft& draft, std::size_t i, std::size_t& end);
/// As above, several: "A, B and C", "publications such as A and B".
[[nodiscard]] std::vector<Span> read_organisations(const Draft& draft, std::size_t i,
                                                   std::size_t& end);

/// A place: "Cape Town, South Africa", "southern California". Empty: none.
[[nodiscard]] Span read_place(const Draft& draft, std::size_t i, std::size_t& end);

/// What a person writes about: "health, science and the environment".
[[nodiscard]] std::vector<Span> read_topics(const Draft& draft, std::size_t i, std::size_t& end);

/// A number of years: "more than two decades", "15+ years".
struct YearsPhrase {
  Span words;
  unsigned years = 0;
};
/// The years whose unit ("years") is token `i`.
[[nodiscard]] std::optional<YearsPhrase> read_years(const Sentence& sentence, std::size_t i);
/// "for ten years", "since 2010" from `i` on: what is told in the perfect has not ended.
[[nodiscard]] bool goes_on(const Sentence& sentence, std::size_t i);
/// True where a career or a medium is named: "journalism", "public radio".
[[nodiscard]] bool is_career(const Sentence& sentence, std::size_t i);
/// Behind "more than ten years" where that begins at `i`; otherwise `i`.
[[nodiscard]] std::size_t skip_years(const Sentence& sentence, std::size_t i);
/// The calendar year at `i`, 1930 to 2099; 0: none.
[[nodiscard]] unsigned read_year(const Sentence& sentence, std::size_t i);

/// What stands behind a title or a verb: "as an editor at The Planet and The Globe in Metropolis".
struct Attachments {
  std::vector<Span> titles;
  std::vector<Span> employers;
  std::vector<Span> places;
  std::size_t end = 0;
};
/// `of` says that "of" begins an employer, too.
void read_attachments(const Draft& draft, std::size_t i, bool of, Attachments& found);

/// Steps over what may stand between: `i` behind all words of the classes.
[[nodiscard]] std::size_t skip(const Sentence& sentence, std::size_t i, words::Class what);
/// True where a conjunction or a comma stands; `next` is then behind all of them.
[[nodiscard]] bool is_joint(const Sentence& sentence, std::size_t i, std::size_t& next);

}  // namespace masthead::bio
