#include "adapters/page/value.h"

#include <Poco/Exception.h>
#include <Poco/URI.h>
#include <fmt/format.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <cstdint>

#include "adapters/page/tokenizer.h"
#include "core/text.h"

namespace masthead::page {
namespace {

bool is_letter(char c) {
  const char lower = lower_ascii(c);
  return lower >= 'a' && lower <= 'z';
}
bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_visible_ascii(char c) { return c > ' ' && c < 0x7F; }

bool is_space(std::int32_t c) {
  if (c < 0x80) return c == ' ' || (c >= 0 && c < 0x20) || c == 0x7F;
  return u_isUWhiteSpace(c) != 0 || c == 0xFEFF || c == 0x200B;
}

/// The size of the tag at the front of `text`, or 0.
std::size_t tag_size(std::string_view text) {
  constexpr std::size_t kLongestTag = 2048;
  if (text.size() < 3 || !(is_letter(text[1]) || text[1] == '/' || text[1] == '!')) return 0;
  const std::size_t end = text.substr(0, kLongestTag).find_first_of(">@", 1);
  return end == std::string_view::npos || text[end] == '@' ? 0 : end + 1;
}

/// True for a tag that does not part words: "It <em>opened</em>."
bool is_inline(std::string_view tag) {
  const std::size_t from = tag[1] == '/' ? 2 : 1;
  const std::size_t end = std::min(tag.find_first_of(" \t\n/>", from), tag.size());
  switch (tag_of(tag.substr(from, end - from))) {
    case Tag::a:
    case Tag::abbr:
    case Tag::b:
    case Tag::cite:
    case Tag::em:
    case Tag::font:
    case Tag::i:
    case Tag::q:
    case Tag::small:
    case Tag::span:
    case Tag::strong:
    case Tag::sub:
    case Tag::sup:
    case Tag::u:
      return true;
    default:
      return false;
  }
}

std::string without_tags(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  std::size_t misses = 0;  // a text full of "<" is no HTML; looking behind each would be quadratic
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t open = misses < 16 ? std::min(text.find('<', at), text.size()) : text.size();
    out.append(text, at, open - at);
    if (open == text.size()) break;
    const std::size_t size = tag_size(text.substr(open));
    if (size == 0) ++misses;
    if (size == 0) {
      out += '<';
    } else if (!is_inline(text.substr(open, size))) {
      out += ' ';
    }
    at = open + std::max(size, std::size_t{1});
  }
  return out;
}

/// Reads digits off the front of a text.
class DateReader {
 public:
  explicit DateReader(std::string_view text) : text_(text) {}

  /// Exactly `count` digits; -1 otherwise.
  int digits(std::size_t count) {
    if (text_.size() < count) return -1;
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
      if (!is_digit(text_[i])) return -1;
      value = value * 10 + (text_[i] - '0');
    }
    text_.remove_prefix(count);
    return value;
  }
  bool skip(char c) {
    if (text_.empty() || text_.front() != c) return false;
    text_.remove_prefix(1);
    return true;
  }
  void skip_digits() {
    while (!text_.empty() && is_digit(text_.front())) text_.remove_prefix(1);
  }
  [[nodiscard]] std::string_view rest() const { return text_; }

 private:
  std::string_view text_;
};

bool in_range(int value, int low, int high) { return value >= low && value <= high; }

/// "Z", "+hh:mm", "+hhmm" or "+hh" as RFC 3339 writes it; "" for anything else.
std::string zone(DateReader reader) {
  if (reader.rest() == "Z" || reader.rest() == "z" || reader.rest() == "UTC") return "Z";
  const bool minus = reader.rest().starts_with('-');
  if (!reader.skip(minus ? '-' : '+')) return {};
  const int hours = reader.digits(2);
  if (!in_range(hours, 0, 23)) return {};
  int minutes = 0;
  if (!reader.rest().empty()) {
    reader.skip(':');
    minutes = reader.digits(2);
  }
  if (!in_range(minutes, 0, 59) || !reader.rest().empty()) return {};
  return fmt::format("{}{:02}:{:02}", minus ? '-' : '+', hours, minutes);
}

