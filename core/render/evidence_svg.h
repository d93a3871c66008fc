#pragma once

#include <cstddef>
#include <string>

#include "core/render/evidence_text.h"

namespace masthead::render {

/// An author's evidence as a picture, appended to `out`: the mentions one under the other, each
/// step as a numbered line between the two that spoke loudest for it, and the reasons below.
///
/// SVG 1.1 in one element, without scripts, styles of others, fonts or links; it has a title and a
/// description (role "img"). Of what was read nothing is markup. At most kMostDrawn mentions and
/// steps are drawn, and the picture says how many are not. Cost: O(drawn).
void append_svg(const ShownAuthor& author, std::string& out);

inline constexpr std::size_t kMostDrawn = 200;

}  // namespace masthead::render
