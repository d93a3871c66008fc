#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/audit/guidelines.h"
#include "core/audit/rule.h"
#include "core/audit/statements.h"
#include "core/text.h"

namespace masthead::audit::rules {
namespace {

constexpr std::size_t kLongestHandle = 15;

bool is_handle(std::string_view text) {
  if (text.starts_with('@')) text.remove_prefix(1);
  return !text.empty() && text.size() <= kLongestHandle &&
         std::all_of(text.begin(), text.end(), [](char c) {
           const char lower = lower_ascii(c);
           return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') || c == '_';
         });
}

/// The handle that was meant: of a profile's address, or with the "@" in another place.
std::optional<std::string> meant_by(std::string_view text) {
  text = trim_text(text);
  const auto query = text.find_first_of("?#");
  if (query != std::string_view::npos) text = text.substr(0, query);
  while (text.ends_with('/')) text.remove_suffix(1);
  for (const std::string_view host : {"twitter.com/", "x.com/"}) {
    const auto at = text.rfind(host);
    if (at != std::string_view::npos) text = text.substr(at + host.size());
  }
  while (text.starts_with('@') || text.starts_with(' ')) text.remove_prefix(1);
  if (!is_handle(text)) return std::nullopt;
  return fmt::format("@{}", text);
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  PageFindings found(input);
  for (const auto& document : input.documents) {
    for (const auto& statement : document.markup.statements) {
      if (statement.rule != "meta-twitter-creator") continue;
      const auto* handle = find_first(statement.observations, Field::handle);
      if (handle == nullptr || is_handle(trim_text(handle->value))) continue;
      auto finding = page_finding(document, statement, {Field::handle});
      const auto meant = meant_by(handle->value);
      finding.message =
          fmt::format("The meta tag twitter:creator holds \"{}\", which is no handle{}.",
                      handle->value, meant ? fmt::format(": write {}", *meant) : std::string());
      finding.fix = Fix{"handle", handle->value, meant.value_or(std::string())};
      finding.values = {handle->value};
      found.add(std::move(finding));
    }
  }
  found.move_to(findings);
}

}  // namespace

extern const Rule twitter_creator_not_handle;
constexpr Rule twitter_creator_not_handle{
    .id = "twitter-creator-not-handle",
    .severity = Severity::warning,
    .title = "twitter:creator holds no handle",
    .citations = {{{&kTwitterCards, "twitter:creator, the @username"}}},
    .help =
        "Fires where the tag holds a name, an address or anything else than a handle: one to 15 "
        "letters A to Z, digits and underscores, with or without \"@\". One finding a value, "
        "whatever the number of pages. An empty tag and the outlet's own handle are no finding. "
        "The platform ignores what is no handle, and the author gets no credit in the card.",
    .example = "<meta name=\"twitter:creator\" content=\"https://twitter.com/marta_k\">",
    .fix = "Write the handle with its \"@\", or leave the tag out.",
    .check = check};

}  // namespace masthead::audit::rules
