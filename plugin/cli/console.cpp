#include "plugin/cli/console.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <system_error>

#include "plugin/cli/exit_code.h"

namespace masthead::cli {
namespace {

constexpr auto kFirstProgress = std::chrono::seconds(1);
constexpr auto kNextProgress = std::chrono::milliseconds(250);

bool wants_colour(std::string_view color, bool is_terminal) {
  if (color != "auto") return color == "always";
  const char* no_color = std::getenv("NO_COLOR");
  const char* term = std::getenv("TERM");
  const bool refused = no_color != nullptr && *no_color != '\0';
  const bool dumb = term != nullptr && std::string_view(term) == "dumb";
  return is_terminal && !refused && !dumb;
}

unsigned byte_at(std::string_view text, std::size_t i) {
  return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
}

// Bytes of the UTF-8 sequence at the front of `text`; 0: there is none.
std::size_t sequence_size(std::string_view text) {
  const unsigned lead = byte_at(text, 0);
  std::size_t size = 1;
  if (lead >= 0x80) size = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte_at(text, i) & 0xC0U) != 0x80U) return 0;
  }
  return size;
}

// True where a control character is at the front of `text`: C0, DEL, C1 (C2 80..9F), the
// bidirectional embeddings and overrides (E2 80 AA..AE) and isolates (E2 81 A6..A9).
bool begins_with_control(std::string_view text) {
  const unsigned first = byte_at(text, 0);
  const unsigned second = byte_at(text, 1);
  const unsigned third = byte_at(text, 2);
  if (first < 0x20 || first == 0x7F) return true;
  if (first == 0xC2) return second <= 0x9F;
  if (first != 0xE2) return false;
  return (second == 0x80 && third >= 0xAA && third <= 0xAE) ||
         (second == 0x81 && third >= 0xA6 && third <= 0xA9);
}

// The number of bytes written, or a negative errno.
ssize_t write_some(int descriptor, std::string_view text) {
  const ssize_t size = ::write(descriptor, text.data(), text.size());
  if (size >= 0) return size;
  return errno == EINTR ? 0 : -errno;
}

void write_error(std::string_view text) {
  while (!text.empty()) {
    const ssize_t size = write_some(STDERR_FILENO, text);
    // Where standard error is gone there is nobody left to tell.
    if (size < 0) return;
    text.remove_prefix(static_cast<std::size_t>(size));
  }
}

}  // namespace

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const std::size_t sequence = sequence_size(text);
    const std::string_view next = text.substr(0, std::max<std::size_t>(sequence, 1));
    text.remove_prefix(next.size());
    if (sequence > 0 && !begins_with_control(next)) {
      out += next;
      continue;
    }
    for (const char c : next) out += fmt::format("\\x{:02X}", static_cast<unsigned char>(c));
  }
  return out;
}

Console::Console(std::string_view color)
    : out_is_terminal_(::isatty(STDOUT_FILENO) == 1),
      shows_progress_(!out_is_terminal_ && ::isatty(STDERR_FILENO) == 1),
      colour_(wants_colour(color, out_is_terminal_)),
      begin_(Clock::now()),
      next_progress_(begin_ + kFirstProgress) {}

std::size_t Console::width() const {
  constexpr std::size_t kDefault = 80;
  constexpr std::size_t kWidest = 100;
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return kDefault;
  return std::min<std::size_t>(size.ws_col, kWidest);
}

void Console::write(std::string_view text) {
  while (!text.empty()) {
    const ssize_t size = write_some(STDOUT_FILENO, text);
    if (size == -EPIPE) throw Failure(kDone, "");
    if (size < 0) {
      throw Failure(kNothingDone,
                    fmt::format("cannot write the result: {}: make room, or send it somewhere else",
                                std::generic_category().message(static_cast<int>(-size))));
    }
    text.remove_prefix(static_cast<std::size_t>(size));
  }
}

void Console::explain(std::string_view text) {
  clear_progress();
  write_error(text);
}

void Console::complain(std::string_view message) {
  explain("masthead: " + printable(message) + "\n");
}

void Console::progress(std::uint64_t count, std::string_view what, std::uint64_t bytes) {
  if (!shows_progress_) return;
  const auto now = Clock::now();
  if (now < next_progress_) return;
  next_progress_ = now + kNextProgress;
  progress_shown_ = true;
  constexpr double kMegabyte = 1e6;
  const double seconds = std::chrono::duration<double>(now - begin_).count();
  write_error(fmt::format("\r\x1b[K{} {}, {:.1f} MB, {:.0f} {} a second", count, what,
                          static_cast<double>(bytes) / kMegabyte,
                          static_cast<double>(count) / seconds, what));
}

void Console::announce(std::string_view what) {
  if (!shows_progress_ || Clock::now() < begin_ + kFirstProgress) return;
  progress_shown_ = true;
  write_error(fmt::format("\r\x1b[K{}", what));
}

void Console::clear_progress() {
  if (!progress_shown_) return;
  progress_shown_ = false;
  write_error("\r\x1b[K");
}

}  // namespace masthead::cli
