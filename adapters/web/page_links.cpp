#include "adapters/web/page_links.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "adapters/page/tags.h"
#include "adapters/page/tokenizer.h"
#include "core/text.h"

namespace masthead::web {
namespace {

constexpr std::string_view kSpace = " \t\n\f\r";

std::string words_of(std::string_view text) {
  std::string out = " ";
  while (true) {
    text.remove_prefix(std::min(text.find_first_not_of(kSpace), text.size()));
    if (text.empty()) return out;
    const std::size_t end = std::min(text.find_first_of(kSpace), text.size());
    for (const char c : text.substr(0, end)) out += lower_ascii(c);
    out += ' ';
    text.remove_prefix(end);
  }
}

class LinkSink final : public page::TokenSink {
 public:
  LinkSink(const fetch::Url& at, const Limits& limits) : base_(at), limits_(limits) {}

  void start_tag(const page::StartTag& tag) override {
    using page::Tag;
    if (tag.tag == Tag::base) return set_base(tag);
    if (tag.tag == Tag::meta) return creator(tag);
    if (tag.tag != Tag::a && tag.tag != Tag::area && tag.tag != Tag::link) return;
    if (found.links.size() >= limits_.links) return;
    const std::string_view href = tag.value("href", scratch_);
    if (href.empty() || href.size() > limits_.link_bytes) return;
    const auto url = fetch::read_url(href, &base_);
    if (!url) return;
    PageLink link{to_text(*url), {}, tag.offset};
    link.rel = words_of(tag.value("rel", scratch_));
    found.links.push_back(std::move(link));
  }

  PageLinks found;

 private:
  // The first <base> counts, wherever it stands.
  void set_base(const page::StartTag& tag) {
    const std::string_view href = tag.value("href", scratch_);
    if (has_base_ || href.empty()) return;
    has_base_ = true;
    if (auto url = fetch::read_url(href, &base_)) base_ = std::move(*url);
  }

  void creator(const page::StartTag& tag) {
    if (!equal_ignoring_case(tag.value("name", scratch_), "fediverse:creator")) return;
    if (found.fediverse_creators.size() >= limits_.authors) return;
    found.fediverse_creators.emplace_back(trim_text(tag.value("content", scratch_)));
  }

  fetch::Url base_;
  const Limits& limits_;
  std::string scratch_;
  bool has_base_ = false;
};

}  // namespace

bool PageLink::has_rel(std::string_view word) const {
  return rel.find(' ' + std::string(word) + ' ') != std::string::npos;
}

PageLinks read_links(std::string_view page, const fetch::Url& at, const Limits& limits) {
  LinkSink sink(at, limits);
  if (!page::tokenize(page, sink, limits)) return {};
  return std::move(sink.found);
}

}  // namespace masthead::web
