#include "plugin/src/audit_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/audit/auditor.h"
#include "core/audit/forms.h"
#include "core/audit/rule.h"
#include "core/json_writer.h"
#include "core/record.h"
#include "core/record_maker.h"
#include "core/render/report.h"
#include "plugin/src/merged.h"
#include "plugin/src/shared_work.h"

namespace masthead::plugin {
namespace {

using audit::AuditedAuthor;
using audit::Finding;
using identity::Author;

/// The record without what no rule reads: its articles, and where all but the name came from. Of a
/// million mentions that is a third of the memory.
Record slim(Record record) {
  record.articles = {};
  auto& provenance = record.provenance;
  const auto is_read = [](const Provenance& one) { return one.member == "/name"; };
  const auto name = std::find_if(provenance.begin(), provenance.end(), is_read);
  std::vector<Provenance> read;
  if (name != provenance.end()) read.push_back(std::move(*name));
  provenance = std::move(read);
  return record;
}

/// One record a group.
std::vector<Record> make_slim_records(const std::vector<std::vector<SeenMention>>& groups,
                                      const ShareWork& share) {
  constexpr std::size_t kOfPiece = 4096;
  std::vector<Record> records(groups.size());
  do_pieces(share, (groups.size() + kOfPiece - 1) / kOfPiece, [&](std::size_t piece) {
    const auto end = std::min(groups.size(), (piece + 1) * kOfPiece);
    for (auto at = piece * kOfPiece; at < end; ++at) records[at] = slim(make_record(groups[at]));
  });
  return records;
}

/// The findings of all rules, in the rules' order, however they are shared out.
std::vector<Finding> find_all(const audit::AuditInput& input,
                              std::span<const audit::Rule* const> rules, const ShareWork& share) {
  const audit::Auditor auditor(input);
  std::vector<std::vector<Finding>> found(rules.size());
  do_pieces(share, rules.size(), [&](std::size_t at) { found[at] = auditor.run(*rules[at]); });
  std::vector<Finding> findings;
  for (auto& of_rule : found) {
    std::move(of_rule.begin(), of_rule.end(), std::back_inserter(findings));
  }
  return findings;
}

/// What is audited: the authors with their records, and whom an ambiguous mention fits.
class Audited {
 public:
  Audited(const MentionPool& pool, const ShareWork& share)
      : pool_(pool), merged_(pool.subjects(), pool.judgements(), share) {
    index_mentions();
    for (const Author& author : merged_.partition().authors) add(author);
    records_ = make_slim_records(groups_, share);
    find_rivals();
    for (std::size_t i = 0; i < groups_.size(); ++i) {
      authors_.push_back({&records_[i], groups_[i], rivals_[i]});
    }
  }
  Audited(const Audited&) = delete;
  Audited& operator=(const Audited&) = delete;

  [[nodiscard]] audit::AuditInput input(std::string_view now) const {
    return {pool_.documents(), authors_, now};
  }

 private:
  void index_mentions() {
    for (const Document& document : pool_.documents()) {
      for (const Mention& mention : document.mentions) {
        seen_.emplace(mention.id, SeenMention{&document, &mention});
      }
    }
  }

  /// Who took a picture, or is an agency, is known and not audited as an author.
  void add(const Author& author) {
    std::vector<SeenMention> group;
    for (const std::string& id : author.members) {
      const SeenMention& seen = seen_.at(id);
      if (seen.mention->role == Role::author) group.push_back(seen);
    }
    if (group.empty()) return;
    places_.emplace(author.id, static_cast<std::uint32_t>(groups_.size()));
    groups_.push_back(std::move(group));
  }

  void find_rivals() {
    rivals_.resize(groups_.size());
    for (const auto& ambiguous : merged_.partition().ambiguous) {
      const auto own = places_.find(ambiguous.mention);
      if (own == places_.end()) continue;
      for (const std::string& rival : ambiguous.rivals) {
        const auto other = places_.find(rival);
        if (other != places_.end()) rivals_[own->second].push_back(other->second);
      }
    }
  }

