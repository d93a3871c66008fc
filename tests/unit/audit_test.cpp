#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/audit/guidelines.h"
#include "core/audit/rule.h"
#include "core/record.h"

namespace {

using masthead::Document;
using masthead::DroppedPart;
using masthead::Field;
using masthead::Mention;
using masthead::Observation;
using masthead::Record;
using masthead::audit::Finding;

Observation claim(const std::string& document, Field field, const std::string& value,
                  const std::string& original, const std::string& qualifier = {}) {
  Observation observation;
  observation.field = field;
  observation.value = value;
  observation.original = original;
  observation.rule = "a-rule";
  observation.qualifier = qualifier;
  observation.locator.value = "0";
  masthead::seal(observation, document);
  return observation;
}

/// Builds a document with one author.
class Page {
 public:
  Page(const std::string& id, const std::string& name) {
    document_.id = id;
    document_.mentions.emplace_back();
    say(Field::name, name, name);
  }

  Page& say(Field field, const std::string& value, const std::string& original,
            const std::string& qualifier = {}) {
    auto observation = claim(document_.id, field, value, original, qualifier);
    observation.locator.value = std::to_string(9 + mention().observations.size());
    mention().observations.push_back(std::move(observation));
    return *this;
  }

  Page& link(const std::string& platform, const std::string& handle, const std::string& tracking) {
    const auto url = "https://" + platform + ".example/" + handle;
    const auto original = tracking.empty() ? url : url + "?" + tracking;
    say(Field::account, url, original);
    if (!tracking.empty()) mention().observations.back().dropped = {{tracking, "tracking"}};
    mention().accounts.push_back({platform, handle, url, original, platform + ":" + handle});
    return *this;
  }

  Page& article(Field field, const std::string& value) {
    document_.article.observations.push_back(claim(document_.id, field, value, value));
    return *this;
  }

  Document make() {
    masthead::seal(mention(), document_.id);
    return document_;
  }

  Mention& mention() { return document_.mentions.front(); }

