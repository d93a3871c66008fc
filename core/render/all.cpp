#include <algorithm>
#include <array>

#include "core/render/renderer.h"

// The only list of forms. The file, the constant and the form have one name.
#define MASTHEAD_RENDERERS(X) \
  X(json)                     \
  X(text)                     \
  X(jsonld)                   \
  X(html)                     \
  X(head)                     \
  X(vcard)                    \
  X(csv)                      \
  X(hugo)                     \
  X(jekyll)                   \
  X(rss)

namespace masthead::render {
namespace renderers {

#define MASTHEAD_DECLARE(name) extern const Renderer name;
MASTHEAD_RENDERERS(MASTHEAD_DECLARE)
#undef MASTHEAD_DECLARE

}  // namespace renderers

namespace {

#define MASTHEAD_ADDRESS(name) &renderers::name,
constexpr std::array kAll = {MASTHEAD_RENDERERS(MASTHEAD_ADDRESS)};
#undef MASTHEAD_ADDRESS

}  // namespace

std::span<const Renderer* const> all_renderers() { return kAll; }

const Renderer* find_renderer(std::string_view name) {
  const auto* const found = std::find_if(kAll.begin(), kAll.end(),
                                         [&](const Renderer* each) { return each->name == name; });
  return found == kAll.end() ? nullptr : *found;
}

}  // namespace masthead::render
