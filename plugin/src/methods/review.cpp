#include <fmt/format.h>

#include <array>
#include <string>

#include "plugin/src/merge_pairs.h"
#include "plugin/src/merged.h"
#include "plugin/src/method.h"
#include "plugin/src/registry_told.h"
#include "plugin/src/request_members.h"

namespace masthead::plugin {
namespace {

using registry::Database;

constexpr std::int64_t kMost = 100'000;

/// One object with a page of the pairs, each of which is a line that "judge" takes.
Status call(Context& context, std::string& in, std::string& out) {
  std::int64_t count = 50;
  std::int64_t after = 0;
  const std::array<RequestMember, 2> members = {{{"count", &count}, {"after", &after}}};
  if (Status status = read_members(context, in, members)) return status;
  if (count < 1 || count > kMost) {
    return Error{Errc::invalid_input,
                 fmt::format("count is {}: it must be from 1 to {}", count, kMost), "/count"};
  }
  if (after < 0) {
    return Error{Errc::invalid_input,
                 fmt::format("after is {}: it must be what the page before called next", after),
                 "/after"};
  }
  const auto registry = context.registry(Database::Missing::refused);
  if (!registry) return registry.error();
  ToldMentions told;
  Status status = (*registry)->read([&](Database& database) -> Status {
    if (Status failed = add_everybody(context, database, told)) return failed;
    return complete(context, database, told);
  });
  if (status) return status;
  const Merged merged(told.subjects, told.judgements, told.epoch, told.authors);
  const auto may_stand = [&](const identity::Subject& a, const identity::Subject& b) {
    return !told.protection.parts(a.name, b.name);
  };
  std::string lines;
  const Part part = {static_cast<std::size_t>(after), static_cast<std::size_t>(count)};
  const auto all = write_review(merged, part, lines, may_stand);
  JsonWriter json(out);
  json.begin_object().schema("reviews").key("pairs").begin_array();
  // The lines are objects written whole.
  for (char& c : lines) c = c == '\n' ? ',' : c;
  if (!lines.empty()) lines.pop_back();
  out += lines;
  json.end_array();
  if (part.after < all && part.count < all - part.after) json.member("next", after + count);
  json.end_object();
  return std::nullopt;
}

Result<std::unique_ptr<LineReader>> open(Context& /*context*/, std::string& /*options*/) {
  return no_stream("review");
}

}  // namespace

extern const Method kReviewMethod;
constexpr Method kReviewMethod = {"review", call, open, false, false};

}  // namespace masthead::plugin
