// Every rule of the pasted-text reader and every word of the classes it asks for is needed: with
// one left out, a page of the tables is read otherwise.
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <filesystem>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "adapters/text/lexicon.h"
#include "adapters/text/shape.h"
#include "core/text.h"
#include "text_layouts.h"

namespace {

using masthead::test::Layout;
using masthead::text::Rule;
using masthead::text::RuleSet;
using masthead::words::Class;
using masthead::words::Language;
using masthead::words::Vocabulary;
using masthead::words::WordList;
using simdjson::dom::element;

// clang-format off
#define MASTHEAD_TEXT_CLASSES(X)                                                                   \
  X(byline_lead)                                                                                   \
  X(byline_before_colon)                                                                           \
  X(byline_plural)                                                                                 \
  X(name_joiner)                                                                                   \
  X(name_joiner_unspaced)                                                                          \
  X(byline_tail)                                                                                   \
  X(credit_label)                                                                                  \
  X(credit_lead) X(credit_join) X(credit_manner) X(credit_noun) X(contributor_lead) X(contributed) \
      X(editing_lead) X(outlet_link) X(person_link) X(portrait_word) X(portrait_of) X(bio_past)    \
          X(bio_speech) X(bio_subject) X(title_link) X(employer_link) X(place_link) X(not_a_place) \
              X(place_abbreviation) X(published_lead) X(modified_lead) X(outlet_lead)              \
                  X(copyright_lead) X(rights) X(author_path) X(about_lead) X(mail_header)          \
                      X(january) X(february) X(march) X(april) X(may) X(june) X(july) X(august)    \
                          X(september) X(october) X(november) X(december) X(job_head)              \
                              X(job_ending) X(job_qualifier) X(desk) X(outlet_word)                \
                                  X(not_in_names) X(not_a_name) X(name_particle) X(bio_word)       \
                                      X(agency) X(date_word) X(furniture) X(comments_heading)      \
                                          X(list_heading) X(author_heading)

// clang-format on

struct NamedClass {
  const char* name;
  Class is;
};

#define MASTHEAD_NAMED(name) {#name, Class::name},
constexpr NamedClass kClasses[] = {MASTHEAD_TEXT_CLASSES(MASTHEAD_NAMED)};
#undef MASTHEAD_NAMED

/// The languages with only the lists of the classes above, and one word less: left out of every
/// language, for the reader asks for a word in all of them.
class Words {
 public:
  explicit Words(std::optional<Class> of = {}, std::string_view left_out = {}) {
    for (const auto* language : masthead::words::all_languages()) {
      lists_.emplace_back();
      for (const auto& list : language->lists) add(list, of, left_out);
      languages_.push_back({language->code, lists_.back()});
    }
    for (const auto& language : languages_) pointers_.push_back(&language);
    vocabulary_ = std::make_unique<Vocabulary>(pointers_);
  }

  [[nodiscard]] const Vocabulary& vocabulary() const { return *vocabulary_; }

 private:
  void add(const WordList& list, std::optional<Class> of, std::string_view left_out) {
    const bool used = std::any_of(std::begin(kClasses), std::end(kClasses),
                                  [&list](const auto& known) { return known.is == list.is; });
    if (!used) return;
    const bool holds = list.is == of && std::find(list.words.begin(), list.words.end(), left_out) !=
                                            list.words.end();
    if (!holds) {
      lists_.back().push_back(list);
      return;
    }
    auto& rest = rests_.emplace_back();
    std::copy_if(list.words.begin(), list.words.end(), std::back_inserter(rest),
                 [left_out](std::string_view word) { return word != left_out; });
    lists_.back().push_back({list.is, rest});
  }

  std::list<std::vector<WordList>> lists_;
  std::list<std::vector<std::string_view>> rests_;
  std::list<Language> languages_;
  std::vector<const Language*> pointers_;
  std::unique_ptr<Vocabulary> vocabulary_;
};

std::string titled(std::string_view word, bool every) {
  auto text = icu::UnicodeString::fromUTF8(std::string(word));
  bool start = true;
  for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const auto c = text.char32At(i);
    if (start) text.replace(i, U16_LENGTH(c), u_totitle(c));
    start = every && (c == ' ' || c == '-');
  }
  std::string out;
  return text.toUTF8String(out);
}

std::string upper(std::string_view word) {
  std::string out;
  return icu::UnicodeString::fromUTF8(std::string(word)).toUpper().toUTF8String(out);
}

std::string with_word(std::string text, std::string_view word) {
  const std::pair<std::string_view, std::string> places[] = {{"{}", std::string(word)},
                                                             {"{^}", titled(word, false)},
                                                             {"{^^}", titled(word, true)},
                                                             {"{!}", upper(word)}};
  for (const auto& [place, value] : places) {
    for (auto at = text.find(place); at != std::string::npos; at = text.find(place, at)) {
      text.replace(at, place.size(), value);
      at += value.size();
    }
  }
  return text;
}

/// A page with a place for a word.
struct Row {
  std::string lines;
  std::string expected;  ///< JSON
};

