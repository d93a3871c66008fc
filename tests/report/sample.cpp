// Writes a report of made-up findings to standard output, for the browser tests:
//
//   masthead_report_sample few|none|first|FINDINGS   few: what a newsroom sees; first: without a
//   run
//                                                    before; a number: as many findings
//   masthead_report_sample texts                     every text of the report is one of standard
//                                                    input's, which U+001E separates
//
// Names, outlets and addresses are nobody's.

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "core/audit/guidelines.h"
#include "core/render/report.h"
#include "core/text.h"

namespace {

using masthead::AuthorKind;
using masthead::audit::Finding;
using masthead::audit::Rule;
using masthead::audit::Severity;
using masthead::render::AuditReport;
using masthead::render::ReportAuthor;
using masthead::render::ReportEdge;
using masthead::render::ReportNode;
using masthead::render::ReportSeen;

constexpr Rule rule(std::string_view id, Severity severity, std::string_view title,
                    std::string_view fix) {
  return {.id = id,
          .severity = severity,
          .title = title,
          .citations = {{{&masthead::audit::kGoogleArticle, "author markup best practices"}}},
          .help =
              "Fires where what a reader sees and what machines are told do not name the same "
              "person. Spelling, order and capitals make no difference. Readers lose the way to "
              "the author's other work, and search engines credit somebody else.",
          .example = "The byline says Marta Kowalsky; the JSON-LD author is Newsdesk.",
          .fix = fix,
          .check = nullptr};
}

constexpr Rule kRules[] = {
    rule("structured-author-mismatch", Severity::error,
         "The markup names somebody else than the byline",
         "Give the article's JSON-LD the name that the byline prints."),
    rule("placeholder-author", Severity::error, "A placeholder stands where an author should",
         "Name who wrote it, or the outlet as an organisation."),
    rule("organisation-as-person", Severity::warning, "An organisation is marked up as a person",
         "Set its type to Organization."),
    rule("author-several-spellings", Severity::warning, "One author is spelled in several ways",
         "Ask the author which spelling is right, and list the others as alternate names."),
    rule("name-has-extra", Severity::warning, "The author's name holds more than a name",
         "Move titles and outlets to members of their own."),
    rule("stale-bio", Severity::warning, "The biography's years have passed",
         "Write the year it began instead of a number of years."),
    rule("shared-account", Severity::warning, "Several authors name one account as their own",
         "Find out whose it is, and take it from the others."),
    rule("title-drift", Severity::info, "Job titles of one author differ",
         "Agree on the present one."),
    rule("author-without-url", Severity::info, "The markup's author has no page and no profiles",
         "Add the address of the author's page."),
    rule("tracking-in-profile-link", Severity::info, "A profile link carries tracking parameters",
         "Link the profile's own address."),
};
constexpr const Rule* kAllRules[] = {&kRules[0], &kRules[1], &kRules[2], &kRules[3], &kRules[4],
                                     &kRules[5], &kRules[6], &kRules[7], &kRules[8], &kRules[9]};

constexpr std::string_view kGiven[] = {"Marta",   "Oskar", "Leïla", "Teodor", "Ines", "Ravi",
                                       "Saoirse", "Jonas", "Amira", "Wiktor", "Noor", "Elin"};
constexpr std::string_view kFamily[] = {"Kowalsky", "Brandvold", "Haddad-Moreau", "Lindqvist",
                                        "Okonjo",   "Ferreira",  "Vantongeren",   "Achterberg",
                                        "Szymczak", "Nakagawa",  "Özdemirel",     "Quillfeather"};
constexpr std::string_view kOutlets[] = {"The Harbour Courier", "Fenwick Weekly", "Lowland Post",
                                         "Northbank Radio", "Saltmarsh Review"};
constexpr std::string_view kHeadlines[] = {
    "Ferry line returns after eleven years",
    "Council puts off the vote on the tidal barrier for a third time",
    "What the storm left behind",
    "Schools open again, but not all of them",
    "The last lamplighter of Quay Street",
    "Budget 2026: who pays and who does not",
    "“We were told nothing”: residents on the closed bridge",
};

template <typename T, std::size_t N>
const T& pick(const T (&list)[N], std::size_t at) {
  return list[at % N];
}

/// Numbers that look like chance and are the same everywhere.
class Dice {
 public:
  std::size_t roll(std::size_t sides) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>(state_ >> 33U) % sides;
  }

