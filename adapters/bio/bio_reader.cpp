#include "adapters/bio/bio_reader.h"

#include <algorithm>
#include <array>

#include "adapters/bio/compounds.h"
#include "adapters/bio/language.h"
#include "adapters/bio/phrases.h"
#include "adapters/bio/rules.h"
#include "core/text.h"

namespace masthead::bio {
namespace {

using words::Class;

/// Behind the person's name at the head of a sentence: "Jane Doe (she/her), ".
std::size_t behind_name(const Sentence& s) {
  std::size_t i = 0;
  while (s.kind(i) == Kind::quote || s.kind(i) == Kind::dash || s.kind(i) == Kind::close) ++i;
  const std::size_t name = i;
  for (std::size_t k = i; k < i + 12 && k < s.size(); ++k) {
    if (s[k].of_name) i = k + 1;
    const bool inside = s[k].of_name || s.is_capital(k) || s.kind(k) == Kind::quote;
    if (!inside) break;
  }
  if (i == name) return i;
  if (s.kind(i) == Kind::open) {
    for (std::size_t k = i; k < i + 8; ++k) {
      if (s.kind(k) == Kind::close) i = k + 1;
    }
  }
  while (s.kind(i) == Kind::comma || s.kind(i) == Kind::dash || s.kind(i) == Kind::colon ||
         s.kind(i) == Kind::bar) {
    ++i;
  }
  return i;
}

Subject subject_of(const Draft& draft) {
  const Sentence& s = draft.sentence;
  const std::size_t i = draft.start;
  if (i > 0 && s.is_word(i) && s.folded(i).starts_with("'s")) return Subject::theirs;
  if (s.has(i, Class::possessive)) return Subject::theirs;
  if (s.has(i, Class::other_subject)) return Subject::other;
  const bool other = i == 0 && s.has(i, Class::article) && !s.has(i, Class::indefinite);
  if (other && !read_title(draft, i)) return Subject::other;
  return Subject::person;
}

/// Follows who is spoken of and whether it is over.
void follow(Draft& draft, std::size_t i) {
  const Sentence& s = draft.sentence;
  const Kind kind = s.kind(i);
  if (kind == Kind::semicolon) draft.former = false;
  if (kind == Kind::comma && draft.subject == Subject::other && draft.beside) {
    draft.subject = Subject::person;
    draft.beside = false;
  }
  if (kind != Kind::word) return;
  const bool owns = s.is_word(i + 1) && s.folded(i + 1).starts_with('\'');
  if (s.has(i, Class::pronoun) || (s[i].of_name && !owns)) draft.subject = Subject::person;
  const bool mark = s.folded(i) == "'s" && (i == 0 || !s.has(i - 1, Class::pronoun));
  if (s.has(i, Class::now_word) || (s.has(i, Class::be_now) && !mark)) draft.former = false;
  if (s.has(i, Class::present_verb)) draft.former = false;
  if (s.has(i, Class::be_past) || s.has(i, Class::formerly)) draft.former = true;
  if (s.has(i, Class::past_verb) && !s.has(i, Class::join_verb) && !s.is_perfect(i)) {
    draft.former = true;
  }
  // ", a newsroom that covers ..." is not the person.
  if (i > draft.start + 1 && s.kind(i - 1) == Kind::comma && s.has(i, Class::article) &&
      draft.subject == Subject::person && !s[i].capital && !read_title(draft, i)) {
    draft.subject = Subject::other;
    draft.beside = true;
  }
}

bool stands_at(const Rule& rule, const Draft& draft, std::size_t i) {
  const bool any_order = rule.at == Rule::At::contact || rule.at == Rule::At::clauses;
  if (draft.grammar.clauses && !any_order) return false;
  switch (rule.at) {
    case Rule::At::start:
      return i == draft.start;
    case Rule::At::contact:
      return draft.sentence.kind(i) == Kind::contact;
    case Rule::At::clauses:
      return i == 0 && draft.grammar.clauses;
    case Rule::At::word:
      break;
  }
  return draft.sentence.has(i, rule.begins) || draft.sentence.has(i, rule.also);
}

void read_sentence(Draft& draft, std::span<const Rule* const> rules) {
  const Sentence& s = draft.sentence;
  draft.start = behind_name(s);
  draft.former = false;
  draft.beside = false;
  draft.subject = subject_of(draft);
  std::size_t cursor = 0;
  for (std::size_t i = 0; i < s.size() && !draft.full(); ++i) {
    if (i >= cursor) follow(draft, i);
    for (const Rule* rule : rules) {
      if (!rule->scan && i < cursor) continue;
      if (!stands_at(*rule, draft, i)) continue;
      const auto next = rule->read(draft, i);
      if (!rule->scan && next > i) cursor = next;
    }
  }
}

std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> words;
  std::size_t i = 0;
  while (i < name.size() && words.size() < 8) {
    auto end = name.find_first_of(" ,", i);
    if (end == std::string_view::npos) end = name.size();
    if (end > i) words.push_back(fold_text(name.substr(i, end - i)));
    i = end + 1;
  }
  return words;
}

}  // namespace

BioReader::BioReader(links::LinkReader& links, const words::Vocabulary& vocabulary)
    : BioReader(links, vocabulary, all_rules()) {}

BioReader::BioReader(links::LinkReader& links, const words::Vocabulary& vocabulary,
                     std::span<const Rule* const> rules)
    : links_(links), vocabulary_(vocabulary), rules_(rules) {}

std::vector<BioClaim> BioReader::read(std::string_view bio, std::string_view name,
                                      std::string_view language) {
  std::vector<BioClaim> claims;
  const auto spoken = language.empty() ? language_of(bio, vocabulary_) : base_language(language);
  const auto name_words = words_of(name);
  Draft draft(bio, grammar_of(spoken), links_, claims);
  draft.adjective_endings = vocabulary_.all(Class::adjective_ending);
  draft.past_endings = vocabulary_.all(Class::past_ending);
  Tokenizer tokenizer(bio, vocabulary_, draft.grammar.clauses ? spoken : "");
  while (!draft.full() && tokenizer.next(draft.sentence)) {
    draft.sentence.classify(vocabulary_, spoken, name_words);
    if (draft.grammar.compounds) classify_compounds(draft.sentence, vocabulary_, spoken);
    const std::size_t before = claims.size();
    read_sentence(draft, rules_);
    draft.after_title = claims.size() == before + 1 && claims.back().field == Field::job_title;
  }
  std::stable_sort(claims.begin(), claims.end(), [](const BioClaim& a, const BioClaim& b) {
    return a.text.data() < b.text.data();
  });
  return claims;
}

}  // namespace masthead::bio
