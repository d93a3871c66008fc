#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/fetch/address.h"

namespace masthead::http {

/// The addresses of a name; none where it has none. Called on a thread of its own.
using Resolver = std::function<std::vector<fetch::Address>(const std::string& name)>;

/// Asks the system's resolver. Source: getaddrinfo(3).
[[nodiscard]] std::vector<fetch::Address> ask_system(const std::string& name);

/// One question to a resolver. The system's cannot be interrupted, so it is asked on a thread that
/// is left behind where its answer comes too late: it touches nothing but what it shares with this.
/// As many are left at once as the system's resolver takes its time for: it gives up by itself.
class Lookup {
 public:
  /// Starts a thread. Throws std::system_error where there is none to be had.
  Lookup(std::string name, Resolver resolver);

  /// The answer, once it is there.
  [[nodiscard]] std::optional<std::vector<fetch::Address>> answer() const;

  /// Readable when the answer is there; as long as this lives.
  [[nodiscard]] int event() const;

 private:
  struct Shared;
  std::shared_ptr<Shared> shared_;
};

}  // namespace masthead::http
