// Whether an author's page and his accounts know of each other.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "adapters/page/page_reader.h"
#include "core/date.h"
#include "core/json_writer.h"
#include "core/text.h"
#include "plugin/src/account_proof.h"
#include "plugin/src/fetch_request.h"
#include "plugin/src/job.h"
#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

constexpr std::int64_t kTermDays = 90;
constexpr std::int64_t kLongestTerm = 3650;

/// The day so many days after a time's; empty where the time names none.
std::string day_after(std::string_view time, std::int64_t days) {
  using std::chrono::day;
  using std::chrono::month;
  using std::chrono::year;
  const auto date = read_date(time);
  if (!date || date->day == 0) return {};
  const std::chrono::year_month_day read{year(date->year),
                                         month(static_cast<unsigned>(date->month)),
                                         day(static_cast<unsigned>(date->day))};
  if (!read.ok()) return {};
  const std::chrono::year_month_day later = std::chrono::sys_days(read) + std::chrono::days(days);
  return fmt::format("{:04}-{:02}-{:02}", int(later.year()), unsigned(later.month()),
                     unsigned(later.day()));
}

/// The document was read, or the site said that there is none: its silence is no answer.
bool is_answer(const fetch::Fetched& fetched) {
  using fetch::Outcome;
  return fetched.outcome == Outcome::ok || fetched.outcome == Outcome::empty ||
         fetched.outcome == Outcome::not_found || fetched.outcome == Outcome::gone;
}

class Verify final : public JobWork {
 public:
  Status read(Member& member) override {
    static constexpr std::array<std::string_view, 4> kNames = {"url", "links", "kept", "term_days"};
    if (member.name() == "url") return read_text(member, page_.url);
    if (member.name() == "links") {
      return member.read_elements(
          [&](Member& element) { return read_text(element, given_.emplace_back()); });
    }
    if (member.name() == "kept") return read_kept(member);
    if (member.name() == "term_days") return read_term(member);
    if (Status status = member.skip()) return status;
    return member.refuse(unknown_name("member", member.name(), kNames));
  }

  Status begin(Context& context, fetch::Fetches& fetches) override {
    if (page_.url.empty()) {
      return Error{Errc::invalid_input, "there is no page: give the author's as \"url\""};
    }
    if (given_.size() > context.limits().authors) {
      return Error{Errc::limit, "there are more links than limits.authors: give them in parts"};
    }
    const auto now = context.now();
    if (!now) return now.error();
    now_ = *now;
    want(fetches, page_.url, fetch::Accept::html, What::page, 0);
    for (const std::string& link : given_) {
      if (Status status = want_account(context, fetches, link)) return status;
    }
    return std::nullopt;
  }

  Status take(Context& context, fetch::Fetches& fetches, std::size_t number,
              fetch::Fetched fetched) override {
    const auto [what, link] = wanted_.at(number);
    const bool good = fetched.outcome == fetch::Outcome::ok;
    if (what == What::page) {
      if (good) page_.links = links_of(context, fetched);
      if (Status status =
              good && given_.empty() ? want_named(context, fetches, fetched) : std::nullopt) {
        return status;
      }
      fetched.response.body.clear();
      page_.fetched = std::move(fetched);
    } else if (what == What::profile) {
      if (good) profile_links_[link] = links_of(context, fetched);
      fetched.response.body.clear();
      checked_[link].profile = std::move(fetched);
    } else if (good) {
      take_file(what, fetched, checked_[link]);
    }
    return std::nullopt;
  }

  Status write(Context& context, std::string& out) override {
    for (std::size_t i = 0; i < checked_.size(); ++i) settle(context, i);
    JsonWriter json(out);
    json.begin_object()
        .schema("verified")
        .member_if("checked_at", now_)
        .member("term_days", term_days_);
    json.key("page").begin_object();
    write_fetched(json, page_.fetched);
    json.end_object().key("links").begin_array();
    for (const CheckedLink& checked : checked_) write_link(json, checked);
    json.end_array().end_object();
    return std::nullopt;
  }

