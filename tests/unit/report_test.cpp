#include "core/render/report.h"

#include <Poco/Base64Encoder.h>
#include <Poco/SHA2Engine.h>
#include <doctest/doctest.h>
#include <simdjson.h>

#include <array>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/record.h"
#include "core/render/report_data.h"

namespace {

using masthead::audit::Finding;
using masthead::audit::Rule;
using masthead::audit::Severity;
using masthead::render::AuditReport;
using masthead::render::kMostPlain;
using masthead::render::kMostReported;
using masthead::render::ReportNode;

constexpr Rule kRule{.id = "placeholder-author",
                     .severity = Severity::error,
                     .title = "A placeholder stands where an author should",
                     .citations = {},
                     .help = "Fires where nobody is named.",
                     .example = "admin",
                     .fix = "Name who wrote it.",
                     .check = nullptr};
constexpr std::array<const Rule*, 1> kRules = {&kRule};

Finding make_finding(const std::string& id, const std::string& message) {
  Finding finding;
  finding.id = id;
  finding.rule = kRule.id;
  finding.severity = kRule.severity;
  finding.message = message;
  return finding;
}

std::string write(const AuditReport& report) {
  std::string out;
  masthead::render::write_report(report, out);
  return out;
}

std::string_view between(std::string_view text, std::string_view from, std::string_view to) {
  const auto start = text.find(from);
  REQUIRE(start != std::string_view::npos);
  text.remove_prefix(start + from.size());
  const auto end = text.find(to);
  REQUIRE(end != std::string_view::npos);
  return text.substr(0, end);
}

/// The parts of the report's data: findings, and the rest as the last.
std::vector<std::string_view> parts_of(std::string_view html) {
  constexpr std::string_view kFrom = "<script type=\"application/json\">";
  std::vector<std::string_view> parts;
  for (auto at = html.find(kFrom); at != std::string_view::npos; at = html.find(kFrom)) {
    html.remove_prefix(at + kFrom.size());
    parts.push_back(html.substr(0, html.find("</script>")));
  }
  REQUIRE_FALSE(parts.empty());
  return parts;
}

/// One object, as the report's script puts it together.
std::string data_of(std::string_view html) {
  const auto parts = parts_of(html);
  std::string data(parts.back());
  data.resize(data.size() - 1);
  data += ",\"findings\":[";
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
    if (i > 0) data += ',';
    data += parts[i].substr(1, parts[i].size() - 2);
  }
  return data + "]}";
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) {
    ++found;
  }
  return found;
}

/// The report's data, read back.
class Data {
 public:
  explicit Data(const AuditReport& report) : html_(write(report)) {
    REQUIRE(parser_.parse(simdjson::padded_string(data_of(html_))).get(root_) == simdjson::SUCCESS);
  }

  [[nodiscard]] std::string text(std::string_view pointer) const {
    std::string_view value;
    CAPTURE(pointer);
    REQUIRE(root_.at_pointer(pointer).get(value) == simdjson::SUCCESS);
    return std::string(value);
  }
  [[nodiscard]] std::int64_t number(std::string_view pointer) const {
    std::int64_t value = 0;
    CAPTURE(pointer);
    REQUIRE(root_.at_pointer(pointer).get(value) == simdjson::SUCCESS);
    return value;
  }
  [[nodiscard]] std::size_t size(std::string_view pointer) const {
    simdjson::dom::array array;
    CAPTURE(pointer);
    REQUIRE(root_.at_pointer(pointer).get(array) == simdjson::SUCCESS);
    return array.size();
  }
  [[nodiscard]] const std::string& html() const { return html_; }

 private:
  std::string html_;
  simdjson::dom::parser parser_;
  simdjson::dom::element root_;
};

