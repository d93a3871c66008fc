#include <algorithm>

#include "adapters/links/cut.h"
#include "adapters/links/link.h"

namespace masthead::links::platforms {
namespace {

constexpr std::string_view kLabels[] = {"mastodon", "fediverse", "pleroma", "misskey"};
constexpr std::string_view kSchemes[] = {"acct"};

// Mastodon's own names are 30 characters at most; other servers of the fediverse allow more.
constexpr Shape kProfile{.prefix = "https://",
                         .rule = {.chars = CharSet::alphanumeric_and("_.-"),
                                  .max = 64,
                                  .never_first = CharSet(".-"),
                                  .never_last = CharSet(".-")}};

// Sites outside the fediverse whose profile pages look like "/@name", and mail hosts.
constexpr std::string_view kOtherSites[] = {
    "codeberg.org",   "codepen.io",      "dailymotion.com", "dev.to",           "dlive.tv",
    "flickr.com",     "flipboard.com",   "gettr.com",       "gmail.com",        "googlemail.com",
    "hackernoon.com", "hashnode.com",    "hive.blog",       "hotmail.com",      "icloud.com",
    "itch.io",        "jsr.io",          "kakao.com",       "kick.com",         "ko-fi.com",
    "lbry.tv",        "lichess.org",     "linktr.ee",       "live.com",         "me.com",
    "minds.com",      "note.com",        "npmjs.com",       "observablehq.com", "odysee.com",
    "outlook.com",    "patreon.com",     "peakd.com",       "poki.com",         "proton.me",
    "protonmail.com", "ravelry.com",     "replit.com",      "rumble.com",       "scratch.mit.edu",
    "steemit.com",    "truthsocial.com", "unpkg.com",       "unsplash.com",     "velog.io",
    "vimeo.com",      "vsco.co",         "wattpad.com",     "web.de",           "weibo.com",
    "yahoo.com",      "yandex.ru",       "zhihu.com"};

// Large servers, whose names an imposter would put in front of a domain of his own.
constexpr std::string_view kKnownServers[] = {"c.im",
                                              "chaos.social",
                                              "fosstodon.org",
                                              "hachyderm.io",
                                              "infosec.exchange",
                                              "journa.host",
                                              "mas.to",
                                              "masto.ai",
                                              "mastodon.cloud",
                                              "mastodon.online",
                                              "mastodon.social",
                                              "mastodon.world",
                                              "mastodonapp.uk",
                                              "misskey.io",
                                              "mstdn.jp",
                                              "mstdn.social",
                                              "newsie.social",
                                              "pawoo.net",
                                              "pixelfed.social",
                                              "techhub.social",
                                              "troet.cafe",
                                              "universeodon.com"};

// How servers of the fediverse like to be called; only then is /users/NAME believed.
constexpr std::string_view kServerWords[] = {"mastodon", "mstdn",   "masto",  "toot",    "todon",
                                             "fedi",     "pleroma", "akkoma", "misskey", "social"};

constexpr Word kTabs[] = {
    {"about", Kind::profile},     {"featured", Kind::profile},     {"featured_tags", Kind::profile},
    {"followers", Kind::profile}, {"following", Kind::profile},    {"media", Kind::profile},
    {"tagged", Kind::profile},    {"with_replies", Kind::profile}, {"embed", Kind::post},
    {"posts", Kind::post},        {"status", Kind::post},          {"statuses", Kind::post},
};

bool is_other_site(std::string_view host) {
  if (host.starts_with("www.")) host.remove_prefix(4);
  return std::binary_search(std::begin(kOtherSites), std::end(kOtherSites), host);
}

// "mastodon.social.evil.net"
bool plays_server(std::string_view host) {
  return std::any_of(std::begin(kKnownServers), std::end(kKnownServers),
                     [&](std::string_view server) {
                       return host.size() > server.size() && host.starts_with(server) &&
                              host[server.size()] == '.';
                     });
}

bool is_server_name(std::string_view host) {
  return std::any_of(std::begin(kServerWords), std::end(kServerWords), [&](std::string_view word) {
    return host.find(word) != std::string_view::npos;
  });
}

// A server of the fediverse has a domain with a name, and does not play another platform.
bool is_server(std::string_view host, const Answer& answer) {
  return is_domain(host) && !is_other_site(host) && !plays_server(host) &&
         !answer.is_lookalike(host);
}

void accept_user(std::string_view user, std::string_view host, Answer& answer) {
  Arena& arena = answer.arena();
  const auto handle = arena.join(user, std::string_view("@"), host);
  answer.accept(kProfile, handle, arena.join(kProfile.prefix, host, std::string_view("/@"), user));
}

// "user" or "user@host" in a path, with the tabs behind it.
void read_user(const Link& link, Answer& answer, std::string_view name, std::size_t tabs) {
  if (name.starts_with('@')) name.remove_prefix(1);
  const std::size_t at = name.find('@');
  std::string_view host = link.host;
  if (at != std::string_view::npos) {  // an account of elsewhere, seen through this server
    host = normalise_host(name.substr(at + 1), answer.arena());
    if (!is_server(host, answer)) return answer.refuse(Kind::none, kNotAHandle);
  }
  const auto user = answer.take_handle(name.substr(0, at), kProfile.rule);
  if (user.empty()) return answer.refuse(Kind::none, kNotAHandle);
  if (link.count > tabs) {
    const Word* tab = link.tab(tabs);
    const bool post = is_number(link.segment(tabs)) || (tab != nullptr && tab->kind == Kind::post);
    if (post) {
      return answer.refuse(Kind::post, kPost,
                           answer.arena().join(user, std::string_view("@"), host));
    }
    if (tab == nullptr) return answer.refuse(Kind::none, kUnknownPage);
    for (std::size_t i = tabs; i < link.count; ++i) answer.drop(link.segment(i), DropReason::path);
  }
  accept_user(user, host, answer);
}

// Called for every host that no platform knows.
void read(const Link& link, Answer& answer) {
  answer.refuse(Kind::none, kNoProfile);
  const bool framed = link.is(0, "web") || link.is(0, "deck");
  const std::string_view name = link.segment(framed ? 1 : 0);
  const bool at = name.size() > 1 && name.starts_with('@');
  const bool user = link.is(0, "users") && link.count > 1 && is_server_name(link.host);
  if ((!at && !user) || !is_server(link.host, answer)) return;
  if (at) return read_user(link, answer, name, framed ? 2 : 1);
  read_user(link, answer, link.segment(1), 2);
}

// "@user@host", "acct:user@host"; unnamed and without the first "@" it is an e-mail address.
bool read_text(std::string_view text, bool named, Answer& answer) {
  const bool marked = text.starts_with('@');
  if (!named && !marked) return false;
  if (marked) text.remove_prefix(1);
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos || at == 0) return false;
  const auto host = normalise_host(text.substr(at + 1), answer.arena());
  if (!is_server(host, answer)) return false;
  const auto user = answer.take_handle(text.substr(0, at), kProfile.rule);
  if (user.empty()) return false;
  accept_user(user, host, answer);
  return true;
}

}  // namespace

extern const Platform mastodon;
constexpr Platform mastodon{.name = "mastodon",
                            .title = "Mastodon",
                            .labels = kLabels,
                            .schemes = kSchemes,
                            .tabs = kTabs,
                            .profile = kProfile,
                            .read = read,
                            .read_text = read_text};

}  // namespace masthead::links::platforms
