#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace masthead::cli {

/// An author whose accounts are to be verified.
struct VerifySubject {
  std::vector<std::string> pages;  ///< the author's pages and site; empty: none is known
  std::vector<std::string> links;  ///< accounts; empty: those that the page names
};

/// The authors of a record, of an author of a registry, or of what "resolve" gave, all JSON. Throws
/// Failure (nothing done) where `json` is none of them; `name` says which input that is.
[[nodiscard]] std::vector<VerifySubject> read_subjects(std::string_view json,
                                                       const std::string& name);

/// What "verify" gave, for the program.
struct Verified {
  std::string page;             ///< as it was asked for
  bool page_answered = false;   ///< it was read, or the site said that there is none
  bool links_answered = false;  ///< so was every account's
};
[[nodiscard]] Verified read_verified(std::string_view json);

/// The same for a person, some lines an account: what it is, whether it is verified, since when and
/// until when, and what says so, with where that stands and a hash of its bytes.
[[nodiscard]] std::string verified_in_words(std::string_view json, bool colour);

}  // namespace masthead::cli
