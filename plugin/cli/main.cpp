// masthead(1): the command line program. A host of libmasthead like any other.
#include "plugin/cli/application.h"

int main(int count, char** words) {
  Poco::AutoPtr<masthead::cli::Application> application(new masthead::cli::Application);
  return application->run_command(count, words);
}
