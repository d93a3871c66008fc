#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>

#include "adapters/byline/shape.h"
#include "adapters/cms/notes.h"

namespace masthead::cms {
namespace {

using byline::set_of;
using byline::TokenKind;
using words::Class;

// A signature stands in the last lines.
constexpr std::size_t kMostLines = 16;

/// What a line of a signature is, the surest first.
enum class Sign : std::uint8_t { none, dashed, closed, described, alone };

struct Signature {
  Sign sign = Sign::none;
  std::size_t line = 0;
  std::size_t from = 0;  ///< the first token of the names
};

/// Reads the last lines of one article.
class SignatureReader {
 public:
  SignatureReader(std::span<const MarkedLine> lines, const RowSigner& like, std::string_view outlet,
                  const words::Vocabulary& vocabulary)
      : lines_(lines), like_(like), outlet_(outlet), vocabulary_(vocabulary) {}

  std::vector<RowSigner> run();

 private:
  [[nodiscard]] Signature judge(std::size_t line) const;
  [[nodiscard]] Signature judge_words(const Prose& prose, std::size_t line) const;
  [[nodiscard]] bool is_signed(const Prose& prose, std::size_t from, bool strict) const;
  [[nodiscard]] bool is_closing(std::size_t line) const;
  [[nodiscard]] bool is_ended(std::size_t line) const;
  [[nodiscard]] bool is_bulleted(std::size_t line) const;

