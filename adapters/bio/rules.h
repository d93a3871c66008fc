#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/bio/bio_reader.h"
#include "adapters/bio/sentence.h"

/// How biographies are read, and how a language is added.
///
/// A biography is cut into sentences (sentence.h). In each, a cursor goes from token to token and
/// asks the rules of all_rules() in their order; the first that reads something moves the cursor
/// behind it. Rules whose `scan` is set look at every token all the same: years, media and links
/// may stand inside what another rule has read. A rule is tried only where a word of the class it
/// `begins` with stands, so a language without words of that class never meets it.
///
/// A new language is one file of adapters/words with lists for the classes below, a line in
/// grammar_of() where its order of words differs from English, and rows in
/// tests/data/bio/CODE.json. The least it needs: common_word (or it is not recognised), be_now,
/// be_past, occupation or job_head, at_word, in_word, and_word, live_verb, number, year_unit,
/// since_word, graduate. A word may be a phrase ("writes about"); the longest phrase that begins at
/// a token counts. Where a phrase holds what another class needs ("works for"), list the verb alone
/// as work_verb and leave the preposition to at_word.
namespace masthead::bio {

/// What differs between languages beside their words.
struct Grammar {
  std::string_view language;       ///< BCP 47
  bool head_first = false;         ///< "journaliste politique", not "political journalist"
  bool nouns_capitalised = false;  ///< a capital makes no name: German
  bool clauses = false;            ///< its sentences are read by clauses.h
  bool compounds = false;          ///< its words are told by their ends: compounds.h
};
[[nodiscard]] const Grammar& grammar_of(std::string_view language);

/// Tokens [begin, end) of a sentence.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
  [[nodiscard]] bool empty() const { return begin == end; }
};

/// Who a clause speaks of.
enum class Subject : std::uint8_t {
  person,
  theirs,  ///< "her reporting", "his research"
  other,   ///< "the magazine", "it"
};

/// What has been understood of a biography so far, and where claims go.
class Draft {
 public:
  /// A biography that claims more is none; what stands behind is not read.
  static constexpr std::size_t kMostClaims = 512;

  Draft(std::string_view bio, const Grammar& order, links::LinkReader& reader,
        std::vector<BioClaim>& claims)
      : sentence(bio), grammar(order), links(reader), claims_(claims) {}

  /// Adds a claim, once: the same words of the same field are claimed by the first rule. An
  /// employer that is a shorter form of one already claimed ("The Post") is not claimed again.
  void claim(Field field, Span words, std::string_view rule, std::string value = {},
             std::string_view qualifier = {});
  void claim(BioClaim claim);
  [[nodiscard]] bool full() const { return claims_.size() >= kMostClaims; }
  /// True when something of `field` has been claimed.
  [[nodiscard]] bool has(Field field) const;
  /// True when a claim of `field` holds token `i` of the sentence.
  [[nodiscard]] bool holds(Field field, std::size_t i) const;

  Sentence sentence;
  const Grammar& grammar;
  std::span<const std::string_view> adjective_endings;
  std::span<const std::string_view> past_endings;
  links::LinkReader& links;
  Subject subject = Subject::person;
  bool beside =
      false;  ///< the subject is other only up to the next comma: ", a newsroom that ...,"
  bool after_title = false;  ///< the sentence before held a title and nothing else: "Editor |"
  bool former = false;       ///< what the clause says is over
  std::size_t start = 0;     ///< the first token behind the person's name at the sentence's head

 private:
  [[nodiscard]] bool repeats(Field field, std::string_view folded) const;

  std::vector<BioClaim>& claims_;
  std::vector<std::string> folded_;  ///< of claims_, for repeats()
};

/// One way to read claims.
struct Rule {
  enum class At : std::uint8_t { word, start, contact, clauses };
  std::string_view name;  ///< stable; what BioClaim::rule says
  At at = At::word;
  /// For At::word: a word of one of these stands where it begins.
  words::Class begins = words::Class::common_word;
  words::Class also = begins;
  bool scan = false;  ///< tried at every token; moves no cursor
  /// Reads from token `i` on, and gives the token behind what it read; `i`: nothing was.
  std::size_t (*read)(Draft& draft, std::size_t i);
};

/// All rules, in the order they are tried.
[[nodiscard]] std::span<const Rule* const> all_rules();

}  // namespace masthead::bio
