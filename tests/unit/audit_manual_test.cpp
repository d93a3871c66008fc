#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

#include "core/audit/manual.h"

namespace {

const char* const kManual = MASTHEAD_SOURCE_DIR "/plugin/man/masthead-rules.7";

std::string read_manual() {
  std::ifstream file(kManual, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

TEST_CASE("the manual of the rules is what their constants say") {
  std::string text;
  masthead::audit::append_manual(masthead::audit::all_rules(), text);
  // MASTHEAD_WRITE_MANUAL=1 makes it again.
  if (std::getenv("MASTHEAD_WRITE_MANUAL") != nullptr) {
    std::ofstream(kManual, std::ios::binary | std::ios::trunc) << text;
  }
  CHECK_MESSAGE(
      text == read_manual(),
      "masthead-rules.7 is out of date: MASTHEAD_WRITE_MANUAL=1 runs of this test write it");
}

TEST_CASE("words of a rule cannot become requests of the manual's language") {
  masthead::audit::Rule rule = *masthead::audit::all_rules().front();
  rule.help = ".Sh NEW \\fB\"x\" Next. 'quote' and so on. A third.";
  const masthead::audit::Rule* const rules[] = {&rule};
  std::string text;
  masthead::audit::append_manual(rules, text);
  CHECK(text.find("\n\\&.Sh NEW \\efB\\(dqx\\(dq Next. 'quote' and so on.\nA third.\n") !=
        std::string::npos);
}

}  // namespace
