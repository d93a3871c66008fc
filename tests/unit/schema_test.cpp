#include <Poco/JSON/Object.h>
#include <Poco/JSON/ParseHandler.h>
#include <Poco/JSON/Parser.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <valijson/adapters/poco_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#include <vector>

#include "core/json_writer.h"
#include "core/record.h"
#include "core/render/renderer.h"
#include "plugin/src/config.h"
#include "plugin/src/context.h"
#include "plugin/src/error_words.h"
#include "plugin/src/job.h"
#include "plugin/src/method.h"
#include "plugin/src/stream.h"
#include "tests/unit/method_run.h"
#include "tests/unit/newsroom_file.h"

namespace {

namespace fs = std::filesystem;
using Json = Poco::Dynamic::Var;
using Object = Poco::JSON::Object;
using masthead::plugin::Context;

const fs::path kFolder = fs::path(MASTHEAD_SOURCE_DIR) / "plugin" / "schema";

std::string read_file(const fs::path& path) {
  std::ifstream in(path);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

/// Members keep their order.
Json parse(const std::string& text) {
  Poco::JSON::Parser parser(new Poco::JSON::ParseHandler(true));
  return parser.parse(text);
}

Json load(const std::string& name) {
  const std::string text = read_file(kFolder / (name + ".schema.json"));
  REQUIRE_FALSE(text.empty());
  return parse(text);
}

/// What a value breaks of a schema; "": nothing.
std::string broken(const std::string& schema_name, const Json& value) {
  const Json document = load(schema_name);
  const auto fetch = [](const std::string& uri) {
    return new Json(parse(read_file(kFolder / fs::path(uri).filename())));
  };
  valijson::Schema schema;
  valijson::SchemaParser parser;
  parser.populateSchema(valijson::adapters::PocoJsonAdapter(document), schema, fetch,
                        [](const Json* fetched) { delete fetched; });
  valijson::Validator validator;
  valijson::ValidationResults results;
  if (validator.validate(schema, valijson::adapters::PocoJsonAdapter(value), &results)) return "";
  std::string words = "invalid";
  for (valijson::ValidationResults::Error error; results.popError(error);) {
    words += "; " + error.description;
  }
  return words;
}

Object::Ptr resolved(const Object::Ptr& schema) {
  if (!schema->has("$ref")) return schema;
  const fs::path name = schema->getValue<std::string>("$ref");
  return parse(read_file(kFolder / name)).extract<Object::Ptr>();
}

/// The first member that is not in the schema, or not in its order; "": none.
std::string out_of_order(const Object::Ptr& reference, const Json& value) {
  const Object::Ptr schema = resolved(reference);
  if (value.type() == typeid(Poco::JSON::Array::Ptr)) {
    for (const Json& item : *value.extract<Poco::JSON::Array::Ptr>()) {
      const std::string wrong = out_of_order(schema->getObject("items"), item);
      if (!wrong.empty()) return wrong;
    }
  }
  if (value.type() != typeid(Object::Ptr) || !schema->has("properties")) return "";
  const auto object = value.extract<Object::Ptr>();
  const auto properties = schema->getObject("properties");
  const auto order = properties->getNames();
  auto place = order.begin();
  for (const auto& name : object->getNames()) {
    place = std::find(place, order.end(), name);
    if (place == order.end()) return name;
    const std::string wrong = out_of_order(properties->getObject(name), object->get(name));
    if (!wrong.empty()) return name + "/" + wrong;
  }
  return "";
}

/// A page that a house style finds something on, and the style.
constexpr const char* kFixPage =
    R"("<meta name=author content='J. Doe'><p class=byline>By <a rel=author href='#'>J. Doe</a></p>")";
constexpr const char* kFixStyle = R"({"names":[{"preferred":"Jane Doe","others":["J. Doe"]}]})";

Context make_context() {
  return Context(*masthead::plugin::Host::copy(nullptr), masthead::plugin::Config{});
}

std::vector<std::string> stream(const char* name, std::string options, std::string_view input) {
  Context context = make_context();
  const auto method = masthead::plugin::find_method(name);
  REQUIRE(method.ok());
  auto lines = (*method)->open(context, options);
  REQUIRE(lines.ok());
  masthead::plugin::Stream stream(context, **method, std::move(*lines));
  REQUIRE_FALSE(stream.write(input));
  REQUIRE_FALSE(stream.finish());
  std::istringstream out{std::string(stream.ready())};
  std::vector<std::string> all;
  for (std::string line; std::getline(out, line);) all.push_back(line);
  return all;
}

std::string call(const char* name, std::string input) {
  Context context = make_context();
  const auto method = masthead::plugin::find_method(name);
  REQUIRE(method.ok());
  std::string out;
  REQUIRE_FALSE((*method)->call(context, input, out));
  return out;
}

/// Every line must be of one of the schemas, by its own word.
void check_result(const std::string& text, std::set<std::string>& seen) {
  CAPTURE(text.substr(0, 200));
  const Json value = parse(text);
  const auto object = value.extract<Object::Ptr>();
  REQUIRE(object->has("schema"));
  CHECK(object->getNames().front() == "schema");
  std::string name = object->getValue<std::string>("schema").substr(9);
  std::replace(name.begin(), name.end(), '/', '.');
  seen.insert(name);
  CHECK(broken(name, value) == "");
  CHECK(out_of_order(load(name).extract<Object::Ptr>(), value) == "");
}

std::string seed_request(const char* options) {
  const std::string text = read_file(MASTHEAD_SEED);
  REQUIRE_FALSE(text.empty());
  std::string out;
  masthead::JsonWriter(out).begin_object().member("id", "seed").member("text", text).end_object();
  out.insert(out.size() - 1, options);
  return out;
}

}  // namespace

TEST_CASE("every schema is a schema: dialect, id, and a description of each property") {
  struct Walk {
    static std::size_t count(const Json& node, std::string& undescribed) {
      std::size_t properties = 0;
      if (node.type() == typeid(Poco::JSON::Array::Ptr)) {
        for (const Json& item : *node.extract<Poco::JSON::Array::Ptr>()) {
          properties += count(item, undescribed);
        }
      }
      if (node.type() != typeid(Object::Ptr)) return properties;
      const auto object = node.extract<Object::Ptr>();
      for (const auto& [key, value] : *object) {
        properties += count(value, undescribed);
        if (key != "properties") continue;
        for (const auto& [name, property] : *value.extract<Object::Ptr>()) {
          ++properties;
          if (!property.extract<Object::Ptr>()->has("description")) undescribed += name + " ";
        }
      }
      return properties;
    }
  };
  std::size_t files = 0;
  for (const auto& entry : fs::directory_iterator(kFolder)) {
    ++files;
    const std::string file = entry.path().filename();
    CAPTURE(file);
    const auto schema = parse(read_file(entry.path())).extract<Object::Ptr>();
    CHECK(schema->getValue<std::string>("$schema") ==
          "https://json-schema.org/draft/2020-12/schema");
    CHECK(schema->getValue<std::string>("$id") == file);
    CHECK(schema->has("title"));
    std::string undescribed;
    CHECK(Walk::count(schema, undescribed) >= 2);
    CHECK(undescribed == "");
  }
  CHECK(files == 50);
}

TEST_CASE("what the methods answer is what the schemas say, in their order") {
  std::set<std::string> seen;
  std::size_t results = 0;
  const auto check_all = [&](const std::vector<std::string>& lines) {
    for (const auto& line : lines) {
      ++results;
      check_result(line, seen);
    }
  };
  check_all(stream("links", R"({"lines":"auto"})",
                   "{\"id\":1,\"url\":\"https://m.facebook.com/zuck/about?fbclid=1#top\"}\n"
                   "{\"id\":\"two\",\"url\":\"@someone\",\"hint\":\"x\"}\n"
                   "https://x.com/share?text=hello\nnothing here\n{\n{\"id\":3,\"url\":4}\n"
                   "@user@mastodon.social\nhttps://example.com/\n"));
  const std::string input = seed_request("") + "\n" +
                            R"({"text_base64":"QWFtaXIgQWJiYXNpCkVkaXRvcgpJc2xhbWFiYWQK/w=="})" +
                            "\n{\"text\":\"\"}\n";
  check_all(stream("resolve", "{}", input));
  check_all(stream("resolve", R"({"format":"text","why":true})", input));
  check_all(stream("bio", R"({"lines":"auto"})",
                   "{\"id\":1,\"bio\":\"Jane Doe is a reporter at The Example Times. Before that "
                   "she was an editor at the Sample Post. She has 12 years of experience, since "
                   "2014, lives in Berlin, holds a degree in history from Example University and "
                   "tweets at @janedoe. https://x.com/janedoe jane@times.example\"}\n"
                   "A writer.\n{\"bio\":1}\n"));
  const std::string page = read_file(fs::path(MASTHEAD_SOURCE_DIR) / "examples/pages/article.html");
  REQUIRE_FALSE(page.empty());
  // Two of its sources name one account.
  std::string pages =
      R"({"html":"<a rel=author href=https://x.com/janedoe>Jane Doe</a><script type=)"
      R"(application/ld+json>{\"@type\":\"Article\",\"author\":{\"@type\":\"Person\",\"name\":)"
      R"(\"Jane Doe\",\"sameAs\":[\"https://x.com/janedoe\",\"https://twitter.com/JaneDoe\"]}}</script>"})"
      "\n";
  masthead::JsonWriter(pages).begin_object().member("id", "page").member("html", page).end_object();
  check_all(stream("read", "{}", pages + "\n{\"html_base64\":\"PHA+\"}\n{\"id\":2}\n"));
  check_all(stream("resolve", "{}", pages + "\n"));
  CHECK(results == 8 + 2 + 2 + 3 + 4 + 1);
  check_result(call("render", R"({"record":{"name":"Jane Doe"},"options":{"as":"jsonld",)"
                              R"("page":{"html":"<meta name=author content=jdoe>"}}})"),
               seen);
  check_result(call("render", R"({"record":{"name":"Jane Doe"},"options":{"as":["jsonld","head"],)"
                              R"("page":{"html":"<meta name=author content=jdoe>"}}})"),
               seen);
  const std::string feed =
      R"({"id":1,"feed":"<!DOCTYPE r []><rss><channel><title>Tidings</title><link>https://t.example/)"
      R"(</link><item><guid>a</guid><author>Jane Doe</author></item><item/></channel></rss>"})";
  check_all(stream("read", "{}", feed + "\n{\"feed\":\"<rss/>\"}\n{\"feed\":\"Jane\"}\n"));
  CHECK(results == 20 + 2 + 1 + 1);
  check_result(call("read", feed), seen);
  check_all(
      stream("names", "{}",
             "{\"pair_id\":1,\"a\":\"Jane Doe\",\"b\":\"J. Doe\"}\n{\"id\":\"x\",\"a\":\"\"}\n"));
  const std::string mentions =
      R"({"kind":"different","a":"a","b":"c","by":"desk","at":"2026-01-02","why":"asked"})"
      "\n"
      R"({"mention_id":"a","document":"1","name":"Jane Doe","links":["x.com/janedoe_example"]})"
      "\n"
      R"({"mention_id":"b","name":"Jane Doe","links":["x.com/janedoe_example?s=20"],)"
      R"("outlet":"Post"})"
      "\n"
      R"({"mention_id":"c","document":"1","name":"Jane Dow","bio":"A reporter in Berlin."})"
      "\n"
      R"({"mention_id":"d","document":"2","name":"Jane Doe","links":["x.com/jane_doe_two"]})"
      "\n"
      R"({"mention_id":"e","document":"3","name":"Jane Doe"})"
      "\n{\"mention_id\":\"f\"}\n";
  check_all(stream("merge", R"({"records":true})", mentions));
  check_all(stream("merge", R"({"why":{"a":"a","b":"c"}})", mentions));
  check_all(stream("merge", R"({"how":"b"})", mentions));
  check_all(stream("merge", R"({"how":"b","format":"svg"})", mentions));
  check_all(stream("merge", R"({"review":9})", mentions));
  check_all(stream("merge", R"({"sample":9})", mentions));
  check_all(stream("audit", "{}", mentions));
  check_all(stream("audit", R"({"corrections":true,"style":)" + std::string(kFixStyle) + "}",
                   R"({"id":"a","html":)" + std::string(kFixPage) + "}\n"));
  check_result(call("fix", R"({"id":"a","html":)" + std::string(kFixPage) +
                               R"(,"findings":[{"id":"f_a","rule":"house-style","author":"J. Doe",)"
                               R"("fix":{"field":"name","old":"J. Doe","new":"Jane Doe"}},)"
                               R"({"id":"f_b","rule":"stale-bio","fix":{"field":"bio"}}]})"),
               seen);
  CHECK(results > 24 + 2 + 10);
  masthead::plugin::ErrorWords words;
  using masthead::Errc;
  for (const Errc code : {Errc::ok, Errc::no_memory, Errc::forked, Errc::internal}) {
    check_result(masthead::plugin::fixed_words(code), seen);
  }
  words.set({Errc::malformed, "not JSON \"\n\x7F", "/a", 3});
  check_result(words.text(), seen);
  words.set({Errc::limit, std::string(100'000, 'x')});
  check_result(words.text(), seen);
  CHECK(seen == std::set<std::string>{"audit.1",    "bio.1",    "correction.1", "error.1",
                                      "estimate.1", "feed.1",   "finding.1",    "fixed.1",
                                      "how.1",      "links.1",  "merge.1",      "names.1",
                                      "read.1",     "record.1", "rendered.1",   "resolve.1",
                                      "review.1",   "sample.1", "text.1",       "why.1"});
}

TEST_CASE("what a registry answers is what the schemas say, in their order") {
  const masthead::test::RegistryFolder folder;
  masthead::test::Newsroom newsroom(folder.path());
  std::set<std::string> seen;
  const std::string mentions =
      R"({"mention_id":"a","document":"1","name":"Jane Doe","links":["x.com/janedoe_example"]})"
      "\n"
      R"({"mention_id":"b","document":"2","name":"J. Doe","links":["x.com/janedoe_example"]})"
      "\n"
      R"({"mention_id":"c","document":"3","name":"Jane Doe","bio":"A reporter in Berlin."})"
      "\n";
  for (const auto& line : newsroom.stream("ingest", R"({"advance":true})", mentions)) {
    check_result(line, seen);
  }
  const std::pair<const char*, std::string> calls[] = {
      {"ingest", R"({"mention_id":"d","name":"Jane Doe"})"},
      {"judge", R"({"kind":"same","a":"a","b":"c"})"},
      {"authors", R"({"query":"jane"})"},
      {"authors", R"({"count":1})"},
      {"show", R"({"author":"a"})"},
      {"show", R"({"author":"a","format":"text"})"},
      {"why", R"({"a":"a","b":"b"})"},
      {"how", R"({"author":"a"})"},
      {"review", "{}"},
      {"epoch", R"({"advance":true})"},
      {"epoch", "{}"},
      {"export", R"({"count":2})"},
      {"backup", R"({"to":")" + folder.path("copy.db") + "\"}"},
      {"doctor", "{}"},
      {"withdraw", R"({"mentions":["d"]})"},
      {"erase", R"({"author":"a"})"},
  };
  for (const auto& [method, request] : calls) {
    CAPTURE(method);
    check_result(newsroom.call(method, request), seen);
  }
  (void)newsroom.call("ingest", R"({"mention_id":"w","name":"Ola Weir"})");
  const auto weir =
      masthead::test::member_of(newsroom.call("show", R"({"author":"w"})"), "/author_id");
  (void)newsroom.call("withdraw", R"({"mentions":["w"]})");
  check_result(newsroom.call("show", R"({"author":")" + weir + "\"}"), seen);
  CHECK(seen == std::set<std::string>{"author.1", "authors.1", "backup.1", "doctor.1", "epoch.1",
                                      "erased.1", "export.1", "how.1", "ingest.1", "ingested.1",
                                      "judged.1", "reviews.1", "text.1", "why.1", "withdrawn.1"});
}

