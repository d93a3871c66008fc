// Whether an author's page and his accounts know of each other.
#include <simdjson.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "adapters/page/decoder.h"
#include "adapters/web/page_links.h"
#include "core/json_writer.h"
#include "core/text.h"
#include "plugin/src/fetch_request.h"
#include "plugin/src/job.h"
#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

/// Something that speaks for a link, and where it stands.
struct Evidence {
  std::string_view how;
  std::string document;  ///< its address
  std::int64_t offset;   ///< of its tag; -1: of no page
  std::string bytes;     ///< which bytes said so
};

/// What is known of one link.
struct Checked {
  std::string input;
  std::string platform;
  std::string handle;
  std::string canonical;  ///< of the account; else the link itself
  std::string key;        ///< of the account (links::account_key()); empty: it is none
  fetch::Fetched profile;
  std::vector<Evidence> evidence;

  [[nodiscard]] bool has(std::string_view how) const {
    return std::any_of(evidence.begin(), evidence.end(),
                       [&](const Evidence& each) { return each.how == how; });
  }
  /// Both sides say so: the page names the account, and the account names the page. Or the handle
  /// is the page's own domain, which only its owner can make it.
  [[nodiscard]] bool verified() const {
    const bool named = has("page_rel_me") || has("page_link") || has("fediverse_creator");
    return (named && (has("account_rel_me") || has("account_link"))) || has("atproto_did");
  }
};

/// Host and path as they are compared: without "www.", a final slash, scheme and fragment.
std::string place_of(const fetch::Url& url) {
  std::string_view host = url.host;
  if (host.starts_with("www.")) host.remove_prefix(4);
  std::string_view path = url.path;
  if (path.ends_with('/')) path.remove_suffix(1);
  return std::string(host) + std::string(path) + (url.query ? '?' + *url.query : "");
}

std::string place_of(std::string_view url) {
  const auto read = fetch::read_url(url);
  return read ? place_of(*read) : std::string();
}

class Verify final : public JobWork {
 public:
  Status read(Member& member) override {
    static constexpr std::array<std::string_view, 2> kNames = {"url", "links"};
    if (member.name() == "url") return read_text(member, url_);
    if (member.name() == "links") {
      return member.read_elements(
          [&](Member& element) { return read_text(element, checked_.emplace_back().input); });
    }
    if (Status status = member.skip()) return status;
    return member.refuse(unknown_name("member", member.name(), kNames));
  }

  Status begin(Context& context, fetch::Fetches& fetches) override {
    if (url_.empty() || checked_.empty()) {
      return Error{Errc::invalid_input,
                   "give the author's page as \"url\" and the links to verify as \"links\""};
    }
    if (checked_.size() > context.limits().authors) {
      return Error{Errc::limit, "there are more links than limits.authors: give them in parts"};
    }
    want(fetches, url_, fetch::Accept::html, What::page, 0);
    for (std::size_t i = 0; i < checked_.size(); ++i) {
      if (Status status = want_account(context, fetches, i)) return status;
    }
    return std::nullopt;
  }

  Status take(Context& context, fetch::Fetches& /*fetches*/, std::size_t number,
              fetch::Fetched fetched) override {
    const auto [what, link] = wanted_.at(number);
    const bool good = fetched.outcome == fetch::Outcome::ok;
    if (what == What::page) {
      if (good) page_links_ = links_of(context, fetched);
      fetched.response.body.clear();
      page_ = std::move(fetched);
    } else if (what == What::profile) {
      if (good) profile_links_[link] = links_of(context, fetched);
      fetched.response.body.clear();
      checked_[link].profile = std::move(fetched);
    } else if (good) {
      take_file(what, fetched, link);
    }
    return std::nullopt;
  }

  Status write(Context& context, std::string& out) override {
    const auto now = context.now();
    if (!now) return now.error();
    for (std::size_t i = 0; i < checked_.size(); ++i) judge(context, i);
    JsonWriter json(out);
    json.begin_object().schema("verified").member_if("checked_at", *now);
    json.key("page").begin_object();
    write_fetched(json, page_);
    json.end_object().key("links").begin_array();
    for (const Checked& checked : checked_) write_link(json, checked);
    json.end_array().end_object();
    return std::nullopt;
  }

 private:
  enum class What : std::uint8_t { page, profile, webfinger, did };

  static Status read_text(Member& member, std::string& to) {
    std::string_view text;
    if (Status status = member.read(text)) return status;
    to = text;
    return std::nullopt;
  }

  void want(fetch::Fetches& fetches, std::string_view url, fetch::Accept accept, What what,
            std::size_t link) {
    wanted_[fetches.want(url, accept)] = {what, link};
  }

  Status want_account(Context& context, fetch::Fetches& fetches, std::size_t i) {
    Checked& checked = checked_[i];
    const auto reading = context.links().read(checked.input, {});
    if (!reading) return reading.error();
    const bool account = links::is_account(reading->kind) && !reading->canonical.empty();
    checked.canonical = account ? std::string(reading->canonical) : checked.input;
    if (account) {
      checked.platform = links::platform_name(*reading);
      checked.handle = reading->handle;
      checked.key = links::account_key(*reading);
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
    }
    return std::nullopt;
  }

