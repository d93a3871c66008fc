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

struct Credited {
  std::string name;
  Finding finding;
};

void check(const AuditInput& input, std::vector<Finding>& findings) {
  std::map<std::string, Credited> by_name;
  for (const auto& document : input.documents) {
    for (const auto& credit : document.article.credits) {
      if (credit.role != Role::agency) continue;
      auto& credited = by_name[fold_text(credit.name)];
      if (credited.name.empty()) credited.name = credit.name;
      add_place(document, credit.observation, credited.finding);
    }
  }
  for (auto& [folded, credited] : by_name) {
    auto& finding = credited.finding;
    settle(finding);
    finding.values = {folded};
    finding.authors = {credited.name};
    finding.message = fmt::format(
        "{} is credited on {}, for a picture or a report: it is a credit and no author. Keep it "
        "out "
        "of the author field and of the author's record.",
        credited.name, count_of(finding.documents.size(), "page"));
    findings.push_back(std::move(finding));
  }
}

}  // namespace

extern const Rule agency_credit;
constexpr Rule agency_credit{
    .id = "agency-credit",
    .severity = Severity::info,
    .title = "An agency is credited, and is no author",
    .citations = {{{&kSchemaCreditText, {}}, {&kGoogleImageMetadata, "creditText"}}},
    .help =
        "Fires on an agency that pages credit for a picture or a report beside their authors. One "
        "finding an agency. Nothing is wrong yet: it is the name that systems most often put into "
        "an "
        "author field by mistake. A photographer who is credited is a person, and not told of.",
    .example = "PHOTO: PLANET NEWS AGENCY under the picture of an article by Marta Kowal.",
    .fix = "Give the picture its creditText, and the author field the author.",
    .check = check};

}  // namespace masthead::audit::rules
