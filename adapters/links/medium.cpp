#include "adapters/links/link.h"

namespace masthead::links::platforms {
namespace {

constexpr std::string_view kHosts[] = {"medium.com"};
constexpr std::string_view kLabels[] = {"medium"};

constexpr Shape kProfile{.prefix = "https://medium.com/@",
                         .rule = {.chars = CharSet::alphanumeric_and("._-"),
                                  .max = 50,
                                  .never_last = CharSet("."),
                                  .at_sign = AtSign::required}};
// NAME.medium.com: a host name has no "_" and no upper case, the account is the same.
constexpr HandleRule kHostRule{.chars = CharSet::alphanumeric_and("-"), .max = 50};
constexpr Shape kUser{.space = "u/",
                      .prefix = "https://medium.com/u/",
                      .rule = {.chars = CharSet("0123456789abcdef"), .min = 10, .max = 14}};

constexpr std::string_view kServices[] = {"api",   "blog", "help",   "policy", "cdn-images-1",
                                          "glyph", "miro", "status", "link",   "engineering"};

void read_user(const Link& link, Answer& answer) { read_profile(link, answer, kUser, 1); }

bool is_service(std::string_view sub) {
  for (const auto service : kServices) {
    if (sub == service) return true;
  }
  return false;
}

constexpr Word kWords[] = {
    {"u", Kind::other, Kind::none, read_user},
    {"p", Kind::post},
    {"s", Kind::post},
    {"tag", Kind::search},
    {"search", Kind::search},
    {"topic", Kind::search},
    {"topics", Kind::search},
    {"m", Kind::other},
    {"about", Kind::other},
    {"explore", Kind::other},
    {"me", Kind::other},
    {"membership", Kind::other},
    {"new", Kind::other},
    {"new-story", Kind::other},
    {"plans", Kind::other},
    {"business", Kind::other},
    {"jobs", Kind::other},
    {"policy", Kind::other},
    {"creators", Kind::other},
    {"partner-program", Kind::other},
    {"earn", Kind::other},
    {"verified-authors", Kind::other},
    {"browse", Kind::other},
    {"collections", Kind::other},
    {"media", Kind::other},
    {"search-settings", Kind::other},
    {"sitemap", Kind::other},
    {"gist", Kind::other},
    {"oembed", Kind::other},
};

constexpr Word kTabs[] = {
    {"about", Kind::profile},      {"followers", Kind::profile}, {"following", Kind::profile},
    {"highlights", Kind::profile}, {"latest", Kind::profile},    {"has-recommended", Kind::profile},
    {"responses", Kind::profile},  {"lists", Kind::profile},     {"claps", Kind::profile},
    {"series", Kind::profile},     {"list", Kind::other},        {"subscribe", Kind::other},
    {"feed", Kind::other},         {"membership", Kind::other},
};

// Behind a handle stands a tab or the name of a story.
void read_at(const Link& link, Answer& answer, const HandleRule& rule, std::string_view text,
             std::size_t tabs) {
  const auto handle = answer.take_handle(text, rule);
  if (handle.empty()) return answer.refuse(Kind::other, kNotAHandle);
  if (link.count > tabs) {
    const Word* tab = link.tab(tabs);
    if (tab == nullptr) return answer.refuse(Kind::post, kPost, handle);
    if (tab->kind != Kind::profile) return answer.refuse(tab->kind, kReserved, handle);
    for (std::size_t i = tabs; i < link.count; ++i) answer.drop(link.segment(i), DropReason::path);
  }
  answer.accept(kProfile, handle);
}

void read(const Link& link, Answer& answer) {
  if (!link.mirror) {
    if (is_service(link.sub)) return answer.refuse(Kind::other, kServiceHost);
    return read_at(link, answer, kHostRule, link.sub, 0);
  }
  if (link.segment(0).starts_with('@')) {
    return read_at(link, answer, kProfile.rule, link.segment(0), 1);
  }
  if (link.count == 0) return answer.refuse(Kind::other, kNoProfile);
  if (link.word(0) != nullptr) return read_by_words(link, answer);
  // /PUBLICATION/STORY and /PUBLICATION: not an author's.
  answer.refuse(link.count > 1 ? Kind::post : Kind::other, kReserved);
}

}  // namespace

extern const Platform medium;
constexpr Platform medium{.name = "medium",
                          .title = "Medium",
                          .hosts = kHosts,
                          .labels = kLabels,
                          .words = kWords,
                          .tabs = kTabs,
                          .profile = kProfile,
                          .bare = "@",
                          .reads_subdomains = true,
                          .read = read};

}  // namespace masthead::links::platforms
