#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/identity/subject.h"

namespace masthead::test {

/// Mentions whose persons are known.
struct IdentityCorpus {
  std::vector<identity::Subject> subjects;
  std::map<std::string, std::string> persons;  ///< of mentions: the answer
  std::map<std::string, std::string> groups;   ///< of mentions: a country, for the report alone
};

/// Reads mention lines as `merge` does; `person_id` and `country` are kept beside the subjects.
/// Nothing where the file cannot be read.
[[nodiscard]] IdentityCorpus read_identity_corpus(const std::string& path);

/// 0 or 1: in which half of the persons one is.
[[nodiscard]] int half_of(const std::string& person);

}  // namespace masthead::test
