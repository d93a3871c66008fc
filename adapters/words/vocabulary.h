#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace masthead::words {

/// What a word or a phrase can be. One enumerator a use; append, then give it lists in the
/// languages' files.
enum class Class : std::uint8_t {
  job_head,    ///< the head of a job title: "editor", "correspondent"
  job_ending,  ///< the end of a job title in a script without spaces: "记者" of "驻北京记者"
  job_qualifier,     ///< may stand in lower case before a job's head: "senior", "political"
  desk,              ///< a newsroom's desk, which is no place: "politics"
  outlet_word,       ///< makes a name an outlet's: "news", "times"
  not_in_names,      ///< no person's name holds it: "stories", "the"
  not_a_name,        ///< shaped like a person's name and never one: "middle east"
  name_particle,     ///< stands in lower case inside a name: "van", "bin"
  bio_word,          ///< bios are made of it: "experience", "graduate"
  agency,            ///< a picture or news agency, as credits print it: "reuters", "afp"
  date_word,         ///< a month, a time of day or what stands before a date: "updated"
  furniture,         ///< a button or menu entry of a page: "subscribe"
  comments_heading,  ///< what stands below it is the readers'
  list_heading,      ///< the heading of a list of other articles: "related stories"
  author_heading,    ///< the heading of an author's box: "about the author"
  // The grammar of biographies: which word may stand where. adapters/bio/rules.h tells how the
  // rules use them.
  common_word,       ///< tells its language from others and ends a noun phrase: "to", "that"
  article,           ///< "the", "an"
  indefinite,        ///< an article that describes the person at a sentence's head: "a"
  pronoun,           ///< the person, as a subject: "she", "i"
  possessive,        ///< the person's: "her", "my"
  relative,          ///< "who", "where": the person goes on
  be_now,            ///< "is", "am", "serves as"
  be_past,           ///< "was", "served as"
  have,              ///< makes a verb perfect: "has"
  adverb,            ///< may stand between a verb and what belongs to it: "also", "primarily"
  now_word,          ///< "now", "currently"
  former,            ///< before a title: "former", "ex"
  formerly,          ///< puts what follows into the past: "previously", "prior to"
  and_word,          ///< "and", "or", "&"
  as_word,           ///< before a title: "as"
  to_word,           ///< before the employer of a title: "to" of "contributor to"
  at_word,           ///< before an employer: "at", "for"
  of_word,           ///< before an employer or the rest of a title: "of"
  in_word,           ///< before a place, a field or a year: "in"
  including,         ///< before the examples of what was named: "such as"
  occupation,        ///< the head of a job title outside newsrooms: "professor", "lawyer"
  of_study,          ///< a title whose "of" names a subject: "professor", "lecturer"
  of_work,           ///< a title whose "of" names a work: "author of Ulysses" is no employment
  other_subject,     ///< begins a sentence about something else: "it", "this"
  praise,            ///< before a title and no part of it: "award-winning"
  work_verb,         ///< "works", "wrote", "interned"
  present_verb,      ///< a finite present, beside its other classes: "works", "covers"
  past_verb,         ///< a verb's past form, beside its other classes: "worked", "covered"
  beat_verb,         ///< before a beat: "covers", "writes about", "specializing in"
  join_verb,         ///< before a new employer: "joined"
  begin_verb,        ///< "began", "got her start"
  career,            ///< what begins with begin_verb: "career", "journalism"
  live_verb,         ///< before a place: "lives in", "based in"
  based,             ///< behind a place and a hyphen: "based"
  graduate,          ///< before a school: "graduated from", "alumna of"
  study_verb,        ///< before a field of study: "studied", "majored in"
  degree_word,       ///< "bachelor's degree", "ph.d."
  from_word,         ///< between a degree and its school: "from"
  ends_topic,        ///< no topic holds it: verbs of biographies, "how"
  past_ending,       ///< ends the past form of a regular verb: "ed"
  adjective_ending,  ///< ends words that need a noun behind them: "al" of "social and economic
                     ///< policy"
  institution,       ///< its "of" may name several: "School of Arts and Sciences"
  team_word,    ///< a part of a newsroom, which stays in a title: "head of the investigations team"
  topic_intro,  ///< before a beat and no part of it: "issues related to"
  generic_topic,    ///< no beat by itself: "news", "a wide range of topics"
  topic_pair,       ///< one beat in spite of its "and": "arts and culture"
  outlet_kind,      ///< describes an employer, whose name follows: "publications"
  number,           ///< 1 to 20, then 30, 40, 50, 60, in this order
  about_number,     ///< before a number of years: "more than"
  year_unit,        ///< "years"
  decade_unit,      ///< "decades"
  over_word,        ///< before years told in the perfect: "over", "for", "spent"
  quarter_unit,     ///< 25 years: "quarter century"
  experience,       ///< behind years: "of experience", "veteran"
  since_word,       ///< before a year: "since"
  month,            ///< "january", "jan."
  place_part,       ///< in lower case at a place's head: "southern"
  abbreviation,     ///< its full stop ends no sentence: "st."
  not_employer,     ///< capitalised and no employer by itself: "english"
  award_word,       ///< makes a name an award's: "award", "prize"
  award_part,       ///< goes on behind the name of an award: "citation"
  award_verb,       ///< before an award: "won", "finalist for"
  speak_verb,       ///< before languages: "speaks", "fluent in"
  language_name,    ///< "urdu"
  site_word,        ///< before the person's website: "visit", "at"
  find_verb,        ///< says that a website follows somewhere: "find", "visit"
  platform_name,    ///< beside a handle, as the links adapter's hints call it: "twitter"
  newspaper_word,   ///< a medium, as are the next
  magazine_word,    ///< "magazine"
  radio_word,       ///< "radio"
  television_word,  ///< "tv"
  digital_word,     ///< "online"
  podcast_word,     ///< "podcast"
  newsletter_word,  ///< "newsletter"
  film_word,        ///< "documentary"
  agency_word,      ///< "news agency"
};
inline constexpr std::size_t kMostClasses = 128;
using ClassSet = std::bitset<kMostClasses>;