TEST_CASE("what a job wants and gives is what the schemas say, in their order") {
  std::set<std::string> seen;
  const std::pair<const char*, const char*> jobs[] = {
      {"check_links",
       R"({"links":["https://a.org/","https://b.org/","http://127.0.0.1/","none"],"fetch":{)"
       R"("robots":false,"contact":"a@b.org","allow":["10.0.0.5:80","[fd00::5]:80"]}})"},
      {"resolve", R"({"url":"https://a.org/author/jane","fetch":{"robots":false}})"},
      {"archive", R"({"url":"https://a.org/","fetch":{"robots":false}})"},
      {"verify", R"({"url":"https://a.org/","links":["@jane@mastodon.social","https://b.org/c"]})"},
  };
  const char* answers[] = {
      R"("status":301,"headers":{"Location":"/b"},"address":"1.1.1.1"})",
      R"("status":429,"headers":{"Retry-After":"1"},"address":"1.1.1.1","elapsed_ms":3})",
      R"("failure":"tls"})",
      R"("status":200,"body":"<meta name=author content='Jane Doe'>\u0000"})",
      R"("status":429,"headers":{"Retry-After":"99"}})",
  };
  const char* posts = R"("status":200,"headers":{"Content-Type":"application/json"},"body":"[)"
                      R"({\"id\":1,\"_embedded\":{\"author\":[{\"id\":2,\"name\":\"Jane\"}]}}]"})";
  Context context = make_context();
  for (const auto& [name, request] : jobs) {
    const auto kind = masthead::plugin::find_job(name);
    REQUIRE(kind.ok());
    std::string in = request;
    auto job = masthead::plugin::Job::start(context, **kind, in);
    REQUIRE(job.ok());
    for (std::size_t id = 1, wanted = 1; wanted > 0;) {
      std::string step;
      (*job)->step(step);
      check_result(step, seen);
      wanted = parse(step).extract<Object::Ptr>()->getArray("requests")->size();
      for (std::size_t i = 0; i < wanted; ++i, ++id) {
        const bool archive = std::string_view(name) == "archive" && id == 2;
        std::string response =
            "{\"id\":" + std::to_string(id) + "," + (archive ? posts : answers[(id - 1) % 5]);
        CHECK(broken("response.1", parse(response)) == "");
        REQUIRE_FALSE((*job)->feed(response, std::nullopt));
      }
    }
    std::string part;
    (*job)->take(part);
    if (!part.empty()) check_result(part, seen);
    std::string result;
    REQUIRE_FALSE((*job)->result(result));
    check_result(result, seen);
  }
  CHECK(seen == std::set<std::string>{"archive-part.1", "archive.1", "checked.1", "requests.1",
                                      "resolved.1", "verified.1"});
  CHECK(broken("response.1", parse(R"({"id":1})")) != "");
}

TEST_CASE("the seed's record is complete and valid") {
  const auto lines = stream("resolve", "{}", seed_request("") + "\n");
  REQUIRE(lines.size() == 1);
  const auto result = parse(lines[0]).extract<Object::Ptr>();
  const auto authors = result->getArray("authors");
  REQUIRE(authors->size() == 1);
  CHECK(broken("record.1", authors->get(0)) == "");
  const auto record = authors->getObject(0);
  CHECK(record->getValue<std::string>("name") == "Aamir Abbasi");
  CHECK(record->getArray("accounts")->size() == 3);
}

TEST_CASE("a record with every member is valid, and in the schema's order") {
  using masthead::Field;
  const auto observe = [](Field field, const std::string& value, const std::string& of) {
    masthead::Observation observation;
    observation.field = field;
    observation.value = observation.original = value;
    observation.rule = "a-rule";
    observation.qualifier = of;
    masthead::seal(observation, "a");
    return observation;
  };
  masthead::Document document;
  document.id = "a";
  auto& mention = document.mentions.emplace_back();
  for (auto field = 0; field <= static_cast<int>(Field::image); ++field) {
    mention.observations.push_back(observe(static_cast<Field>(field), "Nora Lind", ""));
  }
  mention.observations.push_back(observe(Field::years_of_experience, "15", ""));
  mention.observations.push_back(observe(Field::since_year, "2009", "career"));
  auto link = observe(Field::account, "https://x.com/NoraMayLindh", "");
  link.dropped = {{"s=20", "tracking"}};
  mention.accounts = {{"x", "nl", "Nora Lind", "x.com/nl", "x:nl"},
                      {"x", "NoraMayLindh", link.value, "x.com/NoraMayLindh", "x:nmlh"}};
  mention.observations.push_back(link);
  masthead::seal(mention, "a");
  for (auto field = 0; field <= static_cast<int>(Field::mentioned_date); ++field) {
    document.article.observations.push_back(observe(static_cast<Field>(field), "2025-11", ""));
  }
  document.article.credits = {{"AFP", masthead::Role::agency, observe(Field::credit, "AFP", "")}};

  const auto records = masthead::resolve_records({&document, 1});
  REQUIRE(records.size() == 1);
  std::string json;
  masthead::write_json(records[0], "9.9.9", json);
  CAPTURE(json);
  const Json value = parse(json);
  CHECK(broken("record.1", value) == "");
  const auto schema = load("record.1").extract<Object::Ptr>();
  CHECK(out_of_order(schema, value) == "");
  for (const auto& member : schema->getObject("properties")->getNames()) {
    CAPTURE(member);
    // Which a record has that stands alone.
    if (member == "schema") continue;
    CHECK(value.extract<Object::Ptr>()->has(member));
  }
  CHECK(records[0].findings.size() >= 3);
}

TEST_CASE("inputs and configurations: the schemas and the library agree") {
  struct Case {
    const char* schema;
    const char* text;
    bool good;
  };
  static constexpr Case kCases[] = {
      {"links-request.1", R"({"id":1,"url":"x","hint":"x","more":[]})", true},
      {"links-request.1", R"({"hint":"x"})", false},
      {"links-request.1", R"({"url":1})", false},
      {"links-request.1", R"({"url":"x","id":1.5})", false},
      {"resolve-request.1", R"({"text":"Aamir Abbasi\nEditor","options":{"width":40}})", true},
      {"resolve-request.1", R"({"text_base64":"QWFtaXI="})", true},
      {"resolve-request.1", R"({"text":"a","text_base64":"YQ=="})", false},
      {"resolve-request.1", R"({"text_base64":"Y Q="})", false},
      {"resolve-request.1", R"({"text":"a","options":{"widht":40}})", false},
      {"resolve-request.1", R"({"text":"a","options":{"width":19}})", false},
      {"resolve-request.1", R"({"html":"<p>","url":"https://a.example/"})", true},
      {"resolve-request.1", R"({"html":"<p>","text":"a"})", false},
      {"bio-request.1", R"({"id":1,"bio":"A reporter.","name":"A","lang":"en"})", true},
      {"bio-request.1", R"({"id":1,"text":"A reporter."})", false},
      {"bio-request.1", R"({"bio":["A reporter."]})", false},
      {"bio-request.1", R"({"bio":"a","lang":1})", false},
      {"read-request.1", R"({"id":"a","url":"https://a.example/","html":"<p>"})", true},
      {"read-request.1", R"({"html_base64":"PHA+","charset":"iso-8859-1"})", true},
      {"read-request.1", R"({"url":"https://a.example/"})", false},
      {"read-request.1", R"({"text":"a"})", false},
      {"read-request.1", R"({"html":"<p>","html_base64":"PHA+"})", false},
      {"read-request.1", R"({"html_base64":"PH A"})", false},
      {"read-request.1", R"({"id":1,"feed":"<rss/>"})", true},
      {"read-request.1", R"({"feed_base64":"PHJzcy8+","charset":"utf-8"})", true},
      {"read-request.1", R"({"feed":"<rss/>","html":"<p>"})", false},
      {"read-request.1", R"({"feed_base64":"PH A"})", false},
      {"resolve-request.1", R"({"feed":"<rss/>"})", true},
      {"resolve-request.1", R"({"feed":"<rss/>","text":"a"})", false},
      {"read-request.1", R"({"document":"a","byline":["Jane Doe"],"author_ids":[1]})", true},
      {"read-request.1", R"({"author_id":7,"name":"Jane Doe","links":null})", true},
      {"read-request.1", R"({"document":"a","byline":7})", false},
      {"read-request.1", R"({"headline":"a","name":"Jane Doe"})", false},
      {"resolve-request.1", R"({"document":"a","byline":"Jane Doe"})", true},
      {"render-request.1", R"({"html":"<p>","options":{"as":"html"}})", true},
      {"render-request.1", R"({"record":{"name":"A"},"options":{"as":"json","width":40}})", true},
      {"render-request.1",
       R"({"records":[{"name":"A","kind":"person"}],"article":{"url":"a"},)"
       R"("options":{"as":"head","page":{"id":"p","html":"<p>"}}})",
       true},
      {"render-request.1", R"({"document":"a","byline":"A","options":{"as":"csv"}})", true},
      {"render-request.1", R"({"record":{"name":"A"},"options":{"as":["html","head"]}})", true},
      {"render-request.1", R"({"record":{"name":"A"},"options":{"as":[]}})", false},
      {"render-request.1", R"({"record":{"name":"A"},"options":{"as":["pdf"]}})", false},
      {"render-request.1", R"({"record":{"name":"A"},"options":{"as":"csv","hide":["bio"]}})",
       true},
      {"render-request.1", R"({"record":{"name":"A"},"options":{"as":"csv","hide":["name"]}})",
       false},
      {"render-request.1", R"({"author":{"author":"b"},"options":{"as":"csv"}})", false},
      {"render-request.1", R"({"author":{"author":"b","row":{}},"options":{"as":"csv"}})", false},
      {"render-request.1", R"({"record":{"name":"A"}})", false},
      {"render-request.1", R"({"options":{"as":"json"}})", false},
      {"render-request.1", R"({"records":[],"options":{"as":"json"}})", false},
      {"render-request.1", R"({"record":{"name":""},"options":{"as":"json"}})", false},
      {"render-request.1", R"({"record":{"name":"A"},"options":{"as":"pdf"}})", false},
      {"render-request.1", R"({"record":{"name":"A"},"options":{"as":"head","page":{}}})", false},
      {"render-request.1", R"({"text":"a","html":"<p>","options":{"as":"json"}})", false},
      {"config.1", R"({"threads":2,"now":"2026-11-23"})", true},
      {"config.1", R"({"threads":0})", false},
      {"config.1", R"({"now":"yesterday"})", false},
      {"config.1", R"({"limits":{"depth":3},"log.level":"info"})", true},
      {"config.1", R"({"limits":{"deep":3}})", false},
      {"config.1", R"({"limits.depth":129})", false},
      {"config.1", R"({"log":{"level":"debug"}})", false},
  };
  CHECK(std::size(kCases) == 58);
  for (const auto& c : kCases) {
    CAPTURE(c.text);
    CHECK((broken(c.schema, parse(c.text)) == "") == c.good);
    if (std::string(c.schema) == "config.1") {
      CHECK(masthead::plugin::read_config(c.text).ok() == c.good);
      continue;
    }
    Context context = make_context();
    const std::string name = std::string(c.schema).substr(0, std::string(c.schema).find('-'));
    std::string in = c.text;
    std::string out;
    const auto method = masthead::plugin::find_method(name);
    CHECK((*method)->call(context, in, out).has_value() == !c.good);
  }
}

TEST_CASE("the lines of merge: the schemas and the library agree") {
  struct Case {
    const char* schema;
    const char* text;
    bool good;
  };
  static constexpr Case kCases[] = {
      {"names-request.1", R"({"pair_id":1,"a":"Jane","b":"Jane","c":[]})", true},
      {"names-request.1", R"({"a":"Jane"})", false},
      {"names-request.1", R"({"a":"Jane","b":1})", false},
      {"mention.1", R"({"name":"Jane"})", true},
      {"mention.1", R"({"mention_id":1,"document":2,"name":"Jane","links":null,"bio":null})", true},
      {"mention.1", R"({"mention_id":"a","name":"Jane","kind":"person","role":"agency"})", true},
      {"mention.1",
       R"({"mention_id":"a","name":"J","observations":[{"field":"beat","value":"x"}]})", true},
      {"mention.1", R"({"mention_id":"a"})", false},
      {"mention.1", R"({"mention_id":"a","name":"Jane","links":[1]})", false},
      {"mention.1", R"({"mention_id":"a","name":"Jane","kind":"robot"})", false},
      {"mention.1", R"({"mention_id":1.5,"name":"Jane"})", false},
      {"mention.1", R"({"mention_id":"a","name":"J","observations":["x"]})", false},
      {"judgement.1", R"({"kind":"same","a":"x","b":"y","by":null})", true},
      {"judgement.1", R"({"kind":"hub","account":"x:desk"})", true},
      {"judgement.1", R"({"retracts":"j"})", true},
      {"judgement.1", R"({"kind":"same","a":"x"})", false},
      {"judgement.1", R"({"kind":"hub","a":"x","b":"y"})", false},
      {"judgement.1", R"({"kind":"alike","a":"x","b":"y"})", false},
  };
  CHECK(std::size(kCases) == 18);
  for (const auto& c : kCases) {
    CAPTURE(c.text);
    CHECK((broken(c.schema, parse(c.text)) == "") == c.good);
    const bool is_names = std::string(c.schema) == "names-request.1";
    const auto lines = stream(is_names ? "names" : "merge", "{}", std::string(c.text) + "\n");
    const bool is_error = !lines.empty() && lines[0].find("masthead.error") != std::string::npos;
    CHECK(is_error != c.good);
  }
}

TEST_CASE("config.1 has every key with its bounds and its default") {
  const auto properties = load("config.1").extract<Object::Ptr>()->getObject("properties");
  masthead::plugin::Config defaults;
  std::size_t keys = 0;
  for (const auto& key : masthead::plugin::config_keys()) {
    ++keys;
    CAPTURE(key.name);
    const std::string name(key.name);
    const auto dot = name.find('.');
    REQUIRE(properties->has(name));
    const auto dotted = properties->getObject(name);
    const auto nested = dot == std::string::npos ? dotted
                                                 : properties->getObject(name.substr(0, dot))
                                                       ->getObject("properties")
                                                       ->getObject(name.substr(dot + 1));
    for (const auto& property : {dotted, nested}) {
      REQUIRE_FALSE(property.isNull());
      if (!key.words.empty()) CHECK(property->getArray("enum")->size() == key.words.size());
      if (key.number == nullptr) continue;
      CHECK(property->getValue<std::int64_t>("minimum") == key.least);
      CHECK(property->getValue<std::int64_t>("maximum") == key.most);
      CHECK(property->getValue<std::size_t>("default") == key.number(defaults));
    }
  }
  CHECK(keys == 10);
}

TEST_CASE("the schemas of render know the forms there are") {
  const auto request = load("render-request.1").extract<Object::Ptr>();
  const auto result = load("rendered.1").extract<Object::Ptr>();
  const auto options = request->getObject("properties")->getObject("options");
  for (const auto& parent : {options, result}) {
    auto as = parent->getObject("properties")->getObject("as");
    if (as->has("anyOf")) as = as->getArray("anyOf")->getObject(0);
    const auto forms = as->getArray("enum");
    const auto all = masthead::render::all_renderers();
    REQUIRE(forms->size() == all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
      CHECK(forms->getElement<std::string>(static_cast<unsigned>(i)) == all[i]->name);
    }
  }
}

TEST_CASE("the checks of this file can fail") {
  const auto links = load("links.1").extract<Object::Ptr>();
  const std::string good =
      R"({"schema":"masthead.links/1","input":"a","platform":null,"kind":"none","handle":null,)"
      R"("canonical":null,"dropped":[{"text":"a","why":"junk"}]})";
  CHECK(broken("links.1", parse(good)) == "");
  CHECK(out_of_order(links, parse(good)) == "");
  struct Case {
    const char* from;
    const char* to;
    bool valid;
  };
  static constexpr Case kCases[] = {
      {"links/1", "links/2", false},
      {R"("kind":"none")", R"("kind":"x")", false},
      {R"("handle":null,)", "", false},
      {R"("handle":null)", R"("handle":"")", false},
      {"junk", "rubbish", false},
      {R"("text":"a","why":"junk")", R"("why":"junk")", false},
      {R"("text":"a","why":"junk")", R"("why":"junk","text":"a")", true},
      {R"("platform":null,"kind":"none")", R"("kind":"none","platform":null)", true},
      {R"("canonical":null)", R"("canonical":null,"extra":1)", true},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.to);
    std::string bad = good;
    const auto at = bad.find(c.from);
    REQUIRE(at != std::string::npos);
    bad.replace(at, std::string(c.from).size(), c.to);
    CHECK((broken("links.1", parse(bad)) == "") == c.valid);
    if (c.valid) CHECK(out_of_order(links, parse(bad)) != "");
  }
}
