#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/record.h"
#include "core/render/renderer.h"

namespace masthead::render {

/// A profile of an author elsewhere.
struct ProfileLink {
  std::string platform;
  std::string handle;  ///< may be empty
  std::string url;     ///< a web_address()
};

/// What of a record may be published, for every form alike. Addresses are web_address()es; empty is
/// absent. Texts are the record's own: the form escapes them.
struct Profile {
  const Record* record = nullptr;
  std::string page;  ///< the author's page at the outlet, unless it is an article of his
  /// What graphs call the author: the page's address with "#author" for its fragment. Empty where
  /// there is no page, where two of these authors have one page, and where the address
  /// names_account().
  std::string id;
  std::string slug;     ///< of the name: a-z, 0-9 and hyphens; no other of these authors has it
  std::string website;  ///< unless it is the page or an account
  std::string image;
  std::string email;  ///< a mail_address()
  /// Each once; of a person none that is an organisation's.
  std::vector<ProfileLink> accounts;
};

/// Makes the profiles of authors, in their order. Cost: O(records log records).
[[nodiscard]] std::vector<Profile> make_profiles(const Authors& authors);

/// The addresses of the accounts, and the website behind them, each once: what a person's name is
/// told by.
[[nodiscard]] std::vector<std::string_view> links_of(const Profile& profile);

/// The alternate names somebody signs with; spellings that only a handle has are left out.
[[nodiscard]] std::vector<std::string_view> names_of(const Record& record);

}  // namespace masthead::render
