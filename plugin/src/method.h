#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/result.h"
#include "plugin/src/context.h"
#include "plugin/src/error_words.h"
#include "plugin/src/json_reader.h"

namespace masthead::plugin {

/// One document of a stream.
struct Line {
  std::string& text;   ///< the line's bytes without its end; may be grown and changed
  std::size_t number;  ///< from 1; blank lines count
  /// The document's own bytes, where they came beside the line; only for a method that takes them.
  std::optional<std::string_view> bytes;
};

/// What a method does with a stream: one call of read() a line, then one of finish().
class LineReader {
 public:
  LineReader() = default;
  LineReader(const LineReader&) = delete;
  LineReader& operator=(const LineReader&) = delete;
  virtual ~LineReader() = default;

  /// Reads one line, blank lines left out, and appends what it gives to `out`, each line with its
  /// newline.
  ///
  /// @param id  out: what the line calls its document, as soon as it is known, so that an error
  ///            can name it.
  /// Errors: what is wrong with the line. internal, cancelled and no_memory end the stream.
  virtual Status read(const Line& line, DocumentId& id, std::string& out) = 0;

  /// Appends what is known only at the end.
  virtual Status finish(std::string& out) = 0;
};

/// One method of the ABI. A constant; masthead-methods(7) describes each.
struct Method {
  std::string_view name;
  /// One document: `in` is the whole input, which may be grown and changed; `out` is empty.
  Status (*call)(Context& context, std::string& in, std::string& out);
  /// A stream with its options, a JSON object ("{}": the defaults). The context outlives it.
  Result<std::unique_ptr<LineReader>> (*open)(Context& context, std::string& options);
  /// Each line gives its own answer and finish() gives nothing: several readers, each with a
  /// context of its own, may share the lines of a stream.
  bool independent_lines;
  bool takes_bytes;  ///< documents may come as bytes beside their line
};

/// The error of a method that answers calls and takes no stream.
[[nodiscard]] Error no_stream(std::string_view method);

/// All methods, in the order of the one list in methods/all.cpp.
[[nodiscard]] std::span<const Method* const> all_methods();

/// The method of that name. Errors: invalid_input, with the nearest known name.
[[nodiscard]] Result<const Method*> find_method(std::string_view name);

}  // namespace masthead::plugin
