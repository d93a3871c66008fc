#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "plugin/registry/registry.h"

namespace masthead::test {

/// A folder of its own for a test's registries; goes with this object.
class RegistryFolder {
 public:
  RegistryFolder();
  RegistryFolder(const RegistryFolder&) = delete;
  RegistryFolder& operator=(const RegistryFolder&) = delete;
  ~RegistryFolder();

  /// A path in it.
  [[nodiscard]] std::string path(const std::string& name = "r.db") const;

 private:
  std::filesystem::path folder_;
};

/// The bytes of a file; "" where there is none.
[[nodiscard]] std::string bytes_of(const std::string& path);

/// Opens or makes a registry; fails the test where that cannot be done.
[[nodiscard]] std::shared_ptr<registry::Registry> open_registry(const std::string& path);

/// How many mentions the registry keeps; fails the test where it cannot say.
[[nodiscard]] std::int64_t count_of(registry::Registry& registry, const std::string& table);

/// Keeps mentions numbered from `first` to before `last`. The error's name; "": done.
std::string keep_mentions(registry::Registry& registry, int first, int last,
                          const std::string& prefix = "m");

}  // namespace masthead::test