  const MentionPool& pool_;
  Merged merged_;
  std::unordered_map<std::string_view, SeenMention> seen_;
  std::unordered_map<std::string_view, std::uint32_t> places_;  // by author
  std::vector<std::vector<SeenMention>> groups_;
  std::vector<Record> records_;
  std::vector<std::vector<std::uint32_t>> rivals_;
  std::vector<AuditedAuthor> authors_;
};

void write_findings(const std::vector<Finding>& findings, std::string& out) {
  for (const Finding& finding : findings) {
    JsonWriter json(out);
    write_top_json(json, finding);
    out += '\n';
  }
}

std::string make_html(const audit::AuditInput& input, const audit::Selected& selected,
                      const AuditOptions& options) {
  auto report = render::make_report(input, selected.findings);
  report.title = options.title;
  report.generated_at = input.now;
  report.software = MASTHEAD_VERSION;
  report.rules = options.rules;
  report.suppressed = selected.suppressed;
  if (!options.past.empty()) report.baseline = render::ReportBaseline{{}, options.past};
  std::string html;
  render::write_report(report, html);
  return html;
}

/// The findings as one text, in a line.
void write_text(const audit::AuditInput& input, const audit::Selected& selected,
                const AuditOptions& options, std::string& out) {
  const auto& findings = selected.findings;
  std::string text;
  switch (options.format) {
    case AuditOptions::Format::table:
      audit::append_table(findings, options.style, text);
      break;
    case AuditOptions::Format::csv:
      audit::append_csv(findings, text);
      break;
    case AuditOptions::Format::sarif:
      audit::append_sarif(findings, options.rules, MASTHEAD_VERSION, text);
      break;
    case AuditOptions::Format::html:
      text = make_html(input, selected, options);
      break;
    case AuditOptions::Format::jsonl:
      break;
  }
  JsonWriter(out).begin_object().schema("text").member("text", text).end_object();
  out += '\n';
}

void write_summary(const audit::AuditInput& input, const audit::Selected& selected,
                   const AuditOptions& options, std::string& out) {
  std::array<std::int64_t, 3> counts{};
  for (const Finding& finding : selected.findings) {
    if (options.selection.known.contains(finding.id)) continue;
    ++counts[static_cast<std::size_t>(finding.severity)];
  }
  const auto number = [](std::size_t count) { return static_cast<std::int64_t>(count); };
  JsonWriter json(out);
  json.begin_object().schema("audit");
  json.member("documents", number(input.documents.size()));
  json.member("authors", number(input.authors.size()));
  json.member("error", counts[0]).member("warning", counts[1]).member("info", counts[2]);
  json.member("known", number(selected.known));
  json.member("suppressed", number(selected.suppressed)).end_object();
  out += '\n';
}

/// What ended is told of again, and whoever decided it is told why.
Status log_expired(const Context& context, const AuditOptions& options, std::string_view now) {
  for (const auto& suppression : options.selection.suppressions) {
    if (!audit::has_expired(suppression, now)) continue;
    Status failed = context.host().log(
        LogLevel::warning, Errc::ok,
        fmt::format("a suppression ended on {}: {}", suppression.expires, suppression.reason));
    if (failed) return failed;
  }
  return std::nullopt;
}

}  // namespace

Status write_audit(const Context& context, const MentionPool& pool, const AuditOptions& options,
                   std::string& out) {
  const auto now = context.now();
  if (!now) return now.error();
  const auto share = share_work(context.config().threads);
  const Audited audited(pool, share);
  auto input = audited.input(*now);
  input.style = &options.house;
  if (Status failed = log_expired(context, options, *now)) return failed;
  const auto selected =
      audit::select_findings(input, options.selection, find_all(input, options.rules, share));
  if (options.format == AuditOptions::Format::jsonl) {
    write_findings(selected.findings, out);
  } else {
    write_text(input, selected, options, out);
  }
  write_summary(input, selected, options, out);
  return std::nullopt;
}

}  // namespace masthead::plugin
