#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/document.h"
#include "core/names/name.h"

namespace masthead::identity {

/// What a trait of a mention is. Only append.
enum class TraitKind : std::uint8_t {
  account,   ///< Account::key; of a company page nothing is made
  page,      ///< page_key() of an author's page or website
  email,     ///< folded
  handle,    ///< folded, without "@"; its platform is not known
  employer,  ///< folded; also a former one
  title,     ///< a job title, folded
  place,     ///< folded
  beat,      ///< folded
};
[[nodiscard]] std::string_view name_of(TraitKind kind);

/// One thing a mention says of its author that another mention may say, too.
struct Trait {
  TraitKind kind = TraitKind::account;
  std::string value;
  friend auto operator<=>(const Trait&, const Trait&) = default;
};

/// What of a mention is compared. Values are folded (fold_text()); empty ones are absent.
struct Subject {
  std::string id;  ///< the mention's; no two subjects share one
  std::string document;
  std::string name;    ///< as printed
  names::Name parsed;  ///< of `name`
  AuthorKind kind = AuthorKind::person;
  Role role = Role::author;
  std::string outlet;     ///< compared by equality only
  std::string author_id;  ///< the outlet's own number or login for the author
  std::string published;
  std::string bio;            ///< folded, its first kBioBytes
  std::vector<Trait> traits;  ///< sorted, each once
};
inline constexpr std::size_t kBioBytes = 1024;

/// The subject of a mention: its first name, and the traits of all its observations and accounts.
///
/// `outlet` and `published` are the article's; the outlet of an author id stands in for one that is
/// missing. Cost: O(size of the observations).
[[nodiscard]] Subject make_subject(const Document& document, const Mention& mention);

/// Adds a trait as make_subject() does, in the form it is compared in; nothing where that is empty.
/// `value` of an account is its key, of a page its address. Call settle() after the last one.
void add_trait(Subject& subject, TraitKind kind, std::string_view value);

/// Sorts the traits and drops what is there twice.
void settle(Subject& subject);

/// The platform of an account's key: "x" of "x:janedoe".
[[nodiscard]] inline std::string_view platform_of(std::string_view account) {
  return account.substr(0, account.find(':'));
}

/// A page's address in the form it is compared in: without scheme, "www.", fragment and final
/// slash, the host in lower case; "" where there is no host.
[[nodiscard]] std::string page_key(std::string_view url);

}  // namespace masthead::identity
