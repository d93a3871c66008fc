#include "adapters/page/tokenizer.h"

#include <algorithm>

#include "adapters/page/element_stack.h"
#include "adapters/page/raw_text.h"
#include "adapters/page/scan.h"
#include "adapters/page/tag_scanner.h"

namespace masthead::page {
namespace {

constexpr std::string_view kCommentBegin = "<!--";
constexpr std::string_view kDoctypeBegin = "<!doctype";
constexpr std::string_view kCdataBegin = "<![CDATA[";
constexpr std::string_view kCdataEnd = "]]>";

/// Until so many bytes came, "<!" may still become any of the three above.
constexpr std::size_t kLongestBegin = kCdataBegin.size();

std::string_view view(const char* begin, const char* end) {
  return {begin, static_cast<std::size_t>(end - begin)};
}

/// What kind of text a start tag of HTML is followed by.
TextKind content_of(Tag tag) {
  switch (tag) {
    case Tag::title:
    case Tag::textarea:
      return TextKind::rcdata;
    case Tag::style:
    case Tag::xmp:
    case Tag::iframe:
    case Tag::noembed:
    case Tag::noframes:
      return TextKind::rawtext;
    case Tag::script:
      return TextKind::script;
    case Tag::plaintext:
      return TextKind::plaintext;
    default:
      return TextKind::data;
  }
}

/// True where an <annotation-xml> says that it holds HTML.
bool holds_html(const StartTag& tag) {
  std::string scratch;
  const auto encoding = tag.value("encoding", scratch);
  return equal_ignoring_case(encoding, "text/html") ||
         equal_ignoring_case(encoding, "application/xhtml+xml");
}

bool is_coloured_font(const StartTag& tag) {
  return tag.tag == Tag::font && (tag.has("color") || tag.has("face") || tag.has("size"));
}

}  // namespace

/// Reads one construct after another from a buffer. A construct that does not end in the buffer is
/// read again from its begin when more came: no state is kept within one, so a page that comes in
/// pieces and one that comes whole go through the same code.
class Tokenizer::Impl {
 public:
  Impl(TokenSink& sink, const Limits& limits) : sink_(&sink), most_(limits.input_bytes) {}

  bool feed(std::string_view chunk);
  bool read(std::string_view page);
  void finish();
  void stop() { stopped_ = true; }
  void begin_inside(TextKind kind, std::string_view start_tag);
  [[nodiscard]] bool too_deep() const { return stack_.too_deep(); }
  [[nodiscard]] bool too_many_attributes() const { return tags_.dropped(); }

 private:
  std::size_t run(std::string_view buffer, bool last);
  const char* read_data(const char* at);
  const char* read_text_until_end_tag(const char* at);
  const char* read_cdata(const char* at);
  const char* find_markup(const char* at) const;
  const char* read_markup(const char* at);
  const char* read_start_tag(const char* at);
  const char* read_end_tag(const char* at);
  const char* read_declaration(const char* at);
  const char* read_comment(const char* at);
  const char* read_bogus_comment(const char* at, const char* text);
  const char* read_doctype(const char* at);
  void give_text(const char* begin, const char* end, TextKind kind);
  void give_comment(const char* at, std::string_view raw);

  [[nodiscard]] std::size_t offset_of(const char* at) const {
    return base_ + static_cast<std::size_t>(at - begin_);
  }
  /// What stands where a construct does not end: the buffer's end at the page's end, where it is
  /// dropped, and nullptr before: more has to come.
  [[nodiscard]] const char* cut() const { return last_ ? end_ : nullptr; }

