#include "tests/unit/render_sample.h"

#include <doctest/doctest.h>

#include "adapters/links/platform.h"
#include "adapters/links/reader.h"

namespace masthead::test {

Record full_author() {
  Record record;
  record.id = "a_1";
  record.name = "Nora May Lindqvist";
  record.alternate_names = {{"N. M. Lindqvist", "byline", "", "", ""},
                            {"NoraL", "handle", "https://x.com/NoraL", "", ""}};
  record.job_title = "Editor";
  record.employers = {"The Times"};
  record.location = "Oslo";
  record.bio = "Nora writes about rivers, roads & <people>; at length.";
  record.education = {{"University of Oslo", ""}, {"", "MA"}};
  record.beats = {"rivers", "roads"};
  record.languages = {"nb", "en"};
  record.awards = {"Pen of the Year"};
  record.email = "nora@times.example";
  record.website = "https://nora.example/";
  record.url = "https://times.example/staff/nora";
  record.image = "https://times.example/nora.jpg";
  record.accounts = {
      {"x", "nl", "https://x.com/nl", "", "x:nl", false},
      {"x", "NL", "https://x.com/NL", "", "x:nl", false},
      {"mastodon", "nora@server.example", "https://server.example/@nora", "", "", false},
      {"mastodon", "nora@other.example", "https://other.example/@nora", "", "", false},
      {"linkedin", "times", "https://www.linkedin.com/company/times", "", "", true}};
  record.articles = {signed_article()};
  return record;
}

Record small_author() {
  Record record;
  record.id = "a_2";
  record.kind = AuthorKind::organisation;
  record.name = "Example Agency";
  record.url = "javascript:alert(1)";
  return record;
}

RecordArticle signed_article() {
  RecordArticle article;
  article.document = "bridge.html";
  article.url = "https://times.example/bridge";
  article.outlet = "The Times";
  article.headline = "Bridge to close";
  article.published = "2025-11-01";
  return article;
}

std::string rendered(std::string_view form, const render::Authors& authors) {
  const auto* renderer = render::find_renderer(form);
  REQUIRE(renderer != nullptr);
  const auto title = [](std::string_view name) {
    const links::Platform* platform = links::find_platform(name);
    return platform == nullptr ? std::string_view() : platform->title;
  };
  return renderer->render(authors, {.style = {}, .software = "0.0.0", .platform_title = title});
}

std::string rendered(std::string_view form, const Record& record) {
  return rendered(form, {{&record, 1}, nullptr});
}

}  // namespace masthead::test
