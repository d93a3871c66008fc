#include "core/handle_name.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "core/name_words.h"

namespace {

using masthead::read_handle_names;

struct Case {
  std::string name;
  std::vector<std::string> handles;
  std::vector<std::string> names;  ///< one a handle; "": none
  std::string why;
};

std::string joined(const std::vector<std::string>& texts) {
  std::string all;
  for (const auto& text : texts) all += text + "|";
  return all;
}

std::string names_of(const Case& c) {
  std::vector<std::string> names;
  for (const auto& reading : read_handle_names(c.name, {}, c.handles)) {
    names.push_back(reading ? reading->name : "");
  }
  return joined(names);
}

/// Checks the cases and answers how many handles they hold.
template <std::size_t size>
std::size_t check(const Case (&cases)[size]) {
  std::size_t handles = 0;
  for (const auto& c : cases) {
    CAPTURE(c.name);
    CAPTURE(c.why);
    CHECK(names_of(c) == joined(c.names));
    auto reversed = c;
    std::reverse(reversed.handles.begin(), reversed.handles.end());
    std::reverse(reversed.names.begin(), reversed.names.end());
    CHECK(names_of(reversed) == joined(reversed.names));
    handles += c.handles.size();
  }
  return handles;
}

TEST_CASE("a handle that divides the name's words is read with its own letters") {
  const Case cases[] = {
      {"Aamir Abbasi",
       {"aamirsaeed.abbassi", "AmirSaeedAbbasi", "aamirsaeedabbasi"},
       {"Aamir Saeed Abbassi", "Amir Saeed Abbasi", "Aamir Saeed Abbasi"},
       "what one handle divides is known in all"},
      {"Aamir Abbasi", {"aamirsaeedabbasi"}, {""}, "alone it does not say what lies between"},
      {"Marta Kowalsky", {"martakowalski"}, {"Marta Kowalski"}, "another letter"},
      {"Marta Kowalsky", {"marta_kowalsky", "MartaKowalsky"}, {"", ""}, "the known name"},
      {"Marta Kowalsky", {"marta.anna.kowalsky"}, {"Marta Anna Kowalsky"}, "a middle name"},
      {"Marta Kowalsky", {"marta-a-kowalsky"}, {"Marta A Kowalsky"}, "an initial between"},
      {"Marta Kowalsky", {"MartaAKowalsky"}, {"Marta A Kowalsky"}, "an initial in CamelCase"},
      {"Marta Kowalsky", {"martaakowalsky"}, {""}, "an initial that nothing divides"},
      {"Philip Tomson", {"philliptomson"}, {"Phillip Tomson"}, "a doubled letter"},
      {"Phillip Tomson", {"phlip.tomson"}, {"Phlip Tomson"}, "a dropped letter"},
      {"Brian Hale", {"brain_hale"}, {"Brain Hale"}, "swapped neighbours"},
      {"Mohammad Hanif", {"MuhammedHanif"}, {"Muhammed Hanif"}, "two edits of a long word"},
      {"Teresa Lund", {"TheresaLundt"}, {"Theresa Lundt"}, "both words"},
      {"Ana Ruiz Prado", {"anaprado"}, {"Ana Prado"}, "a word of the name left out"},
      {"Ana Ruiz Prado", {"ana.ruiz.prado"}, {""}, "all words of the name"},
      {"Ana Ruiz Prado", {"anaruisprado"}, {"Ana Ruis Prado"}, "a middle word in another spelling"},
      {"Ludo van der Berg", {"ludovanderberg"}, {""}, "particles are words"},
      {"Ludo van der Berg", {"ludoberg"}, {"Ludo Berg"}, "without particles"},
      {"Ludo van der Berg",
       {"ludovanderbergh"},
       {"Ludo van der Bergh"},
       "a particle keeps its case"},
      {"LENA SORG", {"lena.mia.sorg"}, {"Lena Mia Sorg"}, "capitals are not how it is written"},
      {"lena sorg", {"lena.mia.sorg"}, {"Lena Mia Sorg"}, "nor is the lack of them"},
      {"Lena Sorg, PhD", {"lenasorgg"}, {"Lena Sorgg"}, "a degree is no family's name"},
      {"Cody Marsh Jr.", {"cody.b.marsh"}, {"Cody B Marsh"}, "nor is a generation"},
      {"Rory McTavish", {"rory.ian.mctavish"}, {"Rory Ian McTavish"}, "the name's capitals"},
      {"Anne-Lise O'Dowd", {"anneliseodowd", "Anne-Lise-ODowd"}, {"", ""}, "punctuation"},
      {"Anne-Lise O'Dowd",
       {"anneliseroseodowd", "AnneLiseRoseODowd"},
       {"Anne-Lise Rose O'Dowd", "Anne-Lise Rose O'Dowd"},
       "punctuation of the name comes back"},
  };
  CHECK(check(cases) == 31);
}

TEST_CASE("diacritics: compared without, the handle's own letters shown") {
  const Case cases[] = {
      {"José Peralta",
       {"joseperalta", "jose.peralta", "JosePeralta"},
       {"", "", ""},
       "no other name"},
      {"José Peralta", {"jose.luis.peralta"}, {"Jose Luis Peralta"}, "as the handle has it"},
      {"José Peralta", {"josé.luís.peralta"}, {"José Luís Peralta"}, "a handle with diacritics"},
      {"José Peralta", {"jose\u0301.luis.peralta"}, {"José Luis Peralta"}, "a combining accent"},
      {"Jörg Mühlen", {"joergmuehlen", "jorgmuhlen", "joergmuhlen"}, {"", "", ""}, "both ways"},
      {"Jörg Mühlen", {"joerg.uwe.muehlen"}, {"Joerg Uwe Muehlen"}, "spelt out and shown so"},
      {"Jörg Mühlen",
       {"jorg.muhhlenn", "jorg.mihlan"},
       {"Jorg Muhhlenn", ""},
       "doubled letters; two edits"},
      {"Søren Ågård", {"soerenaagaard", "soren.agard"}, {"", ""}, "Nordic letters"},
      {"Łucja Żak", {"lucjazak", "lucja.maria.zak"}, {"", "Lucja Maria Zak"}, "no decomposition"},
      {"Zoë Groß", {"zoegross"}, {""}, "ß is ss"},
      {"Аня Орлова", {"anyaorlova", "Аня.Орлова"}, {"", ""}, "a name in another script"},
      {"Mina Hart", {"мина.hart", "mina.玲.hart"}, {"", ""}, "a handle in another script"},
      {"Mina Hart", {"mina%C3%A9hart"}, {""}, "percent-encoded"},
  };
  CHECK(check(cases) == 22);
}

TEST_CASE("the family's name may stand first; the answer has the name's order") {
  const Case cases[] = {
      {"Marta Kowalsky", {"kowalsky.marta", "kowalskymarta"}, {"", ""}, "the known name"},
      {"Marta Kowalsky", {"KowalskiMarta"}, {"Marta Kowalski"}, "another spelling"},
      {"Marta Kowalsky",
       {"kowalskymartaanna", "martaAnna_kowalsky"},
       {"Marta Anna Kowalsky", "Marta Anna Kowalsky"},
       "a known word behind the given name"},
      {"Marta Kowalsky", {"kowalsky.marta.anna"}, {""}, "an unknown part behind is no name"},
      {"Marta Kowalsky", {"kowalsky.anna.marta"}, {""}, "whose is what stands between?"},
      {"Kiss Piroska", {"piroskakiss", "kiss.piroska"}, {"", ""}, "a name written family first"},
  };
  CHECK(check(cases) == 9);
}

TEST_CASE("what stands around the name is no name") {
  const Case cases[] = {
      {"Mina Hart",
       {"minahart87", "mina_hart_1987", "mina.hart.", "_minahart_"},
       {"", "", "", ""},
       "numbers and separators"},
      {"Mina Hart", {"minahart_kbx", "MinaHartHerald", "KBXMinaHart"}, {"", "", ""}, "outlets"},
      {"Mina Hart",
       {"realminahart", "iamminahart", "reporterminahart", "minahartnews"},
       {"", "", "", ""},
       "words of handles"},
      {"Mina Hart",
       {"themeenahart", "thejeanhart"},
       {"Meena Hart", ""},
       "a word and another spelling"},
      {"Minna Hart",
       {"realminahart", "mina_hart_kbx", "MinaHartHerald", "minahart.bsky.social"},
       {"Mina Hart", "Mina Hart", "Mina Hart", "Mina Hart"},
       "around another spelling"},
      {"Minna Hart",
       {"@minahart", "minahart@press.example", "@minahart@press.example"},
       {"Mina Hart", "Mina Hart", "Mina Hart"},
       "a host is no name"},
      {"Minna Hart", {"minahartkbx"}, {""}, "where does the name end?"},
      {"Minna Hart",
       {"not.mina.hart", "mina_hart_fans", "MinaHartParody"},
       {"", "", ""},
       "somebody else's account"},
      {"Mina Hart",
       {"mina_the_hart", "mina.kbx.hart", "MinaLovesHart", "mina4u.hart"},
       {"", "", "", ""},
       "what stands between and is no name"},
      {"Mina Hart",
       {"mina.a.bella.cara.hart", "mina.zoe.bella.cara.hart"},
       {"", ""},
       "more new words than a name has"},
  };
  CHECK(check(cases) == 30);
}

TEST_CASE("a handle without the given and the family's name says nothing") {
  const Case cases[] = {
      {"Mina Hart",
       {"mhart", "hartm", "minah", "mina", "hart", "m.hart"},
       {"", "", "", "", "", ""},
       "a word of two"},
      {"Mina Hart",
       {"kbxdesk", "1234", "", "@", "...", "UCx7Qe_3a"},
       {"", "", "", "", "", ""},
       "nothing of the name"},
      {"Robin Vale", {"roberta.vale", "robin.valentin"}, {"", ""}, "another name"},
      {"Chris Vale", {"christian.vale", "christiannevale"}, {"", ""}, "a longer name"},
      {"Amir Abbasi", {"samir.abbassi"}, {""}, "a name that holds the name"},
      {"Daniel Ferro", {"danielaferro"}, {""}, "an initial or another name"},
      {"Daniel Ferro", {"daniela_ferro"}, {"Daniela Ferro"}, "what is divided is what it says"},
      {"Jo Li", {"joelee", "jo.lii"}, {"", ""}, "short words have no spellings"},
      {"Prince", {"prince", "prince.hart"}, {"", ""}, "a name of one word"},
      {"M. Hart", {"mhart", "mina.hart"}, {"", ""}, "an initial for a given name"},
      {"", {"mina.hart"}, {""}, "no name"},
  };
  CHECK(check(cases) == 26);
}

TEST_CASE("the words that are spelled differently are told") {
  const std::vector<std::string> handles = {"MeriamKovacs", "miriam.rose.kovaks"};
  const auto readings = read_handle_names("Miriam Kovács", {}, handles);
  REQUIRE(readings[0].has_value());
  REQUIRE(readings[0]->respelled.size() == 1);
  CHECK(readings[0]->respelled[0].in_name == "Miriam");
  CHECK(readings[0]->respelled[0].in_handle == "Meriam");
  REQUIRE(readings[1].has_value());
  REQUIRE(readings[1]->respelled.size() == 1);
  CHECK(readings[1]->respelled[0].in_name == "Kovács");
  CHECK(readings[1]->respelled[0].in_handle == "Kovaks");
}

TEST_CASE("another name of the author tells what lies between") {
  const std::vector<std::string> others = {"Mina Rosalind Hart"};
  const std::vector<std::string> handles = {"minarosalindhart"};
  const auto readings = read_handle_names("Mina Hart", others, handles);
  REQUIRE(readings[0].has_value());
  CHECK(readings[0]->name == "Mina Rosalind Hart");
}

TEST_CASE("no handle and no name is too long, and reading is cheap") {
  const std::string letters(5000, 'a');
  const std::vector<std::string> handles = {letters, "mina." + letters + ".hart", "mina.hart"};
  for (const auto& reading : read_handle_names("Mina Hart", {}, handles)) CHECK_FALSE(reading);
  std::string name = "Mina";
  for (int i = 0; i < 1000; ++i) name += " Hart";
  CHECK_FALSE(read_handle_names(name, {}, handles)[2]);
  CHECK_FALSE(read_handle_names("Mina " + letters, {}, handles)[0]);
}

TEST_CASE("spelling_distance: one word in two spellings, or two words") {
  struct Row {
    const char* a;
    const char* b;
    int distance;
  };
  static constexpr Row kRows[] = {
      {"abbasi", "abbassi", 1},    {"aamir", "amir", 1},     {"hart", "hart", 0},
      {"hart", "heart", 1},        {"hart", "part", 0},      {"lee", "le", 0},
      {"lee", "leee", 1},          {"jan", "jon", 0},        {"hale", "hael", 1},
      {"muhammed", "mohammad", 2}, {"stefan", "stephan", 0}, {"", "", 0},
      {"marta", "martina", 0},
  };
  for (const auto& row : kRows) {
    CAPTURE(row.a);
    CAPTURE(row.b);
    CHECK(masthead::spelling_distance(row.a, row.b) == row.distance);
    CHECK(masthead::spelling_distance(row.b, row.a) == row.distance);
  }
  CHECK(std::size(kRows) == 13);
}

TEST_CASE("split_name gives words in plain letters") {
  const auto words = masthead::split_name("  Jörg\u00A0O'Neill-Ñíguez  ");
  REQUIRE(words.size() == 2);
  CHECK(words[0].text == "Jörg");
  CHECK(words[0].plain == "Jorg");
  CHECK(words[0].letters == "jorg");
  CHECK(words[0].spelt_out == "joerg");
  CHECK(words[1].plain == "O'Neill-Niguez");
  CHECK(words[1].letters == "oneillniguez");
  CHECK(words[1].spelt_out.empty());
  CHECK(masthead::split_name("Мина Hart").empty());
  CHECK(masthead::split_name(" & 7 ").empty());
}

}  // namespace
