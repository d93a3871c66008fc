#include <fmt/format.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/audit/archive.h"
#include "core/audit/guidelines.h"
#include "core/audit/phrases.h"
#include "core/text.h"

namespace masthead::audit::rules {
namespace {

constexpr std::string_view kPlaceholder = "placeholder";

using Found = std::map<std::pair<std::uint32_t, std::string>, Finding>;  // by outlet and name

void add(const AuditInput& input, const Document& document, const Mention& mention, Found& found) {
  const auto* name = printed_name(mention);
  if (name == nullptr) return;
  auto& finding = found[{input.archive->sheet(document).outlet, fold_text(name->value)}];
  add_place(document, *name, finding);
  if (finding.authors.empty()) finding.authors = {name->value};
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  Found found;
  for (const auto& document : input.documents) {
    if (input.archive->sheet(document).is_record) continue;
    for (const auto& mention : document.mentions) {
      const auto* name = printed_name(mention);
      if (name != nullptr && name->qualifier == kPlaceholder) add(input, document, mention, found);
    }
    for (const auto& aside : document.set_aside) {
      if (aside.reason == kPlaceholder) add(input, document, aside.mention, found);
    }
  }
  for (auto& [key, finding] : found) {
    settle(finding);
    finding.values = {std::string(input.archive->outlets()[key.first].name)};
    finding.message =
        fmt::format("{} signs {}: that is nobody's name, and says who wrote it to no reader.",
                    quote(finding.authors.front()), count_of(finding.documents.size(), "document"));
    findings.push_back(std::move(finding));
  }
}

}  // namespace

extern const Rule placeholder_author;
constexpr Rule placeholder_author{
    .id = "placeholder-author",
    .severity = Severity::warning,
    .title = "A placeholder stands where the author should",
    .citations = {{{&kRaterGuidelines, "section 2.5.2: who created the content"},
                   {&kTrustExpertise, "who wrote this"}}},
    .help =
        "Fires where the author of a document is what systems write when nobody is named: admin, "
        "Anonymous, Guest, Unknown, in many languages. One finding a name and outlet. Pen names "
        "are "
        "no placeholders.",
    .example = "14 articles are signed admin.",
    .fix = "Name who wrote it; where it is the newsroom's, name the newsroom as an organisation.",
    .check = check};

}  // namespace masthead::audit::rules
