#include "adapters/text/leads.h"

#include "adapters/text/shape.h"
#include "core/text.h"

namespace masthead::text {
namespace {

/// "Label: rest".
std::optional<Lead> closed_lead(const Lexicon& lexicon, words::Class what, std::string_view line) {
  const auto& start = lexicon.start_of(line);
  if (!start.label.test(static_cast<std::size_t>(what))) return std::nullopt;
  return Lead{trim_text(line.substr(0, start.label_size)),
              trim_text(line.substr(start.label_size + start.closing)), true};
}

/// "words rest": the longest phrase counts.
std::optional<Lead> open_lead(const Lexicon& lexicon, words::Class what, std::string_view line) {
  const auto& start = lexicon.start_of(line);
  for (auto count = start.phrases; count-- > 0;) {
    if (!start.phrase[count].test(static_cast<std::size_t>(what))) continue;
    const auto end = start.ends[count];
    return Lead{line.substr(0, end), trim_text(line.substr(end)), false};
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
    if (word[0] == line[0] && word.size() > longest.size() && line.starts_with(word))
      longest = word;
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
  return line.empty() ? std::nullopt : closed_lead(lexicon, what, line);
}

}  // namespace masthead::text