TEST_CASE("every text comes back from the report's data, and none of it is markup") {
  static constexpr const char* kTexts[] = {
      "Jane Doe",
      "</script><script>alert(1)</script>",
      "<!-- <script>",
      "]]> --> &amp; &lt;",
      "\" onload=\"alert(1)",
      "line\u2028and\u2029paragraph",
      "a\u202Eesrever\u2066 z\u200B",
      "control\x01\x1F\x7F and\nlines\ttabs",
      "back\\slash and 'quotes'",
      "عامر عباسی",
      "{{data}} {{title}} {{script}}",
      "emoji 👩‍💻 and\uFFFD",
  };
  for (const std::string text : kTexts) {
    CAPTURE(text);
    AuditReport report;
    report.title = text;
    report.software = text;
    report.rules = kRules;
    auto& author = report.authors.emplace_back();
    author.id = "a";
    author.name = text;
    for (auto* rows : {&author.names, &author.titles, &author.outlets, &author.accounts}) {
      rows->push_back({text, text, text, 1, text, text});
    }
    author.edges.push_back({{ReportNode::Kind::name, 0}, {ReportNode::Kind::account, 0}, 1, text});
    report.documents.push_back({text, text, text, text, text});
    report.claims.push_back({"o", text, text, text, text});
    report.findings.push_back(make_finding(text, text));
    auto& finding = report.findings.back();
    finding.documents = {text};
    finding.subjects = {0};
    finding.evidence = {"o"};
    finding.fix = {.field = text, .old_value = text, .new_value = text};
    report.baseline.emplace().findings.push_back(
        {"gone", text, Severity::info, text, {text}, {text}});

    const Data data(report);
    for (const auto* pointer : {"/findings/0/0",
                                "/findings/0/5",
                                "/findings/0/8/0",
                                "/findings/0/8/1",
                                "/findings/0/8/2",
                                "/documents/0/0",
                                "/documents/0/1",
                                "/documents/0/3",
                                "/documents/0/4",
                                "/outlets/1",
                                "/authors/0/name",
                                "/authors/0/names/0/0",
                                "/authors/0/titles/0/1",
                                "/authors/0/accounts/0/2",
                                "/authors/0/outlets/0/4",
                                "/authors/0/edges/0/5",
                                "/claims/0/1",
                                "/claims/0/2",
                                "/claims/0/3",
                                "/baseline/gone/0/1",
                                "/baseline/gone/0/2",
                                "/baseline/gone/0/3/0"}) {
      CHECK(data.text(pointer) == text);
    }
    CHECK(data_of(data.html()).find_first_of("<>&") == std::string_view::npos);
    CHECK(count(data_of(data.html()), "\u2028") + count(data_of(data.html()), "\u2029") == 0);
    // One element each, whatever was read, and in the head nothing of it is markup.
    CHECK(count(data.html(), "<script") == 3);
    CHECK(count(data.html(), "</script") == 3);
    CHECK(count(data.html(), "<title") == 1);
    const auto plain = between(data.html(), "<noscript>", "</noscript>");
    CHECK(count(plain, "<") == 2 * (count(plain, "</")) + count(plain, "<br>"));
    CHECK(count(plain, "alert(1)\"") == 0);
  }
}

TEST_CASE("the policy allows the report's own style and script, and nothing else") {
  const auto html = write({});
  const auto hash = [](std::string_view text) {
    Poco::SHA2Engine engine;
    engine.update(text.data(), text.size());
    const auto& digest = engine.digest();
    std::ostringstream out;
    Poco::Base64Encoder encoder(out);
    encoder.write(reinterpret_cast<const char*>(digest.data()),
                  static_cast<std::streamsize>(digest.size()));
    encoder.close();
    return out.str();
  };
  const auto style = hash(between(html, "<style>", "</style>"));
  const auto script = hash(between(html, "<script type=\"module\">", "</script>"));
  CHECK(between(html, "Content-Security-Policy\" content=\"", "\"") ==
        "default-src 'none'; style-src 'sha256-" + style + "'; script-src 'sha256-" + script +
            "'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; "
            "trusted-types 'none'");
  CHECK(count(html, " style=") == 0);
  CHECK(count(html, " src=") == 0);
  CHECK(count(html, "{{") == 0);
}

