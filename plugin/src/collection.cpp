#include "plugin/src/collection.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

#include "core/text.h"

namespace masthead::plugin {
namespace {

constexpr std::int64_t kMostPages = 100'000;
constexpr std::int64_t kAllIds = INT64_MAX;  ///< of a page that holds nothing new

std::optional<std::int64_t> number_of(std::string_view text) {
  text = trim_text(text);
  std::int64_t number = 0;
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  if (text.empty() || read.ec != std::errc{} || read.ptr != end || number < 0) return std::nullopt;
  return number;
}

}  // namespace

std::vector<std::int64_t> Collection::take_wanted() {
  std::vector<std::int64_t> wanted;
  for (std::int64_t page = 1; page <= pages_; ++page) {
    if (!done_.contains(page) && asked_.insert(page).second) wanted.push_back(page);
  }
  return wanted;
}

std::optional<std::int64_t> Collection::take_guess() {
  constexpr std::int64_t kSecond = 2;
  if (pages_ >= kSecond || done_.contains(kSecond) || !asked_.insert(kSecond).second) {
    return std::nullopt;
  }
  return kSecond;
}

void Collection::learn(const fetch::Response& answer, std::int64_t page, std::size_t items) {
  const auto pages = number_of(answer.header("x-wp-totalpages"));
  const auto total = number_of(answer.header("x-wp-total"));
  if (total) total_ = std::max(total_, *total);
  // Where nothing says how many there are, a full page is followed by another.
  const bool full = static_cast<std::int64_t>(items) >= kPerPage;
  const std::int64_t known = pages ? *pages : full ? page + 1 : page;
  pages_ = std::clamp(known, pages_, kMostPages);
}

void Collection::add(std::int64_t page, std::size_t fresh, std::size_t items,
                     std::int64_t last_id) {
  count_ += static_cast<std::int64_t>(fresh);
  taken_.insert(page);
  // A page in the midst that is not full has hidden items.
  if (static_cast<std::int64_t>(items) >= kPerPage || page < pages_) return pass(page);
  std::int64_t& last = short_[page];
  last = last == kAllIds ? last_id : std::max(last, last_id);
}

void Collection::ask_again() {
  for (const std::int64_t page : std::exchange(before_, {})) {
    if (done_.erase(page) == 0) continue;
    asked_.erase(page);
    short_[page] = kAllIds;
  }
}

void Collection::pass(std::int64_t page) {
  done_.insert(page);
  short_.erase(page);
}

bool Collection::is_whole() const {
  for (std::int64_t page = 1; page <= pages_; ++page) {
    if (!done_.contains(page) && !taken_.contains(page)) return false;
  }
  return true;
}

void Collection::write(JsonWriter& json) const {
  json.begin_object().member("pages", pages_).member("count", count_);
  json.key("done").begin_array();
  for (const std::int64_t page : done_) json.integer(page);
  json.end_array().key("short").begin_array();
  for (const auto& [page, last] : short_) {
    json.begin_array().integer(page).integer(last).end_array();
  }
  json.end_array().end_object();
}

Status Collection::read_short(Member& member) {
  std::int64_t pair[2] = {0, 0};
  std::size_t at = 0;
  Status status = member.read_elements([&](Member& element) -> Status {
    return at < 2 ? element.read(pair[at++]) : element.skip();
  });
  if (!status) short_[pair[0]] = pair[1];
  return status;
}

Status Collection::read_done(Member& member) {
  std::int64_t page = 0;
  if (Status status = member.read(page)) return status;
  done_.insert(page);
  return std::nullopt;
}

Status Collection::read_member(Member& member) {
  if (member.name() == "pages") return member.read(pages_);
  if (member.name() == "count") return member.read(count_);
  if (member.name() == "short") {
    return member.read_elements([&](Member& element) { return read_short(element); });
  }
  if (member.name() != "done") return member.skip();
  return member.read_elements([&](Member& element) { return read_done(element); });
}

Status Collection::read(Member& member) {
  Status status = member.read_members([&](Member& each) { return read_member(each); });
  before_ = done_;
  return status;
}

}  // namespace masthead::plugin
