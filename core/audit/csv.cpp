#include <vector>

#include "core/audit/forms.h"

namespace masthead::audit {
namespace {

std::string lines_of(const std::vector<std::string>& values) {
  std::string lines;
  for (const auto& value : values) {
    if (!lines.empty()) lines += '\n';
    lines += value;
  }
  return lines;
}

void append_field(std::string_view value, std::string& out) {
  constexpr std::string_view kFormula = "=+-@\t\r";
  if (!out.empty() && out.back() != '\n') out += ',';
  out += '"';
  if (!value.empty() && kFormula.find(value.front()) != std::string_view::npos) out += '\'';
  for (const char c : value) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

}  // namespace

void append_csv(std::span<const Finding> findings, std::string& out) {
  out += "id,rule,severity,authors,documents,message,field,old,new\r\n";
  for (const Finding& finding : findings) {
    const Fix fix = finding.fix.value_or(Fix{});
    const std::string authors = lines_of(finding.authors);
    const std::string documents = lines_of(finding.documents);
    for (const std::string_view field :
         {std::string_view(finding.id), finding.rule, name_of(finding.severity),
          std::string_view(authors), std::string_view(documents), std::string_view(finding.message),
          std::string_view(fix.field), std::string_view(fix.old_value),
          std::string_view(fix.new_value)}) {
      append_field(field, out);
    }
    out += "\r\n";
  }
}

}  // namespace masthead::audit
