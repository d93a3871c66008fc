#include <cstdint>
#include <unordered_map>
#include <vector>

#include "core/audit/forms.h"
#include "core/audit/guidelines.h"
#include "core/json_writer.h"

namespace masthead::audit {
namespace {

constexpr std::string_view kSchema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

std::string_view level_of(Severity severity) {
  return severity == Severity::info ? "note" : name_of(severity);
}

void write_text(JsonWriter& json, std::string_view name, std::string_view text) {
  json.key(name).begin_object().member("text", text).end_object();
}

void write_list(JsonWriter& json, std::string_view name, const std::vector<std::string>& values) {
  if (values.empty()) return;
  json.key(name).begin_array();
  for (const auto& value : values) json.string(value);
  json.end_array();
}

/// The id as a URI reference: what may not stand in a path is percent-encoded, and a colon in the
/// first segment, which would be a scheme. Source: RFC 3986, sections 3.3 and 4.2.
std::string uri_of(std::string_view id) {
  constexpr std::string_view kPlain = "-._~!$&'()*+,;=@/";
  constexpr std::string_view kHex = "0123456789ABCDEF";
  const bool is_url = id.starts_with("https://") || id.starts_with("http://");
  std::string uri;
  for (const char c : id) {
    const bool is_alphanumeric =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    const bool is_of_url = is_url && (c == ':' || c == '?' || c == '#' || c == '%');
    if (is_alphanumeric || is_of_url || kPlain.find(c) != std::string_view::npos) {
      uri += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    uri += '%';
    uri += kHex[byte >> 4U];
    uri += kHex[byte & 15U];
  }
  return uri;
}

void write_location(JsonWriter& json, std::string_view document) {
  json.begin_object().key("physicalLocation").begin_object();
  json.key("artifactLocation").begin_object().member("uri", uri_of(document)).end_object();
  json.end_object().end_object();
}

void write_rule(JsonWriter& json, const Rule& rule) {
  json.begin_object().member("id", rule.id);
  write_text(json, "shortDescription", rule.title);
  write_text(json, "fullDescription", rule.help);
  write_text(json, "help", rule.fix);
  const Guideline* guideline = rule.citations[0].guideline;
  if (guideline != nullptr) json.member_if("helpUri", guideline->url);
  json.key("defaultConfiguration").begin_object().member("level", level_of(rule.severity));
  json.end_object().key("properties").begin_object();
  json.member("source", source_of(rule)).member("example", rule.example).end_object().end_object();
}

void write_properties(JsonWriter& json, const Finding& finding) {
  json.key("properties").begin_object();
  write_list(json, "documents", finding.documents);
  write_list(json, "authors", finding.authors);
  write_list(json, "evidence", finding.evidence);
  if (finding.fix) {
    json.key("fix").begin_object().member("field", finding.fix->field);
    json.member("old", finding.fix->old_value).member("new", finding.fix->new_value).end_object();
  }
  json.end_object();
}

void write_result(JsonWriter& json, const Finding& finding, std::int64_t rule) {
  constexpr std::size_t kMostRelated = 100;
  json.begin_object().member("ruleId", finding.rule).member("ruleIndex", rule);
  json.member("level", level_of(finding.severity));
  write_text(json, "message", finding.message);
  const auto& documents = finding.documents;
  json.key("locations").begin_array();
  if (!documents.empty()) write_location(json, documents.front());
  json.end_array();
  if (documents.size() > 1) {
    json.key("relatedLocations").begin_array();
    for (std::size_t i = 1; i < documents.size() && i <= kMostRelated; ++i) {
      write_location(json, documents[i]);
    }
    json.end_array();
  }
  json.key("partialFingerprints").begin_object().member("masthead/v1", finding.id).end_object();
  write_properties(json, finding);
  json.end_object();
}

}  // namespace

void append_sarif(std::span<const Finding> findings, std::span<const Rule* const> rules,
                  std::string_view software, std::string& out) {
  std::unordered_map<std::string_view, std::int64_t> places;
  JsonWriter json(out);
  json.begin_object().member("$schema", kSchema).member("version", "2.1.0");
  json.key("runs").begin_array().begin_object();
  json.key("tool").begin_object().key("driver").begin_object();
  json.member("name", "masthead").member("version", software).key("rules").begin_array();
  for (const Rule* rule : rules) {
    places.emplace(rule->id, static_cast<std::int64_t>(places.size()));
    write_rule(json, *rule);
  }
  json.end_array().end_object().end_object();
  json.member("columnKind", "unicodeCodePoints").key("results").begin_array();
  for (const Finding& finding : findings) write_result(json, finding, places.at(finding.rule));
  json.end_array().end_object().end_array().end_object();
  out += '\n';
}

}  // namespace masthead::audit
