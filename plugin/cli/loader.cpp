#include "plugin/cli/loader.h"

#include <Poco/JSONString.h>
#include <pthread.h>
#include <simdjson.h>
#include <sys/stat.h>

#include <algorithm>
#include <csignal>
#include <functional>
#include <future>
#include <iterator>
#include <system_error>
#include <utility>

#include "masthead/masthead.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/input.h"
#include "plugin/cli/interrupt.h"

namespace masthead::cli {
namespace {

constexpr std::size_t kMostBytes = std::size_t{16} << 20;
constexpr std::size_t kMostItems = 256;

// A pipe or a terminal keeps its reader waiting, and Ctrl-C wakes the main thread alone.
bool is_on_disk(const std::string& path) {
  struct stat status {};
  return path != "-" && ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

// Without byte order marks, NULs (of UTF-16) and white space before the first word.
std::string begin_of(std::string_view bytes) {
  constexpr std::size_t kLook = 1024;
  constexpr std::string_view kSkipped = " \t\r\n\f\xEF\xBB\xBF\xFF\xFE";
  std::string begin;
  for (const char c : bytes.substr(0, kLook)) {
    if (c != '\0') begin += c;
  }
  return begin.substr(std::min(begin.find_first_not_of(kSkipped), begin.size()));
}

bool begins_with_markup(std::string_view bytes) {
  const std::string begin = begin_of(bytes);
  if (begin.size() < 2 || begin[0] != '<') return false;
  const char c = begin[1];
  return c == '!' || c == '?' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Standard input has no name that says so: an object says it.
bool holds_rows(const Source& source, Bytes& bytes) {
  return source.is_rows || (source.path == "-" && begin_of(bytes.peek()).starts_with('{'));
}

/// Runs `work` on this thread and on `count` - 1 others, which take no signals: Ctrl-C is this
/// thread's. Where the system gives no thread, those there are do the work.
void work_together(std::size_t count, const std::function<void()>& work) {
  sigset_t all;
  sigset_t before;
  ::sigfillset(&all);
  ::pthread_sigmask(SIG_SETMASK, &all, &before);
  std::vector<std::future<void>> others;
  bool is_refused = false;
  while (!is_refused && others.size() + 1 < count) {
    try {
      others.push_back(std::async(std::launch::async, work));
    } catch (const std::system_error&) {
      is_refused = true;
    }
  }
  ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
  work();
  for (auto& other : others) other.get();
}

}  // namespace

bool is_page(const Item& item) { return item.source.is_page || begins_with_markup(item.bytes); }

// A path may hold any byte; JSON may not.
std::string id_of(const Source& source) {
  if (source.id_is_number) return source.id;
  const bool is_text = simdjson::validate_utf8(source.id.data(), source.id.size());
  return Poco::toJSON(is_text ? source.id : printable(source.id));
}

std::string line_of(const Item& item) {
  if (item.error != MASTHEAD_OK) return {};
  std::string line = "{\"id\":" + id_of(item.source);
  if (!item.source.url.empty()) line += ",\"url\":" + Poco::toJSON(item.source.url);
  return line + (is_page(item) ? ",\"content\":\"html\"}" : ",\"content\":\"text\"}");
}

std::vector<Item> Loader::next() {
  collect();
  const std::size_t count = load_some();
  if (interrupted()) throw Failure(kInterrupted, "");
  const auto end = waiting_.begin() + static_cast<std::ptrdiff_t>(count);
  std::vector<Item> items(std::make_move_iterator(waiting_.begin()), std::make_move_iterator(end));
  waiting_.erase(waiting_.begin(), end);
  return items;
}

void Loader::collect() {
  while (!ended_ && waiting_.size() < kMostItems) {
    auto source = inputs_.next();
    ended_ = !source;
    if (source) waiting_.push_back({std::move(*source), {}, MASTHEAD_OK});
  }
}

void Loader::load(Item& item) const {
  if (!item.source.failure.empty()) {
    item.error = MASTHEAD_INVALID_INPUT;
    item.message = item.source.failure;
    return;
  }
  try {
    auto bytes = std::make_unique<Bytes>(item.source.path);
    if (bytes->input().is_terminal()) console_.complain("reading a page; Ctrl-D ends it");
    if (holds_rows(item.source, *bytes)) {
      item.rows = std::move(bytes);
    } else {
      item.bytes = read_all(*bytes, limit_);
    }
  } catch (const InputFailure& failure) {
    item.error = failure.error();
    item.message = failure.what();
  }
}

/// Loads items from the front of those that wait, until there are bytes enough; says how many.
std::size_t Loader::load_some() {
  const auto first_slow = std::find_if(waiting_.begin(), waiting_.end(), [](const Item& item) {
    return item.source.failure.empty() && (item.source.is_rows || !is_on_disk(item.source.path));
  });
  const auto quick = static_cast<std::size_t>(first_slow - waiting_.begin());
  if (quick == 0 && !waiting_.empty()) {
    load(waiting_.front());
    return 1;
  }
  std::atomic<std::size_t> next = 0;
  std::atomic<std::size_t> bytes = 0;
  work_together(std::min(threads_, quick), [&] {
    while (bytes < kMostBytes && !interrupted()) {
      const std::size_t at = next++;
      if (at >= quick) return;
      load(waiting_[at]);
      bytes += waiting_[at].bytes.size();
    }
  });
  return std::min<std::size_t>(next, quick);
}

}  // namespace masthead::cli
