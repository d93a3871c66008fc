// The lines of a page that may be its byline, and what speaks for each.
#include "adapters/page/visible.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "adapters/byline/byline.h"
#include "adapters/byline/shape.h"
#include "adapters/page/author_link.h"
#include "adapters/page/byline_lead.h"
#include "adapters/page/layout.h"
#include "adapters/page/marks.h"
#include "adapters/page/name_form.h"
#include "adapters/page/named_lines.h"
#include "core/text.h"

namespace masthead::page {
namespace {

using enum Evidence;

constexpr std::size_t kLongestByline = 160;
constexpr LinePlace kOutside = kInAside | kInNavigation | kInFooter;

bool holds_date(const TextLine& line) {
  constexpr std::ptrdiff_t kFewest = 3;
  if ((line.place & kHasTime) != 0) return true;
  return std::count_if(line.text.begin(), line.text.end(),
                       [](char c) { return c >= '0' && c <= '9'; }) >= kFewest;
}

/// What stands behind a date is no part of the byline, nor what counts comments: comments, tags,
/// reading time. True where something was cut.
bool cut_behind_date(std::string& text, const std::vector<byline::BylineName>& names,
                     const words::Vocabulary& vocabulary) {
  std::size_t end = text.size();
  const auto place_of = [&](const byline::BylineName& name) {
    return static_cast<std::size_t>(name.text.data() - text.data());
  };
  for (const auto& name : names) {
    for (const auto& part : name.dropped) {
      if (part.why == "date") end = std::min(end, text.find(part.text));
    }
    const bool counts = vocabulary.is(words::Class::comments_heading, fold_text(name.name));
    if (!name.name.empty() && counts) end = std::min(end, place_of(name));
  }
  const auto before = [&](const byline::BylineName& name) {
    return !name.name.empty() && place_of(name) < end;
  };
  if (end >= text.size() || std::none_of(names.begin(), names.end(), before)) return false;
  text.resize(end);
  return true;
}

/// "Online since: 12 May": what a colon ends before a date is the date's label.
bool is_date_label(std::string_view text) {
  constexpr std::string_view kWide = "：";
  text = text.substr(0, text.find_last_not_of(" \n") + 1);
  return text.ends_with(':') || text.ends_with(kWide);
}

/// "von lupa": in a field a family name may begin so, in a line that begins so a byline does.
bool keeps_lead(const std::vector<byline::BylineName>& names, std::string_view lead) {
  if (lead.empty() || names.empty() || byline::shape_of(lead).upper > 0) return false;
  return names.front().name.starts_with(lead) &&
         std::count(names.front().name.begin(), names.front().name.end(), ' ') == 1;
}

bool is_led(const std::vector<byline::BylineName>& names) {
  return std::any_of(names.begin(), names.end(), [](const byline::BylineName& name) {
    return std::any_of(name.dropped.begin(), name.dropped.end(),
                       [](const DroppedPart& part) { return part.why == "label"; });
  });
}

/// Something says that the line names somebody, beside where it stands.
bool is_supported(const VisibleByline& byline) {
  static constexpr Evidence kSupport[] = {
      prefix, label, led, marked_author, marked_user, author_link, hinted, known_name, address};
  return std::any_of(std::begin(kSupport), std::end(kSupport),
                     [&byline](Evidence what) { return byline.has(what); });
}

class Finder {
 public:
  Finder(const PageClaims& claims, const OutletNames& outlet, const words::Vocabulary& vocabulary)
      : claims_(claims),
        outlet_(outlet),
        vocabulary_(vocabulary),
        layout_(find_layout(claims)),
        named_(claims, layout_) {}

  std::vector<VisibleByline> run();

