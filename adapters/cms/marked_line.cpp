#include "adapters/cms/marked_line.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "core/text.h"

namespace masthead::cms {
namespace {

bool is_space(char c) { return c == ' ' || (c >= 0 && c < 0x20); }

bool is_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (c >= '0' && c <= '9') || (lower_ascii(c) >= 'a' && lower_ascii(c) <= 'z');
}

/// A mark that a backslash takes its meaning from.
bool is_mark(char c) {
  return std::string_view("\\`*_{}[]()#+-.!|<>~\"'").find(c) != std::string_view::npos;
}

/// The text is a dash so far, or ends with one behind a space: "--", "... -- ".
bool follows_dash(std::string_view text) {
  for (const std::string_view dash : {"--", "\u2014", "\u2013", "\u2015", "-", "~"}) {
    if (!text.ends_with(dash)) continue;
    const auto before = text.substr(0, text.size() - dash.size());
    if (before.empty()) return true;
    return dash != "-" && dash != "~" && before.ends_with(' ');
  }
  return false;
}

/// Reads a line from the left to the right.
class LineCleaner {
 public:
  LineCleaner(const std::string& line, std::vector<LinkMark> marks)
      : line_(line), marks_(std::move(marks)) {}

  MarkedLine run() {
    skip_lead();
    while (at_ < line_.size()) step();
    take_marks();
    end_link();
    while (line_out_.text.ends_with(' ')) line_out_.text.pop_back();
    trim_links();
    return std::move(line_out_);
  }

 private:
  void skip_lead();
  void step();
  void take_marks();
  void end_link();
  bool take_markdown_link();
  void put(char c);
  void trim_links();
  [[nodiscard]] char peek(std::size_t at) const { return at < line_.size() ? line_[at] : ' '; }

  const std::string& line_;
  std::vector<LinkMark> marks_;
  std::size_t mark_ = 0;
  std::size_t at_ = 0;
  std::size_t close_ = 0;  // the next ")" at or behind at_, as far as it was looked for
  std::vector<std::pair<std::size_t, bool>> brackets_;  // where "[" stands in the text; an image's
  MarkedLink link_;
  MarkedLine line_out_;
};

/// "# Heading", "> quoted".
void LineCleaner::skip_lead() {
  while (at_ < line_.size() && (is_space(line_[at_]) || line_[at_] == '#' || line_[at_] == '>')) {
    ++at_;
  }
}

void LineCleaner::take_marks() {
  for (; mark_ < marks_.size() && marks_[mark_].at <= at_; ++mark_) {
    end_link();
    link_.begin = line_out_.text.size();
    link_.url = std::move(marks_[mark_].url);
  }
}

void LineCleaner::end_link() {
  if (link_.url.empty()) return;
  link_.end = line_out_.text.size();
  if (link_.end > link_.begin) line_out_.links.push_back(std::move(link_));
  link_ = {};
}

void LineCleaner::put(char c) {
  auto& text = line_out_.text;
  if (!is_space(c)) {
    if (is_word(c) && follows_dash(text)) text += ' ';  // "--Jane Doe": the dash is no part of it
    text += c;
  } else if (!text.empty() && text.back() != ' ') {
    text += ' ';
  }
}

/// Behind "[words": "](url)" or "](url "title")".
bool LineCleaner::take_markdown_link() {
  if (brackets_.empty() || peek(at_ + 1) != '(') return false;
  if (close_ < at_ && close_ != std::string::npos) close_ = line_.find(')', at_);
  if (close_ == std::string::npos) return false;
  const auto [begin, image] = brackets_.back();
  brackets_.pop_back();
  auto& text = line_out_.text;
  std::string_view url = std::string_view(line_).substr(at_ + 2, close_ - at_ - 2);
  url = trim_text(url.substr(0, url.find_first_of(" \t")));
  if (url.starts_with('<') && url.ends_with('>')) url = url.substr(1, url.size() - 2);
  if (image) {
    text.resize(begin);
  } else {
    text.erase(begin, 1);
    if (!url.empty() && text.size() > begin) {
      line_out_.links.push_back({begin, text.size(), std::string(url)});
    }
  }
  at_ = close_ + 1;
  return true;
}

void LineCleaner::step() {
  take_marks();
  const char c = line_[at_];
  const char next = peek(at_ + 1);
  const char before = at_ == 0 ? ' ' : line_[at_ - 1];
  if (c == '\\' && is_mark(next)) {
    line_out_.text += next;
    at_ += 2;
    return;
  }
  if (c == '[') {
    brackets_.emplace_back(line_out_.text.size(), before == '!');
    if (before == '!') --brackets_.back().first;
    put(c);
  } else if (c == ']' && take_markdown_link()) {
    return;
  } else if (c == ']') {
    if (!brackets_.empty()) brackets_.pop_back();
    put(c);
  } else if ((c == '*' || c == '_') && !(is_word(before) && is_word(next))) {
    // Emphasis; "snake_case" keeps its mark.
  } else {
    put(c);
  }
  ++at_;
}

/// Spaces at a link's ends are none of its words.
void LineCleaner::trim_links() {
  const auto& text = line_out_.text;
  for (auto& link : line_out_.links) {
    link.end = std::min(link.end, text.size());
    link.begin = std::min(link.begin, link.end);
    while (link.begin < link.end && text[link.begin] == ' ') ++link.begin;
    while (link.begin < link.end && text[link.end - 1] == ' ') --link.end;
  }
}

}  // namespace

MarkedLine read_marked_line(const std::string& line, std::vector<LinkMark> marks) {
  return LineCleaner(line, std::move(marks)).run();
}

}  // namespace masthead::cms
