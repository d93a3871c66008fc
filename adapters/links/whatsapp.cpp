#include "adapters/links/link.h"

namespace masthead::links::platforms {
namespace {

constexpr std::string_view kHosts[] = {"whatsapp.com", "wa.me"};
constexpr std::string_view kLabels[] = {"whatsapp", "wa"};
constexpr std::string_view kSchemes[] = {"whatsapp"};

constexpr Shape kChannel{.kind = Kind::channel,
                         .space = "channel/",
                         .prefix = "https://whatsapp.com/channel/",
                         .rule = {.chars = CharSet::alphanumeric_and("_-"), .min = 20, .max = 32},
                         .case_sensitive = true};
// An international number without its zeros: at most 15 digits (ITU-T E.164).
constexpr Shape kNumber{
    .prefix = "https://wa.me/",
    .rule = {.chars = CharSet("0123456789"), .min = 7, .max = 15, .never_first = CharSet("0")}};
constexpr Shape kInvite{.kind = Kind::group,
                        .space = "invite/",
                        .prefix = "https://chat.whatsapp.com/",
                        .rule = {.chars = CharSet::alphanumeric_and(""), .min = 20, .max = 24},
                        .case_sensitive = true};

void accept_number(std::string_view text, Answer& answer) {
  if (text.starts_with('+')) text.remove_prefix(1);
  const auto number = answer.take_handle(text, kNumber.rule);
  if (number.empty()) return answer.refuse(Kind::share, kNoProfile);
  answer.accept(kNumber, number);
}

void read_channel(const Link& link, Answer& answer) {
  const auto id = answer.take_handle(link.segment(1), kChannel.rule);
  if (id.empty()) return answer.refuse(Kind::other, kNotAHandle);
  if (link.count > 2) return answer.refuse(Kind::post, kPost, id);
  answer.accept(kChannel, id);
}

void read_send(const Link& link, Answer& answer) {
  accept_number(answer.take_param(link, "phone"), answer);
}

constexpr Word kWords[] = {
    {"channel", Kind::other, Kind::none, read_channel},
    {"send", Kind::share, Kind::none, read_send},
};

void read(const Link& link, Answer& answer) {
  if (link.sub == "chat") {  // chat.whatsapp.com/CODE, chat.whatsapp.com/invite/CODE
    const auto invite =
        answer.take_handle(link.segment(link.is(0, "invite") ? 1 : 0), kInvite.rule);
    if (invite.empty()) return answer.refuse(Kind::other, kNoProfile);
    return answer.accept(kInvite, invite);
  }
  if (!link.mirror && link.sub != "api" && link.sub != "web") {
    return answer.refuse(Kind::other, kServiceHost);
  }
  if (link.host == "wa.me" && link.count == 1) return accept_number(link.segment(0), answer);
  if (link.host == "wa.me") {
    const Kind kind = link.count == 0 && !link.query.empty() ? Kind::share : Kind::other;
    return answer.refuse(kind, kNoProfile);
  }
  if (link.count == 0 || link.word(0) == nullptr) return answer.refuse(Kind::other, kNoProfile);
  read_by_words(link, answer);
}

bool read_text(std::string_view text, bool named, Answer& answer) {
  if (!named || !text.starts_with('+')) return false;
  accept_number(text, answer);
  return is_account(answer.reading().kind);
}

}  // namespace

extern const Platform whatsapp;
constexpr Platform whatsapp{.name = "whatsapp",
                            .title = "WhatsApp",
                            .hosts = kHosts,
                            .labels = kLabels,
                            .schemes = kSchemes,
                            .words = kWords,
                            .profile = kNumber,
                            .bare = "channel/",
                            .reads_subdomains = true,
                            .read = read,
                            .read_text = read_text};

}  // namespace masthead::links::platforms
