#include "core/render/report.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <numeric>
#include <unordered_map>

#include "core/date.h"
#include "core/render/escape.h"
#include "core/render/report_data.h"
#include "core/render/report_parts.h"
#include "core/text.h"

namespace masthead::render {
namespace {

/// The places of the findings that are listed, in their order.
std::vector<std::size_t> listed_of(const std::vector<audit::Finding>& findings) {
  std::vector<std::size_t> places(findings.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  if (places.size() <= kMostReported) return places;
  std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
    return findings[a].severity < findings[b].severity;
  });
  places.resize(kMostReported);
  std::sort(places.begin(), places.end());
  return places;
}

std::string heading_of(const AuditReport& report) {
  return report.title.empty() ? "Byline audit" : report.title;
}

std::string title_of(const AuditReport& report) {
  return report.title.empty() ? "Byline audit" : fmt::format("Byline audit: {}", report.title);
}

/// "2,293 documents", as the script writes it.
std::string counted(std::size_t n, std::string_view what) {
  constexpr std::size_t kGroup = 3;
  std::string digits = std::to_string(n);
  for (auto at = digits.size(); at > kGroup; at -= kGroup) digits.insert(at - kGroup, 1, ',');
  return fmt::format("{} {}{}", digits, what, n == 1 ? "" : "s");
}

/// When it was made and of how much, in words.
std::string dateline_of(const AuditReport& report) {
  std::string line;
  if (const auto date = read_date(report.generated_at)) line = date_in_words(*date) + " · ";
  const auto read = report.documents_read == 0 ? report.documents.size() : report.documents_read;
  return line + fmt::format("{} · {} · {}", counted(report.findings.size(), "finding"),
                            counted(read, "document"), counted(report.authors.size(), "author"));
}

/// True of http and https and a host of ASCII, with nobody's name or password before it: what is
/// linked in the plain list. Others are shown as text.
bool is_web_address(std::string_view url) {
  constexpr std::string_view kInHost =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:";
  const auto end = url.find("://");
  if (end == std::string_view::npos) return false;
  const auto scheme = url.substr(0, end);
  if (!equal_ignoring_case(scheme, "https") && !equal_ignoring_case(scheme, "http")) return false;
  const auto behind = url.substr(end + 3);
  const auto host = behind.substr(0, behind.find_first_of("/?#"));
  return !host.empty() && host.find_first_not_of(kInHost) == std::string_view::npos;
}

void append_document(const ReportDocument& document, std::string& out) {
  const auto& name = document.headline.empty() ? document.id : document.headline;
  out += "<br>";
  if (is_web_address(document.url)) {
    out += fmt::format("<a href=\"{}\" rel=\"noopener noreferrer\"><bdi>{}</bdi></a>",
                       to_markup(document.url), to_markup(name));
  } else {
    out += fmt::format("<bdi>{}</bdi>", to_markup(name));
  }
}

/// What is read without scripts: the first findings below their rules' titles.
std::string plain_list(const AuditReport& report, const std::vector<std::size_t>& findings) {
  std::unordered_map<std::string_view, const ReportDocument*> documents;
  for (const auto& document : report.documents) documents.try_emplace(document.id, &document);
  std::unordered_map<std::string_view, std::string_view> titles;
  for (const auto* rule : report.rules) titles.try_emplace(rule->id, rule->title);
  const auto most = std::min(kMostPlain, findings.size());
  std::string out = fmt::format(
      "<p class=\"lead\">Without scripts, the first {} of {}.</p>\n<div class=\"unscripted\">\n",
      most, counted(report.findings.size(), "finding"));
  std::string_view rule;
  for (std::size_t i = 0; i < most; ++i) {
    const auto& finding = report.findings[findings[i]];
    if (finding.rule != rule) {
      if (!rule.empty()) out += "</ul>\n";
      rule = finding.rule;
      const auto title = titles.find(rule);
      out += fmt::format("<h2>{}</h2>\n<ul>\n",
                         to_markup(title == titles.end() ? rule : title->second));
    }
    out += fmt::format("<li><strong>{}</strong>: <bdi>{}</bdi>", name_of(finding.severity),
                       to_markup(finding.message));
    const auto document =
        finding.documents.empty() ? documents.end() : documents.find(finding.documents.front());
    if (document != documents.end()) append_document(*document->second, out);
    out += "</li>\n";
  }
  if (most > 0) out += "</ul>\n";
  return out + "</div>";
}

/// The page up to the place named `name`, which is passed over.
std::string_view take_until(std::string_view name, std::string_view& page) {
  const auto at = page.find(name);
  assert(at != std::string_view::npos);
  const auto before = page.substr(0, at);
  page.remove_prefix(at + name.size());
  return before;
}

}  // namespace

void write_report(const AuditReport& report, std::string& out) {
  const auto findings = listed_of(report.findings);
  std::string_view page = kReportPage;
  out += take_until("{{title}}", page);
  out += to_markup(title_of(report));
  out += take_until("{{heading}}", page);
  out += to_markup(heading_of(report));
  out += take_until("{{dateline}}", page);
  out += to_markup(dateline_of(report));
  out += take_until("{{plain}}", page);
  out += plain_list(report, findings);
  out += take_until("{{software}}", page);
  out += to_markup(report.software.empty() ? "" : "Made by masthead " + report.software + ".");
  out += take_until("{{data}}", page);
  write_report_data(report, findings, out);
  out += page;
}

}  // namespace masthead::render
