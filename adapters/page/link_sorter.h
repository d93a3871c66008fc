#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/links/reader.h"
#include "adapters/page/same_name.h"
#include "adapters/page/signer.h"
#include "core/account.h"
#include "core/document.h"

namespace masthead::page {

/// What a link that a claim gives its author is.
struct SortedLink {
  enum class Owner : std::uint8_t { author, outlet, article };
  Owner owner = Owner::author;
  Field field = Field::website;      ///< account, url, website, email or handle
  std::optional<Account> account;    ///< of Field::account
  std::string_view why;              ///< why it is not the author's own: "post", "home", ...
  std::vector<DroppedPart> dropped;  ///< what the account's address does without
};

/// Tells authors' own links from the outlet's and from those that are nobody's profile.
///
/// A wrong account joins strangers: a handle made of the outlet's name and not of the author's is
/// the outlet's, whatever the markup says; so is a company's page beside a person, and the outlet's
/// home. Posts and share buttons are nobody's profile.
class LinkSorter {
 public:
  /// Keeps references to both.
  LinkSorter(links::LinkReader& reader, const OutletNames& outlet, std::string_view page_url);

  /// Learns a link that is the outlet's own.
  [[nodiscard]] SortedLink learn_outlets(const Observation& link);
  /// `link` is a Field::url, website or handle. `organisation`: the author is one.
  [[nodiscard]] SortedLink sort(const Observation& link, const NameKey& author, bool organisation);

 private:
  [[nodiscard]] std::optional<links::Reading> read(const Observation& link);
  [[nodiscard]] SortedLink sort_page(std::string_view url, Field field) const;

  links::LinkReader& reader_;
  const OutletNames& outlet_;
  std::string_view page_url_;
  std::set<std::string> outlets_;  // account keys
};

}  // namespace masthead::page
