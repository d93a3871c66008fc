#include "plugin/src/known.h"

#include <fmt/format.h>

#include <cmath>
#include <optional>
#include <utility>

#include "core/identity/evidence.h"
#include "plugin/registry/authors.h"
#include "plugin/registry/epochs.h"
#include "plugin/registry/mentions.h"
#include "plugin/registry/search.h"
#include "plugin/src/kept_row.h"
#include "plugin/src/mention_source.h"
#include "plugin/src/newsroom.h"
#include "plugin/src/protection.h"

namespace masthead::plugin {
namespace {

using identity::Subject;
using registry::Database;

/// Compares one mention with the authors it may be of.
class Recogniser {
 public:
  Recogniser(Context& context, Database& database, const Protection& protection)
      : context_(context), database_(database), protection_(protection) {}

  /// The likeliest author. Errors: registry_corrupt, internal.
  Result<std::optional<Known>> find(const Subject& subject) {
    std::optional<Known> best;
    const auto authors =
        registry::find_authors(database_, registry::find_alike(database_, subject, kLookedAt));
    for (const auto& author : authors) {
      if (protection_.parts(author.name, subject.name)) continue;
      const auto mean = compare(subject, author);
      if (!mean) return mean.error();
      const double probability = 1 / (1 + std::exp(-*mean));
      if (*mean <= 0 || (best && best->probability >= probability)) continue;
      best = Known{subject.name, author.id, author.mentions, author.outlets, probability};
    }
    return best;
  }

 private:
  /// The mean log-odds of the mention and some of an author's.
  Result<double> compare(const Subject& subject, const registry::KeptAuthor& author) {
    constexpr double kNever = -100;
    std::vector<Subject> members;
    Status status = registry::for_some_mentions_of(
        database_, author.number, kMentions, [&](registry::KeptMention&& mention) -> Status {
          auto member = read_subject(context_, std::move(mention.row));
          if (!member) return member.error();
          members.push_back(std::move(*member));
          return std::nullopt;
        });
    if (status) return *status;
    std::vector<const Subject*> all = {&subject};
    for (const Subject& member : members) all.push_back(&member);
    const auto epoch = registry::load_epoch(database_, all);
    double sum = members.empty() ? kNever : 0;
    for (const Subject& member : members) {
      // The same page again is the same person.
      if (member.id == subject.id) return -kNever;
      const auto evidence = identity::weigh(subject, member, epoch);
      if (!evidence.forbidden.empty()) return kNever;
      sum += evidence.total;
    }
    return sum / static_cast<double>(std::max<std::size_t>(members.size(), 1));
  }

  Context& context_;
  Database& database_;
  const Protection& protection_;
};

Status add_known(Recogniser& recogniser, const Document& document, std::vector<Known>& known) {
  for (const Mention& mention : document.mentions) {
    if (find_first(mention.observations, Field::name) == nullptr) continue;
    auto found = recogniser.find(to_subject(document, mention));
    if (!found) return found.error();
    std::optional<Known>& one = *found;
    if (one.has_value()) known.push_back(std::move(*one));
  }
  return std::nullopt;
}

}  // namespace

Result<std::vector<Known>> find_known(Context& context, std::span<const Document> documents) {
  const auto registry = context.registry(Database::Missing::refused);
  if (!registry) return registry.error();
  std::vector<Known> known;
  Status status = (*registry)->read([&](Database& database) -> Status {
    const auto judgements = read_judgements(context, database);
    if (!judgements) return judgements.error();
    const Protection protection(standing_of(*judgements));
    Recogniser recogniser(context, database, protection);
    for (const Document& document : documents) {
      if (Status failed = add_known(recogniser, document, known)) return failed;
    }
    return std::nullopt;
  });
  if (status) return *status;
  return known;
}

void write_known(JsonWriter& json, const std::vector<Known>& known) {
  if (known.empty()) return;
  json.key("known").begin_array();
  for (const Known& each : known) {
    json.begin_object().member("name", each.name).member("author_id", each.id);
    json.member("mentions", each.mentions).member("outlets", each.outlets);
    json.key("probability").number(each.probability).end_object();
  }
  json.end_array();
}

void append_known(const std::vector<Known>& known, std::string& out) {
  for (const Known& each : known) {
    out += fmt::format("\nKnown: {} is author {}, {} {}, {} {}\n", each.name, each.id,
                       each.mentions, each.mentions == 1 ? "article" : "articles", each.outlets,
                       each.outlets == 1 ? "outlet" : "outlets");
  }
}

}  // namespace masthead::plugin
