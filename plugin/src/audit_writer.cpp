#include "plugin/src/audit_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <optional>
#include <span>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/audit/auditor.h"
#include "core/audit/forms.h"
#include "core/audit/newsroom.h"
#include "core/audit/rule.h"
#include "core/json_writer.h"
#include "core/record.h"
#include "core/record_maker.h"
#include "core/render/report.h"
#include "plugin/src/audit_newsroom.h"
#include "plugin/src/audit_protection.h"
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
  /// @param known  what a registry knows; nullptr: there is none.
  Audited(const MentionPool& pool, const AuditNewsroom* known, const ShareWork& share)
      : pool_(pool),
        known_(known),
        judgements_(judgements_of(pool, known)),
        merged_(pool.subjects(), judgements_, share) {
    index_mentions();
    for (const Author& author : merged_.partition().authors) add(author);
    if (known_ != nullptr) tell_known();
    records_ = make_slim_records(groups_, share);
    find_rivals();
    for (std::size_t i = 0; i < groups_.size(); ++i) {
      authors_.push_back({&records_[i], groups_[i], rivals_[i]});
    }
  }
  Audited(const Audited&) = delete;
  Audited& operator=(const Audited&) = delete;

  [[nodiscard]] audit::AuditInput input(std::string_view now) const {
    audit::AuditInput input{pool_.documents(), authors_, now};
    if (known_ != nullptr) input.newsroom = &newsroom_;
    return input;
  }

 private:
  static std::vector<identity::Judgement> judgements_of(const MentionPool& pool,
                                                        const AuditNewsroom* known) {
    auto judgements = pool.judgements();
    if (known == nullptr) return judgements;
    judgements.insert(judgements.end(), known->judgements.begin(), known->judgements.end());
    return judgements;
  }

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
      const auto seen = seen_.find(id);
      // What tells who is behind a pseudonym has been taken out of its document.
      if (seen == seen_.end()) continue;
      if (seen->second.mention->role == Role::author) group.push_back(seen->second);
    }
    if (group.empty()) return;
    if (known_ == nullptr) {
      add(author.id, std::move(group), audit::Newsroom::kNobody);
      return;
    }
    for (auto& part : divide(*known_, group)) {
      add(author.id, std::move(part.mentions), part.known);
    }
  }

  /// What the registry knows as one author's is one group.
  void add(const std::string& id, std::vector<SeenMention> group, std::uint32_t known) {
    const auto next = static_cast<std::uint32_t>(groups_.size());
    const auto at =
        known == audit::Newsroom::kNobody ? next : of_known_.try_emplace(known, next).first->second;
    places_.emplace(id, at);
    if (at == next) {
      groups_.push_back(std::move(group));
      newsroom_.known.push_back(known);
    } else {
      groups_[at].insert(groups_[at].end(), group.begin(), group.end());
    }
  }

  void tell_known() {
    newsroom_.authors = known_->authors;
    newsroom_.holders = known_->holders;
    newsroom_.candidates.resize(groups_.size());
    for (std::size_t i = 0; i < groups_.size(); ++i) {
      std::sort(groups_[i].begin(), groups_[i].end(),
                [](const SeenMention& a, const SeenMention& b) {
                  return std::tie(a.mention->id, a.document->id) <
                         std::tie(b.mention->id, b.document->id);
                });
      if (newsroom_.known[i] != audit::Newsroom::kNobody) continue;
      for (const auto& seen : groups_[i]) add_candidates(seen, newsroom_.candidates[i]);
    }
  }

  void add_candidates(const SeenMention& seen, std::vector<std::uint32_t>& candidates) const {
    const auto at = known_->candidates.find(seen.mention->id);
    if (at == known_->candidates.end()) return;
    candidates.insert(candidates.end(), at->second.begin(), at->second.end());
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
  }

  void find_rivals() {
    rivals_.resize(groups_.size());
    for (const auto& ambiguous : merged_.partition().ambiguous) {
      const auto own = places_.find(ambiguous.mention);
      if (own == places_.end()) continue;
      auto& rivals = rivals_[own->second];
      for (const std::string& rival : ambiguous.rivals) {
        const auto other = places_.find(rival);
        if (other != places_.end()) rivals.push_back(other->second);
      }
      // Where the registry knows it as one of theirs nobody waits for an answer.
      const bool is_decided = std::find(rivals.begin(), rivals.end(), own->second) != rivals.end();
      if (is_decided) rivals.clear();
    }
  }

  const MentionPool& pool_;
  const AuditNewsroom* known_;
  std::vector<identity::Judgement> judgements_;
  Merged merged_;
  audit::Newsroom newsroom_;
  std::unordered_map<std::uint32_t, std::uint32_t> of_known_;  // a group, by the known one's place
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
Status log_expired(const Context& context, const AuditOptions& options,
                   const AuditProtection* protection, std::string_view now) {
  for (const auto& suppression : options.selection.suppressions) {
    if (!audit::has_expired(suppression, now)) continue;
    const bool is_told = protection == nullptr || !protection->tells(suppression.reason);
    Status failed =
        context.host().log(LogLevel::warning, Errc::ok,
                           fmt::format("a suppression ended on {}: {}", suppression.expires,
                                       is_told ? suppression.reason : "its reason is not shown"));
    if (failed) return failed;
  }
  return std::nullopt;
}

