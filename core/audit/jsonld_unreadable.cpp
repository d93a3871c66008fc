#include <fmt/format.h>

#include <string>
#include <vector>

#include "core/audit/guidelines.h"
#include "core/audit/rule.h"
#include "core/audit/statements.h"

namespace masthead::audit::rules {
namespace {

std::string in_words(const MarkupFault& fault) {
  return fmt::format("The JSON-LD at byte {} cannot be read, so that machines see none of it ({}).",
                     fault.locator.value, fault.value);
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  check_faults(input, MarkupFault::Kind::unreadable, in_words, findings);
}

}  // namespace

extern const Rule jsonld_unreadable;
constexpr Rule jsonld_unreadable{
    .id = "jsonld-unreadable",
    .severity = Severity::error,
    .title = "A block of JSON-LD cannot be read",
    .citations = {{{&kJson, {}}, {&kJsonLdInHtml, {}}}},
    .help =
        "Fires where a script of type application/ld+json is no JSON and what was meant is not "
        "certain: a bracket is missing, a value is left out. An empty block is no finding. "
        "Search engines skip the whole block: headline, dates and authors with it.",
    .example = "{\"@type\": \"NewsArticle\", \"author\": {\"name\": \"Marta Kowal\"}",
    .fix = "Let the content system write the block with a JSON library, not with a text template.",
    .check = check};

}  // namespace masthead::audit::rules
