#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/audit/rule.h"
#include "core/document.h"

namespace masthead::audit {

/// True for what machines read and readers do not: JSON-LD, microdata, RDFa, meta tags.
[[nodiscard]] bool is_markup(Source source);

/// True where markup names the article's author by name.
[[nodiscard]] bool is_author_markup(const Statement& statement);

/// Where a statement stands, for an editor: "The JSON-LD", "The meta tag article:author".
[[nodiscard]] std::string place_of(const Statement& statement);

/// The words a statement names its author with, as they stood; "" where it names none.
[[nodiscard]] std::string_view words_of(const Statement& statement);

/// The name in a statement as it is to be shown: as it was read, else the words.
[[nodiscard]] std::string_view shown_name(const Statement& statement, const StatedName& name);

/// `"A", "B" and "C"`.
[[nodiscard]] std::string quoted_list(const std::vector<std::string>& values);

/// The ids of the document's observations that were read at the same place as the statement's
/// claims of these fields. Cost: the document's observations.
[[nodiscard]] std::vector<std::string> evidence_of(const Document& document,
                                                   const Statement& statement,
                                                   std::initializer_list<Field> fields);

/// A finding of a page, with its document and evidence.
[[nodiscard]] Finding page_finding(const Document& document, const Statement& statement,
                                   std::initializer_list<Field> fields);

/// Collects what a rule finds on pages. What is found of the same author with the same values is
/// one finding, of several documents; the order does not depend on theirs.
class PageFindings {
 public:
  explicit PageFindings(const AuditInput& input) : input_(input) {}

  /// Adds a finding about the author whom a statement names.
  void add(const Statement& statement, const StatedName& name, Finding finding);
  /// Adds a finding about nobody.
  void add(Finding finding);
  /// Appends them: sorted by author, then by values.
  void move_to(std::vector<Finding>& findings);

 private:
  using Key = std::pair<std::string, std::vector<std::string>>;  // the author, the values
  void put(Key key, Finding finding);
  [[nodiscard]] const std::size_t* subject_of(const std::string& mention);

  const AuditInput& input_;
  bool is_read_ = false;
  std::unordered_map<std::string_view, std::size_t> subjects_;  // of a mention's id
  std::map<Key, Finding> findings_;
};

/// Appends what `check` finds in each statement of each page.
/// Cost: that of `check`, once a statement.
void check_statements(const AuditInput& input,
                      void (*check)(const Document&, const Statement&, PageFindings&),
                      std::vector<Finding>& findings);

/// Appends a finding for each fault of that kind in a page's markup; equal ones of a page are one.
void check_faults(const AuditInput& input, MarkupFault::Kind kind,
                  std::string (*in_words)(const MarkupFault&), std::vector<Finding>& findings);

}  // namespace masthead::audit