/// The time of day behind a date, with its zone; "" where it is not all there.
std::string time_of_day(DateReader reader) {
  const int hours = reader.digits(2);
  const int minutes = reader.skip(':') ? reader.digits(2) : -1;
  if (!in_range(hours, 0, 23) || !in_range(minutes, 0, 59)) return {};
  int seconds = 0;
  if (reader.skip(':')) seconds = reader.digits(2);
  if (!in_range(seconds, 0, 60)) return {};
  if (reader.skip('.') || reader.skip(',')) reader.skip_digits();
  while (reader.skip(' ')) {
  }
  const std::string offset = zone(reader);
  if (offset.empty()) return {};
  return fmt::format("T{:02}:{:02}:{:02}{}", hours, minutes, seconds, offset);
}

/// Where the scheme at the front of `text` ends (behind the ":"), or 0.
std::size_t scheme_size(std::string_view text) {
  if (text.empty() || !is_letter(text.front())) return 0;
  const auto other = std::find_if(text.begin(), text.end(), [](char c) {
    return !is_letter(c) && !is_digit(c) && c != '+' && c != '-' && c != '.';
  });
  if (other == text.end() || *other != ':') return 0;
  return static_cast<std::size_t>(other - text.begin()) + 1;
}

}  // namespace

std::string_view cut_text(std::string_view text) {
  if (text.size() <= kLongestValue) return text;
  std::size_t size = kLongestValue;
  while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) --size;
  return text.substr(0, size);
}

std::string decode_references(std::string_view text) {
  std::string scratch;
  Text run;
  run.raw = text;
  return std::string(run.value(scratch));
}

std::string collapse_space(std::string_view text) {
  std::string out;
  bool space = false;
  for (std::size_t at = 0; at < text.size() && out.size() < kLongestValue;) {
    const std::size_t from = at;
    if (!is_visible_ascii(text[at]) && is_space(next_code_point(text, at))) {
      space = !out.empty();
      continue;
    }
    if (space) out += ' ';
    const std::size_t room = kLongestValue - std::min(out.size(), kLongestValue - 1);
    const std::size_t end = std::min(text.size(), from + room);
    while (at < end && is_visible_ascii(text[at])) ++at;
    space = false;
    out.append(text, from, at - from);
  }
  return out;
}

std::string plain_text(std::string_view text) {
  std::string decoded;
  if (text.find('&') != std::string_view::npos) {
    decoded = decode_references(text);
    text = decoded;
  }
  if (text.find('<') == std::string_view::npos) return collapse_space(text);
  return collapse_space(without_tags(text));
}

std::string rfc3339(std::string_view text) {
  DateReader reader(trim_text(text));
  const int year = reader.digits(4);
  const bool hyphens = reader.skip('-');
  const int month = reader.digits(2);
  if (hyphens && !reader.skip('-')) return {};
  const int day = reader.digits(2);
  if (year < 0 || !in_range(month, 1, 12) || !in_range(day, 1, 31)) return {};
  std::string date = fmt::format("{:04}-{:02}-{:02}", year, month, day);
  if (reader.skip('T') || reader.skip('t') || reader.skip(' ')) {
    while (reader.skip(' ')) {
    }
    date += time_of_day(reader);
  } else if (!reader.rest().empty()) {
    return {};
  }
  return date;
}

bool is_web_url(std::string_view text) {
  const std::size_t size = scheme_size(text);
  const std::string_view scheme = text.substr(0, size);
  return (equal_ignoring_case(scheme, "http:") || equal_ignoring_case(scheme, "https:")) &&
         text.substr(size).starts_with("//") && text.size() > size + 2;
}

std::string resolve_url(std::string_view reference, std::string_view base) {
  std::string out(trim_text(reference));
  std::erase_if(out, [](char c) { return c == '\n' || c == '\r' || c == '\t'; });
  if (out.empty() || scheme_size(out) > 0) return out;
  if (!is_web_url(base)) return {};
  if (out.starts_with("//")) return std::string(base.substr(0, scheme_size(base))) + out;
  try {
    return Poco::URI(Poco::URI(std::string(base)), out).toString();
  } catch (const Poco::Exception&) {
    return {};  // what no address can be made of is no claim
  }
}

std::string page_key(std::string_view url) {
  if (!is_web_url(url)) return {};
  url.remove_prefix(url.find("//") + 2);
  if (url.size() > 4 && equal_ignoring_case(url.substr(0, 4), "www.")) url.remove_prefix(4);
  url = url.substr(0, url.find_first_of("?#"));
  while (url.ends_with('/')) url.remove_suffix(1);
  std::string key(url);
  std::transform(key.begin(), key.end(), key.begin(), lower_ascii);
  return key;
}

}  // namespace masthead::page