 private:
  enum class What : std::uint8_t { page, profile, webfinger, did, records };

  static Status read_text(Member& member, std::string& to) {
    std::string_view text;
    if (Status status = member.read(text)) return status;
    to = text;
    return std::nullopt;
  }

  Status read_term(Member& member) {
    if (Status status = member.read(term_days_)) return status;
    if (term_days_ >= 1 && term_days_ <= kLongestTerm) return std::nullopt;
    return member.refuse(
        fmt::format("term_days is {}: it must be from 1 to {}", term_days_, kLongestTerm));
  }

  Status read_kept_page(Member& member) {
    return member.read_members([&](Member& each) {
      return each.name() == "url" ? read_text(each, kept_page_) : each.skip();
    });
  }

  Status read_kept_links(Member& member) {
    return member.read_elements(
        [&](Member& link) { return read_checked_link(link, kept_.emplace_back()); });
  }

  /// masthead.verified/1 of before: of which page, and what it says of links.
  Status read_kept(Member& member) {
    return member.read_members([&](Member& each) {
      if (each.name() == "page") return read_kept_page(each);
      return each.name() == "links" ? read_kept_links(each) : each.skip();
    });
  }

  void want(fetch::Fetches& fetches, std::string_view url, fetch::Accept accept, What what,
            std::size_t link) {
    wanted_[fetches.want(url, accept)] = {what, link};
  }

  /// What was found out before of that link of this page, and proved it.
  [[nodiscard]] const CheckedLink* find_kept(std::string_view input) const {
    if (kept_page_.empty() || place_of(kept_page_) != place_of(page_.url)) return nullptr;
    const auto found = std::find_if(kept_.begin(), kept_.end(), [&](const CheckedLink& each) {
      return each.input == input && each.verified();
    });
    return found == kept_.end() ? nullptr : &*found;
  }

  [[nodiscard]] bool is_fresh(const CheckedLink& link) const {
    const auto today = read_date(now_);
    const auto end = read_date(day_after(link.checked_at, term_days_));
    return today && end && *today <= *end;
  }

  Status want_account(Context& context, fetch::Fetches& fetches, const std::string& input) {
    const std::size_t i = checked_.size();
    CheckedLink& checked = checked_.emplace_back();
    checked.input = input;
    checked.checked_at = now_;
    const auto reading = context.links().read(input, {});
    if (!reading) return reading.error();
    const bool account = links::is_account(reading->kind) && !reading->canonical.empty();
    checked.canonical = account ? std::string(reading->canonical) : input;
    if (account) {
      checked.platform = links::platform_name(*reading);
      checked.handle = reading->handle;
      checked.key = links::account_key(*reading);
    }
    const CheckedLink* kept = find_kept(input);
    if (kept != nullptr && is_fresh(*kept)) {
      checked.proofs = kept->proofs;
      checked.checked_at = kept->checked_at;
      checked.kept = true;
      return std::nullopt;
    }
    want(fetches, checked.canonical, fetch::Accept::html, What::profile, i);
    const std::size_t at = checked.handle.find('@');
    if (checked.platform == "mastodon" && at != std::string::npos) {
      want(fetches,
           "https://" + checked.handle.substr(at + 1) +
               "/.well-known/webfinger?resource=acct:" + checked.handle,
           fetch::Accept::json, What::webfinger, i);
    }
    if (checked.platform == "bluesky") {
      want(fetches, "https://" + checked.handle + "/.well-known/atproto-did", fetch::Accept::text,
           What::did, i);
      wanted_[fetches.want_txt("_atproto." + checked.handle)] = {What::records, i};
    }
    return std::nullopt;
  }

