#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace masthead::cli {

/// An option of the command line. Parsing, --help and completion are made from these.
struct Option {
  std::string_view name;                     ///< without the two hyphens
  std::string_view letter;                   ///< one letter, or empty
  std::string_view argument;                 ///< "FILE", "KEY=VALUE", ...; empty: it takes none
  std::span<const std::string_view> values;  ///< all it may be; empty: anything
  std::string_view summary;                  ///< a clause, no full stop
};

struct Invocation;

/// A command of the program.
struct Command {
  std::string_view name;
  std::string_view arguments;  ///< as usage shows them: "[FILE|-]"
  std::size_t min_inputs;
  std::size_t max_inputs;
  bool reads_files;                            ///< its arguments are paths (for completion)
  std::span<const std::string_view> words;     ///< all its argument may be; empty: anything
  std::string_view summary;                    ///< one clause, for the overview
  std::string_view description;                ///< lines of at most 80 columns
  std::span<const Option> options;             ///< beside the global ones
  std::span<const std::string_view> examples;  ///< shell commands; the tests run them
  int (*run)(const Invocation& call);          ///< the exit code; may throw Failure
};

/// All commands, in the order --help lists them.
[[nodiscard]] std::span<const Command> commands();

/// Options that every command takes.
[[nodiscard]] std::span<const Option> global_options();

/// The command of that name, or nullptr.
[[nodiscard]] const Command* find_command(std::string_view name);

/// The option as `command` takes it (global ones included), or nullptr. `command` may be nullptr:
/// only global options.
[[nodiscard]] const Option* find_option(const Command* command, std::string_view name);

/// A command line, read and checked against the table.
struct Invocation {
  const Command* command = nullptr;
  std::vector<std::pair<std::string, std::string>> options;  ///< name and value, in order
  std::vector<std::string> inputs;

  [[nodiscard]] bool has(std::string_view name) const;
  /// All values given, in order.
  [[nodiscard]] std::vector<std::string> values(std::string_view name) const;
  /// The last value given, or `fallback`.
  [[nodiscard]] std::string_view value(std::string_view name, std::string_view fallback) const;
};

/// Throws Failure (usage) when an option is not the command's, a value is not one of its values, or
/// there are too few or too many arguments.
void check(const Invocation& call);

}  // namespace masthead::cli
