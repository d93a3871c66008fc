#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/audit/guidelines.h"
#include "core/audit/rule.h"
#include "core/audit/same_names.h"
#include "core/audit/statements.h"

namespace masthead::audit::rules {
namespace {

/// The list of authors that a place of JSON-LD is in: "/0/author" of "/0/author/1/name"; "" where
/// it is in none.
std::string_view list_of(const Locator& locator) {
  if (locator.kind != Locator::Kind::jsonptr) return {};
  const std::string_view place = locator.value;
  const auto at = place.rfind("/author/");
  if (at == std::string_view::npos) return {};
  constexpr std::string_view kProperty = "/author";
  const auto item = place.substr(at + kProperty.size() + 1);
  return item.empty() || item.front() < '0' || item.front() > '9'
             ? std::string_view{}
             : place.substr(0, at + kProperty.size());
}

bool is_person(const Statement& statement) {
  return statement.source == Source::jsonld && statement.names.size() == 1 &&
         statement.names.front().kind == AuthorKind::person &&
         statement.names.front().set_aside.empty() &&
         (statement.rule == "jsonld-author" || statement.rule == "jsonld-person");
}

const Locator& place_of_name(const Statement& statement) {
  return find_first(statement.observations, Field::name)->locator;
}

std::string_view block_of(const Locator& locator) {
  const std::string_view place = locator.value;
  return place.substr(0, place.find('/', 1));
}

/// One person twice: in one list of authors, or as two nodes of one block with an @id each.
bool are_duplicates(const Statement& a, const Statement& b) {
  if (squeeze_name(a.names.front().name) != squeeze_name(b.names.front().name)) return false;
  const auto& one = place_of_name(a);
  const auto& other = place_of_name(b);
  if (one.value == other.value) return false;
  if (const auto list = list_of(one); !list.empty() && list == list_of(other)) return true;
  return !a.node.empty() && !b.node.empty() && a.node != b.node && block_of(one) == block_of(other);
}

void add(const Document& document, const Statement& statement, const Statement& other,
         PageFindings& found) {
  const auto& name = statement.names.front();
  const bool nodes = !statement.node.empty() && statement.node != other.node && !other.node.empty();
  auto finding = page_finding(document, statement, {Field::name});
  for (auto& id : evidence_of(document, other, {Field::name})) {
    finding.evidence.push_back(std::move(id));
  }
  finding.message =
      nodes ? fmt::format(
                  "The JSON-LD describes {} twice, as \"{}\" and as \"{}\": machines see "
                  "two authors of one name.",
                  name.name, statement.node, other.node)
            : fmt::format("The JSON-LD lists {} twice among the authors.", name.name);
  finding.values = {nodes ? "nodes" : document.id};
  found.add(statement, name, std::move(finding));
}

/// A claim that was passed over because it repeats another of the same list word for word.
void check_repeated(const Document& document, const MarkupFault& fault, PageFindings& found) {
  const auto list = list_of(fault.locator);
  if (fault.kind != MarkupFault::Kind::repeated || list.empty()) return;
  for (const auto& statement : document.markup.statements) {
    if (!is_person(statement) || words_of(statement) != fault.value) continue;
    if (list_of(place_of_name(statement)) != list) continue;
    return add(document, statement, statement, found);
  }
}

void check_document(const Document& document, PageFindings& found) {
  std::vector<const Statement*> people;
  for (const auto& statement : document.markup.statements) {
    if (is_person(statement)) people.push_back(&statement);
  }
  for (std::size_t i = 0; i < people.size(); ++i) {
    const auto at =
        std::find_if(people.begin() + static_cast<std::ptrdiff_t>(i) + 1, people.end(),
                     [&](const Statement* other) { return are_duplicates(*people[i], *other); });
    if (at != people.end()) add(document, *people[i], **at, found);
  }
  for (const auto& fault : document.markup.faults) check_repeated(document, fault, found);
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  PageFindings found(input);
  for (const auto& document : input.documents) {
    if (!document.markup.statements.empty()) check_document(document, found);
  }
  found.move_to(findings);
}

}  // namespace

extern const Rule duplicate_person;
constexpr Rule duplicate_person{
    .id = "duplicate-person",
    .severity = Severity::warning,
    .title = "The JSON-LD holds the author twice",
    .citations = {{{&kJsonLdNodes, "one node has one @id"}, {&kSchemaPerson, {}}}},
    .help =
        "Fires where one list of authors names a person twice, and where one block describes two "
        "persons of the same name with an @id each: two plugins write the author, each in its "
        "own way. A node that is described in several places under one @id, and a person named "
        "in several blocks, are no finding. Machines count two authors.",
    .example = "\"author\": [{\"name\": \"Marta Kowal\"}, {\"name\": \"Marta Kowal\"}]",
    .fix = "Keep one node a person and refer to it by its @id.",
    .check = check};

}  // namespace masthead::audit::rules
