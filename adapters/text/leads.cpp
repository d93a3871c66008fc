#include "adapters/text/leads.h"

#include <algorithm>

#include "adapters/text/shape.h"
#include "core/text.h"

namespace masthead::text {
namespace {

constexpr std::size_t kLongestLead = 80;

/// The first bytes of the line, cut between characters.
std::string_view head_of(std::string_view line) {
  std::size_t size = std::min(line.size(), kLongestLead);
  while (size < line.size() && (static_cast<unsigned char>(line[size]) & 0xC0U) == 0x80U) ++size;
  return line.substr(0, size);
}

/// The length of the colon or slash at `at`; 0: none stands there.
std::size_t closing_at(std::string_view text, std::size_t at) {
  if (text[at] == ':' || text[at] == '/') return 1;
  const auto rest = text.substr(at);
  return rest.starts_with("：") || rest.starts_with("／") ? 3 : 0;
}

/// "Label: rest".
std::optional<Lead> closed_lead(const Lexicon& lexicon, words::Class what, std::string_view line) {
  const auto head = head_of(line);
  for (std::size_t i = 0; i < head.size(); ++i) {
    const auto size = closing_at(head, i);
    if (size == 0) continue;
    const auto label = trim_text(head.substr(0, i));
    if (label.empty() || !lexicon.is(what, fold_word(label))) return std::nullopt;
    return Lead{label, trim_text(line.substr(i + size)), true};
  }
  return std::nullopt;
}

/// "words rest": the longest phrase counts.
std::optional<Lead> open_lead(const Lexicon& lexicon, words::Class what, std::string_view line) {
  constexpr std::size_t kMostWords = 4;
  const auto words = split_words(head_of(line));
  for (std::size_t count = std::min(words.count, kMostWords); count > 0; --count) {
    const auto last = words.at[count - 1];
    const auto* end = last.data() + last.size();
    const std::string_view phrase{words.at[0].data(),
                                  static_cast<std::size_t>(end - words.at[0].data())};
    if (!lexicon.is(what, fold_word(phrase))) continue;
    const auto at = static_cast<std::size_t>(end - line.data());
    return Lead{phrase, trim_text(line.substr(at)), false};
  }
  return std::nullopt;
}

/// "本报记者林诺拉": no space ends the words.
std::optional<Lead> unspaced_lead(const Lexicon& lexicon, words::Class what,
                                  std::string_view line) {
  constexpr unsigned char kFirstUnspaced = 0xE3;  // of UTF-8: U+3000 and beyond
  if (static_cast<unsigned char>(line[0]) < kFirstUnspaced) return std::nullopt;
  std::string_view longest;
  for (const auto word : lexicon.vocabulary().all(what)) {
    if (word.size() > longest.size() && line.starts_with(word)) longest = word;
  }
  if (longest.empty()) return std::nullopt;
  return Lead{line.substr(0, longest.size()), trim_text(line.substr(longest.size())), false};
}

}  // namespace

std::optional<Lead> read_lead(const Lexicon& lexicon, words::Class what, std::string_view line) {
  if (line.empty()) return std::nullopt;
  if (auto lead = closed_lead(lexicon, what, line)) return lead;
  if (auto lead = open_lead(lexicon, what, line)) return lead;
  return unspaced_lead(lexicon, what, line);
}

std::optional<Lead> read_label(const Lexicon& lexicon, words::Class what, std::string_view line) {
  return closed_lead(lexicon, what, line);
}

}  // namespace masthead::text
