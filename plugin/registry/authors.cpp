#include "plugin/registry/authors.h"

#include <Poco/Data/Statement.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "plugin/registry/random_id.h"

namespace masthead::registry {
namespace {

using namespace Poco::Data::Keywords;
using Poco::Data::Statement;

/// A cluster and an earlier author that have mentions in common.
struct Overlap {
  std::int64_t mentions = 0;
  std::int64_t author = 0;
  std::size_t cluster = 0;
};

class Keeper {
 public:
  Keeper(Database& database, const std::vector<Cluster>& clusters, const Before& before,
         const Cause& cause)
      : database_(database),
        clusters_(clusters),
        before_(before.authors),
        cards_(before.cards),
        cause_(cause),
        numbers_(clusters.size(), 0) {}

  AuthorChanges keep() {
    find_overlaps();
    give_numbers();
    load_known();
    keep_rows();
    keep_members();
    drop_gone();
    return changes_;
  }

 private:
  void find_overlaps() {
    std::map<std::pair<std::int64_t, std::size_t>, std::int64_t> common;
    for (std::size_t i = 0; i < clusters_.size(); ++i) {
      for (const auto& member : clusters_[i].members) {
        const auto found = before_.find(member.mention);
        if (found != before_.end()) ++common[{found->second, i}];
      }
    }
    overlaps_.reserve(common.size());
    for (const auto& entry : common) {
      overlaps_.push_back({entry.second, entry.first.first, entry.first.second});
    }
    std::sort(overlaps_.begin(), overlaps_.end(), [&](const Overlap& a, const Overlap& b) {
      return std::tie(b.mentions, a.author, clusters_[a.cluster].smallest) <
             std::tie(a.mentions, b.author, clusters_[b.cluster].smallest);
    });
  }

  /// The largest overlap first; of equal ones that of the older author.
  void give_numbers() {
    for (const auto& overlap : overlaps_) {
      const bool is_free = !heirs_.contains(overlap.author) && numbers_[overlap.cluster] == 0;
      if (!is_free) continue;
      heirs_.emplace(overlap.author, overlap.cluster);
      numbers_[overlap.cluster] = overlap.author;
    }
    std::int64_t last = database_.number("SELECT MAX(author) FROM author");
    for (auto& number : numbers_) {
      if (number == 0) number = -++last;  // made below
    }
    for (std::size_t i = 0; i < clusters_.size(); ++i) {
      const auto number = std::abs(numbers_[i]);
      const auto [at, is_new] = components_.emplace(clusters_[i].component, number);
      if (!is_new) at->second = std::min(at->second, number);
    }
  }

  void load_known() {
    std::vector<std::int64_t> old;
    old.reserve(before_.size());
    for (const auto& entry : before_) old.push_back(entry.second);
    std::sort(old.begin(), old.end());
    old.erase(std::unique(old.begin(), old.end()), old.end());
    for (auto& author : find_authors(database_, old)) {
      const auto number = author.number;
      known_.emplace(number, std::move(author));
    }
  }

  void keep_rows() {
    KeptAuthor row;
    std::string search;
    Statement insert(database_.session());
    insert
        << "INSERT INTO author(author, id, smallest, name, search, mentions, outlets, confidence,"
           " component) VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9)"
           " ON CONFLICT(author) DO UPDATE SET smallest = excluded.smallest,"
           " name = excluded.name, search = excluded.search, mentions = excluded.mentions,"
           " outlets = excluded.outlets, confidence = excluded.confidence,"
           " component = excluded.component",
        use(row.number), use(row.id), use(row.smallest), use(row.name), use(search),
        use(row.mentions), use(row.outlets), use(row.confidence), use(row.component);
    for (std::size_t i = 0; i < clusters_.size(); ++i) {
      const Cluster& cluster = clusters_[i];
      const bool is_new = numbers_[i] < 0;
      if (is_new) numbers_[i] = -numbers_[i];
      const auto known = known_.find(numbers_[i]);
      row = {numbers_[i],
             is_new ? random_id("a_") : known->second.id,
             cluster.smallest,
             cluster.name,
             static_cast<std::int64_t>(cluster.members.size()),
             cluster.outlets,
             cluster.confidence,
             components_.at(cluster.component)};
      search = cluster.search;
      ids_.push_back(row.id);
      if (is_new) ++changes_.made;
      if (is_new || !is_equal(row, known->second)) insert.execute();
    }
  }

