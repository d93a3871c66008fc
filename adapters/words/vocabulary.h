#pragma once

#include <algorithm>
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
  // Pasted pages (adapters/text).
  byline_lead,           ///< begins a byline: "by", "von"
  byline_before_colon,   ///< begins a byline where a colon follows: "author"
  byline_plural,         ///< begins a byline of more than one: "authors"
  name_joiner,           ///< stands between two names: "and"
  name_joiner_unspaced,  ///< as above, without spaces: "、"
  byline_tail,           ///< ends the names of a byline: "NAME for The Daily"
  credit_label,          ///< begins a picture credit where a colon follows: "photo"
  credit_lead,           ///< begins a picture credit: "photo by"
  credit_join,           ///< joins the parts of a credit: "via"
  credit_manner,         ///< says how a picture came: "handout"
  credit_noun,           ///< ends an agency's name in a credit: "pictures"
  contributor_lead,      ///< names who helped: "additional reporting by"
  contributed,           ///< follows the names of those who helped
  editing_lead,          ///< names who edited or translated: "editing by"
  outlet_link,           ///< of a link's label: the link is the outlet's: "us"
  person_link,           ///< of a link's label: the link is a person's site: "blog"
  portrait_word,         ///< what a portrait leaves in a paste: "avatar"
  portrait_of,           ///< as above, before the name: "photo of"
  bio_past,              ///< a bio of someone gone: "was"
  bio_speech,            ///< a story's speech: "said"
  bio_subject,           ///< begins a bio without the name: "she"
  title_link,            ///< stands between a title and what it is about: "of"
  employer_link,         ///< stands between a title and an employer: "at"
  place_link,            ///< stands between a title and a place: "based in"
  not_a_place,           ///< follows "in" and is no place: "chief"
  place_abbreviation,    ///< capitals that are a place: "uk"
  published_lead,        ///< stands before a date: "published on"
  modified_lead,         ///< stands before a date: "updated"
  outlet_lead,           ///< stands before the publisher: "source"
  copyright_lead,        ///< begins a copyright line
  rights,                ///< ends a copyright line: "all rights reserved"
  author_path,           ///< the folder of authors' pages in a URL: "author"
  mail_header,           ///< a field of a mail's header: "subject"
  about_lead,            ///< stands before a name above a bio: "about"
  january,               ///< the month's names; the twelve stand together, in order
  february,
  march,
  april,
  may,
  june,
  july,
  august,
  september,
  october,
  november,
  december,
  // Shared.
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
  author_page,       ///< stands before the name in the heading of an author's page: "articles by"
  // Of bylines; adapters/byline/byline.h says what is read from them.
  byline_prefix,         ///< begins a byline: "by", "written by"
  byline_label,          ///< as the prefix, before a colon or a full name: "author", "text"
  byline_photo,          ///< begins who took the pictures: "photographs by"
  byline_helper,         ///< begins who else had a part: "edited by", "with reporting by"
  byline_and,            ///< joins two names: "and", "&"
  byline_place,          ///< begins where someone writes: "in"
  byline_for,            ///< begins whom someone writes for: "for"
  byline_when,           ///< begins a date: "updated"
  honorific,             ///< stands before a name and is none: "dr"
  degree,                ///< stands behind a name and is none: "phd"
  name_suffix,           ///< stands behind a name and is part of it: "jr"
  newsroom,              ///< makes a name an organisation's: "staff", "team"
  placeholder,           ///< a whole name that is nobody's: "admin", "unknown"
  outlet_part,           ///< makes a name an outlet's in scripts without spaces: "新闻"
  uncut_name,            ///< begins with the letter that joins names in its script: "وليد"
  organisation_article,  ///< begins an organisation's name and no person's: "the"
  // The grammar of biographies: which word may stand where. adapters/bio/rules.h tells how the
  // Of a page's markup (adapters/page/marks.h): parts of class, id and data-* values.
  mark_author,   ///< names the author: "byline"
  mark_user,     ///< names somebody: "username"
  mark_date,     ///< an article's date or details: "pubdate"
  mark_comment,  ///< a reader's: "reply"
  mark_other,    ///< a picture, a menu, another story: "caption"
  // Of the rows of content systems: what an article's first and last lines say of its authors.
  note_work,     ///< what an author wrote: "post", "article"
  note_verb,     ///< says that somebody wrote it: "written", "wrote"
  note_signer,   ///< who did: "guest author", "blogger"
  note_guest,    ///< stands before these: "guest"
  note_closing,  ///< words of leave above a signature: "cheers"
  company_word,  ///< makes a name a company's: "inc", "university"
  title_word,    ///< of a job title outside newsrooms, beside occupations: "vp", "maintainer"
  // rules use them.
  common_word,       ///< tells its language from others and ends a noun phrase: "to", "that"
  article,           ///< "the", "an"
  indefinite,        ///< an article or number before what has no name: "a", "einem"
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
  // Beside these, the grammar of languages read by clauses (adapters/bio/clauses.h).
  job_adjective,      ///< behind a job's head: "adjointe"
  title_unit,         ///< what a title leads, in one word with its field: "redaktion"
  school_word,        ///< makes a name a school's: "universidad"
  contraction,        ///< a preposition with its article: "du"
  reflexive,          ///< stands between a verb and its subject: "se"
  topic_word,         ///< before what is written about: "über"
  topic_verb,         ///< a beat_verb whose preposition may stand further on: "beschäftigt"
  until_word,         ///< before the end of a time: "bis"
  topic_preposition,  ///< behind a topic_verb, before its topic: "mit"
  for_word,           ///< an at_word that may stand before a title's field: "für"
  lead_verb,          ///< a work_verb whose object is an employer: "dirige"
  other_verb,         ///< a verb that says nothing of these, and begins a clause: "ama"
  where_word,         ///< "wo": the person goes on
  work_noun,          ///< what an author wrote, which is no title's field: "libro"
  school_unit,        ///< a part of a school, before it: "département"
  student,            ///< an occupation whose school is no employer: "dottorando"
  formal_name,        ///< a name's first word, behind which its rest may be in lower case: "centro"
  in_the,             ///< inside a topic: "im" of "Gewalt im Netz"
  place_name,         ///< of several capitals and no employer: "buenos aires"
  infinitive_ending,  ///< "are" of "lavorare", which is no topic
};
inline constexpr std::size_t kMostClasses = 256;
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
    return may_be(what, folded) && classes_of(folded).test(static_cast<std::size_t>(what));
  }
  /// False where `word` surely is not of the class, told by its length and four of its letters:
  /// spares nearly every word the look-up. Words of ASCII need not be folded.
  [[nodiscard]] bool may_be(Class what, std::string_view word) const {
    return may_be_any({&what, 1}, word);
  }
  /// As above, of any of the classes.
  [[nodiscard]] bool may_be_any(std::span<const Class> classes, std::string_view word) const {
    const auto shape = shape_of(word) % kClassShapes;
    for (const auto what : classes) {
      if (shapes_[static_cast<std::size_t>(what)].test(shape)) return true;
    }
    return false;
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
  /// False where surely no phrase begins with the word; as may_be().
  [[nodiscard]] bool may_begin_phrase(std::string_view word) const {
    return first_shapes_.test(shape_of(word));
  }
  /// All words of a class, in the order of their lists: for endings and beginnings.
  [[nodiscard]] std::span<const std::string_view> all(Class what) const {
    return by_class_[static_cast<std::size_t>(what)];
  }

 private:
  static constexpr std::size_t kShapes = std::size_t{1} << 16U;
  static constexpr std::size_t kClassShapes = std::size_t{1} << 12U;
  /// Equal for words that differ in ASCII case alone; below kShapes.
  static std::size_t shape_of(std::string_view word) {
    if (word.empty()) return 0;
    const auto letter = [word](std::size_t at) {
      return static_cast<std::uint32_t>(word[at]) & 31U;
    };
    const auto last = word.size() - 1;
    const auto size = static_cast<std::uint32_t>(word.size());
    const auto letters = letter(0) | letter(last / 2) << 5U | letter(last) << 10U;
    return ((letters | letter(std::min<std::size_t>(last, 1)) << 15U | size << 20U) *
            0x9E3779B1U) >>
           16U;
  }
  void add(const Language& language, const WordList& list, const LeftOut& left_out);

  std::unordered_map<std::string_view, std::vector<Meaning>> meanings_;
  std::unordered_map<std::string_view, std::size_t> longest_;
  std::bitset<kShapes> all_shapes_;                ///< of the words of meanings_
  std::bitset<kShapes> first_shapes_;              ///< of those of longest_
  std::vector<std::bitset<kClassShapes>> shapes_;  ///< of those of each class
  std::vector<std::vector<std::string_view>> by_class_;
};

}  // namespace masthead::words
