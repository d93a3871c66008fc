#include <algorithm>

#include "adapters/text/lexicon.h"
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
  if (static_cast<unsigned char>(text[at]) != 0xEF) return 0;
  const auto rest = text.substr(at);
  return rest.starts_with("：") || rest.starts_with("／") ? 3 : 0;
}

void read_label(const words::Vocabulary& vocabulary, std::string_view head, LineStart& start) {
  for (std::size_t i = 1; i < head.size(); ++i) {
    start.closing = closing_at(head, i);
    if (start.closing == 0) continue;
    start.label_size = i;
    start.label = vocabulary.classes_of(fold_word(head.substr(0, i)));
    return;
  }
}

}  // namespace

const LineStart& Lexicon::start_of(std::string_view line) const {
  if (start_.line.data() == line.data() && start_.line.size() == line.size()) return start_;
  start_ = {};
  start_.line = line;
  const auto head = head_of(line);
  read_label(vocabulary_, head, start_);
  const auto words = split_words(head);
  for (std::size_t i = 0; i < std::min(words.count, LineStart::kMostWords); ++i) {
    const auto end =
        static_cast<std::size_t>(words.at[i].data() + words.at[i].size() - line.data());
    start_.phrase[i] = vocabulary_.classes_of(fold_word(line.substr(0, end)));
    start_.ends[i] = end;
    ++start_.phrases;
  }
  return start_;
}

}  // namespace masthead::text
