#include "plugin/registry/doctor.h"

#include <fmt/format.h>

#include <cstdint>

#include "plugin/registry/epochs.h"
#include "plugin/registry/judgements.h"
#include "plugin/registry/mentions.h"

namespace masthead::registry {
namespace {

class Examination {
 public:
  explicit Examination(Database& database) : database_(database) {}

  std::vector<Complaint> examine() {
    const auto wrong = database_.check();
    if (!wrong.empty()) {
      complain("error", "damaged", wrong, "restore a backup; export what can be read first");
    }
    examine_rows();
    examine_derived();
    examine_epoch();
    return std::move(complaints_);
  }

 private:
  void complain(const char* severity, const char* what, std::string message, const char* fix) {
    complaints_.push_back({severity, what, std::move(message), fix});
  }

  void examine_rows() {
    Status status = for_each_kept(database_, 0, static_cast<std::size_t>(-1),
                                  [](KeptMention&&) -> Status { return std::nullopt; });
    if (!status) {
      const auto judgements = all_judgements(database_);
      if (!judgements) status = judgements.error();
    }
    if (status) complain("error", "damaged", status->message, "restore a backup");
  }

  void count(const char* sql, const char* severity, const char* what, const char* message,
             const char* fix) {
    const auto found = database_.number(sql);
    if (found > 0) complain(severity, what, fmt::format("{} {}", found, message), fix);
  }

  void examine_derived() {
    count("SELECT COUNT(*) FROM pending", "warning", "waiting",
          "mentions are kept and not compared yet", "ingest anything, or advance the epoch");
    count("SELECT COUNT(*) FROM author WHERE NOT EXISTS (SELECT 1 FROM card)", "warning",
          "not-indexed",
          "authors are found by how their names begin alone, not by other spellings or accounts:"
          " an older masthead made the tables, or they were imported and not compared yet",
          "ingest anything, or advance the epoch");
    count(
        "SELECT COUNT(*) FROM head h LEFT JOIN mention m ON m.mention = h.mention"
        " WHERE m.mention IS NULL",
        "error", "lost", "mention ids lead to no mention", "restore a backup");
    count(
        "SELECT COUNT(*) FROM head h LEFT JOIN member p ON p.mention = h.mention"
        " LEFT JOIN pending w ON w.mention = h.mention"
        " WHERE p.mention IS NULL AND w.mention IS NULL",
        "error", "unplaced", "mentions have no author", "advance the epoch");
    count(
        "SELECT COUNT(*) FROM author a WHERE a.mentions <>"
        " (SELECT COUNT(*) FROM member p WHERE p.author = a.author)",
        "error", "miscounted", "authors have other mentions than are said", "advance the epoch");
  }

  void examine_epoch() {
    std::string version;
    std::string at;
    std::int64_t counted = 0;
    find_epoch(database_, version, at, counted);
    const auto mentions = database_.number("SELECT COUNT(*) FROM head");
    if (mentions <= 2 * counted || mentions == 0) return;
    complain("info", "old-epoch",
             fmt::format("the epoch has counted {} of {} mentions", counted, mentions),
             "advance the epoch: which names are common and which accounts are a newsroom's is "
             "told better by more mentions");
  }

  Database& database_;
  std::vector<Complaint> complaints_;
};

}  // namespace

std::vector<Complaint> examine(Database& database) { return Examination(database).examine(); }

}  // namespace masthead::registry
