#include "plugin/registry/random_id.h"

#include <sys/random.h>

#include <array>
#include <cerrno>
#include <system_error>

#include "core/id.h"

namespace masthead::registry {

std::string random_id(std::string_view prefix) {
  std::array<char, 16> bytes{};
  if (getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) {
    throw std::system_error(errno, std::generic_category(), "getrandom");
  }
  return make_id(prefix, {std::string_view(bytes.data(), bytes.size())});
}

}  // namespace masthead::registry
