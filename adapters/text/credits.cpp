#include "adapters/text/credits.h"

#include <algorithm>
#include <set>
#include <utility>

#include "adapters/text/byline.h"
#include "adapters/text/leads.h"
#include "adapters/text/shape.h"
#include "core/text.h"

namespace masthead::text {
namespace {

using words::Class;

constexpr std::size_t kLongestCredit = 120;
constexpr std::size_t kLongestLine = 400;
constexpr std::string_view kNone;

/// What stands behind words of class `what`; empty: `part` does not begin with any.
std::string_view behind(const Lexicon& lexicon, Class what, std::string_view part) {
  const auto lead = read_lead(lexicon, what, part);
  return lead ? lead->rest : kNone;
}

/// What the label of a credit line speaks of; empty: no label.
std::string_view after_label(const Lexicon& lexicon, std::string_view line) {
  if (const auto lead = read_label(lexicon, Class::credit_label, line)) return lead->rest;
  return behind(lexicon, Class::credit_lead, line);
}

/// Cuts `part` at "via", "for", "and" and adds the pieces.
void add_pieces(const Lexicon& lexicon, std::string_view part,
                std::vector<std::string_view>& pieces) {
  const auto words = split_words(part);
  std::size_t from = 0;
  for (std::size_t i = 0; i <= words.count; ++i) {
    const bool cut = i < words.count && (lexicon.is(Class::credit_join, fold_word(words.at[i])) ||
                                         lexicon.is(Class::name_joiner, fold_text(words.at[i])));
    if (i < words.count && !cut) continue;
    if (i > from) {
      const auto* begin = words.at[from].data();
      const auto last = words.at[i - 1];
      pieces.emplace_back(begin, static_cast<std::size_t>(last.data() + last.size() - begin));
    }
    from = i + 1;
  }
}

std::vector<std::string_view> split_credit(const Lexicon& lexicon, std::string_view words) {
  std::vector<std::string_view> parts;
  while (!words.empty()) {
    std::size_t at = words.size();
    std::size_t length = 0;
    for (const std::string_view cut : {"/", ",", " | ", " - ", " – ", "، ", "／", "+"}) {
      const auto found = words.find(cut);
      if (found >= at) continue;
      at = found;
      length = cut.size();
    }
    add_pieces(lexicon, trim_text(words.substr(0, at)), parts);
    words.remove_prefix(std::min(words.size(), at + length));
  }
  return parts;
}

std::string_view without_marks(const Lexicon& lexicon, std::string_view words) {
  for (const std::string_view mark : {"©", "(c)", "(C)"}) {
    if (words.starts_with(mark)) words = trim_text(words.substr(mark.size()));
  }
  if (const auto rest = behind(lexicon, Class::copyright_lead, words); !rest.empty()) words = rest;
  while (!words.empty() && (words.back() == '.' || words.back() == ')' || words.back() == ']')) {
    words.remove_suffix(1);
  }
  return words;
}

/// "AP Photo", "Reuters Pictures": the agency alone.
std::string_view without_noun(const Lexicon& lexicon, std::string_view part) {
  const auto words = split_words(part);
  auto count = words.count;
  while (count > 1 && lexicon.is(Class::credit_noun, fold_word(words.at[count - 1]))) --count;
  if (words.more || count == words.count) return part;
  const auto last = words.at[count - 1];
  return part.substr(0, static_cast<std::size_t>(last.data() + last.size() - part.data()));
}

bool is_outlet(const Lexicon& lexicon, std::string_view part) {
  const auto words = split_words(part);
  return std::any_of(words.begin(), words.end(), [&lexicon](std::string_view word) {
    return lexicon.is_outlet_word(fold_word(word));
  });
}

/// The words inside the brackets a caption ends with, or after its last dash; empty: neither.
std::string_view caption_end(std::string_view line) {
  const auto tail_from = line.size() > kLongestCredit ? line.size() - kLongestCredit : 0;
  const auto tail = line.substr(tail_from);
  auto end = tail;
  if (end.ends_with('.')) end.remove_suffix(1);
  if (end.ends_with(')') || end.ends_with(']')) {
    const auto open = end.find_last_of("([");
    if (open != std::string_view::npos) return end.substr(open + 1, end.size() - open - 2);
  }
  for (const std::string_view dash : {" — ", " – ", " - "}) {
    const auto at = tail.rfind(dash);
    if (at != std::string_view::npos) return trim_text(tail.substr(at + dash.size()));
  }
  return kNone;
}

/// "... at the bridge. Photograph: Jane Doe/Agency": what stands behind the last label.
std::string_view behind_inner_label(const Lexicon& lexicon, std::string_view line) {
  constexpr std::size_t kMostLabelWords = 2;
  const auto tail_from = line.size() > kLongestCredit ? line.size() - kLongestCredit : 0;
  const auto colon = line.rfind(": ");
  if (colon == std::string_view::npos || colon < tail_from) return kNone;
  auto from = colon;
  for (std::size_t word = 0; word < kMostLabelWords && from > 0; ++word) {
    const auto space = line.rfind(' ', from - 1);
    from = space == std::string_view::npos ? 0 : space;
    const auto label = trim_text(line.substr(from, colon - from));
    if (!lexicon.is(Class::credit_label, fold_word(label))) continue;
    if (from == 0 || ends_sentence(trim_text(line.substr(0, from)))) {
      return trim_text(line.substr(colon + 1));
    }
  }
  return kNone;
}

/// Collects credits, each name once a role.
class CreditFinder {
 public:
  CreditFinder(const Lexicon& lexicon, Page& page) : lexicon_(lexicon), page_(page) {}

