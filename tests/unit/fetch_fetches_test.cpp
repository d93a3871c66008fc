#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "core/fetch/fetches.h"
#include "tests/unit/hostile_corpus.h"

namespace masthead::test {
namespace {

using fetch::Accept;
using fetch::Address;
using fetch::Failure;
using fetch::Fetched;
using fetch::Fetches;
using fetch::FetchRules;
using fetch::Outcome;
using fetch::Policy;
using fetch::Request;
using fetch::Response;
using fetch::Url;

/// One answer of the scripted web.
struct Answer {
  const char* url;  ///< of the request; of several lines of one URL the n-th is the n-th answer
  int status;
  const char* header = "";  ///< "name: value", several a line each
  const char* body = "<p>";
  Failure failure = Failure::none;
  std::int64_t elapsed_ms = 100;
};

Response response_of(const Answer& answer, std::size_t id) {
  Response response;
  response.id = id;
  response.failure = answer.failure;
  response.status = answer.status;
  response.body = answer.body;
  response.elapsed_ms = answer.elapsed_ms;
  response.address = "93.184.216.34";
  std::string_view rest = answer.header;
  while (!rest.empty()) {
    const std::string_view header = rest.substr(0, rest.find('\n'));
    const std::size_t colon = header.find(": ");
    REQUIRE(colon != std::string_view::npos);
    response.headers.emplace_back(header.substr(0, colon), header.substr(colon + 2));
    rest.remove_prefix(std::min(header.size() + 1, rest.size()));
  }
  return response;
}

/// Answers what is wanted from a list, until nothing is.
class Web {
 public:
  explicit Web(std::vector<Answer> answers, bool backwards = false)
      : answers_(std::move(answers)), backwards_(backwards) {}

  std::vector<Fetched> run(Fetches& fetches) {
    std::vector<Request> open = fetches.take_requests();
    while (!open.empty()) {
      const Request request = backwards_ ? open.back() : open.front();
      open.erase(backwards_ ? open.end() - 1 : open.begin());
      asked.push_back(request.url);
      waits.push_back(request.after_ms);
      REQUIRE_FALSE(fetches.feed(answer(request)));
      for (Request& next : fetches.take_requests()) open.push_back(std::move(next));
    }
    std::map<std::size_t, Fetched> done;
    while (auto one = fetches.take_done()) done.insert(std::move(*one));
    std::vector<Fetched> all;
    for (auto& [number, fetched] : done) all.push_back(std::move(fetched));
    CHECK_FALSE(fetches.busy());
    return all;
  }

  std::vector<std::string> asked;
  std::vector<std::int64_t> waits;

 private:
  Response answer(const Request& request) {
    std::size_t skip = seen_[request.url]++;
    const Answer* last = nullptr;
    for (const Answer& answer : answers_) {
      if (request.url != answer.url) continue;
      last = &answer;
      if (skip-- == 0) break;
    }
    if (last != nullptr) return response_of(*last, request.id);
    return response_of({"", 404}, request.id);
  }

