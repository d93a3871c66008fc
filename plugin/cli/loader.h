#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "plugin/cli/console.h"
#include "plugin/cli/input.h"
#include "plugin/cli/inputs.h"

namespace masthead::cli {

/// A source with its bytes, unpacked, or why there are none.
struct Item {
  Source source;
  std::string bytes;
  std::int32_t error = 0;         ///< one of masthead_code; 0: it was loaded
  std::string message{};          ///< of the error, for a person
  std::unique_ptr<Bytes> rows{};  ///< instead of `bytes`: an input of rows, opened
};

/// True for HTML: a manifest or the file's name says so, or it begins with markup.
[[nodiscard]] bool is_page(const Item& item);

/// The JSON line that goes with an item's bytes; empty: there is nothing to read.
[[nodiscard]] std::string line_of(const Item& item);

/// The id as JSON.
[[nodiscard]] std::string id_of(const Source& source);

/// Loads sources some at a time, with several threads where they are files of a disk: packed pages
/// take as long to unpack as to read.
///
/// Memory: 16 MiB and one input a thread at a time, and what Inputs keeps.
class Loader {
 public:
  Loader(Inputs& inputs, std::size_t limit, std::size_t threads, Console& console)
      : inputs_(inputs), limit_(limit), threads_(threads), console_(console) {}

  /// The next items, in order; empty: there are no more. An input of rows comes alone. Throws
  /// Failure (interrupted).
  [[nodiscard]] std::vector<Item> next();

 private:
  void collect();
  void load(Item& item) const;
  std::size_t load_some();

  Inputs& inputs_;
  std::size_t limit_;
  std::size_t threads_;
  Console& console_;
  std::deque<Item> waiting_;
  bool ended_ = false;
};

}  // namespace masthead::cli
