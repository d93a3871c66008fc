#include "adapters/links/link.h"

namespace masthead::links::platforms {
namespace {

constexpr std::string_view kHosts[] = {"wikidata.org"};
constexpr std::string_view kLabels[] = {"wikidata"};

constexpr Shape kProfile{.prefix = "https://www.wikidata.org/wiki/", .rule = {}};
constexpr std::size_t kLongestId = 12;

bool accept_item(std::string_view text, Answer& answer) {
  const bool item = text.size() >= 2 && text.size() <= kLongestId &&
                    (text.front() == 'Q' || text.front() == 'q') && text[1] != '0' &&
                    is_number(text.substr(1));
  if (!item) return false;
  answer.accept(kProfile, answer.arena().join(std::string_view("Q"), text.substr(1)));
  return true;
}

// /wiki/Q42, /entity/Q42, /wiki/Special:EntityPage/Q42
void read(const Link& link, Answer& answer) {
  const std::string_view page = link.segment(1);
  const bool entity = link.is(0, "entity") || link.is(0, "wiki");
  const bool special = page.starts_with("Special:Entity");
  // Special:EntityData/Q42.json
  const std::string_view data = link.segment(2).substr(0, link.segment(2).find('.'));
  if (entity && accept_item(special ? data : page, answer)) return;
  const bool search = page.starts_with("Special:Search") || link.is(0, "w");
  answer.refuse(search ? Kind::search : Kind::other, kNoProfile);
}

bool read_text(std::string_view text, bool named, Answer& answer) {
  return named && accept_item(text, answer);
}

}  // namespace

extern const Platform wikidata;
constexpr Platform wikidata{.name = "wikidata",
                            .title = "Wikidata",
                            .hosts = kHosts,
                            .labels = kLabels,
                            .profile = kProfile,
                            .bare = "wiki/",
                            .read = read,
                            .read_text = read_text};

}  // namespace masthead::links::platforms
