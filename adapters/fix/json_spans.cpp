#include "adapters/fix/json_spans.h"

#include <simdjson.h>

#include <utility>

namespace masthead::fix {
namespace {

constexpr std::size_t kDepth = 64;

/// A string with its quotes, unescaped.
std::string unescape(std::string_view quoted, simdjson::dom::parser& parser) {
  std::string_view text;
  if (parser.parse(quoted.data(), quoted.size()).get(text) != simdjson::SUCCESS) return {};
  return std::string(text);
}

/// Walks a text that is known to be JSON, and notes where its values stand.
class Walk {
 public:
  explicit Walk(std::string_view json) : json_(json) {}

  std::vector<JsonValue> run() {
    std::string key;
    std::size_t member = JsonValue::kNone;
    while (at_ < json_.size()) {
      const char c = json_[at_];
      if (c == '}' || c == ']') {
        close();
      } else if (c == '"' && is_key()) {
        member = at_;
        key = take_string();
      } else if (is_between(c)) {
        ++at_;
      } else {
        add(std::exchange(key, {}), std::exchange(member, JsonValue::kNone));
      }
    }
    return std::move(values_);
  }

 private:
  static bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
  static bool is_between(char c) { return is_space(c) || c == ',' || c == ':'; }

  /// Of an object a string is a key where a colon stands behind it.
  [[nodiscard]] bool is_key() const {
    if (open_.empty() || values_[open_.back()].kind != JsonValue::Kind::object) return false;
    std::size_t behind = end_of_string();
    while (behind < json_.size() && is_space(json_[behind])) ++behind;
    return behind < json_.size() && json_[behind] == ':';
  }

  [[nodiscard]] std::size_t end_of_string() const {
    std::size_t at = at_ + 1;
    while (at < json_.size() && json_[at] != '"') at += json_[at] == '\\' ? 2U : 1U;
    return at + 1;
  }

  std::string take_string() {
    const auto end = end_of_string();
    auto text = unescape(json_.substr(at_, end - at_), parser_);
    at_ = end;
    return text;
  }

  void add(std::string key, std::size_t member) {
    JsonValue value;
    value.key = std::move(key);
    value.begin = at_;
    value.member = member == JsonValue::kNone ? at_ : member;
    value.parent = open_.empty() ? JsonValue::kNone : open_.back();
    const char c = json_[at_];
    if (c == '{' || c == '[') {
      value.kind = c == '{' ? JsonValue::Kind::object : JsonValue::Kind::array;
      open_.push_back(values_.size());
      ++at_;
    } else if (c == '"') {
      value.kind = JsonValue::Kind::string;
      value.text = take_string();
    } else {
      while (at_ < json_.size() && !is_between(json_[at_]) && json_[at_] != '}' &&
             json_[at_] != ']') {
        ++at_;
      }
    }
    value.end = at_;
    values_.push_back(std::move(value));
  }

  void close() {
    ++at_;
    if (open_.empty()) return;
    values_[open_.back()].end = at_;
    open_.pop_back();
  }

  std::string_view json_;
  std::size_t at_ = 0;
  std::vector<std::size_t> open_;
  std::vector<JsonValue> values_;
  simdjson::dom::parser parser_;
};

}  // namespace

std::optional<std::vector<JsonValue>> read_values(std::string_view json) {
  simdjson::dom::parser parser;
  simdjson::dom::element root;
  if (parser.allocate(json.size(), kDepth) != simdjson::SUCCESS) return std::nullopt;
  if (parser.parse(json.data(), json.size()).get(root) != simdjson::SUCCESS) return std::nullopt;
  return Walk(json).run();
}

std::vector<std::size_t> children_of(const std::vector<JsonValue>& values, std::size_t parent) {
  std::vector<std::size_t> children;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i].parent == parent) children.push_back(i);
  }
  return children;
}

}  // namespace masthead::fix
