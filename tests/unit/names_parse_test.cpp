#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <string>

#include "core/names/compare.h"
#include "core/names/name.h"

namespace masthead::names {
namespace {

/// "given:Ada family:Lovelette", an initial with its full stop, a joined word behind a hyphen.
std::string parts_of(const Name& name) {
  std::string parts;
  for (const auto& word : name.words()) {
    if (!parts.empty()) parts += ' ';
    parts += std::string(name_of(word.part)) + ':' + (word.joined ? "-" : "");
    parts += name.text(word);
  }
  return parts;
}

TEST_CASE("a name is taken apart") {
  struct Case {
    const char* name;
    const char* parts;
    const char* why;
  };
  static constexpr Case kCases[] = {
      {"Jora Mustrik", "given:Jora family:Mustrik", "as it is read"},
      {"Jora Anton Mustrik", "given:Jora middle:Anton family:Mustrik", "a middle name"},
      {"Jora-Ann Mustrik", "given:Jora given:-Ann family:Mustrik", "a double given name"},
      {"Jora Mustrik-Dahl", "given:Jora middle:Mustrik family:-Dahl", "a double surname"},
      {"Mustrik", "given:Mustrik", "a mononym"},
      {"Mustrik, Jora", "family:Mustrik given:Jora", "a comma"},
      {"Mustrik Dahl, Jora", "family:Mustrik family:Dahl given:Jora", "a double surname"},
      {"Mustrik, M.", "family:Mustrik given:M.", "and an initial"},
      {"MUSTRIK, 127TH", "family:MUSTRIK other:127TH", "a district is no name"},
      {"Jora Mustrik, Jr.", "given:Jora family:Mustrik suffix:Jr", "a comma before a suffix"},
      {"Jora Mustrik, PhD, MBE", "given:Jora family:Mustrik suffix:PhD suffix:MBE", "two of them"},
      {"MUSTRIK Jora", "family:MUSTRIK given:Jora", "capitals"},
      {"Jora MUSTRIK", "given:Jora family:MUSTRIK", "behind, too"},
      {"JORA MUSTRIK", "given:JORA family:MUSTRIK", "all capitals say nothing"},
      {"W.M. Mustrik", "given:W. middle:M. family:Mustrik", "initials without a space"},
      {"T.R. Mustrik", "given:T. middle:R. family:Mustrik", "these, too"},
      {"JD Mustrik", "given:JD family:Mustrik", "glued initials"},
      {"XU Jora", "family:XU given:Jora", "a syllable is no initials"},
      {"Dr. Jora Mustrik", "honorific:Dr given:Jora family:Mustrik", "a title"},
      {"Prof. Dr. Jora Mustrik", "honorific:Prof honorific:Dr given:Jora family:Mustrik", "two"},
      {"Jora \"Jo\" Mustrik", "given:Jora nickname:Jo family:Mustrik", "quotation marks"},
      {"Jora “Jo” Mustrik", "given:Jora nickname:Jo family:Mustrik", "typeset ones"},
      {"Jora (Jo) Mustrik", "given:Jora nickname:Jo family:Mustrik", "brackets"},
      {"Jora van der Mustrik", "given:Jora particle:van particle:der family:Mustrik", "particles"},
      {"Abu Jora al-Mustrik", "particle:Abu given:Jora particle:al family:-Mustrik", "a kunya"},
      {"Jora bin Anton Mustrik", "given:Jora particle:bin patronymic:Anton family:Mustrik",
       "a nasab"},
      {"Jora Antonovich Mustrik", "given:Jora patronymic:Antonovich family:Mustrik",
       "a patronymic"},
      {"Jora O'Mustrik", "given:Jora family:O'Mustrik", "an apostrophe is inside"},
      {"王小明", "family:王 given:-小明", "a Chinese name in one"},
      {"欧阳小明", "family:欧阳 given:-小明", "a surname of two characters"},
      {"김민준", "family:김 given:-민준", "a Korean name in one"},
      {"남궁민준", "family:남궁 given:-민준", "a surname of two syllables"},
      {"約翰·史密斯", "given:約翰 family:史密斯", "a dot between foreign names"},
      {"ジョン・スミス", "given:ジョン family:スミス", "this one, too"},
      {"Мустрик, Жора", "family:Мустрик given:Жора", "Cyrillic"},
      {"डॉ. जोरा मुस्त्रिक", "honorific:डॉ given:जोरा family:मुस्त्रिक", "Devanagari with a title"},
      {"", "", "nothing"},
      {" ,.-() ", "", "no letter"},
      {"2017", "other:2017", "a number alone"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.name);
    CAPTURE(c.why);
    CHECK(parts_of(parse_name(c.name)) == c.parts);
  }
  CHECK(std::size(kCases) == 39);
}

TEST_CASE("every script is read in letters a to z") {
  struct Case {
    const char* word;
    const char* folded;
    const char* sounds;
    const char* why;
  };
  static constexpr Case kCases[] = {
      {"Müller", "muller", "muler", "Latin without accents; a doubled letter is one sound"},
      {"Łukasz", "lukasz", "lukaS", "a letter that does not decompose"},
      {"Ｊｏｒａ", "jora", "jora", "full width"},
      {"Schmidt", "schmidt", "Smidt", "three letters, one sound"},
      {"Жора", "zhora", "Jora", "Cyrillic"},
      {"Щукин", "shchukin", "Sukin", "a letter of four"},
      {"Їжак", "izhak", "iJak", "Ukrainian"},
      {"Γιώργος", "giorgos", "giorgos", "Greek with an accent and a final sigma"},
      {"Μπάμπης", "babis", "babis", "two letters, one sound"},
      {"Ջորա", "jora", "jora", "Armenian"},
      {"Ռուբեն", "ruben", "ruben", "a vowel of two letters"},
      {"ჟორა", "zhora", "Jora", "Georgian"},
      {"محمد", "mhmd", "mhmd", "Arabic leaves vowels out"},
      {"چوہدری", "chwhdry", "Cwhdry", "Urdu"},
      {"گلناز", "glnaz", "glnaz", "Persian"},
      {"جورا", "jwra", "jwra", "a long vowel is written"},
      {"ג'ורא", "jwra", "jwra", "Hebrew with a geresh"},
      {"יצחק", "ytshk", "yZhk", "Hebrew"},
      {"प्रकाश", "prakash", "prakaS", "Devanagari: no vowel at the end"},
      {"ज़ोरा", "zora", "zora", "a dot below"},
      {"মুহাম্মদ", "muhammad", "muhamad", "Bengali"},
      {"ராமசாமி", "ramachami", "ramaCami", "Tamil"},
      {"රනිල්", "ranil", "ranil", "Sinhala"},
      {"王", "wang", "wang", "Han"},
      {"陈", "chen", "Cen", "a simplified character"},
      {"陳", "chen", "Cen", "and its traditional form"},
      {"한국", "hanguk", "hanguk", "Hangul"},
      {"브라운", "buraun", "buraun", "a vowel that parts consonants"},
      {"ジョン", "jon", "jon", "Katakana: a small letter"},
      {"ファン", "fan", "fan", "a small vowel takes the other's place"},
      {"さとう", "satou", "satou", "Hiragana"},
      {"ธรรม", "thrrm", "Trm", "a script without a table"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.word);
    CAPTURE(c.why);
    const auto name = parse_name(std::string(c.word) + ", " + c.word);
    REQUIRE(!name.words().empty());
    CHECK(name.folded(name.words().front()) == c.folded);
    CHECK(name.sounds(name.words().front()) == c.sounds);
  }
  CHECK(std::size(kCases) == 32);
}

TEST_CASE("a text that is no name is read as far as a name goes") {
  const std::string long_text(200'000, 'a');
  CHECK(parse_name(long_text).words().size() == 1);
  std::string many;
  for (int i = 0; i < 50'000; ++i) many += "ธรรม ";
  const auto name = parse_name(many);
  CHECK(name.words().size() == 50'000);
  CHECK(agree(name, parse_name("Jora Mustrik"), {}).level == Level::different);
  CHECK(block_keys(name).size() < 40);
}

TEST_CASE("one person's names share a key, across scripts too") {
  struct Case {
    const char* a;
    const char* b;
  };
  static constexpr Case kCases[] = {
      {"Aamir Abbasi", "Amir Saeed Abbassi"},
      {"W. Mustrik", "Mustrik, Wilma"},
      {"Bill Mustrik", "William Mustrik"},
      {"Ivan Petrov", "Иван Петров"},
      {"Musa Karim", "موسى كريم"},
      {"Wang Xiaoming", "王小明"},
      {"Yitzhak Levi", "יצחק לוי"},
      {"Prakash Thapa", "प्रकाश थापा"},
      {"Mustrik Wan Ju", "朴完柱"},
      {"JoraMustrik", "Jora Mustrik"},
  };
  for (const auto& c : kCases) {
    CAPTURE(c.a);
    const auto a = block_keys(parse_name(c.a));
    const auto b = block_keys(parse_name(c.b));
    const bool shared = std::any_of(a.begin(), a.end(), [&](const auto& key) {
      return std::find(b.begin(), b.end(), key) != b.end();
    });
    CHECK(shared);
  }
  CHECK(std::size(kCases) == 10);
}

}  // namespace
}  // namespace masthead::names