TEST_CASE("the findings of the run before are new, as before or gone") {
  AuditReport report;
  report.rules = kRules;
  for (const auto* id : {"f_1", "f_2", "f_3"}) report.findings.push_back(make_finding(id, "is"));
  CHECK(Data(report).number("/findings/0/7") == 0);  // without a run before nothing is new

  auto& past = report.baseline.emplace();
  past.generated_at = "2026-11-23";
  past.findings.resize(4);
  past.findings[0].id = "f_2";
  past.findings[1] = {"f_4", "placeholder-author", Severity::error, "was wrong", {}, {"Ann"}};
  past.findings[2] = {"f_5", "a-rule-of-old", Severity::info, "", {}, {}};
  past.findings[3].id = "f_5";  // twice
  const Data data(report);
  CHECK(data.number("/findings/0/7") == 1);
  CHECK(data.number("/findings/1/7") == 0);
  CHECK(data.number("/findings/2/7") == 1);
  CHECK(data.text("/baseline/generated_at") == "2026-11-23");
  REQUIRE(data.size("/baseline/gone") == 2);
  CHECK(data.text("/baseline/gone/0/1") == kRule.title);
  CHECK(data.text("/baseline/gone/0/2") == "was wrong");
  CHECK(data.text("/baseline/gone/0/3/0") == "Ann");
  CHECK(data.text("/baseline/gone/1/1") == "a-rule-of-old");
  CHECK(data.text("/baseline/gone/1/2") == "f_5");
}

TEST_CASE("what findings name without its being known is named, and long claims are cut") {
  AuditReport report;
  report.findings.push_back(make_finding("f_1", "one"));
  auto& finding = report.findings.back();
  finding.rule = "unheard-of";
  finding.documents = {"page-1", "page-2"};
  finding.authors = {"Ann", "Ben"};
  finding.evidence = {"o_1", "o_2"};
  report.findings.push_back(make_finding("f_2", "two"));
  report.findings.back().authors = {"Ben"};
  report.documents.push_back({"page-2", "https://a.example/2", "Outlet", "Two", "2026"});
  std::string long_text;
  while (long_text.size() < 1000) long_text += "ü";
  report.claims.push_back({"o_2", "page-2", "bio", "box", long_text});

  const Data data(report);
  CHECK(data.text("/rules/0/id") == "unheard-of");
  CHECK(data.text("/rules/1/id") == "placeholder-author");
  CHECK(data.number("/findings/1/1") == 1);
  CHECK(data.text("/documents/0/0") == "page-1");
  CHECK(data.number("/documents/0/2") == 0);
  CHECK(data.text("/outlets/0").empty());
  CHECK(data.text("/documents/1/3") == "Two");
  REQUIRE(data.size("/authors") == 2);
  CHECK(data.text("/authors/1/name") == "Ben");
  CHECK(data.number("/findings/1/4/0") == 1);
  REQUIRE(data.size("/findings/0/6") == 1);
  CHECK(data.number("/claims/0/0") == 1);
  CHECK(data.text("/claims/0/3") == long_text.substr(0, 400) + "…");
}

TEST_CASE("without scripts the first findings are a list, with links that lead to the web alone") {
  struct Case {
    const char* url;
    const char* shown;
  };
  static constexpr Case kCases[] = {
      {"https://a.example/?a=1&b", "<a href=\"https://a.example/?a=1&amp;b\" rel="},
      {"HTTP://a.example/", "<a href=\"HTTP://a.example/\""},
      {"javascript:alert(1)", "<br><bdi>Headline</bdi>"},
      {" https://a.example/", "<br><bdi>Headline</bdi>"},
      {"data:text/html,x", "<br><bdi>Headline</bdi>"},
      {"https:///path", "<br><bdi>Headline</bdi>"},
      {"http://www.<b>a</b>.example", "<br><bdi>Headline</bdi>"},
      {"https://a.example@b.example/", "<br><bdi>Headline</bdi>"},
      {"https://a.example?q", "<a href=\"https://a.example?q\""},
      {"", "<br><bdi>Headline</bdi>"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.url);
    AuditReport report;
    report.rules = kRules;
    report.documents.push_back({"page", c.url, "", "Headline", ""});
    for (std::size_t i = 0; i < kMostPlain + 1; ++i) {
      report.findings.push_back(make_finding(std::to_string(i), "is"));
      report.findings.back().documents = {"page"};
    }
    const auto html = write(report);
    const auto plain = between(html, "<noscript>", "</noscript>");
    CHECK(count(plain, "<li>") == kMostPlain);
    CHECK(count(plain, c.shown) == kMostPlain);
    CHECK(plain.find("the first 200 of 201 findings") != std::string_view::npos);
    CHECK(count(plain, "<h2>A placeholder stands where an author should</h2>") == 1);
  }
}

