#include "core/audit/house_style.h"

#include <fmt/format.h>

#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/audit/archive.h"
#include "core/audit/guidelines.h"
#include "core/audit/newsroom.h"
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

  /// What somebody settled of one author is not written otherwise of him.
  void read(const AuditedAuthor& author, const RegisteredAuthor& settled) {
    for (const auto& seen : author.mentions) {
      for (const auto& o : seen.mention->observations) read(settled, *seen.document, o);
    }
  }

  void take(std::vector<Finding>& findings) {
    for (auto& entry : found_) {
      Finding& finding = entry.second;
      settle(finding);
      const auto& fix = finding.fix;
      finding.message =
          fmt::format("{} stands in {}; the house writes {}.", quote(std::get<1>(entry.first)),
                      count_of(finding.documents.size(), "document"),
                      quote(fix ? fix->new_value : std::string()));
      findings.push_back(std::move(finding));
    }
  }

 private:
  void read(const RegisteredAuthor& settled, const Document& document, const Observation& said) {
    if (said.field == Field::name) look(settled.pinned_name, "name", document, said);
    if (said.field == Field::job_title) look(settled.pinned_title, "job_title", document, said);
  }

  void look(const Forms& forms, std::string_view field, const Document& document,
            const Observation& said) {
    const auto form = forms.find(said.value);
    if (form != forms.end()) add(field, form->first, form->second, document, said);
  }

  void look(std::string_view pinned, std::string_view field, const Document& document,
            const Observation& said) {
    if (pinned.empty() || said.value == pinned) return;
    auto& values = add(field, said.value, pinned, document, said).values;
    // Of two authors of one name each has a form of his own.
    if (values.size() == 2) values.emplace_back(pinned);
  }

  Finding& add(std::string_view field, std::string_view form, std::string_view preferred,
               const Document& document, const Observation& said) {
    auto& finding = found_[{field, form, preferred}];
    add_place(document, said, finding);
    if (finding.fix) return finding;
    finding.fix = Fix{std::string(field), std::string(form), std::string(preferred)};
    finding.values = {std::string(field), std::string(form)};
    if (field != "job_title") finding.authors = {std::string(form)};
    return finding;
  }

  Forms names_;
  Forms titles_;
  Forms agencies_;
  std::map<std::tuple<std::string_view, std::string_view, std::string_view>, Finding> found_;
};

void check(const AuditInput& input, std::vector<Finding>& findings) {
  const HouseStyle none;
  StyleReader reader(input.style == nullptr ? none : *input.style);
  for (const auto& document : input.documents) reader.read(document);
  for (std::size_t i = 0; i < input.authors.size() && input.newsroom != nullptr; ++i) {
    const auto* settled = input.newsroom->find(i);
    if (settled != nullptr) reader.read(input.authors[i], *settled);
  }
  reader.take(findings);
}

}  // namespace

extern const Rule house_style;
constexpr Rule house_style{
    .id = "house-style",
    .severity = Severity::info,
    .title = "Something is not written as the house writes it",
    .citations = {{{&kHouseStyle, "or what was pinned in the registry"}}},
    .help =
        "Fires where a name, a job title or an agency stands in a form that the house style lists "
        "beside the one it prefers, and where a name or a job title is not the one that somebody "
        "pinned for its author in the registry. Forms are compared to the letter. Silent without a "
        "house style and a registry.",
    .example = "The house writes Marta J. Kowal, and a byline says Marta Kowal.",
    .fix = "Write the preferred form.",
    .check = check};

}  // namespace masthead::audit::rules