 private:
  std::uint64_t state_ = 20261129;
};

std::string date(std::size_t months) {  // from January 2016
  return fmt::format("{}-{:02}-{:02}", 2016 + months / 12 % 11, months % 12 + 1,
                     months * 7 % 28 + 1);
}

ReportSeen seen(std::string text, std::string qualifier, std::size_t documents, std::size_t from,
                std::size_t months) {
  ReportSeen row;
  row.text = std::move(text);
  row.qualifier = std::move(qualifier);
  row.documents = documents;
  row.first = date(from);
  row.last = date(from + months);
  return row;
}

std::string name_of(std::size_t i) {
  return fmt::format("{} {}", pick(kGiven, i), pick(kFamily, i / 12 + i));
}

std::string handle_of(std::string_view name) {
  std::string handle;
  for (const char c : name) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) handle += masthead::lower_ascii(c);
  }
  return handle;
}

ReportAuthor make_author(std::size_t i, Dice& dice) {
  ReportAuthor author;
  author.id = fmt::format("a_{:06}", i);
  author.name = name_of(i);
  if (i >= 144) author.name += fmt::format(" {}.", static_cast<char>('A' + i / 144 % 26));
  const auto from = dice.roll(60);
  author.names.push_back(seen(author.name, "", 40 + dice.roll(90), from, 50 + dice.roll(20)));
  author.names.push_back(seen(fmt::format("{}. {}", author.name[0], pick(kFamily, i / 12 + i)), "",
                              3 + dice.roll(20), from + 10, 20 + dice.roll(30)));
  if (i % 2 == 0) {
    author.names.push_back(seen(author.name + "e", "", 1 + dice.roll(4), from + 30, dice.roll(9)));
  }
  author.outlets.push_back(seen(std::string(pick(kOutlets, i)), "", 60, from, 60));
  author.outlets.push_back(seen(std::string(pick(kOutlets, i + 1)), "", 9, from + 40, 24));
  author.titles.push_back(seen("Reporter", author.outlets[0].text, 31, from, 22));
  author.titles.push_back(
      seen("Senior reporter, harbour and tides", author.outlets[0].text, 27, from + 20, 40));
  author.titles.push_back(seen("Environment editor", author.outlets[1].text, 9, from + 40, 24));
  const auto handle = handle_of(author.name);
  for (const auto* platform : {"x", "mastodon", "linkedin"}) {
    auto row = seen(handle, platform, 4 + dice.roll(30), from + dice.roll(20), 10 + dice.roll(30));
    row.url = fmt::format("https://{}.example/{}", platform, handle);
    author.accounts.push_back(std::move(row));
  }
  for (std::size_t name = 0; name < author.names.size(); ++name) {
    for (std::size_t account = name; account < author.accounts.size(); account += 1 + name) {
      const auto documents = 1 + dice.roll(author.names[name].documents);
      author.edges.push_back({{ReportNode::Kind::name, name},
                              {ReportNode::Kind::account, account},
                              static_cast<double>(documents),
                              fmt::format("together in {} documents", documents)});
    }
    author.edges.push_back({{ReportNode::Kind::name, name},
                            {ReportNode::Kind::outlet, name % 2},
                            static_cast<double>(author.names[name].documents),
                            "signed there"});
  }
  author.edges.push_back({{ReportNode::Kind::name, 0},
                          {ReportNode::Kind::name, 1},
                          3,
                          "family names equal, given name an initial of the other"});
  return author;
}

