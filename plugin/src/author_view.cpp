#include "plugin/src/author_view.h"

#include <string_view>
#include <utility>

#include "plugin/registry/mentions.h"
#include "plugin/src/kept_row.h"
#include "plugin/src/newsroom.h"

namespace masthead::plugin {
namespace {

std::string_view name_in(const Document& document) {
  const auto& observations = document.mentions.front().observations;
  const Observation* name = find_first(observations, Field::name);
  return name == nullptr ? std::string_view() : std::string_view(name->value);
}

void protect(AuthorView& view) {
  std::erase_if(view.documents, [&](const Document& document) {
    return view.protection.parts(view.author.name, name_in(document));
  });
  const auto fields = view.protection.suppressed(view.mentions);
  for (Document& document : view.documents) {
    Protection::hide(fields, document);
    view.protection.hide_beside(view.author.name, document);
  }
}

}  // namespace

Result<AuthorView> view_author(Context& context, registry::Database& database,
                               registry::KeptAuthor author) {
  const auto judgements = read_judgements(context, database);
  if (!judgements) return judgements.error();
  Protection protection(standing_of(*judgements));
  if (Status failed = protection.find_bearers(context, database)) return *failed;
  return view_author(context, database, std::move(author), protection);
}

Result<AuthorView> view_author(Context& context, registry::Database& database,
                               registry::KeptAuthor author, const Protection& protection) {
  AuthorView view;
  view.author = std::move(author);
  view.protection = protection;
  Status status = registry::for_each_mention_of(
      database, view.author.number, [&](registry::KeptMention&& mention) -> Status {
        auto document = read_row(context, std::move(mention.row), mention::Ids::sealed);
        if (!document) return document.error();
        view.mentions.insert(mention.id);
        view.documents.push_back(std::move(*document));
        return std::nullopt;
      });
  if (status) return *status;
  protect(view);
  return view;
}

Result<Record> make_record(const Context& context, const AuthorView& view) {
  const auto now = context.now();
  if (!now) return now.error();
  std::vector<SeenMention> group;
  group.reserve(view.documents.size());
  for (const Document& document : view.documents) {
    group.push_back({&document, &document.mentions.front()});
  }
  auto records = make_records(view.documents, {group}, *now);
  Record record = std::move(records.front());
  record.id = view.author.id;
  view.protection.pin(view.mentions, record);
  return record;
}

}  // namespace masthead::plugin
