#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/byline/byline.h"
#include "adapters/page/claims.h"
#include "adapters/page/same_name.h"
#include "adapters/words/vocabulary.h"
#include "core/document.h"

namespace masthead::page {

/// How often, of a hundred names, a rule's are the article's authors where they are the only ones
/// that rule gives; measured on pages of many sites, and 0 for a rule nobody measured.
[[nodiscard]] std::uint8_t trust_of(const AuthorClaim& claim);

/// One name that one claim gives.
struct NamePart {
  std::size_t claim = 0;        ///< of PageClaims::authors
  std::size_t observation = 0;  ///< of that claim's, the Field::name
  std::uint8_t trust = 0;
  bool alone = true;  ///< the claim gives no other name
  byline::BylineName name;
  NameKey key;                  ///< of the name
  std::optional<bool> shown{};  ///< a line holds the name; asked where byline and markup disagree
};

/// One author as all claims of a page name them.
struct Signer {
  NameKey key;
  std::vector<NamePart> parts;      ///< the most trusted first
  std::vector<std::size_t> claims;  ///< claims without a name that are theirs
  AuthorKind kind = AuthorKind::person;
  Role role = Role::author;
  bool of_article = false;  ///< a claim about the article's author names them
  bool is_outlet = false;
  /// Why they are none of the article's authors; empty: they are.
  std::string set_aside;

  [[nodiscard]] std::uint8_t trust() const { return parts.empty() ? 0 : parts.front().trust; }
};

/// The names of the outlet, for comparing.
class OutletNames {
 public:
  OutletNames(const PageClaims& claims, std::string_view page_url);
  /// The name to read bylines with; may be empty.
  [[nodiscard]] std::string_view first() const { return first_; }
  /// `name` is one of the outlet's, as far as letters and digits go.
  [[nodiscard]] bool is(std::string_view name) const;
  /// `name` goes on behind a label of the outlet's host: "MDR Nord" of mdr.example.
  [[nodiscard]] bool begins(std::string_view name) const;
  /// `handle` is made of one of the outlet's names.
  [[nodiscard]] bool resembles(std::string_view handle) const;

 private:
  std::string first_;
  std::vector<std::string> squeezed_;
  std::vector<std::string> labels_;  ///< of the host
};

/// Reads the names of all claims and joins those that are one author's, by name, by author page and
/// by identifier. The most trusted come first.
/// Cost: names x distinct names.
[[nodiscard]] std::vector<Signer> find_signers(const PageClaims& claims, const OutletNames& outlet,
                                               const words::Vocabulary& vocabulary);

/// Decides who of them are the article's authors: sets `set_aside` of all others.
void choose_authors(std::vector<Signer>& signers, const PageClaims& claims,
                    const words::Vocabulary& vocabulary);

}  // namespace masthead::page