  static bool is_equal(const KeptAuthor& a, const KeptAuthor& b) {
    const auto fields = [](const KeptAuthor& author) {
      return std::tie(author.smallest, author.name, author.mentions, author.outlets,
                      author.confidence, author.component);
    };
    return fields(a) == fields(b);
  }

  void keep_members() {
    Member row;
    std::int64_t author = 0;
    Statement insert(database_.session());
    insert << "INSERT INTO member(mention, card, author, document) VALUES($1, $2, $3, $4)"
              " ON CONFLICT(mention) DO UPDATE SET author = excluded.author,"
              " card = excluded.card, document = excluded.document",
        use(row.mention), use(row.card), use(author), use(row.document);
    for (std::size_t i = 0; i < clusters_.size(); ++i) {
      author = numbers_[i];
      for (const auto& member : clusters_[i].members) {
        const auto kept = cards_.find(member.mention);
        const bool stays = note_move(member.mention, author, i);
        if (stays && kept != cards_.end() && kept->second == member.card) continue;
        row = member;
        insert.execute();
      }
    }
    changes_.changed = changed_.size();
    keep_lineage();
  }

  /// True where the mention was the author's before.
  bool note_move(std::int64_t mention, std::int64_t author, std::size_t cluster) {
    const auto found = before_.find(mention);
    const bool is_known = found != before_.end();
    if (is_known && found->second == author) return true;
    if (known_.contains(author)) changed_.insert(author);
    if (!is_known) return false;
    ++changes_.moved;
    ++moves_[{found->second, cluster}];
    if (heirs_.contains(found->second)) changed_.insert(found->second);
    return false;
  }

  void keep_lineage() {
    std::int64_t number = database_.number("SELECT MAX(lineage) FROM lineage");
    std::string was;
    std::string became;
    std::int64_t mentions = 0;
    Statement insert(database_.session());
    insert << "INSERT INTO lineage(lineage, was, became, mentions, at, cause)"
              " VALUES($1, $2, $3, $4, $5, $6)",
        use(number), use(was), use(became), use(mentions), useRef(cause_.at), useRef(cause_.words);
    for (const auto& entry : moves_) {
      ++number;
      was = known_.at(entry.first.first).id;
      became = ids_[entry.first.second];
      mentions = entry.second;
      insert.execute();
    }
  }

  void drop_gone() {
    std::int64_t author = 0;
    Statement remove(database_.session());
    remove << "DELETE FROM author WHERE author = $1", use(author);
    for (const auto& entry : known_) {
      if (heirs_.contains(entry.first)) continue;
      author = entry.first;
      remove.execute();
      ++changes_.gone;
    }
  }

  Database& database_;
  const std::vector<Cluster>& clusters_;
  const std::unordered_map<std::int64_t, std::int64_t>& before_;
  const std::unordered_map<std::int64_t, std::int64_t>& cards_;
  const Cause& cause_;
  std::vector<std::int64_t> numbers_;  // of the clusters' authors
  std::vector<std::string> ids_;       // likewise
  std::vector<Overlap> overlaps_;
  std::map<std::int64_t, std::size_t> heirs_;  // of earlier authors: the cluster with their id
  std::map<std::int64_t, KeptAuthor> known_;
  std::unordered_map<std::size_t, std::int64_t> components_;  // the smallest number of each
  std::set<std::int64_t> changed_;
  std::map<std::pair<std::int64_t, std::size_t>, std::int64_t> moves_;
  AuthorChanges changes_;
};

/// The authors of a query whose columns are the members of KeptAuthor.
class AuthorReader {
 public:
  template <class Key>
  AuthorReader(Database& database, const char* condition, Key& key) : select_(database.session()) {
    select_ << "SELECT author, id, smallest, name, mentions, outlets, confidence, component"
               " FROM author "
            << condition,
        use(key), into(numbers_), into(ids_), into(smallest_), into(names_), into(mentions_),
        into(outlets_), into(confidences_), into(components_);
  }

