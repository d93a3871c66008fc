#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <thread>
#include <vector>

#include "plugin/src/context.h"
#include "plugin/src/line_run.h"
#include "plugin/src/method.h"

namespace masthead::plugin {

/// Several readers of one stream, each with a context of its own.
///
/// The calling thread is one of them; the others' threads are made inside run() and joined before
/// it returns. They block every signal and call no service of the host: what they log is handed to
/// the host by the calling thread, in the order of the lines. Where the system gives no thread,
/// those there are do the work.
class Crew {
 public:
  /// At most `context.config().threads` readers, made when there is work for them. `context` and
  /// `method` outlive the crew.
  Crew(Context& context, const Method& method, std::string options);
  ~Crew();
  Crew(const Crew&) = delete;
  Crew& operator=(const Crew&) = delete;

  /// Reads the chunks and appends the answers in their order. After an error the answers of all
  /// lines before the one that ended the run are in `out`.
  /// Errors: as LineRun::read(), and those of the method's open(). Throws std::bad_alloc.
  [[nodiscard]] Status run(std::span<const Chunk> chunks, Output& out);

 private:
  class Reader;
  class Work;

  Status grow(std::size_t count);
  Status start(Work& work, std::size_t count, std::vector<std::jthread>& threads);

  Context& context_;
  const Method& method_;
  std::string options_;
  std::vector<std::unique_ptr<Reader>> readers_;
};

}  // namespace masthead::plugin
