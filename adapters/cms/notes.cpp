#include "adapters/cms/notes.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "adapters/byline/shape.h"

namespace masthead::cms {
namespace {

using byline::set_of;
using byline::TokenKind;
using words::Class;

// More lines are the article's own.
constexpr std::size_t kMostLines = 12;

/// What a line says of its article's authors, sentence by sentence.
class NoteReader {
 public:
  NoteReader(const MarkedLine& line, const RowSigner& like, std::string_view outlet,
             const words::Vocabulary& vocabulary, std::vector<RowSigner>& out)
      : line_(line),
        like_(like),
        vocabulary_(vocabulary),
        prose_(line.text, outlet, vocabulary),
        out_(out) {}

  void run();

 private:
  bool take_label();
  bool take_by();
  bool take_introduced();
  bool take_writer();
  bool take_label_in_prose();
  bool add(std::size_t from, Commas commas, Role role);
  [[nodiscard]] std::size_t skip_to_name(std::size_t at) const;
  [[nodiscard]] bool is_lead(std::size_t at) const;
  [[nodiscard]] bool is_whole(const People& people) const;
  /// A phrase of note_verb ends with the word.
  [[nodiscard]] bool ends_verb(std::size_t at) const;
  [[nodiscard]] bool is_be(std::size_t at) const {
    return prose_.is(at, Class::be_now) || prose_.is(at, Class::be_past);
  }