std::string message_of(std::size_t rule_at, const ReportAuthor& author) {
  const auto& name = author.name;
  switch (rule_at) {
    case 0:
      return fmt::format("The byline says {}; the markup's author is Newsdesk.", name);
    case 1:
      return "The markup's author is \"admin\", which is nobody's name.";
    case 2:
      return fmt::format("{} is marked up as a person, beside {}.", author.outlets[0].text, name);
    case 3:
      return fmt::format("{} also signs as {}. The first is by far the more usual.", name,
                         author.names.back().text);
    case 4:
      return fmt::format("The author is \"By {}, Staff Writer\": two words are no name.", name);
    case 5:
      return fmt::format("The biography of {} says 9 years, since 2011; by now it is 15.", name);
    case 6:
      return fmt::format("{} and two others name {} on x as their own.", name,
                         author.accounts[0].text);
    case 7:
      return fmt::format("{} is Reporter on 31 pages and Senior reporter on 27.", name);
    case 8:
      return fmt::format("The markup of {} gives neither a page nor a profile.", name);
    default:
      return fmt::format("The link to {} carries utm_source and fbclid.", author.accounts[0].url);
  }
}

/// As newsrooms have them: a few rules make most of the findings.
std::size_t roll_rule(Dice& dice) {
  constexpr std::size_t kOften[] = {0, 0, 1, 2, 3, 3, 4, 4, 4, 5, 5, 6, 7, 7, 8, 8, 8, 8, 9, 9};
  return pick(kOften, dice.roll(20));
}

Finding make_finding(std::size_t i, std::size_t rule_at, AuditReport& report, Dice& dice) {
  const auto& of = kRules[rule_at];
  const auto subject = dice.roll(report.authors.size());
  const auto& author = report.authors[subject];
  Finding finding;
  finding.id = fmt::format("f_{:026}", i);
  finding.rule = of.id;
  finding.severity = of.severity;
  finding.subjects = {subject};
  finding.authors = {author.name};
  finding.message = message_of(rule_at, author);
  const auto documents = rule_at == 3 || rule_at == 7 ? 2 + dice.roll(5) : 1;
  for (std::size_t d = 0; d < documents; ++d) {
    finding.documents.push_back(report.documents[dice.roll(report.documents.size())].id);
  }
  const auto claim = fmt::format("o_{:026}", i);
  report.claims.push_back({claim, finding.documents[0], "name", "jsonld", "Newsdesk"});
  finding.evidence = {claim};
  if (rule_at == 0)
    finding.fix = {.field = "author.name", .old_value = "Newsdesk", .new_value = author.name};
  if (rule_at == 9)
    finding.fix = {.field = "links",
                   .old_value = author.accounts[0].url + "?utm_source=box",
                   .new_value = author.accounts[0].url};
  return finding;
}

struct Sizes {
  std::size_t authors;
  std::size_t documents;
};

