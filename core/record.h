#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/audit/finding.h"
#include "core/document.h"
#include "core/handle_name.h"

namespace masthead {

/// The version of the rules that choose a record's values; every record names it.
inline constexpr int kRulesVersion = 2;

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
  /// The rule that chose it: "only-value", "most-documents", "most-trusted", "longest", "smallest"
  /// of values that exclude each other; "first" of an article's; "every-value" of lists, which keep
  /// them all; "name-in-handle" of a name that a handle spells.
  std::string chosen_by;
  std::vector<Rival> rivals;
};

/// Another name of the author, and where it was seen first.
struct AlternateName {
  std::string name;
  std::string source;       ///< name_of() the observation's source, or "handle": read from a handle
  std::string account;      ///< the URL of the account whose handle it was read from
  std::string document;     ///< the document's id
  std::string observation;  ///< the observation's id
};

/// A handle that spells the author's name in its own way. Alternate names are made of these; the
/// audit reads them, too.
struct NamedHandle {
  Account account;  ///< of a handle whose platform is not known: the handle alone
  HandleName reading;
  std::string document;
  std::string observation;
};

/// How long the author has worked.
struct Experience {
  std::optional<int> years;
  std::optional<int> since;  ///< a year
  std::string since_of;      ///< what began: "career", "employer", "beat"; empty: not known
};

/// What the author studied. A source that names both in one place is not known yet, so an entry
/// holds one of them.
struct Education {
  std::string institution;
  std::string degree;
};

/// An article of an author, as one document showed it.
struct RecordArticle {
  std::string document;
  std::string url;
  std::string outlet;
  std::string headline;
  std::string section;
  std::string summary;
  std::string dateline;
  std::string published;
  std::string modified;
  std::string language;
  std::vector<std::string> mentioned_dates;
  std::vector<Credit> credits;
};

/// The unified author record: a pure view over mentions. Empty strings and vectors are absent.
struct Record {
  std::string id;  ///< "c_" and the smallest mention's hash
  AuthorKind kind = AuthorKind::person;
  std::string name;
  std::vector<AlternateName> alternate_names;
  std::string job_title;
  std::vector<std::string> former_titles;
  std::vector<std::string> employers;
  std::vector<std::string> former_employers;
  std::string location;
  std::string bio;
  Experience experience;
  std::vector<Education> education;
  std::vector<std::string> beats;
  std::vector<std::string> media;
  std::vector<std::string> languages;
  std::vector<std::string> awards;
  std::string email;
  std::string website;
  std::string url;  ///< the author's page at the outlet
  std::string image;
  std::vector<Account> accounts;
  std::vector<std::string> handles;  ///< whose platform is not known
  std::vector<RecordArticle> articles;
  std::vector<Provenance> provenance;
  std::vector<audit::Finding> findings;
  std::vector<NamedHandle> named_handles;  ///< not in the JSON
};

/// A mention and the document it is of; borrowed.
struct SeenMention {
  const Document* document = nullptr;
  const Mention* mention = nullptr;
};

/// Groups the mentions of all documents into authors, derives each one's record and audits it.
///
/// Whose mentions they are is decided as merge does: identity::partition() over an epoch of these
/// documents. Records are ordered by their smallest document position, so the caller's order of
/// documents is kept; a record's values do not depend on it. Of values that
/// exclude each other the one said by most documents wins, then the one most mentions trust most,
/// then the longest, then the smallest; lists keep every value once (NFKC_Casefold), those of most
/// documents first, then by document and place in it.
///
/// @param now  RFC 3339, from the host's clock; empty: not known, and rules that need it are
/// silent. Cost: O(n log n) of the observations and that of the partition. A mention with no name
/// is not an author and is skipped.
[[nodiscard]] std::vector<Record> resolve_records(std::span<const Document> documents,
                                                  std::string_view now = {});

/// Derives the record of each group of mentions that are one author, in the order of the groups,
/// and audits them; whose mentions they are has been decided. As resolve_records() otherwise.
///
/// @param groups  none is empty; borrowed from `documents`.
[[nodiscard]] std::vector<Record> make_records(std::span<const Document> documents,
                                               std::vector<std::vector<SeenMention>> groups,
                                               std::string_view now = {});

/// Appends the record as JSON, masthead.record/1, to `out`. `software` is the library's version.
void write_json(const Record& record, std::string_view software, std::string& out);

}  // namespace masthead
