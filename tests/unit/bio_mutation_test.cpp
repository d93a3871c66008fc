#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "adapters/bio/language.h"
#include "adapters/bio/rules.h"
#include "core/text.h"
#include "tests/unit/bio_table.h"

// Nothing stands in the vocabulary of biographies, and no rule in their list, that no row needs.
namespace masthead::test {
namespace {

using words::Class;

/// The classes the reader shares with other adapters.
constexpr Class kShared[] = {Class::job_head, Class::outlet_word, Class::name_particle};

bool is_shared(Class what) {
  return std::find(std::begin(kShared), std::end(kShared), what) != std::end(kShared);
}

/// Another adapter's words may be made of a shared word, and then say no more here: "sub-editor",
/// "associated press".
bool is_made_of_shared(std::string_view word, const words::Vocabulary& vocabulary) {
  if (word.starts_with("the ")) word.remove_prefix(4);
  const auto cut = word.find_last_of(" -");
  const auto last = cut == std::string_view::npos ? std::string_view() : word.substr(cut + 1);
  const auto begins = word.substr(0, word.find('-'));
  return std::any_of(std::begin(kShared), std::end(kShared), [&](Class what) {
    return (!last.empty() && vocabulary.is(what, last)) ||
           (begins.size() < word.size() && vocabulary.is(what, begins));
  });
}

/// The rows whose folded biography holds `word`.
bool is_needed(const BioTable& table, const std::vector<std::string>& folded, Class what,
               std::string_view word, const words::Vocabulary& without) {
  links::LinkReader links;
  bio::BioReader reader(links, without);
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    if (folded[i].find(word) == std::string::npos) continue;
    if (!difference(table.rows[i], reader).empty()) return true;
  }
  const bool tells = what == Class::common_word &&
                     std::find(table.tells.begin(), table.tells.end(), word) != table.tells.end();
  return tells && bio::language_of("zzz " + std::string(word) + " zzz", without) != table.language;
}

std::vector<std::string> folded_bios(const BioTable& table) {
  std::vector<std::string> folded;
  folded.reserve(table.rows.size());
  for (const auto& row : table.rows) folded.push_back(fold_text(row.bio));
  return folded;
}

void check_needed(const BioTable& table, const std::vector<std::string>& folded,
                  const words::LeftOut& left_out) {
  const words::Vocabulary without(words::all_languages(), left_out);
  const auto word = left_out.list->words[left_out.word];
  CAPTURE(table.language);
  CAPTURE(word);
  CAPTURE(static_cast<int>(left_out.list->is));
  CHECK(is_needed(table, folded, left_out.list->is, word, without));
}

/// Leaves out every word of one list, one at a time; how many words were left out.
std::size_t leave_out_words(const words::WordList& list, const BioTable& table,
                            const std::vector<std::string>& folded,
                            const words::Vocabulary& whole) {
  const bool own = list.is >= Class::common_word;  // the grammar of biographies
  if (!own && !is_shared(list.is)) return 0;
  std::size_t count = 0;
  for (std::size_t i = 0; i < list.words.size(); ++i) {
    const auto word = list.words[i];
    if (!own && is_made_of_shared(word, whole)) continue;
    check_needed(table, folded, {&list, i});
    ++count;
  }
  return count;
}

/// The words a table answers for: its language's, and the English one for those of no language.
bool answers_for(const BioTable& table, const words::Language& language) {
  return language.code == table.language || (language.code == "und" && table.language == "en");
}

std::size_t leave_out_all(const BioTable& table, const words::Vocabulary& whole) {
  const auto folded = folded_bios(table);
  std::size_t count = 0;
  for (const auto* language : words::all_languages()) {
    if (!answers_for(table, *language)) continue;
    for (const auto& list : language->lists) count += leave_out_words(list, table, folded, whole);
  }
  return count;
}

TEST_CASE("a word of a biography's vocabulary left out fails a row") {
  const words::Vocabulary whole;
  const auto tables = read_bio_tables(MASTHEAD_TEST_DATA "/bio");
  std::size_t count = 0;
  for (const auto& table : tables) {
    // The languages read by clauses have a check of their own: bio_languages_test.cpp.
    if (table.language == "en") count += leave_out_all(table, whole);
  }
  CHECK(count >= 1200);
}

bool fails_a_row(const std::vector<BioTable>& tables, bio::BioReader& reader) {
  for (const auto& table : tables) {
    const bool fails = std::any_of(table.rows.begin(), table.rows.end(), [&](const BioRow& row) {
      return !difference(row, reader).empty();
    });
    if (fails) return true;
  }
  return false;
}

TEST_CASE("a rule of the biographies' reader left out fails a row") {
  const words::Vocabulary vocabulary;
  links::LinkReader links;
  const auto tables = read_bio_tables(MASTHEAD_TEST_DATA "/bio");
  const auto all = bio::all_rules();
  CHECK(all.size() >= 30);
  for (const auto* rule : all) {
    std::vector<const bio::Rule*> others;
    std::remove_copy(all.begin(), all.end(), std::back_inserter(others), rule);
    bio::BioReader reader(links, vocabulary, others);
    CAPTURE(rule->name);
    CHECK(fails_a_row(tables, reader));
  }
}

}  // namespace
}  // namespace masthead::test
