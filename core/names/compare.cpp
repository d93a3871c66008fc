#include "core/names/compare.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <utility>

#include "core/names/alignment.h"
#include "core/names/features.h"

namespace masthead::names {
namespace {

using Kind = Difference::Kind;

constexpr std::string_view kLevelNames[] = {"equal",          "reordered",   "initials",
                                            "nickname",       "spelling",    "partial",
                                            "transliterated", "conflicting", "different"};
constexpr std::string_view kPartNames[] = {"given",    "middle",     "family",
                                           "particle", "patronymic", "nickname",
                                           "suffix",   "honorific",  "other"};
constexpr std::string_view kKindNames[] = {"order",    "initial",         "nickname", "spelling",
                                           "division", "transliteration", "missing",  "conflict"};

bool has(const Alignment& alignment, Match match) {
  return std::any_of(alignment.links.begin(),
                     alignment.links.begin() + static_cast<std::ptrdiff_t>(alignment.size),
                     [match](const Link& link) { return link.match == match; });
}

Level level_of(const Alignment& alignment, const Summary& summary, bool across) {
  const auto left_a = summary.left_a + summary.initials_left_a;
  const auto left_b = summary.left_b + summary.initials_left_b;
  if (summary.full + summary.initials == 0) return Level::different;
  if (left_a > 0 && left_b > 0) return Level::conflicting;
  if (across) return Level::transliterated;
  if (left_a + left_b > 0) return Level::partial;
  if (has(alignment, Match::sound)) return Level::spelling;
  if (has(alignment, Match::nickname) || has(alignment, Match::cut)) return Level::nickname;
  if (has(alignment, Match::initial)) return Level::initials;
  return summary.reordered ? Level::reordered : Level::equal;
}

/// What words that are not equal say for one person is never more than what equal ones do.
bool is_of_unequal(Feature feature) {
  return feature == Feature::nicknames || feature == Feature::cuts || feature == Feature::spelled ||
         feature == Feature::spelling_loss;
}

double score_of(const Features& features, bool across) {
  double sum = 0;
  double unequal = 0;
  double equal = 0;
  for (const auto& weight : weights::kWeights) {
    const auto value = features[static_cast<std::size_t>(weight.feature)];
    const auto part = value * (across ? weight.across : weight.same_script);
    (!across && is_of_unequal(weight.feature) ? unequal : sum) += part;
    if (weight.feature == Feature::all_equal) equal = weight.same_script;
  }
  const double score = 1 / (1 + std::exp(-sum - std::min(unequal, equal)));
  const bool too_little = features[static_cast<std::size_t>(Feature::too_little)] > 0;
  return too_little ? std::min(score, weights::kMostOfTooLittle) : score;
}
static_assert(weights::kMostOfTooLittle < kSameName);
// A feature without a weight is one that is being learned.
static_assert(std::size(weights::kWeights) <= kFeatureCount);

/// Both names in an order that does not depend on which came first.
bool is_turned(const Name& a, const Name& b) { return b.is_before(a); }

Agreement judge(const Name& a, const Name& b, const Alignment& alignment,
                const NameFrequencies& frequencies) {
  const auto summary = summarize(a, b, alignment, frequencies);
  const bool across = a.script() != b.script();
  Agreement agreement;
  agreement.level = level_of(alignment, summary, across);
  agreement.bits = summary.bits;
  agreement.score = score_of(features_of(a, b, alignment, summary), across);
  if (a.words().empty() || b.words().empty()) agreement.score = 0;
  return agreement;
}

Kind kind_of(const Link& link, bool across) {
  switch (link.match) {
    case Match::division:
      return Kind::division;
    case Match::initial:
      return Kind::initial;
    case Match::nickname:
    case Match::cut:
      return Kind::nickname;
    default:
      return across ? Kind::transliteration : Kind::spelling;
  }
}

std::string text_of(const Name& name, std::size_t at, std::size_t size) {
  std::string text;
  for (std::size_t i = at; i < at + size; ++i) {
    const auto& word = name.words()[i];
    if (i > at) text += word.joined ? "-" : " ";
    text += name.text(word);
  }
  return text;
}

/// The more telling of what the words are in the two names.
Part part_of(const Word& a, const Word& b) {
  return a.part == Part::given || a.part == Part::middle ? b.part : a.part;
}

/// Writes the differences in the order of the words of `a`, then what only `b` has.
class Differences {
 public:
  Differences(const Name& a, const Name& b, const Alignment& alignment)
      : a_(a), b_(b), alignment_(alignment) {}

