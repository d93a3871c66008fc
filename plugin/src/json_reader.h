#pragma once

#include <simdjson.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "core/json_writer.h"
#include "core/limits.h"
#include "core/result.h"
#include "plugin/src/error_words.h"

namespace masthead::plugin {

/// What a caller names a document: nothing, an integer or a string; echoed as it came. A string is
/// a view into the reader, valid until its next read.
using DocumentId = std::variant<std::monostate, std::int64_t, std::string_view>;

/// `"id": ...`, or nothing where the caller gave none.
void write_id(JsonWriter& json, const DocumentId& id);
/// The same under another name than "id".
void write_id(JsonWriter& json, std::string_view name, const DocumentId& id);

class JsonReader;

/// One member of an object that is being read. What is not read is checked all the same.
class Member {
 public:
  [[nodiscard]] std::string_view name() const { return name_; }
  /// RFC 6901, from the root of the input.
  [[nodiscard]] std::string pointer() const;
  [[nodiscard]] bool is_object() { return is(simdjson::ondemand::json_type::object); }
  [[nodiscard]] bool is_array() { return is(simdjson::ondemand::json_type::array); }
  [[nodiscard]] bool is_string() { return is(simdjson::ondemand::json_type::string); }
  [[nodiscard]] bool is_null() { return is(simdjson::ondemand::json_type::null); }

  /// Reads the value; a view is valid until the reader's next read. At most one of these a member.
  /// Errors: invalid_input (another type), malformed, limit (depth).
  [[nodiscard]] Status read(std::string_view& out);
  [[nodiscard]] Status read(std::int64_t& out);
  [[nodiscard]] Status read(double& out);
  [[nodiscard]] Status read(bool& out);
  [[nodiscard]] Status read(DocumentId& out);
  /// Reads an object: calls `visit(Member&) -> Status` for each member, in order.
  template <class Visit>
  [[nodiscard]] Status read_members(Visit&& visit);
  /// Reads an array: calls `visit(Member&) -> Status` for each element, in order; its name is its
  /// index.
  template <class Visit>
  [[nodiscard]] Status read_elements(Visit&& visit);
  /// Reads past a value nobody wants. Errors: malformed, limit (depth).
  [[nodiscard]] Status skip();

  /// invalid_input at this member.
  [[nodiscard]] Error refuse(std::string message) const;

 private:
  friend class JsonReader;
  Member(JsonReader& reader, const Member* parent, std::string_view name,
         simdjson::ondemand::value value, std::size_t depth)
      : reader_(reader), parent_(parent), name_(name), value_(value), depth_(depth) {}

  bool is(simdjson::ondemand::json_type type);
  Status expected(std::string_view what);

  JsonReader& reader_;
  const Member* parent_;
  std::string_view name_;
  simdjson::ondemand::value value_;
  std::size_t depth_;  ///< of the object the member is in; the root's is 1
};

/// Reads JSON objects, the whole of each: what is not JSON is never taken for it.
///
/// Keep one: its memory is used again. Cost: one pass over the text, no allocation once the longest
/// text has been seen. Throws std::bad_alloc. Not for two threads at once.
class JsonReader {
 public:
  explicit JsonReader(const Limits& limits) : depth_limit_(limits.depth) {}

  /// Reads one object: calls `visit(Member&) -> Status` for each member, in order. After an
  /// invalid_input from `visit` the reading goes on, so that the other members (the id) are known;
  /// the first such error is the answer. Another error ends it.
  ///
  /// @param text  a JSON text, a byte order mark before it allowed; grown by spare capacity for the
  ///              parser, its bytes are not changed. Views given to `visit` need it no longer.
  /// Errors: malformed (no JSON object, with the offset where known), limit (depth), `visit`'s.
  template <class Visit>
  [[nodiscard]] Status read(std::string& text, Visit&& visit);

  /// Gives memory back that an unusually long text took.
  void trim();

 private:
  friend class Member;
  using Value = simdjson::ondemand::value;

  Status begin(std::string& text, simdjson::ondemand::object& root);
  Status end();
  /// Whether the document can say where it stands.
  enum class Place : std::uint8_t { known, unknown };
  Status check(simdjson::error_code code, Place place = Place::known) const;
  Status check_depth(std::size_t depth) const;
  Status skip(Value value, std::size_t depth);
  Status skip_object(Value value, std::size_t depth);
  Status skip_array(Value value, std::size_t depth);
  template <class Visit>
  Status each(simdjson::ondemand::object object, const Member* parent, std::size_t depth,
              Visit& visit);
  template <class Visit>
  Status each(simdjson::ondemand::array array, const Member& parent, std::size_t depth,
              Visit& visit);
  [[nodiscard]] std::int64_t offset() const;

  std::size_t depth_limit_;
  simdjson::ondemand::parser parser_;
  mutable simdjson::ondemand::document document_;
  std::string_view text_;
};

template <class Visit>
Status Member::read_members(Visit&& visit) {
  if (!is_object()) return expected("an object");
  simdjson::ondemand::object object;
  if (Status status = reader_.check(value_.get_object().get(object))) return status;
  return reader_.each(object, this, depth_ + 1, visit);
}

template <class Visit>
Status Member::read_elements(Visit&& visit) {
  if (!is_array()) return expected("an array");
  simdjson::ondemand::array array;
  if (Status status = reader_.check(value_.get_array().get(array))) return status;
  return reader_.each(array, *this, depth_ + 1, visit);
}

template <class Visit>
Status JsonReader::read(std::string& text, Visit&& visit) {
  simdjson::ondemand::object root;
  if (Status status = begin(text, root)) return status;
  Status refused = each(root, nullptr, 1, visit);
  if (refused && refused->code != Errc::invalid_input) return refused;
  if (Status status = end()) return status;
  return refused;
}

template <class Visit>
Status JsonReader::each(simdjson::ondemand::object object, const Member* parent, std::size_t depth,
                        Visit& visit) {
  if (Status status = check_depth(depth)) return status;
  Status refused;
  for (auto item : object) {
    simdjson::ondemand::field field;
    std::string_view name;
    if (Status status = check(std::move(item).get(field))) return status;
    if (Status status = check(field.unescaped_key().get(name))) return status;
    Member member(*this, parent, name, field.value(), depth);
    Status status = visit(member);
    if (!status) continue;
    if (status->code != Errc::invalid_input) return status;
    if (!refused) refused = std::move(status);
  }
  return refused;
}

template <class Visit>
Status JsonReader::each(simdjson::ondemand::array array, const Member& parent, std::size_t depth,
                        Visit& visit) {
  if (Status status = check_depth(depth)) return status;
  Status refused;
  std::size_t index = 0;
  for (auto item : array) {
    Value value;
    if (Status status = check(item.get(value))) return status;
    const std::string name = std::to_string(index++);
    Member element(*this, &parent, name, value, depth);
    Status status = visit(element);
    if (!status) continue;
    if (status->code != Errc::invalid_input) return status;
    if (!refused) refused = std::move(status);
  }
  return refused;
}

}  // namespace masthead::plugin
