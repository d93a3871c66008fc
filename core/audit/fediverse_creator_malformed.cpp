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

constexpr std::string_view kRule = "meta-fediverse-creator";

bool is_alnum(char c) {
  const char lower = lower_ascii(c);
  return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9');
}

bool is_user(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return is_alnum(c) || c == '_' || c == '.' || c == '-';
  });
}

/// A host of at least two labels; letters of other scripts may stand in it.
bool is_host(std::string_view text) {
  const auto dot = text.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || dot + 1 == text.size()) return false;
  return std::all_of(text.begin(), text.end(), [](char c) {
    return is_alnum(c) || c == '.' || c == '-' || c == ':' || static_cast<unsigned char>(c) >= 0x80;
  });
}

/// "user@host", with or without "@" before it.
bool is_handle(std::string_view text) {
  if (text.starts_with('@')) text.remove_prefix(1);
  const auto at = text.find('@');
  return at != std::string_view::npos && is_user(text.substr(0, at)) &&
         is_host(text.substr(at + 1));
}

/// The handle that was meant: of "https://host/@user", "@@user@host", "@user@https://host/".
std::optional<std::string> meant_by(std::string_view text) {
  std::string handle;
  const auto scheme = text.find("://");
  const auto slash = text.find("/@");
  if (scheme != std::string_view::npos && slash != std::string_view::npos) {
    auto user = text.substr(slash + 2);
    user = user.substr(0, user.find_first_of("/?#"));
    handle = fmt::format("@{}@{}", user, text.substr(scheme + 3, slash - scheme - 3));
  } else {
    while (text.starts_with('@')) text.remove_prefix(1);
    handle = fmt::format("@{}", text);
    for (const std::string_view extra : {"https://", "http://"}) {
      if (const auto at = handle.find(extra); at != std::string::npos)
        handle.erase(at, extra.size());
    }
    while (handle.ends_with('/')) handle.pop_back();
  }
  if (!is_handle(handle)) return std::nullopt;
  return handle;
}

void check_malformed(const Document& document, const Statement& statement, PageFindings& found) {
  const auto* handle = find_first(statement.observations, Field::handle);
  if (statement.rule != kRule || handle == nullptr) return;
  const auto text = trim_text(handle->value);
  if (is_handle(text)) return;
  auto finding = page_finding(document, statement, {Field::handle});
  const auto meant = meant_by(text);
  finding.message = fmt::format(
      "The meta tag fediverse:creator holds \"{}\", which is no account of the form @user@host{}.",
      text, meant ? fmt::format(": write {}", *meant) : std::string());
  finding.fix = Fix{"handle", std::string(text), meant.value_or(std::string())};
  finding.values = {std::string(text)};
  found.add(std::move(finding));
}

void check_doubled(const Document& document, const MarkupFault& fault, PageFindings& found) {
  if (fault.kind != MarkupFault::Kind::repeated || fault.rule != kRule) return;
  Finding finding;
  finding.documents.push_back(document.id);
  finding.message = fmt::format(
      "The meta tag fediverse:creator stands twice with \"{}\": one tag an author is enough.",
      fault.value);
  finding.values = {"twice", fault.value};
  found.add(std::move(finding));
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  PageFindings found(input);
  for (const auto& document : input.documents) {
    for (const auto& statement : document.markup.statements) {
      check_malformed(document, statement, found);
    }
    for (const auto& fault : document.markup.faults) check_doubled(document, fault, found);
  }
  found.move_to(findings);
}

}  // namespace

extern const Rule fediverse_creator_malformed;
constexpr Rule fediverse_creator_malformed{
    .id = "fediverse-creator-malformed",
    .severity = Severity::warning,
    .title = "fediverse:creator is malformed or stands twice",
    .citations = {{{&kFediverseCreator, {}}, {&kAcctUri, "section 7"}}},
    .help =
        "Fires where the tag holds anything else than an account of the form @user@host (the "
        "first \"@\" may be left out), and where it stands twice with the same account. Tags of "
        "several accounts are several authors and no finding. One finding a value, whatever the "
        "number of pages. Servers ignore what they cannot look up, and the author is not named "
        "below the article.",
    .example = "<meta name=\"fediverse:creator\" content=\"https://mastodon.example/@marta\">",
    .fix = "Write @user@host, once an author.",
    .check = check};

}  // namespace masthead::audit::rules