  std::vector<Difference> write(bool reordered) {
    if (reordered) found_.push_back({Kind::order, Part::given, "", ""});
    for (std::size_t i = 0; i < alignment_.size; ++i) add_link(alignment_.links[i]);
    add_conflicts();
    add_missing(a_, alignment_.in_a, true);
    add_missing(b_, alignment_.in_b, false);
    return std::move(found_);
  }

 private:
  void add_link(const Link& link) {
    const bool across = a_.script() != b_.script();
    if (link.match == Match::equal && !across) return;
    auto a = text_of(a_, link.a, link.a_size);
    auto b = text_of(b_, link.b, link.b_size);
    if (link.match == Match::sound && a == b) return;
    const auto part = part_of(a_.words()[link.a], b_.words()[link.b]);
    found_.push_back({kind_of(link, across), part, std::move(a), std::move(b)});
  }

  /// Words that stand against each other: a word of the same part, else whatever is left.
  void add_conflicts() {
    for (std::size_t i = 0; i < count_words(a_); ++i) {
      if (alignment_.in_a[i] || !takes_part(a_.words()[i])) continue;
      const auto part = a_.words()[i].part;
      auto j = find_left([&](const Word& word) { return word.part == part; });
      if (j == count_words(b_)) j = find_left([](const Word&) { return true; });
      if (j == count_words(b_)) return;
      alignment_.in_a[i] = true;
      alignment_.in_b[j] = true;
      found_.push_back({Kind::conflict, part, text_of(a_, i, 1), text_of(b_, j, 1)});
    }
  }

  template <class Wanted>
  std::size_t find_left(Wanted wanted) const {
    std::size_t j = 0;
    for (; j < count_words(b_); ++j) {
      const auto& word = b_.words()[j];
      if (!alignment_.in_b[j] && takes_part(word) && wanted(word)) break;
    }
    return j;
  }

  void add_missing(const Name& name, const std::array<bool, kMostWords>& linked, bool of_a) {
    for (std::size_t i = 0; i < count_words(name); ++i) {
      const auto& word = name.words()[i];
      if (linked[i] || !takes_part(word)) continue;
      auto text = text_of(name, i, 1);
      found_.push_back({Kind::missing, word.part, of_a ? text : "", of_a ? "" : text});
    }
  }

  const Name& a_;
  const Name& b_;
  Alignment alignment_;
  std::vector<Difference> found_;
};

}  // namespace

std::string_view name_of(Level level) { return kLevelNames[static_cast<std::size_t>(level)]; }
std::string_view name_of(Part part) { return kPartNames[static_cast<std::size_t>(part)]; }
std::string_view name_of(Kind kind) { return kKindNames[static_cast<std::size_t>(kind)]; }

Agreement agree(const Name& a, const Name& b, const NameFrequencies& frequencies) {
  const bool turned = is_turned(a, b);
  const auto& first = turned ? b : a;
  const auto& second = turned ? a : b;
  return judge(first, second, align(first, second), frequencies);
}

Comparison compare_names(const Name& a, const Name& b, const NameFrequencies& frequencies) {
  const bool turned = is_turned(a, b);
  const auto& first = turned ? b : a;
  const auto& second = turned ? a : b;
  const auto alignment = align(first, second);
  Comparison comparison;
  static_cast<Agreement&>(comparison) = judge(first, second, alignment, frequencies);
  const auto summary = summarize(first, second, alignment, frequencies);
  comparison.differences = Differences(first, second, alignment).write(summary.reordered);
  if (!turned) return comparison;
  for (auto& difference : comparison.differences) std::swap(difference.a, difference.b);
  return comparison;
}

}  // namespace masthead::names
