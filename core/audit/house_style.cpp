#include "core/audit/house_style.h"

#include <fmt/format.h>

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/audit/archive.h"
#include "core/audit/guidelines.h"
#include "core/audit/phrases.h"

namespace masthead::audit::rules {
namespace {

/// Each form that is not preferred, with the one that is.
using Forms = std::unordered_map<std::string_view, std::string_view>;

Forms forms_of(const std::vector<PreferredForm>& list) {
  Forms forms;
  for (const auto& form : list) {
    for (const auto& other : form.others) {
      if (other != form.preferred) forms.emplace(other, form.preferred);
    }
  }
  return forms;
}

/// Looks for forms the house does not use, and keeps one finding each.
class StyleReader {
 public:
  explicit StyleReader(const HouseStyle& style)
      : names_(forms_of(style.names)),
        titles_(forms_of(style.titles)),
        agencies_(forms_of(style.agencies)) {}

  void read(const Document& document) {
    for (const auto& mention : document.mentions) {
      const bool is_house = mention.kind == AuthorKind::organisation;
      for (const auto& o : mention.observations) {
        if (o.field == Field::name) look(is_house ? agencies_ : names_, "name", document, o);
        if (o.field == Field::job_title) look(titles_, "job_title", document, o);
      }
    }
    for (const auto& credit : document.article.credits) {
      look(agencies_, "credit", document, credit.observation);
    }
  }

  void take(std::vector<Finding>& findings) {
    for (auto& entry : found_) {
      Finding& finding = entry.second;
      settle(finding);
      const auto& fix = finding.fix;
      finding.message =
          fmt::format("{} stands in {}; the house writes {}.", quote(entry.first.second),
                      count_of(finding.documents.size(), "document"),
                      quote(fix ? fix->new_value : std::string()));
      findings.push_back(std::move(finding));
    }
  }

 private:
  void look(const Forms& forms, std::string_view field, const Document& document,
            const Observation& said) {
    const auto form = forms.find(said.value);
    if (form == forms.end()) return;
    auto& finding = found_[{field, form->first}];
    add_place(document, said, finding);
    if (finding.fix) return;
    finding.fix = Fix{std::string(field), std::string(form->first), std::string(form->second)};
    finding.values = {std::string(field), std::string(form->first)};
    if (field != "job_title") finding.authors = {std::string(form->first)};
  }

  Forms names_;
  Forms titles_;
  Forms agencies_;
  std::map<std::pair<std::string_view, std::string_view>, Finding> found_;
};

void check(const AuditInput& input, std::vector<Finding>& findings) {
  if (input.style == nullptr) return;
  StyleReader reader(*input.style);
  for (const auto& document : input.documents) reader.read(document);
  reader.take(findings);
}

}  // namespace

extern const Rule house_style;
constexpr Rule house_style{
    .id = "house-style",
    .severity = Severity::info,
    .title = "Something is not written as the house writes it",
    .citations = {{{&kHouseStyle, {}}}},
    .help =
        "Fires where a name, a job title or an agency stands in a form that the house style lists "
        "beside the one it prefers. Forms are compared to the letter. Silent without a house "
        "style.",
    .example = "The house writes Marta J. Kowal, and a byline says Marta Kowal.",
    .fix = "Write the preferred form.",
    .check = check};

}  // namespace masthead::audit::rules
