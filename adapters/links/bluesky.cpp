#include <algorithm>

#include "adapters/links/link.h"

namespace masthead::links::platforms {
namespace {

constexpr std::string_view kHosts[] = {"bsky.app", "bsky.social"};
constexpr std::string_view kSubdomains[] = {"staging"};
constexpr std::string_view kLabels[] = {"bluesky", "bsky"};
constexpr std::string_view kSchemes[] = {"at", "bluesky", "did"};

// A handle is a domain name (AT Protocol, "Handle"): at least two labels, the last not a number.
constexpr HandleRule kHandleRule{.chars = CharSet::alphanumeric_and("-."),
                                 .min = 4,
                                 .max = 253,
                                 .never_first = CharSet("-."),
                                 .never_last = CharSet("-."),
                                 .never_twice = '.',
                                 .lower = true};
constexpr HandleRule kDidRule{.chars = CharSet::alphanumeric_and(":._-"),
                              .min = 9,
                              .max = 255,
                              .never_last = CharSet(":._-")};
constexpr Shape kProfile{.prefix = "https://bsky.app/profile/", .rule = kHandleRule};
constexpr Shape kDid{
    .prefix = "https://bsky.app/profile/", .rule = kDidRule, .case_sensitive = true};

constexpr Word kTabs[] = {
    {"followers", Kind::profile}, {"following", Kind::profile},
    {"follows", Kind::profile},   {"known-followers", Kind::profile},
    {"likes", Kind::profile},     {"media", Kind::profile},
    {"replies", Kind::profile},   {"search", Kind::profile},
    {"video", Kind::profile},     {"labeler", Kind::other},
    {"feed", Kind::other},        {"lists", Kind::other},
    {"rss", Kind::other},         {"post", Kind::post},
};

bool is_did(std::string_view text) {
  return text.starts_with("did:plc:") || text.starts_with("did:web:");
}

std::string_view take_domain(std::string_view text, Answer& answer) {
  const auto handle = answer.take_handle(text, kHandleRule);
  const std::size_t dot = handle.rfind('.');
  const bool domain = dot != std::string_view::npos && is_letter(handle[dot + 1]) &&
                      handle.find("-.") == std::string_view::npos &&
                      handle.find(".-") == std::string_view::npos;
  return domain ? handle : std::string_view{};
}

bool accept_name(std::string_view text, Answer& answer) {
  if (is_did(text)) {
    const auto did = answer.take_handle(text, kDidRule);
    if (did.empty()) return false;
    answer.accept(kDid, did);
    return true;
  }
  const auto handle = take_domain(text, answer);
  if (handle.empty()) return false;
  answer.accept(kProfile, handle);
  return true;
}

void read_profile_page(const Link& link, Answer& answer) {
  const std::string_view name = link.segment(1);
  if (is_did(name)) return read_profile(link, answer, kDid, 1);
  if (take_domain(name, answer).empty()) return answer.refuse(Kind::other, kNotAHandle);
  read_profile(link, answer, kProfile, 1);
}

constexpr Word kWords[] = {
    {"profile", Kind::other, Kind::none, read_profile_page},
    {"search", Kind::search},
    {"hashtag", Kind::search},
    {"topic", Kind::search},
    {"intent", Kind::share},
};

void read(const Link& link, Answer& answer) {
  if (link.app) {  // at://NAME/app.bsky.feed.post/ID
    if (link.count > 1) return answer.refuse(Kind::post, kPost);
    if (!accept_name(link.segment(0), answer)) answer.refuse(Kind::other, kNotAHandle);
    return;
  }
  if (link.host == "bsky.social") {  // NAME.bsky.social leads to the profile
    const auto handle =
        answer.arena().join(link.sub, std::string_view(link.sub.empty() ? "" : ".bsky.social"));
    if (link.mirror || link.count > 0 || !accept_name(handle, answer)) {
      answer.refuse(Kind::other, kServiceHost);
    }
    return;
  }
  if (!link.mirror) return answer.refuse(Kind::other, kServiceHost);
  if (link.count == 0 || link.word(0) == nullptr) return answer.refuse(Kind::other, kNoProfile);
  read_by_words(link, answer);
}

// "@name.bsky.social", "did:plc:...": other domains are handles only with a hint.
bool read_text(std::string_view text, bool named, Answer& answer) {
  const bool own = text.starts_with('@') && text.ends_with(".bsky.social");
  const bool bare_did =
      named && (text.starts_with("plc:") || text.starts_with("web:"));  // behind "did:"
  if (bare_did) text = answer.arena().join(std::string_view("did:"), text);
  return (own || is_did(text)) && accept_name(text, answer);
}

}  // namespace

extern const Platform bluesky;
constexpr Platform bluesky{.name = "bluesky",
                           .title = "Bluesky",
                           .hosts = kHosts,
                           .subdomains = kSubdomains,
                           .labels = kLabels,
                           .schemes = kSchemes,
                           .words = kWords,
                           .tabs = kTabs,
                           .profile = kProfile,
                           .bare = "profile/",
                           .reads_subdomains = true,
                           .read = read,
                           .read_text = read_text};

}  // namespace masthead::links::platforms
