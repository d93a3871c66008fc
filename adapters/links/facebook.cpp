#include "adapters/links/link.h"

namespace masthead::links::platforms {
namespace {

constexpr std::string_view kHosts[] = {
    "facebook.com", "fb.com",
    "fb.me",        "m.me",
    "fb.watch",     "messenger.com",
    "fb.gg",        "facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion"};
constexpr std::string_view kSubdomains[] = {
    "free", "iphone", "beta", "d", "n", "p", "x", "0", "secure", "alpha", "upload", "business"};
constexpr std::string_view kLabels[] = {"facebook", "fb", "meta", "messenger"};
constexpr std::string_view kSchemes[] = {"fb", "facebook"};

constexpr HandleRule kRule{.chars = CharSet::alphanumeric_and("._-"),
                           .min = 2,
                           .max = 75,
                           .never_first = CharSet(".-"),
                           .never_last = CharSet("."),
                           .never_twice = '.'};
constexpr Shape kProfile{.prefix = "https://www.facebook.com/", .rule = kRule};
constexpr HandleRule kIdRule{.chars = CharSet("0123456789"), .max = 20};
constexpr Shape kId{.prefix = "https://www.facebook.com/profile.php?id=", .rule = kIdRule};
constexpr HandleRule kGroupRule{.chars = CharSet::alphanumeric_and("._-"), .max = 75};
constexpr Shape kGroup{.kind = Kind::group,
                       .space = "groups/",
                       .prefix = "https://www.facebook.com/groups/",
                       .rule = kGroupRule};

constexpr std::size_t kShortestStuckId = 8;  // in "Name-Of-Page-526790054021506"

void accept_id(std::string_view text, Answer& answer) {
  const auto id = answer.take_handle(text, kId.rule);
  if (id.empty()) {
    answer.refuse(Kind::other, kNoProfile);
  } else {
    answer.accept(kId, id);
  }
}

void drop_path(const Link& link, Answer& answer, std::size_t from) {
  for (std::size_t i = from; i < link.count; ++i) answer.drop(link.segment(i), DropReason::path);
}

// The id behind the last hyphen of "Name-Of-Page-526790054021506", or "".
std::string_view stuck_id(std::string_view segment) {
  const std::size_t dash = segment.rfind('-');
  if (dash == std::string_view::npos || dash == 0) return {};
  const std::string_view id = segment.substr(dash + 1);
  return id.size() >= kShortestStuckId && is_number(id) ? id : std::string_view{};
}

void read_id_param(const Link& link, Answer& answer) {
  accept_id(answer.take_param(link, "id"), answer);
}

// A post that names its page only by id: story.php?story_fbid=1&id=2.
void read_story(const Link& link, Answer& answer) {
  answer.refuse(Kind::post, kPost, answer.take_param(link, "id"));
}

// /people/Name/ID
void read_people(const Link& link, Answer& answer) {
  accept_id(link.segment(2), answer);
  drop_path(link, answer, 3);
}

// /pages/Name/ID, /pages/category/Kind/Name-ID
void read_pages(const Link& link, Answer& answer) {
  if (link.is(1, "category") && link.count >= 4) {
    accept_id(stuck_id(link.segment(3)), answer);
    return;
  }
  accept_id(link.segment(2), answer);
  drop_path(link, answer, 3);
}

// /p/Name-ID
void read_p(const Link& link, Answer& answer) { accept_id(stuck_id(link.segment(1)), answer); }

void read_pg(const Link& link, Answer& answer) {
  if (is_number(link.segment(1))) {
    accept_id(link.segment(1), answer);
  } else if (link.count > 1 && link.word(1) != nullptr) {
    answer.refuse(Kind::other, kReserved);
  } else {
    read_profile(link, answer, kProfile, 1);
  }
}

void read_group(const Link& link, Answer& answer) {
  constexpr std::string_view kPages[] = {"feed", "discover", "joins", "create", "search", "browse"};
  for (const auto page : kPages) {
    if (link.is(1, page)) return answer.refuse(Kind::other, kReserved);
  }
  const bool post = link.is(2, "permalink") || link.is(2, "posts");
  if (post && link.count > 3) return answer.refuse(Kind::post, kPost);
  if (!answer.take_param(link, "multi_permalinks").empty()) return answer.refuse(Kind::post, kPost);
  const auto handle = answer.take_handle(link.segment(1), kGroup.rule);
  if (handle.empty()) return answer.refuse(Kind::other, kNoProfile);
  drop_path(link, answer, 2);
  answer.accept(kGroup, handle);
}

// /events/ID is an event; /NAME/events is a tab. /watch/NAME and /gaming/NAME are no profiles.
constexpr Word kWords[] = {
    {"profile.php", Kind::other, Kind::none, read_id_param},
    {"people", Kind::other, Kind::none, read_people},
    {"pages", Kind::other, Kind::none, read_pages},
    {"p", Kind::other, Kind::none, read_p},
    {"pg", Kind::other, Kind::none, read_pg},
    {"groups", Kind::other, Kind::none, read_group},
    {"story.php", Kind::post, Kind::none, read_story},
    {"permalink.php", Kind::post, Kind::none, read_story},
    {"photo.php", Kind::post},
    {"photo", Kind::post},
    {"photos", Kind::post},
    {"video.php", Kind::post},
    {"videos", Kind::post},
    {"video", Kind::post},
    {"media", Kind::post},
    {"watch", Kind::post},
    {"reel", Kind::post},
    {"reels", Kind::post},
    {"stories", Kind::post},
    {"story", Kind::post},
    {"posts", Kind::post},
    {"notes", Kind::post},
    {"note.php", Kind::post},
    {"album.php", Kind::post},
    {"live", Kind::other},
    {"sharer", Kind::share},
    {"sharer.php", Kind::share},
    {"share", Kind::share},
    {"share.php", Kind::share},
    {"dialog", Kind::share},
    {"plugins", Kind::share},
    {"search", Kind::search},
    {"hashtag", Kind::search},
    {"public", Kind::search},
    {"directory", Kind::search},
    {"topic", Kind::search},
    {"places", Kind::search},
    {"about", Kind::other},
    {"ad_campaign", Kind::other},
    {"adpreview", Kind::other},
    {"ads", Kind::other},
    {"ajax", Kind::other},
    {"allactivity", Kind::other},
    {"api", Kind::other},
    {"appcenter", Kind::other},
    {"apps", Kind::other},
    {"badges", Kind::other},
    {"blog", Kind::other},
    {"blood_donations", Kind::other},
    {"bookmarks", Kind::other},
    {"browse", Kind::other},
    {"business", Kind::other},
    {"campaign", Kind::other},
    {"careers", Kind::other},
    {"chat", Kind::other},
    {"checkpoint", Kind::other},
    {"climatescienceinfo", Kind::other},
    {"code", Kind::other},
    {"commerce", Kind::other},
    {"composer", Kind::other},
    {"connect", Kind::other},
    {"coronavirus_info", Kind::other},
    {"creatorstudio", Kind::other},
    {"crisisresponse", Kind::other},
    {"dating", Kind::other},
    {"deals", Kind::other},
    {"developers", Kind::other},
    {"device", Kind::other},
    {"donate", Kind::other},
    {"download", Kind::other},
    {"editaccount", Kind::other},
    {"elections", Kind::other},
    {"events", Kind::other},
    {"feed", Kind::other},
    {"feeds", Kind::other},
    {"find-friends", Kind::other},
    {"flx", Kind::other},
    {"friends", Kind::other},
    {"fundraisers", Kind::other},
    {"fundraiser", Kind::other},
    {"games", Kind::other},
    {"gaming", Kind::other},
    {"help", Kind::other},
    {"home", Kind::other},
    {"home.php", Kind::other},
    {"i", Kind::other},
    {"identity", Kind::other},
    {"imprint", Kind::other},
    {"index.php", Kind::other},
    {"insights", Kind::other},
    {"intern", Kind::other},
    {"invite", Kind::other},
    {"jobs", Kind::other},
    {"job_browser", Kind::other},
    {"jobs_app", Kind::other},
    {"l.php", Kind::other},
    {"landing", Kind::other},
    {"language", Kind::other},
    {"latest", Kind::other},
    {"legal", Kind::other},
    {"lists", Kind::other},
    {"lite", Kind::other},
    {"live_map", Kind::other},
    {"local", Kind::other},
    {"localmarket", Kind::other},
    {"login", Kind::other},
    {"login.php", Kind::other},
    {"logout.php", Kind::other},
    {"logout", Kind::other},
    {"lookaside", Kind::other},
    {"mail", Kind::other},
    {"marketplace", Kind::other},
    {"me", Kind::other},
    {"membership", Kind::other},
    {"memories", Kind::other},
    {"messages", Kind::other},
    {"messenger", Kind::other},
    {"messenger_media", Kind::other},
    {"mobile", Kind::other},
    {"movies", Kind::other},
    {"mutual_friends", Kind::other},
    {"new", Kind::other},
    {"news", Kind::other},
    {"nearby", Kind::other},
    {"nt", Kind::other},
    {"notifications", Kind::other},
    {"notifications.php", Kind::other},
    {"oauth", Kind::other},
    {"offers", Kind::other},
    {"offline", Kind::other},
    {"onthisday", Kind::other},
    {"page", Kind::other},
    {"pay", Kind::other},
    {"payments_terms", Kind::other},
    {"permalink", Kind::post},
    {"pixel", Kind::other},
    {"play", Kind::other},
    {"pokes", Kind::other},
    {"policies", Kind::other},
    {"policies_center", Kind::other},
    {"policy", Kind::other},
    {"policy.php", Kind::other},
    {"press", Kind::other},
    {"privacy", Kind::other},
    {"pymk", Kind::other},
    {"r.php", Kind::other},
    {"recommendations", Kind::other},
    {"recover", Kind::other},
    {"ref", Kind::other},
    {"reg", Kind::other},
    {"register", Kind::other},
    {"requests", Kind::other},
    {"rsrc.php", Kind::other},
    {"safety", Kind::other},
    {"safetycheck", Kind::other},
    {"salesportal", Kind::other},
    {"saved", Kind::other},
    {"security", Kind::other},
    {"settings", Kind::other},
    {"shops", Kind::other},
    {"signup", Kind::other},
    {"site", Kind::other},
    {"sitetour", Kind::other},
    {"stars", Kind::other},
    {"subscriptions", Kind::other},
    {"support", Kind::other},
    {"terms", Kind::other},
    {"terms.php", Kind::other},
    {"timeline", Kind::other},
    {"today", Kind::other},
    {"t", Kind::other},
    {"tr", Kind::other},
    {"translations", Kind::other},
    {"trending", Kind::other},
    {"unfollow", Kind::other},
    {"update_security_info.php", Kind::other},
    {"upload", Kind::other},
    {"verified", Kind::other},
    {"votinginformationcenter", Kind::other},
    {"weather", Kind::other},
    {"whitehat", Kind::other},
    {"wifiauth", Kind::other},
    {"work", Kind::other},
    {"workplace", Kind::other},
    {"your_information", Kind::other},
    {"adsmanager", Kind::other},
    {"hacked", Kind::other},
    {"payments", Kind::other},
    {"dyi", Kind::other},
    {"favicon.ico", Kind::other},
    {"robots.txt", Kind::other},
    {"ads_manager", Kind::other},
    {"business_manager", Kind::other},
    {"pixel.php", Kind::other},
    {"accountscenter", Kind::other},
    {"accounts", Kind::other},
    {"profile", Kind::other},
    {"photos.php", Kind::other},
    {"videos.php", Kind::other},
    {"events.php", Kind::other},
};

constexpr Word kTabs[] = {
    {"about", Kind::profile},
    {"about_contact_and_basic_info", Kind::profile},
    {"about_details", Kind::profile},
    {"about_family_and_relationships", Kind::profile},
    {"about_life_events", Kind::profile},
    {"about_overview", Kind::profile},
    {"about_places", Kind::profile},
    {"about_profile_transparency", Kind::profile},
    {"about_work_and_education", Kind::profile},
    {"app", Kind::profile},
    {"avatar", Kind::profile},
    {"books", Kind::profile},
    {"check_ins", Kind::profile},
    {"community", Kind::profile},
    {"directory_contact_info", Kind::profile},
    {"directory_intro", Kind::profile},
    {"directory_work", Kind::profile},
    {"events", Kind::profile},
    {"followers", Kind::profile},
    {"following", Kind::profile},
    {"friends", Kind::profile},
    {"friends_mutual", Kind::profile},
    {"groups", Kind::profile},
    {"info", Kind::profile},
    {"likes", Kind::profile},
    {"live", Kind::profile},
    {"live_videos", Kind::profile},
    {"map", Kind::profile},
    {"media", Kind::profile},
    {"mentions", Kind::profile},
    {"movies", Kind::profile},
    {"music", Kind::profile},
    {"notes", Kind::profile, Kind::post},
    {"offers", Kind::profile},
    {"photos", Kind::profile, Kind::post},
    {"photos_albums", Kind::profile},
    {"photos_all", Kind::profile},
    {"photos_by", Kind::profile},
    {"photos_of", Kind::profile},
    {"photos_stream", Kind::profile},
    {"playlist", Kind::profile, Kind::post},
    {"playlists", Kind::profile},
    {"posts", Kind::profile, Kind::post},
    {"reels", Kind::profile},
    {"reels_tab", Kind::profile},
    {"reviews", Kind::profile},
    {"reviews_given", Kind::profile},
    {"services", Kind::profile},
    {"shop", Kind::profile},
    {"sports", Kind::profile},
    {"timeline", Kind::profile},
    {"tv", Kind::profile},
    {"videos", Kind::profile, Kind::post},
    {"videos_by", Kind::profile},
    {"wall", Kind::profile},
    {"activity", Kind::post},
    {"albums", Kind::post},
    {"allactivity", Kind::other},
    {"permalink", Kind::post},
    {"reel", Kind::post},
};

// A dot and three letters of a file is no handle: "home.php", "robots.txt".
bool is_file(std::string_view segment) {
  constexpr std::string_view kEndings[] = {"php", "html", "htm", "txt", "xml", "js"};
  const std::size_t dot = segment.rfind('.');
  if (dot == std::string_view::npos || segment.size() - dot > 5) return false;
  for (const auto ending : kEndings) {
    if (segment.substr(dot + 1) == ending) return true;
  }
  return false;
}

void read_app(const Link& link, Answer& answer) {
  accept_id(link.is(0, "profile") || link.is(0, "page") ? link.segment(1) : std::string_view{},
            answer);
}

void read(const Link& link, Answer& answer) {
  const std::string_view first = link.segment(0);
  if (link.app) return read_app(link, answer);
  if (link.host == "fb.watch" || link.host == "fb.gg") return answer.refuse(Kind::post, kOpaque);
  if (link.host == "messenger.com") return answer.refuse(Kind::other, kReserved);
  if (link.count == 0) return answer.refuse(Kind::other, kNoProfile);
  if (const Word* word = link.word(0); word != nullptr) return read_word(link, answer, *word);
  if (is_file(first)) return answer.refuse(Kind::other, kReserved);
  const std::string_view id = is_number(first) ? first : stuck_id(first);
  read_profile(link, answer, kProfile, 0);
  const Reading& reading = answer.reading();
  if (!id.empty() && (is_account(reading.kind) || reading.reason == kNotAHandle)) {
    accept_id(id, answer);
  }
}

}  // namespace

extern const Platform facebook;
constexpr Platform facebook{.name = "facebook",
                            .title = "Facebook",
                            .hosts = kHosts,
                            .subdomains = kSubdomains,
                            .labels = kLabels,
                            .schemes = kSchemes,
                            .words = kWords,
                            .tabs = kTabs,
                            .profile = kProfile,
                            .read = read};

}  // namespace masthead::links::platforms
