#include "plugin/registry/sqlite_log.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace masthead::registry {

void SqliteLog::watch() {
  const auto note = [](void* pages, sqlite3* /*handle*/, const char* /*name*/, int found) {
    *static_cast<int*>(pages) = found;
    return SQLITE_OK;
  };
  sqlite3_wal_hook(handle_, note, &pages_);
  // Where somebody read what a large change left, the next change cuts it.
  constexpr std::int64_t kPage = 4096;
  const auto limit = fmt::format("PRAGMA journal_size_limit = {}", kMost * kPage);
  sqlite3_exec(handle_, limit.c_str(), nullptr, nullptr, nullptr);
}

void SqliteLog::make_room() const {
  // SQLite writes less than 128 KiB at once.
  constexpr std::size_t kPiece = std::size_t{64} << 10;
  static constexpr std::array<char, kPiece> kZeros{};
  sqlite3_file* file = nullptr;
  const int code = sqlite3_file_control(handle_, "main", SQLITE_FCNTL_JOURNAL_POINTER, &file);
  if (code != SQLITE_OK || file == nullptr || file->pMethods == nullptr) return;
  sqlite3_int64 size = 0;
  if (file->pMethods->xFileSize(file, &size) != SQLITE_OK) return;
  // Holes would be filled later, one by one: the zeros are written.
  while (size < kRoom) {
    const auto piece = static_cast<int>(std::min<sqlite3_int64>(kPiece, kRoom - size));
    if (file->pMethods->xWrite(file, kZeros.data(), piece, size) != SQLITE_OK) return;
    size += piece;
  }
}

SqliteLog::Need SqliteLog::need() {
  // It was begun anew.
  if (pages_ < asked_) due_ = kDue;
  asked_ = pages_;
  if (pages_ > kMost) return Need::cut;
  if (pages_ < due_) return Need::none;
  // Not with each commit, while somebody reads what cannot be moved.
  due_ = pages_ + kDue;
  return pages_ > kStop ? Need::stop : Need::move;
}

bool SqliteLog::move(sqlite3* handle, bool cuts) {
  const int mode = cuts ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE;
  int pages = 0;
  int moved = 0;
  const int code = sqlite3_wal_checkpoint_v2(handle, "main", mode, &pages, &moved);
  return code == SQLITE_OK && moved == pages;
}

}  // namespace masthead::registry
