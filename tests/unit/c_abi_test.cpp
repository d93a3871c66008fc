#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstring>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

#include "abi.h"
#include "masthead/masthead.h"

namespace {

constexpr const char* kLink = R"({"id":7,"url":"https://www.facebook.com/aamirsaeed.abbassi/"})";
constexpr const char* kText = R"({"id":"page","text":"Aamir Abbasi\nEditor\nIslamabad\n"})";

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

/// A host whose services answer as they are told.
struct Services {
  std::int32_t log_answer = 0;
  std::int32_t cancel_answer = 0;
  std::int32_t cancels = 0;
  std::vector<std::string> lines;
  masthead_context* context = nullptr;
  std::int32_t inner_code = MASTHEAD_INTERNAL;
  bool throws = false;

  static std::int32_t log(void* user, std::int32_t, std::int32_t, const char* message,
                          std::size_t size) {
    auto* self = static_cast<Services*>(user);
    self->lines.emplace_back(message, size);
    return self->log_answer;
  }

  static std::int32_t cancel(void* user) {
    auto* self = static_cast<Services*>(user);
    ++self->cancels;
    if (self->throws) throw std::string("a host's own exception");
    if (self->context != nullptr) {
      char* out = nullptr;
      std::size_t size = 0;
      self->inner_code =
          masthead_call(self->context, "links", kLink, std::strlen(kLink), &out, &size);
      masthead_close(self->context);
      masthead_free(out);
    }
    return self->cancel_answer;
  }

  masthead_host host() {
    masthead_host host{};
    host.struct_size = sizeof host;
    host.user = this;
    host.log = &Services::log;
    host.cancel = &Services::cancel;
    return host;
  }
};

}  // namespace

TEST_CASE("masthead_open answers only to the interface it offers") {
  struct Case {
    std::uint32_t major;
    std::uint32_t minor;
    std::int32_t code;
    const char* why;
  };
  static constexpr Case kCases[] = {
      {MASTHEAD_VERSION_MAJOR, MASTHEAD_VERSION_MINOR, MASTHEAD_OK, "the very same"},
      {MASTHEAD_VERSION_MAJOR, 0, MASTHEAD_OK, "an older minor"},
      {MASTHEAD_VERSION_MAJOR, MASTHEAD_VERSION_MINOR + 1, MASTHEAD_UNSUPPORTED, "a newer minor"},
      {MASTHEAD_VERSION_MAJOR + 1, 0, MASTHEAD_UNSUPPORTED, "a newer major"},
      {UINT32_MAX, UINT32_MAX, MASTHEAD_UNSUPPORTED, "the greatest numbers"},
      {MASTHEAD_VERSION_MAJOR, UINT32_MAX, MASTHEAD_UNSUPPORTED, "the greatest minor"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.why);
    masthead_context* context = nullptr;
    CHECK(masthead_open(c.major, c.minor, nullptr, nullptr, &context) == c.code);
    CHECK((context != nullptr) == (c.code == MASTHEAD_OK));
    if (c.code != MASTHEAD_OK) {
      CHECK(contains(masthead_last_error(nullptr), R"("code":11,"name":"unsupported")"));
    }
    masthead_close(context);
  }
  CHECK(std::string(masthead_version()) == MASTHEAD_VERSION);
}

TEST_CASE("masthead_open refuses what is not a host or a config, and says why") {
  struct Case {
    const char* config;
    std::uint32_t struct_size;
    std::int32_t code;
    const char* words;
  };
  static constexpr Case kCases[] = {
      {"{}", sizeof(masthead_host), MASTHEAD_OK, ""},
      {"{}", sizeof(masthead_host) + 64, MASTHEAD_OK, ""},
      {"{}", offsetof(masthead_host, log), MASTHEAD_OK, ""},
      {"{}", 0, MASTHEAD_INVALID_INPUT, "struct_size is 0"},
      {"{}", 4, MASTHEAD_INVALID_INPUT, "struct_size is 4"},
      {"", sizeof(masthead_host), MASTHEAD_MALFORMED, "it is empty"},
      {"[]", sizeof(masthead_host), MASTHEAD_MALFORMED, "not a JSON object"},
      {R"({"limits":{"link_byte":1}})", sizeof(masthead_host), MASTHEAD_INVALID_INPUT,
       "did you mean \\\"limits.link_bytes\\\"?"},
  };
  // Larger than the library's own: what a host of a later version passes.
  alignas(masthead_host) unsigned char place[sizeof(masthead_host) + 64] = {};
  for (const auto& c : kCases) {
    CAPTURE(c.config);
    CAPTURE(c.struct_size);
    std::memcpy(place, &c.struct_size, sizeof c.struct_size);
    const auto* host = reinterpret_cast<const masthead_host*>(place);
    masthead_context* context = nullptr;
    CHECK(masthead_open(0, 1, host, c.config, &context) == c.code);
    CHECK((context != nullptr) == (c.code == MASTHEAD_OK));
    if (*c.words != '\0') CHECK(contains(masthead_last_error(nullptr), c.words));
    masthead_close(context);
  }
}

