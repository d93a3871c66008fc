#include <fmt/format.h>

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/audit/archive.h"
#include "core/audit/guidelines.h"
#include "core/audit/phrases.h"

namespace masthead::audit::rules {
namespace {

bool is_field_of_one(Source source) {
  switch (source) {
    case Source::cms:
    case Source::jsonld:
    case Source::microdata:
    case Source::rdfa:
    case Source::meta:
      return true;
    default:
      return false;
  }
}

/// "By Jane Doe and John Roe" is a line for readers, not a field for one name.
bool has_label(const Observation& name) {
  for (const auto& part : name.dropped) {
    if (part.why == "label") return true;
  }
  return false;
}

/// Each name is a link of its own: whoever reads the field can tell them apart.
bool is_linked(const Document& document) {
  const auto* field = typed_field(document);
  if (field == nullptr) return false;
  return field->original.find("](") != std::string::npos ||
         field->original.find("<a ") != std::string::npos;
}

/// The names of one field.
struct NamesOfField {
  std::vector<const Mention*> mentions;
  bool is_line = false;
};

using Fields = std::map<std::pair<Source, std::string_view>, NamesOfField>;

Fields fields_of(const Document& document) {
  Fields fields;
  for (const auto& mention : document.mentions) {
    const auto* name = printed_name(mention);
    const bool is_person = mention.kind == AuthorKind::person && mention.role == Role::author;
    if (name == nullptr || !is_person || !is_field_of_one(name->source)) continue;
    auto& field = fields[{name->source, name->locator.value}];
    field.mentions.push_back(&mention);
    field.is_line = field.is_line || has_label(*name);
  }
  return fields;
}

using Found = std::map<std::vector<std::string>, Finding>;

void add(const AuditInput& input, const Document& document, const NamesOfField& field,
         Found& found) {
  std::vector<std::string> names;
  names.reserve(field.mentions.size());
  for (const auto* mention : field.mentions) names.push_back(printed_name(*mention)->value);
  auto& finding = found[names];
  const bool is_new = !finding.fix.has_value();
  if (is_new) {
    const auto* typed = typed_field(document);
    std::string lines;
    for (const auto& name : names) lines += (lines.empty() ? "" : "\n") + name;
    finding.fix = Fix{"authors", typed == nullptr ? list_of(names) : typed->original, lines};
    finding.values = names;
    finding.authors = names;
  }
  for (const auto* mention : field.mentions) {
    add_place(document, *printed_name(*mention), finding);
    const auto author = input.archive->author_of(document, *mention);
    if (is_new && author != Archive::kNobody) finding.subjects.push_back(author);
  }
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  Found found;
  for (const auto& document : input.documents) {
    if (document.mentions.size() < 2 || is_linked(document)) continue;
    for (const auto& [place, field] : fields_of(document)) {
      if (field.mentions.size() > 1 && !field.is_line) add(input, document, field, found);
    }
  }
  for (auto& [names, finding] : found) {
    settle(finding);
    finding.message = fmt::format(
        "One author field of {} holds {} names, {}: give each author an entry of their own, or "
        "they "
        "are taken for one person of a long name.",
        count_of(finding.documents.size(), "document"), names.size(), list_of(names));
    findings.push_back(std::move(finding));
  }
}

}  // namespace

extern const Rule several_names_in_one;
constexpr Rule several_names_in_one{
    .id = "several-names-in-one",
    .severity = Severity::warning,
    .title = "One author field holds several names",
    .citations = {{{&kGoogleArticle,
                    "author markup best practices: each author in a field of their own"}}},
    .help =
        "Fires where one author field of a system, or one author of a page's markup, names several "
        "persons. Silent where the field is a line for readers (By ...), where each name is a "
        "link, "
        "and where the field is a list. Such a field is printed as one author, whose articles are "
        "then missing from the pages of both.",
    .example = "author: Marta Kowal & Ole Berg",
    .fix = "List the authors one by one.",
    .check = check};

}  // namespace masthead::audit::rules
