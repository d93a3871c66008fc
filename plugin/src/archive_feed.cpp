#include "plugin/src/archive_feed.h"

#include <fmt/format.h>

#include <string_view>
#include <utility>

#include "adapters/feed/feed_reader.h"
#include "core/id.h"
#include "plugin/src/kept_row.h"

namespace masthead::plugin {
namespace {

constexpr std::int64_t kMostPages = 10'000;

}  // namespace

std::string ArchiveFeed::page(std::int64_t number) const {
  if (number == 1) return address_;
  const char sign = address_.find('?') == std::string::npos ? '?' : '&';
  return fmt::format("{}{}paged={}", address_, sign, number);
}

bool ArchiveFeed::take(Context& context, const fetch::Fetched& fetched, std::int64_t number,
                       std::vector<std::string>& rows, std::int64_t& without_author) {
  const std::string at = to_text(fetched.at);
  const std::string_view type = fetched.response.header("content-type");
  const auto documents = feed::read_feed({at, fetched.response.body, at, fetch::charset_of(type)},
                                         context.links(), context.vocabulary(), context.limits());
  if (!documents) return false;
  bool any = false;
  for (const Document& document : *documents) {
    if (!seen_.insert(make_id("d_", {document.id})).second) continue;
    any = true;
    without_author += document.mentions.empty() ? 1 : 0;
    for (const Mention& mention : document.mentions) rows.push_back(write_row(document, mention));
  }
  next_ = number + 1;
  ended_ = !any || next_ > kMostPages;
  return true;
}

bool ArchiveFeed::end(const fetch::Fetched& fetched, std::int64_t number) {
  using fetch::Outcome;
  const Outcome outcome = fetched.outcome;
  const bool none = outcome == Outcome::not_found || outcome == Outcome::gone ||
                    outcome == Outcome::ok || outcome == Outcome::unsupported_type;
  ended_ = number > 1 && none;
  return ended_;
}

void ArchiveFeed::write(JsonWriter& json) const {
  json.member("feed", address_).member("next", next_).key("seen").begin_array();
  for (const std::string& id : seen_) json.string(id);
  json.end_array();
}

Status ArchiveFeed::read(Member& member) {
  if (member.name() == "next") return member.read(next_);
  if (member.name() == "seen") return read_texts(member, seen_);
  std::string_view text;
  if (Status status = member.read(text)) return status;
  address_ = text;
  return std::nullopt;
}

Status read_texts(Member& member, std::set<std::string>& to) {
  return member.read_elements([&](Member& element) -> Status {
    std::string_view text;
    if (Status status = element.read(text)) return status;
    to.emplace(text);
    return std::nullopt;
  });
}

}  // namespace masthead::plugin
