#include "adapters/feed/xml_text.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

#include "adapters/page/references.h"
#include "core/text.h"

namespace masthead::feed {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Where the markup that begins with `opening` and ends with `closing` at `at` ends; `at` where it
/// does not stand there. What is not closed reaches to the end.
std::size_t skip(std::string_view text, std::size_t at, std::string_view opening,
                 std::string_view closing) {
  if (!text.substr(at).starts_with(opening)) return at;
  const auto end = text.find(closing, at + opening.size());
  return end == std::string_view::npos ? text.size() : end + closing.size();
}

/// Behind a document type declaration at `at`, its internal subset and the quotes in it included.
std::size_t skip_doctype(std::string_view text, std::size_t at) {
  constexpr std::string_view kOpening = "<!DOCTYPE";
  if (!equal_ignoring_case(text.substr(at, kOpening.size()), kOpening)) return at;
  bool inside = false;
  for (at += kOpening.size(); at < text.size(); ++at) {
    const char c = text[at];
    if (c == '"' || c == '\'') {
      at = text.find(c, at + 1);
      if (at == std::string_view::npos) return text.size();
    } else if (inside && text.substr(at).starts_with("<!--")) {
      at = skip(text, at, "<!--", "-->") - 1;
    } else if (c == '[' || c == ']') {
      inside = c == '[';
    } else if (c == '>' && !inside) {
      return at + 1;
    }
  }
  return text.size();
}

/// Behind white space, comments and processing instructions from `at` on.
std::size_t skip_misc(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    std::size_t next = at;
    while (next < text.size() && is_space(text[next])) ++next;
    next = skip(text, next, "<!--", "-->");
    next = skip(text, next, "<?", "?>");
    if (next == at) break;
    at = next;
  }
  return at;
}

bool is_xml_char(std::uint32_t code) {
  if (code < 0x20) return code == '\t' || code == '\n' || code == '\r';
  return code <= 0xD7FF || (code >= 0xE000 && code <= 0xFFFD) ||
         (code >= 0x10000 && code <= 0x10FFFF);
}

/// The size of a reference of XML at the front of `text`, which begins with "&"; 0: it is none.
std::size_t reference_size(std::string_view text) {
  for (const std::string_view known : {"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"}) {
    if (text.starts_with(known)) return known.size();
  }
  if (!text.starts_with("&#")) return 0;
  const bool hex = text.substr(2).starts_with('x');
  const auto* from = text.data() + (hex ? 3 : 2);
  const auto* end = text.data() + text.size();
  std::uint32_t code = 0;
  const auto [stop, error] = std::from_chars(from, end, code, hex ? 16 : 10);
  if (error != std::errc{} || stop == end || *stop != ';' || !is_xml_char(code)) return 0;
  return static_cast<std::size_t>(stop - text.data()) + 1;
}

/// The size of "&name;" at the front of `text`, which begins with "&"; 0: it does not stand there.
std::size_t entity_size(std::string_view text) {
  constexpr std::size_t kLongest = 64;
  const auto end = text.substr(0, kLongest).find_first_of(";&<> \t\r\n", 1);
  return end == std::string_view::npos || text[end] != ';' || end == 1 ? 0 : end + 1;
}

/// Copies a text piece by piece and mends it on the way.
class Mender {
 public:
  Mender(std::string_view text, std::string& scratch, XmlRepairs& repairs)
      : text_(text), out_(scratch), repairs_(repairs) {}

  void run(std::size_t at) {
    while (at < text_.size()) {
      const auto next = std::find_if(text_.begin() + static_cast<std::ptrdiff_t>(at), text_.end(),
                                     [](char c) { return is_looked_at(c); });
      at = static_cast<std::size_t>(next - text_.begin());
      if (at == text_.size()) break;
      at = step(at);
    }
    copy_up_to(text_.size());
  }

  /// Leaves `from` .. `to` out but for its line ends.
  void leave_out(std::size_t from, std::size_t to) {
    copy_up_to(from);
    out_.append(
        static_cast<std::size_t>(std::count(text_.begin() + static_cast<std::ptrdiff_t>(from),
                                            text_.begin() + static_cast<std::ptrdiff_t>(to), '\n')),
        '\n');
    done_ = to;
  }

 private:
  static bool is_looked_at(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return c == '&' || c == '<' || (byte < 0x20 && !is_space(c));
  }

