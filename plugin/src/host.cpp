#include "plugin/src/host.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <iterator>
#include <string>

#include "core/text.h"
#include "plugin/src/time.h"

namespace masthead::plugin {
namespace {

bool starts_control(std::string_view rest) {
  const auto first = static_cast<unsigned char>(rest[0]);
  if (first < 0x20 || first == 0x7F) return true;
  // U+0080..U+009F drive terminals too; U+2028 and U+2029 end a line in some readers of logs.
  if (first == 0xC2 && rest.size() > 1) return static_cast<unsigned char>(rest[1]) < 0xA0;
  return rest.starts_with("\xE2\x80\xA8") || rest.starts_with("\xE2\x80\xA9");
}

std::string one_line(std::string_view message) {
  const DecodedText decoded = decode_text(message);
  const std::string_view text = decoded.text;
  std::string out;
  std::size_t escape = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (escape == 0 && starts_control(text.substr(i))) {
      const auto first = static_cast<unsigned char>(text[i]);
      escape = first < 0x80 ? 1 : first == 0xC2 ? 2 : 3;
    }
    if (escape == 0) {
      out += text[i];
      continue;
    }
    fmt::format_to(std::back_inserter(out), "\\x{:02x}", static_cast<unsigned char>(text[i]));
    --escape;
  }
  return out;
}

}  // namespace

Result<Host> Host::copy(const masthead_host* host) {
  Host copied;
  if (host == nullptr) return copied;
  if (host->struct_size < offsetof(masthead_host, log)) {
    return Error{Errc::invalid_input,
                 fmt::format("masthead_host.struct_size is {}: set it to sizeof(masthead_host)",
                             host->struct_size)};
  }
  // Whole members only: half a pointer is none.
  const std::size_t given = host->struct_size - host->struct_size % alignof(masthead_host);
  std::memcpy(&copied.services_, host, std::min(given, sizeof copied.services_));
  return copied;
}

Status Host::log(LogLevel level, Errc code, std::string_view message) const {
  if (!logs(level)) return std::nullopt;
  const std::string line = one_line(message);
  const std::int32_t answer =
      services_.log(services_.user, static_cast<std::int32_t>(level),
                    static_cast<std::int32_t>(code), line.c_str(), line.size());
  if (answer == 0) return std::nullopt;
  return Error{Errc::internal,
               fmt::format("the host's log() answered {}: it must return 0", answer)};
}

Result<std::string> Host::now() const {
  if (services_.clock == nullptr) return std::string();
  std::int64_t milliseconds = 0;
  const std::int32_t answer = services_.clock(services_.user, &milliseconds);
  if (answer == 0) return to_time(milliseconds);
  if (answer == 1) return std::string();
  return Error{Errc::internal,
               fmt::format("the host's clock() answered {}: it must return 0 or 1", answer)};
}

Status Host::check_cancel() const {
  if (services_.cancel == nullptr) return std::nullopt;
  const std::int32_t answer = services_.cancel(services_.user);
  if (answer == 0) return std::nullopt;
  if (answer == 1) return Error{Errc::cancelled, "the host cancelled the call"};
  return Error{Errc::internal,
               fmt::format("the host's cancel() answered {}: it must return 0 or 1", answer)};
}

}  // namespace masthead::plugin
