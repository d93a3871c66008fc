#pragma once

#include <cstdint>

struct sqlite3;

namespace masthead::registry {

/// The log beside a file of SQLite's, as one connection sees it: where it has its room from, and
/// when what it holds is moved into the file.
///
/// A commit waits for less where the log already has its size: then the disk has nothing to note
/// but what was written. And a log that a large change left long is read whole by the next process
/// that opens the file.
class SqliteLog {
 public:
  /// @param handle  outlives this object's use
  explicit SqliteLog(sqlite3* handle) : handle_(handle) {}
  SqliteLog(const SqliteLog&) = delete;
  SqliteLog& operator=(const SqliteLog&) = delete;
  SqliteLog(SqliteLog&&) = delete;
  SqliteLog& operator=(SqliteLog&&) = delete;
  ~SqliteLog() = default;

  /// What a log needs that has become long.
  enum class Need : std::uint8_t {
    none,
    move,  ///< into the file, while others read and write; the log grows meanwhile
    stop,  ///< the same while nobody writes, so that the next who does begins the log anew
    cut    ///< and it is to be left empty, as it is longer than it need ever be
  };

  /// Lets nothing be moved within a commit; need() says from then on what is.
  void watch();
  /// Fills the log with zeros up to kRoom. Within a transaction that writes. Where that fails, the
  /// log grows as it is written.
  void make_room() const;
  /// What the log needs after this connection's last commit, asked once a commit.
  [[nodiscard]] Need need();
  /// Moves what the log of a file holds into the file, and cuts the log where that is asked for.
  /// False: not all was moved, as somebody reads it or does the same.
  [[nodiscard]] static bool move(sqlite3* handle, bool cuts);

  /// The bytes that a log has from its first use on.
  static constexpr std::int64_t kRoom = std::int64_t{6} << 20;
  /// So many pages more in the log, and they are moved.
  static constexpr int kDue = 1000;
  /// Pages that a log may have before writers are held up for it; seldom, as that is another wait
  /// for the disk.
  static constexpr int kStop = 6 * kDue;
  /// Pages that a log may keep. Whoever opens the file next may have to read them, which takes
  /// about ten milliseconds.
  static constexpr int kMost = 8 * kDue;

 private:
  sqlite3* handle_;
  int pages_ = 0;  ///< in the log after the last commit
  int asked_ = 0;  ///< the same when need() was asked the last time
  int due_ = kDue;
};

}  // namespace masthead::registry
