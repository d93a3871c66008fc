#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/audit/finding.h"
#include "core/audit/rule.h"

namespace masthead::render {

/// Something an author was seen with, how often, and when. Dates are RFC 3339 or a date alone
/// ("2025-11-07", "2025-11", "2025"); empty: not known.
struct ReportSeen {
  std::string text;       ///< a spelling, a job title, an outlet; of an account the handle
  std::string qualifier;  ///< of an account its platform, of a job title its outlet
  std::string url;        ///< of an account its canonical URL
  std::size_t documents = 0;
  std::string first;  ///< the date of the oldest document that shows it
  std::string last;   ///< of the newest
};

/// A node of an author's evidence graph: the place of one of `names`, `accounts` or `outlets`.
struct ReportNode {
  enum class Kind : std::uint8_t { name, account, outlet };
  Kind kind = Kind::name;
  std::size_t at = 0;
};

/// Why two of them belong together.
struct ReportEdge {
  ReportNode a;
  ReportNode b;
  double weight = 0;  ///< how many documents show both, or log-odds; finite, not negative
  std::string words;  ///< "on 12 pages together"; empty: the weight alone is shown
};

/// One author. Those of no finding are counted and not shown.
struct ReportAuthor {
  std::string id;
  std::string name;
  AuthorKind kind = AuthorKind::person;
  std::vector<ReportSeen> names;  ///< spellings, as printed
  std::vector<ReportSeen> titles;
  std::vector<ReportSeen> outlets;
  std::vector<ReportSeen> accounts;
  std::vector<ReportEdge> edges;
};

/// One document that findings name. Those of no finding are counted and not shown.
struct ReportDocument {
  std::string id;
  std::string url;
  std::string outlet;
  std::string headline;
  std::string published;
};

/// A claim that findings rest on, for the words under "Evidence".
struct ReportClaim {
  std::string id;  ///< the observation's
  std::string document;
  std::string field;
  std::string source;
  std::string value;
};

/// A finding of the run before. Only `id` must be there: the rest tells what is gone.
struct PastFinding {
  std::string id;
  std::string rule;
  audit::Severity severity = audit::Severity::warning;
  std::string message;
  std::vector<std::string> documents;
  std::vector<std::string> authors;
};

/// The run before. write_report() compares: what it does not have is new, what only it has is gone.
struct ReportBaseline {
  std::string generated_at;  ///< RFC 3339; empty: not known
  std::vector<PastFinding> findings;
};

/// All that the report of an audit shows. make_report() fills what follows from the audit itself.
struct AuditReport {
  std::string title;         ///< the publication's name; empty: the report names none
  std::string generated_at;  ///< RFC 3339; empty: not known
  std::string software;      ///< the library's version
  std::span<const audit::Rule* const> rules;  ///< those that ran; constants
  std::vector<audit::Finding> findings;       ///< `subjects` are places in `authors`
  std::vector<ReportAuthor> authors;
  std::vector<ReportDocument> documents;  ///< findings name them by id
  std::vector<ReportClaim> claims;
  std::size_t documents_read = 0;  ///< how many were audited; 0: as many as `documents`
  std::size_t suppressed = 0;      ///< findings that the house style holds back
  std::optional<ReportBaseline> baseline;
};

/// At most as many findings are written, those of the highest severity first; the report says how
/// many are not.
inline constexpr std::size_t kMostReported = 200'000;

/// The report of `findings` over what was audited: rules, authors with what they were seen with,
/// the documents and claims that findings name. The caller adds title, times, software, baseline.
/// Cost: O(n log n) of the findings, and of the mentions and claims of what they name.
[[nodiscard]] AuditReport make_report(const audit::AuditInput& input,
                                      std::vector<audit::Finding> findings);

/// Appends the report as one HTML document to `out`: style, script and data are in it.
///
/// It fetches nothing and a browser is told to let it fetch nothing (its Content Security Policy
/// allows its own style and script, by their hashes). Of what was read nothing is markup: the data
/// is JSON in which `<`, `>`, `&`, U+2028 and U+2029 are escaped, and the script sets it as text.
/// Without scripts the first kMostPlain findings are a plain list. Precondition: strings are valid
/// UTF-8. Cost: O(report), about 400 bytes a finding.
void write_report(const AuditReport& report, std::string& out);

inline constexpr std::size_t kMostPlain = 200;

}  // namespace masthead::render
