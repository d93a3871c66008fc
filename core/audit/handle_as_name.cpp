#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/audit/archive.h"
#include "core/audit/guidelines.h"
#include "core/audit/phrases.h"

namespace masthead::audit::rules {
namespace {

constexpr std::size_t kFewNames = 5;

bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

bool is_labelled(const Observation& name) {
  return std::any_of(name.dropped.begin(), name.dropped.end(),
                     [](const DroppedPart& part) { return part.why == "label"; });
}

/// "jdoe", "jdoe42", "j_doe", "JaneDoe": one word in a form that names do not have.
bool looks_like_handle(std::string_view name) {
  if (name.find(' ') != std::string_view::npos || name.size() < 2) return false;
  const bool is_ascii = std::none_of(name.begin(), name.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0x80U) != 0;
  });
  if (!is_ascii) return false;
  if (is_small(name.front())) return true;
  if (name.find_first_of("0123456789_.") != std::string_view::npos && name.back() != '.')
    return true;
  std::size_t inner = 0;
  for (std::size_t i = 1; i < name.size(); ++i) {
    if (is_capital(name[i]) && is_small(name[i - 1])) ++inner;
  }
  const bool two_first = is_capital(name[1]) && name.size() > 2 && is_small(name[2]);
  return inner > 0 || two_first;
}

/// The system calls the author what the byline says, word for word.
bool is_account(const Mention& mention, std::string_view name) {
  const auto* id = find_first(mention.observations, Field::author_id);
  return id != nullptr && id->value == name && name.find(' ') == std::string_view::npos;
}

bool is_handle(const AuditInput& input, const SeenMention& seen, const Observation& name) {
  if (name.source != Source::cms || is_labelled(name)) return false;
  if (name.qualifier == "placeholder") return false;
  const auto& outlet = input.archive->outlet_of(*seen.document);
  // Elsewhere the outlet prints names in full: four of five.
  if (outlet.names < kFewNames || 5 * outlet.full_names < 4 * outlet.names) return false;
  return looks_like_handle(name.value) || is_account(*seen.mention, name.value);
}

/// Where an author signs with a handle, and with which.
Finding find_handles(const AuditInput& input, const AuditedAuthor& author) {
  Finding finding;
  for (const auto& seen : author.mentions) {
    const auto* name = printed_name(*seen.mention);
    if (name == nullptr || !input.archive->signs(seen)) continue;
    if (seen.mention->kind == AuthorKind::organisation || !is_handle(input, seen, *name)) continue;
    add_place(*seen.document, *name, finding);
    finding.values.push_back(name->value);
  }
  settle(finding);
  finding.authors = finding.values;
  return finding;
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  for (std::uint32_t i = 0; i < input.authors.size(); ++i) {
    auto finding = find_handles(input, input.authors[i]);
    if (finding.documents.empty()) continue;
    finding.subjects = {i};
    const auto& name = input.authors[i].record->name;
    finding.message = fmt::format(
        "{} signs {}, where the others are named in full: an account's name says nothing to "
        "readers.{}",
        quote(finding.authors.front()), count_of(finding.documents.size(), "document"),
        name == finding.authors.front() ? "" : fmt::format(" Elsewhere the author is {}.", name));
    findings.push_back(std::move(finding));
  }
}

}  // namespace

extern const Rule handle_as_name;
constexpr Rule handle_as_name{
    .id = "handle-as-name",
    .severity = Severity::warning,
    .title = "An account's name stands where the author's should",
    .citations = {{{&kGoogleArticle, "author.name: the author's name"},
                   {&kGoogleProfilePage, "name for the real name, alternateName for the handle"}}},
    .help =
        "Fires where a system's author field holds one word in a form that names do not have "
        "(small "
        "letters, digits, a capital inside), or just what the system calls the account, in an "
        "outlet "
        "four of five of whose bylines are names of two words or more. A byline that somebody "
        "wrote "
        "out (By zephyr) is a pen name, and no slip.",
    .example = "author: mkowal2, in a magazine that prints full names.",
    .fix =
        "Put the author's name into the account's profile; list the handle as an alternate name.",
    .check = check};

}  // namespace masthead::audit::rules