TEST_CASE("a host of an earlier version is read only as far as it goes") {
  Services services;
  services.cancel_answer = 1;
  masthead_host host = services.host();
  host.struct_size = offsetof(masthead_host, cancel);
  abi::Context short_host(nullptr, &host);
  CHECK(short_host.call("links", kLink).code == MASTHEAD_OK);
  host.struct_size = offsetof(masthead_host, cancel) + sizeof(void*) / 2;
  abi::Context half_host(nullptr, &host);
  CHECK(half_host.call("links", kLink).code == MASTHEAD_OK);
  CHECK(services.cancels == 0);
  host.struct_size = sizeof host;
  abi::Context whole_host(nullptr, &host);
  CHECK(whole_host.call("links", kLink).code == MASTHEAD_CANCELLED);
  CHECK(services.cancels == 1);
}

TEST_CASE("NULL is answered, never followed") {
  abi::Context context;
  REQUIRE(context.code() == MASTHEAD_OK);
  char* out = nullptr;
  std::size_t size = 0;
  masthead_stream* stream = nullptr;
  auto* c = context.get();
  const std::int32_t codes[] = {
      masthead_open(0, 1, nullptr, nullptr, nullptr),
      masthead_call(nullptr, "links", "{}", 2, &out, &size),
      masthead_call(c, nullptr, "{}", 2, &out, &size),
      masthead_call(c, "links", nullptr, 2, &out, &size),
      masthead_call(c, "links", "{}", 2, nullptr, &size),
      masthead_call(c, "links", "{}", 2, &out, nullptr),
      masthead_stream_open(nullptr, "links", nullptr, 0, &stream),
      masthead_stream_open(c, nullptr, nullptr, 0, &stream),
      masthead_stream_open(c, "links", nullptr, 3, &stream),
      masthead_stream_open(c, "links", nullptr, 0, nullptr),
      masthead_stream_write(nullptr, "x", 1),
      masthead_stream_write_documents(nullptr, nullptr, 0),
      masthead_stream_read(nullptr, &out, &size),
  };
  CHECK(std::size(codes) == 13);
  for (const auto code : codes) CHECK(code == MASTHEAD_INVALID_INPUT);
  CHECK(masthead_call(c, "links", nullptr, 0, &out, &size) == MASTHEAD_MALFORMED);
  masthead_close(nullptr);
  masthead_free(nullptr);
  masthead_stream_close(nullptr);
  CHECK(masthead_last_error(nullptr) != nullptr);
}

