#include "adapters/links/cut.h"
#include "adapters/links/link.h"

namespace masthead::links::platforms {
namespace {

constexpr std::string_view kLabels[] = {"email", "mail", "e"};
constexpr std::string_view kSchemes[] = {"mailto"};

// The dot-atom of RFC 5322 section 3.2.3 less what has a meaning in URLs; lengths of RFC 5321
// section 4.5.3.1. Case is folded: no mail system in use tells "Jane@" from "jane@".
constexpr HandleRule kLocalRule{.chars = CharSet::alphanumeric_and("!$'*+-=^_{}~."),
                                .max = 64,
                                .never_first = CharSet("."),
                                .never_last = CharSet("."),
                                .never_twice = '.',
                                .lower = true,
                                .unicode = true};
constexpr Shape kProfile{.prefix = "mailto:", .rule = kLocalRule};

// An address has no page of its own.
void read(const Link& /*link*/, Answer& answer) { answer.refuse(Kind::none, kNotAHandle); }

bool read_text(std::string_view text, bool /*named*/, Answer& answer) {
  while (text.starts_with('/')) text.remove_prefix(1);  // "mailto://"
  const std::size_t query = text.find('?');
  const std::string_view dropped =
      query == std::string_view::npos ? std::string_view{} : text.substr(query + 1);
  text = percent_decode(text.substr(0, query), answer.arena());
  const std::size_t at = text.find('@');
  if (at == 0 || at == std::string_view::npos) return false;
  std::string_view domain = text.substr(at + 1);
  while (!domain.empty() && (domain.back() == '.' || domain.back() == ':')) domain.remove_suffix(1);
  const auto local = answer.take_handle(text.substr(0, at), kLocalRule);
  if (local.size() != at || domain.find(':') != std::string_view::npos) return false;
  const auto host = normalise_host(domain, answer.arena());
  if (!is_domain(host)) return false;
  answer.accept(kProfile, answer.arena().join(local, std::string_view("@"), host));
  answer.drop(dropped, DropReason::query);
  return true;
}

}  // namespace

extern const Platform email;
constexpr Platform email{.name = "email",
                         .title = "E-mail",
                         .labels = kLabels,
                         .schemes = kSchemes,
                         .profile = kProfile,
                         .read = read,
                         .read_text = read_text};

}  // namespace masthead::links::platforms
