#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "core/record.h"
#include "plugin/registry/database.h"
#include "plugin/src/protection.h"

namespace masthead::plugin {

/// What was made of a registry's authors, for as long as nobody writes to the registry: a worker
/// that shows one author a thousand times reads him once. It holds nothing that depends on the
/// time.
///
/// Whoever reads asks within the transaction that he reads in. Not for two threads at once.
class RecordCache {
 public:
  /// Forgets everything unless it was made of this state of the registry, and where there is no
  /// room for so many records more.
  void meet(const registry::State& state, std::size_t more);

  /// What people decided, as of the state that was met; nullptr: not read yet.
  [[nodiscard]] const Protection* protection() const { return protection_.get(); }
  void keep(Protection protection);

  /// The record of AskedAuthor::key(), empty where it is nobody's; nullptr: not made yet. Valid
  /// until the next meet(), or keep() of that key.
  [[nodiscard]] const std::optional<Record>* find(const std::string& key) const;
  void keep(const std::string& key, std::optional<Record> record);

 private:
  /// About a megabyte of usual records.
  static constexpr std::size_t kMost = 256;

  registry::State state_;
  std::unique_ptr<const Protection> protection_;
  std::map<std::string, std::optional<Record>, std::less<>> records_;
};

}  // namespace masthead::plugin
