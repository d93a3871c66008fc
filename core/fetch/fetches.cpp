#include "core/fetch/fetches.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "core/fetch/http_date.h"
#include "core/id.h"
#include "core/text.h"

namespace masthead::fetch {
namespace {

constexpr std::int64_t kFirstBackoffMs = 500;
constexpr std::int64_t kUnaskedRest = 60;  // seconds, where 429 does not say how long

bool is_redirect(int status) {
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool is_worth_another_try(int status) {
  return status == 500 || status == 502 || status == 503 || status == 504;
}

bool is_worth_another_try(Failure failure) { return failure == Failure::connection; }

constexpr std::int64_t kYear = std::int64_t{366} * 86400;

/// The seconds until the date of a Retry-After, by the site's own clock; nothing where it does not
/// say what it reads.
std::optional<std::int64_t> until_date(const Response& response) {
  const auto date = read_http_date(response.header("retry-after"));
  const auto now = read_http_date(response.header("date"));
  if (!date || !now) return std::nullopt;
  return std::clamp<std::int64_t>(*date - *now, 0, kYear);
}

/// The seconds of a Retry-After; nothing for what is neither a number nor a date.
std::optional<std::int64_t> retry_after(const Response& response) {
  const std::string_view text = trim_text(response.header("retry-after"));
  std::uint64_t seconds = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (text.empty() || read.ptr != text.data() + text.size()) return until_date(response);
  constexpr auto kMost = static_cast<std::uint64_t>(kYear);
  return static_cast<std::int64_t>(read.ec == std::errc{} ? std::min(seconds, kMost) : kMost);
}

/// A number below `below` that is the same for the same URL and try: hosts that were turned away
/// together do not come back together.
std::int64_t jitter(std::string_view url, std::size_t tries, std::int64_t below) {
  std::uint64_t hash = 0xCBF29CE484222325 + tries;
  for (const char c : url) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
  return static_cast<std::int64_t>((hash >> 33) % static_cast<std::uint64_t>(below));
}

/// What a request asks for.
std::string target(const Fetched& fetched, Accept accept) {
  if (accept == Accept::txt) return fetched.url;
  Url url = fetched.at;
  url.fragment.reset();
  return to_text(url);
}

}  // namespace

/// What is known of an origin's robots.txt.
struct Fetches::Site {
  bool known = false;
  RobotsAccess access = RobotsAccess::none;
  Robots robots;
  Outcome outcome = Outcome::disallowed;  ///< of its documents, where there is no access
  Failure failure = Failure::none;
  std::string reason;
  std::vector<Chain*> waiting;
};

/// The way to one document.
struct Fetches::Chain {
  std::size_t number = 0;
  Accept accept = Accept::html;
  Fetched fetched;
  std::size_t tries = 0;  ///< of the URL it is at
  std::size_t redirects = 0;
  std::string robots_of;  ///< the origin whose robots.txt this is; empty: a document
};

Fetches::Fetches(FetchRules rules) : rules_(std::move(rules)) {}
Fetches::~Fetches() = default;

std::size_t Fetches::want(std::string_view url, Accept accept, const Url* base) {
  Chain& chain = *chains_.emplace_back(std::make_unique<Chain>());
  chain.number = documents_++;
  chain.accept = accept;
  chain.fetched.address_known = true;
  auto checked = check_url(url, rules_.policy, base);
  if (!checked) {
    chain.fetched.url = std::string(url);
    const bool malformed = checked.error().code == Errc::malformed;
    end(chain, malformed ? Outcome::bad_url : Outcome::blocked, checked.error().message);
    return chain.number;
  }
  chain.fetched.at = std::move(*checked);
  chain.fetched.url = to_text(chain.fetched.at);
  enter(chain);
  return chain.number;
}

std::size_t Fetches::want_txt(std::string_view name) {
  Chain& chain = *chains_.emplace_back(std::make_unique<Chain>());
  chain.number = documents_++;
  chain.accept = Accept::txt;
  chain.fetched.url = fmt::format("dns:{}?type=TXT", name);
  // The name is a stranger's word as that of a URL is.
  auto checked = check_url(fmt::format("https://{}/", name), rules_.policy);
  if (!checked || checked->address || checked->host.size() != name.size()) {
    end(chain, Outcome::blocked, checked ? "it is no DNS name" : checked.error().message);
    return chain.number;
  }
  chain.fetched.at = std::move(*checked);
  if (rules_.dns) {
    request(chain, 0);
  } else {
    end(chain, Outcome::not_found);
  }
  return chain.number;
}

/// Asks for the chain's URL, or for the robots.txt before it.
void Fetches::enter(Chain& chain) {
  if (!rules_.robots || !chain.robots_of.empty()) return request(chain, 0);
  const std::string origin = origin_of(chain.fetched.at);
  const auto [found, is_new] = sites_.try_emplace(origin);
  Site& site = found->second;
  if (site.known) return start(chain);
  site.waiting.push_back(&chain);
  if (!is_new) return;
  Chain& robots = *chains_.emplace_back(std::make_unique<Chain>());
  robots.accept = Accept::any;
  robots.robots_of = origin;
  robots.fetched.at = chain.fetched.at;
  robots.fetched.at.path = "/robots.txt";
  robots.fetched.at.query.reset();
  request(robots, 0);
}

/// Asks for the chain's URL where the known robots.txt lets it.
void Fetches::start(Chain& chain) {
  const Site& site = sites_.at(origin_of(chain.fetched.at));
  const bool allowed =
      site.access == RobotsAccess::all ||
      (site.access == RobotsAccess::by_rules && site.robots.allows(target_of(chain.fetched.at)));
  if (allowed) return request(chain, 0);
  chain.fetched.failure = site.failure;
  end(chain, site.outcome, site.reason);
}

void Fetches::request(Chain& chain, std::int64_t after_ms) {
  if (chain.fetched.elapsed_ms + after_ms >= rules_.milliseconds) {
    return end(chain, Outcome::time_spent);
  }
  ++chain.tries;
  chain.fetched.elapsed_ms += after_ms;
  open_[next_] = &chain;
  wanted_.push_back({next_++, target(chain.fetched, chain.accept), chain.accept, after_ms});
}

std::vector<Request> Fetches::take_requests() { return std::exchange(wanted_, {}); }

std::optional<Error> Fetches::feed(Response response) {
  const auto found = open_.find(response.id);
  if (found == open_.end()) {
    return Error{
        Errc::invalid_input,
        fmt::format("no request {} is open: answer each that is wanted once", response.id)};
  }
  Chain& chain = *found->second;
  open_.erase(found);
  chain.fetched.response = std::move(response);
  take_answer(chain);
  return std::nullopt;
}

void Fetches::take_answer(Chain& chain) {
  Fetched& fetched = chain.fetched;
  Response& answer = fetched.response;
  if (chain.accept == Accept::txt) answer.address.clear();  // the resolver's is the host's own
  fetched.elapsed_ms += std::max<std::int64_t>(answer.elapsed_ms, 0);
  if (answer.failure != Failure::none) answer.status = 0;
  fetched.hops.push_back({target(fetched, chain.accept), answer.status});
  const auto address = read_address(answer.address);
  fetched.address_known = fetched.address_known && address.has_value();
  if (address && check_endpoint({*address, fetched.at.port}, rules_.policy)) {
    return end(chain, Outcome::blocked, "the host connected to an address that is not public");
  }
  if (answer.failure == Failure::blocked) {
    return end(chain, Outcome::blocked, "the host has an address that is not public");
  }
  if (answer.failure == Failure::none && answer.body.size() > rules_.limits.body_bytes) {
    if (chain.accept != Accept::any) answer.failure = Failure::too_large;
    answer.body.resize(rules_.limits.body_bytes);
  }
  if (answer.failure == Failure::none) return take_status(chain);
  fetched.failure = answer.failure;
  if (is_worth_another_try(answer.failure)) return retry_or(chain, Outcome::no_answer, {});
  end(chain, Outcome::no_answer);
}

void Fetches::take_status(Chain& chain) {
  const int status = chain.fetched.response.status;
  const bool leads_on = is_redirect(status) && chain.accept != Accept::txt;
  if (leads_on && !chain.fetched.response.header("location").empty()) {
    return follow(chain);
  }
  if (status == 404) return end(chain, Outcome::not_found);
  if (status == 410) return end(chain, Outcome::gone);
  if (status == 429 || is_worth_another_try(status)) return take_busy(chain);
  // 206 answers a question that was not asked.
  if (status < 200 || status > 299 || status == 206) return end(chain, Outcome::http_error);
  take_body(chain);
}

void Fetches::take_busy(Chain& chain) {
  const auto asked = retry_after(chain.fetched.response);
  const bool too_many = chain.fetched.response.status == 429;
  if (asked ? *asked * 1000 > rules_.longest_wait_ms : too_many) {
    chain.fetched.retry_after_s = asked.value_or(kUnaskedRest);
    return end(chain, Outcome::deferred);
  }
  retry_or(chain, too_many ? Outcome::deferred : Outcome::http_error, asked);
}

void Fetches::take_body(Chain& chain) {
  const Response& answer = chain.fetched.response;
  if (!chain.robots_of.empty() || chain.accept == Accept::any) return end(chain, Outcome::ok);
  if (answer.status == 204) return end(chain, Outcome::empty);
  if (!is_read(chain.accept, answer.header("content-type"))) {
    return end(chain, Outcome::unsupported_type);
  }
  if (answer.body.empty()) return end(chain, Outcome::empty);
  end(chain, Outcome::ok);
}

void Fetches::follow(Chain& chain) {
  if (++chain.redirects > rules_.redirects) return end(chain, Outcome::too_many_redirects);
  const std::string location(chain.fetched.response.header("location"));
  auto next = check_url(location, rules_.policy, &chain.fetched.at);
  if (!next) {
    const bool malformed = next.error().code == Errc::malformed;
    return end(chain, malformed ? Outcome::bad_redirect : Outcome::blocked, next.error().message);
  }
  // RFC 9110 section 10.2.2: a fragment stays where the redirect names none.
  if (!next->fragment) next->fragment = chain.fetched.at.fragment;
  chain.fetched.at = std::move(*next);
  chain.tries = 0;
  enter(chain);
}

/// Asks once more, or ends with `outcome`. Nobody waits for a robots.txt.
void Fetches::retry_or(Chain& chain, Outcome outcome, std::optional<std::int64_t> asked_s) {
  const std::int64_t backoff = kFirstBackoffMs << (chain.tries - 1);
  const std::int64_t wait =
      std::max(asked_s.value_or(0) * 1000,
               backoff + jitter(chain.fetched.url, chain.tries, kFirstBackoffMs / 2));
  if (chain.tries >= rules_.tries || !chain.robots_of.empty()) return end(chain, outcome);
  request(chain, wait);
}

void Fetches::end(Chain& chain, Outcome outcome, std::string reason) {
  chain.fetched.outcome = outcome;
  chain.fetched.reason = std::move(reason);
  if (!chain.robots_of.empty()) return end_robots(chain);
  std::string& body = chain.fetched.response.body;
  if (outcome != Outcome::ok) body.clear();
  if (hashes_ && !body.empty()) chain.fetched.bytes = make_id("b_", {body});
  done_.emplace_back(chain.number, std::move(chain.fetched));
}

/// RFC 9309 section 2.3.1.4: what cannot be read disallows all. Why it cannot is told as it is of a
/// document.
void Fetches::tell_unread(Site& site, const Fetched& robots) {
  const bool passed_on = robots.outcome == Outcome::no_answer || robots.outcome == Outcome::blocked;
  if (passed_on) site.outcome = robots.outcome;
  std::string why(name_of(robots.outcome));
  if (robots.outcome == Outcome::no_answer) {
    site.failure = robots.failure;
    why = name_of(robots.failure);
  } else if (robots.response.status >= 400) {
    why = fmt::format("status {}", robots.response.status);
  }
  site.reason = fmt::format(
      "the site's robots.txt could not be read ({}): nothing is fetched until it can", why);
}

void Fetches::end_robots(Chain& chain) {
  Site& site = sites_.at(chain.robots_of);
  const Fetched& fetched = chain.fetched;
  site.known = true;
  const bool unanswered = fetched.outcome == Outcome::blocked ||
                          fetched.outcome == Outcome::bad_redirect ||
                          fetched.outcome == Outcome::time_spent;
  site.access = unanswered ? RobotsAccess::none : robots_access(fetched.response.status);
  site.reason = "the site's robots.txt does not allow it";
  if (site.access == RobotsAccess::by_rules) {
    site.robots = Robots::read(fetched.response.body, rules_.agent);
  }
  if (site.access == RobotsAccess::none) tell_unread(site, fetched);
  for (Chain* waiting : std::exchange(site.waiting, {})) start(*waiting);
}

std::optional<std::pair<std::size_t, Fetched>> Fetches::take_done() {
  if (taken_ == done_.size()) return std::nullopt;
  return std::move(done_[taken_++]);
}

bool Fetches::busy() const { return !open_.empty(); }

}  // namespace masthead::fetch
