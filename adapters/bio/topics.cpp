#include <algorithm>

#include "adapters/bio/phrases.h"

namespace masthead::bio {

using words::Class;

namespace {

constexpr std::size_t kLongestTopic = 9;
constexpr std::size_t kMostTopics = 24;

/// Ends the list of topics.
bool ends_topics(const Draft& draft, std::size_t i) {
  static constexpr Class kEnds[] = {
      Class::pronoun,  Class::possessive, Class::relative,  Class::be_now,    Class::be_past,
      Class::have,     Class::as_word,    Class::beat_verb, Class::live_verb, Class::since_word,
      Class::formerly, Class::now_word,   Class::from_word, Class::join_verb, Class::common_word,
      Class::at_word,  Class::ends_topic};
  const Sentence& s = draft.sentence;
  const Kind kind = s.kind(i);
  if (skip_years(s, i) != i) return true;
  if (kind == Kind::number || kind == Kind::slash || kind == Kind::quote || kind == Kind::contact ||
      (kind == Kind::other && s.folded(i) != "@")) {
    return false;
  }
  if (kind != Kind::word || s[i].of_name) return true;
  if (s.folded(i) == "'s" || s.folded(i) == "'" || s.has(i, Class::article)) return false;
  return std::any_of(std::begin(kEnds), std::end(kEnds), [&](Class c) { return s.has(i, c); });
}

/// What stands between two topics.
enum class Joint : std::uint8_t { none, comma, comma_and, conjunction, examples };

struct Part {
  Span words;
  Joint before = Joint::none;
};

class TopicReader {
 public:
  explicit TopicReader(const Draft& draft) : draft_(draft), s_(draft.sentence) {}

  std::size_t read(std::size_t i) {
    std::size_t end = i;
    Joint joint = Joint::none;
    while (parts_.size() < kMostTopics) {
      const auto behind = part_end(i);
      if (behind == i) break;
      parts_.push_back({{i, behind}, joint});
      end = behind;
      joint = joint_at(behind, i);
      if (joint == Joint::none) break;
    }
    return end;
  }

  std::vector<Span> topics() {
    join_pairs();
    std::vector<Span> found;
    bool place = false;
    for (std::size_t k = 0; k < parts_.size(); ++k) {
      const bool examples = k + 1 < parts_.size() && parts_[k + 1].before == Joint::examples;
      Span topic = trimmed(parts_[k].words, parts_.size() > 1, place);
      const bool listed_place = place && k > 0 && s_.is_capital(parts_[k].words.begin) &&
                                topic.begin == parts_[k].words.begin && place_before_ == k;
      if (listed_place) {
        place_before_ = k + 1;
        continue;
      }
      if (place) place_before_ = k + 1;
      if (parts_[k].before == Joint::comma && k + 1 == parts_.size() && is_description(topic))
        continue;
      if (!topic.empty() && !(examples && is_generic(topic))) found.push_back(topic);
    }
    return found;
  }

 private:
  /// Where the words that begin at `i` end: at a joint or behind the list.
  [[nodiscard]] std::size_t part_end(std::size_t i) const {
    for (std::size_t k = i; k < i + 3 * kLongestTopic; ++k) {
      if (const auto pair = s_.match(k, Class::topic_pair); pair != 0) {
        k += pair - 1;
        continue;
      }
      const auto intro =
          std::max(s_.match(k, Class::topic_intro), s_.match(k, Class::generic_topic));
      if (intro > 1) {
        k += intro - 1;
        continue;
      }
      if (s_.has(k, Class::and_word) || s_.has(k, Class::including)) return k;
      if (ends_topics(draft_, k)) return k;
    }
    return i;
  }

  Joint joint_at(std::size_t i, std::size_t& next) const {
    next = i;
    const bool comma = s_.kind(next) == Kind::comma;
    if (comma) ++next;
    if (const auto n = s_.match(next, Class::including); n != 0) {
      next += n;
      return Joint::examples;
    }
    if (const auto n = s_.match(next, Class::and_word); n != 0) {
      next += n;
      // "as well as" begins another topic, whatever stands before it.
      if (n > 1) return Joint::comma;
      return comma ? Joint::comma_and : Joint::conjunction;
    }
    return comma ? Joint::comma : Joint::none;
  }

