#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace masthead {

/// The one writer of JSON (RFC 8259): compact, members in the order they are written, UTF-8.
///
/// Strings must be valid UTF-8 (text.h repairs what is not). Escapes `"`, `\`, controls and U+007F;
/// everything else goes out as it is. Nothing else in the library prints JSON by hand.
/// Cost: one append to `out` a call; `out` is borrowed and must outlive the writer.
class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(out) {}

  JsonWriter& begin_object();
  JsonWriter& end_object();
  JsonWriter& begin_array();
  JsonWriter& end_array();
  JsonWriter& key(std::string_view name);
  JsonWriter& string(std::string_view value);
  JsonWriter& integer(std::int64_t value);
  /// At most six decimals, without zeros behind the last one that says something: a score, a
  /// weight. Precondition: finite.
  JsonWriter& number(double value);
  JsonWriter& boolean(bool value);
  JsonWriter& null();

  /// `name: value`; for a value that is always there.
  JsonWriter& member(std::string_view name, std::string_view value);
  JsonWriter& member(std::string_view name, std::int64_t value);
  /// `name: value`, or nothing where `value` is empty: absent is omitted.
  JsonWriter& member_if(std::string_view name, std::string_view value);
  /// `name: value`, or `name: null` where `value` is empty (`links` results only).
  JsonWriter& member_or_null(std::string_view name, std::string_view value);
  /// `"schema":"masthead.NAME/MAJOR"`: the first member of every top-level object.
  JsonWriter& schema(std::string_view name, int major = 1);

 private:
  void separate();

  std::string& out_;
  bool needs_comma_ = false;
};

}  // namespace masthead