AuditReport make_report(std::size_t findings, Sizes sizes) {
  AuditReport report;
  Dice dice;
  report.title = "Tidewater Newspapers";
  report.generated_at = "2026-11-30T06:00:00Z";
  report.software = "0.1.0";
  report.rules = kAllRules;
  for (std::size_t i = 0; i < sizes.authors; ++i) report.authors.push_back(make_author(i, dice));
  for (std::size_t i = 0; i < sizes.documents; ++i) {
    report.documents.push_back({.id = fmt::format("post-{}", 10'000 + i),
                                .url = fmt::format("https://courier.example/2026/{}", 10'000 + i),
                                .outlet = std::string(pick(kOutlets, i * i)),
                                .headline = std::string(pick(kHeadlines, i)),
                                .published = date(i % 120)});
  }
  report.documents_read = sizes.documents * 4;
  std::vector<std::size_t> rules(findings);
  for (auto& at : rules) at = roll_rule(dice);
  std::sort(rules.begin(), rules.end());
  for (std::size_t i = 0; i < findings; ++i) {
    report.findings.push_back(make_finding(i, rules[i], report, dice));
  }
  return report;
}

/// The run before: most of what there is, and some that is gone.
void add_baseline(AuditReport& report) {
  auto& past = report.baseline.emplace();
  past.generated_at = "2026-11-23T06:00:00Z";
  for (std::size_t i = 0; i < report.findings.size(); ++i) {
    if (i % 9 != 0) past.findings.emplace_back().id = report.findings[i].id;
  }
  for (std::size_t i = 0; i < 7; ++i) {
    const auto& author = report.authors[i % report.authors.size()];
    past.findings.push_back({.id = fmt::format("f_gone{}", i),
                             .rule = std::string(kRules[i].id),
                             .severity = kRules[i].severity,
                             .message = message_of(i, author),
                             .documents = {},
                             .authors = {author.name}});
  }
}

std::vector<std::string> read_texts() {
  const std::string all{std::istreambuf_iterator<char>(std::cin), {}};
  std::vector<std::string> texts(1);
  for (const char c : all) {
    if (c == '\x1E') {
      texts.emplace_back();
    } else {
      texts.back() += c;
    }
  }
  for (auto& text : texts) text = masthead::decode_text(text).text;
  return texts;
}

/// Every text that was read becomes this one.
class Filler {
 public:
  explicit Filler(std::string_view text) : text_(text) {}

  void fill(std::string& text) const { text = text_; }

  void fill(ReportAuthor& author) const {
    fill(author.name);
    for (auto* rows : {&author.names, &author.titles, &author.outlets, &author.accounts}) {
      for (auto& row : *rows) {
        for (auto* text : {&row.text, &row.qualifier, &row.url}) fill(*text);
      }
      fill(rows->front().first);
    }
    for (auto& edge : author.edges) fill(edge.words);
  }

  void fill(masthead::render::ReportDocument& document) const {
    for (auto* text : {&document.url, &document.outlet, &document.headline, &document.published}) {
      fill(*text);
    }
  }

  void fill(masthead::render::ReportClaim& claim) const {
    for (auto* text : {&claim.field, &claim.source, &claim.value}) fill(*text);
  }

  void fill(Finding& finding) const {
    fill(finding.message);
    auto& fix = finding.fix.emplace();
    for (auto* text : {&fix.field, &fix.old_value, &fix.new_value}) fill(*text);
  }

 private:
  std::string_view text_;
};

/// Each text in every place of a finding, an author, a document and a claim of its own.
AuditReport make_texts() {
  const auto texts = read_texts();
  auto report = make_report(texts.size(), {.authors = texts.size(), .documents = texts.size()});
  add_baseline(report);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const Filler filler(texts[i]);
    auto& finding = report.findings[i];
    finding.subjects = {i};
    finding.documents = {report.documents[i].id};
    filler.fill(finding);
    filler.fill(report.authors[i]);
    filler.fill(report.documents[i]);
    filler.fill(report.claims[i]);
    masthead::render::PastFinding past;
    past.id = fmt::format("f_past{}", i);
    for (auto* text : {&past.rule, &past.message, &past.authors.emplace_back()}) {
      filler.fill(*text);
    }
    report.baseline->findings.push_back(std::move(past));
  }
  report.title = report.software = texts.back();
  return report;
}

AuditReport make_sample(const std::string& which) {
  if (which == "texts") return make_texts();
  const auto is_few = which == "few" || which == "first";
  const auto findings = is_few            ? 180
                        : which == "none" ? 0
                                          : std::strtoull(which.c_str(), nullptr, 10);
  const Sizes sizes = {.authors = std::min<std::size_t>(4000, 8 + findings / 8),
                       .documents = std::max<std::size_t>(20, findings * 2 / 3)};
  auto report = make_report(findings, sizes);
  report.suppressed = is_few ? 3 : 0;
  if (which != "first" && which != "none") add_baseline(report);
  if (is_few) report.findings[4].message += " \u202Eesrever\u202C and a zero\u200Bwidth.";
  return report;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::fputs("usage: masthead_report_sample few|none|first|texts|FINDINGS\n", stderr);
    return 2;
  }
  std::string out;
  masthead::render::write_report(make_sample(arguments[1]), out);
  std::cout.write(out.data(), static_cast<std::streamsize>(out.size()));
  return std::cout.flush() ? 0 : 1;
}
