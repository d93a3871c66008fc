#include "plugin/src/protection.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "core/text.h"
#include "plugin/registry/authors.h"
#include "plugin/src/kept_row.h"
#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

using Of = KeptJudgement::Of;

struct PinnedMember {
  std::string_view field;
  std::string Record::*member;
};
constexpr PinnedMember kPinned[] = {
    {"name", &Record::name}, {"job_title", &Record::job_title}, {"location", &Record::location},
    {"bio", &Record::bio},   {"email", &Record::email},         {"website", &Record::website},
    {"url", &Record::url},   {"image", &Record::image},
};

/// All fields but the name, without which there is no author.
constexpr std::array kSuppressed = {
    Field::job_title,    Field::location,
    Field::bio,          Field::email,
    Field::website,      Field::account,
    Field::employer,     Field::former_employer,
    Field::former_title, Field::years_of_experience,
    Field::since_year,   Field::education,
    Field::degree,       Field::beat,
    Field::medium,       Field::language,
    Field::award,        Field::handle,
    Field::url,          Field::image,
    Field::author_id,
};

}  // namespace

std::set<std::string> Protection::suppressed(const std::set<std::string>& mentions) const {
  std::set<std::string> fields;
  for (const auto& kept : standing_) {
    if (kept.of == Of::suppress && mentions.contains(kept.judgement.a)) fields.insert(kept.field);
  }
  return fields;
}

void Protection::hide(const std::set<std::string>& fields, Document& document) {
  if (fields.empty()) return;
  for (Mention& mention : document.mentions) {
    std::erase_if(mention.observations, [&](const Observation& each) {
      return fields.contains(std::string(masthead::name_of(each.field)));
    });
    if (fields.contains("account")) mention.accounts.clear();
  }
}

Result<std::string> Protection::hide(Context& context, registry::Database& database,
                                     const registry::KeptMention& mention) const {
  std::set<std::string> anchors;
  for (const auto& kept : standing_) {
    if (kept.of != Of::suppress) continue;
    const auto author = registry::author_of(database, kept.judgement.a);
    const bool is_it = kept.judgement.a == mention.id ||
                       (author != 0 && author == registry::author_of(database, mention.id));
    if (is_it) anchors.insert(kept.judgement.a);
  }
  if (anchors.empty()) return mention.row;
  auto document = read_row(context, mention.row, mention::Ids::none);
  if (!document) return document.error();
  hide(suppressed(anchors), *document);
  return write_row(*document, document->mentions.front());
}

void Protection::pin(const std::set<std::string>& mentions, Record& record) const {
  std::vector<const KeptJudgement*> pins;
  for (const auto& kept : standing_) {
    if (kept.of == Of::pin && mentions.contains(kept.judgement.a)) pins.push_back(&kept);
  }
  std::stable_sort(pins.begin(), pins.end(), [](const auto* a, const auto* b) {
    return a->judgement.when < b->judgement.when;
  });
  for (const auto* kept : pins) {
    const auto* found =
        std::find_if(std::begin(kPinned), std::end(kPinned),
                     [&](const PinnedMember& each) { return each.field == kept->field; });
    if (found == std::end(kPinned)) continue;
    record.*(found->member) = kept->value;
    const std::string member = "/" + kept->field;
    std::erase_if(record.provenance, [&](const Provenance& each) { return each.member == member; });
  }
}

bool Protection::is_pseudonym(std::string_view name) const {
  const std::string folded = fold_text(name);
  return std::any_of(standing_.begin(), standing_.end(), [&](const KeptJudgement& kept) {
    return kept.of == Of::pseudonym && fold_text(kept.value) == folded;
  });
}

bool Protection::parts(std::string_view name, std::string_view other) const {
  return fold_text(name) != fold_text(other) && (is_pseudonym(name) || is_pseudonym(other));
}

Status check_pinned(std::string_view field) {
  std::vector<std::string_view> names;
  for (const auto& each : kPinned) names.push_back(each.field);
  if (std::find(names.begin(), names.end(), field) != names.end()) return std::nullopt;
  return Error{Errc::invalid_input, unknown_name("field", field, names), "/field"};
}

Status check_suppressed(std::string_view field) {
  std::vector<std::string_view> names;
  names.reserve(std::size(kSuppressed));
  for (const auto each : kSuppressed) names.push_back(masthead::name_of(each));
  if (std::find(names.begin(), names.end(), field) != names.end()) return std::nullopt;
  return Error{Errc::invalid_input, unknown_name("field", field, names), "/field"};
}

}  // namespace masthead::plugin
