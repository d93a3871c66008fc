#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/byline/lexicon.h"
#include "adapters/byline/tokens.h"
#include "adapters/words/vocabulary.h"
#include "core/document.h"

namespace masthead::byline {

/// What some words of a byline are.
struct Verdict {
  enum class What : std::uint8_t { name, title, degree, suffix, date, section, set_aside };
  What what = What::name;
  AuthorKind kind = AuthorKind::person;
  std::string_view reason;  ///< of a part set aside
};

/// Tells names from titles, dates, logins, and persons from organisations.
class Judge {
 public:
  /// Keeps references to all. `outlet`: the publisher's name or empty.
  Judge(const std::vector<Token>& tokens, const Lexicon& lexicon,
        const words::Vocabulary& vocabulary, std::optional<AuthorKind> declared,
        std::string_view outlet);

  /// Precondition: !span.empty().
  [[nodiscard]] Verdict judge(Span span) const;

  /// True when the words name an agency, a newsroom or the outlet.
  [[nodiscard]] bool is_organisation(Span span) const;
  /// True when a byline's date or reading time begins at a word.
  [[nodiscard]] bool begins_date(std::size_t at) const;
  /// True when the words say what someone does. A title's head counts for more than its place.
  [[nodiscard]] bool is_title(Span span) const;
  /// The job words at the beginning (or the end) of a span that leave a name of two words; 0: none.
  [[nodiscard]] std::size_t title_before(Span span) const;
  [[nodiscard]] std::size_t title_behind(Span span) const;
  [[nodiscard]] bool is_degree(std::size_t at) const;
  [[nodiscard]] bool is_agency(Span span) const;

 private:
  [[nodiscard]] bool is_head(std::size_t at) const;
  [[nodiscard]] bool fills_a_name(Span span) const;
  [[nodiscard]] bool is_title_word(std::size_t at) const;
  [[nodiscard]] bool is_of_date(Span span) const;
  [[nodiscard]] bool is_outlet(Span span) const;
  [[nodiscard]] bool ends_in_organisation(std::string_view word) const;
  [[nodiscard]] bool holds_part(std::string_view word) const;
  [[nodiscard]] std::string_view reason_against(Span span) const;
  [[nodiscard]] std::string_view reason_against_word(std::size_t at) const;

  const std::vector<Token>& tokens_;
  const Lexicon& lexicon_;
  const words::Vocabulary& vocabulary_;
  std::optional<AuthorKind> declared_;
  std::string outlet_;  // squeezed
};

}  // namespace masthead::byline
