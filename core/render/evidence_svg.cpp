#include "core/render/evidence_svg.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <string_view>
#include <vector>

#include "core/render/card.h"
#include "core/render/escape.h"
#include "core/text.h"

namespace masthead::render {
namespace {

// Pixels.
constexpr std::size_t kMargin = 24;
constexpr std::size_t kRow = 44;     // of a mention
constexpr std::size_t kReason = 22;  // of a line of a reason
constexpr std::size_t kLane = 30;    // of a step
constexpr std::size_t kColumn = 8;   // of a character of names
constexpr std::size_t kTop = 72;     // above the first mention
constexpr std::size_t kNarrowest = 720;
// Characters.
constexpr std::size_t kMostName = 48;
constexpr std::size_t kMostReason = 100;

/// The first characters of `text`, of `most` columns, with "…" where some are missing.
std::string cut(std::string_view text, std::size_t most) {
  constexpr std::size_t kBytes = 8;  // a column; marks without width go on for ever
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    (void)next_code_point(text, at);
    columns += columns_of(text.substr(start, at - start));
    if (columns > most || at > most * kBytes) return std::string(text.substr(0, start)) + "…";
  }
  return std::string(text);
}

/// `text` in lines of at most kMostReason columns, broken at spaces where there are some.
std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines(1);
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    const bool fits = columns_of(lines.back()) + 1 + columns_of(word) <= kMostReason;
    if (lines.back().empty()) {
      lines.back() = cut(word, kMostReason);
    } else if (fits) {
      lines.back() += fmt::format(" {}", word);
    } else {
      lines.push_back(cut(word, kMostReason));
    }
  }
  return lines;
}

class Picture {
 public:
  Picture(const ShownAuthor& author, std::string& out)
      : author_(author),
        out_(out),
        mentions_(std::min(author.mentions.size(), kMostDrawn)),
        steps_(std::min(author.steps.size(), kMostDrawn)) {
    for (std::size_t i = 0; i < mentions_; ++i) rows_.emplace(author.mentions[i].id, i);
    collect_reasons();
    measure();
  }

  void draw() {
    begin();
    for (std::size_t i = 0; i < mentions_; ++i) draw_mention(author_.mentions[i], i);
    for (std::size_t i = 0; i < steps_; ++i) draw_step(*author_.steps[i].step, i);
    draw_reasons();
    out_ += "</svg>\n";
  }

 private:
  void collect_reasons() {
    for (std::size_t i = 0; i < steps_; ++i) {
      const ShownStep& shown = author_.steps[i];
      const char* judged = shown.step->judged ? "judged one author. " : "";
      auto lines = lines_of(fmt::format("{}. {}{}", i + 1, judged, shown.sentence));
      std::move(lines.begin(), lines.end(), std::back_inserter(reasons_));
    }
    const std::size_t hidden = author_.mentions.size() - mentions_ + author_.steps.size() - steps_;
    if (hidden > 0) {
      reasons_.push_back(fmt::format("{} more mentions and steps are not drawn.", hidden));
    }
  }

  void measure() {
    std::size_t widest = 0;
    for (std::size_t i = 0; i < mentions_; ++i) {
      const ShownMention& mention = author_.mentions[i];
      widest = std::max({widest, columns_of(cut(mention.name, kMostName)),
                         columns_of(cut(place_of(mention), kMostName))});
    }
    first_lane_ = kMargin + widest * kColumn + kLane;
    width_ = std::max(kNarrowest, first_lane_ + steps_ * kLane + kMargin);
    std::size_t longest = 0;
    for (const auto& reason : reasons_) longest = std::max(longest, columns_of(reason));
    width_ = std::max(width_, 2 * kMargin + longest * kColumn);
    reasons_at_ = kTop + mentions_ * kRow + kMargin;
    height_ = reasons_at_ + reasons_.size() * kReason + kMargin;
  }

  static std::string place_of(const ShownMention& mention) {
    return mention.document.empty() ? mention.id
                                    : fmt::format("{} · {}", mention.document, mention.id);
  }

