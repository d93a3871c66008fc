#include "plugin/cli/interrupt.h"

#include <csignal>

namespace masthead::cli {
namespace {

// A signal handler has no other way to tell the program.
volatile std::sig_atomic_t interrupt_seen = 0;

void note_interrupt(int /*signal*/) { interrupt_seen = 1; }

}  // namespace

void watch_interrupt() {
  struct sigaction action {};
  action.sa_handler = note_interrupt;
  // No SA_RESTART: a read that waits for the keyboard has to come back.
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  ::sigemptyset(&action.sa_mask);
  ::sigaction(SIGINT, &action, nullptr);

  struct sigaction ignore {};
  ignore.sa_handler = SIG_IGN;
  ::sigemptyset(&ignore.sa_mask);
  ::sigaction(SIGPIPE, &ignore, nullptr);
}

bool interrupted() { return interrupt_seen != 0; }

}  // namespace masthead::cli
