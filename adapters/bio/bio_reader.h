#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/links/reader.h"
#include "adapters/words/vocabulary.h"
#include "core/account.h"
#include "core/document.h"

namespace masthead::bio {

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
  BioReader(links::LinkReader& links, const words::Vocabulary& vocabulary)
      : links_(links), vocabulary_(vocabulary) {}

  /// The claims of `bio`, in the order of their words.
  ///
  /// @param bio       valid UTF-8 of any length; the claims' texts are views into it.
  /// @param name      the person's name, or empty where it is not known.
  /// @param language  BCP 47, or empty: it is then told from the words.
  /// Absent is absent: what the words do not say is no claim. Cost: O(bio).
  [[nodiscard]] std::vector<BioClaim> read(std::string_view bio, std::string_view name,
                                           std::string_view language);

 private:
  links::LinkReader& links_;
  const words::Vocabulary& vocabulary_;
};

}  // namespace masthead::bio
