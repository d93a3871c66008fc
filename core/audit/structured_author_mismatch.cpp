#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/audit/guidelines.h"
#include "core/audit/rule.h"
#include "core/audit/same_names.h"
#include "core/audit/statements.h"

namespace masthead::audit::rules {
namespace {

/// Whom one kind of markup, or the page's byline, names.
struct Named {
  std::vector<const Statement*> statements;
  std::vector<const StatedName*> names;

  void add(const Statement& statement) {
    statements.push_back(&statement);
    for (const auto& name : statement.names) {
      if (name.role == Role::author || name.role == Role::agency) names.push_back(&name);
    }
  }
};

/// A kind of markup: a source, of meta tags one tag.
using Kind = std::pair<Source, std::string_view>;

Kind kind_of(const Statement& statement) {
  const bool tag = statement.source == Source::meta;
  return {statement.source, tag ? statement.rule : std::string_view{}};
}

struct Page {
  std::map<Kind, Named> markup;
  Named byline;   ///< a line that surely is one
  Named signers;  ///< those of the page's authors whom a line, a link or a card shows
  Named perhaps;  ///< a line that may be a byline
  Named shown;    ///< whom markup names and a line of the page holds
  Named closing;  ///< whom the article ends with: "Source: Planet News", "(dpa)"
};

bool signs(const Document& document, const StatedName& name) {
  return std::any_of(document.mentions.begin(), document.mentions.end(),
                     [&](const Mention& mention) { return mention.id == name.mention; });
}

/// True for what readers see and is about this page: a line, a link or a card beside the headline.
bool is_seen(const Statement& statement) {
  return statement.source == Source::byline || statement.source == Source::hcard ||
         statement.source == Source::rel || statement.source == Source::microdata;
}

bool is_shown(const Statement& statement) {
  return std::any_of(statement.names.begin(), statement.names.end(),
                     [](const StatedName& name) { return name.shown.value_or(false); });
}

Page sort(const Document& document) {
  Page page;
  for (const auto& statement : document.markup.statements) {
    if (is_author_markup(statement)) {
      page.markup[kind_of(statement)].add(statement);
      if (is_shown(statement)) page.shown.add(statement);
    }
    if (statement.rule == "visible-byline") page.byline.add(statement);
    if (statement.rule == "visible-line") page.perhaps.add(statement);
    if (statement.rule == "closing-credit") page.closing.add(statement);
    if (!is_seen(statement)) continue;
    const bool signer = std::any_of(statement.names.begin(), statement.names.end(),
                                    [&](const StatedName& name) { return signs(document, name); });
    if (signer) page.signers.add(statement);
  }
  return page;
}

bool is_read(const Named& named) {
  return std::any_of(named.names.begin(), named.names.end(), [](const StatedName* name) {
    return !name->name.empty() && name->set_aside.empty();
  });
}

bool is_of_person(const Named& named) {
  return std::any_of(named.names.begin(), named.names.end(), [](const StatedName* name) {
    return name->kind == AuthorKind::person && name->set_aside.empty();
  });
}

bool is_of_known_person(const Named& named) {
  return std::any_of(named.names.begin(), named.names.end(), [](const StatedName* name) {
    return name->kind == AuthorKind::person && name->set_aside.empty() && is_known_name(name->name);
  });
}

bool is_of_agencies(const Named& named) {
  return std::all_of(named.names.begin(), named.names.end(),
                     [](const StatedName* name) { return name->role == Role::agency; });
}

bool is_of_outlet(const Named& named) {
  return std::any_of(named.names.begin(), named.names.end(),
                     [](const StatedName* name) { return name->of_outlet; });
}

/// Words such as "By" or "Author:" lead to the first name.
bool is_led(const Named& line) {
  return std::any_of(line.statements.begin(), line.statements.end(),
                     [](const Statement* statement) {
                       return !statement->names.empty() && !statement->names.front().name.empty() &&
                              !words_of(*statement).starts_with(statement->names.front().name);
                     });
}

/// Readers find one of the names somewhere on the page.
bool is_shown(const Named& named) {
  return std::any_of(named.names.begin(), named.names.end(),
                     [](const StatedName* name) { return name->shown.value_or(false); });
}

class Check {
 public:
  Check(const Document& document, PageFindings& findings)
      : document_(document), page_(sort(document)), findings_(findings) {}

  void run() {
    for (const auto& [kind, named] : page_.markup) {
      if (const auto* against = contradiction(named)) add(named, *against);
    }
  }

 private:
  [[nodiscard]] bool is_shown_signer(const Named& named) const {
    return std::any_of(named.names.begin(), named.names.end(), [&](const StatedName* name) {
      return name->kind == AuthorKind::person && name->shown.value_or(false) &&
             signs(document_, *name);
    });
  }
  [[nodiscard]] bool agree(const Named& a, const Named& b) const {
    return std::any_of(a.names.begin(), a.names.end(),
                       [&](const StatedName* name) { return same_.has(b.names, *name); });
  }

  /// Another kind of markup names one of them, too.
  [[nodiscard]] bool is_confirmed(const Named& named) const {
    return std::any_of(page_.markup.begin(), page_.markup.end(), [&](const auto& other) {
      return &other.second != &named && agree(other.second, named);
    });
  }

  /// A line that may be anything is believed against markup whose names the page does not show, and
  /// against an organisation where it holds a person's name or begins as bylines do.
  [[nodiscard]] bool is_better(const Named& line, const Named& named) const {
    return !is_shown(named) || (!is_of_person(named) && (is_led(line) || is_of_known_person(line)));
  }

