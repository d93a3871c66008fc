#include "adapters/page/json_repair.h"

#include <cstddef>
#include <cstdint>

#include "adapters/page/value.h"

namespace masthead::page {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kLongNumber = 18;  // digits that surely fit 64 bits

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20; }
bool begins_number(char c) { return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.'; }
bool is_numeric(char c) { return begins_number(c) || c == 'e' || c == 'E'; }

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The code unit of "\uXXXX" at `at`, or -1.
std::int32_t unit_at(std::string_view text, std::size_t at) {
  if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u') return -1;
  std::int32_t unit = 0;
  for (std::size_t i = at + 2; i < at + 6; ++i) {
    const int digit = hex_value(text[i]);
    if (digit < 0) return -1;
    unit = unit * 16 + digit;
  }
  return unit;
}

bool is_escaped_for_html(std::string_view text) {
  if (text.find('"') != std::string_view::npos) return false;
  return text.find("&quot;") != std::string_view::npos ||
         text.find("&#34;") != std::string_view::npos ||
         text.find("&#x22;") != std::string_view::npos;
}

class Repairer {
 public:
  explicit Repairer(std::string_view text) : text_(text) { out_.reserve(text.size() + 16); }

  RepairedJson run() {
    if (text_.starts_with(kByteOrderMark)) at_ = kByteOrderMark.size();
    while (at_ < text_.size()) step();
    if (values_ > 1) {
      out_.insert(out_.begin(), '[');
      out_ += ']';
      note("several values in a row");
    }
    return {std::move(out_), std::move(notes_)};
  }

 private:
  void step();
  void comma();
  void open(char c);
  void close(char c);
  void string();
  void escape();
  void unicode_escape();
  void number();
  void begin_value();
  [[nodiscard]] bool ends_string() const;
  [[nodiscard]] std::size_t wrapper_size() const;
  [[nodiscard]] std::size_t skip_space(std::size_t at) const;
  void note(std::string_view words);

  [[nodiscard]] bool in_object() const { return !open_.empty() && open_.back() == '{'; }
  [[nodiscard]] bool at_text(std::string_view words) const {
    return text_.substr(at_, words.size()) == words;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string out_;
  std::string notes_;
  std::string open_;  ///< the brackets that are open
  std::size_t values_ = 0;
  bool key_ = false;  ///< a string here would be a member's name
};

void Repairer::note(std::string_view words) {
  if (notes_.find(words) != std::string::npos) return;
  if (!notes_.empty()) notes_ += ", ";
  notes_ += words;
}

std::size_t Repairer::skip_space(std::size_t at) const {
  while (at < text_.size() && is_space(text_[at])) ++at;
  return at;
}

/// The size of a comment or of what wraps the JSON at the place, or 0.
std::size_t Repairer::wrapper_size() const {
  for (const std::string_view words : {"<!--", "-->", "<![CDATA["}) {
    if (at_text(words)) return words.size();
  }
  if (open_.empty() && at_text("]]>")) return 3;
  if (at_text("//")) {
    // "//]]>": what stands behind the slashes is looked at by itself.
    const std::size_t next = at_ + 2;
    const std::string_view rest = text_.substr(next, 32);
    const std::size_t mark = rest.find_first_not_of(" \t");
    if (mark != std::string_view::npos && (rest[mark] == '<' || rest.substr(mark, 3) == "-->")) {
      return 2 + mark;
    }
    return std::min(text_.find('\n', next), text_.size()) - at_;
  }
  if (!at_text("/*")) return 0;
  const std::size_t end = text_.find("*/", at_ + 2);
  return end == std::string_view::npos ? 0 : end + 2 - at_;
}

void Repairer::step() {
  const char c = text_[at_];
  if (is_space(c)) {
    out_ += c;
    ++at_;
    return;
  }
  if (const std::size_t size = wrapper_size(); size > 0) {
    note("comment or CDATA mark");
    at_ += size;
    return;
  }
  switch (c) {
    case '"':
      return string();
    case ',':
      return comma();
    case '{':
    case '[':
      return open(c);
    case '}':
    case ']':
      return close(c);
    case ';':
      if (open_.empty()) {
        note("semicolon");
        ++at_;
        return;
      }
      break;
    case ':':
      key_ = false;
      break;
    default:
      if (begins_number(c)) return number();  // "true" ends in a letter of numbers
      break;
  }
  out_ += c;
  ++at_;
}

void Repairer::comma() {
  const std::size_t next = skip_space(at_ + 1);
  const bool closes = next == text_.size() || text_[next] == '}' || text_[next] == ']';
  if (closes || open_.empty()) {
    note("trailing comma");
  } else {
    out_ += ',';
  }
  key_ = in_object();
  ++at_;
}

void Repairer::begin_value() {
  if (open_.empty() && ++values_ > 1) out_ += ',';
}

void Repairer::open(char c) {
  begin_value();
  open_ += c;
  key_ = c == '{';
  out_ += c;
  ++at_;
}

void Repairer::close(char c) {
  if (!open_.empty()) open_.pop_back();
  key_ = false;
  out_ += c;
  ++at_;
}

/// Whether the quote at the place can close the string it stands in.
bool Repairer::ends_string() const {
  const std::size_t next = skip_space(at_ + 1);
  if (next == text_.size()) return true;
  const char c = text_[next];
  if (key_) return c == ':';
  if (c == '}' || c == ']' || c == '/' || c == ';' || open_.empty()) return true;
  if (c != ',') return false;
  const std::size_t after = skip_space(next + 1);
  if (after == text_.size()) return true;
  const char d = text_[after];
  if (in_object()) return d == '"' || d == '}' || d == '/';
  return d == '"' || d == '{' || d == '[' || d == ']' || d == '/' || is_numeric(d) || d == 't' ||
         d == 'f' || d == 'n';
}

void Repairer::string() {
  begin_value();
  out_ += '"';
  for (++at_; at_ < text_.size();) {
    const char c = text_[at_];
    if (c == '"' && ends_string()) {
      out_ += '"';
      ++at_;
      return;
    }
    if (c == '\\') {
      escape();
      continue;
    }
    if (c == '"') {
      note("quote inside a string");
      out_ += "\\\"";
    } else if (is_control(c)) {
      note("raw control character");
      out_ += ' ';
    } else {
      out_ += c;
    }
    ++at_;
  }
}

void Repairer::escape() {
  constexpr std::string_view kKnown = "\"\\/bfnrt";
  if (at_ + 1 == text_.size()) {
    out_ += text_[at_++];
    return;
  }
  const char c = text_[at_ + 1];
  if (c == 'u') return unicode_escape();
  if (kKnown.find(c) != std::string_view::npos) {
    out_.append(text_, at_, 2);
    at_ += 2;
    return;
  }
  note("unknown escape");  // a script would read the character itself
  ++at_;
}

void Repairer::unicode_escape() {
  constexpr std::size_t kSize = 6;
  const std::int32_t unit = unit_at(text_, at_);
  const bool high = unit >= 0xD800 && unit < 0xDC00;
  const bool low = unit >= 0xDC00 && unit < 0xE000;
  const std::int32_t next = high ? unit_at(text_, at_ + kSize) : -1;
  if (high && next >= 0xDC00 && next < 0xE000) {
    out_.append(text_, at_, 2 * kSize);
    at_ += 2 * kSize;
  } else if (high || low) {
    note("lone surrogate");
    out_ += "\\uFFFD";
    at_ += kSize;
  } else {
    const std::size_t size = unit < 0 ? 2 : kSize;
    out_.append(text_, at_, size);
    at_ += size;
  }
}

void Repairer::number() {
  begin_value();
  const std::size_t from = at_;
  while (at_ < text_.size() && is_numeric(text_[at_])) ++at_;
  const std::string_view digits = text_.substr(from, at_ - from);
  const bool out_of_range =
      digits.size() > kLongNumber || digits.find_first_of("eE") != std::string_view::npos;
  if (!out_of_range) {
    out_ += digits;
    return;
  }
  note("number out of range");
  (out_ += '"').append(digits) += '"';
}

}  // namespace

RepairedJson repair_json(std::string_view text) {
  if (!is_escaped_for_html(text)) return Repairer(text).run();
  const std::string decoded = decode_references(text);
  auto repaired = Repairer(decoded).run();
  if (!repaired.repairs.empty()) repaired.repairs += ", ";
  repaired.repairs += "escaped for HTML";
  return repaired;
}

}  // namespace masthead::page