  const MarkedLine& line_;
  const RowSigner& like_;
  const words::Vocabulary& vocabulary_;
  Prose prose_;
  std::vector<RowSigner>& out_;
  std::size_t at_ = 0;
  std::size_t sentence_ = 0;
  bool work_ = false;  // the sentence speaks of the article: "this post"
};

void NoteReader::run() {
  while (at_ < prose_.size()) {
    if (at_ > 0 && prose_.ends_sentence(at_ - 1)) {
      sentence_ = at_;
      work_ = false;
    }
    const bool colon = at_ > 0 && prose_.is_kind(at_ - 1, TokenKind::colon);
    if (colon) sentence_ = at_;
    work_ = work_ || prose_.is(at_, Class::note_work);
    if (at_ == sentence_ && (take_label() || take_writer())) continue;
    if (take_by() || take_introduced() || take_label_in_prose()) continue;
    ++at_;
  }
}

/// Takes the people named from a token on; false where nobody is.
bool NoteReader::add(std::size_t from, Commas commas, Role role) {
  const auto people = read_people(prose_, from, commas);
  if (people.people.empty()) return false;
  const auto& first = people.people.front();
  People taken = people;
  const bool single = first.name.size() == 1 && first.kind == AuthorKind::person;
  if (single && commas == Commas::prose) {
    const bool described = !first.job_title.empty() || !first.employer.empty();
    if (!described && people.people.size() == 1) {
      taken.people.front().kind = AuthorKind::organisation;  // "a guest post by Acme"
    }
  }
  RowSigner like = like_;
  like.name.role = role;
  add_people(prose_, line_, taken, like, vocabulary_, out_);
  at_ = std::max(people.end, from + 1);
  return true;
}

std::size_t NoteReader::skip_to_name(std::size_t at) const {
  while (prose_.is_kind(at, TokenKind::colon) || prose_.is_kind(at, TokenKind::dash) ||
         prose_.is(at, Class::adverb) || prose_.is(at, Class::possessive) ||
         prose_.is(at, Class::note_guest)) {
    ++at;
  }
  return at;
}

/// The people are all that the line says, but for what the text is about.
bool NoteReader::is_whole(const People& people) const {
  if (people.people.empty()) return false;
  if (people.end >= prose_.size() || prose_.ends_sentence(people.end - 1)) return true;
  constexpr std::size_t kShortLine = 160;
  const bool name = people.people.front().name.size() > 1;
  const bool date = prose_.judge().begins_date(people.end);
  const bool mark = !prose_.is_word(people.end);
  return date || (name && mark && line_.text.size() <= kShortLine);
}

/// "By Jane Doe", "Author: Jane Doe (Acme)", "Edited by Jim Poe" at the beginning of a sentence.
bool NoteReader::take_label() {
  const auto phrase = prose_.lexicon().phrase_at(
      at_, set_of({Class::byline_prefix, Class::byline_label, Class::byline_photo,
                   Class::byline_helper, Class::note_signer}));
  if (phrase.size == 0) return false;
  auto next = at_ + phrase.size;
  // "Author(s):"
  if (prose_.is_kind(next, TokenKind::open) && prose_.is_kind(next + 2, TokenKind::close))
    next += 3;
  const bool closed = prose_.is_kind(next, TokenKind::colon);
  const bool label = phrase.is(Class::byline_label) || phrase.is(Class::note_signer);
  if (label && !phrase.is(Class::byline_prefix) && !closed) return false;
  next = skip_to_name(next);
  const auto people = read_people(prose_, next, Commas::list);
  if (!closed && !is_whole(people)) return false;
  Role role = Role::author;
  if (phrase.is(Class::byline_photo)) role = Role::photographer;
  if (phrase.is(Class::byline_helper)) role = Role::contributor;
  return add(next, Commas::list, role);
}

bool NoteReader::ends_verb(std::size_t at) const {
  constexpr std::size_t kLongest = 3;  // "brought to you"
  for (std::size_t size = 1; size <= kLongest && at + 1 >= sentence_ + size; ++size) {
    if (prose_.lexicon().phrase_at(at + 1 - size, set_of({Class::note_verb})).size == size) {
      return true;
    }
  }
  return false;
}

/// What stands before "by" says that a text was written: "guest post by", "was written by".
bool NoteReader::is_lead(std::size_t at) const {
  if (at == 0) return false;
  auto before = at - 1;
  while (before > sentence_ && prose_.is(before, Class::adverb)) --before;
  if (prose_.is(before, Class::note_work)) return true;
  if (ends_verb(before)) return work_ || before == sentence_;
  return work_ && is_be(before);
}

bool NoteReader::take_by() {
  auto size = prose_.lexicon().phrase_at(at_, set_of({Class::byline_prefix})).size;
  const bool from = prose_.is(at_, Class::from_word) && at_ > sentence_ &&
                    (is_be(at_ - 1) || (work_ && ends_verb(at_ - 1)));
  if (size == 0 && from) size = 1;
  if (size == 0 || (size == 1 && !is_lead(at_))) return false;
  if (size > 1 && !work_) return false;
  return add(skip_to_name(at_ + size), Commas::prose, Role::author);
}

/// "In this guest post, Jane Doe, CTO of Acme, explains ...".
bool NoteReader::take_introduced() {
  const bool behind = at_ > sentence_ && prose_.is(at_ - 1, Class::note_work) &&
                      prose_.is_kind(at_, TokenKind::comma);
  if (!behind || !prose_.is(sentence_, Class::in_word)) return false;
  const auto people = read_people(prose_, at_ + 1, Commas::prose);
  if (people.people.empty() || people.people.front().name.size() < 2) return false;
  if (is_be(people.end)) return false;  // "In this article, Acme Disks are compared."
  return add(at_ + 1, Commas::prose, Role::author);
}

/// "Jane Doe, VP at Acme, wrote this guest post."
bool NoteReader::take_writer() {
  const auto people = read_people(prose_, at_, Commas::prose);
  if (people.people.empty() || people.people.front().name.size() < 2) return false;
  auto verb = people.end;
  if (prose_.is_kind(verb, TokenKind::comma)) ++verb;
  if (!prose_.is(verb, Class::note_verb)) return false;
  constexpr std::size_t kNear = 4;
  for (auto i = verb + 1; i <= verb + kNear && prose_.is_word(i); ++i) {
    if (prose_.is(i, Class::note_work)) return add(at_, Commas::prose, Role::author);
  }
  return false;
}

/// "Today's guest blogger is Jane Doe", "Guest author Jane Doe explains".
bool NoteReader::take_label_in_prose() {
  if (!prose_.is(at_, Class::note_signer) && !prose_.is(at_, Class::byline_label)) return false;
  const bool guest = at_ > 0 && prose_.is(at_ - 1, Class::note_guest);
  const bool signer = prose_.is(at_, Class::note_signer);
  if (!guest && !signer) return false;
  auto next = at_ + 1;
  if (is_be(next)) ++next;
  const auto people = read_people(prose_, next, Commas::prose);
  if (people.people.empty() || people.people.front().name.size() < 2) return false;
  return add(next, Commas::prose, Role::author);
}

}  // namespace

std::vector<RowSigner> read_notes(std::span<const MarkedLine> lines, std::string_view place,
                                  std::string_view outlet, const words::Vocabulary& vocabulary) {
  RowSigner like;
  like.source = Source::byline;
  like.rule = "body-note";
  like.place = place;
  std::vector<RowSigner> out;
  for (std::size_t i = 0; i < std::min(lines.size(), kMostLines); ++i) {
    NoteReader(lines[i], like, outlet, vocabulary, out).run();
  }
  return out;
}

}  // namespace masthead::cms
