#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "core/render/text.h"

namespace {

using masthead::Record;
using masthead::render::TextStyle;

Record sample() {
  Record record;
  record.name = "Nora Lindqvist";
  record.job_title = "Editor";
  record.location = "Oslo";
  record.bio = "Nora writes about rivers, roads and the people who live between them, at length.";
  record.accounts = {
      {"x", "nl", "https://x.com/nl", "https://x.com/nl", "x:nl"},
      {"facebook", "nora.l", "https://www.facebook.com/nora.l", "", "facebook:nora.l"}};
  masthead::Provenance why;
  why.member = "/accounts/0";
  why.document = "page.txt";
  why.observation.value = "https://x.com/nl";
  why.observation.original = "x.com/nl?s=20";
  why.observation.locator.value = "12";
  why.observation.rule = "link-in-box";
  why.observation.dropped = {{"s=20", "tracking"}};
  why.chosen_by = "only-value";
  why.rivals = {{"https://x.com/other", "b.txt", "o_1"}};
  record.provenance.push_back(why);
  masthead::RecordArticle article;
  article.document = "page.txt";
  article.headline = "Bridge to close";
  article.section = "Local";
  article.credits = {{"AFP", masthead::Role::agency, {}}};
  record.articles.push_back(article);
  return record;
}

std::string card(const Record& record, const TextStyle& style) {
  std::string out;
  masthead::render::append_text(record, style, out);
  return out;
}

TEST_CASE("a card shows the record") {
  CHECK(card(sample(), {.colour = false, .why = false, .width = 50}) == R"(Nora Lindqvist
==============
Editor, Oslo

  Nora writes about rivers, roads and the people
  who live between them, at length.

Accounts
  x         nl      https://x.com/nl
  facebook  nora.l  https://www.facebook.com/nora.l

Article
  Bridge to close
    Section: Local
    Credit: AFP (agency)
)");
}

TEST_CASE("why says where a value came from, how it stood, what was dropped and what lost") {
  const auto out = card(sample(), {.colour = false, .why = true, .width = 80});
  CHECK(out.find("    <- page.txt, byte 12: link-in-box, only-value\n"
                 "       as \"x.com/nl?s=20\"\n"
                 "       without s=20 (tracking)\n"
                 "       not \"https://x.com/other\" (b.txt)\n") != std::string::npos);
}

TEST_CASE("colour is only there when it is asked for") {
  CHECK(card(sample(), {.colour = false, .why = true, .width = 80}).find('\x1b') ==
        std::string::npos);
  const auto out = card(sample(), {.colour = true, .why = true, .width = 80});
  CHECK(out.starts_with("\x1b[1mNora Lindqvist\x1b[0m\n"));
}

TEST_CASE("no value drives the terminal") {
  struct Case {
    const char* value;
    const char* shown;
  };
  static constexpr Case kCases[] = {
      {"a\x1b[31mb", "a\\x1b[31mb"}, {"a\rb", "a\\x0db"},       {"a\x7f", "a\\x7f"},
      {"a\u009Bb", "a\\x9bb"},       {"a\u202Eb", "a\\u202eb"}, {"a\nb", "a b"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.shown);
    Record record;
    record.name = c.value;
    record.job_title = c.value;
    record.location = c.value;
    record.bio = c.value;
    record.email = c.value;
    record.website = c.value;
    record.accounts.push_back({c.value, c.value, c.value, c.value, ""});
    const std::vector<std::string> list = {c.value};
    record.alternate_names = {{c.value, c.value, "", "", ""}, {c.value, "", c.value, "", ""}};
    record.former_titles = record.employers = record.former_employers = list;
    record.beats = record.media = record.languages = record.awards = record.handles = list;
    record.education = {{c.value, ""}, {"", c.value}};
    record.experience.since = 2009;
    record.experience.since_of = c.value;
    record.url = record.image = c.value;
    masthead::RecordArticle article;
    article.document = article.url = article.outlet = article.headline = article.section = c.value;
    article.summary = article.dateline = article.published = article.modified = c.value;
    article.language = c.value;
    article.mentioned_dates = list;
    article.credits = {{c.value, masthead::Role::agency, {}}};
    record.articles.push_back(article);
    masthead::audit::Finding finding;
    finding.rule = "a-rule";
    finding.message = c.value;
    finding.fix = masthead::audit::Fix{"field", c.value, c.value};
    record.findings.push_back(finding);
    const auto out = card(record, {.colour = false, .why = true, .width = 80});
    for (const char ch : out)
      CHECK(((static_cast<unsigned char>(ch) >= 0x20 && ch != '\x7f') || ch == '\n'));
    CHECK(out.find("\xC2\x9B") == std::string::npos);
    CHECK(out.find("\u202E") == std::string::npos);
    std::size_t shown = 0;
    for (auto at = out.find(c.shown); at != std::string::npos; at = out.find(c.shown, at + 1))
      ++shown;
    // Name, title, place, bio, 2 contacts and an account's 3: 9; alternate names with what they
    // were read from: 4; lists: 8; education: 2; what began: 1; page and photo: 2; the article: 11;
    // the finding and its fix, of which each line is a value: 2.
    const bool is_one_line = std::string_view(c.value).find('\n') == std::string_view::npos;
    CHECK(shown == 9 + 4 + 8 + 2 + 1 + 2 + 11 + (is_one_line ? 2U : 1U));
  }
}

TEST_CASE("a card shows what is known beside the essentials") {
  Record record;
  record.name = "Nora Lindqvist";
  record.alternate_names = {{"Nora Lind", "jsonld", "", "a", "o_1"},
                            {"Nora M Lindqvist", "handle", "https://x.com/NoraMLindqvist", "", ""}};
  record.former_titles = {"Reporter"};
  record.employers = {"Fjord Weekly", "Radio Tind"};
  record.former_employers = {"The Skerry"};
  record.experience = {12, 2013, "career"};
  record.education = {{"Tind University", ""}, {"", "history"}};
  record.beats = {"fisheries"};
  record.media = {"radio", "newspaper"};
  record.languages = {"Norwegian"};
  record.awards = {"Golden Cod"};
  record.email = "nora@example.com";
  record.url = "https://example.com/nora";
  record.handles = {"noralind"};
  masthead::RecordArticle article;
  article.document = "a";
  article.outlet = "Fjord Weekly";
  article.dateline = "TIND";
  article.published = "2025-11-08";
  article.mentioned_dates = {"2025-10", "2024"};
  record.articles.push_back(article);
  masthead::audit::Finding finding;
  finding.rule = "a-rule";
  finding.message = "Two links are wrong, and this is why they are wrong.";
  finding.fix = masthead::audit::Fix{"accounts", "x\ny", "https://x.com/a\nhttps://x.com/b"};
  record.findings.push_back(finding);
  CHECK(card(record, {.colour = false, .why = false, .width = 50}) == R"(Nora Lindqvist
==============

Also known as
  Nora Lind (jsonld)
  Nora M Lindqvist (https://x.com/NoraMLindqvist)

Employer     Fjord Weekly, Radio Tind
Formerly     Reporter
Formerly at  The Skerry
Experience   12 years, since 2013
Education    Tind University, history
Beats        fisheries
Media        radio, newspaper
Languages    Norwegian
Awards       Golden Cod

Email    nora@example.com
Page     https://example.com/nora
Handle   noralind

Article
  a
    Outlet: Fjord Weekly
    Dateline: TIND
    Published: 2025-11-08
    Speaks of: 2025-10
    Speaks of: 2024

Finding
  Two links are wrong, and this is why they are
  wrong.
    -> https://x.com/a
    -> https://x.com/b
    (warning: a-rule)
)");
}

TEST_CASE("experience is set as far as it is known") {
  struct Case {
    masthead::Experience experience;
    const char* shown;
  };
  const Case cases[] = {
      {{12, {}, ""}, "Experience  12 years\n"},
      {{1, {}, ""}, "Experience  1 year\n"},
      {{{}, 2013, ""}, "Experience  since 2013\n"},
      {{12, 2013, "employer"}, "Experience  12 years, since 2013 (employer)\n"},
      {{}, ""},
  };
  for (const auto& c : cases) {
    Record record;
    record.name = "Nora";
    record.experience = c.experience;
    const std::string shown = c.shown;
    CHECK(card(record, {}) == "Nora\n====\n" + (shown.empty() ? "" : "\n" + shown));
  }
}

TEST_CASE("facts wrap beside their label, and every value says why") {
  Record record;
  record.name = "Nora";
  record.beats = {"fisheries and the sea", "harbours", "weather"};
  for (std::size_t i = 0; i < record.beats.size(); ++i) {
    masthead::Provenance why;
    why.member = "/beats/" + std::to_string(i);
    why.document = "d" + std::to_string(i);
    why.observation.value = why.observation.original = record.beats[i];
    record.provenance.push_back(why);
  }
  CHECK(card(record, {.colour = false, .why = false, .width = 40}) ==
        "Nora\n====\n\nBeats  fisheries and the sea, harbours,\n       weather\n");
  const auto out = card(record, {.colour = false, .why = true, .width = 80});
  for (const char* document : {"<- d0,", "<- d1,", "<- d2,"}) {
    CHECK(out.find(document) != std::string::npos);
  }
  record.beats = {" "};
  CHECK(card(record, {}) == "Nora\n====\n\nBeats  \n");
}

TEST_CASE("lines keep to the width in columns; wide characters break anywhere") {
  Record record;
  record.name = "林诺拉";
  for (int i = 0; i < 40; ++i) record.bio += "海港";
  const auto out = card(record, {.colour = false, .why = false, .width = 42});
  CHECK(out.starts_with("林诺拉\n======\n\n  海港"));
  std::size_t rows = 0;
  for (std::size_t from = out.find("  "); from < out.size();) {
    const auto end = out.find('\n', from);
    CHECK(end - from == 2 + 20 * std::string_view("海").size());
    from = end + 1;
    ++rows;
  }
  CHECK(rows == 4);
}

TEST_CASE("a word longer than the line stands out, and nothing is lost") {
  Record record;
  record.name = "N";
  record.bio = "a " + std::string(100, 'w') + " b";
  CHECK(card(record, {.colour = false, .why = false, .width = 40}) ==
        "N\n=\n\n  a\n  " + std::string(100, 'w') + "\n  b\n");
}

TEST_CASE("a record with a name alone is a short card") {
  Record record;
  record.name = "Nora";
  CHECK(card(record, {}) == "Nora\n====\n");
}

}  // namespace
