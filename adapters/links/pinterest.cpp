#include "adapters/links/link.h"

namespace masthead::links::platforms {
namespace {

constexpr std::string_view kHosts[] = {"pinterest.com",
                                       "pinterest.at",
                                       "pinterest.be",
                                       "pinterest.ca",
                                       "pinterest.ch",
                                       "pinterest.cl",
                                       "pinterest.co",
                                       "pinterest.co.in",
                                       "pinterest.co.kr",
                                       "pinterest.co.nz",
                                       "pinterest.co.uk",
                                       "pinterest.com.au",
                                       "pinterest.com.mx",
                                       "pinterest.com.pe",
                                       "pinterest.com.uy",
                                       "pinterest.de",
                                       "pinterest.dk",
                                       "pinterest.ec",
                                       "pinterest.es",
                                       "pinterest.fr",
                                       "pinterest.hu",
                                       "pinterest.id",
                                       "pinterest.ie",
                                       "pinterest.in",
                                       "pinterest.info",
                                       "pinterest.it",
                                       "pinterest.jp",
                                       "pinterest.kr",
                                       "pinterest.mx",
                                       "pinterest.nl",
                                       "pinterest.nz",
                                       "pinterest.pe",
                                       "pinterest.ph",
                                       "pinterest.pt",
                                       "pinterest.ru",
                                       "pinterest.se",
                                       "pinterest.th",
                                       "pinterest.tw",
                                       "pinterest.uk",
                                       "pinterest.vn",
                                       "pin.it"};
constexpr std::string_view kLabels[] = {"pinterest"};

constexpr Shape kProfile{.prefix = "https://www.pinterest.com/",
                         .suffix = "/",
                         .rule = {.chars = CharSet::alphanumeric_and("_-"), .min = 3, .max = 30}};

// /pin/create is the button of other sites, /pin/ID a pin.
void read_pin(const Link& link, Answer& answer) {
  const bool button = link.is(1, "create");
  answer.refuse(button ? Kind::share : Kind::post, button ? kReserved : kPost);
}

constexpr Word kWords[] = {
    {"pin", Kind::post, Kind::none, read_pin},
    {"search", Kind::search},
    {"ideas", Kind::search},
    {"explore", Kind::search},
    {"topics", Kind::search},
    {"categories", Kind::search},
    {"offsite", Kind::share},
    {"_", Kind::other},
    {"_tools", Kind::other},
    {"about", Kind::other},
    {"about-pinterest", Kind::other},
    {"ads", Kind::other},
    {"analytics", Kind::other},
    {"api", Kind::other},
    {"app", Kind::other},
    {"board", Kind::other},
    {"board-invites", Kind::other},
    {"brand", Kind::other},
    {"business", Kind::other},
    {"businesses", Kind::other},
    {"careers", Kind::other},
    {"community", Kind::other},
    {"convert_business", Kind::other},
    {"country_selector", Kind::other},
    {"creators", Kind::other},
    {"developers", Kind::other},
    {"discover", Kind::other},
    {"email", Kind::other},
    {"engineering", Kind::other},
    {"following", Kind::other},
    {"followers", Kind::other},
    {"follow_faces", Kind::other},
    {"home", Kind::other},
    {"inbox", Kind::other},
    {"invited", Kind::other},
    {"join", Kind::other},
    {"jobs", Kind::other},
    {"legal", Kind::other},
    {"login", Kind::other},
    {"logout", Kind::other},
    {"news", Kind::other},
    {"news_hub", Kind::other},
    {"notifications", Kind::other},
    {"oauth", Kind::other},
    {"password", Kind::other},
    {"pin-builder", Kind::other},
    {"pin-creation-tool", Kind::other},
    {"popular", Kind::other},
    {"press", Kind::other},
    {"privacy", Kind::other},
    {"product", Kind::other},
    {"product_pins", Kind::other},
    {"promote", Kind::other},
    {"reset", Kind::other},
    {"resource", Kind::other},
    {"settings", Kind::other},
    {"shopping", Kind::other},
    {"shopping-list", Kind::other},
    {"signin", Kind::other},
    {"signup", Kind::other},
    {"source", Kind::other},
    {"static", Kind::other},
    {"story_pin", Kind::other},
    {"support", Kind::other},
    {"terms", Kind::other},
    {"today", Kind::other},
    {"trends", Kind::other},
    {"tried", Kind::other},
    {"tv", Kind::other},
    {"upload", Kind::other},
    {"v3", Kind::other},
    {"videos", Kind::other},
    {"welcome", Kind::other},
    {"widgets", Kind::other},
};

constexpr Word kTabs[] = {
    {"_created", Kind::profile},   {"_saved", Kind::profile},    {"_pins", Kind::profile},
    {"_shop", Kind::profile},      {"_tools", Kind::profile},    {"_activity_tab", Kind::profile},
    {"_profile", Kind::profile},   {"boards", Kind::profile},    {"community", Kind::profile},
    {"followers", Kind::profile},  {"following", Kind::profile}, {"likes", Kind::profile},
    {"more_ideas", Kind::profile}, {"overview", Kind::profile},  {"pins", Kind::profile},
    {"saved", Kind::profile},      {"activity", Kind::profile},  {"topics", Kind::profile},
    {"tries", Kind::profile},      {"_drafts", Kind::other},     {"feed.rss", Kind::other},
};

void read(const Link& link, Answer& answer) {
  if (link.host == "pin.it") return answer.refuse(Kind::post, kOpaque);
  read_by_words(link, answer);
}

}  // namespace

extern const Platform pinterest;
constexpr Platform pinterest{.name = "pinterest",
                             .title = "Pinterest",
                             .hosts = kHosts,
                             .labels = kLabels,
                             .words = kWords,
                             .tabs = kTabs,
                             .profile = kProfile,
                             .read = read};

}  // namespace masthead::links::platforms
