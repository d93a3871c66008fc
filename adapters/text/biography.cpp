#include "adapters/text/biography.h"

#include <algorithm>

#include "adapters/text/shape.h"
#include "core/text.h"

namespace masthead::text {
namespace {

using words::Class;

constexpr std::size_t kShortest = 30;
constexpr std::size_t kLongest = 8000;  ///< what is longer is a story

/// What the first words of a paragraph say.
struct Opening {
  std::string first;  ///< the first word, folded
  std::size_t job_words = 0;
  std::size_t bio_words = 0;
  bool past = false;    ///< its second to fourth word is "was" or "were"
  bool speech = false;  ///< someone said something before any word of a biography
};

Opening read_opening(const Lexicon& lexicon, std::string_view paragraph) {
  Opening opening;
  constexpr std::size_t kRead = 400;
  std::size_t count = 0;
  auto rest = paragraph;
  while (!rest.empty() && paragraph.size() - rest.size() < kRead) {
    const auto words = split_words(rest);
    for (const auto word : words) {
      const auto folded = fold_word(word);
      if (count == 0) opening.first = folded;
      const bool job = lexicon.is_job_word(folded) || lexicon.ends_with_job_word(folded);
      opening.job_words += job ? 1U : 0U;
      opening.bio_words += lexicon.is_bio_word(folded) ? 1U : 0U;
      if (count > 0 && count < 4) opening.past |= lexicon.is(Class::bio_past, folded);
      const bool nothing_yet = opening.job_words + opening.bio_words == 0;
      opening.speech |= nothing_yet && lexicon.is(Class::bio_speech, folded);
      ++count;
    }
    if (!words.more) break;
    const auto last = words.at[words.count - 1];
    rest.remove_prefix(static_cast<std::size_t>(last.data() + last.size() - rest.data()));
  }
  return opening;
}

bool begins_with_word(std::string_view folded_text, std::string_view word) {
  if (word.empty() || !folded_text.starts_with(word)) return false;
  const auto rest = folded_text.substr(word.size());
  constexpr std::string_view kEnds =
      " ,;:.-'()\xC2\xE2";  // and what no-break space and dashes open
  return rest.empty() || kEnds.find(rest[0]) != std::string_view::npos;
}

/// The paragraph's first bytes as they are compared, cut between characters.
std::string fold_head(std::string_view paragraph) {
  std::size_t size = std::min<std::size_t>(paragraph.size(), 160);
  while (size < paragraph.size() &&
         (static_cast<unsigned char>(paragraph[size]) & 0xC0U) == 0x80U) {
    ++size;
  }
  return fold_text(paragraph.substr(0, size));
}

}  // namespace

BioEvidence weigh_bio(const Lexicon& lexicon, std::string_view paragraph, std::string_view name,
                      const std::vector<std::string>& tokens) {
  if (paragraph.size() < kShortest || paragraph.size() > kLongest) return BioEvidence::none;
  const auto head = fold_head(paragraph);
  const auto opening = read_opening(lexicon, paragraph);
  if (opening.speech) return BioEvidence::none;

  // Scripts without spaces run the name into the next word; the full name is proof enough there.
  const auto whole = fold_text(tidy(name));
  const bool full = begins_with_word(head, whole) || (!is_ascii(whole) && head.starts_with(whole));
  const bool part = full || std::any_of(tokens.begin(), tokens.end(), [&head](const auto& token) {
                      return begins_with_word(head, token);
                    });
  const auto words = opening.job_words + opening.bio_words;
  if (part && opening.job_words > 0 && !opening.past) return BioEvidence::alone;
  if (full && (words > 0 || !is_ascii(whole))) return BioEvidence::box;
  if (part && words > 0) return BioEvidence::box;
  const bool subject =
      lexicon.is(Class::bio_subject, opening.first) || lexicon.is_job_qualifier(opening.first);
  return subject && opening.job_words > 0 && words > 2 ? BioEvidence::box : BioEvidence::none;
}

std::string_view leading_name(const Lexicon& lexicon, std::string_view paragraph) {
  constexpr std::size_t kLongestName = 5;
  if (paragraph.size() < kShortest) return {};
  const auto words = split_words(paragraph.substr(0, paragraph.find_first_of(".!?\n", 60)));
  for (std::size_t count = std::min(kLongestName, words.count); count >= 2; --count) {
    const auto last = words.at[count - 1];
    const auto* begin = words.at[0].data();
    std::string_view name{begin, static_cast<std::size_t>(last.data() + last.size() - begin)};
    const bool comma = name.ends_with(',');
    if (comma) name.remove_suffix(1);
    if (!looks_like_name(lexicon, name)) continue;
    const bool verb = count < words.count && words.at[count][0] >= 'a' && words.at[count][0] <= 'z';
    if (comma || verb) return name;
  }
  return {};
}

}  // namespace masthead::text
