#include "plugin/registry/mentions.h"

#include <Poco/Data/Statement.h>
#include <fmt/format.h>

#include <limits>

#include "plugin/registry/erasure.h"
#include "plugin/registry/key_hash.h"

namespace masthead::registry {
namespace {

using namespace Poco::Data::Keywords;
using Poco::Data::Statement;

constexpr const char* kCounting =
    "SELECT m.mention, m.id, m.row, m.sum FROM mention m"
    " JOIN head h ON h.id = m.id AND h.mention = m.mention"
    " WHERE m.mention > $1 ORDER BY m.mention LIMIT $2";
constexpr const char* kAll =
    "SELECT mention, id, row, sum FROM mention WHERE mention > $1 ORDER BY mention LIMIT $2";

/// What tells a row whose bytes have changed since they were written.
std::int64_t sum_of(const std::string& id, const std::string& row) {
  return key_hash('m', id + '\n' + row);
}

Error damaged(const Database& database, const std::string& what) {
  return {Errc::registry_corrupt,
          fmt::format("the registry {} is damaged ({}): restore a backup, or ask \"doctor\"",
                      database.path(), what)};
}

/// Keeps mentions one by one with statements that are prepared once.
class Appender {
 public:
  explicit Appender(Database& database)
      : erasure_(database),
        number_(database.number("SELECT MAX(mention) FROM mention")),
        find_(database.session()),
        insert_(database.session()),
        head_(database.session()),
        pend_(database.session()),
        earlier_(database.session()),
        settle_(database.session()),
        waits_(database.session()) {
    find_ << "SELECT h.mention, m.row FROM head h JOIN mention m ON m.mention = h.mention"
             " WHERE h.id = $1",
        use(id_), into(found_), into(found_row_);
    insert_ << "INSERT INTO mention(mention, id, row, sum) VALUES($1, $2, $3, $4)", use(number_),
        use(id_), use(row_), use(sum_);
    head_ << "INSERT INTO head(id, mention) VALUES($1, $2)"
             " ON CONFLICT(id) DO UPDATE SET mention = excluded.mention",
        use(id_), use(number_);
    pend_ << "INSERT INTO pending(mention, was) VALUES($1, $2)", use(number_), use(was_);
    earlier_ << "INSERT INTO earlier(id, mention) VALUES($1, $2)", use(id_), use(found_);
    waits_ << "SELECT was FROM pending WHERE mention = $1", use(found_), into(waiting_);
    settle_ << "DELETE FROM pending WHERE mention = $1", use(found_);
  }

  void add(const NewMention& mention, Appended& counts) {
    if (erasure_.refuses(mention)) {
      ++counts.erased;
      return;
    }
    id_ = mention.id;
    row_ = mention.row;
    found_ = 0;
    find_.execute();
    if (found_ != 0 && found_row_ == row_) {
      ++counts.known;
      return;
    }
    ++(found_ == 0 ? counts.added : counts.replaced);
    replace();
    ++number_;
    sum_ = sum_of(id_, row_);
    insert_.execute();
    head_.execute();
    pend_.execute();
  }

 private:
  /// Of what is replaced before it was compared the one before it is remembered.
  void replace() {
    was_ = found_;
    if (found_ == 0) return;
    earlier_.execute();
    waiting_.clear();
    waits_.execute();
    if (!waiting_.empty()) was_ = waiting_.front();
    settle_.execute();
  }

  Erasure erasure_;
  std::int64_t number_;
  std::string id_;
  std::string row_;
  std::int64_t sum_ = 0;
  std::int64_t found_ = 0;
  std::string found_row_;
  std::int64_t was_ = 0;  ///< the mention that this one replaces; 0: none
  std::vector<std::int64_t> waiting_;
  Statement find_;
  Statement insert_;
  Statement head_;
  Statement pend_;
  Statement earlier_;
  Statement settle_;
  Statement waits_;
};

Status visit(Database& database, std::vector<std::int64_t>& numbers, std::vector<std::string>& ids,
             std::vector<std::string>& rows, const std::vector<std::int64_t>& sums,
             const std::function<Status(KeptMention&&)>& use) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (sum_of(ids[i], rows[i]) != sums[i]) {
      return damaged(database, fmt::format("mention {}", numbers[i]));
    }
    Status status = use({numbers[i], std::move(ids[i]), std::move(rows[i])});
    if (status) return status;
  }
  return std::nullopt;
}

