#include <fmt/format.h>

#include <string>
#include <vector>

#include "core/audit/guidelines.h"
#include "core/audit/rule.h"
#include "core/audit/statements.h"

namespace masthead::audit::rules {
namespace {

bool is_of_article(const MarkupFault& fault) {
  return fault.rule == "jsonld-author" || fault.rule == "jsonld-creator";
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  PageFindings found(input);
  for (const auto& document : input.documents) {
    for (const auto& fault : document.markup.faults) {
      if (fault.kind != MarkupFault::Kind::dangling_id || !is_of_article(fault)) continue;
      Finding finding;
      finding.documents.push_back(document.id);
      finding.message = fmt::format(
          "The JSON-LD says that the author is described at \"{}\", and nothing on the page is: "
          "the article has no author for machines.",
          fault.value);
      finding.values = {document.id, fault.value};
      found.add(std::move(finding));
    }
  }
  found.move_to(findings);
}

}  // namespace

extern const Rule dangling_author_id;
constexpr Rule dangling_author_id{
    .id = "dangling-author-id",
    .severity = Severity::error,
    .title = "The JSON-LD refers to an author whom it does not describe",
    .citations = {{{&kJsonLdNodes, "node references"}, {&kGoogleArticle, "author.name"}}},
    .help =
        "Fires where the article's author is nothing but an @id and no node on the page has that "
        "@id, or only nodes that say nothing more. Happens when one plugin writes the article "
        "and another, switched off since, wrote the person. An author with an @id and a name is "
        "no finding: the id may well be described elsewhere.",
    .example = "\"author\": {\"@id\": \"#/schema/person/7\"}, and no node with that @id.",
    .fix = "Describe the person in the same graph, or write the name beside the @id.",
    .check = check};

}  // namespace masthead::audit::rules
