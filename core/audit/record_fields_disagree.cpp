#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/audit/archive.h"
#include "core/audit/guidelines.h"
#include "core/audit/phrases.h"
#include "core/audit/typed_words.h"
#include "core/names/compare.h"
#include "core/names/frequencies.h"

namespace masthead::audit::rules {
namespace {

/// "jane-doe" as a name: "jane doe"; empty where the id is no two words.
std::string name_in_id(std::string_view id) {
  constexpr std::size_t kMostWords = 3;
  const auto words = split_words(id, " -_.");
  if (words.size() < 2 || words.size() > kMostWords) return {};
  std::string name;
  for (const auto word : words) {
    const bool is_plain = std::all_of(word.begin(), word.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
    if (!is_plain || word.size() < 2) return {};
    name += (name.empty() ? "" : " ") + std::string(word);
  }
  return name;
}

/// The family's name is the same, and the given names are not each other's.
bool is_other_person(std::string_view in_id, std::string_view name) {
  using names::Difference;
  const auto comparison = names::compare_names(names::parse_name(in_id), names::parse_name(name),
                                               names::NameFrequencies());
  if (comparison.level != names::Level::conflicting) return false;
  return std::any_of(comparison.differences.begin(), comparison.differences.end(),
                     [](const Difference& difference) {
                       return difference.kind == Difference::Kind::conflict &&
                              difference.part == names::Part::given;
                     });
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  for (const auto& document : input.documents) {
    if (!input.archive->sheet(document).is_record) continue;
    for (const auto& mention : document.mentions) {
      const auto* id = find_first(mention.observations, Field::author_id);
      const auto* name = printed_name(mention);
      if (id == nullptr || name == nullptr || mention.kind == AuthorKind::organisation) continue;
      const auto in_id = name_in_id(id->value);
      if (in_id.empty() || !is_other_person(in_id, name->value)) continue;
      Finding finding;
      add_place(document, *name, finding);
      add_place(document, *id, finding);
      finding.authors = {name->value};
      finding.values = {id->value};
      const auto author = input.archive->author_of(document, mention);
      if (author != Archive::kNobody) finding.subjects = {author};
      finding.message =
          fmt::format("The record {} is of {}: its id and its name do not tell of one person.",
                      quote(id->value), name->value);
      settle(finding);
      findings.push_back(std::move(finding));
    }
  }
}

}  // namespace

extern const Rule record_fields_disagree;
constexpr Rule record_fields_disagree{
    .id = "record-fields-disagree",
    .severity = Severity::warning,
    .title = "A record's id and name disagree",
    .citations = {{{&kSchemaIdentifier, "what identifies the person"}}},
    .help =
        "Fires on an author's page or row whose id is a name of two or three words (jane-doe) with "
        "the record's family name and another given name. Ids in another spelling, short forms and "
        "initials agree with the name.",
    .example = "The record peter-kowal has the name Marta Kowal.",
    .fix = "Find out whose record it is. Give the other person one of their own.",
    .check = check};

}  // namespace masthead::audit::rules
