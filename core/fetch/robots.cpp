#include "core/fetch/robots.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/fetch/percent.h"
#include "core/text.h"

namespace masthead::fetch {
namespace {

constexpr std::size_t kLongestLine = 16384;  // longer than any URL; the rest of it is not read

enum class Key : std::uint8_t { other, agent, allow, disallow };

struct KeyWord {
  std::string_view word;
  Key key;
};

constexpr KeyWord kKeys[] = {
    {"user-agent", Key::agent},  {"useragent", Key::agent},   {"user agent", Key::agent},
    {"allow", Key::allow},       {"disallow", Key::disallow}, {"dissallow", Key::disallow},
    {"dissalow", Key::disallow}, {"disalow", Key::disallow},  {"diasllow", Key::disallow},
    {"disallaw", Key::disallow},
};

struct Line {
  Key key = Key::other;
  std::string_view value;
};

constexpr std::string_view kSpace = " \t\v\f";

bool is_space(char c) { return kSpace.find(c) != std::string_view::npos; }

std::string_view trimmed(std::string_view text) {
  const std::size_t first = std::min(text.find_first_not_of(kSpace), text.size());
  const std::size_t last = text.find_last_not_of(kSpace);
  return last == std::string_view::npos ? std::string_view{} : text.substr(first, last + 1 - first);
}

/// Where the key ends: at the colon, or at the space of a line of two words.
std::size_t key_end(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon != std::string_view::npos) return colon;
  const std::size_t space = std::min(text.find_first_of(kSpace), text.size());
  const bool two = trimmed(text.substr(space)).find_first_of(kSpace) == std::string_view::npos;
  return two ? space : text.size();
}

Line read_line(std::string_view text) {
  text = text.substr(0, kLongestLine);
  text = trimmed(text.substr(0, text.find('#')));
  const std::size_t end = key_end(text);
  const std::string_view key = trimmed(text.substr(0, end));
  const auto* found = std::find_if(std::begin(kKeys), std::end(kKeys), [&](const KeyWord& word) {
    return equal_ignoring_case(word.word, key);
  });
  if (found == std::end(kKeys) || end == text.size()) return {};
  return {found->key, trimmed(text.substr(end + 1))};
}

/// The product token at the front of a User-agent line.
std::string_view token_of(std::string_view value) {
  const auto* end = std::find_if(value.begin(), value.end(), [](char c) {
    return !((lower_ascii(c) >= 'a' && lower_ascii(c) <= 'z') || c == '-' || c == '_');
  });
  return value.substr(0, static_cast<std::size_t>(end - value.begin()));
}

bool is_everyone(std::string_view value) {
  return value.starts_with('*') && (value.size() == 1 || is_space(value[1]));
}

/// A pattern as URLs are written: not ASCII percent-encoded, escapes in upper case.
std::string pattern_of(std::string_view value) {
  std::string out;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const auto byte = static_cast<unsigned char>(value[i]);
    const bool escape = value[i] == '%' && i + 2 < value.size() && hex_value(value[i + 1]) >= 0 &&
                        hex_value(value[i + 2]) >= 0;
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    if (byte >= 0x80) {
      out += {'%', kDigits[byte >> 4], kDigits[byte & 0xF]};
    } else if (escape) {
      out += {'%', kDigits[static_cast<std::size_t>(hex_value(value[i + 1]))],
              kDigits[static_cast<std::size_t>(hex_value(value[i + 2]))]};
      i += 2;
    } else {
      out += value[i];
    }
  }
  return out;
}

bool matches(std::string_view pattern, std::string_view target) {
  const bool whole = pattern.ends_with('$');
  if (whole) pattern.remove_suffix(1);
  const std::size_t first = pattern.find('*');
  if (!target.starts_with(pattern.substr(0, first))) return false;
  if (first == std::string_view::npos) return !whole || target.size() == pattern.size();
  target.remove_prefix(first);
  pattern.remove_prefix(first + 1);
  while (true) {
    const std::size_t star = pattern.find('*');
    const std::string_view piece = pattern.substr(0, star);
    if (star == std::string_view::npos && whole) return target.ends_with(piece);
    const std::size_t at = target.find(piece);
    if (at == std::string_view::npos) return false;
    if (star == std::string_view::npos) return true;
    target.remove_prefix(at + piece.size());
    pattern.remove_prefix(star + 1);
  }
}

/// The part of an allowing rule before "index.htm", "index.html": the folder is the same page.
std::string_view folder_of(std::string_view pattern) {
  const std::size_t slash = pattern.rfind('/');
  const bool index =
      slash != std::string_view::npos && pattern.substr(slash).starts_with("/index.htm");
  return index ? pattern.substr(0, slash + 1) : std::string_view{};
}

/// Gives the lines of a text one by one.
class Lines {
 public:
  explicit Lines(std::string_view text) : rest_(text) {}

  bool next(Line& line) {
    if (rest_.empty()) return false;
    const std::size_t end = std::min(rest_.find_first_of("\r\n"), rest_.size());
    line = read_line(rest_.substr(0, end));
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    return true;
  }

 private:
  std::string_view rest_;
};

/// Whom the lines that are being read are for.
struct Group {
  bool everyone = false;
  bool agent = false;
  bool has_rules = false;  ///< the next User-agent line begins another group
};

void name_agent(std::string_view value, std::string_view agent, Group& group) {
  if (group.has_rules) group = {};
  group.everyone = group.everyone || is_everyone(value);
  group.agent = group.agent || (!agent.empty() && equal_ignoring_case(token_of(value), agent));
}

}  // namespace

RobotsAccess robots_access(int status) {
  if (status >= 200 && status < 300) return RobotsAccess::by_rules;
  if (status == 429) return RobotsAccess::none;
  return status >= 300 && status < 500 ? RobotsAccess::all : RobotsAccess::none;
}

Robots Robots::read(std::string_view text, std::string_view agent) {
  text = text.substr(0, kMostBytes);
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  std::vector<Rule> everyone;
  std::vector<Rule> own;
  bool named = false;
  Group group;
  Lines lines(text);
  Line line;
  while (lines.next(line)) {
    if (line.key == Key::agent) name_agent(line.value, agent, group);
    named = named || group.agent;
    if (line.key != Key::allow && line.key != Key::disallow) continue;
    group.has_rules = true;
    if (line.value.empty() || (!group.everyone && !group.agent)) continue;
    Rule rule{pattern_of(line.value), line.key == Key::allow};
    if (group.agent) own.push_back(rule);
    if (group.everyone) everyone.push_back(std::move(rule));
  }
  Robots robots;
  robots.rules_ = std::move(named ? own : everyone);
  return robots;
}

bool Robots::allows(std::string_view target) const {
  std::size_t allowed = 0;
  std::size_t disallowed = 0;
  for (const Rule& rule : rules_) {
    std::size_t& longest = rule.allow ? allowed : disallowed;
    if (rule.pattern.size() > longest && matches(rule.pattern, target)) {
      longest = rule.pattern.size();
    }
    const std::string_view folder = rule.allow ? folder_of(rule.pattern) : std::string_view{};
    if (!folder.empty() && matches(std::string(folder) + '$', target)) {
      allowed = std::max(allowed, folder.size() + 1);
    }
  }
  return allowed >= disallowed;
}

}  // namespace masthead::fetch
