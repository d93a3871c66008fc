#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "core/json_writer.h"
#include "plugin/registry/erasure.h"
#include "plugin/registry/mentions.h"
#include "plugin/registry/removal.h"
#include "plugin/registry/search.h"
#include "plugin/src/kept_row.h"
#include "plugin/src/method.h"
#include "plugin/src/newsroom.h"
#include "plugin/src/request_members.h"
#include "plugin/src/tombstone_marks.h"

namespace masthead::plugin {
namespace {

using registry::Database;

/// What goes: an author, all that was ever kept of his mentions, and what he is known by again.
struct Going {
  registry::KeptAuthor author;
  std::vector<std::string> mentions;
  std::set<std::string> marks;
  std::vector<identity::Subject> subjects;
  std::vector<std::string> judgements;  ///< that keep his name, and name no mention of his
};

Status find_going(Context& context, Database& database, const std::string& id, Going& going) {
  auto author = known_author(database, id);
  if (!author) return author.error();
  going = {};
  going.author = std::move(*author);
  return registry::for_each_version_of(
      database, going.author.number, [&](registry::KeptMention&& mention) -> Status {
        auto subject = read_subject(context, std::move(mention.row));
        if (!subject) return subject.error();
        for (auto& mark : marks_of(*subject)) going.marks.insert(std::move(mark));
        going.subjects.push_back(std::move(*subject));
        going.mentions.push_back(mention.id);
        return std::nullopt;
      });
}

/// Beside a pseudonym a name is kept although the mentions that bore it were withdrawn.
Status find_names(Context& context, Database& database, Going& going) {
  const auto judgements = read_judgements(context, database);
  if (!judgements) return judgements.error();
  std::set<std::string> names;
  for (const auto& subject : going.subjects) names.insert(subject.name);
  const auto is_his = [&](const std::string& name) { return names.contains(name); };
  for (const auto& kept : *judgements) {
    if (std::none_of(kept.names.begin(), kept.names.end(), is_his)) continue;
    // Who is still there to bear it is somebody else, or is named.
    const auto anchor = registry::find_mention(database, kept.judgement.a);
    if (!anchor) return anchor.error();
    if (!anchor->has_value()) going.judgements.push_back(kept.judgement.id);
  }
  return std::nullopt;
}

/// Leaves to others what they are known by as well, a namesake at one outlet say: their mentions
/// are not to be refused. Who was erased is then known again by what is his alone.
Status spare_others(Context& context, Database& database, Going& going) {
  constexpr std::size_t kLookedAt = 2000;
  std::set<std::int64_t> others;
  for (const auto& subject : going.subjects) {
    const auto alike = registry::find_alike(database, subject, kLookedAt);
    others.insert(alike.begin(), alike.end());
  }
  others.erase(going.author.number);
  for (const auto other : others) {
    Status status = registry::for_each_mention_of(
        database, other, [&](registry::KeptMention&& mention) -> Status {
          const auto subject = read_subject(context, std::move(mention.row));
          if (!subject) return subject.error();
          for (const auto& mark : marks_of(*subject)) going.marks.erase(mark);
          return std::nullopt;
        });
    if (status) return status;
  }
  return std::nullopt;
}

Status call(Context& context, std::string& in, std::string& out) {
  std::string id;
  const std::array<RequestMember, 1> members = {{{"author", &id}}};
  if (Status status = read_members(context, in, members)) return status;
  if (id.empty()) return missing_member("author", "author");
  const auto registry = context.registry(Database::Missing::refused);
  if (!registry) return registry.error();
  const auto now = context.now();
  if (!now) return now.error();
  Going going;
  std::size_t judgements = 0;
  Status status = (*registry)->write([&](Database& database) -> Status {
    if (Status failed = find_going(context, database, id, going)) return failed;
    if (Status failed = find_names(context, database, going)) return failed;
    if (Status failed = spare_others(context, database, going)) return failed;
    std::vector<std::string> marks(going.marks.begin(), going.marks.end());
    marks.insert(marks.end(), going.mentions.begin(), going.mentions.end());
    registry::Erasure(database).bury(marks, *now);
    judgements = registry::remove_author(database, going.author, going.mentions, going.judgements);
    const auto derived = derive_authors(context, database, {*now, "erase"});
    return derived ? std::nullopt : Status(derived.error());
  });
  if (status) return status;
  // The words are gone from the tables; now from the free pages and the log.
  if (Status failed = (*registry)->compact()) return failed;
  JsonWriter json(out);
  json.begin_object().schema("erased").member("author_id", going.author.id);
  json.member("mentions", static_cast<std::int64_t>(going.mentions.size()));
  json.member("judgements", static_cast<std::int64_t>(judgements)).end_object();
  return std::nullopt;
}

Result<std::unique_ptr<LineReader>> open(Context& /*context*/, std::string& /*options*/) {
  return no_stream("erase");
}

}  // namespace

extern const Method kEraseMethod;
constexpr Method kEraseMethod = {"erase", call, open, false, false};

}  // namespace masthead::plugin
