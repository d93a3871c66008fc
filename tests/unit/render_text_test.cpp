#include <doctest/doctest.h>

#include <string>
#include <string_view>

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
  record.articles.push_back(
      {"page.txt", "Bridge to close", "Local", "", {{"AFP", masthead::Role::agency, {}}}});
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
    record.articles.push_back(
        {c.value, c.value, c.value, c.value, {{c.value, masthead::Role::agency, {}}}});
    const auto out = card(record, {.colour = false, .why = true, .width = 80});
    for (const char ch : out)
      CHECK(((static_cast<unsigned char>(ch) >= 0x20 && ch != '\x7f') || ch == '\n'));
    CHECK(out.find("\xC2\x9B") == std::string::npos);
    CHECK(out.find("\u202E") == std::string::npos);
    std::size_t shown = 0;
    for (auto at = out.find(c.shown); at != std::string::npos; at = out.find(c.shown, at + 1))
      ++shown;
    CHECK(shown == 13);
  }
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
