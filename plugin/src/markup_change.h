#pragma once

#include <string>
#include <string_view>

#include "core/render/renderer.h"
#include "plugin/src/context.h"

namespace masthead::plugin {

/// A page whose markup is compared with what would be rendered.
struct MarkupPage {
  std::string name;  ///< what the page is called
  std::string bytes;
  std::string url;
  std::string charset;
};

/// What would change of the authors in a page's markup if the form stood in it, as a unified diff
/// of what each source claims, a line a claim; empty where nothing would. Only the sources that the
/// form is written in are compared.
///
/// @param text  the form, rendered
/// Errors: unsupported (a form that is no markup of a page); those of page::read_claims().
[[nodiscard]] Result<std::string> change_of_markup(Context& context, const MarkupPage& page,
                                                   const render::Renderer& form,
                                                   std::string_view text);

}  // namespace masthead::plugin
