#include "core/render/data_file.h"
#include "core/render/renderer.h"

namespace masthead::render::renderers {
namespace {

std::string render(const Authors& authors, const Options& /*options*/) {
  return to_data_file(authors, {.before_key = "[",
                                .after_key = "]\n",
                                .indent = "",
                                .assign = " = ",
                                .inner_assign = " = "});
}

}  // namespace

extern const Renderer hugo;
constexpr Renderer hugo{
    .name = "hugo",
    .media_type = "application/toml",
    .extension = "toml",
    .help = "a data file of Hugo in TOML 1.0, data/authors.toml: a table an author",
    .render = render};

}  // namespace masthead::render::renderers
