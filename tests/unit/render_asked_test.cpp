// Authors whom a host shows under its own name and page, and that nothing old is shown of them.
#include <doctest/doctest.h>

#include <filesystem>
#include <iterator>
#include <string>
#include <string_view>

#include "tests/unit/method_run.h"
#include "tests/unit/newsroom_file.h"
#include "tests/unit/registry_file.h"

using masthead::test::member_of;
using masthead::test::Newsroom;
using masthead::test::RegistryFolder;

namespace {

const std::string kMentions =
    R"({"mention_id":"n1","document":"https://times.example/nora","url":"https://times.example/nora","name":"Nora Lindh","links":["https://x.com/noralindh"],"email":"nora@times.example","job_title":"Editor","bio":"Kept biography."})"
    "\n"
    R"({"mention_id":"n2","document":"harbour","name":"Nora M. Lindh","links":["https://x.com/noralindh"]})"
    "\n"
    R"({"mention_id":"v1","document":"novel","name":"Vera Okonjo","links":["https://www.instagram.com/vera_okonjo_example"]})"
    "\n";

/// A request for the author of a mention as the site shows him.
std::string asked(const std::string& id, const std::string& row, const std::string& more = "",
                  const std::string& options = "") {
  return R"({"authors":[{"author":")" + id + "\"" + more + R"(,"row":{)" + row +
         R"(}}],"options":{"as":["jsonld","html"])" + options + "}}";
}

const std::string kRow = R"("name":"Nora L.","url":"https://site.example/nora")";

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