/// The words of one class in one language, each as fold_text() gives it and each once.
struct WordList {
  Class is;
  std::span<const std::string_view> words;
};

/// One language's words: one constant a file, one line in all.cpp. Each list says beside it where
/// its words come from.
struct Language {
  std::string_view code;  ///< BCP 47; "und": of no language (agencies, outlets)
  std::span<const WordList> lists;
};

/// All languages, in the order of the one list in all.cpp.
[[nodiscard]] std::span<const Language* const> all_languages();

/// One word left out, so that a test can show that something needs it.
struct LeftOut {
  const WordList* list = nullptr;
  std::size_t word = 0;
};

/// The words of some languages, by what they can be. Immutable, so that many threads may read one.
class Vocabulary {
 public:
  /// Cost: O(words), about a microsecond for ten; some 100 bytes a word.
  explicit Vocabulary(std::span<const Language* const> languages = all_languages(),
                      LeftOut left_out = {});

  /// What `folded`, a word or phrase as fold_text() gives it, can be in any language.
  /// Cost: one hash look-up.
  [[nodiscard]] ClassSet classes_of(std::string_view folded) const;
  /// As above, in one language of all_languages() (BCP 47 code) and in none ("und").
  [[nodiscard]] ClassSet classes_of(std::string_view folded, std::string_view language) const;
  [[nodiscard]] bool is(Class what, std::string_view folded) const {
    return classes_of(folded).test(static_cast<std::size_t>(what));
  }
  /// One word's meanings, a language each: to ask which languages know it. Cost: one look-up.
  struct Meaning {
    std::string_view language;
    ClassSet classes;
    std::uint8_t number = 0;  ///< the place, from 1, in its list of Class::number
  };
  [[nodiscard]] std::span<const Meaning> meanings_of(std::string_view folded) const;
  /// The most words of a phrase of the vocabulary that begins with this word; 0 where none does. A
  /// word with an apostrophe is a phrase, too: "bachelor's" begins with "bachelor".
  [[nodiscard]] std::size_t longest_phrase(std::string_view first) const;
  /// All words of a class, in the order of their lists: for endings and beginnings.
  [[nodiscard]] std::span<const std::string_view> all(Class what) const {
    return by_class_[static_cast<std::size_t>(what)];
  }

 private:
  void add(const Language& language, const WordList& list, const LeftOut& left_out);

  std::unordered_map<std::string_view, std::vector<Meaning>> meanings_;
  std::unordered_map<std::string_view, std::size_t> longest_;
  std::vector<std::vector<std::string_view>> by_class_;
};

}  // namespace masthead::words