  /// What the page shows readers beside its headline instead of whom the markup names.
  [[nodiscard]] const Named* headed(const Named& named) const {
    const Named* seen = nullptr;
    for (const auto* known : {&page_.byline, &page_.signers, &page_.perhaps, &page_.shown}) {
      if (seen == nullptr && is_read(*known)) seen = known;
    }
    if (seen == nullptr || agree(named, *seen)) return nullptr;
    // A person who signs and whom the page shows somewhere: the line may be another's.
    const bool doubted = is_shown_signer(named);
    if (doubted && (is_confirmed(named) || !is_of_known_person(*seen))) return nullptr;
    if (seen == &page_.perhaps && !is_better(*seen, named)) return nullptr;
    // Microdata around words is seen itself, and a line without "By" no better.
    const bool visible = named.statements.front()->source == Source::microdata && is_shown(named);
    if (visible && !is_led(*seen) && page_.markup.size() == 1) return nullptr;
    return seen == &page_.shown && is_shown(named) ? nullptr : seen;
  }

  /// What the article ends with instead of the organisation that markup names, where nothing
  /// beside the headline names anybody.
  [[nodiscard]] const Named* closed(const Named& named) const {
    const bool known = is_read(page_.byline) || is_of_person(named) ||
                       std::any_of(page_.markup.begin(), page_.markup.end(),
                                   [](const auto& kind) { return is_of_person(kind.second); });
    if (known || !is_read(page_.closing) || agree(named, page_.closing)) return nullptr;
    // The newsroom's own initials stand for the outlet, which prints what agencies write.
    const bool is_usual = is_of_outlet(page_.closing) || is_of_agencies(page_.closing);
    return is_of_outlet(named) && is_usual ? nullptr : &page_.closing;
  }

  /// What readers see instead of whom the markup names; nullptr: they agree.
  [[nodiscard]] const Named* contradiction(const Named& named) const {
    if (named.names.empty()) return nullptr;
    const auto* seen = headed(named);
    return seen != nullptr ? seen : closed(named);
  }

  [[nodiscard]] std::string_view words_for(const Named& seen) const {
    if (&seen == &page_.closing) return "the article ends with";
    return &seen == &page_.shown ? "the page shows" : "the byline names";
  }
  void add(const Named& named, const Named& seen);

  const Document& document_;
  Page page_;
  PageFindings& findings_;
  SameNames same_;
};

std::vector<std::string> names_of(const Named& named) {
  std::vector<std::string> names;
  for (const auto* statement : named.statements) {
    for (const auto& name : statement->names) {
      std::string shown(shown_name(*statement, name));
      if (std::find(names.begin(), names.end(), shown) == names.end()) names.push_back(shown);
    }
  }
  return names;
}

void Check::add(const Named& named, const Named& seen) {
  const auto markup = names_of(named);
  const auto shown = names_of(seen);
  const auto& first = *named.statements.front();
  auto finding = page_finding(document_, first, {Field::name});
  for (const auto* statement : seen.statements) {
    for (auto& id : evidence_of(document_, *statement, {Field::name})) {
      finding.evidence.push_back(std::move(id));
    }
  }
  finding.message = fmt::format("{} names {} as the author; {} {}.", place_of(first),
                                quoted_list(markup), words_for(seen), quoted_list(shown));
  std::string wanted;
  for (const auto& name : shown) wanted += (wanted.empty() ? "" : "\n") + name;
  std::string old;
  for (const auto& name : markup) old += (old.empty() ? "" : "\n") + name;
  finding.fix = Fix{"name", old, wanted};
  finding.values = {document_.id, std::string(first.rule)};
  finding.values.insert(finding.values.end(), markup.begin(), markup.end());
  findings_.add(*seen.statements.front(), seen.statements.front()->names.front(),
                std::move(finding));
}

void check(const AuditInput& input, std::vector<Finding>& findings) {
  PageFindings found(input);
  for (const auto& document : input.documents) {
    if (document.markup.statements.empty()) continue;
    Check(document, found).run();
  }
  found.move_to(findings);
}

}  // namespace

extern const Rule structured_author_mismatch;
constexpr Rule structured_author_mismatch{
    .id = "structured-author-mismatch",
    .severity = Severity::error,
    .title = "The markup's author is not the one readers see",
    .citations = {{{&kGoogleDataPolicies, "markup says what readers see"},
                   {&kGoogleArticle,
                    "author markup best practices: all whom the page presents as authors"}}},
    .help =
        "Fires where JSON-LD, microdata, RDFa or a meta tag names nobody whom the page's byline "
        "names: the outlet, a login, an e-mail address or a stranger stands where the author "
        "should. Another spelling, initials, a word left out or another script is no mismatch, "
        "nor is a person whom the page shows elsewhere. Where no byline names anybody, an "
        "organisation in the markup is held against the last line of the article (\"Source: Planet "
        "News\"); an agency behind the outlet's own text is usual. Each kind of markup is compared "
        "alone. "
        "Search engines, archives and feeds credit the article to whom the markup names.",
    .example = "The byline says Marta Kowal; author.name in the JSON-LD is \"The Daily Planet\".",
    .fix = "Put the byline's names into the markup, each as an author of its own.",
    .check = check};

}  // namespace masthead::audit::rules
