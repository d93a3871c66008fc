#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plugin/registry/database.h"

namespace masthead::registry {

struct NewMention;

/// Who was erased, kept as keyed hashes: they say whether somebody is the one who was erased, and
/// nothing about who that was. The key is the registry's own.
class Erasure {
 public:
  /// Throws Poco::Exception.
  explicit Erasure(Database& database);

  /// True of a mention that has the id, or one of the marks, of an erased one.
  [[nodiscard]] bool refuses(const NewMention& mention);
  /// Keeps the hashes of ids and marks.
  void bury(const std::vector<std::string>& marks, const std::string& at);

 private:
  [[nodiscard]] std::string hash_of(std::string_view mark) const;
  [[nodiscard]] bool holds(std::string_view mark);

  Database& database_;
  bool is_empty_;
  std::string key_;
};

}  // namespace masthead::registry
