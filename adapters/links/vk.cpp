#include "adapters/links/link.h"
#include "core/text.h"

namespace masthead::links::platforms {
namespace {

constexpr std::string_view kHosts[] = {"vk.com", "vkontakte.ru", "vk.ru"};
constexpr std::string_view kSubdomains[] = {"new"};
constexpr std::string_view kLabels[] = {"vk", "vkontakte"};

constexpr HandleRule kRule{.chars = CharSet::alphanumeric_and("_."),
                           .min = 2,
                           .max = 32,
                           .never_first = CharSet("_."),
                           .never_last = CharSet("_.")};
constexpr Shape kProfile{.prefix = "https://vk.com/", .rule = kRule};
constexpr Shape kGroup{.kind = Kind::group, .prefix = "https://vk.com/", .rule = kRule};

// wall-1_2, photo1_2, video-1_2 ...: a thing's name and two numbers.
constexpr std::string_view kPosts[] = {
    "wall",   "photo", "photos", "video",   "videos",   "clip",  "clips",  "topic", "album",
    "albums", "audio", "audios", "doc",     "docs",     "app",   "gifts",  "board", "market",
    "poll",   "story", "note",   "article", "playlist", "notes", "podcast"};
constexpr std::string_view kGroups[] = {"club", "public", "event"};

bool is_numbered(std::string_view text, std::string_view word) {
  if (!equal_ignoring_case(text.substr(0, word.size()), word)) return false;
  text.remove_prefix(word.size());
  if (text.starts_with('-')) text.remove_prefix(1);
  return !text.empty() && is_digit(text.front()) &&
         text.find_first_not_of("0123456789_") == std::string_view::npos;
}

constexpr Word kWords[] = {
    {"search", Kind::search},
    {"share.php", Kind::share},
    {"share", Kind::share},
    {"about", Kind::other},
    {"ads", Kind::other},
    {"adsweb", Kind::other},
    {"al_feed.php", Kind::other},
    {"album", Kind::other},
    {"albums", Kind::other},
    {"apps", Kind::other},
    {"app", Kind::other},
    {"audio", Kind::other},
    {"audios", Kind::other},
    {"authorize", Kind::other},
    {"away.php", Kind::other},
    {"badbrowser.php", Kind::other},
    {"blog", Kind::other},
    {"bookmarks", Kind::other},
    {"bugs", Kind::other},
    {"business", Kind::other},
    {"calls", Kind::other},
    {"clips", Kind::other},
    {"clip", Kind::other},
    {"dating", Kind::other},
    {"dev", Kind::other},
    {"docs", Kind::other},
    {"doc", Kind::other},
    {"edit", Kind::other},
    {"events", Kind::other},
    {"fave", Kind::other},
    {"feed", Kind::other},
    {"friends", Kind::other},
    {"games", Kind::other},
    {"gifts", Kind::other},
    {"groups", Kind::other},
    {"gim", Kind::other},
    {"help", Kind::other},
    {"im", Kind::other},
    {"im.php", Kind::other},
    {"images", Kind::other},
    {"img", Kind::other},
    {"index.php", Kind::other},
    {"invite", Kind::other},
    {"jobs", Kind::other},
    {"join", Kind::other},
    {"js", Kind::other},
    {"live", Kind::other},
    {"login", Kind::other},
    {"login.php", Kind::other},
    {"mail", Kind::other},
    {"market", Kind::other},
    {"market_bookmarks", Kind::other},
    {"menu", Kind::other},
    {"music", Kind::other},
    {"notes", Kind::other},
    {"notifications", Kind::other},
    {"obscene_words_filter", Kind::other},
    {"page.php", Kind::other},
    {"pages", Kind::other},
    {"payments", Kind::other},
    {"persik", Kind::other},
    {"phonebook", Kind::other},
    {"photos", Kind::other},
    {"photo", Kind::other},
    {"podcasts", Kind::other},
    {"press", Kind::other},
    {"privacy", Kind::other},
    {"product", Kind::other},
    {"public", Kind::other},
    {"reports", Kind::other},
    {"restore", Kind::other},
    {"rules", Kind::other},
    {"services", Kind::other},
    {"settings", Kind::other},
    {"sound", Kind::other},
    {"stickers", Kind::other},
    {"stories", Kind::other},
    {"support", Kind::other},
    {"team", Kind::other},
    {"terms", Kind::other},
    {"test", Kind::other},
    {"topic", Kind::other},
    {"unsupported", Kind::other},
    {"upload", Kind::other},
    {"video", Kind::other},
    {"videos", Kind::other},
    {"video_ext.php", Kind::other},
    {"vkmusic", Kind::other},
    {"vkpay", Kind::other},
    {"vkui", Kind::other},
    {"vkvideo", Kind::other},
    {"wall", Kind::other},
    {"widget_comments.php", Kind::other},
    {"write", Kind::other},
    {"legal", Kind::other},
    {"adscreate", Kind::other},
    {"mobile", Kind::other},
    {"discover", Kind::other},
    {"invites", Kind::other},
    {"places", Kind::other},
    {"people", Kind::other},
    {"communities", Kind::other},
    {"products", Kind::other},
    {"id", Kind::other},
    {"al_im.php", Kind::other},
    {"catalog.php", Kind::other},
    {"widget_community.php", Kind::other},
    {"board", Kind::other},
    {"friends_requests", Kind::other},
    {"foaf.php", Kind::other},
};

void read(const Link& link, Answer& answer) {
  const std::string_view first = link.segment(0);
  for (const auto word : kPosts) {
    if (is_numbered(first, word)) return answer.refuse(Kind::post, kPost);
  }
  if (first.starts_with('@')) return answer.refuse(Kind::post, kPost);  // /@name-story
  if (link.count > 1) return answer.refuse(Kind::other, kUnknownPage);
  // A post or picture opened over a profile.
  const bool over = !answer.take_param(link, "w").empty() || !answer.take_param(link, "z").empty();
  if (over) return answer.refuse(Kind::post, kPost);
  if (link.count == 1 && link.word(0) != nullptr) return read_by_words(link, answer);
  const bool number = first.starts_with("id") && first.size() > 2 && is_digit(first[2]);
  if ((number && !is_number(first.substr(2))) || first.ends_with(".php")) {
    return answer.refuse(Kind::other, kNotAHandle);
  }
  for (const auto word : kGroups) {
    if (is_numbered(first, word)) return read_profile(link, answer, kGroup, 0);
  }
  read_by_words(link, answer);
}

}  // namespace

extern const Platform vk;
constexpr Platform vk{.name = "vk",
                      .title = "VK",
                      .hosts = kHosts,
                      .subdomains = kSubdomains,
                      .labels = kLabels,
                      .words = kWords,
                      .profile = kProfile,
                      .languages = false,
                      .read = read};

}  // namespace masthead::links::platforms
