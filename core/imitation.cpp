#include "core/imitation.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace masthead {
namespace {

// Words that accounts which pretend to be somebody put before or behind the name.
constexpr std::string_view kPrefixes[] = {"the", "real", "official", "its", "iam", "mr", "mrs"};
constexpr std::string_view kSuffixes[] = {
    "official", "real", "verified", "backup", "support", "team",   "news", "tv",
    "hq",       "tm",   "x",        "s",      "press",   "media",  "live", "online",
    "page",     "help", "info",     "fans",   "private", "parody", "alt",  "new"};

constexpr std::size_t kLongestAffix = 8;
/// From how many letters on an affix or a typo says anything.
constexpr std::size_t kShortest = 5;
/// From how many on a letter that is none of its neighbours does.
constexpr std::size_t kLong = 10;

bool is_digits(std::u32string_view text) {
  return std::all_of(text.begin(), text.end(), [](char32_t c) { return c >= U'0' && c <= U'9'; });
}

bool is_one_of(std::u32string_view text, std::span<const std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [text](std::string_view word) {
    return std::equal(text.begin(), text.end(), word.begin(), word.end(),
                      [](char32_t a, char b) { return a == static_cast<unsigned char>(b); });
  });
}

/// What stands before and behind `known` in `handle`, where one of them is empty.
struct Around {
  std::u32string_view before;
  std::u32string_view behind;
};

std::optional<Around> around(std::u32string_view handle, std::u32string_view known) {
  if (known.size() < kShortest || handle.size() <= known.size()) return std::nullopt;
  const auto rest = handle.size() - known.size();
  if (handle.starts_with(known)) return Around{{}, handle.substr(known.size())};
  if (handle.ends_with(known)) return Around{handle.substr(0, rest), {}};
  const auto at = handle.find(known);
  if (at == std::u32string_view::npos) return std::nullopt;
  return Around{handle.substr(0, at), handle.substr(at + known.size())};
}

bool is_affixed(std::u32string_view handle, std::u32string_view known) {
  const auto parts = around(handle, known);
  if (!parts) return false;
  const bool before = parts->before.empty() || is_one_of(parts->before, kPrefixes);
  const bool digit = parts->behind.size() == 1 && is_digits(parts->behind);
  return before && (parts->behind.empty() || digit || is_one_of(parts->behind, kSuffixes));
}

/// The first place where the two differ.
std::size_t common_front(std::u32string_view a, std::u32string_view b) {
  const auto size = std::min(a.size(), b.size());
  const auto at =
      std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(size), b.begin());
  return static_cast<std::size_t>(at.first - a.begin());
}

bool is_swapped(std::u32string_view handle, std::u32string_view known) {
  const auto at = common_front(handle, known);
  if (at + 1 >= known.size()) return false;
  return handle[at] == known[at + 1] && handle[at + 1] == known[at] &&
         handle.substr(at + 2) == known.substr(at + 2);
}

/// `longer` has one letter more, behind the first.
bool has_one_more(std::u32string_view longer, std::u32string_view shorter) {
  const auto at = common_front(longer, shorter);
  return at > 0 && longer.substr(at + 1) == shorter.substr(at);
}

bool is_typo(std::u32string_view handle, std::u32string_view known) {
  if (known.size() < kShortest) return false;
  if (handle.size() == known.size()) return is_swapped(handle, known);
  if (handle.size() + 1 == known.size()) return has_one_more(known, handle);
  if (handle.size() != known.size() + 1 || !has_one_more(handle, known)) return false;
  const auto at = common_front(handle, known);
  return handle[at] == handle[at - 1] || known.size() >= kLong;
}

bool share_shape(const HandleShape& a, const HandleShape& b) {
  return a.shape == b.shape || a.cased_shape == b.shape || a.shape == b.cased_shape ||
         a.cased_shape == b.cased_shape;
}

/// The handle without each affix, and without one before and one behind.
void add_without_affixes(std::u32string_view handle, std::vector<std::u32string>& keys) {
  const auto add = [&](std::u32string_view part) {
    if (part.size() >= kShortest) keys.emplace_back(part);
  };
  std::vector<std::u32string_view> fronts = {handle};
  for (std::size_t size = 1; size <= kLongestAffix && size < handle.size(); ++size) {
    if (is_one_of(handle.substr(0, size), kPrefixes)) fronts.push_back(handle.substr(size));
  }
  for (const auto front : fronts) {
    add(front);
    for (std::size_t size = 1; size <= kLongestAffix && size < front.size(); ++size) {
      const auto behind = front.substr(front.size() - size);
      const bool digit = size == 1 && is_digits(behind);
      if (digit || is_one_of(behind, kSuffixes)) add(front.substr(0, front.size() - size));
    }
  }
}

}  // namespace

std::string_view name_of(Imitation imitation) {
  constexpr std::string_view kNames[] = {"none",      "invisible", "direction", "confusable",
                                         "lookalike", "separator", "affix",     "typo"};
  return kNames[static_cast<std::size_t>(imitation)];
}

std::span<const std::string_view> handle_prefixes() { return kPrefixes; }
std::span<const std::string_view> handle_suffixes() { return kSuffixes; }

Imitation imitates(const HandleShape& handle, const HandleShape& known) {
  if (handle.plain == known.plain || known.core.empty()) return Imitation::none;
  if (handle.seen == known.seen) {
    if (handle.turned || known.turned) return Imitation::direction;
    if (handle.invisible || known.invisible) return Imitation::invisible;
    if (handle.ascii && known.ascii) return Imitation::none;
  }
  const bool ascii = handle.ascii && known.ascii;
  if (share_shape(handle, known)) return ascii ? Imitation::lookalike : Imitation::confusable;
  if (handle.bare == known.bare || handle.core == known.core) return Imitation::separator;
  if (is_affixed(handle.bare, known.bare)) return Imitation::affix;
  return is_typo(handle.core, known.core) ? Imitation::typo : Imitation::none;
}

Imitation imitates(std::string_view handle, std::string_view known) {
  return imitates(shape_of_handle(handle), shape_of_handle(known));
}

std::vector<std::u32string> imitation_keys(const HandleShape& handle) {
  std::vector<std::u32string> keys = {handle.core, handle.bare, handle.shape, handle.cased_shape};
  add_without_affixes(handle.bare, keys);
  const auto& core = handle.core;
  for (std::size_t i = 0; core.size() >= kShortest - 1 && i < core.size(); ++i) {
    keys.push_back(core.substr(0, i) + core.substr(i + 1));
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

}  // namespace masthead
