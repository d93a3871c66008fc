#include "adapters/page/line_collector.h"

#include <algorithm>
#include <utility>

#include "adapters/page/element_facts.h"
#include "adapters/page/page_scan.h"
#include "adapters/page/scan.h"

namespace masthead::page {
namespace {

bool breaks(Tag tag) {
  if (has_trait(tag, kEndsParagraph)) return true;
  switch (tag) {
    case Tag::br:
    case Tag::body:
    case Tag::button:
    case Tag::caption:
    case Tag::iframe:
    case Tag::option:
    case Tag::select:
    case Tag::td:
    case Tag::th:
    case Tag::tr:
      return true;
    default:
      return false;
  }
}

constexpr ByteSet kSpaces(" \n\t\r\f");
/// These, and the first byte of a no-break space.
constexpr ByteSet kMayBeSpace(" \n\t\r\f\xC2");

/// At most `size` bytes, cut between two code points.
void cut_to(std::string& text, std::size_t size) {
  if (text.size() <= size) return;
  while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) --size;
  text.resize(size);
}

}  // namespace

void LineCollector::open(const StartTag& tag, const Marks& marks) {
  if (breaks(tag.tag)) {
    flush();
    return;
  }
  touches_ = ended_;
  line_.marks |= marks;
  if (tag.tag == Tag::time) line_.place |= kHasTime;
  if (tag.tag != Tag::a) return;
  line_.place |= line_.text.empty() ? kHasLink | kIsLink : kHasLink;
  if (const auto* rel = tag.find("rel")) {
    if (rel->raw_value.find("author") != std::string_view::npos) line_.place |= kHasRelAuthor;
  }
  const auto* href = tag.find("href");
  if (href == nullptr || !line_.href.empty() || href->raw_value.size() > kLongestHref) return;
  line_.href = href->value(scratch_);
}

void LineCollector::close(const EndTag& tag) {
  if (breaks(tag.tag)) {
    flush();
  } else {
    ended_ = !line_.text.empty() && !space_;
  }
}

/// The bytes of white space that stand at `at`: ASCII's, or a no-break space.
std::size_t space_at(std::string_view words, std::size_t at) {
  if (!kMayBeSpace.has(words[at])) return 0;
  if (kSpaces.has(words[at])) return 1;
  return words.substr(at).starts_with("\xC2\xA0") ? 2 : 0;
}

/// Adds a run of bytes without white space, behind a space where one stood.
void LineCollector::append_run(std::string_view run) {
  auto& text = line_.text;
  if (space_ && line_.size > 0) {
    text += ' ';
    ++line_.size;
  }
  space_ = false;
  line_.size += run.size();
  text += run.substr(0, kLongestLine);
}

/// Adds words, each run of white space as one space, until the line is full.
void LineCollector::append(std::string_view words) {
  for (std::size_t at = 0; at < words.size() && !is_full();) {
    if (const auto space = space_at(words, at); space > 0) {
      space_ = true;
      at += space;
    } else {
      const auto end = kMayBeSpace.find_in(words, at + 1);
      append_run(words.substr(at, end - at));
      at = end;
    }
  }
}

/// Keeps how a long line ends. Raw: agencies' names and brackets are written as they are.
void LineCollector::keep_tail(std::string_view raw) {
  while (!raw.empty() && kSpaces.has(raw.back())) raw.remove_suffix(1);
  if (raw.empty()) return;
  raw.remove_prefix(raw.size() - std::min(raw.size(), kLongestTail));
  while (!raw.empty() && (static_cast<unsigned char>(raw.front()) & 0xC0U) == 0x80U) {
    raw.remove_prefix(1);
  }
  tail_.assign(raw);
}

void LineCollector::text(const Text& text, const PageScan& page) {
  if (is_full()) return keep_tail(text.raw);
  if (kSpaces.skip_in(text.raw, 0) == text.raw.size()) {
    space_ = true;
    ended_ = false;
    return;
  }
  if (line_.size == 0) {
    line_.offset = text.offset;
    page.describe(line_);
    line_.text.reserve(std::min(text.raw.size(), kLongestLine));
    space_ = false;
  } else if (touches_ && !kSpaces.has(text.raw.front())) {
    line_.text += '\n';
    ++line_.size;
  }
  touches_ = false;
  ended_ = false;
  append(text.value(scratch_));
  if (is_full()) keep_tail(text.raw);
}

void LineCollector::flush() {
  space_ = ended_ = touches_ = false;
  if (line_.size == 0) {
    line_ = {};
    return;
  }
  if ((line_.place & kInHeadline) != 0 && !headline_seen_) {
    headline_seen_ = true;
    if (lines_.size() >= kMostLines) lines_.clear();
  }
  cut_to(line_.text, kLongestLine);
  if (tail_.ends_with(')') || tail_.ends_with(").")) line_.tail = tail_;
  tail_.clear();
  if (lines_.size() < kMostLines) lines_.push_back(std::move(line_));
  line_ = {};
}

std::vector<TextLine> LineCollector::take() {
  flush();
  return std::move(lines_);
}

}  // namespace masthead::page