 private:
  Document document_;
};

/// Of the rules that look at one author's claims; the others have tables of their own.
bool is_looked_at(const Finding& finding) {
  return finding.rule == "author-several-spellings" || finding.rule == "tracking-in-profile-link" ||
         finding.rule == "stale-bio";
}

std::vector<Finding> findings_of(const std::vector<Document>& documents,
                                 std::string_view now = {}) {
  std::vector<Finding> all;
  for (const auto& record : masthead::resolve_records(documents, now)) {
    std::copy_if(record.findings.begin(), record.findings.end(), std::back_inserter(all),
                 is_looked_at);
  }
  return all;
}

std::string words_of(const std::vector<Finding>& findings, std::string_view rule) {
  std::string words;
  for (const auto& finding : findings) {
    if (finding.rule == rule) words += finding.message + "\n";
  }
  return words;
}

/// As the running example, of another author.
Document example() {
  return Page("page.txt", "Tarik Hosain")
      .link("facebook", "tarikanwar.hossain", "mibextid=1")
      .link("x", "TariqAnwarHosain", "s=08")
      .link("instagram", "tarikanwarhosain", "")
      .say(Field::bio, "A reporter with 15 years in radio, since 2009.",
           "A reporter with 15 years in radio, since 2009.")
      .say(Field::years_of_experience, "15", "15 years")
      .say(Field::since_year, "2009", "since 2009", "career")
      .article(Field::published, "2025-11-08")
      .make();
}

TEST_CASE("the running example gives three findings") {
  const auto findings = findings_of({example()});
  REQUIRE(findings.size() == 3);
  CHECK(findings[0].rule == "author-several-spellings");
  CHECK(findings[0].message ==
        "The byline and the author's own accounts do not spell the name alike: there are 4 "
        "spellings. The byline has Tarik Hosain; Hosain is Hossain in tarikanwar.hossain on "
        "facebook; Tarik is Tariq in "
        "TariqAnwarHosain on x.");
  CHECK_FALSE(findings[0].fix.has_value());
  CHECK(findings[1].rule == "tracking-in-profile-link");
  CHECK(findings[1].message ==
        "2 links to the author's accounts carry tracking that tells who shared them (facebook: "
        "mibextid=1; x: s=08): publish the accounts' own addresses.");
  REQUIRE(findings[1].fix.has_value());
  CHECK(findings[1].fix->field == "accounts");
  CHECK(findings[1].fix->old_value ==
        "https://facebook.example/tarikanwar.hossain?mibextid=1\n"
        "https://x.example/TariqAnwarHosain?s=08");
  CHECK(findings[1].fix->new_value ==
        "https://facebook.example/tarikanwar.hossain\nhttps://x.example/TariqAnwarHosain");
  CHECK(findings[2].rule == "stale-bio");
  CHECK(findings[2].message ==
        "The biography says 15 years since 2009; at the article's date (November 2025) it is 16.");
  REQUIRE(findings[2].fix.has_value());
  CHECK(findings[2].fix->field == "years_of_experience");
  CHECK(findings[2].fix->old_value == "15");
  CHECK(findings[2].fix->new_value == "16");
  std::set<std::string> ids;
  for (const auto& finding : findings) {
    CHECK(finding.documents == std::vector<std::string>{"page.txt"});
    CHECK(finding.authors == std::vector<std::string>{"Tarik Hosain"});
    CHECK(finding.severity == masthead::audit::Severity::warning);
    CHECK(finding.evidence.size() >= 2);
    CHECK(finding.id.starts_with("f_"));
    ids.insert(finding.id);
  }
  CHECK(ids.size() == 3);
}

TEST_CASE("evidence names observations of the documents") {
  const auto document = example();
  std::set<std::string> known;
  for (const auto& o : document.mentions[0].observations) known.insert(o.id);
  for (const auto& o : document.article.observations) known.insert(o.id);
  std::size_t named = 0;
  for (const auto& finding : findings_of({document})) {
    for (const auto& id : finding.evidence) {
      CHECK(known.count(id) == 1);
      ++named;
    }
  }
  CHECK(named == 8);
}

TEST_CASE("a spelling varies in letters, not in words, order, capitals or diacritics") {
  struct Case {
    const char* name;
    const char* handle;
    bool fires;
  };
  static constexpr Case kCases[] = {
      {"Elin Bratt", "elinbrat", true},          {"Elin Bratt", "Ellin.Bratt", true},
      {"Elin Bratt", "elin.maria.bratt", false}, {"Elin Bratt", "brattelin", false},
      {"Elin Bratt", "ELINBRATT", false},        {"Elin Maria Bratt", "elinbratt", false},
      {"Élin Bråtæ", "elinbratae", false},       {"Elin Bratt", "ebratt", false},
      {"Elin Bratt", "newsdesk", false},         {"Elin Bratt", "realelinbratt", false},
      {"Elin Bratt", "ellin.maria.bratt", true},
  };
  for (const auto& c : kCases) {
    CAPTURE(std::string(c.handle));
    const auto words = words_of(findings_of({Page("a", c.name).link("x", c.handle, "").make()}),
                                "author-several-spellings");
    CHECK(!words.empty() == c.fires);
  }
  CHECK(std::size(kCases) == 11);
}

TEST_CASE("an organisation's name and accounts are not compared as a person's") {
  auto document = Page("a", "Elin Bratt").link("x", "elinbrat", "").make();
  document.mentions[0].accounts[0].organisation = true;
  CHECK(findings_of({document}).empty());
  document.mentions[0].accounts[0].organisation = false;
  CHECK(findings_of({document}).size() == 1);
  document.mentions[0].kind = masthead::AuthorKind::organisation;
  CHECK(findings_of({document}).empty());
}

TEST_CASE("tracking is found once an author, whatever else was dropped") {
  auto page = Page("a", "Elin Bratt").link("x", "eb", "s=08").link("threads", "eb", "");
  page.mention().observations.back().dropped = {{"/about", "path"}, {"m.", "subdomain"}};
  const auto one = findings_of({page.make()});
  REQUIRE(one.size() == 1);
  CHECK(one[0].message ==
        "A link to the author's account carries tracking that tells who shared it (x: s=08): "
        "publish the account's own address.");
  CHECK(one[0].fix->new_value == "https://x.example/eb");

  // The same link on more pages is one line; another sharing of it is one more.
  const auto b = Page("b", "Elin Bratt").link("x", "eb", "s=08").make();
  const auto c = Page("c", "Elin Bratt").link("x", "eb", "s=20").make();
  const auto several = findings_of({page.make(), b, c});
  REQUIRE(several.size() == 1);
  CHECK(several[0].fix->old_value == "https://x.example/eb?s=08\nhttps://x.example/eb?s=20");
  CHECK(several[0].documents == std::vector<std::string>{"a", "b", "c"});
  CHECK(several[0].id == one[0].id);
}

TEST_CASE("stale_bio: years, the year they began, and the article's date") {
  struct Case {
    const char* years;
    const char* words;
    const char* since;
    const char* of;
    const char* published;
    const char* found;  ///< "": nothing
    const char* why;
  };
  static constexpr Case kCases[] = {
      {"15", "15 years", "2009", "career", "2025-11-08", "it is 16", "the anniversary has come"},
      {"15", "15 years", "2009", "career", "2025-10-01", "it is 16", "or most likely has"},
      {"15", "15 years", "2009", "career", "2025-09-30", "", "or may not have come"},
      {"15", "15 years", "2009", "career", "2025-01-08", "", "early in the year"},
      {"14", "14 years", "2009", "career", "2025-01-08", "it is 15", "more than a year behind"},
      {"15", "15 years", "2009", "career", "2025", "", "no month is known"},
      {"14", "14 years", "2009", "career", "2025", "it is 15", "and none is needed"},
      {"16", "16 years", "2009", "career", "2025-11-08", "", "it agrees"},
      {"17", "17 years", "2009", "career", "2025-11-08", "", "today's bio under an old article"},
      {"15", "15 years", "2009", "employer", "2025-11-08", "it is 16", "a career is no shorter"},
      {"15", "15 years", "2009", "beat", "2025-11-08", "it is 16", "than a job or a beat"},
      {"15", "15 years", "2004", "beat", "2025-11-08", "", "two things are counted"},
      {"15", "15 years", "2004", "career", "2025-11-08", "it is 21", "a career is one thing"},
      {"15", "15 years", "2009", "", "2025-11-08", "", "of what is not known"},
      {"15", "15 years", "2009", "career", "", "", "no date"},
      {"15", "15 years", "2009", "career", "soon", "", "no date that can be read"},
      {"15", "more than 15 years", "2009", "career", "2025-11-08", "", "a bound"},
      {"15", "15+ years", "2009", "career", "2025-11-08", "", "a bound as a sign"},
      {"10", "a decade", "2009", "career", "2025-11-08", "", "a round number"},
      {"15", "über 15 Jahre", "2009", "career", "2025-11-08", "", "a bound in German"},
      {"15", "plus de 15 ans", "2009", "career", "2025-11-08", "", "a bound in French"},
      {"many", "many years", "2009", "career", "2025-11-08", "", "no number"},
      {"15", "15 years", "long ago", "career", "2025-11-08", "", "no year"},
  };
  for (const auto& c : kCases) {
    CAPTURE(std::string(c.why));
    Page page("a", "Elin Bratt");
    page.say(Field::years_of_experience, c.years, c.words);
    page.say(Field::since_year, c.since, "since then", c.of);
    if (*c.published != '\0') page.article(Field::published, c.published);
    const auto words = words_of(findings_of({page.make()}), "stale-bio");
    const std::string found = c.found;
    CHECK(words.empty() == found.empty());
    CHECK(words.find(found) != std::string::npos);
  }
  CHECK(std::size(kCases) == 23);
}

TEST_CASE("stale_bio reads the words around the number") {
  struct Case {
    const char* bio;
    bool fires;
  };
  static constexpr Case kCases[] = {
      {"Élin has worked for 15 years in radio, since 2009.", true},
      {"15 years. Since 2009 in radio.", true},
      {"Élin has worked for more than 15 years, since 2009.", false},
      {"Élin arbeitet seit über 15 years, since 2009.", false},
      {"Élin has 15 years covering the sea, and is a reporter since 2009.", false},
      {"Élin has worked since 2009, and this is all it says.", true},
  };
  for (const auto& c : kCases) {
    CAPTURE(std::string(c.bio));
    Page page("a", "Elin Bratt");
    page.say(Field::bio, c.bio, c.bio);
    page.say(Field::years_of_experience, "15", "15 years");
    page.say(Field::since_year, "2009", "since 2009", "career");
    page.article(Field::published, "2025-11-08");
    CHECK(findings_of({page.make()}).empty() == !c.fires);
  }
  CHECK(std::size(kCases) == 6);
}

TEST_CASE("stale_bio does not compare a number that is none") {
  static constexpr const char* kWords[] = {
      "over",          "than",        "least",     "about",     "around",    "some",    "roughly",
      "approximately", "nearly",      "almost",    "decade",    "decades",   "über",    "mehr",
      "mindestens",    "rund",        "etwa",      "gut",       "knapp",     "fast",    "jahrzehnt",
      "jahrzehnte",    "jahrzehnten", "plus",      "moins",     "environ",   "près",    "quinzaine",
      "vingtaine",     "dizaine",     "trentaine", "décennie",  "décennies", "más",     "menos",
      "unos",          "casi",        "cerca",     "alrededor", "década",    "décadas", "mais",
      "quase",         "oltre",       "più",       "meno",      "circa",     "quasi",   "decennio",
      "decenni",       "meer",        "minstens",  "ruim",      "ongeveer",  "bijna",   "decennium",
      "decennia"};
  for (const std::string word : kWords) {
    CAPTURE(word);
    Page page("a", "Elin Bratt");
    page.say(Field::years_of_experience, "15", word + " 15");
    page.say(Field::since_year, "2009", "2009", "career");
    page.article(Field::published, "2025-11-08");
    CHECK(findings_of({page.make()}).empty());
  }
  CHECK(std::size(kWords) == 57);
}

TEST_CASE("stale_bio prefers the career's year to a job's") {
  Page page("a", "Elin Bratt");
  page.say(Field::years_of_experience, "15", "15 years");
  page.say(Field::since_year, "2008", "since 2008", "employer");
  page.say(Field::since_year, "2010", "since 2010", "career");
  page.article(Field::published, "2025-11-08");
  CHECK(findings_of({page.make()}).empty());
}

TEST_CASE("stale_bio: one number or year alone is not compared") {
  const auto with = [](Field field, const char* value) {
    return Page("a", "Elin Bratt")
        .say(field, value, value, field == Field::since_year ? "career" : "")
        .article(Field::published, "2025-11-08")
        .make();
  };
  CHECK(findings_of({with(Field::years_of_experience, "5")}, "2030-01-01T00:00:00Z").empty());
  CHECK(findings_of({with(Field::since_year, "2009")}, "2030-01-01T00:00:00Z").empty());
}

TEST_CASE("stale_bio takes the best date there is") {
  const auto page = [](const std::vector<std::pair<Field, const char*>>& dates) {
    Page made("a", "Elin Bratt");
    made.say(Field::years_of_experience, "15", "15 years");
    made.say(Field::since_year, "2009", "since 2009", "career");
    for (const auto& [field, value] : dates) made.article(field, value);
    return made.make();
  };
  struct Case {
    std::vector<std::pair<Field, const char*>> dates;
    const char* now;
    const char* found;
  };
  const Case cases[] = {
      {{{Field::mentioned_date, "2025-10"}},
       "",
       "15 years since 2009; by October 2025, the last date the article speaks of, it is 16."},
      {{{Field::mentioned_date, "2026-11-03"}, {Field::mentioned_date, "2025-12"}},
       "2026-02-01T08:00:00Z",
       "by December 2025, the last date the article speaks of, it is 16."},
      {{{Field::mentioned_date, "2028"}}, "", ""},
      {{{Field::mentioned_date, "1971-12-16"}}, "", ""},
      {{{Field::published, "2024-11-02"}, {Field::mentioned_date, "2026-11"}}, "", ""},
      {{{Field::modified, "2025-11-02"}}, "", "at the article's date (November 2025) it is 16."},
      {{}, "2026-11-24T10:00:00Z", "today (November 2026) it is 17."},
      {{}, "", ""},
      {{{Field::published, "2024-11-02"}}, "2030-11-24T10:00:00Z", ""},
  };
  for (const auto& c : cases) {
    const std::string found = c.found;
    CAPTURE(found);
    const auto words = words_of(findings_of({page(c.dates)}, c.now), "stale-bio");
    CHECK(words.empty() == found.empty());
    CHECK(words.find(found) != std::string::npos);
  }
  CHECK(std::size(cases) == 9);
}

TEST_CASE("stale_bio: a pair that agrees is enough, and pages with one bio are one finding") {
  Page twice("a", "Elin Bratt");
  twice.say(Field::years_of_experience, "15", "15 years");
  twice.say(Field::since_year, "2009", "since 2009", "career");
  twice.say(Field::since_year, "2010", "since 2010", "career");
  twice.article(Field::published, "2025-11-08");
  CHECK(findings_of({twice.make()}).empty());

  const auto page = [](const char* id, const char* published) {
    return Page(id, "Elin Bratt")
        .link("x", "eb", "")
        .say(Field::years_of_experience, "15", "15 years")
        .say(Field::since_year, "2009", "since 2009", "career")
        .article(Field::published, published)
        .make();
  };
  const auto first = page("a", "2025-11-08");
  const auto findings = findings_of({page("c", "2024-11-01"), page("b", "2026-12-01"), first});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message ==
        "The biography says 15 years since 2009; at the article's date (December 2026) it is 17.");
  CHECK(findings[0].documents == std::vector<std::string>{"a", "b"});
  CHECK(findings[0].id == findings_of({first}).at(0).id);
}

