#include "plugin/src/kept_row.h"

#include <utility>

#include "core/json_writer.h"
#include "plugin/src/mention_request.h"
#include "plugin/src/mention_source.h"

namespace masthead::plugin {
namespace {

std::string_view first_value(const std::vector<Observation>& observations, Field field) {
  const Observation* found = find_first(observations, field);
  return found == nullptr ? std::string_view() : std::string_view(found->value);
}

void write_observation(JsonWriter& json, const Observation& observation) {
  json.begin_object().member_if("id", observation.id);
  json.member("field", name_of(observation.field)).member("value", observation.value);
  json.member_if("original", observation.original == observation.value
                                 ? std::string_view()
                                 : std::string_view(observation.original));
  json.member("source", name_of(observation.source));
  if (!observation.locator.value.empty()) {
    json.key("locator").begin_object().member("kind", name_of(observation.locator.kind));
    json.member("value", observation.locator.value).end_object();
  }
  json.member_if("observed_at", observation.observed_at);
  json.member_if("qualifier", observation.qualifier).end_object();
}

void write_observations(JsonWriter& json, const std::vector<Observation>& observations) {
  if (observations.empty()) return;
  json.key("observations").begin_array();
  for (const Observation& each : observations) write_observation(json, each);
  json.end_array();
}

}  // namespace

std::string write_row(const mention::MentionRow& row, std::string_view mention_id) {
  std::string out;
  JsonWriter json(out);
  json.begin_object().member("mention_id", mention_id).member_if("document", row.document);
  json.member_if("url", row.url).member_if("published", row.published);
  json.member_if("outlet", row.outlet).member("name", row.name);
  if (row.kind != AuthorKind::person) json.member("kind", name_of(row.kind));
  if (!row.links.empty()) {
    json.key("links").begin_array();
    for (const auto link : row.links) json.string(link);
    json.end_array();
  }
  json.member_if("bio", row.bio).member_if("job_title", row.job_title);
  json.member_if("email", row.email).member_if("author_id", row.author_id);
  if (row.role != Role::author) json.member("role", name_of(row.role));
  write_observations(json, row.observations);
  json.end_object();
  return out;
}

std::string write_row(const Document& document, const Mention& mention) {
  const auto& article = document.article.observations;
  std::string out;
  JsonWriter json(out);
  json.begin_object().member("mention_id", mention.id).member_if("document", document.id);
  json.member_if("url", first_value(article, Field::url));
  json.member_if("published", first_value(article, Field::published));
  json.member_if("outlet", first_value(article, Field::outlet));
  json.member("name", first_value(mention.observations, Field::name));
  if (mention.kind != AuthorKind::person) json.member("kind", name_of(mention.kind));
  if (mention.role != Role::author) json.member("role", name_of(mention.role));
  write_observations(json, mention.observations);
  json.end_object();
  return out;
}

Result<Document> read_row(Context& context, std::string row, mention::Ids ids) {
  MentionRequest request;
  DocumentId id;
  Status status =
      context.json().read(row, [&](Member& member) { return request.read(member, id); });
  if (status) return Error{Errc::internal, "a kept mention cannot be read: " + status->message};
  const auto read = std::move(request).row();
  if (!read) return Error{Errc::internal, "a kept mention cannot be read: it has no name"};
  return mention::read_mention(*read, context.links(), ids);
}

Result<identity::Subject> read_subject(Context& context, std::string row) {
  const auto document = read_row(context, std::move(row), mention::Ids::none);
  if (!document) return document.error();
  return to_subject(*document, document->mentions.front());
}

}  // namespace masthead::plugin
