#include "adapters/links/link.h"

namespace masthead::links::platforms {
namespace {

constexpr std::string_view kHosts[] = {"youtube.com", "youtu.be", "youtube-nocookie.com"};
constexpr std::string_view kSubdomains[] = {"music", "gaming"};
constexpr std::string_view kLabels[] = {"youtube", "yt"};
constexpr std::string_view kSchemes[] = {"youtube", "vnd.youtube"};

constexpr std::size_t kChannelIdSize = 24;

// A handle may be written in any script; a middle dot and Latin letters are the common case.
constexpr Shape kHandle{.kind = Kind::channel,
                        .space = "@",
                        .prefix = "https://www.youtube.com/@",
                        .rule = {.chars = CharSet::alphanumeric_and("._-"),
                                 .min = 3,
                                 .max = 30,
                                 .never_first = CharSet("._-"),
                                 .never_last = CharSet("._-"),
                                 .unicode = true}};
constexpr Shape kChannel{.kind = Kind::channel,
                         .space = "channel/",
                         .prefix = "https://www.youtube.com/channel/",
                         .rule = {.chars = CharSet::alphanumeric_and("_-"),
                                  .min = kChannelIdSize,
                                  .max = kChannelIdSize},
                         .case_sensitive = true};
// The names of before the handles: three name spaces in which one name may be three channels.
constexpr HandleRule kNameRule{
    .chars = CharSet::alphanumeric_and("._-"), .max = 100, .unicode = true};
constexpr Shape kUser{.kind = Kind::channel,
                      .space = "user/",
                      .prefix = "https://www.youtube.com/user/",
                      .rule = kNameRule};
constexpr Shape kCustom{.kind = Kind::channel,
                        .space = "c/",
                        .prefix = "https://www.youtube.com/c/",
                        .rule = kNameRule};
constexpr Shape kVanity{.kind = Kind::channel,
                        .prefix = "https://www.youtube.com/",
                        .rule = {.chars = CharSet::alphanumeric_and(""), .min = 3, .max = 60}};

bool is_channel_id(std::string_view text) {
  return text.size() == kChannelIdSize && text.starts_with("UC");
}

void read_channel(const Link& link, Answer& answer) {
  if (!is_channel_id(link.segment(1))) return answer.refuse(Kind::other, kNotAHandle);
  if (!answer.take_param(link, "lb").empty()) return answer.refuse(Kind::post, kPost);
  read_profile(link, answer, kChannel, 1);
}
void read_user(const Link& link, Answer& answer) { read_profile(link, answer, kUser, 1); }
void read_custom(const Link& link, Answer& answer) { read_profile(link, answer, kCustom, 1); }

constexpr Word kWords[] = {
    {"channel", Kind::other, Kind::none, read_channel},
    {"user", Kind::other, Kind::none, read_user},
    {"c", Kind::other, Kind::none, read_custom},
    {"watch", Kind::post},
    {"shorts", Kind::post},
    {"embed", Kind::post},
    {"v", Kind::post},
    {"live", Kind::post},
    {"clip", Kind::post},
    {"post", Kind::post},
    {"e", Kind::post},
    {"vi", Kind::post},
    {"playlist", Kind::post},
    {"watch_popup", Kind::post},
    {"videos", Kind::post},
    {"video", Kind::post},
    {"results", Kind::search},
    {"hashtag", Kind::search},
    {"share", Kind::share},
    {"about", Kind::other},
    {"account", Kind::other},
    {"account_notifications", Kind::other},
    {"ads", Kind::other},
    {"advertise", Kind::other},
    {"api", Kind::other},
    {"attribution_link", Kind::other},
    {"audiolibrary", Kind::other},
    {"browse", Kind::other},
    {"caption_editor", Kind::other},
    {"channel_switcher", Kind::other},
    {"channels", Kind::other},
    {"comedy", Kind::other},
    {"copyright", Kind::other},
    {"cnl_suggestions", Kind::other},
    {"create_channel", Kind::other},
    {"creators", Kind::other},
    {"creator", Kind::other},
    {"dashboard", Kind::other},
    {"dev", Kind::other},
    {"education", Kind::other},
    {"error", Kind::other},
    {"feed", Kind::other},
    {"features", Kind::other},
    {"feeds", Kind::other},
    {"gaming", Kind::other},
    {"get_video_info", Kind::other},
    {"getting_started", Kind::other},
    {"handle", Kind::other},
    {"help", Kind::other},
    {"howyoutubeworks", Kind::other},
    {"html5", Kind::other},
    {"iframe_api", Kind::other},
    {"impressum", Kind::other},
    {"index", Kind::other},
    {"intl", Kind::other},
    {"jobs", Kind::other},
    {"kids", Kind::other},
    {"learning", Kind::other},
    {"lang", Kind::other},
    {"legal", Kind::other},
    {"live_dashboard", Kind::other},
    {"live_streaming_signup", Kind::other},
    {"login", Kind::other},
    {"logout", Kind::other},
    {"mix", Kind::other},
    {"movies", Kind::other},
    {"music", Kind::other},
    {"my_videos", Kind::other},
    {"new", Kind::other},
    {"news", Kind::other},
    {"oembed", Kind::other},
    {"oops", Kind::other},
    {"o", Kind::other},
    {"opensearch", Kind::other},
    {"originals", Kind::other},
    {"paid_memberships", Kind::other},
    {"partners", Kind::other},
    {"premium", Kind::other},
    {"press", Kind::other},
    {"privacy", Kind::other},
    {"profile", Kind::other},
    {"profile_redirector", Kind::other},
    {"purchases", Kind::other},
    {"redirect", Kind::other},
    {"red", Kind::other},
    {"reporthistory", Kind::other},
    {"rss", Kind::other},
    {"sbhelp", Kind::other},
    {"search_tools", Kind::other},
    {"select_site", Kind::other},
    {"settings", Kind::other},
    {"signin", Kind::other},
    {"signout", Kind::other},
    {"signup", Kind::other},
    {"sitemap.xml", Kind::other},
    {"sports", Kind::other},
    {"static", Kind::other},
    {"storefront", Kind::other},
    {"studio", Kind::other},
    {"subscribe_embed", Kind::other},
    {"subscribe_widget", Kind::other},
    {"subscription_center", Kind::other},
    {"subscription_manager", Kind::other},
    {"support", Kind::other},
    {"t", Kind::other},
    {"team", Kind::other},
    {"tech", Kind::other},
    {"testtube", Kind::other},
    {"testtube-app", Kind::other},
    {"terms", Kind::other},
    {"today", Kind::other},
    {"trending", Kind::other},
    {"tv", Kind::other},
    {"upload", Kind::other},
    {"user_feed", Kind::other},
    {"verify", Kind::other},
    {"view_all", Kind::other},
    {"view_play_list", Kind::other},
    {"watch_later", Kind::other},
    {"watch_queue", Kind::other},
    {"yt", Kind::other},
    {"youtubei", Kind::other},
    {"ypc_memberships", Kind::other},
    {"musicpremium", Kind::other},
    {"trends", Kind::other},
    {"welcome", Kind::other},
    {"favicon.ico", Kind::other},
    {"robots.txt", Kind::other},
};

constexpr Word kTabs[] = {
    {"about", Kind::profile},     {"channels", Kind::profile},   {"community", Kind::profile},
    {"courses", Kind::profile},   {"discussion", Kind::profile}, {"featured", Kind::profile},
    {"home", Kind::profile},      {"join", Kind::profile},       {"live", Kind::profile},
    {"playlists", Kind::profile}, {"podcasts", Kind::profile},   {"posts", Kind::profile},
    {"releases", Kind::profile},  {"shorts", Kind::profile},     {"store", Kind::profile},
    {"streams", Kind::profile},   {"videos", Kind::profile},     {"membership", Kind::profile},
    {"search", Kind::profile},    {"watch", Kind::post},
};

void read(const Link& link, Answer& answer) {
  if (link.app) return answer.refuse(Kind::other, kOpaque);
  if (link.host != kHosts[0] && !link.host.empty()) return answer.refuse(Kind::post, kPost);
  const std::string_view first = link.segment(0);
  if (first.starts_with('@')) return read_profile(link, answer, kHandle, 0);
  if (link.count > 0 && link.word(0) == nullptr) return read_profile(link, answer, kVanity, 0);
  read_by_words(link, answer);
}

bool read_text(std::string_view text, bool named, Answer& answer) {
  if (!named || !is_channel_id(text)) return false;
  const auto id = answer.take_handle(text, kChannel.rule);
  if (id.empty()) return false;
  answer.accept(kChannel, id);
  return true;
}

}  // namespace

extern const Platform youtube;
constexpr Platform youtube{.name = "youtube",
                           .title = "YouTube",
                           .hosts = kHosts,
                           .subdomains = kSubdomains,
                           .labels = kLabels,
                           .schemes = kSchemes,
                           .words = kWords,
                           .tabs = kTabs,
                           .profile = kHandle,
                           .bare = "@",
                           .read = read,
                           .read_text = read_text};

}  // namespace masthead::links::platforms
