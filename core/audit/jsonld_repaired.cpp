#include <fmt/format.h>

#include <string>
#include <vector>

#include "core/audit/guidelines.h"
#include "core/audit/rule.h"
#include "core/audit/statements.h"

namespace masthead::audit::rules {
namespace {

std::string in_words(const MarkupFault& fault) {
  return fmt::format(
      "The JSON-LD at byte {} is no JSON as it stands ({}). It could be put right here; "
      "others skip the block, its authors with it.",
      fault.locator.value, fault.value);
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  check_faults(input, MarkupFault::Kind::repaired, in_words, findings);
}

}  // namespace

extern const Rule jsonld_repaired;
constexpr Rule jsonld_repaired{
    .id = "jsonld-repaired",
    .severity = Severity::warning,
    .title = "A block of JSON-LD is broken and could be put right",
    .citations = {{{&kJson, "sections 4 and 7"}}},
    .help =
        "Fires where a script of type application/ld+json is no JSON but what was meant is "
        "certain: a comma too many, a line break or a quotation mark inside a text, a comment "
        "around the block. What the block says is read all the same, here; a strict reader "
        "refuses it.",
    .example = "\"author\": {\"name\": \"Marta Kowal\",}",
    .fix = "Let the content system write the block with a JSON library, not with a text template.",
    .check = check};

}  // namespace masthead::audit::rules
