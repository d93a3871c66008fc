#include <doctest/doctest.h>
#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "abi.h"
#include "masthead/masthead.h"

namespace {

using simdjson::dom::element;

/// A host's job that closes itself.
class Job {
 public:
  Job(abi::Context& context, const char* kind, std::string_view request) {
    code = masthead_job_start(context.get(), kind, request.data(), request.size(), &job_);
  }
  ~Job() { masthead_job_close(job_); }
  Job(const Job&) = delete;
  Job& operator=(const Job&) = delete;

  std::string step() {
    char* out = nullptr;
    std::size_t size = 0;
    code = masthead_job_step(job_, &out, &size);
    return taken(out, size);
  }
  std::int32_t feed(std::string_view response, const char* body = nullptr, std::size_t size = 0) {
    return masthead_job_feed(job_, response.data(), response.size(), body, size);
  }
  std::string take() {
    char* out = nullptr;
    std::size_t size = 0;
    code = masthead_job_take(job_, &out, &size);
    return taken(out, size);
  }
  std::string result() {
    char* out = nullptr;
    std::size_t size = 0;
    code = masthead_job_result(job_, &out, &size);
    return taken(out, size);
  }
  [[nodiscard]] masthead_job* get() const { return job_; }

  std::int32_t code = MASTHEAD_INTERNAL;

 private:
  static std::string taken(char* out, std::size_t size) {
    std::string text = out == nullptr ? "" : std::string(out, size);
    masthead_free(out);
    return text;
  }

  masthead_job* job_ = nullptr;
};

std::string string_at(element object, const char* key) {
  std::string_view value;
  REQUIRE(object[key].get(value) == simdjson::SUCCESS);
  return std::string(value);
}

std::string text_of(element value) { return simdjson::minify(value); }

/// A recorded web: the n-th request for a URL gets the n-th answer recorded for it, or the last.
class Transcript {
 public:
  explicit Transcript(element exchanges) {
    for (const element exchange : exchanges.get_array()) {
      const std::string url = string_at(exchange, "url");
      std::string response = text_of(exchange["response"]);
      response.front() = ',';  // the id comes first
      answers_[url].push_back(response);
    }
  }

  /// Answers all requests of a step, the last first if told so. Returns how many there were.
  std::size_t answer(Job& job, bool backwards) {
    simdjson::dom::parser parser;
    const std::string step = job.step();
    element wanted;
    REQUIRE(parser.parse(step).get(wanted) == simdjson::SUCCESS);
    std::vector<std::string> responses;
    for (const element request : wanted["requests"].get_array()) {
      const std::string url = string_at(request, "url");
      const std::string id = std::to_string(std::int64_t(request["id"]));
      responses.push_back("{\"id\":" + id + next(url));
      CHECK(string_at(request, "redirect") == "manual");
      CHECK(string_at(request["headers"], "user-agent").starts_with("masthead/"));
    }
    CHECK(bool(wanted["done"]) == responses.empty());
    if (backwards) std::reverse(responses.begin(), responses.end());
    for (const std::string& response : responses) {
      CAPTURE(response);
      CHECK(job.feed(response) == MASTHEAD_OK);
    }
    return responses.size();
  }

 private:
  std::string next(const std::string& url) {
    const auto found = answers_.find(url);
    if (found == answers_.end()) return R"(,"status":404,"address":"93.184.216.34"})";
    const std::size_t at = std::min(seen_[url]++, found->second.size() - 1);
    return found->second[at];
  }

