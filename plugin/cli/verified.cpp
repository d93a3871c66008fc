#include "plugin/cli/verified.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <array>

#include "plugin/cli/console.h"
#include "plugin/cli/exit_code.h"

namespace masthead::cli {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;

std::string text_at(element object, std::string_view name) {
  std::string_view text;
  return object[name].get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

bool is_set(element object, std::string_view name) {
  bool set = false;
  return object[name].get(set) == simdjson::SUCCESS && set;
}

std::vector<element> elements_of(element object, std::string_view name) {
  array found;
  if (object[name].get(found) != simdjson::SUCCESS) return {};
  return {found.begin(), found.end()};
}

VerifySubject subject_of(element record) {
  VerifySubject subject;
  for (const std::string_view member : {"url", "website"}) {
    std::string page = text_at(record, member);
    if (!page.empty()) subject.pages.push_back(std::move(page));
  }
  for (const element account : elements_of(record, "accounts")) {
    std::string url = text_at(account, "url");
    if (!url.empty()) subject.links.push_back(std::move(url));
  }
  return subject;
}

/// A document was read, or its site said that there is none.
bool is_answered(element fetched) {
  static constexpr std::array<std::string_view, 4> kAnswers = {"ok", "empty", "not_found", "gone"};
  const std::string outcome = text_at(fetched, "outcome");
  return std::find(kAnswers.begin(), kAnswers.end(), outcome) != kAnswers.end();
}

std::string name_of(element link) {
  const std::string platform = text_at(link, "platform");
  const std::string handle = text_at(link, "handle");
  if (platform.empty() || handle.empty()) return text_at(link, "input");
  return platform + ' ' + handle;
}

std::string outcome_of(element fetched) {
  const std::string failure = text_at(fetched, "failure");
  const std::string outcome = text_at(fetched, "outcome");
  return failure.empty() ? outcome : outcome + ": " + failure;
}

void append_link(element link, bool colour, std::string& out) {
  const bool verified = is_set(link, "verified");
  const char* state = is_set(link, "stale") ? "stale" : verified ? "verified" : "not verified";
  out += fmt::format("  {}{}{}  {}", colour ? "\x1b[1m" : "", printable(name_of(link)),
                     colour ? "\x1b[0m" : "", state);
  const std::string at = text_at(link, "checked_at");
  const std::string until = text_at(link, "fresh_until");
  if (!at.empty()) out += fmt::format(", checked {}", printable(at));
  if (!until.empty()) out += fmt::format(", holds until {}", printable(until));
  out += '\n';
  for (const element proof : elements_of(link, "evidence")) {
    out += fmt::format("    {:<18}{}  {}\n", printable(text_at(proof, "how")),
                       printable(text_at(proof, "document")), printable(text_at(proof, "bytes")));
  }
  element profile;
  const bool asked = link["profile"].get(profile) == simdjson::SUCCESS;
  if (asked && text_at(profile, "outcome") != "ok") {
    out += fmt::format("    its page: {}\n", printable(outcome_of(profile)));
  }
}

/// The parser owns what the element shows.
element parse(simdjson::dom::parser& parser, std::string_view json, const std::string& name) {
  element root;
  if (parser.parse(json.data(), json.size()).get(root) == simdjson::SUCCESS) return root;
  throw Failure(kNothingDone, fmt::format("{} is no JSON: give an author's record", name));
}

}  // namespace

std::vector<VerifySubject> read_subjects(std::string_view json, const std::string& name) {
  simdjson::dom::parser parser;
  const element root = parse(parser, json, name);
  std::vector<VerifySubject> subjects;
  for (const element author : elements_of(root, "authors")) subjects.push_back(subject_of(author));
  element record;
  if (root["record"].get(record) == simdjson::SUCCESS) subjects.push_back(subject_of(record));
  if (subjects.empty()) subjects.push_back(subject_of(root));
  const bool any = std::any_of(subjects.begin(), subjects.end(),
                               [](const VerifySubject& each) { return !each.pages.empty(); });
  if (any) return subjects;
  throw Failure(kNothingDone,
                fmt::format("{} names no page and no website of an author: give the page's address "
                            "and the accounts",
                            name));
}

Verified read_verified(std::string_view json) {
  simdjson::dom::parser parser;
  const element root = parse(parser, json, "the result");
  element page;
  Verified verified;
  if (root["page"].get(page) != simdjson::SUCCESS) return verified;
  verified.page = text_at(page, "url");
  verified.page_answered = is_answered(page);
  const auto links = elements_of(root, "links");
  verified.links_answered = std::all_of(links.begin(), links.end(), [](element link) {
    element profile;
    return link["profile"].get(profile) != simdjson::SUCCESS || is_answered(profile) ||
           (is_set(link, "verified") && !is_set(link, "stale"));
  });
  return verified;
}

std::string verified_in_words(std::string_view json, bool colour) {
  simdjson::dom::parser parser;
  const element root = parse(parser, json, "the result");
  element page;
  if (root["page"].get(page) != simdjson::SUCCESS) return {};
  std::string out =
      fmt::format("{}  {}\n", printable(text_at(page, "url")), printable(outcome_of(page)));
  const auto links = elements_of(root, "links");
  if (links.empty()) out += "  it names no account as its author's\n";
  for (const element link : links) append_link(link, colour, out);
  return out;
}

}  // namespace masthead::cli
