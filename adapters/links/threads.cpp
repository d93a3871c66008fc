#include "adapters/links/link.h"

namespace masthead::links::platforms {
namespace {

constexpr std::string_view kHosts[] = {"threads.com", "threads.net"};
constexpr std::string_view kLabels[] = {"threads"};
constexpr std::string_view kSchemes[] = {"barcelona"};

// Handles are those of Instagram.
constexpr Shape kProfile{.prefix = "https://www.threads.com/@",
                         .rule = {.chars = CharSet::alphanumeric_and("._"),
                                  .max = 30,
                                  .never_first = CharSet("."),
                                  .never_last = CharSet("."),
                                  .never_twice = '.',
                                  .at_sign = AtSign::required,
                                  .lower = true}};

constexpr Word kWords[] = {
    {"t", Kind::post},
    {"search", Kind::search},
    {"tag", Kind::search},
    {"intent", Kind::share},
};

constexpr Word kTabs[] = {
    {"replies", Kind::profile},   {"reposts", Kind::profile},   {"media", Kind::profile},
    {"following", Kind::profile}, {"followers", Kind::profile}, {"threads", Kind::profile},
    {"post", Kind::post},
};

void read(const Link& link, Answer& answer) {
  if (link.app) {
    const auto handle = answer.take_param(link, "username");
    const auto at = answer.arena().join(std::string_view("@"), handle);
    const auto checked = answer.take_handle(at, kProfile.rule);
    if (checked.empty()) return answer.refuse(Kind::other, kReserved);
    return answer.accept(kProfile, checked);
  }
  read_by_words(link, answer);
}

// "@name@threads.net": how the fediverse writes an account of Threads.
bool read_text(std::string_view text, bool /*named*/, Answer& answer) {
  const std::size_t at = text.rfind('@');
  if (!text.starts_with('@') || at == 0) return false;
  const auto host = answer.arena().lower(text.substr(at + 1));
  if (host != kHosts[0] && host != kHosts[1]) return false;
  const auto handle = answer.take_handle(text.substr(0, at), kProfile.rule);
  if (handle.empty()) return false;
  answer.accept(kProfile, handle);
  return true;
}

}  // namespace

extern const Platform threads;
constexpr Platform threads{.name = "threads",
                           .title = "Threads",
                           .hosts = kHosts,
                           .labels = kLabels,
                           .schemes = kSchemes,
                           .words = kWords,
                           .tabs = kTabs,
                           .profile = kProfile,
                           .bare = "@",
                           .read = read,
                           .read_text = read_text};

}  // namespace masthead::links::platforms
