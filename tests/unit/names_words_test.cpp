#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/names/compare.h"
#include "core/names/word_lists.h"

namespace masthead::names {
namespace {

std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const auto word = text.substr(0, text.find(' '));
    words.emplace_back(word);
    text.remove_prefix(std::min(text.size(), word.size() + 1));
  }
  return words;
}

/// The part the word at `at` in a name.
Part part_in(const std::string& name, std::size_t at) {
  const auto parsed = parse_name(name);
  REQUIRE(at < parsed.words().size());
  return parsed.words()[at].part;
}

TEST_CASE("every word of the lists is read where it stands in a name, and stands there for a row") {
  struct Case {
    Part part;
    const char* words;   ///< each a row
    const char* before;  ///< the name it is put into
    const char* behind;
    std::size_t at;
  };
  static constexpr Case kCases[] = {
      {Part::honorific,
       "adv baron dato datuk eng baroness capt col dame dipl dr gen governor haji hon ing judge "
       "lady lord lt mag maj maulana miss mr mrs ms mufti mst prof professor rep rev sen "
       "senator shri sir smt sri др проф डा डॉ मा श्री श्रीमती ডঃ",
       "", " Jora Mustrik", 0},
      {Part::suffix,
       "am ao cbe esq ii iii iv jr junior kc mba mbe md mep mla mp mpp obe phd qc senior sr мл "
       "младший молодший",
       "Jora Mustrik, ", "", 2},
      {Part::particle,
       "abd abu af al ap ben bin bint d da dal das de degli dei del della dello den der di do "
       "dos du e el ibn la le los ould san st ten ter the ul umm und van vom von y zu zum "
       "zur",
       "Jora ", " Mustrik", 1},
  };
  std::size_t rows = 0;
  for (const auto& c : kCases) {
    std::set<std::string_view> needed(words_of(c.part).begin(), words_of(c.part).end());
    for (const auto& word : split(c.words)) {
      CAPTURE(word);
      const auto capital = word.size() > 1 ? word : word + "'";
      CHECK(name_of(part_in(c.before + capital + c.behind, c.at)) == name_of(c.part));
      CHECK(needed.erase(word) == 1);
      ++rows;
    }
    for (const auto word : needed) CHECK_MESSAGE(word.empty(), "no row needs ", word);
  }
  CHECK(rows == 118);
}

TEST_CASE("a word of the lists is a name like any other where it stands elsewhere") {
  struct Case {
    const char* name;
    std::size_t at;
    Part part;
  };
  static constexpr Case kCases[] = {
      {"Al Mustrik", 0, Part::given},   {"Bin Mustrik", 0, Part::given},
      {"Jora Van", 1, Part::family},    {"Junior Mustrik", 0, Part::given},
      {"Mustrik, Van", 1, Part::given}, {"Jora al-Mustrik", 1, Part::particle},
      {"Sri", 0, Part::given},          {"Jora Mustrik of Nowhere", 3, Part::other},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.name);
    CHECK(name_of(part_in(c.name, c.at)) == name_of(c.part));
  }
  CHECK(std::size(kCases) == 8);
}

TEST_CASE(
    "every short form stands for the first name of its line, and no rule of letters finds it") {
  static constexpr std::string_view kRows[] = {
      "abdul abdal abdel",
      "alexander sandy sasha alec aleksandr alexandre alessandro alejandro oleksandr",
      "alexandra sasha sandra aleksandra",
      "alfred fred",
      "andrew drew andrei andreas",
      "ann anne anna anna nancy nan anita",
      "anthony tony antonio antony anton antoine",
      "barbara babs bobbie",
      "catherine katherine kathryn kate kathleen kathy katie kitty kay",
      "charles chuck charlie carlos karl carl",
      "christina tina",
      "christopher kit",
      "clarence lance",
      "deborah debra",
      "dorothy dot dolly",
      "edward ted ned eduardo",
      "edmund ned",
      "elizabeth liz beth betty bess lisa betsy libby lizzie elisabeth",
      "eleanor nell nora elinor",
      "eugene gene evgeny",
      "francis frank paco francesco",
      "frederick fritz",
      "geoffrey jeff jeffrey jeffery",
      "george jorge giorgio",
      "gerald jerry",
      "gregory grigory",
      "harold hal",
      "helen nell elena",
      "henry hank harry hal enrique henri heinrich",
      "ignacio nacho",
      "isabel bella",
      "jacob jake jakob",
      "james jim jimmy jaime diego",
      "jane jenny",
      "john jack juan jean hans ivan giovanni johann",
      "joseph joe giuseppe josef yusuf pepe joey",
      "laurence larry lawrence",
      "leonard len lenny",
      "louis luis ludwig lewis",
      "margaret peggy meg maggie madge greta rita",
      "maria marie molly polly mamie",
      "martha patty",
      "matthew matteo mathieu",
      "michael mike mick miguel mikhail michel misha micky mikey",
      "muhammad mohammad mohammed mohamad mohamed mohd md",
      "nicholas nick nicolas nikolai nico nicky",
      "patrick paddy rick",
      "patricia trish tricia",
      "paul pablo paolo pavel",
      "peter pedro pierre pyotr pietro",
      "philip pip felipe",
      "priscilla cilla",
      "ralph rafe",
      "rebecca becky",
      "richard dick rick ricky",
      "robert bob bobby robbie",
      "sarah sally sadie",
      "stephen steven steve stefan esteban stepan",
      "susan sue suzanne susie",
      "theodore ted",
      "theresa terry tess teresa",
      "thomas tom tommy tomas",
      "vladimir volodymyr vova",
      "victoria vicky",
      "virginia ginny",
      "william bill billy guillaume liam",
      "yevgeny zhenya",
      "zachary zack zak",
  };
  const auto groups = nickname_groups();
  REQUIRE(std::size(kRows) + 1 == groups.size());
  std::size_t rows = 0;
  for (std::size_t i = 0; i < std::size(kRows); ++i) {
    CHECK(kRows[i] == groups[i + 1]);
    const auto words = split(kRows[i]);
    const auto full = parse_name(words.front() + " Mustrik");
    for (std::size_t k = 1; k < words.size(); ++k) {
      CAPTURE(words[k]);
      const auto found = agree(full, parse_name(words[k] + " Mustrik"), {});
      const bool close = found.level == Level::nickname || found.level == Level::spelling;
      CHECK(close);
      ++rows;
    }
  }
  CHECK(rows == 198);
}

TEST_CASE("names of two groups are not each other's") {
  const auto jack = parse_name("Jack Mustrik");
  CHECK(agree(jack, parse_name("Jim Mustrik"), {}).level == Level::conflicting);
  CHECK(agree(jack, parse_name("Johann Mustrik"), {}).level == Level::nickname);
}

}  // namespace
}  // namespace masthead::names
