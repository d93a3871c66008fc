#include "adapters/bio/bio_reader.h"

#include <doctest/doctest.h>
#include <pthread.h>

#include <array>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "adapters/bio/language.h"
#include "adapters/bio/rules.h"
#include "core/text.h"
#include "tests/unit/bio_laws.h"
#include "tests/unit/bio_table.h"

namespace masthead::test {
namespace {

struct Reader {
  links::LinkReader links;
  words::Vocabulary vocabulary;
  bio::BioReader bio{links, vocabulary};
};

TEST_CASE("every row of the tables of biographies is read as it says") {
  Reader reader;
  const auto tables = read_bio_tables(MASTHEAD_TEST_DATA "/bio");
  REQUIRE(!tables.empty());
  std::size_t english = 0;
  for (const auto& table : tables) {
    for (const auto& row : table.rows) {
      CAPTURE(row.bio);
      CHECK(difference(row, reader.bio) == "");
      CHECK(broken_law(row.bio, reader.bio.read(row.bio, row.name, "")) == "");
    }
    for (const auto& word : table.tells) {
      CAPTURE(word);
      CHECK(bio::language_of("zzz " + word + " zzz", reader.vocabulary) == table.language);
    }
    if (table.language == "en") english = table.rows.size();
  }
  CHECK(english >= 1500);
}

TEST_CASE("a claim says what it is of, whose account it is, and which rule made it") {
  Reader reader;
  const std::string_view bio = "Jane Doe joined The Planet in 2012. Twitter: @janedoe";
  const auto claims = reader.bio.read(bio, "Jane Doe", "");
  REQUIRE(claims.size() == 3);
  CHECK(claims[0].field == Field::employer);
  CHECK(claims[0].text.data() == bio.data() + 16);
  CHECK(claims[0].rule == "joined");
  CHECK(claims[1].qualifier == "employer");
  CHECK(claims[1].value == "2012");
  const auto account = claims[2].account.value_or(Account{});
  CHECK(account.platform == "x");
  CHECK(account.handle == "janedoe");
}

TEST_CASE("the example's biography is read whole") {
  Reader reader;
  std::ifstream in(MASTHEAD_SEED, std::ios::binary);
  const std::string page{std::istreambuf_iterator<char>(in), {}};
  const auto begin = page.find("Aamir; ");
  REQUIRE(begin != std::string::npos);
  BioRow row;
  row.bio = page.substr(begin, page.find('\n', begin) - begin);
  row.name = "Aamir Abbasi";
  row.claims = {{"job_title", "journalist", ""},
                {"years_of_experience", "15 years", "15"},
                {"medium", "newspapers", "newspaper"},
                {"medium", "television", "television"},
                {"medium", "digital media", "digital"},
                {"beat", "Pakistan’s big legal, constitutional and political events", ""},
                {"since_year", "since 2009", "career"},
                {"education", "Quaid I Azam University", ""}};
  CHECK(difference(row, reader.bio) == "");
}

TEST_CASE("a language is told by its words, or named") {
  Reader reader;
  CHECK(bio::language_of("She is a reporter and covers the courts.", reader.vocabulary) == "en");
  CHECK(bio::language_of("", reader.vocabulary).empty());
  CHECK(bio::language_of("Zyx wvu tsr", reader.vocabulary).empty());
  CHECK(bio::base_language("en-GB") == "en");
  CHECK(bio::base_language("pt_BR") == "pt");
  CHECK(reader.bio.read("Jane Doe is an editor.", "", "en-GB").size() == 1);
  CHECK(reader.bio.read("Jane Doe is an editor.", "", "xx").empty());
}

/// Texts of `size` bytes, of one word or mark over and over: what a reader may read twice.
std::vector<std::string> repeated(std::size_t size) {
  static constexpr const char* kParts[] = {
      ",",          "a, ",
      "The ",       "editor ",
      "editor, ",   "editor and ",
      "covers a, ", "for A, B ",
      "at The ",    "(",
      "\"",         "'s ",
      "former ",    "in 2012 ",
      "years ",     "@a ",
      "a@b.c ",     "x.com/a ",
      "\n",         "is an editor at A, ",
      "PhD in ",    "Golden Award ",
      "U.S. ",      "\xC3\xA9",
      "A-based ",   "a.",
      "1 ",         "to covers such as ",
  };
  std::vector<std::string> texts;
  for (const char* part : kParts) {
    std::string text;
    while (text.size() < size) text += part;
    texts.push_back(std::move(text));
  }
  return texts;
}

TEST_CASE("what repeats for long is read") {
  Reader reader;
  // What is quadratic would take hours here.
  const auto texts = repeated(std::size_t{1} << 18);
  CHECK(texts.size() == 28);
  for (const auto& text : texts) {
    CAPTURE(text.substr(0, 20));
    const auto claims = reader.bio.read(text, "Jane Doe", "en");
    CHECK(broken_law(text, claims) == "");
    CHECK(claims.size() <= bio::Draft::kMostClaims);
  }
}

void* read_on_small_stack(void* answer) {
  Reader reader;
  bool right = true;
  for (const auto& text : repeated(std::size_t{64} << 10)) {
    right = right && broken_law(text, reader.bio.read(text, "", "")).empty();
  }
  *static_cast<bool*>(answer) = right;
  return nullptr;
}

TEST_CASE("biographies need no more than 128 KiB of stack") {
  pthread_attr_t attributes;
  REQUIRE(pthread_attr_init(&attributes) == 0);
  REQUIRE(pthread_attr_setstacksize(&attributes, std::size_t{128} << 10) == 0);
  pthread_t thread{};
  bool right = false;
  REQUIRE(pthread_create(&thread, &attributes, read_on_small_stack, &right) == 0);
  REQUIRE(pthread_join(thread, nullptr) == 0);
  pthread_attr_destroy(&attributes);
  CHECK(right);
}

}  // namespace
}  // namespace masthead::test
