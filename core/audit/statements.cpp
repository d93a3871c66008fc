#include "core/audit/statements.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "core/text.h"

namespace masthead::audit {
namespace {

struct MetaTag {
  std::string_view rule;
  std::string_view tag;
};
constexpr MetaTag kMetaTags[] = {
    {"meta-author", "author"},
    {"meta-article-author", "article:author"},
    {"meta-byl", "byl"},
    {"meta-citation", "citation_author"},
    {"meta-dc-creator", "dc.creator"},
    {"meta-fediverse-creator", "fediverse:creator"},
    {"meta-parsely", "parsely-author"},
    {"meta-sailthru", "sailthru.author"},
    {"meta-twitter-creator", "twitter:creator"},
    {"meta-twitter-label", "twitter:data1"},
};

bool is_same_place(const Observation& a, const Observation& b) {
  return a.source == b.source && a.locator.kind == b.locator.kind &&
         a.locator.value == b.locator.value;
}

void add_ids(const std::vector<Observation>& observations, const Observation& claim,
             std::vector<std::string>& ids) {
  for (const auto& observation : observations) {
    if (is_same_place(observation, claim)) ids.push_back(observation.id);
  }
}

void make_unique(std::vector<std::string>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

void append(std::vector<std::string>& to, std::vector<std::string> from) {
  std::move(from.begin(), from.end(), std::back_inserter(to));
}

}  // namespace

bool is_markup(Source source) {
  return source == Source::jsonld || source == Source::microdata || source == Source::rdfa ||
         source == Source::meta;
}

bool is_author_markup(const Statement& statement) {
  return is_markup(statement.source) && statement.of_article && statement.role == Role::author &&
         find_first(statement.observations, Field::name) != nullptr;
}

std::string place_of(const Statement& statement) {
  switch (statement.source) {
    case Source::jsonld:
      return "The JSON-LD";
    case Source::microdata:
      return "The microdata";
    case Source::rdfa:
      return "The RDFa";
    case Source::rel:
      return "A link with rel=author";
    case Source::hcard:
      return "The h-card";
    case Source::meta:
      break;
    default:
      return "The byline";
  }
  const auto* at = std::find_if(std::begin(kMetaTags), std::end(kMetaTags),
                                [&](const MetaTag& t) { return t.rule == statement.rule; });
  return at == std::end(kMetaTags) ? "A meta tag" : fmt::format("The meta tag {}", at->tag);
}

std::string_view words_of(const Statement& statement) {
  const auto* name = find_first(statement.observations, Field::name);
  return name == nullptr ? std::string_view{} : name->value;
}

std::string_view shown_name(const Statement& statement, const StatedName& name) {
  return name.name.empty() ? words_of(statement) : std::string_view(name.name);
}

std::string quoted_list(const std::vector<std::string>& values) {
  std::string list;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (i > 0) list += i + 1 == values.size() ? " and " : ", ";
    list += fmt::format("\"{}\"", values[i]);
  }
  return list;
}

std::vector<std::string> evidence_of(const Document& document, const Statement& statement,
                                     std::initializer_list<Field> fields) {
  std::vector<std::string> ids;
  for (const auto& claim : statement.observations) {
    if (std::find(fields.begin(), fields.end(), claim.field) == fields.end()) continue;
    add_ids(document.article.observations, claim, ids);
    for (const auto& mention : document.mentions) add_ids(mention.observations, claim, ids);
    for (const auto& aside : document.set_aside) add_ids(aside.mention.observations, claim, ids);
  }
  make_unique(ids);
  return ids;
}

Finding page_finding(const Document& document, const Statement& statement,
                     std::initializer_list<Field> fields) {
  Finding finding;
  finding.documents.push_back(document.id);
  finding.evidence = evidence_of(document, statement, fields);
  return finding;
}

const std::size_t* PageFindings::subject_of(const std::string& mention) {
  if (!is_read_) {
    is_read_ = true;
    for (std::size_t i = 0; i < input_.authors.size(); ++i) {
      for (const auto& seen : input_.authors[i].mentions) subjects_.emplace(seen.mention->id, i);
    }
  }
  const auto at = subjects_.find(mention);
  return at == subjects_.end() ? nullptr : &at->second;
}

void PageFindings::put(Key key, Finding finding) {
  const auto at = findings_.find(key);
  if (at == findings_.end()) {
    findings_.emplace(std::move(key), std::move(finding));
    return;
  }
  // The words of the smallest document, so that they do not depend on the order.
  auto& known = at->second;
  if (finding.documents < known.documents) std::swap(finding, known);
  // Namesakes are said once: the words are the same, and which of them is meant the documents say.
  known.subjects.insert(known.subjects.end(), finding.subjects.begin(), finding.subjects.end());
  std::sort(known.subjects.begin(), known.subjects.end());
  known.subjects.erase(std::unique(known.subjects.begin(), known.subjects.end()),
                       known.subjects.end());
  append(known.documents, std::move(finding.documents));
  append(known.evidence, std::move(finding.evidence));
  make_unique(known.documents);
  make_unique(known.evidence);
}

void PageFindings::add(const Statement& statement, const StatedName& name, Finding finding) {
  std::string author(shown_name(statement, name));
  if (const auto* subject = subject_of(name.mention)) {
    finding.subjects = {*subject};
    author = input_.authors[*subject].record->name;
  } else {
    finding.authors = {author};
  }
  Key key{fold_text(author), finding.values};
  put(std::move(key), std::move(finding));
}

void PageFindings::add(Finding finding) {
  Key key{std::string(), finding.values};
  put(std::move(key), std::move(finding));
}

void PageFindings::move_to(std::vector<Finding>& findings) {
  for (auto& [key, finding] : findings_) findings.push_back(std::move(finding));
  findings_.clear();
}

void check_statements(const AuditInput& input,
                      void (*check)(const Document&, const Statement&, PageFindings&),
                      std::vector<Finding>& findings) {
  PageFindings found(input);
  for (const auto& document : input.documents) {
    for (const auto& statement : document.markup.statements) check(document, statement, found);
  }
  found.move_to(findings);
}

void check_faults(const AuditInput& input, MarkupFault::Kind kind,
                  std::string (*in_words)(const MarkupFault&), std::vector<Finding>& findings) {
  PageFindings found(input);
  for (const auto& document : input.documents) {
    for (const auto& fault : document.markup.faults) {
      if (fault.kind != kind) continue;
      Finding finding;
      finding.documents.push_back(document.id);
      finding.message = in_words(fault);
      finding.values = {document.id, fault.value};
      found.add(std::move(finding));
    }
  }
  found.move_to(findings);
}

}  // namespace masthead::audit
