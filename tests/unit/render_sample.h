#pragma once

#include <string>
#include <string_view>

#include "core/record.h"
#include "core/render/renderer.h"

namespace masthead::test {

/// An author of whom everything is known, what must never be published beside it.
[[nodiscard]] Record full_author();
/// An organisation that signs beside her, of whom little is known.
[[nodiscard]] Record small_author();
/// What they signed.
[[nodiscard]] RecordArticle signed_article();

/// One record, or records of an article, in the form of that name.
[[nodiscard]] std::string rendered(std::string_view form, const Record& record);
[[nodiscard]] std::string rendered(std::string_view form, const render::Authors& authors);

}  // namespace masthead::test