TEST_CASE("findings come in parts that a browser reads one after the other") {
  struct Case {
    std::size_t findings;
    std::size_t parts;
  };
  constexpr auto kMost = masthead::render::kMostInPart;
  static constexpr Case kCases[] = {
      {0, 1}, {1, 2}, {kMost, 2}, {kMost + 1, 3}, {3 * kMost, 4},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.findings);
    AuditReport report;
    report.rules = kRules;
    for (std::size_t i = 0; i < c.findings; ++i) {
      report.findings.push_back(make_finding(std::to_string(i), "is"));
    }
    const Data data(report);
    CHECK(parts_of(data.html()).size() == c.parts);
    REQUIRE(data.size("/findings") == c.findings);
    for (std::size_t i = 0; i < c.findings; i += 999) {
      CHECK(data.text("/findings/" + std::to_string(i) + "/0") == std::to_string(i));
    }
  }
}

TEST_CASE("of too many findings those of the highest severity are written, in their order") {
  AuditReport report;
  report.rules = kRules;
  report.findings.resize(kMostReported + 2, make_finding("f", ""));
  for (auto& finding : report.findings) finding.severity = Severity::warning;
  report.findings[0].severity = Severity::info;
  report.findings[1].id = "second";
  report.findings.back().severity = Severity::error;
  report.findings.back().id = "last";
  const Data data(report);
  CHECK(data.number("/findings_found") == kMostReported + 2);
  REQUIRE(data.size("/findings") == kMostReported);
  CHECK(data.text("/findings/0/0") == "second");
  CHECK(data.text("/findings/" + std::to_string(kMostReported - 1) + "/0") == "last");
}

TEST_CASE("the head says when it was made, and of how much") {
  struct Case {
    const char* generated_at;
    std::size_t documents;
    const char* line;
  };
  static constexpr Case kCases[] = {
      {"", 0, ">0 findings · 0 documents · 0 authors<"},
      {"2026-11-30T06:00:00Z", 1, ">30 November 2026 · 0 findings · 1 document · 0 authors<"},
      {"no date", 999, ">0 findings · 999 documents ·"},
      {"2026-11", 1000, ">November 2026 · 0 findings · 1,000 documents ·"},
      {"2026", 1234567, ">2026 · 0 findings · 1,234,567 documents ·"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.line);
    AuditReport report;
    report.generated_at = c.generated_at;
    report.documents_read = c.documents;
    CHECK(count(write(report), c.line) == 1);
  }
}

// What the report is made of: documents that say who wrote them.

void say(std::vector<masthead::Observation>& claims, masthead::Field field,
         const std::string& value, const std::string& document) {
  masthead::Observation claim;
  claim.field = field;
  claim.value = value;
  claim.original = value + " (as it stood)";
  claim.source = masthead::Source::byline;
  claim.locator.value = std::to_string(claims.size());
  masthead::seal(claim, document);
  claims.push_back(claim);
}

struct Told {
  const char* id;
  const char* published;
  const char* outlet;
  std::vector<const char*> names;
  const char* title;
  const char* handle;
};

masthead::Document make_document(const Told& told) {
  masthead::Document document;
  document.id = told.id;
  auto& said = document.article.observations;
  say(said, masthead::Field::headline, std::string("On ") + told.id, told.id);
  say(said, masthead::Field::published, told.published, told.id);
  say(said, masthead::Field::outlet, told.outlet, told.id);
  auto& mention = document.mentions.emplace_back();
  for (const auto* name : told.names) {
    say(mention.observations, masthead::Field::name, name, told.id);
  }
  if (*told.title) say(mention.observations, masthead::Field::job_title, told.title, told.id);
  if (*told.handle) {
    mention.accounts.push_back({"x", told.handle, "https://x.example/" + std::string(told.handle),
                                "", "x:" + std::string(told.handle)});
  }
  masthead::seal(mention, told.id);
  return document;
}

