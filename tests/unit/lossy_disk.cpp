#include "tests/unit/lossy_disk.h"

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <algorithm>
#include <mutex>
#include <new>

namespace masthead::test {
namespace {

using Step = LossyDisk::Step;
using Kind = Step::Kind;
using Fails = LossyDisk::Fails;

/// What all files of the process's one disk share.
struct Disk {
  sqlite3_vfs vfs{};
  sqlite3_vfs* real = nullptr;
  std::mutex mutex;
  std::vector<Step> steps;
  Fails fails = Fails::write;
  int left = 0;  ///< calls until one fails; 0: none does
  int code = SQLITE_OK;
  bool for_good = false;
  bool has_failed = false;

  void note(Step step) {
    const std::lock_guard lock(mutex);
    steps.push_back(std::move(step));
  }

  /// What the call is to answer instead of being made; SQLITE_OK: it is to be made.
  int failure(Fails what) {
    const std::lock_guard lock(mutex);
    if (what != fails || left == 0) return SQLITE_OK;
    if (--left > 0) return SQLITE_OK;
    has_failed = true;
    if (for_good) left = 1;
    return code;
  }
};

Disk& disk() {
  static Disk one;
  return one;
}

struct File {
  sqlite3_file base;
  const char* name;
  sqlite3_file* real;
};

File* own(sqlite3_file* file) { return reinterpret_cast<File*>(file); }
sqlite3_file* real(sqlite3_file* file) { return own(file)->real; }

int close_file(sqlite3_file* file) {
  return real(file)->pMethods == nullptr ? SQLITE_OK : real(file)->pMethods->xClose(real(file));
}
int read_file(sqlite3_file* file, void* bytes, int size, sqlite3_int64 at) {
  return real(file)->pMethods->xRead(real(file), bytes, size, at);
}
int write_file(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
  if (const int code = disk().failure(Fails::write)) return code;
  const int code = real(file)->pMethods->xWrite(real(file), bytes, size, at);
  const auto* text = static_cast<const char*>(bytes);
  if (code == SQLITE_OK) {
    disk().note({Kind::write, own(file)->name, at, {text, static_cast<std::size_t>(size)}});
  }
  return code;
}
int truncate_file(sqlite3_file* file, sqlite3_int64 size) {
  if (const int code = disk().failure(Fails::write)) return code;
  const int code = real(file)->pMethods->xTruncate(real(file), size);
  if (code == SQLITE_OK) disk().note({Kind::truncate, own(file)->name, size, {}});
  return code;
}
int sync_file(sqlite3_file* file, int /*flags*/) {
  if (const int code = disk().failure(Fails::sync)) return code;
  // Only the process is to believe in it: the real disk need not wait.
  disk().note({Kind::sync, own(file)->name, 0, {}});
  return SQLITE_OK;
}
int file_size(sqlite3_file* file, sqlite3_int64* size) {
  return real(file)->pMethods->xFileSize(real(file), size);
}
int lock_file(sqlite3_file* file, int level) {
  return real(file)->pMethods->xLock(real(file), level);
}
int unlock_file(sqlite3_file* file, int level) {
  return real(file)->pMethods->xUnlock(real(file), level);
}
int check_lock(sqlite3_file* file, int* is_locked) {
  return real(file)->pMethods->xCheckReservedLock(real(file), is_locked);
}
int control_file(sqlite3_file* file, int what, void* value) {
  return real(file)->pMethods->xFileControl(real(file), what, value);
}
int sector_size(sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); }
// Nothing is promised: neither that a write is whole, nor that one comes after the other.
int characteristics(sqlite3_file* /*file*/) { return 0; }
int map_memory(sqlite3_file* file, int region, int size, int extends, void volatile** memory) {
  return real(file)->pMethods->xShmMap(real(file), region, size, extends, memory);
}
int lock_memory(sqlite3_file* file, int offset, int count, int flags) {
  return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
void order_memory(sqlite3_file* file) { real(file)->pMethods->xShmBarrier(real(file)); }
int unmap_memory(sqlite3_file* file, int deletes) {
  return real(file)->pMethods->xShmUnmap(real(file), deletes);
}

constexpr sqlite3_io_methods kMethods = {
    2,
    close_file,
    read_file,
    write_file,
    truncate_file,
    sync_file,
    file_size,
    lock_file,
    unlock_file,
    check_lock,
    control_file,
    sector_size,
    characteristics,
    map_memory,
    lock_memory,
    order_memory,
    unmap_memory,
    nullptr,
    nullptr,
};

int open_file(sqlite3_vfs* /*vfs*/, sqlite3_filename name, sqlite3_file* file, int flags,
              int* flags_out) {
  auto* const opened = new (file) File{{nullptr}, name, nullptr};
  opened->real = reinterpret_cast<sqlite3_file*>(opened + 1);
  const int code = disk().real->xOpen(disk().real, name, opened->real, flags, flags_out);
  // What has no methods is not closed.
  if (code == SQLITE_OK) opened->base.pMethods = &kMethods;
  return code;
}

int remove_file(sqlite3_vfs* /*vfs*/, const char* name, int syncs) {
  const int code = disk().real->xDelete(disk().real, name, syncs);
  if (code == SQLITE_OK) disk().note({Kind::remove, name, syncs, {}});
  return code;
}

void write_into(std::string& bytes, std::int64_t at, std::string_view what) {
  const auto begin = static_cast<std::size_t>(at);
  if (bytes.size() < begin + what.size()) bytes.resize(begin + what.size(), '\0');
  std::copy(what.begin(), what.end(), bytes.begin() + static_cast<std::ptrdiff_t>(begin));
}

void apply(const Step& step, std::string& bytes) {
  if (step.kind == Kind::truncate) bytes.resize(static_cast<std::size_t>(step.at), '\0');
  if (step.kind == Kind::write) write_into(bytes, step.at, step.bytes);
}

/// Applies a write in part: each sector arrives or does not.
void tear(const Step& step, std::string& bytes, std::minstd_rand& random) {
  constexpr std::size_t kSector = 512;
  const std::string_view all = step.bytes;
  for (std::size_t at = 0; at < all.size(); at += kSector) {
    if (random() % 2 == 0) continue;
    write_into(bytes, step.at + static_cast<std::int64_t>(at), all.substr(at, kSector));
  }
}

struct FileState {
  std::string synced;
  std::vector<const Step*> since;
};

void sync(FileState& file) {
  for (const Step* step : file.since) apply(*step, file.synced);
  file.since.clear();
}

/// What became of one file's unsynced steps: all of them, none, the first ones, or any.
std::string lose(FileState& file, std::minstd_rand& random) {
  const auto way = random() % 4;
  if (way == 0) sync(file);
  if (way == 1) file.since.clear();
  if (way == 2) {
    file.since.resize(random() % (file.since.size() + 1));
    sync(file);
  }
  std::shuffle(file.since.begin(), file.since.end(), random);
  for (const Step* step : file.since) {
    switch (random() % 3) {
      case 0:
        apply(*step, file.synced);
        break;
      case 1:
        tear(*step, file.synced, random);
        break;
      default:
        break;
    }
  }
  return std::move(file.synced);
}

}  // namespace

LossyDisk::LossyDisk() {
  Disk& one = disk();
  REQUIRE(one.real == nullptr);
  one.real = sqlite3_vfs_find(nullptr);
  REQUIRE(one.real != nullptr);
  one.vfs = *one.real;
  one.vfs.zName = "masthead-lossy-disk";
  one.vfs.pNext = nullptr;
  one.vfs.szOsFile = one.real->szOsFile + static_cast<int>(sizeof(File));
  one.vfs.xOpen = open_file;
  one.vfs.xDelete = remove_file;
  REQUIRE(sqlite3_vfs_register(&one.vfs, 1) == SQLITE_OK);
}

LossyDisk::~LossyDisk() {
  Disk& one = disk();
  sqlite3_vfs_unregister(&one.vfs);
  sqlite3_vfs_register(one.real, 1);
  one.real = nullptr;
  one.steps.clear();
  one.left = 0;
}

void LossyDisk::acknowledge() { disk().note({Step::Kind::acknowledge, {}, 0, {}}); }

const std::vector<Step>& LossyDisk::steps() const { return disk().steps; }

void LossyDisk::fail(Fails what, int n, int code, bool for_good) {
  Disk& one = disk();
  const std::lock_guard lock(one.mutex);
  one.fails = what;
  one.left = n;
  one.code = code;
  one.for_good = for_good;
  one.has_failed = false;
}

bool LossyDisk::mend() {
  Disk& one = disk();
  const std::lock_guard lock(one.mutex);
  one.left = 0;
  return one.has_failed;
}

std::map<std::string, std::string> after_power_loss(const std::vector<Step>& steps,
                                                    std::size_t count, std::minstd_rand& random) {
  std::map<std::string, FileState> files;
  for (std::size_t i = 0; i < count; ++i) {
    const Step& step = steps[i];
    switch (step.kind) {
      case Kind::acknowledge:
        break;
      case Kind::remove:
        files.erase(step.file);
        break;
      case Kind::sync:
        sync(files[step.file]);
        break;
      default:
        files[step.file].since.push_back(&step);
    }
  }
  std::map<std::string, std::string> found;
  for (auto& entry : files) found.emplace(entry.first, lose(entry.second, random));
  return found;
}

}  // namespace masthead::test