  std::map<std::string, std::vector<std::string>> answers_;
  std::map<std::string, std::size_t> seen_;
};

/// The rows of parts, sorted: parts come as the answers do.
std::string rows_of(const std::string& parts) {
  std::set<std::string> rows;
  std::size_t from = 0;
  while (from < parts.size()) {
    const std::size_t end = parts.find('\n', from);
    REQUIRE(end != std::string::npos);
    simdjson::dom::parser parser;
    element part;
    REQUIRE(parser.parse(parts.substr(from, end - from)).get(part) == simdjson::SUCCESS);
    for (const element row : part["rows"].get_array()) CHECK(rows.insert(text_of(row)).second);
    from = end + 1;
  }
  std::string all;
  for (const std::string& row : rows) all += row + '\n';
  return all;
}

std::string replay(element row, bool backwards) {
  abi::Context context(R"({"now":"2026-11-23"})");
  const std::string kind = string_at(row, "kind");
  Job job(context, kind.c_str(), text_of(row["request"]));
  REQUIRE(job.code == MASTHEAD_OK);
  Transcript transcript(row["exchanges"]);
  std::size_t requests = 0;
  while (const std::size_t made = transcript.answer(job, backwards)) requests += made;
  CHECK(std::int64_t(requests) == std::int64_t(row["requests"]));
  std::string result = job.result();
  CHECK(job.code == MASTHEAD_OK);
  return result + rows_of(job.take());
}

void check_row(element row) {
  const std::string result = replay(row, false);
  CHECK(replay(row, false) == result);
  CHECK(replay(row, true) == result);
  CAPTURE(result);
  for (const std::string_view part : row["contains"].get_array()) {
    CAPTURE(part);
    CHECK(result.find(part) != std::string::npos);
  }
  simdjson::dom::array lacks;
  if (row["lacks"].get(lacks) != simdjson::SUCCESS) return;
  for (const std::string_view part : lacks) {
    CAPTURE(part);
    CHECK(result.find(part) == std::string::npos);
  }
}

}  // namespace

TEST_CASE("recorded answers give the same result, in whatever order they come") {
  std::size_t rows = 0;
  for (const auto& file : std::filesystem::directory_iterator(MASTHEAD_TEST_DATA "/jobs")) {
    simdjson::dom::parser parser;
    element all;
    CAPTURE(file.path().string());
    REQUIRE(parser.load(file.path().string()).get(all) == simdjson::SUCCESS);
    for (const element row : all.get_array()) {
      CAPTURE(string_at(row, "why"));
      check_row(row);
      ++rows;
    }
  }
  CHECK(rows >= 40);
}

