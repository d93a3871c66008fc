#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/page/claim_list.h"
#include "adapters/page/element_words.h"
#include "adapters/page/identity.h"
#include "adapters/page/line_collector.h"
#include "adapters/page/source.h"
#include "adapters/page/tokenizer.h"
#include "core/limits.h"

namespace masthead::page {

/// One pass over a page: shows the tokens to every source, and keeps what the sources share.
class PageScan : public TokenSink {
 public:
  /// @param url  where the page was, or empty.
  /// @param vocabulary  what the words of classes mean; borrowed.
  PageScan(std::string_view url, const words::Vocabulary& vocabulary, const Limits& limits);

  void start_tag(const StartTag& tag) override;
  void end_tag(const EndTag& tag) override;
  void text(const Text& text) override;

  /// Ends the page: lets every source finish. Call it once, behind the last token.
  [[nodiscard]] PageClaims finish();

  // What a reader may ask for while a start tag is shown to it.

  /// closed(number, text) when this element ends; void elements end at once. At most kMostWatched
  /// elements are watched at a time, the outer ones.
  void watch(MarkupReader& reader, std::size_t number);
  /// script() with the text of this <script>.
  void want_script(MarkupReader& reader) { script_reader_ = &reader; }
  /// Whether the element is in a part of the page that is not about its article: a comment, a
  /// related story, a side column, navigation.
  [[nodiscard]] bool is_aside() const;
  /// Says of a line whose first words stand here where that is. Cost: O(open elements).
  void describe(TextLine& line) const;
  /// What the element's class and its id say.
  [[nodiscard]] const ElementWords& classes() const { return classes_; }
  [[nodiscard]] const ElementWords& id() const { return id_; }
  /// Whether the element is inside one of that tag. Cost: O(open elements).
  [[nodiscard]] bool is_within(Tag tag) const;

  // What the sources share.

  [[nodiscard]] ClaimList& claims() { return claims_; }
  [[nodiscard]] const Limits& limits() const { return limits_; }
  /// What relative links are resolved against: <base>, the page's URL, or its canonical address.
  [[nodiscard]] std::string base() const;

  /// Which article the page holds; complete when the readers finish.
  [[nodiscard]] PageIdentity identity() const;

  std::string base_href;           ///< of the first <base>, as written
  std::string canonical;           ///< of <link rel=canonical>, as written
  std::string open_url;            ///< of og:url
  std::size_t heading_offset = 0;  ///< of the first <h1>, or 0
  std::string headline;            ///< the page's own headline as one of its elements has it, plain
  [[nodiscard]] std::string_view url() const { return url_; }

 private:
  static constexpr std::size_t kMostWatched = 64;

  struct OpenElement {
    std::uint32_t depth = 0;
    Tag tag = Tag::other;
    bool named = false;      ///< has a class or an id
    Marks marks;             ///< of these and of data-* attributes
    std::uint32_t form = 0;  ///< of its class
    LinePlace place = 0;     ///< of it and of what it stands in
  };
  struct Watched {
    std::uint32_t depth;
    MarkupReader* reader;
    std::size_t number;
    std::size_t text_from;
  };

  void open(const StartTag& tag);
  void close_to(std::uint32_t depth);
  void close_last();
  void break_text(Tag tag);

  const std::string_view url_;
  const words::Vocabulary& vocabulary_;
  const Limits limits_;
  ClaimList claims_;
  std::vector<std::unique_ptr<MarkupReader>> readers_;
  std::array<std::uint16_t, static_cast<std::size_t>(Tag::count)> by_tag_{};  ///< bits of readers_
  std::vector<OpenElement> open_;
  std::vector<Watched> watched_;
  LineCollector lines_;
  ElementWordReader words_;
  ElementWords classes_;  ///< of the tag that is shown
  ElementWords id_;       ///< of the tag that is shown
  std::string text_;      ///< of the watched elements
  std::string scratch_;
  const StartTag* tag_ = nullptr;  ///< the one that is shown
  MarkupReader* script_reader_ = nullptr;
};

}  // namespace masthead::page
