#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "adapters/bio/bio_reader.h"
#include "adapters/links/reader.h"
#include "adapters/words/vocabulary.h"
#include "core/limits.h"
#include "plugin/registry/registry.h"
#include "plugin/src/config.h"
#include "plugin/src/error_words.h"
#include "plugin/src/host.h"
#include "plugin/src/json_reader.h"

namespace masthead::plugin {

class RecordCache;

/// What the methods of one context share: settings, the host, and the memory that is used again.
/// Not for two threads at once.
class Context {
 public:
  Context(Host host, const Config& config);

  [[nodiscard]] const Config& config() const { return config_; }
  [[nodiscard]] const Limits& limits() const { return config_.limits; }
  [[nodiscard]] const Host& host() const { return host_; }
  /// Built at the first use, which allocates about 100 KiB.
  [[nodiscard]] links::LinkReader& links();
  /// Built at the first use, over links() and vocabulary().
  [[nodiscard]] bio::BioReader& bios();
  /// Built at the first use, which takes about a millisecond.
  [[nodiscard]] const words::Vocabulary& vocabulary();
  [[nodiscard]] JsonReader& json() { return json_; }
  /// The registry the config names, opened at the first use.
  /// Errors: invalid_input (it names none); those of Registry::open().
  [[nodiscard]] Result<registry::Registry*> registry(registry::Database::Missing missing);
  /// What was made of that registry's authors.
  [[nodiscard]] RecordCache& records();

  /// What time it is, in RFC 3339: as the config says, else by the host's clock; empty where
  /// neither knows. Errors: internal (the host's clock failed).
  [[nodiscard]] Result<std::string> now() const;

  /// `bytes` where the reader may use them: valid until the next scratch(). Errors: limit (longer
  /// than limits.input_bytes).
  [[nodiscard]] Result<std::string*> scratch(std::string_view bytes);
  /// Gives memory back that an unusually large document took.
  void trim();

 private:
  Host host_;
  Config config_;
  std::unique_ptr<links::LinkReader> links_;
  std::unique_ptr<bio::BioReader> bios_;
  std::unique_ptr<words::Vocabulary> vocabulary_;
  std::shared_ptr<registry::Registry> registry_;
  JsonReader json_;
  std::string scratch_;
  std::shared_ptr<RecordCache> records_;  // its type is known in context.cpp alone
};

/// The error for `what` (a document, a line) of `size` bytes.
[[nodiscard]] Error too_long(std::string_view what, std::size_t size, const Limits& limits);

}  // namespace masthead::plugin