  std::size_t step(std::size_t at) {
    if (text_[at] == '&') return mend_reference(at);
    if (text_[at] == '<') {
      std::size_t end = at;
      for (const auto& [opening, closing] : kVerbatim) {
        if (end == at) end = skip(text_, at, opening, closing);
      }
      return end == at ? at + 1 : mend_controls(at, end);
    }
    return replace(at, at + 1, " ", repairs_.controls);
  }

  /// Words that are kept hold no reference, but may hold a control.
  std::size_t mend_controls(std::size_t at, std::size_t end) {
    for (; at < end; ++at) {
      const char c = text_[at];
      if (static_cast<unsigned char>(c) < 0x20 && !is_space(c)) {
        replace(at, at + 1, " ", repairs_.controls);
      }
    }
    return end;
  }

  std::size_t mend_reference(std::size_t at) {
    const auto rest = text_.substr(at);
    if (const auto size = reference_size(rest); size > 0) return at + size;
    const auto named = page::find_named_reference(rest.substr(1));
    const bool closed = named.name.ends_with(';');
    if (const auto size = entity_size(rest); !closed && repairs_.doctype && size > 0) {
      return replace(at, at + size, " ", repairs_.references);  // of the declaration: not read
    }
    if (!closed) return replace(at, at + 1, "&amp;", repairs_.references);
    const auto end = at + 1 + named.name.size();
    if (named.value == "<") return replace(at, end, "&lt;", repairs_.references);
    if (named.value == "&") return replace(at, end, "&amp;", repairs_.references);
    return replace(at, end, named.value, repairs_.references);
  }

  std::size_t replace(std::size_t from, std::size_t to, std::string_view by, std::size_t& count) {
    copy_up_to(from);
    out_.append(by);
    done_ = to;
    ++count;
    return to;
  }

  void copy_up_to(std::size_t end) {
    out_.append(text_.substr(done_, end - done_));
    done_ = end;
  }

  struct Verbatim {
    std::string_view opening;
    std::string_view closing;
  };
  static constexpr Verbatim kVerbatim[] = {{"<![CDATA[", "]]>"}, {"<!--", "-->"}, {"<?", "?>"}};

  std::string_view text_;
  std::string& out_;
  XmlRepairs& repairs_;
  std::size_t done_ = 0;  ///< how much of the text is in `out_` or left out
};

bool needs_mending(std::string_view text, std::size_t from) {
  for (std::size_t at = from; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '&' && reference_size(text.substr(at)) == 0) return true;
    if (static_cast<unsigned char>(c) < 0x20 && !is_space(c)) return true;
  }
  return false;
}

}  // namespace

std::string_view xml_encoding(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("<\0?\0"sv)) return "utf-16le";
  if (bytes.starts_with("\0<\0?"sv)) return "utf-16be";
  constexpr std::size_t kLongest = 1024;
  auto head = bytes.substr(0, kLongest);
  head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
  if (!head.starts_with("<?xml")) return {};
  head = head.substr(0, head.find("?>"));
  constexpr std::string_view kName = "encoding";
  const auto at = head.find(kName);
  if (at == std::string_view::npos) return {};
  head.remove_prefix(at + kName.size());
  const auto open = head.find_first_of("\"'");
  if (open == std::string_view::npos) return {};
  const char quote = head[open];
  head.remove_prefix(open + 1);
  return head.substr(0, head.find(quote));
}

std::string_view xml_root(std::string_view text) {
  std::size_t at = skip_misc(text, 0);
  const std::size_t behind = skip_doctype(text, at);
  if (behind != at) at = skip_misc(text, behind);
  if (at + 1 >= text.size() || text[at] != '<') return {};
  text.remove_prefix(at + 1);
  text = text.substr(0, text.find_first_of(" \t\r\n/>"));
  const auto colon = text.rfind(':');
  return colon == std::string_view::npos ? text : text.substr(colon + 1);
}

std::string_view prepare_xml(std::string_view text, std::string& scratch, XmlRepairs& repairs) {
  // White space before the declaration is forbidden, and common.
  const auto front = text.substr(0, text.find_first_not_of(" \t\r\n"));
  repairs.lines = static_cast<std::size_t>(std::count(front.begin(), front.end(), '\n'));
  text.remove_prefix(front.size());
  const std::size_t doctype = skip_misc(text, 0);
  const std::size_t root = skip_doctype(text, doctype);
  repairs.doctype = root != doctype;
  if (!repairs.doctype && !needs_mending(text, 0)) return text;
  scratch.clear();
  scratch.reserve(text.size());
  Mender mender(text, scratch, repairs);
  mender.leave_out(doctype, root);
  mender.run(root);
  return scratch;
}

}  // namespace masthead::feed