  FoundCredits run() {
    for (std::size_t i = 0; i < page_.size(); ++i) {
      if (page_.is_plain(i)) read_line(i);
    }
    return std::move(found_);
  }

 private:
  void read_line(std::size_t i) {
    const auto line = page_.line(i);
    if (line.size() <= kLongestLine && (read_staff_line(i, line) || read_contributed(line))) {
      page_.mark(i, LineKind::credit);
      return;
    }
    if (line.size() <= kLongestCredit && read_whole_line(i, line)) return;
    if (const auto label = behind_inner_label(lexicon_, line); !label.empty()) {
      auto credits = read_credit(lexicon_, label, Rule::caption_label, true);
      if (!credits.empty() && line.size() <= kLongestLine) page_.mark(i, LineKind::credit);
      add(std::move(credits));
    }
    const auto end = caption_end(line);
    if (end.empty()) return;
    const auto labelled = after_label(lexicon_, end);
    add(read_credit(lexicon_, labelled.empty() ? end : labelled, Rule::caption_end,
                    !labelled.empty()));
  }

  bool read_whole_line(std::size_t i, std::string_view line) {
    if (line.front() == '(' || line.front() == '[') line = without_marks(lexicon_, line.substr(1));
    const auto labelled = after_label(lexicon_, line);
    const bool by_label = !labelled.empty();
    auto credits = by_label ? read_credit(lexicon_, labelled, Rule::credit_label, true)
                            : read_credit(lexicon_, line, Rule::agency_line, false);
    if (credits.empty()) return false;
    add(std::move(credits));
    page_.mark(i, LineKind::credit);
    return true;
  }

  /// "Additional reporting by NAME", "(Reporting by NAME in Berlin; Editing by NAME)".
  bool read_staff_line(std::size_t i, std::string_view line) {
    const bool bracketed = line.front() == '(' || line.front() == '[';
    if (bracketed) line = without_marks(lexicon_, line.substr(1));
    if (line.ends_with('.')) line.remove_suffix(1);
    const bool wire = bracketed || line.find(';') != std::string_view::npos;
    bool any = false;
    while (!line.empty()) {
      const auto end = std::min(line.find(';'), line.size());
      any = read_staff_part(i, trim_text(line.substr(0, end)), wire) || any;
      line.remove_prefix(std::min(line.size(), end + 1));
    }
    return any;
  }

