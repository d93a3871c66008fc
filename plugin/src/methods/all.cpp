#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include "plugin/src/method.h"
#include "plugin/src/nearest.h"

// The one list of methods: a line here, a file beside this one, a section in masthead-methods(7).
#define MASTHEAD_METHODS(X) \
  X(Links)                  \
  X(Bio)                    \
  X(Names)                  \
  X(Merge)                  \
  X(Audit)                  \
  X(Fix)                    \
  X(Read)                   \
  X(Resolve)                \
  X(Render)                 \
  X(Ingest)                 \
  X(Authors)                \
  X(Show)                   \
  X(Judge)                  \
  X(Why)                    \
  X(How)                    \
  X(Review)                 \
  X(Epoch)                  \
  X(Withdraw)               \
  X(Erase)                  \
  X(Export)                 \
  X(Import)                 \
  X(Backup)                 \
  X(Doctor)

namespace masthead::plugin {

#define MASTHEAD_DECLARE(name) extern const Method k##name##Method;
MASTHEAD_METHODS(MASTHEAD_DECLARE)
#undef MASTHEAD_DECLARE

namespace {

#define MASTHEAD_ADDRESS(name) &k##name##Method,
constexpr const Method* kMethods[] = {MASTHEAD_METHODS(MASTHEAD_ADDRESS)};
#undef MASTHEAD_ADDRESS

}  // namespace

std::span<const Method* const> all_methods() { return kMethods; }

Error no_stream(std::string_view method) {
  return {Errc::unsupported, std::string(method) + " answers one request: call it"};
}

Result<const Method*> find_method(std::string_view name) {
  std::array<std::string_view, std::size(kMethods)> names;
  std::transform(std::begin(kMethods), std::end(kMethods), names.begin(),
                 [](const Method* method) { return method->name; });
  const auto* const* found =
      std::find_if(std::begin(kMethods), std::end(kMethods),
                   [name](const Method* method) { return method->name == name; });
  if (found != std::end(kMethods)) return *found;
  return Error{Errc::invalid_input, unknown_name("method", name, names)};
}

}  // namespace masthead::plugin
