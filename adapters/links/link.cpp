#include "adapters/links/link.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "adapters/links/cut.h"
#include "adapters/links/index.h"
#include "adapters/links/lookalike.h"
#include "core/text.h"

namespace masthead::links {
namespace {

constexpr CharSet kTrailingJunk(".,;:");
constexpr CharSet kStuckOn("?&#");

int hex_value(char c) {
  if (is_digit(c)) return c - '0';
  const char lower = lower_ascii(c);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool is_letter_beyond_ascii(UChar32 c) {
  return u_isalnum(c) != 0 || (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0 || c == 0x00B7 || c == 0x200C ||
         c == 0x200D;
}

// Counts the code points of a handle, or answers 0 when one is not allowed.
std::size_t count_allowed(std::string_view text, const HandleRule& rule) {
  const std::size_t plain = rule.chars.find_not_in(text);
  if (plain == text.size()) return plain;
  if (!rule.unicode) return 0;
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++count) {
    const UChar32 c = next_code_point(text, i);
    const bool allowed =
        c >= 0 && (c < 0x80 ? rule.chars.has(static_cast<char>(c)) : is_letter_beyond_ascii(c));
    if (!allowed) return 0;
  }
  return count;
}

bool has_twice(std::string_view text, char c) {
  for (std::size_t i = text.find(c); i < text.size(); ++i) {
    if (i == 0) continue;
    if (text[i] == c && text[i - 1] == c) return true;
  }
  return false;
}

bool fits(std::string_view text, const HandleRule& rule) {
  if (text.empty()) return false;
  const std::size_t count = count_allowed(text, rule);
  if (count < rule.min || count > rule.max || count == 0) return false;
  if (rule.never_first.has(text.front()) || rule.never_last.has(text.back())) return false;
  if (rule.unicode && ends_with_junk(text)) return false;
  return rule.never_twice == '\0' || !has_twice(text, rule.never_twice);
}

std::string_view trim_spaces(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

}  // namespace

bool is_number(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

std::string_view Arena::lower(std::string_view text) {
  if (text.size() > free()) return {};
  std::transform(text.begin(), text.end(), open(), lower_ascii);
  return close(text.size());
}

bool Link::is(std::size_t i, std::string_view word) const {
  return equal_ignoring_case(segment(i), word);
}

const Word* Link::word(std::size_t i) const {
  return words->find(*platform, WordIndex::Table::words, segment(i));
}

bool Link::is_reserved(std::string_view handle) const {
  return words->find(*platform, WordIndex::Table::words, handle) != nullptr;
}

const Word* Link::tab(std::size_t i) const {
  return words->find(*platform, WordIndex::Table::tabs, segment(i));
}

void Answer::reset() {
  reading_.platform = nullptr;
  reading_.kind = Kind::none;
  reading_.handle = {};
  reading_.canonical = {};
  reading_.space = {};
  reading_.case_sensitive = false;
  reading_.reason = {};
  count_ = 0;
  used_params_ = {};
}

void Answer::accept(const Shape& shape, std::string_view handle) {
  accept(shape, handle, arena_.join(shape.prefix, handle, shape.suffix));
}

void Answer::accept(const Shape& shape, std::string_view handle, std::string_view canonical) {
  reading_.kind = shape.kind;
  reading_.handle = handle;
  reading_.canonical = canonical;
  reading_.space = shape.space;
  reading_.case_sensitive = shape.case_sensitive;
  reading_.reason = {};
}

void Answer::refuse(Kind kind, std::string_view reason, std::string_view handle) {
  reading_.kind = kind;
  reading_.handle = handle;
  reading_.canonical = {};
  reading_.reason = reason;
}

std::string_view Answer::take_handle(std::string_view text, const HandleRule& rule) {
  text = trim_spaces(text);
  if (text.starts_with('@')) {
    text.remove_prefix(1);
  } else if (rule.at_sign == AtSign::required) {
    return {};
  }
  if (!fits(text, rule)) {
    text = clean_handle(text, rule);
    if (!fits(text, rule)) return {};
  }
  if (rule.unicode && !is_composed(text)) {
    const std::string composed = compose_text(text);
    text = arena_.join(std::string_view(composed));
  }
  return rule.lower ? arena_.lower(text) : text;
}

// Cuts off a query that was stuck on without its "?" or came percent-encoded, and the full stop of
// a sentence.
std::string_view Answer::clean_handle(std::string_view text, const HandleRule& rule) {
  const std::size_t stuck = kStuckOn.find_in(text);
  if (stuck < text.size() && !rule.chars.has(text[stuck])) {
    drop(text.substr(stuck), DropReason::query);
    text = trim_spaces(text.substr(0, stuck));
  }
  const std::string_view whole = text;
  while (!text.empty() && kTrailingJunk.has(text.back()) && !rule.chars.has(text.back())) {
    text.remove_suffix(1);
  }
  drop(whole.substr(text.size()), DropReason::junk);
  return text;
}

std::string_view Answer::take_param(const Link& link, std::string_view name) {
  std::string_view found;
  each_param(link.query, [&](std::string_view key, std::string_view value, std::string_view) {
    if (!equal_ignoring_case(key, name)) return true;
    found = value;
    return false;
  });
  if (found.empty()) return {};
  auto& slot = used_params_[0] == nullptr ? used_params_[0] : used_params_[1];
  slot = found.data();
  return trim_spaces(percent_decode(found, arena_));
}

bool Answer::is_lookalike(std::string_view host) const { return lookalikes_.has(host); }

void Answer::drop(std::string_view text, DropReason why) {
  if (text.empty() || count_ == kMaxDropped) return;
  dropped_[count_++] = {text, why};
}

void Answer::drop_query(const Link& link) {
  each_param(
      link.query, [&](std::string_view name, std::string_view value, std::string_view whole) {
        const bool used =
            std::find(used_params_.begin(), used_params_.end(), value.data()) != used_params_.end();
        if (!used || value.empty()) {
          drop(whole, is_tracking(name) ? DropReason::tracking : DropReason::query);
        }
        return true;
      });
}

std::string_view percent_decode(std::string_view text, Arena& arena) {
  if (text.find('%') == std::string_view::npos || text.size() > arena.free()) return text;
  char* const start = arena.open();
  char* to = start;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int high = text[i] == '%' && i + 2 < text.size() ? hex_value(text[i + 1]) : -1;
    const int low = high < 0 ? -1 : hex_value(text[i + 2]);
    if (low < 0) {
      *to++ = text[i];
    } else {
      *to++ = static_cast<char>(high * 16 + low);
      i += 2;
    }
  }
  const std::string_view decoded(start, static_cast<std::size_t>(to - start));
  return is_utf8(decoded) ? arena.close(decoded.size()) : text;
}

void read_by_words(const Link& link, Answer& answer) {
  if (link.count == 0) {
    answer.refuse(Kind::other, kNoProfile);
    return;
  }
  const Word* word = link.word(0);
  if (word == nullptr) {
    read_profile(link, answer, link.platform->profile, 0);
  } else {
    read_word(link, answer, *word);
  }
}

void read_word(const Link& link, Answer& answer, const Word& word) {
  if (word.read != nullptr) {
    word.read(link, answer);
  } else {
    answer.refuse(word.kind, kReserved);
  }
}

void accept_profile(const Link& link, Answer& answer, std::string_view text) {
  const Shape& shape = link.platform->profile;
  const auto handle = answer.take_handle(text, shape.rule);
  if (handle.empty()) {
    answer.refuse(Kind::other, text.empty() ? kNoProfile : kNotAHandle);
  } else if (link.is_reserved(handle)) {
    answer.refuse(Kind::other, kReserved);
  } else {
    answer.accept(shape, handle);
  }
}

void read_profile(const Link& link, Answer& answer, const Shape& shape, std::size_t at) {
  const auto handle = answer.take_handle(link.segment(at), shape.rule);
  if (handle.empty()) {
    answer.refuse(Kind::other, at < link.count ? kNotAHandle : kNoProfile);
    return;
  }
  // Behind another word a reserved one would make a canonical URL that is a page of the site.
  const bool bare = shape.prefix == link.platform->profile.prefix;
  const bool changed = at > 0 || handle.size() != link.segment(at).size();
  if (bare && changed && shape.rule.at_sign != AtSign::required && link.is_reserved(handle)) {
    answer.refuse(Kind::other, kReserved);
    return;
  }
  if (at + 1 < link.count) {
    const Word* tab = link.tab(at + 1);
    if (tab == nullptr) {
      answer.refuse(Kind::other, kUnknownPage);
      return;
    }
    const bool deeper = at + 2 < link.count && tab->deeper != Kind::none;
    const Kind kind = deeper ? tab->deeper : tab->kind;
    if (kind != Kind::profile) {
      answer.refuse(kind, kind == Kind::post ? kPost : kReserved, handle);
      return;
    }
    for (std::size_t i = at + 1; i < link.count; ++i)
      answer.drop(link.segment(i), DropReason::path);
  }
  answer.accept(shape, handle);
}

}  // namespace masthead::links