  TokenSink* sink_;
  std::size_t most_;
  std::size_t total_ = 0;  ///< bytes fed
  std::size_t base_ = 0;   ///< bytes before the buffer
  const char* begin_ = nullptr;
  const char* end_ = nullptr;
  bool last_ = false;  ///< nothing follows the buffer
  bool stopped_ = false;
  TextKind content_ = TextKind::data;
  std::string raw_name_;    ///< of the element whose end tag ends `content_`
  std::string kept_;        ///< what did not end in the chunks so far
  std::size_t enough_ = 0;  ///< bytes of `kept_` that are worth another try
  ElementStack stack_;
  TagScanner tags_;
};

bool Tokenizer::Impl::feed(std::string_view chunk) {
  if (chunk.size() > most_ - total_) return false;
  total_ += chunk.size();
  if (stopped_) return true;
  if (kept_.empty()) {
    kept_.assign(chunk.substr(run(chunk, false)));
  } else {
    kept_.append(chunk);
    if (kept_.size() < enough_) return true;
    kept_.erase(0, run(kept_, false));
  }
  enough_ = 2 * kept_.size();  // tried at every doubling, a long construct costs O(size) in all
  return true;
}

bool Tokenizer::Impl::read(std::string_view page) {
  if (page.size() > most_) return false;
  run(page, true);
  return true;
}

void Tokenizer::Impl::finish() {
  run(kept_, true);
  kept_.clear();
}

void Tokenizer::Impl::begin_inside(TextKind kind, std::string_view start_tag) {
  content_ = kind;
  raw_name_ = start_tag;
}

/// The bytes of `buffer` that are done with.
std::size_t Tokenizer::Impl::run(std::string_view buffer, bool last) {
  begin_ = buffer.data();
  end_ = begin_ + buffer.size();
  last_ = last;
  const char* at = begin_;
  while (at != end_ && !stopped_) {
    const char* next = nullptr;
    switch (content_) {
      case TextKind::data:
        next = read_data(at);
        break;
      case TextKind::cdata:
        next = read_cdata(at);
        break;
      default:
        next = read_text_until_end_tag(at);
        break;
    }
    if (next == nullptr) break;
    at = next;
  }
  const auto done = stopped_ ? buffer.size() : static_cast<std::size_t>(at - begin_);
  base_ += done;
  return done;
}

void Tokenizer::Impl::give_text(const char* begin, const char* end, TextKind kind) {
  if (begin == end) return;
  sink_->text({view(begin, end), offset_of(begin), stack_.depth(), kind, stack_.current()});
}

void Tokenizer::Impl::give_comment(const char* at, std::string_view raw) {
  sink_->comment({raw, offset_of(at), stack_.depth()});
}

const char* Tokenizer::Impl::read_text_until_end_tag(const char* at) {
  const bool endless = content_ == TextKind::plaintext;
  const char* const end = endless ? nullptr : find_end_tag(at, end_, content_, raw_name_);
  if (end == nullptr && !last_) return nullptr;
  give_text(at, end == nullptr ? end_ : end, content_);
  if (end == nullptr) return end_;
  content_ = TextKind::data;
  return end == at && !stopped_ ? read_end_tag(at) : end;
}

const char* Tokenizer::Impl::read_cdata(const char* at) {
  const auto size = view(at, end_).find(kCdataEnd);
  if (size == std::string_view::npos) {
    if (last_) give_text(at, end_, TextKind::cdata);
    return cut();
  }
  give_text(at, at + size, TextKind::cdata);
  content_ = TextKind::data;
  return at + size + kCdataEnd.size();
}

/// The "<" that begins something else than text; the page's end where there is none; nullptr
/// where more must come to tell.
const char* Tokenizer::Impl::find_markup(const char* at) const {
  for (;; ++at) {
    at = find_any<'<'>(at, end_);
    if (at == end_) return cut();
    const auto left = end_ - at;
    if (left > 1 && (is_of(at[1], kLetter) || at[1] == '!' || at[1] == '?')) return at;
    if (left > 2 && at[1] == '/') return at;
    if (!last_ && (left == 1 || at[1] == '/')) return nullptr;
  }
}

const char* Tokenizer::Impl::read_data(const char* at) {
  const char* const markup = find_markup(at);
  if (markup == nullptr) return nullptr;
  give_text(at, markup, TextKind::data);
  if (markup == end_ || stopped_) return end_;
  const char* const next = read_markup(markup);
  return next == nullptr && markup != at ? markup : next;
}

const char* Tokenizer::Impl::read_markup(const char* at) {
  switch (at[1]) {
    case '/':
      return read_end_tag(at);
    case '!':
      return read_declaration(at);
    case '?':
      return read_bogus_comment(at, at + 1);
    default:
      return read_start_tag(at);
  }
}

const char* Tokenizer::Impl::read_start_tag(const char* at) {
  const char* const behind = tags_.scan(at + 1, end_);
  if (behind == nullptr) return cut();
  StartTag token;
  token.tag = tag_of(tags_.name());
  token.raw_name = tags_.name();
  token.raw = view(at, behind);
  token.offset = offset_of(at);
  token.self_closing = tags_.self_closing();
  token.attributes = tags_.attributes();
  token.attribute_bits = tags_.attribute_bits();

  Element element{token.tag, token.raw_name, token.self_closing};
  if (stack_.in_foreign()) {
    element.html_integration = token.tag == Tag::annotation_xml && holds_html(token);
    element.font_attributes = is_coloured_font(token);
  }
  const auto opened = stack_.open(element);
  token.depth = opened.depth;
  token.foreign = opened.foreign;
  token.is_void = !opened.pushed;
  content_ = opened.foreign ? TextKind::data : content_of(token.tag);
  if (content_ != TextKind::data) raw_name_ = name_of(token.tag);
  sink_->start_tag(token);
  return behind;
}

const char* Tokenizer::Impl::read_end_tag(const char* at) {
  if (at[2] == '>') return at + 3;
  if (!is_of(at[2], kLetter)) return read_bogus_comment(at, at + 2);
  const char* const behind = tags_.scan(at + 2, end_);
  if (behind == nullptr) return cut();
  EndTag token;
  token.tag = tag_of(tags_.name());
  token.raw_name = tags_.name();
  token.raw = view(at, behind);
  token.offset = offset_of(at);
  token.matched = stack_.close(token.tag, token.raw_name);
  token.depth = stack_.depth();
  sink_->end_tag(token);
  return behind;
}

const char* Tokenizer::Impl::read_declaration(const char* at) {
  const auto rest = view(at, end_);
  if (!last_ && rest.size() < kLongestBegin) return nullptr;
  if (rest.starts_with(kCommentBegin)) return read_comment(at);
  if (equal_ignoring_case(rest.substr(0, kDoctypeBegin.size()), kDoctypeBegin)) {
    return read_doctype(at);
  }
  if (rest.starts_with(kCdataBegin) && stack_.in_foreign()) {
    content_ = TextKind::cdata;
    return at + kCdataBegin.size();
  }
  return read_bogus_comment(at, at + 2);
}

const char* Tokenizer::Impl::read_comment(const char* at) {
  const char* const text = at + kCommentBegin.size();
  const auto found = find_comment_end(text, end_);
  if (found.behind != nullptr) {
    give_comment(at, view(text, found.text));
    return found.behind;
  }
  if (last_) give_comment(at, unfinished_comment(view(text, end_)));
  return cut();
}

const char* Tokenizer::Impl::read_bogus_comment(const char* at, const char* text) {
  const char* const end = find_any<'>'>(text, end_);
  if (end == end_ && !last_) return nullptr;
  give_comment(at, view(text, end));
  return end == end_ ? end_ : end + 1;
}

const char* Tokenizer::Impl::read_doctype(const char* at) {
  const char* const text = at + kDoctypeBegin.size();
  const char* const end = find_any<'>'>(text, end_);
  if (end == end_ && !last_) return nullptr;
  sink_->doctype({view(text, end), offset_of(at), end != end_});
  return end == end_ ? end_ : end + 1;
}

Tokenizer::Tokenizer(TokenSink& sink, const Limits& limits)
    : impl_(std::make_unique<Impl>(sink, limits)) {}
Tokenizer::~Tokenizer() = default;
Tokenizer::Tokenizer(Tokenizer&&) noexcept = default;
Tokenizer& Tokenizer::operator=(Tokenizer&&) noexcept = default;

bool Tokenizer::feed(std::string_view chunk) { return impl_->feed(chunk); }
bool Tokenizer::read(std::string_view page) { return impl_->read(page); }
void Tokenizer::finish() { impl_->finish(); }
void Tokenizer::stop() { impl_->stop(); }
bool Tokenizer::too_deep() const { return impl_->too_deep(); }
bool Tokenizer::too_many_attributes() const { return impl_->too_many_attributes(); }
void Tokenizer::begin_inside(TextKind kind, std::string_view start_tag) {
  impl_->begin_inside(kind, start_tag);
}

bool tokenize(std::string_view page, TokenSink& sink, const Limits& limits) {
  return Tokenizer(sink, limits).read(page);
}

}  // namespace masthead::page