  void read(std::vector<KeptAuthor>& authors) {
    numbers_.clear();
    ids_.clear();
    smallest_.clear();
    names_.clear();
    mentions_.clear();
    outlets_.clear();
    confidences_.clear();
    components_.clear();
    select_.execute();
    for (std::size_t i = 0; i < numbers_.size(); ++i) {
      authors.push_back({numbers_[i], std::move(ids_[i]), std::move(smallest_[i]),
                         std::move(names_[i]), mentions_[i], outlets_[i], confidences_[i],
                         components_[i]});
    }
  }

 private:
  std::vector<std::int64_t> numbers_;
  std::vector<std::string> ids_;
  std::vector<std::string> smallest_;
  std::vector<std::string> names_;
  std::vector<std::int64_t> mentions_;
  std::vector<std::int64_t> outlets_;
  std::vector<double> confidences_;
  std::vector<std::int64_t> components_;
  Statement select_;
};

std::vector<Descent> follow(Database& database, const char* sql, const std::string& id) {
  std::vector<std::string> ids;
  std::vector<std::int64_t> mentions;
  std::vector<std::string> times;
  std::vector<std::string> causes;
  database.session() << sql, useRef(id), into(ids), into(mentions), into(times), into(causes), now;
  std::vector<Descent> descent;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    descent.push_back({std::move(ids[i]), mentions[i], std::move(times[i]), std::move(causes[i])});
  }
  return descent;
}

}  // namespace

AuthorChanges keep_authors(Database& database, const std::vector<Cluster>& clusters,
                           const Before& before, const Cause& cause) {
  return Keeper(database, clusters, before, cause).keep();
}

std::vector<KeptAuthor> find_authors(Database& database, const std::vector<std::int64_t>& numbers) {
  std::vector<KeptAuthor> authors;
  if (numbers.empty()) return authors;
  std::vector<std::int64_t> keys = numbers;
  AuthorReader(database, "WHERE author = $1", keys).read(authors);
  return authors;
}

std::vector<KeptAuthor> find_author(Database& database, const std::string& id) {
  std::vector<KeptAuthor> authors;
  std::string key = id;
  AuthorReader(database, "WHERE id = $1", key).read(authors);
  return authors;
}

std::int64_t author_of(Database& database, const std::string& mention) {
  std::int64_t author = 0;
  database.session() << "SELECT p.author FROM head h JOIN member p ON p.mention = h.mention"
                        " WHERE h.id = $1",
      useRef(mention), into(author), now;
  return author;
}

std::vector<std::string> mentions_of(Database& database, std::int64_t author) {
  std::vector<std::string> ids;
  database.session() << "SELECT m.id FROM member p JOIN mention m ON m.mention = p.mention"
                        " WHERE p.author = $1 ORDER BY m.id",
      useRef(author), into(ids), now;
  return ids;
}

std::vector<Descent> descent_of(Database& database, const std::string& id) {
  return follow(database,
                "SELECT became, mentions, at, cause FROM lineage WHERE was = $1 AND became <> ''"
                " ORDER BY mentions DESC, lineage",
                id);
}

std::vector<Descent> origins_of(Database& database, const std::string& id) {
  return follow(database,
                "SELECT was, mentions, at, cause FROM lineage WHERE became = $1 ORDER BY lineage",
                id);
}

}  // namespace masthead::registry
