#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/web/wordpress.h"
#include "core/fetch/fetched.h"
#include "core/json_writer.h"
#include "plugin/src/json_reader.h"

namespace masthead::plugin {

/// The pages of a list that a site gives in parts, by growing ids, and which of them were taken. A
/// page that was not full is asked for again when the work goes on: it may have grown, and what it
/// held then is passed over.
class Collection {
 public:
  static constexpr std::int64_t kPerPage = web::kItemsPerPage;

  /// The pages to ask for now, each once.
  [[nodiscard]] std::vector<std::int64_t> take_wanted();

  /// The second page, where nobody knows yet whether there is one: most archives are longer than a
  /// page, and the first takes its time. Once; nothing where it is known or done.
  [[nodiscard]] std::optional<std::int64_t> take_guess();

  /// Takes what an answer says of the whole (X-WP-TotalPages, X-WP-Total) and of how much it holds.
  void learn(const fetch::Response& answer, std::int64_t page, std::size_t items);

  /// False for a page beyond the last, which some sites answer with the first.
  [[nodiscard]] bool has(std::int64_t page) const { return page <= pages_; }

  /// True for an item of a page that was not taken before.
  [[nodiscard]] bool is_new(std::int64_t page, std::int64_t id) const {
    const auto found = short_.find(page);
    return found == short_.end() || id > found->second;
  }
  /// Asks once more for the pages that were taken before the state that was read: they hold nothing
  /// new, and are wanted for what they say. Once.
  void ask_again();

  /// A page was taken: how many of its items were new, how many it holds, the last id of them.
  void add(std::int64_t page, std::size_t fresh, std::size_t items, std::int64_t last_id);
  /// There is no such page, or none that may be had.
  void pass(std::int64_t page);

  [[nodiscard]] bool is_whole() const;
  [[nodiscard]] std::int64_t count() const { return count_; }
  [[nodiscard]] std::int64_t total() const {
    return total_;
  }  ///< as the site says; -1: it does not

  /// The state as the value of a member, and back. Errors: invalid_input, malformed.
  void write(JsonWriter& json) const;
  [[nodiscard]] Status read(Member& member);

 private:
  Status read_member(Member& member);
  Status read_done(Member& member);
  Status read_short(Member& member);

  std::int64_t pages_ = 1;  ///< as far as it is known
  std::set<std::int64_t> done_;
  std::set<std::int64_t> asked_;
  std::set<std::int64_t> taken_;                ///< in this run
  std::set<std::int64_t> before_;               ///< done before the state that was read
  std::map<std::int64_t, std::int64_t> short_;  ///< pages that were not full, each with its last id
  std::int64_t count_ = 0;
  std::int64_t total_ = -1;
};

}  // namespace masthead::plugin
