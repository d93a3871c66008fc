#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/links/reader.h"
#include "adapters/words/vocabulary.h"
#include "core/account.h"
#include "core/document.h"

namespace masthead::bio {

struct Rule;

/// One claim a biography makes of the person it is about.
struct BioClaim {
  Field field = Field::job_title;
  std::string value;               ///< normalised: "2009" of "since 2009"
  std::string_view text;           ///< the words as they stand; a view into the biography
  std::string_view rule;           ///< which rule made it; a constant
  std::string_view qualifier;      ///< see Observation::qualifier; a constant
  std::optional<Account> account;  ///< of a link or a handle that is an account
};

/// Reads biographies into claims. Not for two threads at once.
class BioReader {
 public:
  /// Both are borrowed and must outlive the reader.
  BioReader(links::LinkReader& links, const words::Vocabulary& vocabulary);
  /// With some of the rules only (rules.h), so that a test can leave one out.
  BioReader(links::LinkReader& links, const words::Vocabulary& vocabulary,
            std::span<const Rule* const> rules);

  /// The claims of `bio`, in the order of their words.
  ///
  /// The values are: for years_of_experience and since_year a decimal number; for email the
  /// address in lower case; for medium "newspaper", "magazine", "radio", "television", "digital",
  /// "podcast", "newsletter", "film" or "agency"; otherwise the words as they stand. A link or a
  /// handle on a known platform is Field::account and has its account; a handle on an unknown one
  /// is Field::handle.
  ///
  /// @param bio       valid UTF-8 of any length; the claims' texts are views into it.
  /// @param name      the person's name, or empty where it is not known.
  /// @param language  BCP 47, or empty: it is then told from the words.
  /// Absent is absent: what the words do not say is no claim. At most 512 claims are made. Cost:
  /// O(bio), about 20 microseconds for a hundred words.
  [[nodiscard]] std::vector<BioClaim> read(std::string_view bio, std::string_view name,
                                           std::string_view language);

 private:
  links::LinkReader& links_;
  const words::Vocabulary& vocabulary_;
  std::span<const Rule* const> rules_;
};

}  // namespace masthead::bio
