#include "adapters/links/link.h"

namespace masthead::links::platforms {
namespace {

constexpr std::string_view kHosts[] = {"x.com", "twitter.com"};
constexpr std::string_view kLabels[] = {"twitter", "x", "tweet", "tweets"};
constexpr std::string_view kSchemes[] = {"twitter"};

// Names are 15 characters at most today; older, longer ones are still served.
constexpr HandleRule kRule{.chars = CharSet::alphanumeric_and("_"), .max = 15};
constexpr Shape kProfile{.prefix = "https://x.com/", .rule = kRule};
constexpr Shape kId{.space = "i/user/", .prefix = "https://x.com/i/user/"};

void read_id(std::string_view id, Answer& answer) {
  if (!is_number(id)) return answer.refuse(Kind::other, kNoProfile);
  answer.accept(kId, {}, answer.arena().join(kId.prefix, id));
}

void read_screen_name(const Link& link, Answer& answer) {
  const auto name = answer.take_param(link, "screen_name");
  if (!name.empty()) return accept_profile(link, answer, name);
  read_id(answer.take_param(link, link.app ? "id" : "user_id"), answer);
}

// /intent/user and /intent/follow name a person; every other intent is a button.
void read_intent(const Link& link, Answer& answer) {
  if (link.is(1, "user") || link.is(1, "follow")) return read_screen_name(link, answer);
  answer.refuse(Kind::share, kReserved);
}

void read_i(const Link& link, Answer& answer) {
  if (link.is(1, "user")) return read_id(link.segment(2), answer);
  const bool status = link.is(1, "status") || link.is(2, "status") || link.is(1, "events") ||
                      link.is(1, "broadcasts") || link.is(1, "spaces");
  answer.refuse(status ? Kind::post : Kind::other, kReserved);
}

constexpr Word kWords[] = {
    {"intent", Kind::share, Kind::none, read_intent},
    {"i", Kind::other, Kind::none, read_i},
    {"share", Kind::share},
    {"search", Kind::search},
    {"search-advanced", Kind::search},
    {"search-home", Kind::search},
    {"hashtag", Kind::search},
    {"explore", Kind::search},
    {"trends", Kind::search},
    {"about", Kind::other},
    {"account", Kind::other},
    {"activity", Kind::other},
    {"all", Kind::other},
    {"announcements", Kind::other},
    {"anywhere", Kind::other},
    {"api", Kind::other},
    {"api_rules", Kind::other},
    {"api_terms", Kind::other},
    {"apirules", Kind::other},
    {"apps", Kind::other},
    {"auth", Kind::other},
    {"badges", Kind::other},
    {"blog", Kind::other},
    {"bookmarks", Kind::other},
    {"business", Kind::other},
    {"buttons", Kind::other},
    {"communities", Kind::other},
    {"compose", Kind::share},
    {"connect", Kind::other},
    {"connect_people", Kind::other},
    {"contacts", Kind::other},
    {"devices", Kind::other},
    {"download", Kind::other},
    {"downloads", Kind::other},
    {"faq", Kind::other},
    {"favorites", Kind::other},
    {"find_sources", Kind::other},
    {"find_users", Kind::other},
    {"follow", Kind::other},
    {"followers", Kind::other},
    {"following", Kind::other},
    {"friend_request", Kind::other},
    {"friendrequest", Kind::other},
    {"friends", Kind::other},
    {"goodies", Kind::other},
    {"grok", Kind::other},
    {"help", Kind::other},
    {"home", Kind::other},
    {"in", Kind::other},
    {"inbox", Kind::other},
    {"index.html", Kind::other},
    {"invitations", Kind::other},
    {"invite", Kind::other},
    {"jobs", Kind::other},
    {"join", Kind::other},
    {"lists", Kind::other},
    {"login", Kind::other},
    {"logout", Kind::other},
    {"logo", Kind::other},
    {"me", Kind::other},
    {"mentions", Kind::other},
    {"messages", Kind::other},
    {"mobile", Kind::other},
    {"mockview", Kind::other},
    {"moments", Kind::other},
    {"newtwitter", Kind::other},
    {"notifications", Kind::other},
    {"nudge", Kind::other},
    {"oauth", Kind::other},
    {"oauth2", Kind::other},
    {"personalization", Kind::other},
    {"phoenix_search", Kind::search},
    {"positions", Kind::other},
    {"privacy", Kind::other},
    {"public_timeline", Kind::other},
    {"related_tweets", Kind::other},
    {"replies", Kind::other},
    {"retweeted_of_mine", Kind::other},
    {"retweets", Kind::other},
    {"retweets_by_others", Kind::other},
    {"rules", Kind::other},
    {"saved_searches", Kind::other},
    {"sent", Kind::other},
    {"sessions", Kind::other},
    {"settings", Kind::other},
    {"share.php", Kind::share},
    {"signin", Kind::other},
    {"signup", Kind::other},
    {"similar_to", Kind::other},
    {"statistics", Kind::other},
    {"status", Kind::other},
    {"statuses", Kind::post},
    {"terms", Kind::other},
    {"topics", Kind::other},
    {"tos", Kind::other},
    {"translate", Kind::other},
    {"trend", Kind::search},
    {"tweetbutton", Kind::share},
    {"twttr", Kind::other},
    {"update_discoverability", Kind::other},
    {"users", Kind::other},
    {"verified-choose", Kind::other},
    {"welcome", Kind::other},
    {"who_to_follow", Kind::other},
    {"widgets", Kind::other},
    {"widgets.js", Kind::other},
    {"zendesk_auth", Kind::other},
    {"logged_out", Kind::other},
    {"ads", Kind::other},
    {"settings.html", Kind::other},
    {"sitemap", Kind::other},
    {"manifest.json", Kind::other},
    {"robots.txt", Kind::other},
};

constexpr Word kTabs[] = {
    {"about", Kind::profile},
    {"affiliates", Kind::profile},
    {"articles", Kind::profile},
    {"creator-subscriptions", Kind::profile},
    {"favorites", Kind::profile},
    {"followers", Kind::profile},
    {"followers_you_follow", Kind::profile},
    {"following", Kind::profile},
    {"header_photo", Kind::profile},
    {"highlights", Kind::profile},
    {"info", Kind::profile},
    {"likes", Kind::profile},
    {"lists", Kind::profile, Kind::other},
    {"media", Kind::profile},
    {"members", Kind::profile},
    {"memberships", Kind::profile},
    {"moments", Kind::profile},
    {"photo", Kind::profile},
    {"photos", Kind::profile},
    {"replies", Kind::profile},
    {"subscriptions", Kind::profile},
    {"superfollows", Kind::profile},
    {"timeline", Kind::profile},
    {"timelines", Kind::profile, Kind::other},
    {"topics", Kind::profile},
    {"tweets", Kind::profile},
    {"verified_followers", Kind::profile},
    {"videos", Kind::profile},
    {"with_replies", Kind::profile},
    {"article", Kind::post},
    {"status", Kind::post},
    {"statuses", Kind::post},
    {"thread", Kind::post},
};

void read(const Link& link, Answer& answer) {
  if (link.app) {
    if (link.is(0, "user")) return read_screen_name(link, answer);
    return answer.refuse(Kind::other, kReserved);
  }
  // "home?status=" was the share button of the first years.
  if (link.is(0, "home") && !answer.take_param(link, "status").empty()) {
    return answer.refuse(Kind::share, kReserved);
  }
  read_by_words(link, answer);
}

}  // namespace

extern const Platform x;
constexpr Platform x{.name = "x",
                     .title = "X",
                     .hosts = kHosts,
                     .labels = kLabels,
                     .schemes = kSchemes,
                     .words = kWords,
                     .tabs = kTabs,
                     .profile = kProfile,
                     .read = read};

}  // namespace masthead::links::platforms
