#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/identity/epoch.h"
#include "core/identity/subject.h"

namespace masthead::identity {

/// What a fact is: the kinds of traits, and what is read out of traits and bios.
enum class FactKind : std::uint8_t {
  account,
  page,
  email,
  handle,
  employer,
  title,
  place,
  beat,
  site,      ///< the host of a page
  bio_word,  ///< of four letters or more; of scripts without spaces nothing
};
inline constexpr std::size_t kFactKinds = 10;
[[nodiscard]] std::string_view name_of(FactKind kind);

/// Facts by number: equal facts have one number, and numbers sort by kind.
using FactId = std::uint32_t;
[[nodiscard]] constexpr FactKind kind_of(FactId id) { return static_cast<FactKind>(id >> 28U); }

/// What mentions that are worth comparing have in common, as a number that is the same on every
/// machine.
using BlockKey = std::uint64_t;

/// A subject as numbers. `facts` are sorted.
struct Row {
  const Subject* subject = nullptr;
  std::uint32_t first_fact = 0;
  std::uint32_t facts = 0;
  std::uint32_t outlet = 0;    ///< 0: none
  std::uint32_t context = 0;   ///< the outlet's number in the epoch; 0: not met there
  std::uint32_t author = 0;    ///< author id with its outlet; 0: none
  std::uint32_t desk = 0;      ///< the outlet whose author ids these are; 0: none
  std::uint32_t document = 0;  ///< 0: none
};

/// What is known of a fact.
struct Fact {
  std::string_view value;
  std::uint32_t holders = 1;  ///< unrelated names that use it; meant of accounts, e-mails, pages
  std::uint32_t context = 0;  ///< a site's number in the epoch
  float bits = 0;             ///< how rare it is
  std::string letters;        ///< a-z of a handle or address, where a name may stand in it
};

/// Calls `use(FactKind, value)` for everything a subject says.
template <class Use>
void for_each_fact(const Subject& subject, Use use);

/// The key a fact is counted by in an epoch.
[[nodiscard]] std::string count_key(FactKind kind, std::string_view value);

/// True of what one person alone should use: an account, an e-mail, a page.
[[nodiscard]] constexpr bool is_key(FactKind kind) {
  return kind == FactKind::account || kind == FactKind::page || kind == FactKind::email;
}

/// Subjects as numbers, so that comparing two costs no text. Borrows the subjects and the epoch.
class Columns {
 public:
  explicit Columns(const Epoch& epoch);

  /// Says that an account, e-mail or page is a hub, whatever the epoch says. Before add().
  void add_hub(std::string_view value) { hubs_.emplace(value); }
  std::size_t add(const Subject& subject);

  [[nodiscard]] std::uint32_t number_document(std::string_view document) {
    return number_text("\r", document);
  }

  [[nodiscard]] const Epoch& epoch() const { return *epoch_; }
  /// The share of all mentions that are of a context.
  [[nodiscard]] double share_of(std::uint32_t context) const { return shares_[context]; }
  /// How an outlet names its people.
  enum class Habit : std::uint8_t {
    unknown,
    lists,   ///< each once, as a directory does: of two with one name it says that they are two
    prints,  ///< again and again, as a publication does
  };
  [[nodiscard]] Habit habit_of(std::uint32_t context) const { return habits_[context]; }
  /// The most that the features weigh which are compared last: account, handle, outlet and site.
  [[nodiscard]] double most_of_the_rest() const { return most_of_the_rest_; }
  [[nodiscard]] std::size_t size() const { return rows_.size(); }
  [[nodiscard]] const Row& row(std::size_t i) const { return rows_[i]; }
  [[nodiscard]] std::span<const FactId> facts(const Row& row) const {
    return {facts_.data() + row.first_fact, row.facts};
  }
  [[nodiscard]] const Fact& fact(FactId id) const { return table_[id >> 28U][id & 0x0FFFFFFFU]; }
  [[nodiscard]] bool is_hub(FactId id) const { return fact(id).holders >= kHubNames; }

 private:
  [[nodiscard]] FactId number(FactKind kind, std::string_view value);
  [[nodiscard]] Fact look_up(FactKind kind, std::string_view value) const;
  [[nodiscard]] std::uint32_t number_text(std::string_view a, std::string_view b);

  const Epoch* epoch_;
  std::unordered_set<std::string> hubs_;
  std::vector<float> shares_;
  std::vector<Habit> habits_;
  double most_of_the_rest_ = 0;
  std::vector<Row> rows_;
  std::vector<FactId> facts_;
  std::array<std::vector<Fact>, kFactKinds> table_;
  std::array<std::unordered_map<std::string, std::uint32_t>, kFactKinds> numbers_;
  std::unordered_map<std::string, std::uint32_t> texts_;  ///< outlets, author ids, documents
};

/// The words of a folded bio that say something, in its order: at most kBioWords.
[[nodiscard]] std::vector<std::string_view> bio_words(std::string_view bio);
inline constexpr std::size_t kBioWords = 48;

/// The host of a page's key.
[[nodiscard]] inline std::string_view site_of(std::string_view page) {
  return page.substr(0, page.find_first_of("/?"));
}

template <class Use>
void for_each_fact(const Subject& subject, Use use) {
  for (const auto& trait : subject.traits) {
    use(static_cast<FactKind>(trait.kind), std::string_view(trait.value));
    if (trait.kind == TraitKind::page) use(FactKind::site, site_of(trait.value));
  }
  for (const auto word : bio_words(subject.bio)) use(FactKind::bio_word, word);
}

}  // namespace masthead::identity
