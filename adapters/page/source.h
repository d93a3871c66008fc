#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

#include "adapters/page/tags.h"
#include "adapters/page/tokenizer.h"

namespace masthead::page {

class PageScan;

/// A reader of one kind of markup, for one page. It is shown the start tags it asked for and makes
/// claims of them; what it needs of the page beside them PageScan gives.
class MarkupReader {
 public:
  MarkupReader() = default;
  MarkupReader(const MarkupReader&) = delete;
  MarkupReader& operator=(const MarkupReader&) = delete;
  virtual ~MarkupReader() = default;

  /// A start tag with one of the source's attributes or of one of its tags.
  virtual void open(const StartTag& tag, PageScan& page) = 0;
  /// The element watched under that number has ended; `text` is what stood in it.
  virtual void closed(std::size_t /*number*/, std::string_view /*text*/, PageScan& /*page*/) {}
  /// The text of the script whose start tag was shown last, where the reader asked for it.
  virtual void script(const Text& /*text*/) {}
  /// The page has ended.
  virtual void finish(PageScan& /*page*/) {}
};

/// One source of claims. A constant.
struct MarkupSource {
  std::string_view name;      ///< of its file and of its data folder
  std::uint64_t attributes;   ///< attribute_bit() of the attributes it looks at
  std::span<const Tag> tags;  ///< elements it looks at, whatever their attributes
  std::unique_ptr<MarkupReader> (*make)();
};

/// All sources. They finish in the order of the one list in all.cpp: those that learn which article
/// the page holds before those that ask.
[[nodiscard]] std::span<const MarkupSource* const> all_sources();

}  // namespace masthead::page