TEST_CASE("make_report tells what an author was seen with, how often and when") {
  const Told kTold[] = {
      {"d1", "2021-05-01", "Courier", {"Ann Lee", "A. Lee"}, "Reporter", "annlee"},
      {"d2", "2019", "Courier", {"Ann Lee", "Ann Lee"}, "Reporter", ""},
      {"d3", "", "Post", {"Ann Lee"}, "Editor", "annlee"},
      {"d4", "2023-01-01T10:00:00Z", "Courier", {"Ann Lee"}, "", ""},
      {"d5", "2024-01-01", "Courier", {"Somebody Else"}, "", ""},
  };
  std::vector<masthead::Document> documents;
  for (const auto& told : kTold) documents.push_back(make_document(told));
  std::vector<masthead::SeenMention> mentions;
  for (std::size_t i = 0; i < 4; ++i) {
    mentions.push_back({&documents[i], &documents[i].mentions[0]});
  }
  const masthead::SeenMention other{&documents[4], &documents[4].mentions[0]};
  masthead::Record ann;
  ann.id = "c_ann";
  ann.name = "Ann Lee";
  ann.alternate_names = {{"A. Lee", "byline", "", "d1", ""},
                         {"Anne Lee", "handle", "https://x.example/annlee", "d1", ""},
                         {"Ann Leigh", "handle", "https://x.example/not-seen", "d1", ""}};
  masthead::Record somebody;
  somebody.name = "Somebody Else";
  const masthead::audit::AuditedAuthor authors[] = {{&ann, mentions}, {&somebody, {&other, 1}}};

  Finding finding = make_finding("f", "spelled in two ways");
  finding.subjects = {0};
  finding.documents = {"d1", "d3"};
  finding.evidence = {documents[0].mentions[0].observations[1].id};
  const auto report =
      masthead::render::make_report({documents, authors, "2026-01-01"}, {std::move(finding)});

  CHECK(report.documents_read == 5);
  CHECK(report.rules.size() == masthead::audit::all_rules().size());
  REQUIRE(report.documents.size() == 2);
  CHECK(report.documents[1].headline == "On d3");
  CHECK(report.documents[1].outlet == "Post");
  REQUIRE(report.claims.size() == 1);
  CHECK(report.claims[0].value == "A. Lee (as it stood)");
  CHECK(report.claims[0].document == "d1");
  CHECK(report.claims[0].field == "name");

  REQUIRE(report.authors.size() == 2);
  CHECK(report.authors[1].name == "Somebody Else");
  CHECK(report.authors[1].names.empty());  // of no finding
  const auto& author = report.authors[0];
  REQUIRE(author.names.size() == 3);
  CHECK(author.names[2].text == "Anne Lee");
  CHECK(author.names[2].qualifier == "read from a handle");
  CHECK(author.names[2].documents == 2);
  CHECK(author.names[2].first == "2021-05-01");
  CHECK(author.names[0].text == "Ann Lee");
  CHECK(author.names[0].documents == 4);
  CHECK(author.names[0].first == "2019");
  CHECK(author.names[0].last == "2023-01-01T10:00:00Z");
  CHECK(author.names[1].documents == 1);
  REQUIRE(author.titles.size() == 2);
  CHECK(author.titles[1].text == "Editor");
  CHECK(author.titles[1].qualifier == "Post");
  CHECK(author.titles[1].first.empty());
  REQUIRE(author.accounts.size() == 1);
  CHECK(author.accounts[0].documents == 2);
  CHECK(author.accounts[0].url == "https://x.example/annlee");
  REQUIRE(author.outlets.size() == 2);
  CHECK(author.outlets[0].documents == 3);

  // Two names together, each with the account, each with its outlets.
  REQUIRE(author.edges.size() == 7);
  double together = 0;
  for (const auto& edge : author.edges) together += edge.weight;
  CHECK(together == 2 + 1 + 2 + 1 + 3 + 1 + 1);
  CHECK(author.edges[0].words == "the handle spells it so");
  CHECK(author.edges[1].b.kind == ReportNode::Kind::name);
  CHECK(author.edges[1].words == "together in 1 document");
}

}  // namespace
