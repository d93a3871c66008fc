#pragma once

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "plugin/cli/columns.h"
#include "plugin/cli/commands.h"
#include "plugin/cli/console.h"
#include "plugin/cli/engine.h"
#include "plugin/cli/failures.h"
#include "plugin/cli/inputs.h"
#include "plugin/cli/loader.h"
#include "plugin/cli/places.h"
#include "plugin/cli/rows.h"
#include "plugin/cli/settings.h"

namespace masthead::cli {

/// Hands judgements and inputs to one stream of mentions, and prints what it gives.
class MergeRun {
 public:
  /// What is printed of lines that cannot be used, beside their names on standard error.
  enum class Marks : unsigned char { shown, left_out };

  /// @param skipped  arguments before the inputs
  /// @param method   "merge", or one that takes the same lines
  /// @param options  of the stream, a JSON object
  /// Throws Failure (usage): no inputs; a setting or option the library does not take; a file of
  /// records that cannot be written.
  MergeRun(const Invocation& call, std::size_t skipped, const char* method,
           const std::string& options, Marks marks, Console& console);

  /// The exit code. Throws Failure.
  int run();

  /// The last line of an audit, which counts what was found; it is not printed.
  [[nodiscard]] const std::string& summary() const { return summary_; }
  /// The lines of an audit that can be corrected, where they were asked for; not printed either.
  [[nodiscard]] const std::vector<std::string>& corrections() const { return corrections_; }
  /// Where the pages were read, by what the result calls them; only with --fix.
  [[nodiscard]] const std::map<std::string, Source>& pages() const { return pages_; }

 private:
  void read_judgements(const std::string& path);
  void read_rows(Item& item);
  void read_rows(Rows& rows);
  void read_items(const std::vector<Item>& items);
  void write(std::string_view lines);
  void print(std::string_view lines);
  void print_line(std::string_view line, std::string& out);
  void mark(const std::string& input, std::uint64_t line, std::int32_t error,
            const std::string& message);
  void open_records(const std::string& path);
  void write_record(std::string_view line);

  Console& console_;
  std::vector<std::string> judgements_;
  Settings settings_;
  Inputs inputs_;
  Loader loader_;
  Engine engine_;
  Columns columns_;
  Marks marks_;
  Places places_;
  Failures failures_;
  std::ofstream records_;
  std::string records_path_;
  std::string summary_;
  bool keeps_pages_;
  std::vector<std::string> corrections_;
  std::map<std::string, Source> pages_;
  std::uint64_t lines_ = 0;
  std::uint64_t bytes_ = 0;
};

}  // namespace masthead::cli
