#include "adapters/links/link.h"

namespace masthead::links::platforms {
namespace {

constexpr std::string_view kHosts[] = {"instagram.com", "instagr.am", "ig.me"};
constexpr std::string_view kSubdomains[] = {"i"};
constexpr std::string_view kLabels[] = {"instagram", "insta", "ig"};
constexpr std::string_view kSchemes[] = {"instagram"};

constexpr HandleRule kRule{.chars = CharSet::alphanumeric_and("._"),
                           .max = 30,
                           .never_first = CharSet("."),
                           .never_last = CharSet("."),
                           .never_twice = '.',
                           .lower = true};
constexpr Shape kProfile{.prefix = "https://www.instagram.com/", .suffix = "/", .rule = kRule};

// /_u/NAME opens the app, ig.me/m/NAME a message to NAME.
void read_second(const Link& link, Answer& answer) { read_profile(link, answer, kProfile, 1); }

// ig.me/m/NAME; on the site itself "m" is a handle like any other.
void read_m(const Link& link, Answer& answer) {
  read_profile(link, answer, kProfile, link.host == "ig.me" ? 1 : 0);
}

// /stories/NAME is a person's, /stories/NAME/ID one story.
void read_stories(const Link& link, Answer& answer) {
  if (link.is(1, "highlights")) return answer.refuse(Kind::post, kPost);
  const auto handle = answer.take_handle(link.segment(1), kRule);
  if (handle.empty()) return answer.refuse(Kind::other, kNoProfile);
  if (link.is_reserved(handle)) return answer.refuse(Kind::other, kReserved);
  if (link.count > 2) return answer.refuse(Kind::post, kPost, handle);
  answer.accept(kProfile, handle);
}

void read_explore(const Link& link, Answer& answer) {
  const bool search = link.is(1, "tags") || link.is(1, "search");
  answer.refuse(search ? Kind::search : Kind::other, kReserved);
}

constexpr Word kWords[] = {
    {"_u", Kind::other, Kind::none, read_second},
    {"_n", Kind::other, Kind::none, read_second},
    {"m", Kind::other, Kind::none, read_m},
    {"stories", Kind::post, Kind::none, read_stories},
    {"explore", Kind::other, Kind::none, read_explore},
    {"p", Kind::post},
    {"reel", Kind::post},
    {"reels", Kind::post},
    {"tv", Kind::post},
    {"s", Kind::post},
    {"share", Kind::share},
    {"a", Kind::other},
    {"about", Kind::other},
    {"accounts", Kind::other},
    {"api", Kind::other},
    {"ar", Kind::other},
    {"blog", Kind::other},
    {"business", Kind::other},
    {"challenge", Kind::other},
    {"channel", Kind::other},
    {"create", Kind::other},
    {"creators", Kind::other},
    {"data", Kind::other},
    {"developer", Kind::other},
    {"developers", Kind::other},
    {"direct", Kind::other},
    {"directory", Kind::other},
    {"download", Kind::other},
    {"emails", Kind::other},
    {"embed.js", Kind::other},
    {"fragment", Kind::other},
    {"graphql", Kind::other},
    {"guide", Kind::other},
    {"hashtag", Kind::search},
    {"help", Kind::other},
    {"home", Kind::other},
    {"inbox", Kind::other},
    {"invites", Kind::other},
    {"j", Kind::other},
    {"jobs", Kind::other},
    {"legal", Kind::other},
    {"lite", Kind::other},
    {"locations", Kind::other},
    {"login", Kind::other},
    {"logout", Kind::other},
    {"nametag", Kind::other},
    {"notifications", Kind::other},
    {"oauth", Kind::other},
    {"press", Kind::other},
    {"privacy", Kind::other},
    {"push", Kind::other},
    {"qp", Kind::other},
    {"query", Kind::other},
    {"rsrc.php", Kind::other},
    {"saved", Kind::other},
    {"search", Kind::search},
    {"session", Kind::other},
    {"settings", Kind::other},
    {"shop", Kind::other},
    {"shopping", Kind::other},
    {"signup", Kind::other},
    {"static", Kind::other},
    {"support", Kind::other},
    {"tags", Kind::search},
    {"terms", Kind::other},
    {"threads", Kind::other},
    {"topics", Kind::search},
    {"web", Kind::other},
    {"webview", Kind::other},
    {"your_activity", Kind::other},
    {"qr", Kind::other},
    {"sharer", Kind::other},
    {"sharer.php", Kind::other},
};

constexpr Word kTabs[] = {
    {"about", Kind::profile},
    {"avatar", Kind::profile},
    {"channel", Kind::profile},
    {"feed", Kind::profile},
    {"followers", Kind::profile},
    {"following", Kind::profile},
    {"guide", Kind::post},
    {"guides", Kind::profile},
    {"highlights", Kind::profile},
    {"igtv", Kind::profile},
    {"info", Kind::profile},
    {"live", Kind::profile},
    {"posts", Kind::profile},
    {"profilecard", Kind::profile},
    {"reels", Kind::profile},
    {"reposts", Kind::profile},
    {"saved", Kind::profile, Kind::other},
    {"stories", Kind::profile},
    {"tagged", Kind::profile},
    {"videos", Kind::profile},
    {"p", Kind::post},
    {"reel", Kind::post},
    {"tv", Kind::post},
};

void read(const Link& link, Answer& answer) {
  if (link.app) {
    if (!link.is(0, "user")) return answer.refuse(Kind::other, kReserved);
    return accept_profile(link, answer, answer.take_param(link, "username"));
  }
  read_by_words(link, answer);
}

}  // namespace

extern const Platform instagram;
constexpr Platform instagram{.name = "instagram",
                             .title = "Instagram",
                             .hosts = kHosts,
                             .subdomains = kSubdomains,
                             .labels = kLabels,
                             .schemes = kSchemes,
                             .words = kWords,
                             .tabs = kTabs,
                             .profile = kProfile,
                             .read = read};

}  // namespace masthead::links::platforms
