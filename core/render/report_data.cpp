#include "core/render/report_data.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <unordered_set>

#include "core/json_writer.h"
#include "core/render/escape.h"
#include "core/text.h"

namespace masthead::render {
namespace {

constexpr std::size_t kMostOfClaim = 400;  // bytes: a biography is evidence, and long

/// Values that are named by their places, each once.
class Table {
 public:
  std::size_t place_of(std::string_view value) {
    const auto [at, is_new] = places_.try_emplace(value, values_.size());
    if (is_new) values_.push_back(value);
    return at->second;
  }
  [[nodiscard]] const std::vector<std::string_view>& values() const { return values_; }

 private:
  std::unordered_map<std::string_view, std::size_t> places_;
  std::vector<std::string_view> values_;
};

/// The value's beginning, with "…" where some is missing.
std::string shortened(std::string_view value) {
  if (value.size() <= kMostOfClaim) return std::string(value);
  std::size_t end = 0;
  for (std::size_t at = 0; at <= kMostOfClaim;) {
    end = at;
    (void)next_code_point(value, at);
  }
  return std::string(value.substr(0, end)) + "…";
}

void write_place(JsonWriter& json, std::size_t place) {
  json.integer(static_cast<std::int64_t>(place));
}

void write_seen(JsonWriter& json, std::string_view name, const std::vector<ReportSeen>& rows) {
  json.key(name).begin_array();
  for (const auto& row : rows) {
    json.begin_array().string(row.text).string(row.qualifier).string(row.url);
    write_place(json, row.documents);
    json.string(row.first).string(row.last).end_array();
  }
  json.end_array();
}

void write_edges(JsonWriter& json, const std::vector<ReportEdge>& edges) {
  json.key("edges").begin_array();
  for (const auto& edge : edges) {
    json.begin_array();
    for (const auto& node : {edge.a, edge.b}) {
      json.integer(static_cast<std::int64_t>(node.kind));
      write_place(json, node.at);
    }
    json.number(edge.weight).string(edge.words).end_array();
  }
  json.end_array();
}

void write_author(JsonWriter& json, const ReportAuthor& author) {
  json.begin_object();
  json.member("id", author.id);
  json.member("name", author.name);
  json.member("kind", name_of(author.kind));
  write_seen(json, "names", author.names);
  write_seen(json, "titles", author.titles);
  write_seen(json, "outlets", author.outlets);
  write_seen(json, "accounts", author.accounts);
  write_edges(json, author.edges);
  json.end_object();
}

class Writer {
 public:
  Writer(const AuditReport& report, std::string& out) : report_(report), out_(out) {
    (void)outlets_.place_of({});  // place 0: no outlet is named
    for (std::size_t i = 0; i < report.documents.size(); ++i) {
      document_by_id_.try_emplace(report.documents[i].id, i);
    }
    for (std::size_t i = 0; i < report.claims.size(); ++i) {
      claim_by_id_.try_emplace(report.claims[i].id, i);
    }
    for (std::size_t i = 0; i < report.rules.size(); ++i) {
      rule_by_id_.try_emplace(report.rules[i]->id, i);
    }
    if (!report.baseline) return;
    for (const auto& past : report.baseline->findings) known_.insert(past.id);
  }

  void write(const std::vector<std::size_t>& findings) {
    add_other_rules();
    for (std::size_t from = 0; from < findings.size(); from += kMostInPart) {
      write_part(std::span(findings).subspan(from, std::min(kMostInPart, findings.size() - from)));
    }
    std::string part;
    JsonWriter json(part);
    json.begin_object();
    write_counts(json);
    write_rules(json);
    write_baseline(json);
    // The tables stand behind what fills them.
    write_claims(json);
    write_documents(json);
    write_authors(json);
    json.key("outlets").begin_array();
    for (const auto outlet : outlets_.values()) json.string(outlet);
    json.end_array().end_object();
    append_script(part);
  }

 private:
  void append_script(std::string_view json) {
    out_ += "<script type=\"application/json\">";
    out_ += to_script(json);
    out_ += "</script>\n";
  }

  void write_part(std::span<const std::size_t> findings) {
    std::string part;
    JsonWriter json(part);
    json.begin_array();
    for (const auto at : findings) write_finding(report_.findings[at], json);
    json.end_array();
    append_script(part);
  }

  void write_counts(JsonWriter& json) {
    const auto count = [&](std::string_view name, std::size_t value) {
      json.member(name, static_cast<std::int64_t>(value));
    };
    count("findings_found", report_.findings.size());
    count("documents_read",
          report_.documents_read == 0 ? report_.documents.size() : report_.documents_read);
    count("authors_seen", report_.authors.size());
    count("suppressed", report_.suppressed);
  }

  /// A rule that is not listed still has findings: a registry's, or a newer version's.
  void add_other_rules() {
    for (const auto& finding : report_.findings) {
      const auto next = report_.rules.size() + other_rules_.size();
      if (rule_by_id_.try_emplace(finding.rule, next).second) other_rules_.push_back(finding.rule);
    }
  }

  void write_rules(JsonWriter& json) {
    json.key("rules").begin_array();
    for (const auto* rule : report_.rules) {
      json.begin_object();
      json.member("id", rule->id);
      json.member("title", rule->title);
      json.member_if("help", rule->help);
      json.member_if("example", rule->example);
      json.member_if("fix", rule->fix);
      json.member_if("source", source_of(*rule));
      json.end_object();
    }
    for (const auto id : other_rules_) {
      json.begin_object().member("id", id).member("title", id).end_object();
    }
    json.end_array();
  }

