#include "adapters/text/times.h"

#include <algorithm>
#include <set>
#include <string>

#include "adapters/text/dateline.h"
#include "adapters/text/dates.h"
#include "adapters/text/shape.h"
#include "core/text.h"

namespace masthead::text {
namespace {

constexpr std::size_t kAbove = 8;           ///< lines above the headline that may hold its date
constexpr std::size_t kMostMentioned = 32;  ///< dates of the text
constexpr std::size_t kMostStated = 8;      ///< publication dates, rivals included

class TimeFinder {
 public:
  TimeFinder(const Lexicon& lexicon, const Page& page, std::size_t headline, std::size_t end)
      : lexicon_(lexicon), page_(page), headline_(headline), end_(std::min(end, page.size())) {}

  std::vector<Claim> run() {
    find_text();
    for (std::size_t i = 0; i < end_; ++i) {
      const auto kind = page_.kind(i);
      if (kind != LineKind::plain && kind != LineKind::author && kind != LineKind::credit) continue;
      read_line(i);
    }
    stated_.insert(stated_.end(), std::make_move_iterator(mentioned_.begin()),
                   std::make_move_iterator(mentioned_.end()));
    return std::move(stated_);
  }

 private:
  /// The first paragraph below the headline: dates alone on their lines stand above it.
  void find_text() {
    text_ = headline_ == kNowhere ? 0 : headline_ + 1;
    std::size_t prose = 0;
    for (; text_ < end_; ++text_) {
      if (!page_.is_plain(text_) || !is_prose(page_.line(text_))) continue;
      if (++prose > 1) break;  // the first may be the summary
    }
  }

  void read_line(std::size_t i) {
    const auto line = page_.line(i);
    const bool prose = is_prose(line);
    const bool author = page_.kind(i) == LineKind::author;
    if (prose && author) return;  // a biography
    std::size_t from = 0;
    for (const auto& date : find_dates(lexicon_, line, kMostMentioned)) {
      const auto at = static_cast<std::size_t>(date.text.data() - line.data());
      const auto before = line.substr(from, at - from);
      from = at + date.text.size();
      const auto label = prose ? DateLabel::none : label_above(i, before);
      if (label == DateLabel::modified) {
        state(Field::modified, date, Rule::modified_label);
      } else if (label == DateLabel::published) {
        state(Field::published, date, Rule::published_label);
      } else if (!prose && (author || is_by_headline(i))) {
        state(Field::published, date, Rule::date_line);
      } else if (!author && (prose || headline_ != kNowhere)) {
        mention(date);  // without an article, other dates are of a list of articles
      }
    }
  }

  /// The label before the date, or alone on the line above it.
  [[nodiscard]] DateLabel label_above(std::size_t i, std::string_view before) const {
    const auto label = date_label(lexicon_, before);
    constexpr std::size_t kLongestLabel = 60;
    if (label != DateLabel::none || !trim_text(before).empty() || i == 0) return label;
    const auto above = page_.line(i - 1);
    return above.size() <= kLongestLabel ? date_label(lexicon_, above) : label;
  }

  [[nodiscard]] bool is_by_headline(std::size_t i) const {
    if (headline_ == kNowhere || i + kAbove < headline_ || i >= text_) return false;
    return is_date_line(lexicon_, page_.line(i));
  }

  void state(Field field, const FoundDate& date, Rule rule) {
    if (!lexicon_.has(rule) || stated_.size() >= kMostStated) return;
    const bool known = std::any_of(stated_.begin(), stated_.end(), [&](const Claim& claim) {
      return claim.field == field && claim.value == date.value;
    });
    if (!known) stated_.push_back({field, date.value, date.text, name_of(rule), {}});
  }

  void mention(const FoundDate& date) {
    if (!lexicon_.has(Rule::date_in_text) || mentioned_.size() >= kMostMentioned) return;
    if (!values_.insert(date.value).second) return;
    mentioned_.push_back(
        {Field::mentioned_date, date.value, date.text, name_of(Rule::date_in_text), {}});
  }

  const Lexicon& lexicon_;
  const Page& page_;
  std::size_t headline_;
  std::size_t end_;
  std::size_t text_ = 0;
  std::vector<Claim> stated_;
  std::vector<Claim> mentioned_;
  std::set<std::string> values_;
};

}  // namespace

FoundDateline find_dateline(const Lexicon& lexicon, const Page& page) {
  constexpr std::size_t kMostParagraphs = 3;
  FoundDateline found;
  if (!lexicon.has(Rule::dateline)) return found;
  std::size_t paragraphs = 0;
  for (std::size_t i = 0; i < page.size() && paragraphs < kMostParagraphs; ++i) {
    if (!page.is_plain(i) || !is_prose(page.line(i))) continue;
    ++paragraphs;
    const auto dateline = read_dateline(lexicon, page.line(i));
    if (!dateline) continue;
    found.claims.push_back(
        {Field::dateline, tidy(dateline->place), dateline->place, name_of(Rule::dateline), {}});
    if (!dateline->agency.empty() && lexicon.has(Rule::dateline_agency)) {
      found.credits = read_credit(lexicon, dateline->agency, Rule::dateline_agency, false);
    }
    break;
  }
  return found;
}

std::vector<Claim> find_times(const Lexicon& lexicon, const Page& page, std::size_t headline,
                              std::size_t end) {
  return TimeFinder(lexicon, page, headline, end).run();
}

}  // namespace masthead::text
