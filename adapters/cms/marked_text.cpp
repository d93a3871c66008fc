#include "adapters/cms/marked_text.h"

#include <algorithm>
#include <utility>

#include "adapters/cms/marked_line.h"
#include "adapters/page/element_facts.h"
#include "adapters/page/tokenizer.h"
#include "core/text.h"

namespace masthead::cms {
namespace {

// A longer line is prose, whatever it begins with.
constexpr std::size_t kLongestLine = std::size_t{16} << 10;

/// "<https://example.org>", "<jane@example.org>": an address and no tag.
bool is_address(std::string_view raw_name, std::string_view raw) {
  return raw_name.find_first_of(":@") != std::string_view::npos ||
         raw.find("://") != std::string_view::npos;
}

/// What begins a line of its own in text whose line breaks are white space otherwise.
bool begins_line(std::string_view rest) {
  const auto first = rest.find_first_not_of("*_ \t");
  if (first == std::string_view::npos) return true;
  rest.remove_prefix(first);
  for (const std::string_view lead : {"--", "\u2014", "\u2013", "- ", "~", ">", "#"}) {
    if (rest.starts_with(lead)) return true;
  }
  return false;
}

class LineMaker final : public page::TokenSink {
 public:
  LineMaker(Breaks breaks, const Limits& limits) : breaks_(breaks), links_left_(limits.links) {}

  void start_tag(const page::StartTag& tag) override;
  void end_tag(const page::EndTag& tag) override;
  void text(const page::Text& text) override;
  std::vector<MarkedLine> take() {
    flush();
    return std::move(lines_);
  }

 private:
  void add(std::string_view text);
  void take_break(std::string_view rest);
  void mark(std::string url);
  void flush();

  Breaks breaks_;
  std::size_t links_left_;
  std::string line_;
  std::vector<LinkMark> marks_;
  std::vector<MarkedLine> lines_;
  std::string scratch_;
};

void LineMaker::mark(std::string url) {
  if (!url.empty() && links_left_ == 0) return;
  if (!url.empty()) --links_left_;
  marks_.push_back({line_.size(), std::move(url)});
}

void LineMaker::flush() {
  auto line = read_marked_line(line_, std::move(marks_));
  if (!line.text.empty()) lines_.push_back(std::move(line));
  line_.clear();
  marks_.clear();
}

void LineMaker::start_tag(const page::StartTag& tag) {
  if (tag.tag == page::Tag::other && is_address(tag.raw_name, tag.raw)) {
    const auto address = tag.raw.substr(1, tag.raw.size() - 2);
    mark(std::string(address));
    line_ += address;
    mark({});
  } else if (tag.tag == page::Tag::br || page::has_trait(tag.tag, page::kEndsParagraph) ||
             page::has_trait(tag.tag, page::kOfTable)) {
    flush();
  } else if (tag.tag == page::Tag::a) {
    mark(std::string(tag.value("href", scratch_)));
  }
}

void LineMaker::end_tag(const page::EndTag& tag) {
  if (page::has_trait(tag.tag, page::kEndsParagraph)) {
    flush();
  } else if (tag.tag == page::Tag::a) {
    mark({});
  }
}

void LineMaker::text(const page::Text& text) {
  if (text.kind != page::TextKind::data) return;
  std::string_view rest = text.value(scratch_);
  while (!rest.empty()) {
    const auto end = rest.find('\n');
    add(rest.substr(0, end));
    if (end == std::string_view::npos) return;
    rest.remove_prefix(end + 1);
    take_break(rest);
  }
}

void LineMaker::add(std::string_view text) {
  const auto room = kLongestLine - std::min(line_.size(), kLongestLine);
  if (text.size() <= room) {
    line_ += text;
  } else {
    flush();
  }
}

/// A line break of the source, with what follows it in this text.
void LineMaker::take_break(std::string_view rest) {
  const auto next = rest.substr(0, rest.find('\n'));
  const bool hard = line_.ends_with("  ") || line_.ends_with('\\');
  if (line_.ends_with('\\')) line_.pop_back();
  const bool ends = breaks_ == Breaks::line || hard || (!rest.empty() && trim_text(next).empty()) ||
                    begins_line(next);
  if (ends && !(rest.empty() && breaks_ == Breaks::paragraph && !hard)) {
    flush();
  } else {
    line_ += ' ';
  }
}

}  // namespace

std::vector<MarkedLine> read_marked_text(std::string_view markup, Breaks breaks,
                                         const Limits& limits) {
  LineMaker maker(breaks, limits);
  Limits whole = limits;
  whole.input_bytes = std::max(whole.input_bytes, markup.size());
  (void)page::tokenize(markup, maker, whole);
  return maker.take();
}

}  // namespace masthead::cms
