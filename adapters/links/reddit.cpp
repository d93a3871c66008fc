#include "adapters/links/link.h"

namespace masthead::links::platforms {
namespace {

constexpr std::string_view kHosts[] = {"reddit.com", "redd.it"};
constexpr std::string_view kSubdomains[] = {"old", "new", "np", "i", "sh", "amp", "pay", "ssl"};
constexpr std::string_view kLabels[] = {"reddit"};

constexpr Shape kProfile{.prefix = "https://www.reddit.com/user/",
                         .rule = {.chars = CharSet::alphanumeric_and("_-"), .min = 3, .max = 20}};
constexpr Shape kGroup{.kind = Kind::group,
                       .space = "r/",
                       .prefix = "https://www.reddit.com/r/",
                       .rule = {.chars = CharSet::alphanumeric_and("_"), .min = 2, .max = 21}};

void read_user(const Link& link, Answer& answer) {
  if (link.is(1, "me")) return answer.refuse(Kind::other, kReserved);
  read_profile(link, answer, kProfile, 1);
}
// Feeds that are made of all communities.
void read_group(const Link& link, Answer& answer) {
  constexpr std::string_view kFeeds[] = {"all", "popular", "friends", "mod", "random", "home"};
  for (const auto feed : kFeeds) {
    if (link.is(1, feed)) return answer.refuse(Kind::search, kReserved);
  }
  read_profile(link, answer, kGroup, 1);
}

constexpr Word kWords[] = {
    {"user", Kind::other, Kind::none, read_user},
    {"u", Kind::other, Kind::none, read_user},
    {"r", Kind::other, Kind::none, read_group},
    {"comments", Kind::post},
    {"tb", Kind::post},
    {"gallery", Kind::post},
    {"poll", Kind::post},
    {"video", Kind::post},
    {"search", Kind::search},
    {"submit", Kind::share},
};

constexpr Word kTabs[] = {
    {"comments", Kind::profile, Kind::post},
    {"overview", Kind::profile},
    {"submitted", Kind::profile},
    {"gilded", Kind::profile},
    {"upvoted", Kind::profile},
    {"downvoted", Kind::profile},
    {"hidden", Kind::profile},
    {"saved", Kind::profile},
    {"about", Kind::profile},
    {"hot", Kind::profile},
    {"new", Kind::profile},
    {"top", Kind::profile},
    {"rising", Kind::profile},
    {"controversial", Kind::profile},
    {"best", Kind::profile},
    {"wiki", Kind::profile},
    {"s", Kind::post},
    {"draft", Kind::post},
    {"search", Kind::search},
    {"m", Kind::other},
    {"submit", Kind::other},
};

void read(const Link& link, Answer& answer) {
  if (link.host == "redd.it") return answer.refuse(Kind::post, kOpaque);
  if (link.count == 0 || link.word(0) == nullptr) return answer.refuse(Kind::other, kNoProfile);
  read_by_words(link, answer);
}

}  // namespace

extern const Platform reddit;
constexpr Platform reddit{.name = "reddit",
                          .title = "Reddit",
                          .hosts = kHosts,
                          .subdomains = kSubdomains,
                          .labels = kLabels,
                          .words = kWords,
                          .tabs = kTabs,
                          .profile = kProfile,
                          .bare = "user/",
                          .read = read};

}  // namespace masthead::links::platforms
