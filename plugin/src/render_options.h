#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "adapters/cms/author_names.h"
#include "core/render/renderer.h"
#include "plugin/src/json_reader.h"
#include "plugin/src/markup_change.h"

namespace masthead::plugin {

/// What `render` is asked to make.
struct RenderOptions {
  std::vector<const render::Renderer*> forms;  ///< in the order they are asked for; empty: not said
  bool has_list = false;                       ///< they came as an array, and are answered as one
  render::TextStyle style;
  std::set<std::string> hidden;    ///< fields that are left out, by their names
  cms::AuthorNames authors;        ///< of ids in rows
  std::optional<MarkupPage> page;  ///< whose markup is compared
};

/// Reads one option. Errors: invalid_input (an unknown one, or an unknown form or field, with the
/// nearest; a page that is none), malformed.
[[nodiscard]] Status read_render_option(Member& member, RenderOptions& options);

}  // namespace masthead::plugin
