#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/record.h"
#include "core/render/text.h"

namespace masthead::render {

/// What is rendered: authors, and where they stand together. Borrowed.
struct Authors {
  std::span<const Record> records;  ///< in the order they sign
  /// The article they signed; nullptr: none, each is shown by himself, as on his own page.
  const RecordArticle* article = nullptr;
};

struct Options {
  TextStyle style;            ///< of the form text
  std::string_view software;  ///< the library's version; of the form json
  /// A platform's name as people write it, "" where it is not known; nullptr: none is. Of the form
  /// html.
  std::string_view (*platform_title)(std::string_view name) = nullptr;
};

/// One form that authors are given in. A constant: no start-up code, no state.
///
/// Whatever a record holds comes out as text: escaped once, here, for the form it goes into. Links
/// are http, https and mailto, and what is none of them is left out.
struct Renderer {
  std::string_view name;        ///< stable; what `render` is asked for
  std::string_view media_type;  ///< RFC 6838
  std::string_view extension;   ///< of files that hold it, without the full stop
  std::string_view help;        ///< where it goes and what it rests on, a clause
  /// Pure; the same bytes for the same records. Cost: O(records). Throws only std::bad_alloc.
  /// Precondition: all texts are valid UTF-8.
  std::string (*render)(const Authors& authors, const Options& options);
};

/// All forms, in the order they are listed.
[[nodiscard]] std::span<const Renderer* const> all_renderers();

/// The form of that name, or nullptr.
[[nodiscard]] const Renderer* find_renderer(std::string_view name);

}  // namespace masthead::render
