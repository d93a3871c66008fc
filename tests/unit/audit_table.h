#pragma once

#include <string>
#include <vector>

namespace masthead::test {

/// One case of a rule's table, tests/data/audit/RULE.json:
///
///     {"why": "two spellings", "found": ["J. Doe"], "lines": [{"document": "a", ...}, ...]}
///
/// `lines` are what the method audit takes: rows of articles and authors, mentions, pages ("html"),
/// pasted texts ("text"), judgements. `found` holds for each finding of the rule, in their order, a
/// part of its message; none: the rule must be silent. `now` is the config's and `style` the house
/// style, where they are given.
struct AuditCase {
  std::string why;
  std::string lines;    ///< JSON Lines
  std::string authors;  ///< the author rows among them, for the option "authors"
  std::string now;
  std::string style;  ///< the house style, JSON; empty: none
  std::vector<std::string> found;
};

/// The cases of a file. Fails the test where it is none.
[[nodiscard]] std::vector<AuditCase> read_audit_cases(const std::string& path);

/// The lines that audit gives for a case with the rule alone: its findings, without the last line.
[[nodiscard]] std::vector<std::string> run_audit_case(const std::string& rule,
                                                      const AuditCase& test);

}  // namespace masthead::test