struct Fixture {
  RegistryFolder folder;
  Newsroom newsroom{folder.path()};
  Fixture() { (void)newsroom.stream("ingest", R"({"advance":true})", kMentions); }
  std::string render(const std::string& request) { return newsroom.call("render", request); }
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "what the host says stands over what the registry holds") {
  struct Case {
    std::string request;
    const char* there;
    const char* gone;
    const char* why;
  };
  const Case cases[] = {
      {asked("n1", kRow), "Nora L.", "zzz", "the name"},
      {asked("n1", kRow), "https://site.example/nora#author", "https://times.example/nora\"",
       "the page"},
      {asked("n1", kRow), "Kept biography.", "zzz", "what it does not say"},
      {asked("n1", kRow + R"(,"bio":"Own words.")"), "Own words.", "Kept biography.",
       "the biography"},
      {asked("n1", kRow + R"(,"job_title":"Chief")"), "Chief", "Editor", "the title"},
      {asked("n1", kRow + R"(,"image":"https://site.example/n.jpg")"), "https://site.example/n.jpg",
       "zzz", "the picture"},
      {asked("n1", kRow), "https://x.com/noralindh", "zzz", "accounts of the registry"},
      {asked("n1", kRow), "\"alternateName\":[\"Nora Lindh\"", "zzz", "other spellings"},
      {asked("n1", R"("name":"Nora L.","url":"https://times.example/nora")"),
       "https://times.example/nora#author", "zzz", "a page that the registry met a mention on"},
      {asked("n1", kRow), "nora@times.example", "zzz", "the address"},
      {asked("n1", kRow, "", R"(,"hide":["email"])"), "Nora L.", "nora@times.example",
       "an address that is hidden"},
      {asked("zz", kRow + R"(,"links":["https://www.instagram.com/nora_l_example"])"),
       "https://www.instagram.com/nora_l_example", "x.com", "nobody the registry knows"},
      {asked("n1", kRow + R"(,"bio":"An editor in Berlin.")", R"(,"min_confidence":1)"), "Berlin",
       "noralindh", "somebody it is not sure of"},
      {asked("n1", kRow, R"(,"min_confidence":0.1)"), "noralindh", "zzz",
       "somebody it is sure enough of"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.why);
    // Twice: as it is made, and as it is remembered.
    for (int i = 0; i < 2; ++i) {
      std::string answer = render(c.request);
      for (std::size_t at = 0; (at = answer.find("\\\"", at)) != std::string::npos;) {
        answer.erase(at, 1);
      }
      CAPTURE(answer);
      CHECK(member_of(render(c.request), "/authors") == "1");
      CHECK(holds(answer, c.there));
      CHECK_FALSE(holds(answer, c.gone));
    }
  }
  CHECK(member_of(render(asked("zz", R"("name":"admin")")), "/authors") == "0");
  const std::string two =
      R"({"authors":["v1",{"author":"n1","row":{)" + kRow + R"(}}],"options":{"as":"csv"}})";
  CHECK(member_of(render(two), "/authors") == "2");
  CHECK(holds(
      render(R"({"authors":["zz",{"author":"n1","row":{"name":"N"}}],"options":{"as":"csv"}})"),
      "error not_found"));
}

TEST_CASE("nothing that was made before is shown once the registry has been written to") {
  struct Case {
    const char* judgement;
    const char* gone;
    const char* row;
    const char* why;
  };
  static constexpr Case kCases[] = {
      {R"({"kind":"suppress","author":"n1","field":"bio"})", "Kept biography.", "", "suppressed"},
      {R"({"kind":"suppress","author":"n2","field":"bio"})", "Kept biography.", "",
       "suppressed by another mention"},
      {R"({"kind":"suppress","author":"n1","field":"bio"})", "Own words.", R"(,"bio":"Own words.")",
       "suppressed, and said by the host"},
      {R"({"kind":"suppress","author":"n1","field":"account"})", "noralindh", "", "accounts"},
      {R"({"kind":"pseudonym","author":"n1","value":"Vera Okonjo"})", "Okonjo",
       R"(,"bio":"Vera Okonjo is what she signs novels with.")", "a pen name in the host's words"},
      {R"({"kind":"different","a":"n1","b":"n2"})", "Nora Lindh", "", "somebody else's name"},
      {R"({"kind":"pin","author":"n1","field":"job_title","value":"Chief"})", "Editor", "",
       "a title that was pinned over"},
  };
  for (std::size_t i = 0; i < 2 * std::size(kCases); ++i) {
    const auto& c = kCases[i / 2];
    const bool is_own = i % 2 == 0;
    CAPTURE(std::string(c.why));
    CAPTURE(is_own);
    const RegistryFolder folder;
    Newsroom reader(folder.path());
    Newsroom other(folder.path());
    Newsroom& writer = is_own ? reader : other;
    (void)writer.stream("ingest", R"({"advance":true})", kMentions);
    const std::string request = asked("n1", kRow + c.row);
    const std::string before = reader.call("render", request);
    CHECK(holds(before, c.gone));
    CHECK(reader.call("render", request) == before);
    REQUIRE_FALSE(holds(writer.call("judge", c.judgement), "error"));
    const std::string after = reader.call("render", request);
    CHECK(holds(after, "Nora L."));
    CHECK_FALSE(holds(after, c.gone));
    // What was decided holds where the registry is not sure of the author, too.
    if (std::string_view(c.judgement).find("suppress") == std::string_view::npos) continue;
    const std::string unsure = asked("n1", kRow + c.row, R"(,"min_confidence":1)");
    CHECK_FALSE(holds(reader.call("render", unsure), c.gone));
  }
}

TEST_CASE("an author who was erased, or a registry that is gone, is not shown from memory") {
  const RegistryFolder folder;
  Newsroom newsroom(folder.path());
  (void)newsroom.stream("ingest", R"({"advance":true})", kMentions);
  const std::string request = asked("n1", kRow);
  CHECK(holds(newsroom.call("render", request), "Kept biography."));
  REQUIRE_FALSE(holds(newsroom.call("erase", R"({"author":"n1"})"), "error"));
  CHECK_FALSE(holds(newsroom.call("render", request), "Kept biography."));
  const RegistryFolder other;
  Newsroom second(other.path());
  (void)second.stream("ingest", R"({"advance":true})", kMentions);
  CHECK(holds(second.call("render", request), "Kept biography."));
  for (const char* end : {"", "-wal", "-shm"}) std::filesystem::remove(other.path() + end);
  CHECK(holds(second.call("render", request), "error not_found"));
}

TEST_CASE_FIXTURE(Fixture, "names that part are not shown together, made or remembered") {
  const std::string request =
      R"({"authors":[{"author":"n1","row":{"name":"Nora Lindh"}},{"author":"v1","row":)"
      R"({"name":"Vera Okonjo"}}],"options":{"as":"csv"}})";
  CHECK(member_of(render(request), "/authors") == "2");
  (void)newsroom.call("judge", R"({"kind":"pseudonym","author":"n1","value":"Vera Okonjo"})");
  for (int i = 0; i < 2; ++i) CHECK(holds(render(request), "error denied"));
}

TEST_CASE_FIXTURE(Fixture, "more authors than are remembered are shown all the same") {
  std::string authors;
  for (int i = 0; i < 300; ++i) {
    authors += (i == 0 ? "" : ",");
    authors += R"({"author":"n1","row":{"name":"Nora Lindh)" +
               std::string(1, static_cast<char>('a' + i % 26)) +
               R"(","url":"https://site.example/)" + std::to_string(i) + "\"}}";
  }
  const std::string request = R"({"authors":[)" + authors + R"(],"options":{"as":"csv"}})";
  for (int i = 0; i < 2; ++i) CHECK(member_of(render(request), "/authors") == "300");
  CHECK(holds(render(asked("n1", kRow)), "Kept biography."));
}
