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
      Class::pronoun,     Class::possessive, Class::relative,  Class::be_now,    Class::be_past,
      Class::have,        Class::at_word,    Class::as_word,   Class::beat_verb, Class::live_verb,
      Class::since_word,  Class::formerly,   Class::work_verb, Class::now_word,  Class::from_word,
      Class::common_word, Class::join_verb};
  const Sentence& s = draft.sentence;
  const Kind kind = s.kind(i);
  if (kind != Kind::word && kind != Kind::number && kind != Kind::slash && kind != Kind::quote &&
      kind != Kind::other && kind != Kind::open && kind != Kind::close && kind != Kind::contact) {
    return true;
  }
  if (s[i].of_name && kind == Kind::word) return true;
  return std::any_of(std::begin(kEnds), std::end(kEnds), [&](Class c) { return s.has(i, c); });
}

struct TopicReader {
  const Draft& draft;
  std::vector<Span> topics;
  bool in_range = false;  ///< "everything from A to B"
};

/// "Mexico" of "in Mexico" is no part of the last of several topics.
Span without_place(const TopicReader& reader, Span topic) {
  const Sentence& s = reader.draft.sentence;
  if (reader.topics.empty()) return topic;
  for (std::size_t i = topic.begin + 1; i < topic.end; ++i) {
    if (s.has(i, Class::in_word)) return {topic.begin, i};
  }
  return topic;
}

void add_topic(TopicReader& reader, Span topic) {
  const Sentence& s = reader.draft.sentence;
  for (;;) {
    const std::size_t from = topic.begin;
    topic.begin = skip(s, topic.begin, Class::article);
    topic.begin = skip(s, topic.begin, Class::topic_intro);
    topic.begin = skip(s, topic.begin, Class::adverb);
    if (topic.begin == from) break;
  }
  if (topic.begin >= topic.end) return;
  topic = without_place(reader, topic);
  if (s.match(topic.begin, Class::generic_topic) >= topic.end - topic.begin) return;
  if (topic.end - topic.begin > kLongestTopic) return;
  const bool word = s.is_word(topic.begin) || s.is_word(topic.end - 1);
  if (word) reader.topics.push_back(topic);
}

/// Where the topic that begins at `i` ends. Topics hold "of" and "in".
std::size_t topic_end(const TopicReader& reader, std::size_t i) {
  const Draft& draft = reader.draft;
  const Sentence& s = draft.sentence;
  for (std::size_t k = i; k < i + 3 * kLongestTopic; ++k) {
    if (const auto pair = s.match(k, Class::topic_pair); pair != 0) {
      k += pair - 1;
      continue;
    }
    if (const auto intro = s.match(k, Class::topic_intro); k == i && intro != 0) {
      k += intro - 1;
      continue;
    }
    if (s.has(k, Class::and_word) || s.has(k, Class::including)) return k;
    if (ends_topics(draft, k)) return k;
  }
  return i;
}

}  // namespace

std::vector<Span> read_topics(const Draft& draft, std::size_t i, std::size_t& end) {
  const Sentence& s = draft.sentence;
  TopicReader reader{draft, {}, false};
  end = i;
  i = skip(s, i, Class::adverb);
  while (reader.topics.size() < kMostTopics) {
    i = skip(s, i, Class::article);
    const auto behind = topic_end(reader, i);
    if (behind == i) break;
    add_topic(reader, {i, behind});
    end = behind;
    std::size_t next = behind;
    if (const auto n = s.match(behind, Class::including); n != 0) {
      next = behind + n;
    } else if (s.kind(behind) == Kind::comma && s.has(behind + 1, Class::including)) {
      next = behind + 1 + s.match(behind + 1, Class::including);
    } else if (!is_joint(s, behind, next)) {
      break;
    }
    i = next;
  }
  return std::move(reader.topics);
}

}  // namespace masthead::bio
