#pragma once

namespace masthead::cli {

/// Lets the run end at a whole line when the user presses Ctrl-C, and a closed pipe be seen as a
/// write error. The second Ctrl-C ends the program at once.
void watch_interrupt();

/// True once Ctrl-C was pressed. [any thread]
[[nodiscard]] bool interrupted();

}  // namespace masthead::cli
