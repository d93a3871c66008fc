#include "core/audit/manual.h"

#include <string_view>

namespace masthead::audit {
namespace {

constexpr std::string_view kHead =
    ".\\\" SPDX-License-Identifier: Apache-2.0\n"
    ".\\\" Made of the rules' constants (core/audit); a test keeps it current.\n"
    ".Dd November 29, 2026\n"
    ".Dt MASTHEAD-RULES 7\n"
    ".Os masthead\n"
    ".Sh NAME\n"
    ".Nm masthead-rules\n"
    ".Nd what the audit of masthead looks for\n"
    ".Sh DESCRIPTION\n"
    "Each rule has an id, which findings, baselines and options name, and a severity: an error is\n"
    "wrong as it is published, a warning misleads somebody or does harm, and what is called info\n"
    "could be better.\n"
    ".Sh RULES\n";
constexpr std::string_view kTail =
    ".Sh SEE ALSO\n"
    ".Xr masthead 1 ,\n"
    ".Xr masthead-methods 7\n";

/// A sentence a line; nothing of it is taken for a request or an escape.
void append_words(std::string_view words, std::string& out) {
  std::string line;
  const auto end_line = [&] {
    if (line.empty()) return;
    if (line.front() == '.' || line.front() == '\'') out += "\\&";
    out += line;
    out += '\n';
    line.clear();
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    const char c = words[i];
    const bool ends = c == ' ' && i > 0 && words[i - 1] == '.' && i + 1 < words.size() &&
                      words[i + 1] >= 'A' && words[i + 1] <= 'Z';
    if (ends) {
      end_line();
    } else if (c == '\\') {
      line += "\\e";
    } else if (c == '"') {
      line += "\\(dq";
    } else {
      line += c;
    }
  }
  end_line();
}

void append_item(std::string_view name, std::string_view words, std::string& out) {
  out += ".It ";
  out += name;
  out += '\n';
  append_words(words, out);
}

}  // namespace

void append_manual(std::span<const Rule* const> rules, std::string& out) {
  out += kHead;
  for (const Rule* rule : rules) {
    out += ".Ss ";
    out += rule->id;
    out += '\n';
    append_words(rule->title, out);
    out += ".Pp\n";
    append_words(rule->help, out);
    out += ".Bl -tag -width Ds\n";
    append_item("Severity", name_of(rule->severity), out);
    append_item("Example", rule->example, out);
    append_item("What to do", rule->fix, out);
    append_item("Rests on", source_of(*rule), out);
    out += ".El\n";
  }
  out += kTail;
}

}  // namespace masthead::audit