/// What the registry of the config says, where it names one.
struct Newsroom {
  std::optional<AuditNewsroom> known;
  std::optional<AuditProtection> protection;
  std::vector<const Document*> hidden;  ///< documents of which something was taken out

  [[nodiscard]] const AuditNewsroom* get() const { return known ? &*known : nullptr; }
};

/// Asks the registry, and takes out of the documents what may not be told.
Status join(Context& context, MentionPool& pool, Newsroom& newsroom) {
  if (context.config().registry.empty()) return std::nullopt;
  auto read = read_newsroom(context, pool);
  if (!read) return read.error();
  newsroom.protection.emplace(newsroom.known.emplace(std::move(*read)));
  for (Document& document : pool.documents()) {
    if (newsroom.protection->hide(document)) newsroom.hidden.push_back(&document);
  }
  return std::nullopt;
}

Status log_hidden(const Context& context, const Newsroom& newsroom) {
  for (const Document* document : newsroom.hidden) {
    Status failed = context.host().log(
        LogLevel::warning, Errc::ok,
        fmt::format("{}: what tells who is behind a pseudonym was left out of the audit; look at "
                    "the document itself",
                    document->id));
    if (failed) return failed;
  }
  return std::nullopt;
}

/// A finding that can be corrected in the markup of a page, for a host that asks "fix" for it.
void write_corrections(const std::vector<Finding>& findings, std::string& out) {
  for (const Finding& finding : findings) {
    if (!finding.fix) continue;
    std::string line;
    JsonWriter json(line);
    write_top_json(json, finding);
    constexpr std::string_view kSchema = "masthead.finding/1";
    out += line.replace(line.find(kSchema), kSchema.size(), "masthead.correction/1") + '\n';
  }
}

}  // namespace

Result<AuditedPage> audit_page(Context& context, MentionPool& pool, const AuditOptions& options) {
  const auto now = context.now();
  if (!now) return now.error();
  Newsroom newsroom;
  if (Status failed = join(context, pool, newsroom)) return *failed;
  const auto share = share_work(context.config().threads);
  const Audited audited(pool, newsroom.get(), share);
  auto input = audited.input(*now);
  input.style = &options.house;
  AuditedPage page{find_all(input, options.rules, share), !newsroom.hidden.empty()};
  if (newsroom.protection) newsroom.protection->hide(page.findings);
  return page;
}

Status write_audit(Context& context, MentionPool& pool, AuditOptions& options, std::string& out) {
  const auto now = context.now();
  if (!now) return now.error();
  Newsroom newsroom;
  if (Status failed = join(context, pool, newsroom)) return failed;
  const auto* protection = newsroom.protection ? &*newsroom.protection : nullptr;
  if (protection != nullptr) protection->hide(options.past);
  if (Status failed = log_hidden(context, newsroom)) return failed;
  if (Status failed = log_expired(context, options, protection, *now)) return failed;
  const auto share = share_work(context.config().threads);
  const Audited audited(pool, newsroom.get(), share);
  auto input = audited.input(*now);
  input.style = &options.house;
  auto findings = find_all(input, options.rules, share);
  if (protection != nullptr) protection->hide(findings);
  const auto selected = audit::select_findings(input, options.selection, std::move(findings));
  if (options.format == AuditOptions::Format::jsonl) {
    write_findings(selected.findings, out);
  } else {
    write_text(input, selected, options, out);
  }
  if (options.corrections) write_corrections(selected.findings, out);
  write_summary(input, selected, options, out);
  return std::nullopt;
}

}  // namespace masthead::plugin