std::multimap<std::string, Row> read_rows() {
  simdjson::dom::parser parser;
  element table;
  const auto path = std::filesystem::path(MASTHEAD_TEST_DATA) / "text" / "words" / "classes.json";
  REQUIRE(parser.load(path.string()).get(table) == simdjson::SUCCESS);
  std::multimap<std::string, Row> rows;
  for (const element row : table["rows"].get_array()) {
    rows.emplace(
        masthead::test::member(row, "class"),
        Row{masthead::test::join_lines(row["lines"]), simdjson::minify(element(row["expected"]))});
  }
  return rows;
}

/// Words of the classes above that only other adapters need: "class word".
std::set<std::string> read_elsewhere() {
  simdjson::dom::parser parser;
  element table;
  const auto path = std::filesystem::path(MASTHEAD_TEST_DATA) / "text" / "words" / "classes.json";
  REQUIRE(parser.load(path.string()).get(table) == simdjson::SUCCESS);
  std::set<std::string> all;
  for (const element entry : table["elsewhere"].get_array()) {
    for (const std::string_view word : entry["words"].get_array()) {
      all.insert(masthead::test::member(entry, "class") + ' ' + std::string(word));
    }
  }
  return all;
}

class Reader {
 public:
  std::vector<std::string> read(std::string_view text, const std::vector<element>& expected,
                                const Vocabulary& vocabulary, RuleSet left_out, bool whole) {
    const auto documents =
        masthead::text::read_text("page.txt", text, links_, vocabulary, {}, left_out);
    if (!documents) return {documents.error().message};
    return masthead::test::differences(*documents, expected, whole);
  }

  /// True when the row is read as it should be.
  bool passes(const Row& row, std::string_view word, const Vocabulary& vocabulary) {
    RuleSet left_out;
    left_out.set(static_cast<std::size_t>(Rule::bio_claims));  // the bio reader has its own check
    element expected;
    const simdjson::padded_string json(with_word(row.expected, word));
    REQUIRE(parser_.parse(json).get(expected) == simdjson::SUCCESS);
    return read(with_word(row.lines, word), {expected}, vocabulary, left_out, false).empty();
  }

 private:
  masthead::links::LinkReader links_;
  simdjson::dom::parser parser_;
};

/// A phrase that holds a shorter word of its class changes nothing here ("editor in chief"): other
/// adapters, which want the whole of it, have it in their tables.
bool holds_shorter(const Vocabulary& vocabulary, Class what, std::string_view phrase) {
  const auto words = masthead::text::split_words(phrase);
  return words.count > 1 && std::any_of(words.begin(), words.end(), [&](std::string_view word) {
           return vocabulary.is(what, masthead::text::fold_word(word));
         });
}

}  // namespace

TEST_CASE("every rule of the pasted-text reader is needed by a layout") {
  const Vocabulary vocabulary;
  Reader reader;
  const auto layouts = masthead::test::read_layouts();
  std::size_t needed = 0;
  for (std::size_t rule = 0; rule < masthead::text::kRules; ++rule) {
    CAPTURE(masthead::text::name_of(static_cast<Rule>(rule)));
    RuleSet left_out;
    left_out.set(rule);
    const bool fails =
        static_cast<Rule>(rule) == Rule::bio_claims ||  // the running example's
        std::any_of(layouts.begin(), layouts.end(), [&](const Layout& layout) {
          return !reader.read(layout.text, layout.expected, vocabulary, left_out, true).empty();
        });
    CHECK(fails);
    needed += fails ? 1U : 0U;
  }
  CHECK(needed == masthead::text::kRules);
}

namespace {

/// Leaves out one word after the other.
class WordCheck {
 public:
  void run() {
    for (const auto& [name, what] : kClasses) {
      const auto listed = all_.vocabulary().all(what);
      for (const auto word : std::set<std::string_view>(listed.begin(), listed.end())) {
        check(name, what, word);
      }
    }
    CHECK(elsewhere_.empty());
    CHECK(words_ > 1500);
    CHECK(unneeded_ < words_ / 10);
    MESSAGE(words_ << " words, " << unneeded_ << " only for others");
  }

 private:
  void check(const std::string& name, Class what, std::string_view word) {
    CAPTURE(name);
    CAPTURE(word);
    ++words_;
    const Words without(what, word);
    const bool needed = is_needed(name, word, without.vocabulary());
    if (elsewhere_.erase(name + ' ' + std::string(word)) > 0) {
      CHECK_FALSE(needed);
    } else if (!needed && (holds_shorter(without.vocabulary(), what, word) ||
                           (what == Class::date_word && lexicon_.month_of(word) > 0))) {
      ++unneeded_;  // a month is a date word without being listed as one
    } else {
      CHECK(needed);
    }
  }

  bool is_needed(const std::string& name, std::string_view word, const Vocabulary& without) {
    const auto [first, last] = rows_.equal_range(name);
    return std::any_of(first, last, [&](const auto& row) {
      return reader_.passes(row.second, word, all_.vocabulary()) &&
             !reader_.passes(row.second, word, without);
    });
  }

  const Words all_;
  const masthead::text::Lexicon lexicon_{all_.vocabulary()};
  const std::multimap<std::string, Row> rows_ = read_rows();
  std::set<std::string> elsewhere_ = read_elsewhere();
  Reader reader_;
  std::size_t words_ = 0;
  std::size_t unneeded_ = 0;
};

}  // namespace

TEST_CASE("every word the pasted-text reader asks for is needed by a row") { WordCheck().run(); }