  [[nodiscard]] std::string title() const {
    const std::string name = author_.mentions.empty() ? "" : author_.mentions.front().name;
    return fmt::format("{} ({})", name, author_.id);
  }

  [[nodiscard]] std::string description() const {
    return fmt::format("{} mentions held to be one author, and {} steps that joined them",
                       author_.mentions.size(), author_.steps.size());
  }

  template <class... Values>
  void add(fmt::format_string<Values...> form, Values&&... values) {
    fmt::format_to(std::back_inserter(out_), form, std::forward<Values>(values)...);
  }

  void text(std::size_t x, std::size_t y, std::string_view look, std::string_view words) {
    add("<text x=\"{}\" y=\"{}\"{}>{}</text>\n", x, y, look, to_markup(words));
  }

  void begin() {
    add("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title desc\" "
        "width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\" font-family=\"sans-serif\" "
        "font-size=\"14\" fill=\"#1a1a1a\">\n",
        width_, height_);
    add("<title id=\"title\">{}</title>\n<desc id=\"desc\">{}</desc>\n", to_markup(title()),
        to_markup(description()));
    add("<rect width=\"{}\" height=\"{}\" fill=\"#ffffff\"/>\n", width_, height_);
    text(kMargin, kMargin + 10, " font-size=\"18\" font-weight=\"bold\"", cut(title(), 70));
    text(kMargin, kMargin + 32, " fill=\"#555555\"", description());
  }

  [[nodiscard]] static std::size_t y_of(std::size_t row) { return kTop + row * kRow + kRow / 2; }

  void draw_mention(const ShownMention& mention, std::size_t row) {
    const std::size_t y = y_of(row);
    add("<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"#e0e0e0\"/>\n", kMargin,
        y + kRow / 2, width_ - kMargin, y + kRow / 2);
    text(kMargin, y, " font-weight=\"bold\"", cut(mention.name, kMostName));
    text(kMargin, y + 16, " font-size=\"12\" fill=\"#555555\"", cut(place_of(mention), kMostName));
  }

  void draw_step(const identity::Step& step, std::size_t lane) {
    const auto left = rows_.find(step.left);
    const auto right = rows_.find(step.right);
    if (left == rows_.end() || right == rows_.end()) return;
    const std::size_t x = first_lane_ + lane * kLane;
    const std::size_t y1 = y_of(std::min(left->second, right->second));
    const std::size_t y2 = y_of(std::max(left->second, right->second));
    const char* colour = step.judged ? "#b3541e" : "#1f5fa8";
    add("<path d=\"M{0} {1}V{2}\" stroke=\"{3}\" stroke-width=\"2\" fill=\"none\"/>\n", x, y1, y2,
        colour);
    for (const std::size_t y : {y1, y2}) {
      add("<circle cx=\"{}\" cy=\"{}\" r=\"4\" fill=\"{}\"/>\n", x, y, colour);
    }
    const std::size_t middle = (y1 + y2) / 2;
    add("<circle cx=\"{}\" cy=\"{}\" r=\"10\" fill=\"#ffffff\" stroke=\"{}\"/>\n", x, middle,
        colour);
    text(x, middle + 4, " font-size=\"11\" text-anchor=\"middle\"", std::to_string(lane + 1));
  }

  void draw_reasons() {
    std::size_t y = reasons_at_;
    for (const std::string& reason : reasons_) {
      text(kMargin, y, "", reason);
      y += kReason;
    }
  }

  const ShownAuthor& author_;
  std::string& out_;
  std::size_t mentions_;
  std::size_t steps_;
  std::map<std::string_view, std::size_t> rows_;  // of mentions, by id
  std::vector<std::string> reasons_;
  std::size_t first_lane_ = 0;
  std::size_t reasons_at_ = 0;
  std::size_t width_ = 0;
  std::size_t height_ = 0;
};

}  // namespace

void append_svg(const ShownAuthor& author, std::string& out) { Picture(author, out).draw(); }

}  // namespace masthead::render
