#include <algorithm>
#include <array>

#include "adapters/links/platform.h"
#include "core/text.h"

// The only list of platforms. Texts that are no URL are offered to them in this order.
#define MASTHEAD_PLATFORMS(X) \
  X(facebook)                 \
  X(x)                        \
  X(instagram)                \
  X(linkedin)                 \
  X(youtube)                  \
  X(tiktok)                   \
  X(threads)                  \
  X(telegram)                 \
  X(whatsapp)                 \
  X(github)                   \
  X(reddit)                   \
  X(pinterest)                \
  X(medium)                   \
  X(substack)                 \
  X(muckrack)                 \
  X(wikipedia)                \
  X(wikidata)                 \
  X(orcid)                    \
  X(vk)                       \
  X(bluesky)                  \
  X(mastodon)                 \
  X(email)

namespace masthead::links {
namespace platforms {

#define MASTHEAD_DECLARE(name) extern const Platform name;
MASTHEAD_PLATFORMS(MASTHEAD_DECLARE)
#undef MASTHEAD_DECLARE

}  // namespace platforms

namespace {

#define MASTHEAD_ADDRESS(name) &platforms::name,
constexpr std::array kAll = {MASTHEAD_PLATFORMS(MASTHEAD_ADDRESS)};
#undef MASTHEAD_ADDRESS

}  // namespace

std::span<const Platform* const> all_platforms() { return kAll; }

const Platform* find_platform(std::string_view name) {
  const auto at =
      std::find_if(kAll.begin(), kAll.end(), [name](const Platform* p) { return p->name == name; });
  return at == kAll.end() ? nullptr : *at;
}

}  // namespace masthead::links
