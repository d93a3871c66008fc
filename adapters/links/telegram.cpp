#include "adapters/links/link.h"

namespace masthead::links::platforms {
namespace {

constexpr std::string_view kHosts[] = {"t.me", "telegram.me", "telegram.dog", "telegram.org",
                                       "tx.me"};
constexpr std::string_view kLabels[] = {"telegram", "tg"};
constexpr std::string_view kSchemes[] = {"tg"};

// Names are 5 to 32 characters; shorter ones are sold and served.
constexpr Shape kProfile{.prefix = "https://t.me/",
                         .rule = {.chars = CharSet::alphanumeric_and("_"),
                                  .min = 4,
                                  .max = 32,
                                  .never_first = CharSet("_0123456789"),
                                  .never_last = CharSet("_")}};
constexpr Shape kInvite{.kind = Kind::group,
                        .space = "+",
                        .prefix = "https://t.me/+",
                        .rule = {.chars = CharSet::alphanumeric_and("_-"), .min = 8, .max = 64},
                        .case_sensitive = true};

void accept_invite(std::string_view text, Answer& answer) {
  const auto invite = answer.take_handle(text, kInvite.rule);
  // "+" and digits alone is a telephone number: nobody's public profile.
  if (invite.empty() || is_number(invite)) return answer.refuse(Kind::other, kNotAHandle);
  answer.accept(kInvite, invite);
}

// /NAME/123 is a message; /NAME/s and the like do not exist.
void read_named(const Link& link, Answer& answer, std::size_t at) {
  if (link.segment(at).starts_with('+')) return accept_invite(link.segment(at).substr(1), answer);
  if (link.is(at, "joinchat")) return accept_invite(link.segment(at + 1), answer);
  const auto handle = answer.take_handle(link.segment(at), kProfile.rule);
  if (handle.empty()) return answer.refuse(Kind::other, kNotAHandle);
  if (link.count > at + 1) {
    const bool post = is_number(link.segment(at + 1)) || link.is(at + 1, "s");
    return answer.refuse(post ? Kind::post : Kind::other, post ? kPost : kUnknownPage,
                         post ? handle : std::string_view{});
  }
  answer.accept(kProfile, handle);
}

// /s/NAME is the preview of a public channel.
void read_preview(const Link& link, Answer& answer) {
  if (link.count == 1 || (link.word(1) != nullptr && !link.is(1, "joinchat"))) {
    return answer.refuse(Kind::other, kNoProfile);
  }
  read_named(link, answer, 1);
}

void read_joinchat(const Link& link, Answer& answer) { read_named(link, answer, 0); }

constexpr Word kWords[] = {
    {"s", Kind::other, Kind::none, read_preview},
    {"joinchat", Kind::other, Kind::none, read_joinchat},
    {"c", Kind::post},
    {"share", Kind::share},
    {"msg", Kind::share},
    {"$", Kind::other},
    {"a", Kind::other},
    {"addemoji", Kind::other},
    {"addlist", Kind::other},
    {"addstickers", Kind::other},
    {"addtheme", Kind::other},
    {"apps", Kind::other},
    {"auth", Kind::other},
    {"bg", Kind::other},
    {"blog", Kind::other},
    {"boost", Kind::other},
    {"bots", Kind::other},
    {"call", Kind::other},
    {"confirmphone", Kind::other},
    {"contact", Kind::other},
    {"contest", Kind::other},
    {"dl", Kind::other},
    {"donate", Kind::other},
    {"embed", Kind::other},
    {"faq", Kind::other},
    {"fragment", Kind::other},
    {"giftcode", Kind::other},
    {"gift", Kind::other},
    {"import", Kind::other},
    {"invoice", Kind::other},
    {"iv", Kind::other},
    {"k", Kind::other},
    {"login", Kind::other},
    {"m", Kind::other},
    {"nft", Kind::other},
    {"nftgift", Kind::other},
    {"passport", Kind::other},
    {"press", Kind::other},
    {"privacy", Kind::other},
    {"proxy", Kind::other},
    {"resources", Kind::other},
    {"setlanguage", Kind::other},
    {"socks", Kind::other},
    {"stickers", Kind::other},
    {"support", Kind::other},
    {"tos", Kind::other},
    {"tour", Kind::other},
    {"web", Kind::other},
    {"widget", Kind::other},
    {"z", Kind::other},
    {"msg_url", Kind::share},
};

void read(const Link& link, Answer& answer) {
  if (link.app) {  // tg://resolve?domain=NAME, tg://join?invite=CODE
    const auto domain = answer.take_handle(answer.take_param(link, "domain"), kProfile.rule);
    if (link.is(0, "resolve") && !domain.empty()) return answer.accept(kProfile, domain);
    if (link.is(0, "join")) return accept_invite(answer.take_param(link, "invite"), answer);
    return answer.refuse(Kind::other, kReserved);
  }
  if (link.host == "telegram.org") return answer.refuse(Kind::other, kReserved);
  if (!link.mirror) {  // NAME.t.me
    const auto handle = answer.take_handle(link.sub, kProfile.rule);
    if (handle.empty() || link.count > 0) return answer.refuse(Kind::other, kServiceHost);
    return answer.accept(kProfile, handle);
  }
  if (link.count == 0) return answer.refuse(Kind::other, kNoProfile);
  if (link.word(0) != nullptr) return read_by_words(link, answer);
  read_named(link, answer, 0);
}

}  // namespace

extern const Platform telegram;
constexpr Platform telegram{.name = "telegram",
                            .title = "Telegram",
                            .hosts = kHosts,
                            .labels = kLabels,
                            .schemes = kSchemes,
                            .words = kWords,
                            .profile = kProfile,
                            .reads_subdomains = true,
                            .read = read};

}  // namespace masthead::links::platforms