TEST_CASE("findings do not depend on the order of the documents") {
  std::vector<Document> documents = {
      example(), Page("b", "Tarik Hosain").link("x", "TariqAnwarHosain", "t=2").make(),
      Page("c", "tarik hosain").link("facebook", "tarikanwar.hossain", "").make()};
  const auto json_of = [&] {
    const auto records = masthead::resolve_records(documents);
    REQUIRE(records.size() == 1);
    std::string out;
    masthead::write_json(records[0], "9.9.9", out);
    return out;
  };
  const auto by_id = [](const Document& a, const Document& b) { return a.id < b.id; };
  std::sort(documents.begin(), documents.end(), by_id);
  const auto expected = json_of();
  std::size_t orders = 0;
  do {
    ++orders;
    CHECK(json_of() == expected);
  } while (std::next_permutation(documents.begin(), documents.end(), by_id));
  CHECK(orders == 6);
}

TEST_CASE("a finding's id is of its rule, its author and what was found") {
  const auto id = [](const char* page, const char* name, const char* handle) {
    return findings_of({Page(page, name).link("x", handle, "").make()}).at(0).id;
  };
  const auto first = id("a", "Elin Bratt", "elinbrat");
  CHECK(id("b", "ELIN BRATT", "ElinBrat") != first);  // "BRATT" is not "Bratt"
  CHECK(id("b", "Elin Bratt", "elin_brat") == first);
  CHECK(id("a", "Elin Bratt", "elinbrattt") != first);
  CHECK(id("a", "Elina Bratt", "elinabrat") != first);
}

