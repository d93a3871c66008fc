#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/byline/byline.h"
#include "adapters/byline/judge.h"
#include "adapters/byline/lexicon.h"
#include "adapters/byline/names.h"
#include "adapters/byline/tokens.h"
#include "adapters/byline/unspaced.h"

namespace masthead::byline {

/// Reads the tokens of one field from the left to the right: labels, brackets and addresses
/// (byline.cpp), pieces up to a mark or a word that ends one (pieces.cpp), and what a piece is: a
/// name, or something about the last one (piece_names.cpp).
class Reader {
 public:
  Reader(std::string_view field, std::optional<AuthorKind> declared, std::string_view outlet,
         const words::Vocabulary& vocabulary)
      : tokens_(cut_unspaced(cut_tokens(field), vocabulary)),
        lexicon_(tokens_, vocabulary),
        judge_(tokens_, lexicon_, vocabulary, declared, outlet),
        declared_(declared),
        names_(field) {}

  std::vector<BylineName> run();

 private:
  void step();
  bool take_label();
  bool take_copyright();
  void take_parenthesis();
  std::size_t closing(std::size_t open);
  void take_piece();
  void take_tail(std::size_t stop, std::string_view why);
  void take_office(std::size_t start);
  bool take_family_first();
  void add_piece(Span span);
  void add_pieces_in(Span span);
  void add_name(Span span, const Verdict& verdict);
  void add_title(Span span, const Verdict& verdict);
  void add_suffix(Span span);
  void finish_title();

  [[nodiscard]] Phrase label_at(std::size_t at, bool first) const;
  [[nodiscard]] bool is_and(std::size_t at) const;
  [[nodiscard]] bool splits(std::size_t start, std::size_t at) const;
  [[nodiscard]] std::string_view stops(std::size_t start, std::size_t at) const;
  [[nodiscard]] bool is_office(std::string_view tail) const;
  [[nodiscard]] bool is_place(Span span) const;
  [[nodiscard]] bool is_country(Span span) const;
  [[nodiscard]] bool is_about_last(Span span, const Verdict& verdict) const;
  [[nodiscard]] bool is_listed(Span span) const;
  [[nodiscard]] bool is_code(Span span) const;
  [[nodiscard]] bool is_single(std::size_t at) const;
  [[nodiscard]] std::string_view text_of(Span span) const {
    return span_of(tokens_[span.first], tokens_[span.last - 1]);
  }
  [[nodiscard]] std::string name_of(Span span) const;

  std::vector<Token> tokens_;
  Lexicon lexicon_;
  Judge judge_;
  std::optional<AuthorKind> declared_;
  NameList names_;
  std::size_t at_ = 0;
  std::size_t close_ = 0;               // how far closing() has looked
  TokenKind before_ = TokenKind::hard;  // what divides the next piece from the last
  Role role_ = Role::author;
  Span title_;  // a title that stands before any name
  bool title_is_organisation_ = false;
};

}  // namespace masthead::byline