  static web::PageLinks links_of(Context& context, const fetch::Fetched& fetched) {
    page::DecodedPage decoded;
    const std::string_view type = fetched.response.header("content-type");
    if (!page::decode_page(fetched.response.body, fetch::charset_of(type), context.limits(),
                           decoded)) {
      return {};
    }
    return web::read_links(decoded.text, fetched.at, context.limits());
  }

  /// A well-known file: it says what it has to say at once.
  void take_file(What what, const fetch::Fetched& fetched, std::size_t link) {
    Checked& checked = checked_[link];
    const std::string_view body = trim_text(fetched.response.body);
    const bool says = what == What::did ? body.starts_with("did:") && names_page_host(checked)
                                        : confirms(body, checked);
    if (!says) return;
    checked.evidence.push_back(
        {what == What::did ? "atproto_did" : "webfinger", to_text(fetched.at), -1, fetched.bytes});
  }

  /// The handle is the domain the author's page is on.
  [[nodiscard]] bool names_page_host(const Checked& checked) const {
    const auto page = fetch::read_url(url_);
    if (!page) return false;
    std::string_view host = page->host;
    if (host.starts_with("www.")) host.remove_prefix(4);
    return equal_ignoring_case(host, checked.handle);
  }

  /// WebFinger (RFC 7033): the subject is the account, and a link of it leads to the profile.
  static bool confirms(std::string_view body, const Checked& checked) {
    simdjson::dom::parser parser;
    simdjson::dom::element found;
    simdjson::dom::array links;
    const simdjson::padded_string padded(body);
    if (parser.parse(padded).get(found) != simdjson::SUCCESS) return false;
    std::string_view subject;
    if (found["subject"].get(subject) != simdjson::SUCCESS ||
        !equal_ignoring_case(subject, "acct:" + checked.handle) ||
        found["links"].get(links) != simdjson::SUCCESS) {
      return false;
    }
    const std::string place = place_of(checked.canonical);
    return std::any_of(links.begin(), links.end(), [&](simdjson::dom::element link) {
      std::string_view href;
      return link["href"].get(href) == simdjson::SUCCESS && place_of(href) == place;
    });
  }

  void judge(Context& context, std::size_t i) {
    Checked& checked = checked_[i];
    const auto leads_to_account = [&](const web::PageLink& link) {
      const auto reading = context.links().read(link.url, {});
      const bool same = reading && !checked.key.empty() && links::is_account(reading->kind) &&
                        links::account_key(*reading) == checked.key;
      return same || place_of(link.url) == place_of(checked.canonical);
    };
    add_link(page_links_, page_, leads_to_account, "page_rel_me", "page_link", checked);
    const std::string page = place_of(url_);
    const std::string moved = page_.hops.empty() ? page : place_of(page_.at);
    const auto leads_to_page = [&](const web::PageLink& link) {
      const std::string place = place_of(link.url);
      return !place.empty() && (place == page || place == moved);
    };
    add_link(profile_links_[i], checked.profile, leads_to_page, "account_rel_me", "account_link",
             checked);
    for (std::string_view creator : page_links_.fediverse_creators) {
      if (creator.starts_with('@')) creator.remove_prefix(1);
      if (checked.handle.empty() || !equal_ignoring_case(creator, checked.handle)) continue;
      checked.evidence.push_back({"fediverse_creator", to_text(page_.at), -1, page_.bytes});
      break;
    }
  }

  /// Adds the first link that leads there, one with rel=me before one without.
  template <class Leads>
  static void add_link(const web::PageLinks& found, const fetch::Fetched& at, Leads leads,
                       std::string_view with_me, std::string_view without, Checked& checked) {
    const web::PageLink* best = nullptr;
    for (const web::PageLink& link : found.links) {
      const bool better = best == nullptr || (link.has_rel("me") && !best->has_rel("me"));
      if (better && leads(link)) best = &link;
    }
    if (best == nullptr) return;
    checked.evidence.push_back({best->has_rel("me") ? with_me : without, to_text(at.at),
                                static_cast<std::int64_t>(best->offset), at.bytes});
  }

  static void write_link(JsonWriter& json, const Checked& checked) {
    json.begin_object()
        .member("input", checked.input)
        .member_if("platform", checked.platform)
        .member_if("handle", checked.handle)
        .key("verified")
        .boolean(checked.verified());
    json.key("evidence").begin_array();
    for (const Evidence& each : checked.evidence) {
      json.begin_object().member("how", each.how).member("document", each.document);
      if (each.offset >= 0) json.member("offset", each.offset);
      json.member_if("bytes", each.bytes).end_object();
    }
    json.end_array().key("profile").begin_object();
    write_fetched(json, checked.profile);
    json.end_object().end_object();
  }

  std::string url_;
  std::vector<Checked> checked_;
  std::map<std::size_t, std::pair<What, std::size_t>> wanted_;  ///< by number of the document
  fetch::Fetched page_;
  web::PageLinks page_links_;
  std::map<std::size_t, web::PageLinks> profile_links_;
};

std::unique_ptr<JobWork> make() { return std::make_unique<Verify>(); }

}  // namespace

extern const JobKind kVerifyJob;
constexpr JobKind kVerifyJob = {"verify", make};

}  // namespace masthead::plugin