Status page_through(Database& database, const char* sql, std::int64_t after, std::size_t most,
                    const std::function<Status(KeptMention&&)>& use) {
  constexpr std::size_t kPage = 4096;
  // A number that is damaged is no reason to leave a mention out.
  if (after == 0) after = std::numeric_limits<std::int64_t>::min();
  std::vector<std::int64_t> numbers;
  std::vector<std::string> ids;
  std::vector<std::string> rows;
  std::vector<std::int64_t> sums;
  std::int64_t page = 0;
  Statement select(database.session());
  select << sql, Poco::Data::Keywords::use(after), Poco::Data::Keywords::use(page), into(numbers),
      into(ids), into(rows), into(sums);
  while (most > 0) {
    page = static_cast<std::int64_t>(std::min(kPage, most));
    numbers.clear();
    ids.clear();
    rows.clear();
    sums.clear();
    select.execute();
    if (numbers.empty()) break;
    after = numbers.back();
    most -= numbers.size();
    if (Status status = visit(database, numbers, ids, rows, sums, use)) return status;
  }
  return std::nullopt;
}

}  // namespace

Appended append_mentions(Database& database, std::span<const NewMention> mentions) {
  Appended counts;
  Appender appender(database);
  for (const NewMention& mention : mentions) appender.add(mention, counts);
  return counts;
}

Result<std::optional<KeptMention>> find_mention(Database& database, const std::string& id) {
  std::vector<std::int64_t> numbers;
  std::vector<std::string> ids;
  std::vector<std::string> rows;
  std::vector<std::int64_t> sums;
  database.session() << "SELECT m.mention, m.id, m.row, m.sum FROM head h"
                        " JOIN mention m ON m.mention = h.mention WHERE h.id = $1",
      useRef(id), into(numbers), into(ids), into(rows), into(sums), now;
  std::optional<KeptMention> found;
  Status status = visit(database, numbers, ids, rows, sums, [&](KeptMention&& mention) -> Status {
    found = std::move(mention);
    return std::nullopt;
  });
  if (status) return *status;
  return found;
}

Status for_each_mention(Database& database, std::int64_t after, std::size_t most,
                        const std::function<Status(KeptMention&&)>& use) {
  return page_through(database, kCounting, after, most, use);
}

Status for_each_pending(Database& database,
                        const std::function<Status(KeptMention&&, std::int64_t was)>& use) {
  std::vector<std::int64_t> numbers;
  std::vector<std::string> ids;
  std::vector<std::string> rows;
  std::vector<std::int64_t> sums;
  std::vector<std::int64_t> earlier;
  database.session() << "SELECT m.mention, m.id, m.row, m.sum, w.was FROM pending w"
                        " JOIN mention m ON m.mention = w.mention ORDER BY w.mention",
      into(numbers), into(ids), into(rows), into(sums), into(earlier), now;
  std::size_t at = 0;
  return visit(database, numbers, ids, rows, sums,
               [&](KeptMention&& mention) { return use(std::move(mention), earlier[at++]); });
}

Status for_each_kept(Database& database, std::int64_t after, std::size_t most,
                     const std::function<Status(KeptMention&&)>& use) {
  return page_through(database, kAll, after, most, use);
}

Status for_each_version(Database& database, const std::string& id,
                        const std::function<Status(KeptMention&&)>& use) {
  std::vector<std::int64_t> numbers;
  std::vector<std::string> ids;
  std::vector<std::string> rows;
  std::vector<std::int64_t> sums;
  database.session() << fmt::format(
      "SELECT mention, id, row, sum FROM mention WHERE mention IN ({}) ORDER BY mention",
      kVersions),
      useRef(id), into(numbers), into(ids), into(rows), into(sums), now;
  return visit(database, numbers, ids, rows, sums, use);
}

Status for_each_mention_of(Database& database, std::int64_t author,
                           const std::function<Status(KeptMention&&)>& use) {
  std::vector<std::int64_t> numbers;
  std::vector<std::string> ids;
  std::vector<std::string> rows;
  std::vector<std::int64_t> sums;
  database.session() << "SELECT m.mention, m.id, m.row, m.sum FROM member p"
                        " JOIN mention m ON m.mention = p.mention WHERE p.author = $1"
                        " ORDER BY m.mention",
      useRef(author), into(numbers), into(ids), into(rows), into(sums), now;
  return visit(database, numbers, ids, rows, sums, use);
}

}  // namespace masthead::registry