  /// id, rule, severity, documents, authors, message, claims, is new, fix.
  void write_finding(const audit::Finding& finding, JsonWriter& json) {
    json.begin_array().string(finding.id);
    write_place(json, rule_by_id_.at(finding.rule));
    json.integer(static_cast<std::int64_t>(finding.severity));
    json.begin_array();
    for (const auto& id : finding.documents) write_place(json, documents_.place_of(id));
    json.end_array().begin_array();
    write_authors_of(finding, json);
    json.end_array().string(finding.message).begin_array();
    for (const auto& id : finding.evidence) write_claim_of(id, json);
    json.end_array();
    json.integer(report_.baseline && !known_.contains(finding.id) ? 1 : 0);
    if (finding.fix) {
      json.begin_array().string(finding.fix->field).string(finding.fix->old_value);
      json.string(finding.fix->new_value).end_array();
    }
    json.end_array();
  }

  /// Those it was found of; of one without subjects those of the names it prints.
  void write_authors_of(const audit::Finding& finding, JsonWriter& json) {
    for (const auto subject : finding.subjects) {
      const auto [at, is_new] = author_places_.try_emplace(subject, shown_authors_.size());
      if (is_new) shown_authors_.push_back({subject, {}});
      write_place(json, at->second);
    }
    if (!finding.subjects.empty()) return;
    for (const auto& name : finding.authors) {
      const auto [at, is_new] = named_places_.try_emplace(name, shown_authors_.size());
      if (is_new) shown_authors_.push_back({std::nullopt, name});
      write_place(json, at->second);
    }
  }

  void write_claim_of(std::string_view id, JsonWriter& json) {
    if (!claim_by_id_.contains(id)) return;
    write_place(json, claims_.place_of(id));
  }

  void write_baseline(JsonWriter& json) {
    if (!report_.baseline) return;
    std::unordered_set<std::string_view> now;
    for (const auto& finding : report_.findings) now.insert(finding.id);
    json.key("baseline").begin_object();
    json.member("generated_at", report_.baseline->generated_at);
    json.key("gone").begin_array();
    for (const auto& past : report_.baseline->findings) {
      if (now.insert(past.id).second) write_gone(past, json);
    }
    json.end_array().end_object();
  }

  void write_gone(const PastFinding& past, JsonWriter& json) {
    json.begin_array().integer(static_cast<std::int64_t>(past.severity));
    const auto rule = rule_by_id_.find(past.rule);
    const bool is_listed = rule != rule_by_id_.end() && rule->second < report_.rules.size();
    json.string(is_listed ? report_.rules[rule->second]->title : std::string_view(past.rule));
    json.string(past.message.empty() ? past.id : past.message).begin_array();
    for (const auto& name : past.authors) json.string(name);
    json.end_array().end_array();
  }

  void write_claims(JsonWriter& json) {
    json.key("claims").begin_array();
    for (const auto id : claims_.values()) {
      const auto& claim = report_.claims[claim_by_id_.at(id)];
      json.begin_array();
      json.integer(claim.document.empty()
                       ? -1
                       : static_cast<std::int64_t>(documents_.place_of(claim.document)));
      json.string(claim.field).string(claim.source).string(shortened(claim.value)).end_array();
    }
    json.end_array();
  }

  void write_documents(JsonWriter& json) {
    static const ReportDocument kUnknown;
    json.key("documents").begin_array();
    for (const auto id : documents_.values()) {
      const auto at = document_by_id_.find(id);
      const auto& document = at == document_by_id_.end() ? kUnknown : report_.documents[at->second];
      json.begin_array().string(id).string(document.url);
      write_place(json, outlets_.place_of(document.outlet));
      json.string(document.headline).string(document.published).end_array();
    }
    json.end_array();
  }

  void write_authors(JsonWriter& json) {
    json.key("authors").begin_array();
    for (const auto& shown : shown_authors_) {
      if (shown.place) {
        write_author(json, report_.authors[*shown.place]);
      } else {
        ReportAuthor author;
        author.name = shown.name;
        write_author(json, author);
      }
    }
    json.end_array();
  }

  struct ShownAuthor {
    std::optional<std::size_t> place;  ///< in the report's authors
    std::string_view name;             ///< of one without a place
  };

  const AuditReport& report_;
  std::string& out_;
  std::unordered_map<std::string_view, std::size_t> document_by_id_;
  std::unordered_map<std::string_view, std::size_t> claim_by_id_;
  std::unordered_map<std::string_view, std::size_t> rule_by_id_;
  std::unordered_map<std::size_t, std::size_t> author_places_;
  std::unordered_map<std::string_view, std::size_t> named_places_;
  std::unordered_set<std::string_view> known_;
  std::vector<std::string_view> other_rules_;
  std::vector<ShownAuthor> shown_authors_;
  Table documents_;
  Table claims_;
  Table outlets_;
};

}  // namespace

void write_report_data(const AuditReport& report, const std::vector<std::size_t>& findings,
                       std::string& out) {
  Writer(report, out).write(findings);
}

}  // namespace masthead::render