TEST_CASE("a job says what is wrong with its request") {
  struct Case {
    const char* kind;
    const char* request;
    std::int32_t code;
    const char* why;
  };
  static constexpr Case kCases[] = {
      {"check_links", R"({"links":["https://example.org/"]})", MASTHEAD_OK, "good"},
      {"check_link", R"({"links":["https://example.org/"]})", MASTHEAD_INVALID_INPUT,
       "no such job"},
      {"check_links", R"({"links":[]})", MASTHEAD_INVALID_INPUT, "nothing to check"},
      {"check_links", R"({"link":"https://example.org/"})", MASTHEAD_INVALID_INPUT, "unknown"},
      {"check_links", R"({"links":"https://example.org/"})", MASTHEAD_INVALID_INPUT, "no list"},
      {"check_links", R"({"links":)", MASTHEAD_MALFORMED, "no JSON"},
      {"resolve", R"({"pages":3})", MASTHEAD_INVALID_INPUT, "no page"},
      {"resolve", R"({"url":"https://example.org/","pages":0})", MASTHEAD_INVALID_INPUT, "bounds"},
      {"resolve", R"({"url":"https://example.org/","pages":101})", MASTHEAD_INVALID_INPUT,
       "bounds"},
      {"resolve", R"({"url":"https://example.org/","page":1})", MASTHEAD_INVALID_INPUT, "unknown"},
      {"resolve", R"({"url":"https://example.org/","format":"xml"})", MASTHEAD_INVALID_INPUT,
       "word"},
      {"resolve", R"({"url":"https://example.org/","width":19})", MASTHEAD_INVALID_INPUT, "bounds"},
      {"verify", R"({"url":"https://example.org/"})", MASTHEAD_OK, "links of the page"},
      {"verify", R"({"url":"u","term_days":0})", MASTHEAD_INVALID_INPUT, "bounds"},
      {"verify", R"({"url":"u","term_days":3651})", MASTHEAD_INVALID_INPUT, "bounds"},
      {"verify", R"({"url":"u","kept":[]})", MASTHEAD_INVALID_INPUT, "no result"},
      {"verify", R"({"url":"u","fetch":{"dns":1}})", MASTHEAD_INVALID_INPUT, "no yes or no"},
      {"archive", R"({"url":"https://example.org/"})", MASTHEAD_OK, "good"},
      {"archive", R"({"url":"example"})", MASTHEAD_INVALID_INPUT, "no address"},
      {"archive", R"({})", MASTHEAD_INVALID_INPUT, "no site"},
      {"archive", R"({"url":"https://a.org/","form":{}})", MASTHEAD_INVALID_INPUT, "unknown"},
      {"archive", R"({"url":"https://a.org/","from":{}})", MASTHEAD_OK, "from the beginning"},
      {"archive", R"({"url":"https://a.org/","from":[]})", MASTHEAD_INVALID_INPUT, "no state"},
      {"verify", R"({"links":["x.com/nasa"]})", MASTHEAD_INVALID_INPUT, "no page"},
      {"verify", R"({"url":"u","links":["x.com/nasa"],"by":1})", MASTHEAD_INVALID_INPUT, "unknown"},
      {"resolve", R"({"url":"u","fetch":{"robot":true}})", MASTHEAD_INVALID_INPUT, "unknown"},
      {"resolve", R"({"url":"u","fetch":{"allow":["10.0.0.1"]}})", MASTHEAD_INVALID_INPUT, "port"},
      {"resolve", R"({"url":"u","fetch":{"allow":["a.org:80"]}})", MASTHEAD_INVALID_INPUT,
       "a name"},
      {"resolve", R"({"url":"u","fetch":{"allow":["::1:80"]}})", MASTHEAD_INVALID_INPUT,
       "brackets"},
      {"resolve", R"({"url":"u","fetch":{"allow":["10.0.0.1:0"]}})", MASTHEAD_INVALID_INPUT,
       "zero"},
      {"resolve", R"({"url":"u","fetch":{"allow":["[fd00::5]:80"]}})", MASTHEAD_OK, "brackets"},
      {"resolve", R"({"url":"u","fetch":{"tries":0}})", MASTHEAD_INVALID_INPUT, "bounds"},
      {"resolve", R"({"url":"u","fetch":{"contact":"a)\r\nb"}})", MASTHEAD_INVALID_INPUT, "header"},
      {"resolve", R"({"url":"u","fetch":{"contact":"https://a.org/bot"}})", MASTHEAD_OK, "good"},
  };
  abi::Context context;
  for (const auto& c : kCases) {
    CAPTURE(c.request);
    CAPTURE(c.why);
    const Job job(context, c.kind, c.request);
    CHECK(job.code == c.code);
    CHECK((job.get() != nullptr) == (c.code == MASTHEAD_OK));
  }
}

TEST_CASE("a response that cannot be used leaves its request open") {
  struct Case {
    const char* response;
    std::int32_t code;
    const char* why;
  };
  static constexpr Case kCases[] = {
      {R"({"status":200})", MASTHEAD_INVALID_INPUT, "no id"},
      {R"({"id":2,"status":200})", MASTHEAD_INVALID_INPUT, "another id"},
      {R"({"id":-1,"status":200})", MASTHEAD_INVALID_INPUT, "no id"},
      {R"({"id":1})", MASTHEAD_INVALID_INPUT, "nothing said"},
      {R"({"id":1,"status":1000})", MASTHEAD_INVALID_INPUT, "no status"},
      {R"({"id":1,"failure":"bad luck"})", MASTHEAD_INVALID_INPUT, "no failure"},
      {R"({"id":1,"status":200,"headers":[]})", MASTHEAD_INVALID_INPUT, "no headers"},
      {R"({"id":1,"status":200,"body":"a","body_base64":"YQ=="})", MASTHEAD_INVALID_INPUT, "two"},
      {R"({"id":1,"status":200,"body_base64":"Y"})", MASTHEAD_MALFORMED, "no base64"},
      {R"({"id":1,"status":200)", MASTHEAD_MALFORMED, "no JSON"},
      {R"({"id":1,"failure":"none"})", MASTHEAD_INVALID_INPUT, "nothing said"},
      {R"({"id":1,"status":404,"elapsed_ms":-1})", MASTHEAD_INVALID_INPUT, "before it began"},
      {R"({"id":1,"status":404,"else":[1]})", MASTHEAD_OK, "unknown members are passed over"},
      {R"({"id":1,"status":404})", MASTHEAD_INVALID_INPUT, "answered"},
  };
  abi::Context context;
  Job job(context, "check_links",
          R"({"links":["https://example.org/"],"fetch":{"robots":false,"contact":"a@b.org"}})");
  REQUIRE(job.code == MASTHEAD_OK);
  CHECK(job.result().empty());
  CHECK(job.code == MASTHEAD_INVALID_INPUT);
  const std::string step = job.step();
  CHECK(step.find(R"x((+a@b.org)")x") != std::string::npos);
  for (const auto& c : kCases) {
    CAPTURE(c.response);
    CAPTURE(c.why);
    CHECK(job.feed(c.response) == c.code);
  }
  CHECK(job.result().find(R"("outcome":"not_found")") != std::string::npos);
}

TEST_CASE("a body may stand beside its response") {
  abi::Context context;
  Job job(context, "resolve",
          R"({"url":"https://example.org/author/jane-doe","fetch":{"robots":false}})");
  job.step();
  const std::string page = "<title>\xFF</title><meta name=author content=\"Jane Doe\">";
  CHECK(job.feed(R"({"id":1,"status":200,"body":""})", page.data(), page.size()) ==
        MASTHEAD_INVALID_INPUT);
  CHECK(job.feed(R"({"id":1,"status":200})", page.data(), page.size()) == MASTHEAD_OK);
  CHECK(job.result().find("Jane Doe") != std::string::npos);
}

TEST_CASE("a job takes no NULL and no call after its context's") {
  abi::Context context;
  masthead_job* job = nullptr;
  char* out = nullptr;
  std::size_t size = 0;
  CHECK(masthead_job_start(nullptr, "resolve", "{}", 2, &job) == MASTHEAD_INVALID_INPUT);
  CHECK(masthead_job_start(context.get(), nullptr, "{}", 2, &job) == MASTHEAD_INVALID_INPUT);
  CHECK(masthead_job_start(context.get(), "resolve", nullptr, 2, &job) == MASTHEAD_INVALID_INPUT);
  CHECK(masthead_job_start(context.get(), "resolve", "{}", 2, nullptr) == MASTHEAD_INVALID_INPUT);
  CHECK(masthead_job_step(nullptr, &out, &size) == MASTHEAD_INVALID_INPUT);
  CHECK(masthead_job_feed(nullptr, "{}", 2, nullptr, 0) == MASTHEAD_INVALID_INPUT);
  CHECK(masthead_job_result(nullptr, &out, &size) == MASTHEAD_INVALID_INPUT);
  CHECK(masthead_job_take(nullptr, &out, &size) == MASTHEAD_INVALID_INPUT);
  masthead_job_close(nullptr);
  Job good(context, "check_links", R"({"links":["https://example.org/"]})");
  CHECK(masthead_job_step(good.get(), nullptr, &size) == MASTHEAD_INVALID_INPUT);
  CHECK(masthead_job_step(good.get(), &out, nullptr) == MASTHEAD_INVALID_INPUT);
  CHECK(good.take().empty());
  CHECK(good.code == MASTHEAD_OK);
  CHECK(good.feed({nullptr, 0}) == MASTHEAD_INVALID_INPUT);
  CHECK(masthead_job_feed(good.get(), "{}", 2, nullptr, 1) == MASTHEAD_INVALID_INPUT);
}
