#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/audit/guidelines.h"
#include "core/audit/rule.h"
#include "core/record_claims.h"

namespace masthead::audit::rules {
namespace {

/// A link as it was published, and what it should be.
struct TrackedLink {
  Said said;
  std::string_view platform;
  std::string tracking;                       ///< the parts, with commas
  std::vector<std::string_view> documents{};  ///< all that publish it so
};

std::string tracking_of(const Observation& observation) {
  std::string parts;
  for (const auto& part : observation.dropped) {
    if (part.why != "tracking") continue;
    if (!parts.empty()) parts += ", ";
    parts += part.text;
  }
  return parts;
}

/// Each link once, in the order of documents and places.
std::vector<TrackedLink> collect_links(const AuditedAuthor& author) {
  std::map<std::string_view, std::string_view> platforms;
  for (const auto& account : author.record->accounts) {
    platforms.emplace(account.url, account.platform);
  }
  std::map<std::string_view, TrackedLink> by_original;
  for (const auto& said : said_of(Field::account, author.mentions)) {
    auto tracking = tracking_of(*said.observation);
    if (tracking.empty()) continue;
    const auto platform = platforms.find(said.observation->value);
    const TrackedLink link{
        said, platform == platforms.end() ? "" : platform->second, std::move(tracking), {}};
    const auto [at, is_new] = by_original.emplace(said.observation->original, link);
    if (!is_new && is_said_before(said, at->second.said)) {
      at->second.said = said;
      at->second.platform = link.platform;
    }
    at->second.documents.push_back(said.document);
  }
  std::vector<TrackedLink> links;
  links.reserve(by_original.size());
  for (auto& [original, link] : by_original) links.push_back(std::move(link));
  std::sort(links.begin(), links.end(), [](const TrackedLink& a, const TrackedLink& b) {
    return is_said_before(a.said, b.said);
  });
  return links;
}

std::string message_for(const std::vector<TrackedLink>& links) {
  constexpr std::size_t kMostNamed = 5;
  std::string parts;
  for (std::size_t i = 0; i < std::min(links.size(), kMostNamed); ++i) {
    const auto& link = links[i];
    if (i > 0) parts += "; ";
    parts +=
        link.platform.empty() ? link.tracking : fmt::format("{}: {}", link.platform, link.tracking);
  }
  if (links.size() > kMostNamed) parts += fmt::format("; and {} more", links.size() - kMostNamed);
  if (links.size() == 1) {
    return fmt::format(
        "A link to the author's account carries tracking that tells who shared it ({}): publish "
        "the account's own address.",
        parts);
  }
  return fmt::format(
      "{} links to the author's accounts carry tracking that tells who shared them ({}): publish "
      "the accounts' own addresses.",
      links.size(), parts);
}

void append_line(std::string& text, std::string_view line) {
  if (!text.empty()) text += '\n';
  text += line;
}

Finding make_finding(const std::vector<TrackedLink>& links) {
  Finding finding;
  finding.message = message_for(links);
  finding.fix = Fix{"accounts", {}, {}};
  for (const auto& link : links) {
    const auto& observation = *link.said.observation;
    finding.evidence.push_back(observation.id);
    append_line(finding.fix->old_value, observation.original);
    append_line(finding.fix->new_value, observation.value);
    finding.documents.insert(finding.documents.end(), link.documents.begin(), link.documents.end());
    // Sharing once more gives other parameters, and the finding is the same.
    finding.values.push_back(observation.value);
  }
  const auto make_unique = [](std::vector<std::string>& values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
  };
  make_unique(finding.documents);
  make_unique(finding.values);
  return finding;
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  for (std::size_t i = 0; i < input.authors.size(); ++i) {
    const auto links = collect_links(input.authors[i]);
    if (links.empty()) continue;
    findings.push_back(make_finding(links));
    findings.back().subjects = {i};
  }
}

}  // namespace

extern const Rule tracking_in_profile_link;
constexpr Rule tracking_in_profile_link{
    .id = "tracking-in-profile-link",
    .severity = Severity::warning,
    .title = "Links to the author's accounts carry tracking",
    .citations = {{{&kSchemaSameAs, "a page that indicates without doubt whose it is"},
                   {&kGoogleDuplicateUrls, {}}}},
    .help =
        "Fires where a link to an account of the author carries parameters that say who shared "
        "or clicked it. One finding an author, whatever the number of links. Such a link tells "
        "the platform who copied it and on what device, makes one account look like several to "
        "whoever compares links, and is not the account's own address.",
    .example = "https://x.com/marta_k?s=20&t=Zx3 in the author's box.",
    .fix = "Put the account's own address in its place: https://x.com/marta_k.",
    .check = check};

}  // namespace masthead::audit::rules
