#include "plugin/cli/completion.h"

#include <fmt/format.h>

#include <vector>

#include "plugin/cli/console.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/settings.h"

namespace masthead::cli {
namespace {

std::string quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

std::string command_names(std::string_view separator) {
  std::vector<std::string_view> names;
  for (const Command& command : commands()) names.push_back(command.name);
  return fmt::format("{}", fmt::join(names, separator));
}

std::string key_words() {
  std::vector<std::string> words;
  for (const Key& key : keys()) words.push_back(fmt::format("{}=", key.name));
  return fmt::format("{}", fmt::join(words, " "));
}

// What may follow an option: its values, the settings, or nothing that is known ("").
std::string value_words(const Option& option) {
  return option.argument == "KEY=VALUE" ? key_words()
                                        : fmt::format("{}", fmt::join(option.values, " "));
}

// How each script answers is the shell's own business; what it answers comes from the table.

std::string bash_words(std::string_view words) {
  return fmt::format("_masthead_words '{}'", words);
}

void append_bash_values(std::string_view command, std::span<const Option> options,
                        std::string& out) {
  for (const Option& option : options) {
    if (option.argument.empty()) continue;
    const std::string pattern = command.empty() ? fmt::format("*' --{}'", option.name)
                                                : fmt::format("'{} --{}'", command, option.name);
    out += fmt::format("    {})\n      {}\n", pattern,
                       option.argument == "FILE" ? std::string("_masthead_files")
                                                 : bash_words(value_words(option)));
    // A setting goes on after the "=".
    if (option.argument == "KEY=VALUE") out += "      compopt -o nospace\n";
    out += "      return ;;\n";
  }
}

std::string bash_options(std::span<const Option> own) {
  std::string words;
  for (const Option& option : own) words += fmt::format("--{} ", option.name);
  for (const Option& option : global_options()) words += fmt::format("--{} ", option.name);
  words.pop_back();
  return words;
}

std::string bash_arguments() {
  std::string out = "  case \"$command\" in\n";
  for (const Command& command : commands()) {
    const std::string reply = command.reads_files
                                  ? "_masthead_files"
                                  : bash_words(fmt::format("{}", fmt::join(command.words, " ")));
    out += fmt::format(
        "    {})\n      case \"$cur\" in\n        -*) {} ;;\n        *) {} ;;\n      esac ;;\n",
        command.name, bash_words(bash_options(command.options)), reply);
  }
  const std::string first = command_names(" ") + " " + bash_options({});
  return out + fmt::format("    *) {} ;;\n  esac\n", bash_words(first));
}

constexpr std::string_view kBashStart =
    R"(# bash completion for masthead; made by "masthead completion bash"
_masthead_words() {
  COMPREPLY=($(compgen -W "$1" -- "$cur"))
}

_masthead_files() {
  local IFS=$'\n'
  compopt -o filenames
  COMPREPLY=($(compgen -f -- "$cur"))
}

_masthead() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= i
  COMPREPLY=()
  # Bash cuts --name=value in three words.
  if [[ $cur == '=' ]]; then
    cur=
  elif [[ $prev == '=' && COMP_CWORD -gt 1 ]]; then
    prev=${COMP_WORDS[COMP_CWORD-2]}
  fi
)";

std::string bash_script() {
  std::string out(kBashStart);
  out += fmt::format(
      "  for ((i = 1; i < COMP_CWORD; i++)); do\n    case \"${{COMP_WORDS[i]}}\" in\n"
      "      {}) command=${{COMP_WORDS[i]}}; break ;;\n    esac\n  done\n"
      "  case \"$command $prev\" in\n",
      command_names("|"));
  for (const Command& command : commands()) append_bash_values(command.name, command.options, out);
  append_bash_values("", global_options(), out);
  return out + "  esac\n" + bash_arguments() + "}\ncomplete -F _masthead masthead\n";
}

std::string zsh_option(const Option& option) {
  std::string action;
  if (option.argument == "FILE") {
    action = ":file:_files";
  } else if (option.argument == "KEY=VALUE") {
    action = fmt::format(":setting:({})", key_words());
  } else if (!option.argument.empty()) {
    action = fmt::format(":{}:({})", option.name, value_words(option));
  }
  // "[" and "]" end a description, ":" the message before an action.
  return quoted(fmt::format("*--{}{}[{}]{}", option.name, option.argument.empty() ? "" : "=",
                            option.summary, action));
}

std::string zsh_script() {
  std::string out =
      "#compdef masthead\n# zsh completion for masthead; made by \"masthead completion zsh\"\n"
      "_masthead() {\n  local -a global commands\n  local context state line\n  global=(\n";
  for (const Option& option : global_options()) {
    out += fmt::format("    {}\n", zsh_option(option));
  }
  out += "  )\n  commands=(\n";
  for (const Command& command : commands()) {
    out += fmt::format("    {}\n", quoted(fmt::format("{}:{}", command.name, command.summary)));
  }
  out +=
      "  )\n  _arguments -C $global '1:command:->command' '*::argument:->argument'\n"
      "  case $state in\n    command) _describe command commands ;;\n    argument)\n"
      "      case $words[1] in\n";
  for (const Command& command : commands()) {
    out += fmt::format("        {})\n          _arguments $global", command.name);
    for (const Option& option : command.options) out += " " + zsh_option(option);
    const std::string action =
        command.reads_files ? "_files" : fmt::format("({})", fmt::join(command.words, " "));
    out += fmt::format(" {} ;;\n", quoted("*:argument:" + action));
  }
  return out +
         "      esac ;;\n  esac\n}\n"
         "if [[ $funcstack[1] == _masthead ]]; then\n  _masthead \"$@\"\nelse\n"
         "  compdef _masthead masthead\nfi\n";
}

void append_fish_options(std::string_view condition, std::span<const Option> options,
                         std::string& out) {
  for (const Option& option : options) {
    out += fmt::format("complete -c masthead{} -l {}", condition, option.name);
    if (!option.letter.empty()) out += fmt::format(" -s {}", option.letter);
    if (option.argument == "FILE") {
      out += " -r -F";
    } else if (!option.argument.empty()) {
      out += " -x -a " + quoted(value_words(option));
    }
    out += fmt::format(" -d {}\n", quoted(option.summary));
  }
}

std::string fish_script() {
  std::string out =
      "# fish completion for masthead; made by \"masthead completion fish\"\n"
      "complete -c masthead -f\n";
  append_fish_options("", global_options(), out);
  for (const Command& command : commands()) {
    out += fmt::format("complete -c masthead -n __fish_use_subcommand -a {} -d {}\n", command.name,
                       quoted(command.summary));
    const std::string condition = fmt::format(" -n '__fish_seen_subcommand_from {}'", command.name);
    append_fish_options(condition, command.options, out);
    out += command.reads_files ? fmt::format("complete -c masthead{} -F\n", condition)
                               : fmt::format("complete -c masthead{} -a '{}'\n", condition,
                                             fmt::join(command.words, " "));
  }
  return out;
}

}  // namespace

std::string completion_script(std::string_view shell) {
  if (shell == "bash") return bash_script();
  return shell == "zsh" ? zsh_script() : fish_script();
}

int run_completion(const Invocation& call) {
  Console console(call.value("color", "auto"));
  console.write(completion_script(call.inputs.front()));
  return kDone;
}

}  // namespace masthead::cli