  /// "social and economic policy", "online privacy and security", and, in a list with commas, any
  /// "A and B" but the last are one topic.
  void join_pairs() {
    const bool list = std::any_of(parts_.begin(), parts_.end(), [](const Part& part) {
      return part.before == Joint::comma || part.before == Joint::comma_and;
    });
    if (is_qualified_noun()) {
      parts_.front().words.end = parts_.back().words.end;
      parts_.resize(1);
      return;
    }
    std::vector<Part> joined;
    for (std::size_t k = 0; k < parts_.size(); ++k) {
      const Part& part = parts_[k];
      const bool last = k + 1 == parts_.size();
      const bool ends_list = last && !joined.empty() && joined.back().before != Joint::comma_and;
      const bool inner = list && !ends_list;
      if (part.before == Joint::conjunction && !joined.empty() &&
          (inner || (!list && is_pair(joined.back().words, part.words)))) {
        joined.back().words.end = part.words.end;
      } else {
        joined.push_back(part);
      }
    }
    parts_ = std::move(joined);
  }

  [[nodiscard]] bool is_pair(Span left, Span right) const {
    const auto begin = skip(s_, skip(s_, left.begin, Class::article), Class::topic_intro);
    const auto size = left.end - begin;
    const auto right_size = right.end - right.begin;
    if (s_.has(right.begin, Class::article)) return false;
    if (size > 1 && right_size == 1) return !s_.has(left.end - 1, Class::generic_topic);
    return right_size > 1 && ends_in_adjective(left);
  }

  [[nodiscard]] bool ends_in_adjective(Span words) const {
    if (!s_.is_word(words.end - 1)) return false;
    const auto word = s_.folded(words.end - 1);
    if (word.size() < 5) return false;
    const auto& endings = draft_.adjective_endings;
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return word.ends_with(ending); });
  }

  /// "legal, constitutional and political events"
  [[nodiscard]] bool is_qualified_noun() const {
    if (parts_.size() < 3 || parts_.back().words.end - parts_.back().words.begin < 2) return false;
    return std::all_of(parts_.begin(), parts_.end() - 1,
                       [&](const Part& part) { return ends_in_adjective(part.words); });
  }

  /// "Gotham schools, Freedonia's largest district": the last is the first, told again.
  [[nodiscard]] bool is_description(Span topic) const {
    return parts_.size() == 2 && topic.end > topic.begin + 1 && s_.is_capital(topic.begin) &&
           s_.is_word(topic.begin + 1) && s_.folded(topic.begin + 1) == "'s";
  }

  [[nodiscard]] bool is_generic(Span topic) const {
    return s_.has(topic.begin, Class::generic_topic) || s_.has(topic.end - 1, Class::generic_topic);
  }

  /// Without what introduces a topic, and, in a list, without "in Mexico" at its end.
  Span trimmed(Span topic, bool list, bool& place) const {
    for (std::size_t from = topic.end; from != topic.begin;) {
      from = topic.begin;
      topic.begin = skip(s_, topic.begin, Class::article);
      topic.begin = skip(s_, topic.begin, Class::topic_intro);
      topic.begin = skip(s_, topic.begin, Class::adverb);
    }
    place = false;
    for (std::size_t i = topic.begin + 1; list && i + 1 < topic.end && !place; ++i) {
      place = s_.has(i, Class::in_word) && s_.is_capital(i + 1);
      if (place) topic.end = i;
    }
    if (topic.begin >= topic.end || topic.end - topic.begin > kLongestTopic) return {};
    // "the health of people": twice as often a description as a field that has a name.
    for (std::size_t i = topic.begin; i < topic.end; ++i) {
      if (s_.has(i, Class::of_word)) return {};
    }
    const auto generic = s_.match(topic.begin, Class::generic_topic);
    if (generic > 1 || generic >= topic.end - topic.begin) return {};
    if (topic.end - topic.begin == 2 && s_.has(topic.end - 1, Class::generic_topic) &&
        s_.match(topic.begin, Class::adverb) != 0) {
      return {};
    }
    if (!s_.is_word(topic.begin) && !s_.is_word(topic.end - 1)) return {};
    return topic;
  }

  const Draft& draft_;
  const Sentence& s_;
  std::vector<Part> parts_;
  std::size_t place_before_ = 0;  ///< the part behind one that ended in a place
};

}  // namespace

std::vector<Span> read_topics(const Draft& draft, std::size_t i, std::size_t& end) {
  TopicReader reader(draft);
  end = reader.read(skip(draft.sentence, i, Class::adverb));
  auto found = reader.topics();
  return found;
}

}  // namespace masthead::bio
