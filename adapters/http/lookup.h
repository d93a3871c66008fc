#pragma once

#include <functional>
#include <string>
#include <vector>

#include "adapters/http/question.h"
#include "core/fetch/address.h"

namespace masthead::http {

/// The addresses of a name; none where it has none. Called on a thread of its own.
using Resolver = std::function<std::vector<fetch::Address>(const std::string& name)>;

/// Asks the system's resolver. Source: getaddrinfo(3).
[[nodiscard]] std::vector<fetch::Address> ask_system(const std::string& name);

/// One question to a resolver. As many are left behind at once as the system's resolver takes its
/// time for: it gives up by itself.
class Lookup : public Question<std::vector<fetch::Address>> {
 public:
  Lookup(std::string name, Resolver resolver)
      : Question(
            [name = std::move(name), resolver = std::move(resolver)] { return resolver(name); }) {}
};

}  // namespace masthead::http
