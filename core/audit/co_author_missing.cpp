#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/audit/guidelines.h"
#include "core/audit/rule.h"
#include "core/audit/same_names.h"
#include "core/audit/statements.h"

namespace masthead::audit::rules {
namespace {

using Names = std::vector<const StatedName*>;

/// Markup that can name several authors, each alone: a meta tag often names the first by design.
bool lists_authors(const Statement& statement) {
  return is_author_markup(statement) &&
         (statement.source == Source::jsonld || statement.source == Source::microdata);
}

void append(const Statement& statement, Names& names) {
  for (const auto& name : statement.names) {
    if (name.role == Role::author && name.set_aside.empty() && !name.name.empty()) {
      names.push_back(&name);
    }
  }
}

/// Whom the byline names and the page's reader takes for an author.
Names byline_of(const Document& document) {
  Names names;
  for (const auto& statement : document.markup.statements) {
    if (statement.rule == "visible-byline") append(statement, names);
  }
  std::erase_if(names, [&](const StatedName* name) {
    return name->kind != AuthorKind::person ||
           std::none_of(document.mentions.begin(), document.mentions.end(),
                        [&](const Mention& mention) { return mention.id == name->mention; });
  });
  return names;
}

std::vector<std::string> missing_of(const Names& byline, const Names& markup,
                                    const SameNames& same) {
  std::vector<std::string> missing;
  for (const auto* name : byline) {
    if (!same.has(markup, *name)) missing.push_back(name->name);
  }
  std::sort(missing.begin(), missing.end());
  missing.erase(std::unique(missing.begin(), missing.end()), missing.end());
  return missing;
}

void check_document(const Document& document, PageFindings& found) {
  const auto byline = byline_of(document);
  if (byline.size() < 2) return;
  std::map<Source, std::pair<const Statement*, Names>> sources;
  for (const auto& statement : document.markup.statements) {
    if (!lists_authors(statement)) continue;
    auto& [first, names] = sources[statement.source];
    if (first == nullptr) first = &statement;
    append(statement, names);
  }
  const SameNames same;
  for (const auto& [source, named] : sources) {
    const auto& [first, names] = named;
    const auto missing = missing_of(byline, names, same);
    // Where the markup names none of them it is another mistake than leaving some out.
    if (missing.empty() || missing.size() == byline.size() || names.empty()) continue;
    auto finding = page_finding(document, *first, {Field::name});
    finding.message =
        fmt::format("The byline names {} as well; {} leaves {} out.", quoted_list(missing),
                    source == Source::jsonld ? "the JSON-LD" : "the microdata",
                    missing.size() == 1 ? "this author" : "these authors");
    std::string added;
    for (const auto& name : missing) added += (added.empty() ? "" : "\n") + name;
    finding.fix = Fix{"name", {}, added};
    finding.values = {document.id, std::string(name_of(source))};
    finding.values.insert(finding.values.end(), missing.begin(), missing.end());
    const auto at = std::find_if(byline.begin(), byline.end(), [&](const StatedName* name) {
      return name->name == missing.front();
    });
    found.add(*first, **at, std::move(finding));
  }
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  PageFindings found(input);
  for (const auto& document : input.documents) {
    if (!document.markup.statements.empty()) check_document(document, found);
  }
  found.move_to(findings);
}

}  // namespace

extern const Rule co_author_missing;
constexpr Rule co_author_missing{
    .id = "co-author-missing",
    .severity = Severity::warning,
    .title = "The markup leaves an author of the byline out",
    .citations = {{{&kGoogleArticle,
                    "author markup best practices: all whom the page presents as authors"}}},
    .help =
        "Fires where the byline names several persons and JSON-LD or microdata names some of "
        "them and not the others. Another spelling of a name is no other author; meta tags, "
        "which often name one author by design, are not looked at; and where markup names none "
        "of them, that is another rule's finding. Who is left out does not get the article on "
        "their author page, nor credit in a search result.",
    .example = "By Marta Kowal and Ole Berg; author is {\"name\": \"Marta Kowal\"}.",
    .fix = "Make author an array with an object for each name of the byline.",
    .check = check};

}  // namespace masthead::audit::rules
