#include <doctest/doctest.h>

#include <string>

#include "core/render/evidence_svg.h"
#include "core/render/evidence_text.h"

namespace render = masthead::render;
using masthead::identity::Evidence;
using masthead::identity::Judgement;
using masthead::identity::Step;

namespace {

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

render::ShownAuthor make_author(const std::string& name, std::size_t mentions, const Step& step) {
  render::ShownAuthor author{"c_m0", 0.97, {}, {}};
  for (std::size_t i = 0; i < mentions; ++i) {
    author.mentions.push_back({"m" + std::to_string(i), "page-" + std::to_string(i), name, "c_m0"});
  }
  for (std::size_t i = 1; i < mentions; ++i) author.steps.push_back({&step, "both say " + name});
  return author;
}

}  // namespace

TEST_CASE("why is a table of weights with the verdict in words") {
  Evidence evidence;
  evidence.items = {{"account", "same", 4.25, "x:janedoe"}, {"outlet", "different", -1.5, ""}};
  evidence.total = 2.75;
  evidence.probability = 0.94;
  Judgement judgement;
  judgement.kind = Judgement::Kind::same;
  judgement.who = "desk";
  judgement.why = "asked her\nby phone";
  std::string text;
  render::append_why({{"m1", "a.html", "Jane Doe", "c_m1"},
                      {"m2", "", "J. \x1b[31mDoe", "c_m1"},
                      evidence,
                      &judgement},
                     {}, text);
  CAPTURE(text);
  CHECK(text.find("Jane Doe (a.html, m1)\nJ. \\x1b[31mDoe (m2)\n\nOne author: c_m1\n") == 0);
  CHECK(text.find("Judged one author by desk: asked her by phone\n") != std::string::npos);
  CHECK(text.find("    +4.2  account   same: x:janedoe\n") != std::string::npos);
  CHECK(text.find("    -1.5  outlet    different\n") != std::string::npos);
  CHECK(text.find("    +2.8  together  94 %\n") != std::string::npos);
}

TEST_CASE("two who are joined through others are told so") {
  Evidence evidence;
  evidence.total = -1;
  std::string text;
  render::append_why({{"m1", "", "A", "c_m1"}, {"m2", "", "B", "c_m1"}, evidence}, {}, text);
  CHECK(text.find("They are joined through others: see how c_m1.\n") != std::string::npos);
  text.clear();
  render::append_why({{"m1", "", "A", "c_m1"}, {"m2", "", "B", "c_m2"}, evidence}, {}, text);
  CHECK(text.find("Two authors: c_m1 and c_m2\n") != std::string::npos);
  CHECK(text.find("through others") == std::string::npos);
}

TEST_CASE("how lists the mentions and the steps") {
  const Step step{"m0", "m1", 3, "m0", "m1", true};
  std::string text;
  render::append_how(make_author("Jane Doe", 2, step), {}, text);
  CHECK(text ==
        "c_m0: 2 mentions, 97 %\n"
        "  Jane Doe (page-0, m0)\n"
        "  Jane Doe (page-1, m1)\n"
        "\n"
        "1. m0 and m1\n"
        "  a person said that they are one\n"
        "  by m0 and m1: both say Jane Doe\n");
}

TEST_CASE("the picture escapes what it shows, has a title, and needs nothing beside it") {
  struct Case {
    const char* name;
    const char* shown;
  };
  static constexpr Case kCases[] = {
      {"Jane Doe", ">Jane Doe</text>"},
      {"<script>alert(1)</script>", ">&lt;script&gt;alert(1)&lt;/script&gt;</text>"},
      {"O'Brien & \"Sons\"", ">O&#39;Brien &amp; &quot;Sons&quot;</text>"},
      {"عامر عباسی", ">عامر عباسی</text>"},
      {"a\x01z\x7F\n", ">a z  </text>"},
      {"a\u202Ez\u2066", ">az</text>"},
      {"a\uFFFEz", ">a z</text>"},
  };
  const Step step{"m0", "m1", 3, "m0", "m1", false};
  for (const auto& c : kCases) {
    CAPTURE(c.name);
    std::string svg;
    render::append_svg(make_author(c.name, 3, step), svg);
    CHECK(svg.find(c.shown) != std::string::npos);
    CHECK(svg.find("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"") == 0);
    CHECK(count(svg, "<title id=\"title\">") == 1);
    CHECK(count(svg, "<desc id=\"desc\">3 mentions held to be one author, and 2 steps") == 1);
    CHECK(count(svg, "<script") == 0);
    CHECK(count(svg, "href") == 0);
    CHECK(count(svg, "http") == 1);
    CHECK(count(svg, "<text") == count(svg, "</text>"));
  }
}

TEST_CASE("of a large author the picture draws a part, and says so") {
  const Step step{"m0", "m1", 3, "m0", "m1", false};
  std::string svg;
  render::append_svg(make_author(std::string(100'000, 'w'), 3000, step), svg);
  CHECK(svg.size() < 4'000'000);
  CHECK(count(svg, "font-weight=\"bold\"") == render::kMostDrawn + 1);
  CHECK(svg.find("5599 more mentions and steps are not drawn.") != std::string::npos);
}
