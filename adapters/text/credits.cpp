#include "adapters/text/credits.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "adapters/text/shape.h"
#include "core/text.h"

namespace masthead::text {
namespace {

constexpr std::size_t kLongestCredit = 120;
constexpr std::string_view kNone;

// What stands before the name in a credit line; a colon may follow, and "of" may not: "Photo of
// NAME" describes the picture.
constexpr std::array<std::string_view, 30> kLabels = {
    "photo credit",
    "photo courtesy",
    "photograph by",
    "photographs by",
    "photographer",
    "photos by",
    "photo by",
    "photograph",
    "photographs",
    "photos",
    "photo",
    "image credit",
    "image by",
    "image courtesy",
    "image",
    "picture by",
    "picture credit",
    "picture",
    "pictures",
    "illustration by",
    "illustration",
    "credit",
    "video by",
    "foto",
    "фото",
    "Фото",
    "تصویر",
    "图片来源",
    "图",
    "摄影",
};

std::string_view after_colon(std::string_view rest) {
  if (rest.starts_with(':')) return trim_text(rest.substr(1));
  return rest.starts_with("：") ? trim_text(rest.substr(3)) : kNone;
}

/// What the label of a credit line speaks of; empty: no label. A label that ends with "by" or
/// "courtesy" needs no colon.
std::string_view after_label(std::string_view line) {
  for (const auto label : kLabels) {
    if (line.size() <= label.size()) continue;
    if (!equal_ignoring_case(line.substr(0, label.size()), label)) continue;
    const auto rest = trim_text(line.substr(label.size()));
    if (const auto name = after_colon(rest); !name.empty()) return name;
    const bool open = label.ends_with(" by") || label.ends_with(" courtesy");
    if (open && line[label.size()] == ' ') return rest.starts_with("of ") ? rest.substr(3) : rest;
  }
  return kNone;
}

/// Replaces every " via ", " and ", ... by cutting there.
std::vector<std::string_view> split_credit(std::string_view words) {
  std::vector<std::string_view> parts;
  while (!words.empty()) {
    std::size_t at = words.size();
    std::size_t length = 0;
    for (const std::string_view cut :
         {"/", " via ", " and ", " for ", ",", " | ", " - ", "، ", "／"}) {
      const auto found = words.find(cut);
      if (found >= at) continue;
      at = found;
      length = cut.size();
    }
    if (const auto part = trim_text(words.substr(0, at)); !part.empty()) parts.push_back(part);
    words.remove_prefix(std::min(words.size(), at + length));
  }
  return parts;
}

std::string_view without_marks(std::string_view words) {
  for (const std::string_view mark : {"©", "(c)", "(C)", "Copyright"}) {
    if (words.starts_with(mark)) words = trim_text(words.substr(mark.size()));
  }
  while (!words.empty() && (words.back() == '.' || words.back() == ')' || words.back() == ']')) {
    words.remove_suffix(1);
  }
  return words;
}

/// "File", "Handout": says how the picture came, not from whom.
bool is_manner(std::string_view folded) {
  return folded == "file" || folded == "file photo" || folded == "handout" || folded == "pool" ||
         folded == "archive" || folded == "courtesy" || folded == "photo" || folded == "screengrab";
}

std::string_view without_photo(std::string_view part) {
  for (const std::string_view tail : {" Photo", " photo", " Photos", " Pictures"}) {
    if (part.ends_with(tail)) part.remove_suffix(tail.size());
  }
  return part;
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

/// Collects credits, each name once a role.
class CreditFinder {
 public:
  CreditFinder(const Lexicon& lexicon, Page& page) : lexicon_(lexicon), page_(page) {}

  std::vector<FoundCredit> run() {
    for (std::size_t i = 0; i < page_.size(); ++i) {
      if (page_.is_plain(i)) read_line(i);
    }
    return std::move(found_);
  }

 private:
  void read_line(std::size_t i) {
    const auto line = page_.line(i);
    if (line.size() <= kLongestCredit && read_whole_line(i, line)) return;
    auto end = caption_end(line);
    if (end.empty()) return;
    const auto labelled = after_label(end);
    add(read_credit(lexicon_, labelled.empty() ? end : labelled, "caption-end", !labelled.empty()));
  }

  bool read_whole_line(std::size_t i, std::string_view line) {
    if (line.front() == '(' || line.front() == '[') line = without_marks(line.substr(1));
    const auto labelled = after_label(line);
    const bool by_label = !labelled.empty();
    auto credits = by_label ? read_credit(lexicon_, labelled, "credit-label", true)
                            : read_credit(lexicon_, line, "agency-line", false);
    if (credits.empty()) return false;
    add(std::move(credits));
    page_.mark(i, LineKind::credit);
    return true;
  }

  void add(std::vector<FoundCredit> credits) {
    for (auto& credit : credits) {
      if (!seen_.emplace(fold_text(credit.name), credit.role).second) continue;
      found_.push_back(std::move(credit));
    }
  }

  const Lexicon& lexicon_;
  Page& page_;
  std::vector<FoundCredit> found_;
  std::set<std::pair<std::string, Role>> seen_;
};

}  // namespace

std::vector<FoundCredit> read_credit(const Lexicon& lexicon, std::string_view words,
                                     std::string_view rule, bool labelled) {
  words = without_marks(words);
  if (words.empty() || words.size() > kLongestCredit) return {};
  std::vector<FoundCredit> found;
  bool has_agency = false;
  bool has_other = false;
  for (const auto part : split_credit(words)) {
    const auto name = without_photo(part);
    const auto folded = fold_text(name);
    const bool agency = lexicon.is_agency(folded) || folded.ends_with(" images");
    has_agency = has_agency || agency;
    if (agency || looks_like_name(lexicon, name)) {
      found.push_back({tidy(name), name, agency ? Role::agency : Role::photographer, rule});
    } else if (!is_manner(folded)) {
      has_other = true;
    }
  }
  // A name alone proves nothing without a label; unknown words make the line something else.
  if (has_other || (!has_agency && !labelled)) return {};
  return found;
}

std::vector<FoundCredit> find_credits(const Lexicon& lexicon, Page& page) {
  return CreditFinder(lexicon, page).run();
}

}  // namespace masthead::text
