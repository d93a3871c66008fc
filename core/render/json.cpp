#include "core/record.h"
#include "core/render/renderer.h"

namespace masthead::render::renderers {
namespace {

std::string render(const Authors& authors, const Options& options) {
  std::string out;
  for (const Record& record : authors.records) {
    write_json(record, options.software, out);
    out += '\n';
  }
  return out;
}

}  // namespace

extern const Renderer json;
constexpr Renderer json{.name = "json",
                        .media_type = "application/jsonl",
                        .extension = "jsonl",
                        .help = "the whole record, masthead.record/1, one author a line",
                        .render = render};

}  // namespace masthead::render::renderers
