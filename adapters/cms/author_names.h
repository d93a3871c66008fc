#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

namespace masthead::cms {

/// The names that author rows give to ids: what a byline of ids ("jdoe") is read with.
class AuthorNames {
 public:
  /// Learns one row; the first name of an id stays. An id or a name that is empty says nothing.
  void add(std::string_view author_id, std::string_view name);

  /// The name of an id, or "". Ids are compared as they stand. A view into this, valid until it
  /// ends. Cost: O(id).
  [[nodiscard]] std::string_view find(std::string_view author_id) const;

  [[nodiscard]] bool empty() const { return names_.empty(); }

 private:
  std::unordered_map<std::string, std::string> names_;
};

}  // namespace masthead::cms