 private:
  /// What is known of a line before its names are read.
  struct Clues {
    BylineLead lead;
    Marks marks;
    bool author_link = false;
    bool led = false;     ///< a label was cut off the names
    bool helper = false;  ///< the line above says "Translation", "Photos"
  };
  [[nodiscard]] Clues clues_of(std::size_t at) const;
  [[nodiscard]] bool may_be(std::size_t at, const Clues& clues) const;
  [[nodiscard]] bool is_long_at(std::size_t at) const {
    return at < claims_.lines.size() && is_long(claims_.lines[at]);
  }
  [[nodiscard]] bool is_near_date(std::size_t at) const;
  void add(std::size_t at, Clues clues);
  void say_clues(const Clues& clues, VisibleByline& byline) const;
  void say_element(VisibleByline& byline) const;
  void say_place(VisibleByline& byline) const;

  const PageClaims& claims_;
  const OutletNames& outlet_;
  const words::Vocabulary& vocabulary_;
  Layout layout_;
  NamedLines named_;
  std::vector<VisibleByline> found_;
};

Finder::Clues Finder::clues_of(std::size_t at) const {
  const auto& line = claims_.lines[at];
  Clues clues;
  clues.lead = lead_of(line.text, vocabulary_);
  const bool led = clues.lead.prefix || clues.lead.label;
  if (!led && at > 0) {
    const auto& above = claims_.lines[at - 1].text;
    clues.lead.label = is_label(above, vocabulary_);
    clues.helper = is_helper_label(above, vocabulary_);
  }
  clues.marks = line.marks;
  clues.author_link = (line.place & kHasRelAuthor) != 0 || leads_to_author(line.href, vocabulary_);
  return clues;
}

/// Only what has something to say for itself is read.
bool Finder::may_be(std::size_t at, const Clues& clues) const {
  constexpr std::size_t kLongestPlain = 80;
  constexpr std::size_t kBelowHeadline = 8;
  constexpr std::size_t kNearBody = 4;
  const auto& line = claims_.lines[at];
  if ((line.place & kInHeadline) != 0 || clues.helper) return false;
  // Who answers a reader there is the author at times, and it is no byline.
  if (clues.marks.comment && (line.place & kOutside) != 0) return false;
  // "Author", "Photos": what they label stands below.
  if (is_label(line.text, vocabulary_) || is_helper_label(line.text, vocabulary_)) return false;
  if (clues.lead.prefix || clues.lead.label || clues.marks.author || clues.author_link) return true;
  if ((line.place & kInAddress) != 0) return true;
  if (line.size > kLongestPlain) return false;
  if (layout_.has_headline() && at > layout_.headline && at - layout_.headline <= kBelowHeadline) {
    return true;
  }
  if (!layout_.has_body()) return false;
  if (at < layout_.body && layout_.body - at <= kNearBody) return true;
  if (at > layout_.body_end && at - layout_.body_end <= kNearBody) return true;
  return at > 0 && is_long_at(at - 1) && !is_long_at(at + 1);
}

bool Finder::is_near_date(std::size_t at) const {
  constexpr std::size_t kLongestDate = 60;
  const auto is_date = [&](std::size_t i) {
    return i < claims_.lines.size() && claims_.lines[i].size <= kLongestDate &&
           holds_date(claims_.lines[i]);
  };
  return is_date(at + 1) || (at > 0 && is_date(at - 1));
}

void Finder::say_place(VisibleByline& byline) const {
  constexpr std::size_t kBy = 4;
  constexpr std::size_t kBelow = 15;
  constexpr std::size_t kEnd = 3;
  const auto at = byline.line;
  const bool headline = layout_.has_headline();
  const bool below = headline && at > layout_.headline;
  byline.set(no_headline, !headline);
  byline.set(before_headline, headline && !below);
  byline.set(by_headline, below && at - layout_.headline <= kBy);
  byline.set(below_headline, below && !byline.has(by_headline) && at - layout_.headline <= kBelow);
  byline.set(before_text, is_long_at(at + 1));
  byline.set(behind_text, at > 0 && is_long_at(at - 1) && !is_long_at(at + 1));
  if (!layout_.has_body()) return;
  byline.set(before_body, at < layout_.body && (below || !headline));
  byline.set(in_body, at >= layout_.body && at < layout_.body_end);
  byline.set(at_end, at > layout_.body_end && at - layout_.body_end <= kEnd);
  byline.set(far, at > layout_.body_end && !byline.has(at_end));
}

void Finder::say_element(VisibleByline& byline) const {
  const auto& line = claims_.lines[byline.line];
  const auto stands = [&line](LinePlace place) { return (line.place & place) != 0; };
  byline.set(other_link, !byline.author_link && stands(kHasLink));
  byline.set(dated, holds_date(line));
  byline.set(near_date, is_near_date(byline.line));
  byline.set(address, stands(kInAddress));
  byline.set(heading, stands(kInHeading));
  byline.set(item, stands(kInItem));
  byline.set(aside, stands(kOutside));
  byline.set(figure, stands(kInFigure));
  byline.set(emphatic, stands(kIsEmphatic));
}

void Finder::say_clues(const Clues& clues, VisibleByline& byline) const {
  byline.set(bias, true);
  byline.set(prefix, clues.lead.prefix);
  byline.set(label, clues.lead.label);
  byline.set(led, clues.led && !clues.lead.prefix && !clues.lead.label);
  byline.set(prefix_person, clues.lead.prefix && byline.has(person));
  byline.set(label_person, (clues.lead.label || byline.has(led)) && byline.has(person));
  byline.set(marked_author, clues.marks.author);
  byline.set(marked_user, clues.marks.user);
  byline.set(marked_date, clues.marks.date);
  byline.set(marked_comment, clues.marks.comment);
  byline.set(marked_other, clues.marks.other);
  byline.set(author_link, clues.author_link);
}

void Finder::add(std::size_t at, Clues clues) {
  const auto& line = claims_.lines[at];
  const auto& lead = clues.lead;
  VisibleByline byline;
  byline.line = at;
  byline.author_link = clues.author_link;
  byline.text = line.text;
  // "Von" in an element of its own belongs to the name behind it.
  if (lead.size < line.text.size() && line.text[lead.size] == '\n') byline.text[lead.size] = ' ';
  byline.text.erase(0, lead.from);
  const auto read = [&] {
    return byline::read_byline(byline.text, std::nullopt, outlet_.first(), vocabulary_);
  };
  auto names = read();
  if (keeps_lead(names, line.text.substr(lead.from, lead.size - lead.from))) {
    byline.text.erase(0, lead.size - lead.from);
    names = read();
  }
  if (cut_behind_date(byline.text, names, vocabulary_)) {
    if (is_date_label(byline.text)) return;
    names = read();
  }
  const NameForm form(vocabulary_, outlet_);
  form.say(names, line.size - (lead.size - lead.from), byline);
  if (byline.names.empty()) return;
  clues.led = is_led(names);
  say_clues(clues, byline);
  say_element(byline);
  say_place(byline);
  byline.set(link_names, names_link(line.href, byline.names));
  byline.set(sign_off, byline.has(behind_text) && byline.has(whole) && byline.has(person));
  found_.push_back(std::move(byline));
}

std::vector<VisibleByline> Finder::run() {
  for (std::size_t at = 0; at < claims_.lines.size() && found_.size() < kMostBylines; ++at) {
    const auto& line = claims_.lines[at];
    if (line.size < 2 || line.size > kLongestByline) continue;
    if (const auto clues = clues_of(at); may_be(at, clues)) add(at, clues);
  }
  named_.say(found_);
  for (auto& byline : found_) byline.set(unsupported, !is_supported(byline));
  return std::move(found_);
}

}  // namespace

std::vector<VisibleByline> find_bylines(const PageClaims& claims, const OutletNames& outlet,
                                        const words::Vocabulary& vocabulary) {
  return Finder(claims, outlet, vocabulary).run();
}

}  // namespace masthead::page
