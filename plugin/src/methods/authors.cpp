#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

#include "core/json_writer.h"
#include "core/names/compare.h"
#include "core/text.h"
#include "plugin/registry/search.h"
#include "plugin/src/mention_source.h"
#include "plugin/src/method.h"
#include "plugin/src/newsroom.h"
#include "plugin/src/protection.h"
#include "plugin/src/request_members.h"

namespace masthead::plugin {
namespace {

using registry::Database;
using registry::KeptAuthor;

constexpr std::int64_t kMost = 1000;
/// Mentions whose authors are compared with a query.
constexpr std::size_t kLookedAt = 2000;
/// Names that agree less are not what was asked for: a part of a name agrees as much.
constexpr double kLikely = 0.25;

struct Found {
  KeptAuthor author;
  double score = 0;
};

/// What is asked for as a mention: a name, and the account it may be.
Result<identity::Subject> ask_for(Context& context, const std::string& query) {
  identity::Subject subject;
  subject.name = query;
  subject.parsed = names::parse_name(query);
  const auto key = account_key_of(context, query);
  if (!key) return key.error();
  if (*key != query) identity::add_trait(subject, identity::TraitKind::account, *key);
  if (query.find('@') != std::string::npos) {
    identity::add_trait(subject, identity::TraitKind::email, query);
  }
  identity::settle(subject);
  return subject;
}

std::string fold_query(const identity::Subject& subject) {
  std::string folded;
  for (const auto& word : subject.parsed.words()) {
    if (word.folded_size == 0) continue;
    if (!folded.empty()) folded += ' ';
    folded += subject.parsed.folded(word);
  }
  return folded;
}

bool is_among(const std::vector<Found>& found, const KeptAuthor& author) {
  return std::any_of(found.begin(), found.end(),
                     [&](const Found& each) { return each.author.number == author.number; });
}

/// The best first; of equal ones those of most mentions.
std::vector<Found> search(Database& database, const identity::Subject& subject, std::size_t most) {
  std::vector<Found> found;
  const bool is_key = !subject.traits.empty();
  for (auto& author : find_authors(database, find_alike(database, subject, kLookedAt))) {
    const auto agreement =
        names::agree(subject.parsed, names::parse_name(author.name), names::NameFrequencies{});
    const double score = is_key ? 1 : agreement.score;
    if (score >= kLikely) found.push_back({std::move(author), score});
  }
  const auto prefix = fold_query(subject);
  if (!prefix.empty() && !is_key) {
    for (auto& author : find_authors(database, find_beginning(database, prefix, most))) {
      if (!is_among(found, author)) found.push_back({std::move(author), kLikely});
    }
  }
  std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
    return std::tie(b.score, b.author.mentions, a.author.number) <
           std::tie(a.score, a.author.mentions, b.author.number);
  });
  if (found.size() > most) found.resize(most);
  return found;
}

/// One answer does not say who is behind a pseudonym: of what was found for one question those stay
/// who may stand beside the best.
Status keep_apart(Context& context, Database& database, std::vector<Found>& found) {
  const auto judgements = read_judgements(context, database);
  if (!judgements) return judgements.error();
  const Protection protection(standing_of(*judgements));
  const std::string best = found.empty() ? std::string() : found.front().author.name;
  std::erase_if(found, [&](const Found& each) { return protection.parts(best, each.author.name); });
  return std::nullopt;
}

Status call(Context& context, std::string& in, std::string& out) {
  std::string query;
  std::int64_t count = 50;
  std::int64_t after = 0;
  const std::array<RequestMember, 3> members = {
      {{"query", &query}, {"count", &count}, {"after", &after}}};
  if (Status status = read_members(context, in, members)) return status;
  if (count < 1 || count > kMost) {
    return Error{Errc::invalid_input,
                 fmt::format("count is {}: it must be from 1 to {}", count, kMost), "/count"};
  }
  const auto registry = context.registry(Database::Missing::refused);
  if (!registry) return registry.error();
  const auto subject = ask_for(context, query);
  if (!subject) return subject.error();
  const auto most = static_cast<std::size_t>(count);
  std::vector<Found> found;
  Status status = (*registry)->read([&](Database& database) -> Status {
    if (!query.empty()) {
      found = search(database, *subject, most);
      return keep_apart(context, database, found);
    }
    for (auto& author : list_authors(database, after, most))
      found.push_back({std::move(author), 0});
    return std::nullopt;
  });
  if (status) return status;
  JsonWriter json(out);
  json.begin_object().schema("authors").key("authors").begin_array();
  for (const Found& each : found) {
    json.begin_object().member("author_id", each.author.id).member("name", each.author.name);
    json.member("mentions", each.author.mentions).member("outlets", each.author.outlets);
    json.key("confidence").number(each.author.confidence);
    if (!query.empty()) json.key("score").number(each.score);
    json.end_object();
  }
  json.end_array();
  const bool has_more = query.empty() && found.size() == most;
  if (has_more) json.member("next", found.back().author.number);
  json.end_object();
  return std::nullopt;
}

Result<std::unique_ptr<LineReader>> open(Context& /*context*/, std::string& /*options*/) {
  return no_stream("authors");
}

}  // namespace

extern const Method kAuthorsMethod;
constexpr Method kAuthorsMethod = {"authors", call, open, false, false};

}  // namespace masthead::plugin