  bool read_staff_part(std::size_t i, std::string_view part, bool wire) {
    if (part.empty()) return false;
    if (const auto who = behind(lexicon_, Class::contributor_lead, part); !who.empty()) {
      return add_staff(who, Rule::contributor_line);
    }
    if (const auto who = behind(lexicon_, Class::editing_lead, part); !who.empty()) {
      return add_staff(who, Rule::editing_line);
    }
    const auto who = behind(lexicon_, Class::byline_lead, part);
    if (!wire || who.empty() || !lexicon_.has(Rule::wire_reporting)) return false;
    const auto names = names_in(who);
    for (const auto name : names) found_.reporters.push_back({name, i});
    return !names.empty();
  }

  [[nodiscard]] std::vector<std::string_view> names_in(std::string_view words) const {
    return read_names(lexicon_, {}, words, true).names;
  }

  bool add_staff(std::string_view who, Rule rule) {
    if (!lexicon_.has(rule)) return false;
    std::vector<FoundCredit> credits;
    for (const auto name : names_in(who)) {
      credits.push_back({tidy(name), name, Role::contributor, rule});
    }
    if (credits.empty()) credits = read_credit(lexicon_, who, rule, false);
    if (credits.empty()) return false;
    add(std::move(credits));
    return true;
  }

  /// "NAME and NAME contributed to this report."
  bool read_contributed(std::string_view line) {
    for (const auto phrase : lexicon_.vocabulary().all(Class::contributed)) {
      const auto at = line.find(phrase);
      if (at == 0 || at == std::string_view::npos) continue;
      return add_staff(trim_text(line.substr(0, at)), Rule::contributed);
    }
    return false;
  }

  void add(std::vector<FoundCredit> credits) {
    for (auto& credit : credits) {
      if (!seen_.emplace(fold_text(credit.name), credit.role).second) continue;
      found_.credits.push_back(std::move(credit));
    }
  }

  const Lexicon& lexicon_;
  Page& page_;
  FoundCredits found_;
  std::set<std::pair<std::string, Role>> seen_;
};

}  // namespace

std::vector<FoundCredit> read_credit(const Lexicon& lexicon, std::string_view words, Rule rule,
                                     bool labelled) {
  if (!lexicon.has(rule)) return {};
  words = without_marks(lexicon, words);
  if (words.empty() || words.size() > kLongestCredit) return {};
  std::vector<FoundCredit> found;
  bool has_agency = false;
  bool has_other = false;
  for (const auto part : split_credit(lexicon, words)) {
    const auto name = without_noun(lexicon, part);
    const auto folded = fold_text(name);
    const bool agency = lexicon.is_agency(folded) || folded.ends_with(" images");
    has_agency = has_agency || agency;
    if (agency || looks_like_name(lexicon, name)) {
      found.push_back({tidy(name), name, agency ? Role::agency : Role::photographer, rule});
    } else if (!lexicon.is(Class::credit_manner, folded) && !is_outlet(lexicon, name)) {
      has_other = true;
    }
  }
  // A name alone proves nothing without a label; unknown words make the line something else.
  if (has_other || (!has_agency && !labelled)) return {};
  return found;
}

FoundCredits find_credits(const Lexicon& lexicon, Page& page) {
  return CreditFinder(lexicon, page).run();
}

void append_new(std::vector<FoundCredit>& credits, std::vector<FoundCredit> more) {
  std::set<std::pair<std::string, Role>> seen;
  for (const auto& credit : credits) seen.emplace(fold_text(credit.name), credit.role);
  for (auto& credit : more) {
    if (!seen.emplace(fold_text(credit.name), credit.role).second) continue;
    credits.push_back(std::move(credit));
  }
}

}  // namespace masthead::text
