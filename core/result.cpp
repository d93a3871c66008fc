#include "core/result.h"

namespace masthead {

std::string_view name_of(Errc code) {
  switch (code) {
    case Errc::ok:
      return "ok";
    case Errc::invalid_input:
      return "invalid_input";
    case Errc::malformed:
      return "malformed";
    case Errc::unavailable:
      return "unavailable";
    case Errc::limit:
      return "limit";
    case Errc::cancelled:
      return "cancelled";
    case Errc::no_memory:
      return "no_memory";
    case Errc::registry_locked:
      return "registry_locked";
    case Errc::registry_corrupt:
      return "registry_corrupt";
    case Errc::not_found:
      return "not_found";
    case Errc::denied:
      return "denied";
    case Errc::unsupported:
      return "unsupported";
    case Errc::forked:
      return "forked";
    case Errc::internal:
      break;
  }
  return "internal";
}

}  // namespace masthead
