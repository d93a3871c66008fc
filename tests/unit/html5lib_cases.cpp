#include "tests/unit/html5lib_cases.h"

#include <simdjson.h>

#include <charconv>
#include <map>
#include <optional>
#include <utility>

#include "adapters/page/references.h"
#include "core/json_writer.h"

namespace masthead::test {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;

constexpr std::string_view kEscape = "\\u";

std::optional<char32_t> read_hex(std::string_view digits) {
  std::uint32_t code = 0;
  const auto end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, code, 16);
  if (error != std::errc{} || stop != end || digits.size() != 4) return std::nullopt;
  return code;
}

bool is_surrogate(char32_t code) { return code >= 0xD800 && code <= 0xDFFF; }

/// Undoes the second escaping of "doubleEscaped" cases; nullopt where it spells a lone surrogate.
std::optional<std::string> unescaped(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const auto code = text.starts_with(kEscape) ? read_hex(text.substr(2, 4)) : std::nullopt;
    if (!code) {
      out.push_back(text.front());
      text.remove_prefix(1);
      continue;
    }
    if (is_surrogate(*code)) return std::nullopt;
    page::encode_utf8(*code, [&out](char byte) { out.push_back(byte); });
    text.remove_prefix(6);
  }
  return out;
}

/// Rewrites one expected token as TokenRecorder writes it.
class Expected {
 public:
  explicit Expected(bool escaped) : escaped_(escaped) {}

  void add(const array& token) {
    const std::string_view kind = token.at(0).get_string();
    if (kind == "Character") {
      characters_ += text(token.at(1));
      return;
    }
    end_characters();
    std::string out;
    JsonWriter json(out);
    json.begin_array().string(kind);
    for (std::size_t i = 1; i < token.size(); ++i) write(json, token.at(i));
    json.end_array();
    tokens_.push_back(std::move(out));
  }

  std::vector<std::string> take() {
    end_characters();
    return std::move(tokens_);
  }
  [[nodiscard]] bool spelt() const { return spelt_; }

 private:
  std::string text(const element& value) {
    const std::string_view raw = value.get_string();
    if (!escaped_) return std::string(raw);
    auto plain = unescaped(raw);
    spelt_ = spelt_ && plain.has_value();
    return plain.value_or("");
  }

  void write(JsonWriter& json, const element& value) {
    if (value.is_null()) {
      json.null();
    } else if (value.is_bool()) {
      json.boolean(value.get_bool());
    } else if (value.is_string()) {
      json.string(text(value));
    } else {
      std::map<std::string, std::string> members;
      for (const auto& [key, member] : value.get_object()) members.emplace(key, text(member));
      json.begin_object();
      for (const auto& [key, member] : members) json.member(key, member);
      json.end_object();
    }
  }

  void end_characters() {
    if (characters_.empty()) return;
    std::string out;
    JsonWriter(out).begin_array().string("Character").string(characters_).end_array();
    tokens_.push_back(std::move(out));
    characters_.clear();
  }

  bool escaped_;
  bool spelt_ = true;
  std::string characters_;
  std::vector<std::string> tokens_;
};

page::TextKind kind_of(std::string_view state) {
  if (state == "RCDATA state") return page::TextKind::rcdata;
  if (state == "RAWTEXT state") return page::TextKind::rawtext;
  if (state == "Script data state") return page::TextKind::script;
  if (state == "PLAINTEXT state") return page::TextKind::plaintext;
  if (state == "CDATA section state") return page::TextKind::cdata;
  return page::TextKind::data;
}

std::string_view string_or_empty(const element& row, std::string_view key) {
  std::string_view value;
  return row[key].get(value) == simdjson::SUCCESS ? value : std::string_view{};
}

void read_case(const element& row, TokenizerCases& out) {
  bool escaped = false;
  escaped = row["doubleEscaped"].get(escaped) == simdjson::SUCCESS && escaped;
  Expected expected(escaped);
  for (const element token : row["output"].get_array()) expected.add(token.get_array());
  TokenizerCase next;
  next.expected = expected.take();
  next.description = string_or_empty(row, "description");
  next.start_tag = string_or_empty(row, "lastStartTag");
  const auto raw = string_or_empty(row, "input");
  const auto input = escaped ? unescaped(raw) : std::string(raw);
  if (!input || !expected.spelt()) {
    ++out.left_out_surrogates;
    return;
  }
  next.input = *input;
  array states;
  if (row["initialStates"].get(states) != simdjson::SUCCESS) {
    out.cases.push_back(std::move(next));
    return;
  }
  for (const element state : states) {
    next.kind = kind_of(state.get_string());
    out.cases.push_back(next);
  }
}

}  // namespace

TokenizerCases read_tokenizer_cases(const std::string& path) {
  TokenizerCases out;
  simdjson::dom::parser parser;
  element file;
  if (parser.load(path).get(file) != simdjson::SUCCESS) {
    out.readable = false;
    return out;
  }
  array rows;
  if (file["tests"].get(rows) == simdjson::SUCCESS) {
    for (const element row : rows) read_case(row, out);
  } else if (file["xmlViolationTests"].get(rows) == simdjson::SUCCESS) {
    out.left_out_infoset = static_cast<int>(rows.size());
  } else {
    out.readable = false;
  }
  return out;
}

}  // namespace masthead::test
