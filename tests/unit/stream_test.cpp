#include "plugin/src/stream.h"

#include <doctest/doctest.h>

#include <iterator>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "plugin/src/config.h"
#include "plugin/src/context.h"
#include "plugin/src/method.h"

namespace {

using masthead::Errc;
using masthead::plugin::Context;
using masthead::plugin::Host;
using masthead::plugin::Status;
using masthead::plugin::Stream;

Context make_context(const char* config = "{}", const masthead_host* host = nullptr) {
  auto services = Host::copy(host);
  auto settings = masthead::plugin::read_config(config);
  REQUIRE(services.ok());
  REQUIRE(settings.ok());
  return Context(*services, *settings);
}

Stream make_stream(Context& context, const char* name, std::string options) {
  const auto method = masthead::plugin::find_method(name);
  REQUIRE(method.ok());
  std::string text = options;
  auto lines = (*method)->open(context, text);
  REQUIRE(lines.ok());
  return Stream(context, **method, std::move(*lines), std::move(options));
}

std::string take(Stream& stream) {
  std::string ready(stream.ready());
  stream.take();
  return ready;
}

/// What comes out where `input` is written in pieces that end at `cuts`.
std::string run(const char* method, const char* options, std::string_view input,
                const std::vector<std::size_t>& cuts = {}, const char* config = "{}") {
  Context context = make_context(config);
  Stream stream = make_stream(context, method, options);
  std::string out;
  std::size_t from = 0;
  for (const std::size_t cut : cuts) {
    REQUIRE_FALSE(stream.write(input.substr(from, cut - from)));
    out += take(stream);
    from = cut;
  }
  REQUIRE_FALSE(stream.write(input.substr(from)));
  REQUIRE_FALSE(stream.finish());
  return out + take(stream);
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t end = text.find('\n', from);
    REQUIRE(end != std::string::npos);
    lines.push_back(text.substr(from, end - from));
    from = end + 1;
  }
  return lines;
}

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

constexpr const char* kAuto = R"({"lines":"auto"})";

constexpr std::string_view kMixed =
    "\xEF\xBB\xBF{\"id\":1,\"url\":\"https://x.com/AmirSaeedAbbasi\"}\r\n"
    "\n"
    " \t\r\n"
    "https://www.facebook.com/aamirsaeed.abbassi/?locale=en_GB\n"
    "{\"id\":\"b\",\"url\":5}\n"
    "{\"url\":\n"
    "caf\xC3\xA9 \xFF https://x.com/b\r\n"
    "  {\"url\":\"@someone\",\"hint\":\"x\"}  \n"
    "instagram.com/aamirsaeedabbasi";

}  // namespace

TEST_CASE("wherever the input is cut, the output is the same") {
  const std::string whole = run("links", kAuto, kMixed);
  CHECK(lines_of(whole).size() == 7);
  for (std::size_t cut = 0; cut <= kMixed.size(); ++cut) {
    CAPTURE(cut);
    CHECK(run("links", kAuto, kMixed, {cut}) == whole);
  }
  std::vector<std::size_t> everywhere;
  for (std::size_t cut = 0; cut <= kMixed.size(); ++cut) everywhere.push_back(cut);
  CHECK(run("links", kAuto, kMixed, everywhere) == whole);
}

TEST_CASE("resolve gives its errors in place and its one result at the end, however cut") {
  constexpr std::string_view kInput =
      "{\"id\":\"a\",\"text\":\"Aamir Abbasi\\nEditor\\nIslamabad\\n\"}\n"
      "not json\n"
      "{\"id\":9,\"text_base64\":\"*\"}\r\n"
      "\n"
      "{\"text\":\"\"}";
  const std::string whole = run("resolve", "{}", kInput);
  const auto lines = lines_of(whole);
  REQUIRE(lines.size() == 4);
  CHECK(contains(lines[0], R"({"schema":"masthead.error/1","line":2,"error":{"code":2,"name":)"));
  CHECK(contains(lines[1], R"({"schema":"masthead.error/1","id":9,"line":3,"error":{"code":2,)"));
  CHECK(contains(lines[2], R"("line":5,"error":)"));
  CHECK(contains(lines[2], "document-5"));
  CHECK(contains(lines[3], R"({"schema":"masthead.resolve/1","authors":[)"));
  for (std::size_t cut = 0; cut <= kInput.size(); ++cut) {
    CAPTURE(cut);
    CHECK(run("resolve", "{}", kInput, {cut}) == whole);
  }
  CHECK(run("resolve", "{}", "") == "{\"schema\":\"masthead.resolve/1\",\"authors\":[]}\n");
  CHECK(contains(run("resolve", R"({"format":"text"})", ""), "No author was found."));
}

