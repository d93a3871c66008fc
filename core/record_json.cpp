#include "core/audit/finding.h"
#include "core/json_writer.h"
#include "core/record.h"

namespace masthead {
namespace {

void write(JsonWriter& json, const std::string& value) { json.string(value); }

void write(JsonWriter& json, const audit::Finding& finding) { audit::write_json(json, finding); }

void write(JsonWriter& json, const AlternateName& name) {
  json.begin_object();
  json.member("name", name.name);
  json.member("source", name.source);
  json.member_if("account", name.account);
  json.member("document", name.document);
  json.member("observation", name.observation);
  json.end_object();
}

void write(JsonWriter& json, const Education& education) {
  json.begin_object();
  json.member_if("institution", education.institution);
  json.member_if("degree", education.degree);
  json.end_object();
}

void write(JsonWriter& json, const Account& account) {
  json.begin_object();
  json.member("platform", account.platform);
  json.member_if("handle", account.handle);
  json.member("url", account.url);
  json.member("original", account.original);
  json.end_object();
}

void write(JsonWriter& json, const Credit& credit) {
  json.begin_object();
  json.member("name", credit.name);
  json.member("role", name_of(credit.role));
  json.end_object();
}

void write(JsonWriter& json, const DroppedPart& part) {
  json.begin_object();
  json.member("text", part.text);
  json.member("why", part.why);
  json.end_object();
}

void write(JsonWriter& json, const Rival& rival) {
  json.begin_object();
  json.member("value", rival.value);
  json.member("document", rival.document);
  json.member("observation", rival.observation);
  json.end_object();
}

/// `name: [...]`, or nothing where there are no values.
template <class Value>
void write_if(JsonWriter& json, std::string_view name, const std::vector<Value>& values) {
  if (values.empty()) return;
  json.key(name).begin_array();
  for (const auto& value : values) write(json, value);
  json.end_array();
}

void write(JsonWriter& json, const RecordArticle& article) {
  json.begin_object();
  json.member("document", article.document);
  json.member_if("url", article.url);
  json.member_if("outlet", article.outlet);
  json.member_if("headline", article.headline);
  json.member_if("section", article.section);
  json.member_if("summary", article.summary);
  json.member_if("dateline", article.dateline);
  json.member_if("published", article.published);
  json.member_if("modified", article.modified);
  json.member_if("language", article.language);
  write_if(json, "mentioned_dates", article.mentioned_dates);
  write_if(json, "credits", article.credits);
  json.end_object();
}

void write(JsonWriter& json, const Provenance& provenance) {
  const auto& observation = provenance.observation;
  json.begin_object();
  json.member("member", provenance.member);
  json.member("document", provenance.document);
  json.member("observation", observation.id);
  json.member("source", name_of(observation.source));
  json.key("locator").begin_object();
  json.member("kind", name_of(observation.locator.kind));
  json.member("value", observation.locator.value);
  json.end_object();
  json.member("original", observation.original);
  json.member("rule", observation.rule);
  json.member("chosen_by", provenance.chosen_by);
  write_if(json, "rivals", provenance.rivals);
  write_if(json, "dropped", observation.dropped);
  json.end_object();
}

void write_experience(JsonWriter& json, const Experience& experience) {
  if (!experience.years && !experience.since) return;
  json.key("experience").begin_object();
  if (experience.years) json.member("years", std::int64_t{*experience.years});
  if (experience.since) json.member("since", std::int64_t{*experience.since});
  json.member_if("since_of", experience.since_of);
  json.end_object();
}

template <class Value>
void write_array(JsonWriter& json, std::string_view name, const std::vector<Value>& values) {
  json.key(name).begin_array();
  for (const auto& value : values) write(json, value);
  json.end_array();
}

}  // namespace

void write_json(const Record& record, std::string_view software, std::string& out) {
  JsonWriter json(out);
  json.begin_object();
  json.member("id", record.id);
  json.member("kind", name_of(record.kind));
  json.member("name", record.name);
  write_if(json, "alternate_names", record.alternate_names);
  json.member_if("job_title", record.job_title);
  write_if(json, "former_titles", record.former_titles);
  write_if(json, "employers", record.employers);
  write_if(json, "former_employers", record.former_employers);
  json.member_if("location", record.location);
  json.member_if("bio", record.bio);
  write_experience(json, record.experience);
  write_if(json, "education", record.education);
  write_if(json, "beats", record.beats);
  write_if(json, "media", record.media);
  write_if(json, "languages", record.languages);
  write_if(json, "awards", record.awards);
  json.member_if("email", record.email);
  json.member_if("website", record.website);
  json.member_if("url", record.url);
  json.member_if("image", record.image);
  write_array(json, "accounts", record.accounts);
  write_if(json, "handles", record.handles);
  write_array(json, "articles", record.articles);
  write_array(json, "provenance", record.provenance);
  write_if(json, "findings", record.findings);
  json.key("versions").begin_object();
  json.member("software", software);
  json.member("rules", std::int64_t{kRulesVersion});
  json.end_object();
  json.end_object();
}

}  // namespace masthead
