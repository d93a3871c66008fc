#pragma once

#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace masthead::test {

/// A disk under SQLite that remembers what was synced, and can fail. It is the process's default
/// way of SQLite to files for as long as the object lives; files are written as usual beside.
/// At most one at a time, and no connection outlives it.
class LossyDisk {
 public:
  LossyDisk();
  LossyDisk(const LossyDisk&) = delete;
  LossyDisk& operator=(const LossyDisk&) = delete;
  ~LossyDisk();

  /// What was done to a file.
  struct Step {
    enum class Kind : std::uint8_t { write, truncate, sync, remove, acknowledge };
    Kind kind = Kind::write;
    std::string file;
    std::int64_t at = 0;  ///< of a write where, of a truncation the size
    std::string bytes;
  };
  /// Notes that somebody was told that his write is safe.
  void acknowledge();
  /// What was done since the object was made.
  [[nodiscard]] const std::vector<Step>& steps() const;

  /// Which call is to fail.
  enum class Fails : std::uint8_t { write, sync };
  /// Lets the n-th call from now on fail with a code of SQLite's; `for_good`: and all after it.
  void fail(Fails what, int n, int code, bool for_good);
  /// Lets nothing fail any more. True: something did.
  bool mend();
};

/// The bytes of each file after the power was lost behind the first `count` steps: what was synced,
/// and of what was written since then any part, in any order, torn at sectors of 512 bytes.
[[nodiscard]] std::map<std::string, std::string> after_power_loss(
    const std::vector<LossyDisk::Step>& steps, std::size_t count, std::minstd_rand& random);

}  // namespace masthead::test
