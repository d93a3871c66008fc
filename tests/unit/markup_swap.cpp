#include "tests/unit/markup_swap.h"

#include <simdjson.h>

#include <algorithm>

#include "adapters/page/value.h"

namespace masthead::test {
namespace {

using simdjson::dom::element;

std::string json_text(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (c == '<') {
      out += "\\u003C";
    } else if (static_cast<unsigned char>(c) >= 0x20) {
      out += c;
    }
  }
  return out + '"';
}

class Writer {
 public:
  Writer(const std::vector<std::string>& names, const std::vector<MarkupAuthor>& authors, Swap what)
      : names_(names), authors_(authors), what_(what) {}

  void write(element value, bool may_name);
  [[nodiscard]] std::string take() { return std::move(out_); }
  [[nodiscard]] std::size_t replaced() const { return replaced_; }

 private:
  [[nodiscard]] const MarkupAuthor* author_for(std::string_view text) const;
  [[nodiscard]] bool write_author(simdjson::dom::object object);
  void write_object(simdjson::dom::object object);

  const std::vector<std::string>& names_;
  const std::vector<MarkupAuthor>& authors_;
  const Swap what_;
  std::string out_;
  std::size_t replaced_ = 0;
};

const MarkupAuthor* Writer::author_for(std::string_view text) const {
  const auto plain = page::plain_text(text);
  const auto at = std::find(names_.begin(), names_.end(), plain);
  if (at == names_.end()) return nullptr;
  return &authors_[static_cast<std::size_t>(at - names_.begin()) % authors_.size()];
}

bool Writer::write_author(simdjson::dom::object object) {
  std::string_view name;
  if (object["name"].get(name) != simdjson::SUCCESS) return false;
  const auto* author = author_for(name);
  if (author == nullptr) return false;
  std::string_view id;
  out_ += R"({"@type":"Person",)";
  if (object["@id"].get(id) == simdjson::SUCCESS) out_ += "\"@id\":" + json_text(id) + ',';
  if (!author->url.empty()) out_ += "\"url\":" + json_text(author->url) + ',';
  out_ += "\"name\":" + json_text(author->name) + '}';
  ++replaced_;
  return true;
}

void Writer::write_object(simdjson::dom::object object) {
  if (what_ == Swap::objects && write_author(object)) return;
  out_ += '{';
  bool first = true;
  for (const auto member : object) {
    if (!first) out_ += ',';
    first = false;
    out_ += json_text(member.key) + ':';
    write(member.value, member.key == "author" || member.key == "creator" || member.key == "name");
  }
  out_ += '}';
}

/// `may_name`: a string here may be an author's name.
void Writer::write(element value, bool may_name) {
  std::string_view text;
  if (value.is_object()) return write_object(value);
  if (value.is_array()) {
    out_ += '[';
    bool first = true;
    for (const element item : value.get_array()) {
      if (!first) out_ += ',';
      first = false;
      write(item, may_name);
    }
    out_ += ']';
  } else if (may_name && value.get(text) == simdjson::SUCCESS && author_for(text) != nullptr) {
    out_ += json_text(author_for(text)->name);
    ++replaced_;
  } else {
    out_ += simdjson::minify(value);
  }
}

}  // namespace

SwappedPage swap_markup_authors(std::string_view html, const std::vector<std::string>& names,
                                const std::vector<MarkupAuthor>& authors, Swap what) {
  SwappedPage page;
  std::size_t done = 0;
  for (auto at = html.find("<script"); at != html.npos; at = html.find("<script", at + 1)) {
    const auto begin = html.find('>', at);
    const auto end = html.find("</script", at);
    if (begin == html.npos || end == html.npos || end < begin) break;
    if (html.substr(at, begin - at).find("application/ld+json") == html.npos) continue;
    simdjson::dom::parser parser;
    element root;
    const std::string block(html.substr(begin + 1, end - begin - 1));
    if (parser.parse(block).get(root) != simdjson::SUCCESS) continue;
    Writer writer(names, authors, what);
    writer.write(root, false);
    page.html += html.substr(done, begin + 1 - done);
    page.html += writer.take();
    page.replaced += writer.replaced();
    done = end;
  }
  page.html += html.substr(done);
  return page;
}

}  // namespace masthead::test
