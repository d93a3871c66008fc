#pragma once

#include <string_view>

#include "adapters/words/vocabulary.h"

namespace masthead::bio {

/// The language whose words (Class::common_word) `text` holds most of, among its first 4 KiB; "en"
/// where none is known. A view that lives as long as the vocabulary's languages: static.
/// Cost: O(1), one look-up a word of the first 4 KiB.
[[nodiscard]] std::string_view language_of(std::string_view text,
                                           const words::Vocabulary& vocabulary);

/// "en" of "en-GB".
[[nodiscard]] std::string_view base_language(std::string_view bcp47);

}  // namespace masthead::bio
