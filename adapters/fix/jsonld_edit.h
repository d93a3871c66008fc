#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/fix/json_spans.h"

namespace masthead::fix {

/// A text as a JSON string that may stand in a <script>.
[[nodiscard]] std::string json_string(std::string_view text);

/// Changes to one block of JSON-LD, each of the bytes of one value.
class JsonldEdit {
 public:
  /// `json` outlives this, and `values` are read_values() of it.
  JsonldEdit(std::string_view json, std::vector<JsonValue> values)
      : json_(json), values_(std::move(values)) {}

  [[nodiscard]] const std::vector<JsonValue>& values() const { return values_; }
  /// The values that name an author: what "author" and "creator" hold, each of a list.
  [[nodiscard]] std::vector<std::size_t> authors() const;
  /// True of an author's value, or of what has the type of a person or an organisation.
  [[nodiscard]] bool is_author(std::size_t value) const;
  /// The name an author's value gives; "": none.
  [[nodiscard]] std::string_view name_of(std::size_t value) const;
  /// The member of an object, or kNone.
  [[nodiscard]] std::size_t find(std::size_t object, std::string_view key) const;

  /// Writes `json` in the place of a value.
  void replace(std::size_t value, std::string json);
  /// Takes a value away, and its list or member where nothing is left in that.
  void remove(std::size_t value);
  /// Adds a member behind another one of its object.
  void add_behind(std::size_t member, std::string_view key, std::string_view json);

  [[nodiscard]] bool empty() const { return edits_.empty(); }
  /// The block with the changes.
  [[nodiscard]] std::string apply();

 private:
  struct Edit {
    std::size_t begin;
    std::size_t end;
    std::string text;
  };

  std::string_view json_;
  std::vector<JsonValue> values_;
  std::vector<Edit> edits_;
};

}  // namespace masthead::fix
