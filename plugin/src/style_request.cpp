#include "plugin/src/style_request.h"

#include <fmt/format.h>

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/audit/rule.h"
#include "core/date.h"
#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

using audit::PreferredForm;
using audit::Suppression;

Status read_text(Member& member, std::string& out) {
  std::string_view text;
  if (Status status = member.read(text)) return status;
  if (text.empty()) return member.refuse(fmt::format("{} is empty", member.name()));
  out = text;
  return std::nullopt;
}

Status refuse_unknown(Member& member, std::string_view what,
                      std::span<const std::string_view> known) {
  const std::string message = unknown_name(what, member.name(), known);
  if (Status status = member.skip()) return status;
  return member.refuse(message);
}

Status read_form(Member& element, std::vector<PreferredForm>& forms) {
  static constexpr std::array<std::string_view, 2> kMembers = {"preferred", "others"};
  PreferredForm form;
  Status status = element.read_members([&](Member& member) -> Status {
    if (member.name() == kMembers[0]) return read_text(member, form.preferred);
    if (member.name() != kMembers[1]) return refuse_unknown(member, "member of a form", kMembers);
    return member.read_elements(
        [&](Member& other) { return read_text(other, form.others.emplace_back()); });
  });
  if (status) return status;
  if (form.preferred.empty()) {
    return element.refuse("a form needs what is preferred: give it as the member \"preferred\"");
  }
  forms.push_back(std::move(form));
  return std::nullopt;
}

Status check(const Member& element, const Suppression& suppression) {
  if (suppression.reason.empty()) {
    return element.refuse("a suppression needs a reason: give it as the member \"reason\"");
  }
  if (suppression.finding.empty() && suppression.rule.empty() && suppression.author.empty()) {
    return element.refuse(
        "a suppression of everything: give a \"finding\", a \"rule\" or an \"author\"");
  }
  if (!suppression.expires.empty() && !read_date(suppression.expires)) {
    return element.refuse(fmt::format("expires is {}: it must be a date, \"2026-11-23\"",
                                      quoted(std::string_view(suppression.expires))));
  }
  if (suppression.rule.empty() || audit::find_rule(suppression.rule) != nullptr) {
    return std::nullopt;
  }
  std::vector<std::string_view> ids;
  ids.reserve(audit::all_rules().size());
  for (const auto* rule : audit::all_rules()) ids.push_back(rule->id);
  return element.refuse(unknown_name("rule", suppression.rule, ids));
}

Status read_suppression(Member& element, std::vector<Suppression>& suppressions) {
  static constexpr std::array<std::string_view, 5> kMembers = {"finding", "rule", "author",
                                                               "reason", "expires"};
  Suppression suppression;
  Status status = element.read_members([&](Member& member) -> Status {
    const std::string_view name = member.name();
    if (name == "finding") return read_text(member, suppression.finding);
    if (name == "rule") return read_text(member, suppression.rule);
    if (name == "author") return read_text(member, suppression.author);
    if (name == "reason") return read_text(member, suppression.reason);
    if (name == "expires") return read_text(member, suppression.expires);
    return refuse_unknown(member, "member of a suppression", kMembers);
  });
  if (!status) status = check(element, suppression);
  if (status) return status;
  suppressions.push_back(std::move(suppression));
  return std::nullopt;
}

/// The list of forms of that name, or nullptr.
std::vector<PreferredForm>* forms_named(std::string_view name, audit::HouseStyle& style) {
  if (name == "names") return &style.names;
  if (name == "titles") return &style.titles;
  return name == "agencies" ? &style.agencies : nullptr;
}

Status read_list(Member& list, audit::HouseStyle& style) {
  static constexpr std::array<std::string_view, 4> kMembers = {"names", "titles", "agencies",
                                                               "suppress"};
  if (list.name() == "suppress") {
    return list.read_elements(
        [&](Member& element) { return read_suppression(element, style.suppressions); });
  }
  auto* forms = forms_named(list.name(), style);
  if (forms == nullptr) return refuse_unknown(list, "member of the house style", kMembers);
  return list.read_elements([&](Member& element) { return read_form(element, *forms); });
}

}  // namespace

Status read_style(Member& member, audit::HouseStyle& style) {
  return member.read_members([&](Member& list) { return read_list(list, style); });
}

}  // namespace masthead::plugin
