#include "plugin/src/registry_told.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "plugin/registry/authors.h"
#include "plugin/registry/epochs.h"
#include "plugin/registry/mentions.h"
#include "plugin/registry/search.h"
#include "plugin/src/carried.h"
#include "plugin/src/kept_row.h"
#include "plugin/src/newsroom.h"

namespace masthead::plugin {
namespace {

using identity::Subject;
using identity::TraitKind;
using registry::Database;

struct WithheldTrait {
  std::string_view field;
  TraitKind kind;
};
constexpr WithheldTrait kTraits[] = {
    {"account", TraitKind::account},
    {"email", TraitKind::email},
    {"website", TraitKind::page},
    {"url", TraitKind::page},
    {"handle", TraitKind::handle},
    {"employer", TraitKind::employer},
    {"former_employer", TraitKind::employer},
    {"job_title", TraitKind::title},
    {"former_title", TraitKind::title},
    {"location", TraitKind::place},
    {"beat", TraitKind::beat},
};

}  // namespace

Status add_author(Context& context, Database& database, const registry::KeptAuthor& author,
                  ToldMentions& told) {
  return registry::for_each_mention_of(
      database, author.number, [&](registry::KeptMention&& mention) -> Status {
        if (told.authors.contains(mention.id)) return std::nullopt;
        auto subject = read_subject(context, std::move(mention.row));
        if (!subject) return subject.error();
        told.authors.emplace(mention.id, author.id);
        told.subjects.push_back(std::move(*subject));
        return std::nullopt;
      });
}

Status add_everybody(Context& context, Database& database, ToldMentions& told) {
  std::int64_t after = 0;
  for (;;) {
    constexpr std::size_t kPage = 1000;
    const auto authors = registry::list_authors(database, after, kPage);
    for (const auto& author : authors) {
      if (Status status = add_author(context, database, author, told)) return status;
    }
    if (authors.size() < kPage) return std::nullopt;
    after = authors.back().number;
  }
}

Status complete(Context& context, Database& database, ToldMentions& told) {
  auto judgements = read_judgements(context, database);
  if (!judgements) return judgements.error();
  close_gaps(database, *judgements);
  told.judgements = for_engine(*judgements).judgements;
  told.protection = Protection(standing_of(*judgements));
  if (Status failed = told.protection.find_bearers(context, database)) return failed;
  std::vector<const Subject*> subjects;
  subjects.reserve(told.subjects.size());
  for (const Subject& subject : told.subjects) subjects.push_back(&subject);
  told.epoch = registry::load_epoch(database, subjects);
  std::unordered_map<std::string, std::set<std::string>> mentions;
  for (const auto& entry : told.authors) mentions[entry.second].insert(entry.first);
  for (Subject& subject : told.subjects) {
    withhold(told.protection.suppressed(mentions.at(told.authors.at(subject.id))), subject);
    told.protection.hide_beside(std::string(subject.name), subject);
  }
  return std::nullopt;
}

void withhold(const std::set<std::string>& fields, Subject& subject) {
  if (fields.empty()) return;
  std::erase_if(subject.traits, [&](const identity::Trait& trait) {
    return std::any_of(std::begin(kTraits), std::end(kTraits), [&](const WithheldTrait& each) {
      return each.kind == trait.kind && fields.contains(std::string(each.field));
    });
  });
  if (fields.contains("bio")) subject.bio.clear();
  if (fields.contains("author_id")) subject.author_id.clear();
}

Error not_together() {
  return {Errc::denied, "the two are not to be shown together: one of the names is a pseudonym"};
}

Status set_style(const ToldStyle& style, MergeOptions& options) {
  if (style.format != "json" && style.format != "text" && style.format != "svg") {
    return Error{Errc::invalid_input, "format must be \"json\", \"text\" or \"svg\"", "/format"};
  }
  options.format = style.format == "json"   ? MergeOptions::Format::json
                   : style.format == "text" ? MergeOptions::Format::text
                                            : MergeOptions::Format::svg;
  options.style.colour = style.colour;
  options.style.width = static_cast<std::size_t>(std::clamp<std::int64_t>(style.width, 20, 1000));
  return std::nullopt;
}

}  // namespace masthead::plugin
