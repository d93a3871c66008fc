#include "adapters/fix/page_spans.h"

#include "adapters/page/tokenizer.h"
#include "core/text.h"

namespace masthead::fix {
namespace {

class Finder final : public page::TokenSink {
 public:
  explicit Finder(std::string_view page) : page_(page) {}

  void start_tag(const page::StartTag& tag) override {
    std::string scratch;
    const auto name = tag.name(scratch);
    in_jsonld_ = false;
    if (name == "script") {
      std::string type;
      in_jsonld_ = is_jsonld(tag.value("type", type));
    } else if (name == "meta") {
      add_meta(tag);
    } else if (name == "a" || name == "link") {
      add(tag, "href", {}, spans_.addresses);
    }
  }

  void text(const page::Text& text) override {
    if (!in_jsonld_ || text.kind != page::TextKind::script) return;
    in_jsonld_ = false;
    spans_.jsonld.push_back(span_of(text.raw));
  }

  PageSpans take() { return std::move(spans_); }

 private:
  static bool is_jsonld(std::string_view type) {
    return fold_text(trim_text(type.substr(0, type.find(';')))) == "application/ld+json";
  }

  [[nodiscard]] Span span_of(std::string_view part) const {
    const auto begin = static_cast<std::size_t>(part.data() - page_.data());
    return {begin, begin + part.size()};
  }

  void add_meta(const page::StartTag& tag) {
    std::string scratch;
    auto about = tag.value("name", scratch);
    if (about.empty()) about = tag.value("property", scratch);
    if (!about.empty()) add(tag, "content", fold_text(about), spans_.metas);
  }

  void add(const page::StartTag& tag, std::string_view attribute, std::string name,
           std::vector<AttributeSpan>& out) {
    const auto* found = tag.find(attribute);
    if (found == nullptr || found->raw_value.empty()) return;
    std::string scratch;
    const auto span = span_of(found->raw_value);
    const char before = span.begin == 0 ? ' ' : page_[span.begin - 1];
    out.push_back({std::move(name), std::string(trim_text(found->value(scratch))), span,
                   before == '"' || before == '\''});
  }

  std::string_view page_;
  PageSpans spans_;
  bool in_jsonld_ = false;
};

}  // namespace

PageSpans find_spans(std::string_view page) {
  Finder finder(page);
  // What is too large has not been read as a page either.
  if (!page::tokenize(page, finder)) return {};
  return finder.take();
}

}  // namespace masthead::fix
