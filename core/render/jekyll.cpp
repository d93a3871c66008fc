#include "core/render/data_file.h"
#include "core/render/renderer.h"

namespace masthead::render::renderers {
namespace {

std::string render(const Authors& authors, const Options& /*options*/) {
  return to_data_file(
      authors,
      {.before_key = "", .after_key = ":\n", .indent = "  ", .assign = ": ", .inner_assign = ": "});
}

}  // namespace

extern const Renderer jekyll;
constexpr Renderer jekyll{
    .name = "jekyll",
    .media_type = "application/yaml",
    .extension = "yml",
    .help = "a data file of Jekyll in YAML, _data/authors.yml: a mapping an author",
    .render = render};

}  // namespace masthead::render::renderers
