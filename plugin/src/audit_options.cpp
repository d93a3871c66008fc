#include "plugin/src/audit_options.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

#include "core/date.h"
#include "plugin/src/json_reader.h"
#include "plugin/src/nearest.h"
#include "plugin/src/row_options.h"
#include "plugin/src/style_request.h"

namespace masthead::plugin {
namespace {

using audit::Rule;
using audit::Severity;

constexpr std::array<std::string_view, 5> kFormats = {"jsonl", "table", "csv", "sarif", "html"};
constexpr std::int64_t kNarrowest = 20;
constexpr std::int64_t kWidest = 1000;

Status read_rule(Member& member, AuditOptions& options) {
  std::string_view id;
  if (Status status = member.read(id)) return status;
  if (const Rule* rule = audit::find_rule(id)) {
    options.rules.push_back(rule);
    return std::nullopt;
  }
  std::vector<std::string_view> ids;
  ids.reserve(audit::all_rules().size());
  for (const Rule* rule : audit::all_rules()) ids.push_back(rule->id);
  return member.refuse(unknown_name("rule", id, ids));
}

Status read_severity(Member& member, Severity& severity) {
  std::string_view word;
  if (Status status = member.read(word)) return status;
  for (const auto one : {Severity::error, Severity::warning, Severity::info}) {
    if (word != name_of(one)) continue;
    severity = one;
    return std::nullopt;
  }
  return member.refuse(
      fmt::format("severity is {}: it must be \"error\", \"warning\" or \"info\"", quoted(word)));
}

Status read_since(Member& member, std::string& since) {
  std::string_view text;
  if (Status status = member.read(text)) return status;
  if (!read_date(text)) {
    return member.refuse(
        fmt::format("since is {}: it must be a date, \"2026-11-23\"", quoted(text)));
  }
  since = text;
  return std::nullopt;
}

Status read_format(Member& member, AuditOptions::Format& format) {
  std::string_view word;
  if (Status status = member.read(word)) return status;
  const auto* const at = std::find(kFormats.begin(), kFormats.end(), word);
  if (at == kFormats.end()) return member.refuse(unknown_name("format", word, kFormats));
  format = static_cast<AuditOptions::Format>(at - kFormats.begin());
  return std::nullopt;
}

Status read_width(Member& member, std::size_t& width) {
  std::int64_t columns = 0;
  if (Status status = member.read(columns)) return status;
  if (columns < kNarrowest || columns > kWidest) {
    return member.refuse(
        fmt::format("width is {}: it must be from {} to {}", columns, kNarrowest, kWidest));
  }
  width = static_cast<std::size_t>(columns);
  return std::nullopt;
}

Status read_text(Member& member, std::string& out) {
  std::string_view text;
  Status status = member.read(text);
  if (!status) out = text;
  return status;
}

Status read_texts(Member& member, std::vector<std::string>& out) {
  return member.read_elements([&](Member& text) { return read_text(text, out.emplace_back()); });
}

Status read_past(Member& member, render::PastFinding& past) {
  const std::string_view name = member.name();
  if (name == "id") return read_text(member, past.id);
  if (name == "rule") return read_text(member, past.rule);
  if (name == "severity") return read_severity(member, past.severity);
  if (name == "message") return read_text(member, past.message);
  if (name == "document") return read_text(member, past.documents.emplace_back());
  if (name == "author") return read_text(member, past.authors.emplace_back());
  if (name == "documents" && member.is_array()) return read_texts(member, past.documents);
  if (name == "authors" && member.is_array()) return read_texts(member, past.authors);
  return member.skip();
}

/// A finding of an earlier run: its id, or the finding with its members. The last line of a run has
/// no id: it counts findings.
Status read_known(Member& member, AuditOptions& options) {
  render::PastFinding past;
  Status status = member.is_object()
                      ? member.read_members([&](Member& inner) { return read_past(inner, past); })
                      : read_text(member, past.id);
  if (status || past.id.empty()) return status;
  options.selection.known.insert(past.id);
  options.past.push_back(std::move(past));
  return std::nullopt;
}

Status read_option(Member& member, AuditOptions& options) {
  static constexpr std::array<std::string_view, 11> kOptions = {
      "rules",  "severity", "since", "baseline", "style",      "title",
      "format", "colour",   "width", "authors",  "corrections"};
  const std::string_view name = member.name();
  if (name == "rules") {
    return member.read_elements([&](Member& id) { return read_rule(id, options); });
  }
  if (name == "severity") return read_severity(member, options.selection.least);
  if (name == "since") return read_since(member, options.selection.since);
  if (name == "baseline") {
    return member.read_elements([&](Member& finding) { return read_known(finding, options); });
  }
  if (name == "style") return read_style(member, options.house);
  if (name == "title") return read_text(member, options.title);
  if (name == "format") return read_format(member, options.format);
  if (name == "colour") return member.read(options.style.colour);
  if (name == "width") return read_width(member, options.style.width);
  if (name == "authors") return read_author_names(member, options.authors);
  if (name == "corrections") return member.read(options.corrections);
  if (Status status = member.skip()) return status;
  return member.refuse(unknown_name("option", name, kOptions));
}

/// Every rule once, in the order of the list; all where none is named.
std::vector<const Rule*> in_order(const std::vector<const Rule*>& named) {
  std::vector<const Rule*> rules;
  for (const Rule* rule : audit::all_rules()) {
    if (named.empty() || std::find(named.begin(), named.end(), rule) != named.end()) {
      rules.push_back(rule);
    }
  }
  return rules;
}

}  // namespace

Result<AuditOptions> read_audit_options(Context& context, std::string& options) {
  AuditOptions read;
  Status status =
      context.json().read(options, [&](Member& member) { return read_option(member, read); });
  if (status) return *status;
  read.rules = in_order(read.rules);
  // The report tells what is new, what is gone and what stays.
  read.selection.keeps_known = read.format == AuditOptions::Format::html;
  read.selection.suppressions = std::move(read.house.suppressions);
  return read;
}

}  // namespace masthead::plugin
