#include "core/audit/finding.h"

namespace masthead::audit {

std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::info:
      break;
  }
  return "info";
}

namespace {

/// One value as `single`, several as the array `several`, none as nothing.
void write_values(JsonWriter& json, std::string_view single, std::string_view several,
                  const std::vector<std::string>& values) {
  if (values.size() == 1) json.member(single, values.front());
  if (values.size() < 2) return;
  json.key(several).begin_array();
  for (const auto& value : values) json.string(value);
  json.end_array();
}

void write_members(JsonWriter& json, const Finding& finding) {
  json.member("id", finding.id);
  json.member("rule", finding.rule);
  json.member("severity", name_of(finding.severity));
  write_values(json, "document", "documents", finding.documents);
  write_values(json, "author", "authors", finding.authors);
  json.member("message", finding.message);
  json.key("evidence").begin_array();
  for (const auto& observation : finding.evidence) json.string(observation);
  json.end_array();
  if (finding.fix) {
    json.key("fix").begin_object();
    json.member("field", finding.fix->field);
    json.member("old", finding.fix->old_value);
    json.member("new", finding.fix->new_value);
    json.end_object();
  }
}

}  // namespace

void write_json(JsonWriter& json, const Finding& finding) {
  json.begin_object();
  write_members(json, finding);
  json.end_object();
}

void write_top_json(JsonWriter& json, const Finding& finding) {
  json.begin_object().schema("finding");
  write_members(json, finding);
  json.end_object();
}

}  // namespace masthead::audit
