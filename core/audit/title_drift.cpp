#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "core/audit/archive.h"
#include "core/audit/guidelines.h"
#include "core/audit/phrases.h"
#include "core/text.h"

namespace masthead::audit::rules {
namespace {

/// A job title of a dated article.
struct Titled {
  PartialDate date;
  std::string folded;
  const Document* document;
  const Observation* title;
};

std::vector<Titled> titles_of(const AuditInput& input, const AuditedAuthor& author,
                              std::uint32_t outlet) {
  std::vector<Titled> titles;
  for (const auto& seen : author.mentions) {
    const auto& sheet = input.archive->sheet(*seen.document);
    const auto* title = find_first(seen.mention->observations, Field::job_title);
    if (title == nullptr || sheet.outlet != outlet || sheet.published.month == 0) continue;
    if (!input.archive->signs(seen)) continue;
    titles.push_back({sheet.published, fold_text(title->value), seen.document, title});
  }
  std::sort(titles.begin(), titles.end(), [](const Titled& a, const Titled& b) {
    return std::tie(a.date, a.folded, a.document->id) < std::tie(b.date, b.folded, b.document->id);
  });
  return titles;
}

/// The first title that comes again after another: what somebody was, was not, and is.
const Titled* find_return(const std::vector<Titled>& titles) {
  std::map<std::string_view, PartialDate> last;
  for (std::size_t i = 0; i < titles.size(); ++i) {
    const auto at = last.find(titles[i].folded);
    const bool is_change = i > 0 && titles[i - 1].folded != titles[i].folded;
    if (is_change && at != last.end() && titles[i - 1].date > at->second) return &titles[i];
    last[titles[i].folded] = titles[i].date;
  }
  return nullptr;
}

void check_outlet(const AuditInput& input, std::uint32_t at, std::uint32_t outlet,
                  std::vector<Finding>& findings) {
  const auto titles = titles_of(input, input.authors[at], outlet);
  const auto* again = find_return(titles);
  if (again == nullptr) return;
  const auto& between = *(again - 1);
  Finding finding;
  finding.subjects = {at};
  for (const auto& titled : titles) add_place(*titled.document, *titled.title, finding);
  finding.values = {again->folded, between.folded};
  settle(finding);
  finding.message = fmt::format(
      "{} is {}, then {}, and {} again in {}: one of the bylines has a title of another time.",
      input.authors[at].record->name, again->title->value, between.title->value,
      again->title->value, date_in_words({again->date.year, again->date.month}));
  findings.push_back(std::move(finding));
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  for (std::uint32_t i = 0; i < input.authors.size(); ++i) {
    std::vector<std::uint32_t> outlets;
    for (const auto& seen : input.authors[i].mentions) {
      if (find_first(seen.mention->observations, Field::job_title) == nullptr) continue;
      outlets.push_back(input.archive->sheet(*seen.document).outlet);
    }
    std::sort(outlets.begin(), outlets.end());
    outlets.erase(std::unique(outlets.begin(), outlets.end()), outlets.end());
    for (const auto outlet : outlets) check_outlet(input, i, outlet, findings);
  }
}

}  // namespace

extern const Rule title_drift;
constexpr Rule title_drift{
    .id = "title-drift",
    .severity = Severity::info,
    .title = "An author's job title goes back and forth",
    .citations = {{{&kTrustExpertise, "what qualifies the author"}, {&kSchemaJobTitle, {}}}},
    .help =
        "Fires where dated bylines of one outlet give an author a title, another one later, and "
        "then "
        "the first one again. A title that changes once is a career.",
    .example = "Reporter in March, Editor in May, Reporter in June.",
    .fix = "Give each article the title the author had when it was written.",
    .check = check};

}  // namespace masthead::audit::rules
