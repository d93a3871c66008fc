#include "plugin/cli/application.h"

#include <Poco/Exception.h>
#include <Poco/Util/Option.h>
#include <Poco/Util/OptionException.h>
#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <new>
#include <set>
#include <string_view>
#include <vector>

#include "masthead/masthead.h"
#include "plugin/cli/console.h"
#include "plugin/cli/exit_code.h"
#include "plugin/cli/help.h"
#include "plugin/cli/nearest.h"

namespace masthead::cli {
namespace {

using Poco::Util::Option;
using Poco::Util::OptionSet;

void add_options(std::span<const cli::Option> options, std::set<std::string_view>& seen,
                 OptionSet& set) {
  for (const cli::Option& option : options) {
    if (!seen.insert(option.name).second) continue;
    Option entry(std::string(option.name), std::string(option.letter));
    entry.repeatable(true);
    if (!option.argument.empty()) entry.argument(std::string(option.argument), true);
    set.addOption(entry);
  }
}

// The words of the command line that Poco's message is about, hyphens included.
std::string find_word(int count, char** words, const std::string& message) {
  for (int i = 1; i < count; ++i) {
    const std::string_view word = words[i];
    if (word.substr(0, 1) != "-" || word.find(message) == std::string_view::npos) continue;
    return std::string(word.substr(0, word.find('=')));
  }
  return message;
}

// Among the options of the command on the line, or of all where it names none.
std::string nearest_option(int count, char** words, const std::string& name) {
  const auto* named = std::find_if(words + 1, words + count,
                                   [](const char* word) { return find_command(word) != nullptr; });
  const Command* only = named == words + count ? nullptr : find_command(*named);

  std::vector<std::string_view> known;
  for (const Command& command : commands()) {
    if (only != nullptr && only != &command) continue;
    for (const cli::Option& option : command.options) known.push_back(option.name);
  }
  for (const cli::Option& option : global_options()) known.push_back(option.name);
  const std::size_t start = std::min(name.find_first_not_of('-'), name.size());
  return std::string(nearest(name.substr(start), known));
}

// Every way of failing ends here, as a message and an exit code.
int explain_failure(int count, char** words) {
  Console console("never");
  try {
    throw;
  } catch (const Failure& failure) {
    if (*failure.what() != '\0') console.complain(failure.what());
    return failure.code();
  } catch (const Poco::Util::UnknownOptionException& error) {
    const std::string word = find_word(count, words, error.message());
    console.complain(fmt::format("unknown option {} (the nearest is --{}); see \"masthead help\"",
                                 word, nearest_option(count, words, word)));
    return kUsage;
  } catch (const Poco::Util::MissingArgumentException& error) {
    console.complain(fmt::format("--{}; see \"masthead help\"", error.message()));
    return kUsage;
  } catch (const Poco::Util::UnexpectedArgumentException& error) {
    console.complain(
        fmt::format("--{}: the option takes no value; see \"masthead help\"", error.message()));
    return kUsage;
  } catch (const Poco::Util::OptionException& error) {
    console.complain(fmt::format("{}: {}; see \"masthead help\"", error.name(), error.message()));
    return kUsage;
  } catch (const Poco::Exception& error) {
    console.complain(error.displayText());
  } catch (const std::bad_alloc&) {
    console.complain("out of memory: give smaller inputs or lower the limits");
  } catch (const std::exception& error) {
    console.complain(error.what());
  }
  return kNothingDone;
}

}  // namespace

int Application::run_command(int count, char** words) {
  try {
    init(count, words);
  } catch (const std::exception&) {
    return explain_failure(count, words);
  }
  return run();
}

void Application::defineOptions(OptionSet& options) {
  std::set<std::string_view> seen;
  add_options(global_options(), seen, options);
  for (const Command& command : commands()) add_options(command.options, seen, options);
}

void Application::handleOption(const std::string& name, const std::string& value) {
  call_.options.emplace_back(name, value);
}

int Application::main(const ArgVec& arguments) {
  try {
    return dispatch(arguments);
  } catch (const std::exception&) {
    return explain_failure(0, nullptr);
  }
}

int Application::dispatch(const ArgVec& arguments) {
  Console console("never");
  if (call_.has("version")) {
    console.write(fmt::format("masthead {}\n", masthead_version()));
    return kDone;
  }
  if (arguments.empty()) {
    check(call_);
    if (!call_.has("help")) {
      console.explain(overview());
      return kUsage;
    }
    console.write(overview());
    return kDone;
  }

  call_.command = find_command(arguments.front());
  if (call_.command == nullptr) {
    std::vector<std::string_view> known;
    for (const Command& command : commands()) known.push_back(command.name);
    throw Failure(kUsage,
                  fmt::format("unknown command {} (the nearest is {}); see \"masthead help\"",
                              arguments.front(), nearest(arguments.front(), known)));
  }
  call_.inputs.assign(arguments.begin() + 1, arguments.end());
  check(call_);
  if (!call_.has("help")) return call_.command->run(call_);
  console.write(explain(*call_.command));
  return kDone;
}

}  // namespace masthead::cli
