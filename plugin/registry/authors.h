#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "plugin/registry/database.h"

namespace masthead::registry {

/// A mention as it is kept beside its author.
struct Member {
  std::int64_t mention = 0;
  std::int64_t card = 0;
  std::int64_t document = 0;  ///< a hash; 0: none
};

/// The mentions held to be one author, as the engine finds them.
struct Cluster {
  std::string smallest;  ///< the smallest mention id
  std::vector<Member> members;
  std::size_t component = 0;  ///< authors that some evidence connects have the same
  std::string name;
  std::string search;  ///< the folded words of all names, for a query by what they begin with
  std::int64_t outlets = 0;
  double confidence = 1;
};

/// An author as it is kept.
struct KeptAuthor {
  std::int64_t number = 0;
  std::string id;  ///< "a_" and 26 characters; never changes
  std::string smallest;
  std::string name;
  std::int64_t mentions = 0;
  std::int64_t outlets = 0;
  double confidence = 1;
  /// The smallest number of the authors that some evidence connects with this one.
  std::int64_t component = 0;
};

/// What changed of the authors.
struct AuthorChanges {
  std::size_t made = 0;
  std::size_t changed = 0;  ///< other mentions than before, the same id
  std::size_t gone = 0;     ///< ids that became others; lineage says which
  std::size_t moved = 0;    ///< mentions that went from one author to another
};

/// Why authors are derived anew.
struct Cause {
  std::string at;     ///< RFC 3339; "": not known
  std::string words;  ///< "ingest", a judgement's id, an epoch's version
};

/// Who was whose before. By the mention's number.
struct Before {
  std::unordered_map<std::int64_t, std::int64_t> authors;
  /// Those that are kept already, with the cards they have.
  std::unordered_map<std::int64_t, std::int64_t> cards;
};

/// Makes the clusters authors, in the place of those that the mentions were of before: of each
/// mention of the clusters, and of whatever else those authors had. A cluster keeps the id of the
/// author it overlaps most. Within Registry::write(). Throws Poco::Exception.
[[nodiscard]] AuthorChanges keep_authors(Database& database, const std::vector<Cluster>& clusters,
                                         const Before& before, const Cause& cause);

/// Authors, whole, by number. Throws Poco::Exception.
[[nodiscard]] std::vector<KeptAuthor> find_authors(Database& database,
                                                   const std::vector<std::int64_t>& numbers);
/// The author of that id; nothing where there is none. Throws Poco::Exception.
[[nodiscard]] std::vector<KeptAuthor> find_author(Database& database, const std::string& id);
/// The number of the author a mention is of; 0: it is not kept, or was not compared yet.
[[nodiscard]] std::int64_t author_of(Database& database, const std::string& mention);

/// The ids of an author's mentions. Throws Poco::Exception.
[[nodiscard]] std::vector<std::string> mentions_of(Database& database, std::int64_t author);

/// What an id became, the most mentions first; nothing where it is an author's, or nobody's.
struct Descent {
  std::string id;
  std::int64_t mentions = 0;
  std::string at;
  std::string cause;
};
[[nodiscard]] std::vector<Descent> descent_of(Database& database, const std::string& id);
/// The ids that became (in part) this one.
[[nodiscard]] std::vector<Descent> origins_of(Database& database, const std::string& id);

}  // namespace masthead::registry