TEST_CASE("masthead_call answers with JSON, NUL-terminated") {
  abi::Context context;
  char* out = nullptr;
  std::size_t size = 0;
  REQUIRE(masthead_call(context.get(), "links", kLink, std::strlen(kLink), &out, &size) == 0);
  REQUIRE(out != nullptr);
  CHECK(std::strlen(out) == size);
  const std::string text(out, size);
  masthead_free(out);
  CHECK(text.rfind(R"({"schema":"masthead.links/1","id":7,"input":"https://www.face)", 0) == 0);
  CHECK(contains(text, R"("platform":"facebook","kind":"profile","handle":"aamirsaeed.abbassi")"));
  const auto resolved = context.call("resolve", kText);
  CHECK(resolved.code == MASTHEAD_OK);
  CHECK(resolved.text.rfind(R"({"schema":"masthead.resolve/1","authors":[)", 0) == 0);
}

TEST_CASE("errors of a call are JSON with a code, words and the place") {
  struct Case {
    const char* method;
    std::string in;
    std::int32_t code;
    const char* words;
  };
  const std::string deep =
      std::string(R"({"url":"x","more":)") + std::string(70, '[') + std::string(70, ']') + "}";
  const Case cases[] = {
      {"lniks", "{}", MASTHEAD_INVALID_INPUT,
       R"(unknown method \"lniks\": did you mean \"links\"?)"},
      {"resolves", "{}", MASTHEAD_INVALID_INPUT, R"(did you mean \"resolve\"?)"},
      {"\xFF\n", "{}", MASTHEAD_INVALID_INPUT, "unknown method"},
      {"links", "", MASTHEAD_MALFORMED, "it is empty"},
      {"links", "nonsense", MASTHEAD_MALFORMED, "not a JSON object"},
      {"links", "[1]", MASTHEAD_MALFORMED, "not a JSON object"},
      {"links", R"({"url":"x"} {})", MASTHEAD_MALFORMED, R"("offset":12)"},
      {"links", R"({"url":"x",})", MASTHEAD_MALFORMED, R"("offset":)"},
      {"links", R"({"url":"x","y":[1,]})", MASTHEAD_MALFORMED, R"("offset":)"},
      {"links", R"({"url":"x","y":tru})", MASTHEAD_MALFORMED, "not JSON"},
      {"links", R"({"url":"x","y":01})", MASTHEAD_MALFORMED, "not JSON"},
      {"links", R"({"url":"x","y":"\q"})", MASTHEAD_MALFORMED, "not JSON"},
      {"links", R"({"url":"\ud800"})", MASTHEAD_MALFORMED, "not JSON"},
      {"links", "{\"url\":\"a\xFF\"}", MASTHEAD_MALFORMED, R"("offset":9)"},
      {"links", std::string("{\"url\":\"a\0\"}", 12), MASTHEAD_MALFORMED, "not JSON"},
      {"links", deep, MASTHEAD_LIMIT, "limits.depth (64)"},
      {"links", "{}", MASTHEAD_INVALID_INPUT, R"(as the member \"url\")"},
      {"links", R"({"url":5})", MASTHEAD_INVALID_INPUT, R"("pointer":"/url")"},
      {"links", R"({"url":"x","id":1.5})", MASTHEAD_INVALID_INPUT, R"("pointer":"/id")"},
      {"links", R"({"url":"x","hint":"myspace-2"})", MASTHEAD_INVALID_INPUT, "myspace-2"},
      {"links", R"({"url":")" + std::string(1 << 20, 'a') + R"("})", MASTHEAD_LIMIT, "8192"},
      {"resolve", "{}", MASTHEAD_INVALID_INPUT, R"(give it as \"text\")"},
      {"resolve", R"({"text":"a","text_base64":"YQ=="})", MASTHEAD_INVALID_INPUT, "give one of"},
      {"resolve", R"({"text_base64":"Y Q="})", MASTHEAD_MALFORMED, R"("pointer":"/text_base64")"},
      {"resolve", R"({"text":"a","options":{"widht":1}})", MASTHEAD_INVALID_INPUT,
       R"(did you mean \"width\"?","pointer":"/options/widht")"},
      {"resolve", R"({"text":"a","options":{"width":3}})", MASTHEAD_INVALID_INPUT, "from 20"},
      {"resolve", R"({"text":"a","options":{"format":"xml"}})", MASTHEAD_INVALID_INPUT, "xml"},
      {"resolve", R"({"text":"a","options":{"why":1}})", MASTHEAD_INVALID_INPUT, "/options/why"},
      {"resolve", R"({"text":""})", MASTHEAD_MALFORMED, "document-1"},
  };
  CHECK(std::size(cases) == 29);
  abi::Context context;
  for (const auto& c : cases) {
    CAPTURE(c.method);
    CAPTURE(c.in.substr(0, 80));
    const auto answer = context.call(c.method, c.in);
    CHECK(answer.code == c.code);
    CHECK(answer.text.empty());
    const std::string words = context.last_error();
    CAPTURE(words);
    CHECK(words.rfind(R"({"schema":"masthead.error/1","code":)" + std::to_string(c.code), 0) == 0);
    CHECK(contains(words, c.words));
  }
}

TEST_CASE("what an input has beyond its contract is ignored") {
  abi::Context context;
  const auto plain = context.call("links", R"({"url":"https://x.com/AmirSaeedAbbasi"})");
  static constexpr const char* kMore[] = {
      R"({"url":"https://x.com/AmirSaeedAbbasi","handle":"other"})",
      R"({"more":[1,-0,0.5,1e400,-1E-5,123456789012345678901234567890,{"url":"y"},null,true,""],
          "url":"https://x.com/AmirSaeedAbbasi"})",
      "\xEF\xBB\xBF{\"url\":\"https://x.com/AmirSaeedAbbasi\"}",
      R"({"url":"y","url":"https://x.com/AmirSaeedAbbasi"})",
  };
  REQUIRE(plain.code == MASTHEAD_OK);
  for (const char* in : kMore) {
    CAPTURE(in);
    const auto answer = context.call("links", in);
    CHECK(answer.code == MASTHEAD_OK);
    CHECK(answer.text == plain.text);
  }
}

TEST_CASE("text and text_base64 of the same bytes give the same record") {
  abi::Context context;
  const auto text = context.call("resolve", R"({"id":"d","text":"Aamir Abbasi\nEditor\n"})");
  const auto bytes =
      context.call("resolve", R"({"id":"d","text_base64":"QWFtaXIgQWJiYXNpCkVkaXRvcgo="})");
  CHECK(text.code == MASTHEAD_OK);
  CHECK(text.text == bytes.text);
  const auto card =
      context.call("resolve", R"({"text":"Aamir Abbasi\nEditor\n","options":{"format":"text"}})");
  CHECK(card.text.rfind(R"({"schema":"masthead.text/1","text":")", 0) == 0);
}

TEST_CASE("host services: a log line cannot be forged, and a service that fails ends the call") {
  Services services;
  masthead_host host = services.host();
  abi::Context context(R"({"log.level":"info"})", &host);
  const char* lines = "https://x.com/a\x1B[31m\nhttps://x.com/\xFF\n";
  CHECK(context.stream("links", R"({"lines":"auto"})", lines).code == MASTHEAD_OK);
  REQUIRE(services.lines.size() == 2);
  CHECK(contains(services.lines[0], "line 2"));
  CHECK(contains(services.lines[1], "2 line(s) read"));

  // The document's name is the caller's, so it may be anything.
  services.lines.clear();
  const auto warned = context.call(
      "resolve", R"({"id":"a\nERROR \u001b[2J\u0085\u2028","text_base64":"QWFtaXIgQWJiYXNpCv8K"})");
  CHECK(warned.code == MASTHEAD_OK);
  REQUIRE(!services.lines.empty());
  CHECK(services.lines[0].rfind(R"(a\x0aERROR \x1b[2J\xc2\x85\xe2\x80\xa8: )", 0) == 0);

  services.log_answer = 1;
  CHECK(context.stream("links", R"({"lines":"auto"})", lines).code == MASTHEAD_INTERNAL);
  CHECK(contains(context.last_error(), "log() answered 1"));
  for (const std::int32_t answer : {2, -1, 1 << 30}) {
    services.cancel_answer = answer;
    CHECK(context.call("links", kLink).code == MASTHEAD_INTERNAL);
    CHECK(contains(context.last_error(), "cancel() answered"));
  }
}

TEST_CASE("log.level says what the host hears") {
  struct Case {
    const char* config;
    std::size_t lines;
  };
  static constexpr Case kCases[] = {
      {R"({"log":{"level":"error"}})", 0}, {"{}", 1}, {R"({"log":{"level":"info"}})", 2}};
  for (const auto& c : kCases) {
    CAPTURE(c.config);
    Services services;
    masthead_host host = services.host();
    abi::Context context(c.config, &host);
    CHECK(context.stream("links", R"({"lines":"auto"})", "https://x.com/\xFF\n").code == 0);
    CHECK(services.lines.size() == c.lines);
  }
}

TEST_CASE("a host service may not call back into its context, and its exceptions stop here") {
  Services services;
  masthead_host host = services.host();
  abi::Context context(nullptr, &host);
  services.context = context.get();
  CHECK(context.call("links", kLink).code == MASTHEAD_OK);
  CHECK(services.inner_code == MASTHEAD_INVALID_INPUT);
  services.context = nullptr;
  services.throws = true;
  CHECK(context.call("links", kLink).code == MASTHEAD_INTERNAL);
  services.throws = false;
  CHECK(context.call("links", kLink).code == MASTHEAD_OK);
}

TEST_CASE("one stream at a time, and calls between its writes") {
  abi::Context context;
  masthead_stream* first = nullptr;
  masthead_stream* second = nullptr;
  REQUIRE(masthead_stream_open(context.get(), "links", nullptr, 0, &first) == MASTHEAD_OK);
  CHECK(masthead_stream_open(context.get(), "links", nullptr, 0, &second) ==
        MASTHEAD_INVALID_INPUT);
  CHECK(second == nullptr);
  CHECK(masthead_stream_write(first, kLink, std::strlen(kLink)) == MASTHEAD_OK);
  const auto between = context.call("links", kLink);
  CHECK(masthead_stream_write(first, nullptr, 0) == MASTHEAD_OK);
  CHECK(masthead_stream_write(first, "x", 1) == MASTHEAD_INVALID_INPUT);
  CHECK(masthead_stream_write(first, nullptr, 0) == MASTHEAD_INVALID_INPUT);
  char* out = nullptr;
  std::size_t size = 0;
  CHECK(masthead_stream_read(first, &out, &size) == MASTHEAD_OK);
  REQUIRE(out != nullptr);
  CHECK(std::string(out, size) == between.text + "\n");
  masthead_free(out);
  CHECK(masthead_stream_read(first, &out, &size) == MASTHEAD_OK);
  CHECK(out == nullptr);
  masthead_stream_close(first);
  CHECK(masthead_stream_open(context.get(), "resolve", "{}", 2, &second) == MASTHEAD_OK);
  masthead_stream_close(second);
}

TEST_CASE("many contexts run in parallel") {
  constexpr int kThreads = 8;
  constexpr int kCalls = 50;
  abi::Context reference;
  const std::string link = reference.call("links", kLink).text;
  const std::string record = reference.call("resolve", kText).text;
  std::vector<int> same(kThreads, 0);
  std::vector<std::thread> threads;
  for (int t = 0; t < kThreads; ++t) {
    threads.emplace_back([&, t] {
      for (int i = 0; i < kCalls; ++i) {
        abi::Context context;
        masthead_context* none = nullptr;
        const bool refused = masthead_open(9, 9, nullptr, nullptr, &none) != MASTHEAD_OK;
        const bool equal = context.call("links", kLink).text == link &&
                           context.call("resolve", kText).text == record &&
                           context.stream("links", "", kLink).text == link + "\n";
        same[static_cast<std::size_t>(t)] += refused && equal ? 1 : 0;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  for (const int count : same) CHECK(count == kCalls);
}

TEST_CASE("a context of the parent process is abandoned in the child") {
  abi::Context context;
  masthead_stream* stream = nullptr;
  REQUIRE(masthead_stream_open(context.get(), "links", nullptr, 0, &stream) == MASTHEAD_OK);
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    char* out = nullptr;
    std::size_t size = 0;
    bool good = context.call("links", kLink).code == MASTHEAD_FORKED &&
                masthead_stream_write(stream, "x\n", 2) == MASTHEAD_FORKED &&
                masthead_stream_read(stream, &out, &size) == MASTHEAD_FORKED &&
                contains(context.last_error(), R"("code":12,"name":"forked")");
    masthead_stream_close(stream);
    masthead_close(context.get());
    abi::Context own;
    good = good && own.call("links", kLink).code == MASTHEAD_OK;
    _exit(good ? 0 : 1);
  }
  int status = -1;
  REQUIRE(waitpid(child, &status, 0) == child);
  CHECK(WIFEXITED(status));
  CHECK(WEXITSTATUS(status) == 0);
  CHECK(masthead_stream_write(stream, nullptr, 0) == MASTHEAD_OK);
  masthead_stream_close(stream);
}
