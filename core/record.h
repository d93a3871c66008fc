#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/document.h"

namespace masthead {

/// The version of the rules that choose a record's values; every record names it.
inline constexpr int kRulesVersion = 1;

/// A value of a record that lost against the chosen one.
struct Rival {
  std::string value;
  std::string document;
  std::string observation;
};

/// Where one value of a record came from. `member` is a JSON Pointer into the record
/// ("/name", "/accounts/0").
struct Provenance {
  std::string member;
  std::string document;
  Observation observation;
  std::string chosen_by;  ///< the rule that chose it, e.g. "most-documents"
  std::vector<Rival> rivals;
};

/// An article of an author, as one document showed it.
struct RecordArticle {
  std::string document;
  std::string headline;
  std::string section;
  std::string summary;
  std::vector<Credit> credits;
};

/// The unified author record: a pure view over mentions. Empty strings and vectors are absent.
struct Record {
  std::string id;  ///< "c_" and the smallest mention's hash
  AuthorKind kind = AuthorKind::person;
  std::string name;
  std::string job_title;
  std::string location;
  std::string bio;
  std::string email;
  std::string website;
  std::vector<Account> accounts;
  std::vector<RecordArticle> articles;
  std::vector<Provenance> provenance;
};

/// Groups the mentions of all documents into authors and derives each one's record.
///
/// Two mentions are one author only when their names are equal (NFKC_Casefold) *and* they share an
/// account: a name alone joins nobody. Records are ordered by their smallest document position, so
/// the caller's order of documents is kept; a record's values do not depend on it: the value said
/// by most documents wins, then the longest, then the smallest.
/// Cost: O(n log n) of the observations. A mention with no name is not an author and is skipped.
[[nodiscard]] std::vector<Record> resolve_records(std::span<const Document> documents);

/// Appends the record as JSON, masthead.record/1, to `out`. `software` is the library's version.
void write_json(const Record& record, std::string_view software, std::string& out);

}  // namespace masthead
