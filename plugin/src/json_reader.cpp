#include "plugin/src/json_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <new>

#include "core/text.h"

namespace masthead::plugin {
namespace {

using simdjson::ondemand::json_type;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kSmallest = 4096;
constexpr std::size_t kLargestKept = std::size_t{1} << 20;

/// Where the run of digits that begins at `from` ends.
std::size_t end_of_digits(std::string_view text, std::size_t from) {
  return std::min(text.find_first_not_of("0123456789", from), text.size());
}

/// RFC 8259 section 6. simdjson's own reading would refuse 1e400, which is JSON all the same.
bool is_number(std::string_view text) {
  std::size_t at = text.starts_with('-') ? 1 : 0;
  const bool zero = at < text.size() && text[at] == '0';
  const std::size_t whole = zero ? at + 1 : end_of_digits(text, at);
  if (whole == at) return false;
  at = whole;
  if (at < text.size() && text[at] == '.') {
    const std::size_t fraction = end_of_digits(text, at + 1);
    if (fraction == at + 1) return false;
    at = fraction;
  }
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    ++at;
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
    const std::size_t exponent = end_of_digits(text, at);
    if (exponent == at) return false;
    at = exponent;
  }
  return at == text.size();
}

bool is_literal(std::string_view text) {
  return text == "true" || text == "false" || text == "null";
}

std::string_view without_trailing_space(std::string_view text) {
  const std::size_t last = text.find_last_not_of(" \t\r\n");
  return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

/// The first byte that is not part of well-formed UTF-8; the size where there is none.
std::size_t first_ill_formed(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (!is_utf8(text.substr(i, size))) return i;
    i += size;
  }
  return text.size();
}

std::string escape_pointer(std::string_view name) {
  std::string out;
  for (const char c : name) {
    if (c == '~') {
      out += "~0";
    } else if (c == '/') {
      out += "~1";
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

void write_id(JsonWriter& json, const DocumentId& id) { write_id(json, "id", id); }

void write_id(JsonWriter& json, std::string_view name, const DocumentId& id) {
  if (const auto* number = std::get_if<std::int64_t>(&id)) json.member(name, *number);
  if (const auto* text = std::get_if<std::string_view>(&id)) json.member(name, *text);
}

std::string Member::pointer() const {
  return (parent_ == nullptr ? std::string() : parent_->pointer()) + "/" + escape_pointer(name_);
}

bool Member::is(json_type type) {
  json_type actual{};
  return value_.type().get(actual) == simdjson::SUCCESS && actual == type;
}

Error Member::refuse(std::string message) const {
  return Error{Errc::invalid_input, std::move(message), pointer()};
}

Status Member::expected(std::string_view what) {
  if (Status status = skip()) return status;
  return refuse(fmt::format("{} must be {}", pointer(), what));
}

Status Member::read(std::string_view& out) {
  if (!is_string()) return expected("a string");
  return reader_.check(value_.get_string().get(out));
}

Status Member::read(std::int64_t& out) {
  if (!is(json_type::number) || value_.get_int64().get(out) != simdjson::SUCCESS) {
    return expected("an integer of at most 64 bits");
  }
  return std::nullopt;
}

Status Member::read(double& out) {
  if (!is(json_type::number) || value_.get_double().get(out) != simdjson::SUCCESS) {
    return expected("a number");
  }
  return std::nullopt;
}

Status Member::read(bool& out) {
  if (!is(json_type::boolean) || value_.get_bool().get(out) != simdjson::SUCCESS) {
    return expected("true or false");
  }
  return std::nullopt;
}

Status Member::read(DocumentId& out) {
  if (is_string()) {
    std::string_view text;
    Status status = read(text);
    if (!status) out = text;
    return status;
  }
  std::int64_t number = 0;
  if (!is(json_type::number) || value_.get_int64().get(number) != simdjson::SUCCESS) {
    return expected("a string or an integer of at most 64 bits");
  }
  out = number;
  return std::nullopt;
}

Status Member::skip() { return reader_.skip(value_, depth_); }

void JsonReader::trim() {
  if (parser_.capacity() <= kLargestKept) return;
  document_ = {};
  parser_ = simdjson::ondemand::parser();
}

Status JsonReader::begin(std::string& text, simdjson::ondemand::object& root) {
  text.reserve(text.size() + simdjson::SIMDJSON_PADDING);
  text_ = text;
  std::string_view body = text_;
  if (body.starts_with(kByteOrderMark)) body.remove_prefix(kByteOrderMark.size());
  if (parser_.capacity() < body.size()) {
    const std::size_t capacity = std::max({kSmallest, body.size(), 2 * parser_.capacity()});
    if (parser_.allocate(capacity) != simdjson::SUCCESS) throw std::bad_alloc();
  }
  const std::size_t spare = text.capacity() - text.size();
  const auto code = parser_.iterate(body, body.size() + spare).get(document_);
  if (code == simdjson::UTF8_ERROR) {
    return Error{Errc::malformed, "not JSON: it is not UTF-8", "",
                 static_cast<std::int64_t>(first_ill_formed(text_))};
  }
  // No document came of it, so none can be asked for the place of the failure.
  if (Status status = check(code, Place::unknown)) return status;
  if (document_.get_object().get(root) == simdjson::SUCCESS) return std::nullopt;
  return Error{Errc::malformed, "not a JSON object: it must begin with { and end with }"};
}

Status JsonReader::end() {
  const char* place = nullptr;
  if (document_.current_location().get(place) == simdjson::OUT_OF_BOUNDS) return std::nullopt;
  return Error{Errc::malformed, "not JSON: something follows the object", "", offset()};
}

Status JsonReader::check(simdjson::error_code code, Place place) const {
  if (code == simdjson::SUCCESS) return std::nullopt;
  if (code == simdjson::MEMALLOC) throw std::bad_alloc();
  if (code == simdjson::EMPTY) return Error{Errc::malformed, "not JSON: it is empty"};
  return Error{Errc::malformed, fmt::format("not JSON: {}", simdjson::error_message(code)), "",
               place == Place::known ? offset() : -1};
}

Status JsonReader::check_depth(std::size_t depth) const {
  if (depth <= depth_limit_) return std::nullopt;
  return Error{Errc::limit,
               fmt::format("the JSON is nested deeper than limits.depth ({}): flatten it or raise "
                           "the limit",
                           depth_limit_),
               "", offset()};
}

Status JsonReader::skip(Value value, std::size_t depth) {
  json_type type{};
  if (Status status = check(value.type().get(type))) return status;
  if (type == json_type::object) return skip_object(value, depth + 1);
  if (type == json_type::array) return skip_array(value, depth + 1);
  if (type == json_type::string) {
    std::string_view text;
    return check(value.get_string().get(text));
  }
  const std::string_view token = without_trailing_space(value.raw_json_token());
  if (is_number(token) || is_literal(token)) return std::nullopt;
  return check(simdjson::TAPE_ERROR);
}

Status JsonReader::skip_object(Value value, std::size_t depth) {
  simdjson::ondemand::object object;
  if (Status status = check(value.get_object().get(object))) return status;
  const auto past = [](Member& member) { return member.skip(); };
  return each(object, nullptr, depth, past);
}

Status JsonReader::skip_array(Value value, std::size_t depth) {
  if (Status status = check_depth(depth)) return status;
  simdjson::ondemand::array array;
  if (Status status = check(value.get_array().get(array))) return status;
  for (auto item : array) {
    Value element;
    if (Status status = check(item.get(element))) return status;
    if (Status status = skip(element, depth)) return status;
  }
  return std::nullopt;
}

std::int64_t JsonReader::offset() const {
  const char* place = nullptr;
  if (document_.current_location().get(place) != simdjson::SUCCESS) return -1;
  const auto* end = text_.data() + text_.size();
  return place >= text_.data() && place <= end ? place - text_.data() : -1;
}

}  // namespace masthead::plugin