TEST_CASE("each line gives one line, in order, with its number") {
  const auto lines = lines_of(run("links", kAuto, kMixed));
  struct Case {
    const char* part;
    const char* why;
  };
  static constexpr Case kCases[] = {
      {R"("id":1,"input":"https://x.com/AmirSaeedAbbasi","platform":"x")", "mark, CR LF"},
      {R"("input":"https://www.facebook.com/aamirsaeed.abbassi/?locale=en_GB")", "as typed"},
      {R"("id":"b","line":5,"error":{"code":1,"name":"invalid_input")", "blank lines count"},
      {R"({"schema":"masthead.error/1","line":6,"error":{"code":2,"name":"malformed")", "no id"},
      {"\"input\":\"caf\xC3\xA9 \xEF\xBF\xBD https://x.com/b\"", "repaired, CR taken off"},
      {R"("input":"@someone","platform":"x")", "blanks before {"},
      {R"("input":"instagram.com/aamirsaeedabbasi")", "no newline at the end"},
  };
  REQUIRE(lines.size() == std::size(kCases));
  for (std::size_t i = 0; i < lines.size(); ++i) {
    CAPTURE(kCases[i].why);
    CAPTURE(lines[i]);
    CHECK(contains(lines[i], kCases[i].part));
  }
}

TEST_CASE("a line that cannot be used is an error line, and the run goes on") {
  struct Case {
    std::string line;
    const char* options;
    const char* part;
  };
  const Case cases[] = {
      {"nonsense", "{}", R"("code":2,"name":"malformed")"},
      {"{\"url\":\"a\xFF\"}", "{}", R"("name":"malformed")"},
      {std::string("{\"url\":\"a\0b\"}", 13), "{}", R"("name":"malformed")"},
      {std::string("{\"url\":\"a\"}\0", 12), "{}", R"("name":"malformed")"},
      {"{\"url\":\"a\"}{\"url\":\"b\"}", "{}", R"("name":"malformed")"},
      {"{\"url\":\"" + std::string(1 << 20, 'a') + "\"}", "{}", R"("code":4,"name":"limit")"},
      {std::string(1 << 20, 'a'), kAuto, R"("code":4,"name":"limit")"},
      {"{\"url\":\"x\",\"d\":" + std::string(100'000, '['), "{}", R"("code":2)"},
      {"{\"url\":\"x\",\"d\":" + std::string(100, '[') + std::string(100, ']') + "}", "{}",
       "limits.depth"},
      {"{\"hint\":\"x\"}", "{}", R"("code":1,"name":"invalid_input")"},
      {"{\"url\":\"x\",\"hint\":\"nowhere\"}", "{}", R"("code":1,"name":"invalid_input")"},
  };
  CHECK(std::size(cases) == 11);
  for (const auto& c : cases) {
    CAPTURE(c.line.substr(0, 60));
    const std::string good = R"({"url":"https://x.com/AmirSaeedAbbasi"})";
    const auto lines = lines_of(run("links", c.options, c.line + "\n" + good + "\n"));
    REQUIRE(lines.size() == 2);
    CHECK(contains(lines[0], R"({"schema":"masthead.error/1","line":1,"error":{)"));
    CHECK(contains(lines[0], c.part));
    CHECK(contains(lines[1], R"("platform":"x")"));
  }
}

TEST_CASE("a NUL in a link as typed is the link's, not the end of it") {
  const auto lines = lines_of(run("links", kAuto, std::string_view("a\0b\n\0\n", 6)));
  REQUIRE(lines.size() == 2);
  CHECK(contains(lines[0], R"(a\u0000b)"));
}

TEST_CASE("a line beyond limits.input_bytes is passed over without being kept") {
  constexpr const char* kConfig = R"({"limits.input_bytes":40})";
  const std::string fits = "https://x.com/AmirSaeedAbbasi/aaaaaaaaaa";
  REQUIRE(fits.size() == 40);
  const std::string input = fits + "\r\n" + fits + "a\r\n" + std::string(1000, 'b') + "\n" + fits;
  const auto lines = lines_of(run("links", kAuto, input, {50, 90, 500}, kConfig));
  REQUIRE(lines.size() == 4);
  CHECK(contains(lines[0], "masthead.links/1"));
  CHECK(contains(lines[1], "line 2 is 41 bytes long, more than limits.input_bytes (40)"));
  CHECK(
      contains(lines[2], R"("line":3,"error":{"code":4,"name":"limit","message":"line 3 is 1000)"));
  CHECK(contains(lines[3], "masthead.links/1"));
  // The last line may be too long as well.
  const auto cut = lines_of(run("links", kAuto, std::string(41, 'c'), {}, kConfig));
  REQUIRE(cut.size() == 1);
  CHECK(contains(cut[0], "line 1 is 41 bytes long"));
}

TEST_CASE("after the end nothing is taken, and what is left can still be read") {
  Context context = make_context();
  Stream stream = make_stream(context, "links", kAuto);
  REQUIRE_FALSE(stream.write("https://x.com/a"));
  CHECK(stream.ready().empty());
  REQUIRE_FALSE(stream.finish());
  const Status again = stream.write("https://x.com/b\n");
  REQUIRE(again);
  CHECK(again->code == Errc::invalid_input);
  const Status end = stream.finish();
  REQUIRE(end);
  CHECK(end->code == Errc::invalid_input);
  CHECK(lines_of(take(stream)).size() == 1);
  CHECK(take(stream).empty());
}

TEST_CASE("cancelled between two documents: what is complete can be read") {
  struct Service {
    static std::int32_t cancel(void* user) {
      auto* left = static_cast<int*>(user);
      return (*left)-- > 0 ? 0 : 1;
    }
  };
  int left = 2;
  masthead_host host{};
  host.struct_size = sizeof host;
  host.user = &left;
  host.cancel = &Service::cancel;
  Context context = make_context("{}", &host);
  Stream stream = make_stream(context, "links", kAuto);
  const Status status = stream.write("x.com/a\n\nx.com/b\nx.com/c\nx.com/d\n");
  REQUIRE(status);
  CHECK(status->code == Errc::cancelled);
  CHECK(lines_of(take(stream)).size() == 2);
  left = 100;
  CHECK(stream.write("x.com/e\n")->code == Errc::cancelled);
  CHECK(stream.finish()->code == Errc::cancelled);
  CHECK(take(stream).empty());
}

TEST_CASE("threads and cuts never show in what a stream answers") {
  std::string many;
  for (int i = 0; i < 3000; ++i) {
    const std::string number = std::to_string(i);
    switch (i % 5) {
      case 0:
        many += "{\"id\":" + number + ",\"url\":\"https://x.com/user" + number + "\"}\n";
        break;
      case 1:
        many += "https://www.instagram.com/user" + number + "/?igsh=1\r\n";
        break;
      case 2:
        many += "\n";
        break;
      case 3:
        many += "{\"id\":\"broken-" + number + "\",\"url\":7}\n";
        break;
      default:
        many += "https://x.com/na\xFFme" + number + "\n";
    }
  }
  many += "https://x.com/last";
  struct Logged {
    static std::int32_t keep(void* user, std::int32_t, std::int32_t, const char* text,
                             std::size_t size) {
      static_cast<std::vector<std::string>*>(user)->emplace_back(text, size);
      return 0;
    }
  };
  struct Case {
    const char* config;
    std::vector<std::size_t> cuts;
  };
  const Case cases[] = {
      {R"({"threads":1})", {}},
      {R"({"threads":2})", {}},
      {R"({"threads":4})", {1, 50'000, 50'001}},
      {R"({"threads":256})", {100}},
  };
  std::string expected;
  std::vector<std::string> expected_log;
  for (const Case& c : cases) {
    CAPTURE(c.config);
    std::vector<std::string> log;
    masthead_host host{};
    host.struct_size = sizeof host;
    host.user = &log;
    host.log = &Logged::keep;
    Context context = make_context(c.config, &host);
    Stream stream = make_stream(context, "links", kAuto);
    std::string out;
    std::size_t from = 0;
    for (const std::size_t cut : c.cuts) {
      REQUIRE_FALSE(stream.write(std::string_view(many).substr(from, cut - from)));
      out += take(stream);
      from = cut;
    }
    REQUIRE_FALSE(stream.write(std::string_view(many).substr(from)));
    REQUIRE_FALSE(stream.finish());
    out += take(stream);
    if (expected.empty()) {
      expected = out;
      expected_log = log;
      CHECK(lines_of(out).size() == 2401);
      CHECK(log.size() == 600);
    }
    CHECK(out == expected);
    CHECK(log == expected_log);
  }
}

TEST_CASE("documents come as bytes beside their lines, and count as lines") {
  using masthead::plugin::DocumentBytes;
  const std::string page = "<title>A page</title><p>words";
  const DocumentBytes documents[] = {
      {R"({"id":"one","url":"https://a.example/1"})", page},
      {"", "not read"},
      {R"({"id":"three","content":"text"})", page},
      {R"({"id":)", page},
      {R"({"id":"five","html":"<p>"})", page},
      {R"({"id":6,"content":"pdf"})", page},
      {R"({"id":"seven"})", page},
  };
  std::string expected;
  for (const char* config : {R"({"threads":1})", R"({"threads":3})"}) {
    CAPTURE(config);
    Context context = make_context(config);
    Stream stream = make_stream(context, "read", "{}");
    REQUIRE_FALSE(stream.write("{\"html\":\"<p>words\"}\n"));
    REQUIRE_FALSE(stream.write(std::span(documents)));
    REQUIRE_FALSE(stream.write(std::span<const DocumentBytes>()));
    REQUIRE_FALSE(stream.finish());
    const std::string out = take(stream);
    const auto lines = lines_of(out);
    REQUIRE(lines.size() == 7);
    CHECK(contains(lines[0], R"({"schema":"masthead.read/1","authors")"));
    CHECK(contains(lines[1], R"("id":"one","url":"https://a.example/1")"));
    CHECK(contains(lines[2], R"("id":"three","line":4,"error":{"code":1)"));
    CHECK(contains(lines[3], R"("line":5,"error":{"code":2)"));
    CHECK(contains(lines[4], R"("id":"five","line":6)"));
    CHECK(contains(lines[4], "given more than once"));
    CHECK(contains(lines[5], R"(content is \"pdf\")"));
    CHECK(contains(lines[6], R"("id":"seven")"));
    if (expected.empty()) expected = out;
    CHECK(out == expected);
  }
}

TEST_CASE("documents are refused where they cannot be taken, and the stream goes on") {
  using masthead::plugin::DocumentBytes;
  const DocumentBytes documents[] = {{R"({"id":1})", "<p>"}};
  for (const char* method : {"links", "bio"}) {
    CAPTURE(method);
    Context context = make_context();
    Stream stream = make_stream(context, method, kAuto);
    const Status status = stream.write(std::span(documents));
    REQUIRE(status);
    CHECK(status->code == Errc::invalid_input);
    CHECK(contains(status->message, "takes no bytes"));
    CHECK_FALSE(stream.write("a\n"));
    CHECK(lines_of(take(stream)).size() == 1);
  }
  Context context = make_context();
  Stream stream = make_stream(context, "read", "{}");
  REQUIRE_FALSE(stream.write(R"({"html":)"));
  const Status status = stream.write(std::span(documents));
  REQUIRE(status);
  CHECK(contains(status->message, "a line is unfinished"));
  REQUIRE_FALSE(stream.write("\"<p>\"}\n"));
  CHECK_FALSE(stream.write(std::span(documents)));
  CHECK(lines_of(take(stream)).size() == 2);
}

TEST_CASE("a limit holds for a document's line") {
  using masthead::plugin::DocumentBytes;
  Context context = make_context(R"({"limits.input_bytes":40})");
  Stream stream = make_stream(context, "read", "{}");
  const std::string line = R"({"id":")" + std::string(40, 'a') + "\"}";
  const DocumentBytes documents[] = {{line, "<p>"}, {R"({"id":2})", "<p>"}};
  REQUIRE_FALSE(stream.write(std::span(documents)));
  const auto lines = lines_of(take(stream));
  REQUIRE(lines.size() == 2);
  CHECK(contains(lines[0], R"("line":1,"error":{"code":4)"));
  CHECK(contains(lines[1], R"("id":2)"));
}

TEST_CASE("options are checked when the stream is opened") {
  struct Case {
    const char* method;
    const char* options;
    const char* words;
  };
  static constexpr Case kCases[] = {
      {"links", R"({"line":"auto"})", R"(unknown option "line": did you mean "lines"?)"},
      {"links", R"({"lines":"tsv"})", R"(lines is "tsv")"},
      {"links", R"({"lines":1})", "/lines must be a string"},
      {"links", "[]", "not a JSON object"},
      {"bio", R"({"lines":"text"})", R"(lines is "text")"},
      {"read", R"({"lines":"auto"})", R"(unknown option "lines")"},
      {"resolve", R"({"color":true})", R"(did you mean "colour"?)"},
      {"resolve", R"({"colour":"yes"})", "/colour must be true or false"},
      {"resolve", R"({"width":1001})", "from 20 to 1000"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.options);
    Context context = make_context();
    std::string options = c.options;
    const auto lines = (*masthead::plugin::find_method(c.method))->open(context, options);
    REQUIRE_FALSE(lines.ok());
    CHECK(contains(lines.error().message, c.words));
  }
}