  std::span<const MarkedLine> lines_;
  const RowSigner& like_;
  std::string_view outlet_;
  const words::Vocabulary& vocabulary_;
};

/// The people named from a token on are all there is to the line. `strict`: somebody of two words
/// or a team.
bool SignatureReader::is_signed(const Prose& prose, std::size_t from, bool strict) const {
  const auto people = read_people(prose, from, Commas::prose);
  if (people.people.empty()) return false;
  const auto& first = people.people.front();
  if (strict && first.name.size() < 2) return false;
  for (auto i = first.name.first; i < first.name.last; ++i) {
    if (prose.is(i, Class::furniture) || prose.is(i, Class::not_in_names)) {
      if (first.kind == AuthorKind::person) return false;
    }
  }
  auto end = people.end;
  // "-- Jane Doe, on behalf of the Acme team"
  if (!strict && first.name.size() > 1 && prose.is_kind(end, TokenKind::comma)) return true;
  while (end < prose.size() && !prose.is_word(end)) ++end;
  return end >= prose.size() || prose.judge().begins_date(end);
}

/// "Cheers,", "Happy hacking!", "Thanks": words of leave and nothing else.
bool SignatureReader::is_closing(std::size_t line) const {
  std::string_view text = lines_[line].text;
  while (text.ends_with('!') || text.ends_with('.')) text.remove_suffix(1);
  const Prose prose(text, outlet_, vocabulary_);
  constexpr std::size_t kLongest = 6;
  return prose.size() <= kLongest &&
         prose.lexicon().phrase_at(0, set_of({Class::note_closing})).size > 0;
}

/// The line ends a sentence or a clause: what follows it stands by itself.
bool SignatureReader::is_ended(std::size_t line) const {
  const std::string_view text = lines_[line].text;
  return std::string_view(".!?,:").find(text.back()) != std::string_view::npos;
}

/// Lines that begin alike one behind another are a list.
bool SignatureReader::is_bulleted(std::size_t line) const {
  const auto begins = [&](std::size_t at) { return lines_[at].text.starts_with("- "); };
  if (!begins(line)) return false;
  return (line > 0 && begins(line - 1)) || (line + 1 < lines_.size() && begins(line + 1));
}

Signature SignatureReader::judge(std::size_t line) const {
  const Prose prose(lines_[line].text, outlet_, vocabulary_);
  if (prose.size() == 0) return {};
  if (prose.is_kind(0, TokenKind::dash)) {
    auto from = std::size_t{1};
    while (prose.is_kind(from, TokenKind::dash)) ++from;
    const auto label = prose.lexicon().phrase_at(from, set_of({Class::byline_prefix})).size;
    const bool list = is_bulleted(line);
    if (!list && is_signed(prose, from + label, false)) return {Sign::dashed, line, from + label};
    return {};
  }
  // "... on Slack. -- Jane Doe, Acme"
  for (auto i = prose.size(); i-- > 1;) {
    if (!prose.is_kind(i, TokenKind::dash) || !prose.ends_sentence(i - 1)) continue;
    if (is_signed(prose, i + 1, true)) return {Sign::dashed, line, i + 1};
    break;
  }
  const auto closing = prose.lexicon().phrase_at(0, set_of({Class::note_closing})).size;
  if (closing > 0 && !prose.is_word(closing) && closing < prose.size()) {
    auto from = closing;
    while (from < prose.size() && !prose.is_word(from)) ++from;
    if (is_signed(prose, from, false)) return {Sign::closed, line, from};
  }
  if (line > 0 && is_closing(line - 1) && is_signed(prose, 0, false)) {
    return {Sign::closed, line, 0};
  }
  return judge_words(prose, line);
}

/// A line without a mark: a biography, or somebody's name and what they do.
Signature SignatureReader::judge_words(const Prose& prose, std::size_t line) const {
  auto from = prose.lexicon().phrase_at(0, set_of({Class::author_heading})).size;
  if (prose.is_kind(from, TokenKind::colon)) ++from;
  const auto people = read_people(prose, from, Commas::prose);
  if (people.people.size() != 1) return {};
  const auto& person = people.people.front();
  if (person.name.size() < 2 || person.kind != AuthorKind::person) return {};
  if (person.name.last == people.end && prose.is(people.end, Class::be_now)) {
    return {Sign::described, line, from};
  }
  constexpr std::size_t kLongest = 3;
  const bool last = line + 1 == lines_.size() && line > 0 && is_ended(line - 1);
  const bool bare = last && person.name.size() <= kLongest;
  const bool titled = !person.job_title.empty();
  if ((bare || titled) && lines_[line].links.empty() && is_signed(prose, from, true)) {
    return {Sign::alone, line, from};
  }
  return {};
}

std::vector<RowSigner> SignatureReader::run() {
  std::vector<Signature> found;
  const auto first = lines_.size() - std::min(lines_.size(), kMostLines);
  for (auto line = first; line < lines_.size(); ++line) {
    const auto signature = judge(line);
    if (signature.sign != Sign::none) found.push_back(signature);
  }
  std::vector<RowSigner> out;
  const bool dashed = std::any_of(found.begin(), found.end(),
                                  [](const Signature& s) { return s.sign == Sign::dashed; });
  if (!dashed) {
    auto notes = read_notes(lines_.subspan(first), like_.place, outlet_, vocabulary_);
    if (!notes.empty()) return notes;
  }
  if (found.empty()) return out;
  const auto best =
      std::min_element(found.begin(), found.end(), [](const Signature& a, const Signature& b) {
        return a.sign < b.sign;
      })->sign;
  for (const auto& signature : found) {
    if (signature.sign != best) continue;
    const auto& line = lines_[signature.line];
    const Prose prose(line.text, outlet_, vocabulary_);
    RowSigner like = like_;
    if (best == Sign::described) like.rule = kBiography;
    add_people(prose, line, read_people(prose, signature.from, Commas::prose), like, vocabulary_,
               out);
  }
  return out;
}

}  // namespace

std::vector<RowSigner> read_signatures(std::span<const MarkedLine> lines, std::string_view place,
                                       std::string_view outlet,
                                       const words::Vocabulary& vocabulary) {
  RowSigner like;
  like.source = Source::byline;
  like.rule = "body-signature";
  like.place = place;
  return SignatureReader(lines, like, outlet, vocabulary).run();
}

}  // namespace masthead::cms