  /// Where no links were given: the accounts that the page calls its author's.
  Status want_named(Context& context, fetch::Fetches& fetches, const fetch::Fetched& fetched) {
    std::vector<std::string> found;
    for (const web::PageLink& link : page_.links.links) {
      if (link.has_rel("me")) found.push_back(link.url);
    }
    for (const std::string& creator : page_.links.fediverse_creators) found.push_back(creator);
    const std::string at = to_text(fetched.at);
    const std::string_view type = fetched.response.header("content-type");
    const auto document = page::read_page({at, fetched.response.body, at, fetch::charset_of(type)},
                                          context.links(), context.vocabulary(), context.limits());
    if (document) {
      for (const Mention& mention : document->mentions) {
        for (const Account& account : mention.accounts) found.push_back(account.url);
      }
    }
    std::set<std::string> seen;
    for (const std::string& link : found) {
      const auto reading = context.links().read(link, {});
      if (!reading || !links::is_account(reading->kind) || reading->canonical.empty()) continue;
      if (checked_.size() >= context.limits().authors) break;
      const std::string url(reading->canonical);
      if (!seen.insert(links::account_key(*reading)).second) continue;
      if (Status status = want_account(context, fetches, url)) return status;
    }
    return std::nullopt;
  }

  /// A well-known file or records: they say what they have to say at once.
  void take_file(What what, const fetch::Fetched& fetched, CheckedLink& checked) {
    const std::string_view body = trim_text(fetched.response.body);
    if (what == What::webfinger && webfinger_confirms(body, checked)) {
      checked.proofs.push_back({"webfinger", to_text(fetched.at), -1, fetched.bytes});
    }
    if (!is_domain_of(checked.handle, page_.url)) return;
    if (what == What::did && body.starts_with("did:")) {
      checked.proofs.push_back({"atproto_did", to_text(fetched.at), -1, fetched.bytes});
    }
    if (what == What::records && records_give_did(fetched.response.body)) {
      checked.proofs.push_back({"atproto_dns", fetched.url, -1, fetched.bytes});
    }
  }

  /// Says what is to be said of a link, when all has come.
  void settle(Context& context, std::size_t i) {
    CheckedLink& checked = checked_[i];
    if (checked.kept) return;
    // Files and records come in any order.
    std::sort(checked.proofs.begin(), checked.proofs.end(),
              [](const Proof& a, const Proof& b) { return a.how < b.how; });
    add_proofs(context, page_, profile_links_[i], checked);
    const CheckedLink* kept = find_kept(checked.input);
    const bool answered = is_answer(page_.fetched) && is_answer(checked.profile);
    if (checked.verified() || answered || kept == nullptr) return;
    checked.proofs = kept->proofs;
    checked.checked_at = kept->checked_at;
  }

  void write_link(JsonWriter& json, const CheckedLink& checked) const {
    json.begin_object()
        .member("input", checked.input)
        .member_if("platform", checked.platform)
        .member_if("handle", checked.handle)
        .key("verified")
        .boolean(checked.verified());
    json.member_if("checked_at", checked.checked_at);
    if (checked.verified()) {
      json.member_if("fresh_until", day_after(checked.checked_at, term_days_));
      if (!now_.empty() && !is_fresh(checked)) json.key("stale").boolean(true);
    }
    json.key("evidence").begin_array();
    for (const Proof& each : checked.proofs) {
      json.begin_object().member("how", each.how).member("document", each.document);
      if (each.offset >= 0) json.member("offset", each.offset);
      json.member_if("bytes", each.bytes).end_object();
    }
    json.end_array();
    if (!checked.kept) {
      json.key("profile").begin_object();
      write_fetched(json, checked.profile);
      json.end_object();
    }
    json.end_object();
  }

  std::vector<std::string> given_;  ///< links, as they were given
  std::int64_t term_days_ = kTermDays;
  std::string kept_page_;
  std::vector<CheckedLink> kept_;
  std::string now_;  ///< empty: not known
  AuthorPage page_;
  std::vector<CheckedLink> checked_;
  std::map<std::size_t, std::pair<What, std::size_t>> wanted_;  ///< by number of the document
  std::map<std::size_t, web::PageLinks> profile_links_;
};

std::unique_ptr<JobWork> make() { return std::make_unique<Verify>(); }

}  // namespace

extern const JobKind kVerifyJob;
constexpr JobKind kVerifyJob = {"verify", make};

}  // namespace masthead::plugin
