#include "plugin/src/known.h"

#include <fmt/format.h>

#include <optional>
#include <utility>

#include "core/identity/judgement.h"
#include "plugin/registry/authors.h"
#include "plugin/registry/recognise.h"
#include "plugin/src/mention_source.h"
#include "plugin/src/newsroom.h"
#include "plugin/src/protection.h"

namespace masthead::plugin {
namespace {

using identity::Subject;
using registry::Database;

/// Asks whose a mention is.
class Recogniser {
 public:
  Recogniser(Database& database, const std::vector<KeptJudgement>& judgements)
      : database_(database),
        judgements_(for_engine(judgements).judgements),
        protection_(standing_of(judgements)) {}

  /// The author it would be of. Errors: registry_corrupt.
  Result<std::optional<Known>> find(const Subject& subject) {
    const auto found = registry::recognise(database_, subject, judgements_);
    if (!found) return found.error();
    std::optional<Known> known;
    if (found->author == 0) return known;
    for (const auto& author : registry::find_authors(database_, {found->author})) {
      if (protection_.parts(author.name, subject.name)) continue;
      known = Known{subject.name, author.id, author.mentions, author.outlets, found->probability};
    }
    return known;
  }

 private:
  Database& database_;
  std::vector<identity::Judgement> judgements_;
  Protection protection_;
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
    Recogniser recogniser(database, *judgements);
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
