#include "plugin/cli/help.h"

#include <fmt/format.h>

#include "plugin/cli/console.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/settings.h"

namespace masthead::cli {
namespace {

constexpr std::string_view kExitCodes =
    "\nExit codes:\n"
    "  0    done\n"
    "  2    the command line or a setting is wrong\n"
    "  3    some inputs failed; the rest was written\n"
    "  4    nothing could be done, or the output could not be written\n"
    "  5    the registry is in use or damaged\n"
    "  130  interrupted by Ctrl-C\n";

void append_options(std::span<const Option> options, std::string& out) {
  for (const Option& option : options) {
    std::string left = "--" + std::string(option.name);
    if (!option.letter.empty()) left = fmt::format("-{}, {}", option.letter, left);
    if (!option.argument.empty()) left += " " + std::string(option.argument);
    out += fmt::format("  {:<19}  {}", left, option.summary);
    if (!option.values.empty()) {
      out += fmt::format("\n{:23}({})", "", fmt::join(option.values, ", "));
    }
    out += '\n';
  }
}

void append_settings(std::string& out) {
  out += "\nSettings, for --set and the .properties file (and the environment, for example\n" +
         fmt::format("{}; MASTHEAD_CONFIG names the file):\n", variable_of(keys().front()));
  for (const Key& key : keys()) {
    const std::string fallback = key.fallback.empty() ? "" : fmt::format(" ({})", key.fallback);
    out += fmt::format("  {:<19}  {}{}\n", key.name, key.summary, fallback);
  }
}

}  // namespace

std::string overview() {
  std::string out =
      "Usage: masthead COMMAND [OPTION...] [INPUT...]\n\n"
      "Author identity for publishers: links, bylines and bios become one author record.\n\n"
      "Commands:\n";
  for (const Command& command : commands()) {
    out += fmt::format("  {:<10} {:<9}  {}\n", command.name, command.arguments, command.summary);
  }
  out += "\nOptions of every command:\n";
  append_options(global_options(), out);
  append_settings(out);
  out += kExitCodes;
  return out + "\n\"masthead help COMMAND\" shows the options and examples of a command.\n";
}

std::string explain(const Command& command) {
  std::string out = fmt::format("Usage: masthead {} [OPTION...] {}\n\n{}\n", command.name,
                                command.arguments, command.description);
  if (!command.words.empty()) {
    out += fmt::format("\n{} is one of: {}\n", command.arguments, fmt::join(command.words, ", "));
  }
  if (!command.options.empty()) out += "\nOptions:\n";
  append_options(command.options, out);
  out += "\nOptions of every command:\n";
  append_options(global_options(), out);
  out += "\nExamples:\n";
  for (const std::string_view example : command.examples) out += fmt::format("  {}\n", example);
  out += kExitCodes;
  return out;
}

int run_help(const Invocation& call) {
  Console console(call.value("color", "auto"));
  console.write(call.inputs.empty() ? overview() : explain(*find_command(call.inputs.front())));
  return kDone;
}

}  // namespace masthead::cli
