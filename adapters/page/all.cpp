#include <array>

#include "adapters/page/source.h"

// The only list of sources, in the order in which they finish.
#define MASTHEAD_PAGE_SOURCES(X) \
  X(element)                     \
  X(meta)                        \
  X(rel)                         \
  X(jsonld)                      \
  X(microdata)                   \
  X(rdfa)                        \
  X(hcard)                       \
  X(hint)                        \
  X(box)

namespace masthead::page {
namespace sources {

#define MASTHEAD_DECLARE(name) extern const MarkupSource name;
MASTHEAD_PAGE_SOURCES(MASTHEAD_DECLARE)
#undef MASTHEAD_DECLARE

}  // namespace sources

namespace {

#define MASTHEAD_ADDRESS(name) &sources::name,
constexpr std::array kAll = {MASTHEAD_PAGE_SOURCES(MASTHEAD_ADDRESS)};
#undef MASTHEAD_ADDRESS

}  // namespace

std::span<const MarkupSource* const> all_sources() { return kAll; }

}  // namespace masthead::page
