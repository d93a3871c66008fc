#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "plugin/src/context.h"
#include "plugin/src/method.h"

namespace masthead::plugin {

/// A document that comes as bytes beside its line. Borrowed.
struct DocumentBytes {
  std::string_view line;  ///< blank: the document is counted and not read
  std::string_view bytes;
};

/// A part of a stream's input: whole lines, or documents beside their lines.
struct Chunk {
  std::string_view lines;  ///< each but the last ends with LF
  std::span<const DocumentBytes> documents;
  std::size_t first = 1;  ///< the number of the first line
};

/// What a stream has answered so far.
struct Output {
  std::string text;
  std::size_t complete = 0;  ///< the part of `text` that is whole lines
  std::size_t errors = 0;    ///< lines among them that say what failed
};

/// Reads lines one after another, with a context and a reader that no one else uses meanwhile.
class LineRun {
 public:
  /// Asked before each document; an error ends the run.
  using Ask = std::function<Status()>;

  /// `context` outlives the run.
  LineRun(Context& context, std::unique_ptr<LineReader> reader)
      : context_(context), reader_(std::move(reader)) {}

  /// Reads what `chunk` holds and appends the answers, or an error line in place of one.
  /// Errors: `ask`'s; those that end a stream. What is complete is kept then. Throws
  /// std::bad_alloc.
  [[nodiscard]] Status read(const Chunk& chunk, const Ask& ask, Output& out);

  /// Reads a line whose pieces were put together.
  ///
  /// @param line  its bytes; empty where it was too long to be kept.
  /// @param size  its true size.
  [[nodiscard]] Status read(std::string& line, std::size_t size, std::size_t number, const Ask& ask,
                            Output& out);

  /// Appends what the method gives at the end.
  [[nodiscard]] Status finish(Output& out);

 private:
  Status read_document(const DocumentBytes& document, std::size_t number, const Ask& ask,
                       Output& out);
  Status answer(const Line& line, Output& out);
  void write_error(const Error& error, std::size_t number, const DocumentId& id, Output& out);
  void trim();

  Context& context_;
  std::unique_ptr<LineReader> reader_;
  std::string line_;
};

}  // namespace masthead::plugin
