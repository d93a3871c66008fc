#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "adapters/text/authors.h"
#include "adapters/text/biography.h"
#include "adapters/text/byline.h"

namespace masthead::text {

/// Goes over the page and tries each rule on each line that is still plain.
class AuthorFinder {
 public:
  AuthorFinder(const Lexicon& lexicon, const PageFacts& facts, Page& page, const FoundLinks& links,
               const Limits& limits)
      : lexicon_(lexicon), facts_(facts), page_(page), links_(links), limits_(limits) {}

  /// False: more authors than the limit.
  bool run();
  /// As above.
  bool add_reporters(const std::vector<WireReporter>& reporters);
  FoundAuthors take() { return std::move(found_); }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  static constexpr std::size_t kMostHandleChecks = 64;  // each goes over all links

  /// Tries the rules on line `i`, in order.
  void read_line(std::size_t i);
  bool read_byline_line(std::size_t i);
  bool read_byline_word(std::size_t i);
  bool read_author_heading(std::size_t i);
  bool read_about_name(std::size_t i);
  bool read_portrait(std::size_t i);
  bool read_name_above_title(std::size_t i);
  bool read_name_and_title(std::size_t i);
  bool read_name_above_bio(std::size_t i);
  bool read_bio_of_author(std::size_t i);
  bool read_bio_with_handle(std::size_t i);

  /// True for the heading of the readers' comments, not for a menu's or a button's "Comments".
  [[nodiscard]] bool is_comments_end(std::size_t i) const;
  /// The next line after `i` that is plain and no repetition of `name`; kNone: none. Links and
  /// labels may stand between.
  [[nodiscard]] std::size_t next_plain(std::size_t i, std::string_view name = {}) const;
  /// What read_title_line and weigh_bio say of line `i`; kNone reads as nothing.
  [[nodiscard]] TitleLine title_of(std::size_t i) const;
  [[nodiscard]] BioEvidence weigh(std::size_t i, std::string_view name) const;

  void add_byline(std::size_t i, const Byline& byline, Rule rule);
  bool add_mononym(std::size_t i, const Byline& byline);
  void read_doubtful(std::size_t i, const Byline& byline);
  bool is_credit_byline(std::size_t i, const Byline& byline);
  [[nodiscard]] bool is_believable_byline(std::size_t i, const Byline& byline) const;
  [[nodiscard]] bool stands_elsewhere(std::string_view name, std::size_t line) const;
  [[nodiscard]] bool is_in_handle(std::string_view name) const;
  void warn(std::size_t i, std::string_view words);

  /// The author of that name: a new one, or the one the page has named already.
  FoundAuthor& add_author(std::string_view name, Rule rule, std::size_t line);
  [[nodiscard]] FoundAuthor* known_author(std::string_view name);
  void add_title(FoundAuthor& author, const TitleLine& title, Rule rule);
  /// Reads the job title and the biography below line `i`, which holds the author's name.
  void complete(FoundAuthor& author, std::size_t i, BioEvidence least = BioEvidence::box);
  /// The last line of the paragraph that begins on line `i`.
  [[nodiscard]] std::size_t paragraph_end(std::size_t i) const;
  void add_bio(FoundAuthor& author, std::size_t i, Rule rule);

  const Lexicon& lexicon_;
  const PageFacts& facts_;
  Page& page_;
  const FoundLinks& links_;
  const Limits& limits_;
  FoundAuthors found_;
  std::size_t handle_checks_ = 0;
  std::size_t doubtful_checks_ = 0;
  std::size_t prose_ = 0;       // paragraphs of running text seen so far
  std::size_t paragraphs_ = 0;  // of them, those without another line between
  bool in_list_ = false;        // below the heading of a list of articles
};

/// The line as headings are compared; empty: it is too long for one.
[[nodiscard]] std::string fold_short(std::string_view line);

}  // namespace masthead::text
