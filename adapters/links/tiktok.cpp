#include "adapters/links/link.h"

namespace masthead::links::platforms {
namespace {

constexpr std::string_view kHosts[] = {"tiktok.com"};
constexpr std::string_view kLabels[] = {"tiktok"};

constexpr Shape kProfile{.prefix = "https://www.tiktok.com/@",
                         .rule = {.chars = CharSet::alphanumeric_and("._"),
                                  .min = 2,
                                  .max = 24,
                                  .never_last = CharSet("."),
                                  .at_sign = AtSign::required,
                                  .lower = true}};

// /share/user/ID and /embed/@NAME are frames around the site.
void read_embed(const Link& link, Answer& answer) {
  if (!link.segment(1).starts_with('@')) return answer.refuse(Kind::post, kPost);
  read_profile(link, answer, kProfile, 1);
}

constexpr Word kWords[] = {
    {"embed", Kind::post, Kind::none, read_embed},
    {"t", Kind::post},
    {"v", Kind::post},
    {"video", Kind::post},
    {"search", Kind::search},
    {"tag", Kind::search},
    {"discover", Kind::search},
    {"share", Kind::share},
};

constexpr Word kTabs[] = {
    {"following", Kind::profile},
    {"followers", Kind::profile},
    {"liked", Kind::profile},
    {"favorites", Kind::profile},
    {"reposts", Kind::profile},
    {"playlists", Kind::profile},
    {"collection", Kind::profile, Kind::other},
    {"video", Kind::post},
    {"photo", Kind::post},
    {"live", Kind::post},
    {"playlist", Kind::post},
};

}  // namespace

extern const Platform tiktok;
constexpr Platform tiktok{.name = "tiktok",
                          .title = "TikTok",
                          .hosts = kHosts,
                          .labels = kLabels,
                          .words = kWords,
                          .tabs = kTabs,
                          .profile = kProfile,
                          .bare = "@"};

}  // namespace masthead::links::platforms