  std::vector<Answer> answers_;
  bool backwards_;
  std::map<std::string, std::size_t> seen_;
};

constexpr const char* kPage = "https://example.org/a";
constexpr const char* kHtml = "content-type: text/html; charset=utf-8";

Fetched fetch_page(std::vector<Answer> answers, FetchRules rules = {}) {
  rules.robots = false;
  Fetches fetches(rules);
  CHECK(fetches.want(kPage, Accept::html) == 0);
  auto all = Web(std::move(answers)).run(fetches);
  REQUIRE(all.size() == 1);
  return all[0];
}

TEST_CASE("records of a name are asked of the host's resolver, where it has one") {
  struct Case {
    const char* name;
    bool dns;
    std::vector<Answer> answers;
    Outcome outcome;
    std::size_t requests;
    const char* why;
  };
  constexpr const char* kAsked = "dns:_atproto.example.org?type=TXT";
  constexpr const char* kName = "_atproto.example.org";
  const Case cases[] = {
      {kName, true, {{kAsked, 200, "", "did=did:plc:a\n"}}, Outcome::ok, 1, "there"},
      {kName, true, {{kAsked, 200, "content-type: image/png", "a"}}, Outcome::ok, 1, "no type"},
      {kName, true, {{kAsked, 404}}, Outcome::not_found, 1, "none"},
      {kName, true, {{kAsked, 200, "", ""}}, Outcome::empty, 1, "nothing in it"},
      {kName, true, {{kAsked, 301, "location: https://a.org/"}}, Outcome::http_error, 1, "no web"},
      {kName, true, {{kAsked, 0, "", "", Failure::dns}}, Outcome::no_answer, 1, "no answer"},
      {kName, false, {{kAsked, 200, "", "did"}}, Outcome::not_found, 0, "a host that does not"},
      {"_atproto.printer.local", true, {}, Outcome::blocked, 0, "a special name"},
      {"127.0.0.1", true, {}, Outcome::blocked, 0, "an address"},
      {"a.org/b?c", true, {}, Outcome::blocked, 0, "more than a name"},
      {"localhost", true, {}, Outcome::blocked, 0, "one label"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.why);
    FetchRules rules;  // robots.txt is none of a name's
    rules.dns = c.dns;
    Fetches fetches(rules);
    CHECK(fetches.want_txt(c.name) == 0);
    Web web(c.answers);
    const auto all = web.run(fetches);
    REQUIRE(all.size() == 1);
    CHECK(all[0].outcome == c.outcome);
    CHECK(web.asked.size() == c.requests);
    CHECK(all[0].bytes.empty() == (c.outcome != Outcome::ok));
  }
}

TEST_CASE("what becomes of a document") {
  struct Case {
    std::vector<Answer> answers;
    Outcome outcome;
    std::size_t requests;
    const char* why;
  };
  const std::string large(3 << 20, 'a');
  const Case cases[] = {
      {{{kPage, 200, kHtml}}, Outcome::ok, 1, "a page"},
      {{{kPage, 200, ""}}, Outcome::ok, 1, "no type"},
      {{{kPage, 200, "content-type: Application/XHTML+xml"}}, Outcome::ok, 1, "a type in any case"},
      {{{kPage, 200, "content-type: application/pdf"}}, Outcome::unsupported_type, 1, "no page"},
      {{{kPage, 200, kHtml, ""}}, Outcome::empty, 1, "no body"},
      {{{kPage, 204, kHtml, "x"}}, Outcome::empty, 1, "no content"},
      {{{kPage, 206, kHtml}}, Outcome::http_error, 1, "a part nobody asked for"},
      {{{kPage, 200, kHtml, large.c_str()}}, Outcome::no_answer, 1, "a body too large"},
      {{{kPage, 404}}, Outcome::not_found, 1, ""},
      {{{kPage, 410}}, Outcome::gone, 1, ""},
      {{{kPage, 403}}, Outcome::http_error, 1, ""},
      {{{kPage, 999}}, Outcome::http_error, 1, "a status of one's own"},
      {{{kPage, 500}}, Outcome::http_error, 3, "three tries"},
      {{{kPage, 503}, {kPage, 502}, {kPage, 200, kHtml}}, Outcome::ok, 3, "the third is right"},
      {{{kPage, 504}, {kPage, 404}}, Outcome::not_found, 2, "a try that settles it"},
      {{{kPage, 501}}, Outcome::http_error, 1, "not worth a second try"},
      {{{kPage, 429, "retry-after: 2"}, {kPage, 200, kHtml}}, Outcome::ok, 2, "asked to wait"},
      {{{kPage, 429, "retry-after: 2"}}, Outcome::deferred, 3, "asked again and again"},
      {{{kPage, 429, "retry-after: 86400"}}, Outcome::deferred, 1, "too long"},
      {{{kPage, 429, "retry-after: 99999999999999999999"}}, Outcome::deferred, 1, "no number"},
      {{{kPage, 429, "retry-after: -1"}}, Outcome::deferred, 1, "no number"},
      {{{kPage, 429}}, Outcome::deferred, 1, "429 without a time"},
      {{{kPage, 503,
         "retry-after: Fri, 31 Dec 1999 23:59:59 GMT\ndate: Fri, 31 Dec 1999 23:59:57 GMT"},
        {kPage, 200, kHtml}},
       Outcome::ok,
       2,
       "until a date that is near"},
      {{{kPage, 503,
         "retry-after: Fri, 31 Dec 1999 23:59:59 GMT\ndate: Fri, 31 Dec 1999 23:58:59 GMT"}},
       Outcome::deferred,
       1,
       "until a date that is far"},
      {{{kPage, 429, "retry-after: tomorrow\ndate: Fri, 31 Dec 1999 23:58:59 GMT"}},
       Outcome::deferred,
       1,
       "no date"},
      {{{kPage, 503, "retry-after: 11"}}, Outcome::deferred, 1, "longer than is waited"},
      {{{kPage, 0, "", "", Failure::connection}}, Outcome::no_answer, 3, "three tries"},
      {{{kPage, 0, "", "", Failure::timeout}}, Outcome::no_answer, 1, "once is long enough"},
      {{{kPage, 200, kHtml, "x", Failure::truncated}}, Outcome::no_answer, 1, "half a page"},
      {{{kPage, 0, "", "", Failure::blocked}}, Outcome::blocked, 1, "not public"},
      {{{kPage, 302}}, Outcome::http_error, 1, "no Location"},
      {{{kPage, 300, "location: /b"}}, Outcome::http_error, 1, "a choice is not followed"},
      {{{kPage, 302, "location: http://["}}, Outcome::bad_redirect, 1, "no URL"},
      {{{kPage, 302, "location: file:///etc/passwd"}}, Outcome::blocked, 1, "another scheme"},
      {{{kPage, 302, "location: http://10.0.0.1/"}}, Outcome::blocked, 1, "a private address"},
      {{{kPage, 302, "location: http://u:p@example.org/"}}, Outcome::blocked, 1, "a password"},
      {{{kPage, 301, "location: b"}, {"https://example.org/b", 200, kHtml}}, Outcome::ok, 2, ""},
      {{{kPage, 307, "location: /a"}}, Outcome::too_many_redirects, 6, "a loop"},
      {{{kPage, 200, kHtml, "x", Failure::none, 40'000}}, Outcome::ok, 1, "slow and whole"},
      {{{kPage, 302, "location: b", "", Failure::none, 30'000}}, Outcome::time_spent, 1, "slow"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.why);
    CAPTURE(c.answers[0].status);
    CAPTURE(c.answers[0].header);
    const Fetched fetched = fetch_page(c.answers);
    CHECK(name_of(fetched.outcome) == name_of(c.outcome));
    CHECK(fetched.hops.size() == c.requests);
    CHECK(fetched.response.body.empty() == (c.outcome != Outcome::ok));
  }
}

TEST_CASE("a URL that may not be asked for is not") {
  struct Case {
    const char* url;
    Outcome outcome;
  };
  static constexpr Case kCases[] = {
      {"https://10.0.0.1/", Outcome::blocked},
      {"ftp://example.org/", Outcome::blocked},
      {"https://exa mple.org/", Outcome::bad_url},
      {"nothing", Outcome::bad_url},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.url);
    Fetches fetches({});
    fetches.want(c.url, Accept::html);
    CHECK(fetches.take_requests().empty());
    const auto done = fetches.take_done();
    REQUIRE(done);
    CHECK(done->second.outcome == c.outcome);
    CHECK(done->second.url == c.url);
    CHECK_FALSE(done->second.reason.empty());
  }
}

TEST_CASE("waits are those the site asks for, or grow") {
  Fetches asked({.robots = false});
  asked.want(kPage, Accept::html);
  Web polite({{kPage, 429, "retry-after: 2"}, {kPage, 200, kHtml}});
  polite.run(asked);
  CHECK(polite.waits == std::vector<std::int64_t>{0, 2000});
  Fetches unasked({.robots = false});
  unasked.want(kPage, Accept::html);
  Web broken({{kPage, 500}});
  broken.run(unasked);
  REQUIRE(broken.waits.size() == 3);
  CHECK(broken.waits[0] == 0);
  CHECK(broken.waits[1] >= 500);
  CHECK(broken.waits[1] < 750);
  CHECK(broken.waits[2] >= 1000);
  CHECK(broken.waits[2] < 1250);
}

TEST_CASE("what a site says of the time is told") {
  CHECK(fetch_page({{kPage, 429, "retry-after: 86400"}}).retry_after_s == 86400);
  CHECK(fetch_page({{kPage, 429}}).retry_after_s == 60);
  // A date counts from the site's own clock, and means nothing where the site does not say it.
  constexpr const char* kDates =
      "retry-after: Fri, 31 Dec 1999 23:59:59 GMT\ndate: Fri, 31 Dec 1999 22:59:57 GMT";
  CHECK(fetch_page({{kPage, 503, kDates}}).retry_after_s == 3602);
  CHECK(fetch_page({{kPage, 429, "retry-after: Fri, 31 Dec 1999 23:59:59 GMT"}}).retry_after_s ==
        60);
  CHECK(fetch_page({{kPage, 429, "retry-after: 99999999999999999999"}}).retry_after_s ==
        366 * 86400);
  CHECK(fetch_page({{kPage, 200, kHtml}}).elapsed_ms == 100);
}

TEST_CASE("a document knows the way to it") {
  const char* other = "http://example.org/c?d";
  const Fetched moved =
      fetch_page({{kPage, 301, "location: b"},
                  {"https://example.org/b", 308, "location: http://example.org/c?d"},
                  {other, 200, kHtml}});
  CHECK(moved.moved());
  CHECK(moved.url == kPage);
  CHECK(to_text(moved.at) == other);
  REQUIRE(moved.hops.size() == 3);
  CHECK(moved.hops[1].url == "https://example.org/b");
  CHECK(moved.hops[1].status == 308);
  CHECK_FALSE(fetch_page({{kPage, 302, "location: b"}}).moved());
  CHECK_FALSE(fetch_page({{kPage, 200, kHtml}}).moved());
  Fetches fetches({.robots = false});
  fetches.want("https://example.org/a#me", Accept::html);
  Web web({{kPage, 302, "location: b"}, {"https://example.org/b", 200, kHtml}});
  const auto all = web.run(fetches);
  CHECK(web.asked == std::vector<std::string>{kPage, "https://example.org/b"});
  CHECK(to_text(all[0].at) == "https://example.org/b#me");
}

TEST_CASE("a host that connects elsewhere is caught") {
  Fetches fetches({.robots = false});
  fetches.want(kPage, Accept::html);
  fetches.want("https://example.org/b", Accept::html);
  for (const Request& request : fetches.take_requests()) {
    Response response = response_of({kPage, 200, kHtml}, request.id);
    response.address = request.id == 1 ? "127.0.0.1" : "";
    REQUIRE_FALSE(fetches.feed(std::move(response)));
  }
  auto done = fetches.take_done();
  REQUIRE(done);
  CHECK(done->second.outcome == Outcome::blocked);
  CHECK(done->second.response.body.empty());
  done = fetches.take_done();
  REQUIRE(done);
  CHECK(done->second.outcome == Outcome::ok);
  CHECK_FALSE(done->second.address_known);
}

TEST_CASE("an answer to nothing is refused") {
  Fetches fetches({.robots = false});
  fetches.want(kPage, Accept::html);
  CHECK(fetches.feed(response_of({kPage, 200, kHtml}, 7)));
  CHECK_FALSE(fetches.feed(response_of({kPage, 200, kHtml}, 1)));
  CHECK(fetches.feed(response_of({kPage, 200, kHtml}, 1)));
}

TEST_CASE("robots.txt is asked first, and once an origin") {
  constexpr const char* kRobots = "https://example.org/robots.txt";
  constexpr const char* kText = "content-type: text/plain";
  struct Case {
    Answer robots;
    Outcome outcome;
    const char* why;
    const char* reason = "";  ///< holds this
  };
  const Case cases[] = {
      {{kRobots, 200, kText, "User-agent: *\nDisallow: /b"}, Outcome::ok, "allowed"},
      {{kRobots, 200, kText, "User-agent: *\nDisallow: /a"},
       Outcome::disallowed,
       "by rule",
       "does not allow it"},
      {{kRobots, 200, kText, "User-agent: masthead\nDisallow: /"}, Outcome::disallowed, "by name"},
      {{kRobots, 200, kHtml, "<h1>Not found</h1>"}, Outcome::ok, "a page in its place"},
      {{kRobots, 404}, Outcome::ok, "none"},
      {{kRobots, 503}, Outcome::disallowed, "broken", "robots.txt could not be read (status 503)"},
      {{kRobots, 429}, Outcome::disallowed, "asked too often", "(status 429)"},
      {{kRobots, 0, "", "", Failure::timeout}, Outcome::no_answer, "no answer", "(timeout)"},
      {{kRobots, 0, "", "", Failure::tls}, Outcome::no_answer, "no certificate", "(tls)"},
      {{kRobots, 0, "", "", Failure::dns}, Outcome::no_answer, "no address", "(dns)"},
      {{kRobots, 0, "", "", Failure::connection}, Outcome::no_answer, "refused", "(connection)"},
      {{kRobots, 0, "", "", Failure::resting}, Outcome::no_answer, "let alone", "(resting)"},
      {{kRobots, 0, "", "", Failure::blocked}, Outcome::blocked, "inside", "(blocked)"},
      {{kRobots, 302, "location: http://127.0.0.1/"},
       Outcome::blocked,
       "leads inside",
       "(blocked)"},
      {{kRobots, 302, "location: http://[/"},
       Outcome::disallowed,
       "leads astray",
       "(bad_redirect)"},
      {{kRobots, 200, kText, "", Failure::none, 31'000}, Outcome::ok, "slow, and there"},
      {{kRobots, 302, "location: /robots.txt"}, Outcome::ok, "a loop: none"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.why);
    Fetches fetches({});
    fetches.want(kPage, Accept::html);
    fetches.want(kPage, Accept::html);
    Web web({c.robots, {kPage, 200, kHtml}});
    const auto all = web.run(fetches);
    REQUIRE(all.size() == 2);
    CHECK(all[0].outcome == c.outcome);
    CHECK(all[1].outcome == c.outcome);
    CHECK(all[0].failure == (c.outcome == Outcome::no_answer ? c.robots.failure : Failure::none));
    CHECK(all[1].reason.find(c.reason) != std::string::npos);
    const auto asked = std::count(web.asked.begin(), web.asked.end(), kRobots);
    CHECK(asked == (c.robots.status == 302 && c.outcome == Outcome::ok ? 6 : 1));
  }
}

TEST_CASE("a redirect to another origin asks the robots.txt there") {
  Fetches fetches({});
  fetches.want(kPage, Accept::html);
  Web web({{kPage, 302, "location: https://example.com/b"},
           {"https://example.com/robots.txt", 200, "", "User-agent: *\nDisallow: /"}});
  const auto all = web.run(fetches);
  CHECK(all[0].outcome == Outcome::disallowed);
  CHECK(web.asked.back() == "https://example.com/robots.txt");
}

std::string told(const std::vector<Fetched>& all) {
  std::string text;
  for (const Fetched& fetched : all) {
    text += fetched.url + ' ' + std::string(name_of(fetched.outcome)) + ' ' + fetched.reason + ' ' +
            std::to_string(fetched.elapsed_ms) + ' ' + fetched.response.body;
    for (const auto& hop : fetched.hops) text += ' ' + hop.url + ' ' + std::to_string(hop.status);
    text += '\n';
  }
  return text;
}

TEST_CASE("the order of the answers changes nothing") {
  const std::vector<Answer> answers = {
      {"https://example.org/robots.txt", 200, "", "User-agent: *\nDisallow: /c"},
      {"https://example.org/a", 302, "location: https://example.com/a"},
      {"https://example.org/b", 503},
      {"https://example.org/b", 200, kHtml, "b"},
      {"https://example.com/a", 200, kHtml, "a"},
      {"https://example.com/robots.txt", 404},
  };
  std::string first;
  for (const bool backwards : {false, true}) {
    Fetches fetches({});
    for (const char* url : {"https://example.org/a", "https://example.org/b",
                            "https://example.org/c", "https://10.0.0.1/", "https://example.net/"}) {
      fetches.want(url, Accept::html);
    }
    const std::string is = told(Web(answers, backwards).run(fetches));
    if (first.empty()) first = is;
    CHECK(is == first);
  }
  CHECK(std::count(first.begin(), first.end(), '\n') == 5);
}

TEST_CASE("a Content-Type gives its type and its charset") {
  struct Case {
    const char* text;
    const char* type;
    const char* charset;
  };
  static constexpr Case kCases[] = {
      {"", "", ""},
      {"Text/HTML", "text/html", ""},
      {" text/html ; charset=UTF-8 ", "text/html", "UTF-8"},
      {"text/html;x=y;Charset=\"latin1\"", "text/html", "latin1"},
      {"text/html; charset=a; b=c", "text/html", "a"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.text);
    CHECK(fetch::media_type(c.text) == c.type);
    CHECK(fetch::charset_of(c.text) == c.charset);
  }
}

/// Scripted names and redirects of a row. It opens no socket: it writes down what would be.
class ScriptedWeb {
 public:
  explicit ScriptedWeb(simdjson::dom::element row) : row_(row) {}

  /// Fetches one document. True: it got a page.
  bool get(std::string_view text, const Url* base) {
    Fetches fetches({.robots = false});
    fetches.want(text, Accept::html, base);
    for (std::size_t hop = 0;; ++hop) {
      const auto requests = fetches.take_requests();
      if (requests.empty()) break;
      REQUIRE_FALSE(fetches.feed(answer(requests[0], hop)));
    }
    const auto done = fetches.take_done();
    REQUIRE(done);
    return done->second.outcome == Outcome::ok;
  }

  std::vector<Address> connected;

 private:
  std::vector<Address> resolve(const Url& url) {
    if (url.address) return {*url.address};
    simdjson::dom::array answers;
    std::string name = url.host;
    if (name.ends_with('.')) name.pop_back();
    if (row_["dns"][name].get(answers) != simdjson::SUCCESS &&
        row_["dns"]["*"].get(answers) != simdjson::SUCCESS) {
      return {};
    }
    const std::size_t at = std::min(lookups_[name]++, answers.size() - 1);
    std::vector<Address> found;
    for (const std::string_view text : answers.at(at)) {
      const auto address = fetch::read_address(text);
      REQUIRE(address);
      found.push_back(*address);
    }
    return found;
  }

  Response answer(const Request& request, std::size_t hop) {
    Response response;
    response.id = request.id;
    const auto url = fetch::read_url(request.url);
    REQUIRE(url);
    const auto addresses = resolve(*url);
    if (const auto refused = check_answer(*url, addresses, {})) {
      response.failure = refused->code == Errc::denied ? Failure::blocked : Failure::dns;
      return response;
    }
    connected.push_back(addresses[0]);
    response.address = to_text(addresses[0]);
    response.status = 200;
    response.body = "<p>";
    simdjson::dom::element found;
    if (row_["redirects"].at(hop).get(found) != simdjson::SUCCESS) return response;
    response.status = static_cast<int>(std::int64_t(found["status"]));
    response.headers.emplace_back("location", text_at(found, "location"));
    return response;
  }

  simdjson::dom::element row_;
  std::map<std::string, std::size_t> lookups_;
};

// These name a second place that must not be reached; the first is public, and is.
bool is_about_second_place(std::string_view why) {
  return why == "dns_rebinding_second_answer" || why == "rebinder" || why == "alt_svc_not_used";
}

struct Counts {
  std::size_t rows = 0;
  std::size_t right = 0;
};

void judge(simdjson::dom::element row, std::map<std::string, Counts>& counts) {
  ScriptedWeb web(row);
  const auto base = fetch::read_url(text_at(row, "base"));
  const std::string input = text_at(row, "input");
  bool got = web.get(input, base ? &*base : nullptr);
  const std::string why = text_at(row["expect"], "why");
  if (why != "alt_svc_not_used" && is_about_second_place(why)) got = web.get(input, nullptr);
  const std::string verdict = text_at(row["expect"], "verdict");
  bool right = verdict == "block" ? !got || why == "alt_svc_not_used" : got;
  for (const Address& address : web.connected) {
    right = right && !fetch::forbidden_because(address);
    if (verdict != "block") right = right && !web.connected.empty();
  }
  auto& count = counts[verdict];
  ++count.rows;
  count.right += right ? 1 : 0;
  CAPTURE(input);
  CAPTURE(why);
  CHECK(right);
}

TEST_CASE("every hostile URL is refused before a socket is opened, and no public one") {
  std::map<std::string, Counts> counts;
  const std::size_t rows =
      for_each_hostile("ssrf_url", [&](simdjson::dom::element row) { judge(row, counts); });
  if (rows == 0) return;
  for (const auto& [verdict, count] : counts) {
    MESSAGE(verdict << ": " << count.right << " of " << count.rows);
  }
  CHECK(rows >= 800);
}

}  // namespace
}  // namespace masthead::test
