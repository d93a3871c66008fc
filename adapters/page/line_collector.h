#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/page/tokenizer.h"
#include "adapters/page/visible_line.h"

namespace masthead::page {

class PageScan;

/// Collects the lines of a page as its tokens go by, for the reader of the visible byline.
///
/// Bounds: kMostLines lines of at most kLongestLine bytes of text; where there are more, those
/// before the first headline go, then nothing is added.
/// Cost: one pass over the text.
class LineCollector {
 public:
  static constexpr std::size_t kMostLines = 3'000;
  static constexpr std::size_t kLongestHref = 500;

  /// `marks` are what the tag's class and id say.
  void open(const StartTag& tag, const Marks& marks);
  void close(const EndTag& tag);
  /// Text between tags; `page` says where it stands.
  void text(const Text& text, const PageScan& page);
  [[nodiscard]] std::vector<TextLine> take();

 private:
  void flush();
  void keep_tail(std::string_view raw);
  [[nodiscard]] bool is_full() const { return line_.text.size() >= kLongestLine; }
  void append(std::string_view words);
  void append_run(std::string_view run);

  std::vector<TextLine> lines_;
  TextLine line_;  ///< the one that is being read
  std::string scratch_;
  std::string tail_;      ///< of the line, where it is full
  bool space_ = false;    ///< white space stands behind what was read
  bool ended_ = false;    ///< an inline element ended, and nothing followed yet
  bool touches_ = false;  ///< the next one began there
  bool headline_seen_ = false;
};

}  // namespace masthead::page