TEST_CASE("a finding as JSON: one and several") {
  Finding finding;
  finding.id = "f_1";
  finding.rule = "a-rule";
  finding.severity = masthead::audit::Severity::info;
  finding.documents = {"a"};
  finding.authors = {"N", "M"};
  finding.message = "Words.";
  finding.evidence = {"o_1"};
  finding.fix = masthead::audit::Fix{"url", "x", "y"};
  std::string out;
  masthead::JsonWriter json(out);
  masthead::audit::write_json(json, finding);
  CHECK(out ==
        R"({"id":"f_1","rule":"a-rule","severity":"info","document":"a","authors":["N","M"],)"
        R"("message":"Words.","evidence":["o_1"],"fix":{"field":"url","old":"x","new":"y"}})");
}

/// Every guideline has a name and an address but the house's own; the first is never left out.
void check_citations(const masthead::audit::Rule& rule) {
  const bool has_one = rule.citations[0].guideline != nullptr;
  REQUIRE(has_one);
  const auto source = masthead::audit::source_of(rule);
  for (const auto& [guideline, clause] : rule.citations) {
    if (guideline == nullptr) continue;
    CHECK(guideline->url.starts_with("https://") == (guideline != &masthead::audit::kHouseStyle));
    CHECK(source.find(guideline->name) != std::string::npos);
    CHECK(source.find(guideline->url) != std::string::npos);
    CHECK(source.find(clause) != std::string::npos);
  }
}

TEST_CASE("every rule says what an editor needs") {
  std::set<std::string_view> ids;
  for (const auto* rule : masthead::audit::all_rules()) {
    CAPTURE(std::string(rule->id));
    ids.insert(rule->id);
    for (const auto text : {rule->title, rule->help, rule->example, rule->fix}) {
      CHECK(text.size() > 10);
    }
    check_citations(*rule);
    const bool checks = rule->check != nullptr;
    CHECK(checks);
  }
  CHECK(ids.size() == masthead::audit::all_rules().size());
  CHECK(ids.size() == 40);
}

}  // namespace
