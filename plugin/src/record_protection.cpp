#include "plugin/src/record_protection.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

#include "core/text.h"
#include "plugin/registry/authors.h"
#include "plugin/src/known.h"
#include "plugin/src/newsroom.h"
#include "plugin/src/record_parting.h"
#include "plugin/src/registry_told.h"

namespace masthead::plugin {
namespace {

using registry::Database;

void clear(std::string Education::*member, Record& record) {
  for (auto& education : record.education) (education.*member).clear();
  std::erase_if(record.education, [](const Education& education) {
    return education.institution.empty() && education.degree.empty();
  });
}

/// A field of an author, the member of records it became, and how that is taken out.
struct HiddenMember {
  Field field;
  std::string_view member;
  void (*clear)(Record& record);
};
constexpr HiddenMember kHidden[] = {
    {Field::job_title, "/job_title", [](Record& r) { r.job_title.clear(); }},
    {Field::location, "/location", [](Record& r) { r.location.clear(); }},
    {Field::bio, "/bio", [](Record& r) { r.bio.clear(); }},
    {Field::email, "/email", [](Record& r) { r.email.clear(); }},
    {Field::website, "/website", [](Record& r) { r.website.clear(); }},
    {Field::account, "/accounts", [](Record& r) { r.accounts.clear(); }},
    {Field::employer, "/employers", [](Record& r) { r.employers.clear(); }},
    {Field::former_employer, "/former_employers", [](Record& r) { r.former_employers.clear(); }},
    {Field::former_title, "/former_titles", [](Record& r) { r.former_titles.clear(); }},
    {Field::years_of_experience, "/experience", [](Record& r) { r.experience.years.reset(); }},
    {Field::since_year, "/experience", [](Record& r) { r.experience.since.reset(); }},
    {Field::education, "/education", [](Record& r) { clear(&Education::institution, r); }},
    {Field::degree, "/education", [](Record& r) { clear(&Education::degree, r); }},
    {Field::beat, "/beats", [](Record& r) { r.beats.clear(); }},
    {Field::medium, "/media", [](Record& r) { r.media.clear(); }},
    {Field::language, "/languages", [](Record& r) { r.languages.clear(); }},
    {Field::award, "/awards", [](Record& r) { r.awards.clear(); }},
    {Field::handle, "/handles", [](Record& r) { r.handles.clear(); }},
    {Field::url, "/url", [](Record& r) { r.url.clear(); }},
    {Field::image, "/image", [](Record& r) { r.image.clear(); }},
};

/// "/accounts" holds "/accounts/0", and not "/accounts_of".
bool is_in(std::string_view member, std::string_view pointer) {
  return pointer.starts_with(member) &&
         (pointer.size() == member.size() || pointer[member.size()] == '/');
}

/// The id the registry has for the record's author; empty: he is not known.
std::string id_of(const Record& record, const std::vector<Known>& known) {
  if (record.id.starts_with("a_")) return record.id;
  const auto found = std::find_if(known.begin(), known.end(), [&](const Known& each) {
    return fold_text(each.name) == fold_text(record.name);
  });
  return found == known.end() ? std::string() : found->id;
}

Status protect(Context& context, Database& database, const std::vector<Known>& known,
               std::vector<Record>& records) {
  const auto judgements = read_judgements(context, database);
  if (!judgements) return judgements.error();
  Protection protection(standing_of(*judgements));
  if (Status failed = protection.find_bearers(context, database)) return failed;
  for (Record& record : records) {
    part(protection, record);
    const std::string id = id_of(record, known);
    const auto authors =
        id.empty() ? std::vector<registry::KeptAuthor>() : registry::find_author(database, id);
    if (authors.empty()) continue;
    const auto mentions = registry::mentions_of(database, authors.front().number);
    hide_fields(protection.suppressed({mentions.begin(), mentions.end()}), record);
  }
  return check_together(protection, records);
}

}  // namespace

void hide_fields(const std::set<std::string>& fields, Record& record) {
  for (const auto& each : kHidden) {
    if (!fields.contains(std::string(name_of(each.field)))) continue;
    each.clear(record);
    std::erase_if(record.provenance,
                  [&](const Provenance& from) { return is_in(each.member, from.member); });
  }
  // A spelling, a finding and their reasons may quote what is hidden.
  if (!fields.empty()) record.findings.clear();
  if (fields.contains("account") || fields.contains("handle")) {
    std::erase_if(record.alternate_names,
                  [](const AlternateName& name) { return name.source == "handle"; });
    record.named_handles.clear();
  }
}

Status check_together(const Protection& protection, std::span<const Record> records) {
  for (const Record& record : records) {
    const bool is_beside = std::any_of(records.begin(), records.end(), [&](const Record& other) {
      return protection.parts(record.name, other.name);
    });
    if (is_beside) return not_together();
  }
  return std::nullopt;
}

Status protect_records(Context& context, std::span<const Document> documents,
                       std::vector<Record>& records) {
  if (context.config().registry.empty()) return std::nullopt;
  const auto known = find_known(context, documents);
  if (!known) return known.error();
  const auto registry = context.registry(Database::Missing::refused);
  if (!registry) return registry.error();
  return (*registry)->read(
      [&](Database& database) { return protect(context, database, *known, records); });
}

}  // namespace masthead::plugin
