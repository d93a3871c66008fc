#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace masthead::text {

/// What a line was found to be. Rules mark the lines they have used, so that no line is read twice
/// as two things.
enum class LineKind : std::uint8_t {
  plain,   ///< not (yet) understood
  link,    ///< holds links and their labels, nothing else
  label,   ///< what an image left behind in the paste: "avatar-icon", "Photo of NAME"
  credit,  ///< a picture's caption with its credit, or a credit alone on its line
  author,  ///< a part of an author's box, or a byline
};

/// Pasted text as lines. Blank lines are not kept: they end a block.
///
/// Borrows the text; the views it gives point into it, so that the place of every value can be
/// told.
class Page {
 public:
  /// Lines beyond these are not read: no page has so many, and time and memory stay bounded.
  static constexpr std::size_t kMostLines = 100'000;

  /// @param text  valid UTF-8 of less than 4 GiB, with any line ends. Cost: one pass.
  explicit Page(std::string_view text);
  /// Some lines of another page, in order, all of them plain. Places are those of the whole text.
  Page(const Page& whole, const std::vector<std::size_t>& lines);

  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] std::size_t size() const { return lines_.size(); }
  /// True when the text has more than kMostLines lines.
  [[nodiscard]] bool is_cut() const { return is_cut_; }

  /// The line without white space around it; never empty. Precondition, as below: i < size().
  [[nodiscard]] std::string_view line(std::size_t i) const;
  /// Lines without a blank line between them are of one block; blocks count from 0.
  [[nodiscard]] std::size_t block(std::size_t i) const { return lines_[i].block; }
  [[nodiscard]] LineKind kind(std::size_t i) const { return kinds_[i]; }
  [[nodiscard]] bool is_plain(std::size_t i) const { return kinds_[i] == LineKind::plain; }
  void mark(std::size_t i, LineKind kind) { kinds_[i] = kind; }

  /// True when blank lines separate the page's paragraphs, so that a block is one paragraph.
  [[nodiscard]] bool has_blocks() const {
    return !lines_.empty() && lines_.back().block > lines_.front().block;
  }

  /// The byte of `part`, which is a view into text().
  [[nodiscard]] std::size_t offset_of(std::string_view part) const {
    return static_cast<std::size_t>(part.data() - text_.data());
  }
  /// The line of the paste `part` begins on, from 1, blank ones counted. Cost: O(offset).
  [[nodiscard]] std::size_t line_number(std::string_view part) const;
  /// The text from the start of `first` to the end of `last`; both are views into text().
  [[nodiscard]] std::string_view span(std::string_view first, std::string_view last) const;

 private:
  struct Line {
    std::uint32_t offset;
    std::uint32_t size;
    std::uint32_t block;
  };

  std::string_view text_;
  std::vector<Line> lines_;
  std::vector<LineKind> kinds_;
  bool is_cut_ = false;
};

}  // namespace masthead::text
