#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/audit/rule.h"
#include "core/date.h"
#include "core/document.h"

namespace masthead::audit {

/// What is said of one outlet: what is usual there.
struct Outlet {
  std::string_view name;             ///< as most trusted; empty: not known
  std::size_t articles = 0;          ///< documents that are no author's
  std::size_t signed_articles = 0;   ///< of these, those that name an author
  std::size_t by_persons = 0;        ///< of these, those that name a person
  std::size_t names = 0;             ///< persons' names on articles
  std::size_t full_names = 0;        ///< of these, those of two words or more
  std::size_t linked_names = 0;      ///< of these, those with a link
  std::size_t records = 0;           ///< authors' pages and rows
  std::size_t authors = 0;           ///< persons who sign an article
  std::size_t recorded_authors = 0;  ///< of these, those who have a record
};

/// One document as the rules over many pages see it.
struct Sheet {
  std::uint32_t outlet = 0;  ///< a place in outlets()
  PartialDate published;     ///< year 0: not known
  bool is_record = false;    ///< an author's page or row
};

/// What the rules over many pages look at, counted once.
class Archive {
 public:
  static constexpr std::uint32_t kNobody = std::numeric_limits<std::uint32_t>::max();

  /// Keeps views into `input`. Cost: O(documents and mentions).
  explicit Archive(const AuditInput& input);

  [[nodiscard]] std::span<const Outlet> outlets() const { return outlets_; }
  [[nodiscard]] const Outlet& outlet_of(const Document& document) const {
    return outlets_[sheet(document).outlet];
  }
  [[nodiscard]] const Sheet& sheet(const Document& document) const {
    return sheets_[place_of(document)];
  }
  /// The author of a mention, a place in AuditInput::authors; kNobody: it is no author's.
  [[nodiscard]] std::uint32_t author_of(const Document& document, const Mention& mention) const {
    const auto at = static_cast<std::size_t>(&mention - document.mentions.data());
    return authors_[first_mention_[place_of(document)] + at];
  }
  /// True where the mention signs an article: it is no record's, and has the role author.
  [[nodiscard]] bool signs(const SeenMention& seen) const {
    return seen.mention->role == Role::author && !sheet(*seen.document).is_record;
  }

 private:
  [[nodiscard]] std::size_t place_of(const Document& document) const {
    return static_cast<std::size_t>(&document - documents_.data());
  }
  void read_documents();
  void give_outlet(const std::unordered_map<std::string_view, std::uint32_t>& places);
  void count_names(const Document& document, Outlet& outlet) const;
  void count_authors(const AuditInput& input);

  std::span<const Document> documents_;
  std::vector<Outlet> outlets_;
  std::vector<Sheet> sheets_;
  std::vector<std::uint32_t> first_mention_;  // by document
  std::vector<std::uint32_t> authors_;        // by mention
};

/// The field an author was read from as it was typed: of a row's byline or name; nullptr: the
/// document has none. Its value is without marks, its original as it stood.
[[nodiscard]] inline const Observation* typed_field(const Document& document) {
  return find_first(document.article.observations, Field::name);
}

/// The name a mention prints; nullptr: it has none.
[[nodiscard]] inline const Observation* printed_name(const Mention& mention) {
  return find_first(mention.observations, Field::name);
}

}  // namespace masthead::audit
