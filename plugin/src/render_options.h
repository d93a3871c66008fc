#pragma once

#include <optional>

#include "adapters/cms/author_names.h"
#include "core/render/renderer.h"
#include "plugin/src/json_reader.h"
#include "plugin/src/markup_change.h"

namespace masthead::plugin {

/// What `render` is asked to make.
struct RenderOptions {
  const render::Renderer* form = nullptr;  ///< nullptr: not said
  render::TextStyle style;
  cms::AuthorNames authors;        ///< of ids in rows
  std::optional<MarkupPage> page;  ///< whose markup is compared
};

/// Reads one option. Errors: invalid_input (an unknown one or an unknown form, with the nearest; a
/// page that is none), malformed.
[[nodiscard]] Status read_render_option(Member& member, RenderOptions& options);

}  // namespace masthead::plugin
