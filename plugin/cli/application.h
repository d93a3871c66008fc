#pragma once

#include <Poco/Util/Application.h>
#include <Poco/Util/OptionSet.h>

#include <string>

#include "plugin/cli/commands.h"

namespace masthead::cli {

/// The program: reads the command line against the table of commands and runs one.
///
/// Loads no configuration file of its own accord and looks for none; see Settings.
class Application : public Poco::Util::Application {
 public:
  /// Reads the command line and runs the command. Returns the exit code; throws nothing: every
  /// failure has been named on standard error.
  int run_command(int count, char** words);

 protected:
  void defineOptions(Poco::Util::OptionSet& options) override;
  void handleOption(const std::string& name, const std::string& value) override;
  int main(const ArgVec& arguments) override;

 private:
  int dispatch(const ArgVec& arguments);

  Invocation call_;
};

}  // namespace masthead::cli
