#include <doctest/doctest.h>
#include <simdjson.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "adapters/bio/bio_reader.h"
#include "core/text.h"
#include "tests/unit/bio_laws.h"

namespace masthead::test {
namespace {

using simdjson::dom::element;

/// A field's name in the corpus, and what its claims are compared by.
struct Scored {
  const char* name;
  Field field;
  Field also;
};
constexpr Scored kScored[] = {
    {"job_title", Field::job_title, Field::job_title},
    {"employer", Field::employer, Field::employer},
    {"former_employer", Field::former_employer, Field::former_employer},
    {"former_title", Field::former_title, Field::former_title},
    {"location", Field::location, Field::location},
    {"years_of_experience", Field::years_of_experience, Field::years_of_experience},
    {"since_year", Field::since_year, Field::since_year},
    {"education", Field::education, Field::education},
    {"degree", Field::degree, Field::degree},
    {"beats", Field::beat, Field::beat},
    {"media", Field::medium, Field::medium},
    {"languages", Field::language, Field::language},
    {"email", Field::email, Field::email},
    {"website", Field::website, Field::website},
    {"handles", Field::handle, Field::account},
    {"awards", Field::award, Field::award},
};

struct Count {
  int right = 0;
  int claimed = 0;
  int gold = 0;
  [[nodiscard]] double precision() const { return claimed == 0 ? 0 : 1.0 * right / claimed; }
  [[nodiscard]] double recall() const { return gold == 0 ? 0 : 1.0 * right / gold; }
  [[nodiscard]] double f1() const { return 2.0 * right / std::max(claimed + gold, 1); }
};

std::set<std::string> tokens_of(std::string_view text) {
  std::set<std::string> tokens;
  std::string word;
  const auto keep = [&] {
    if (!word.empty() && word != "the" && word != "s") tokens.insert(word);
    word.clear();
  };
  for (const char c : fold_text(text)) {
    const bool letter =
        static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (letter) {
      word += c;
    } else {
      keep();
    }
  }
  keep();
  return tokens;
}

/// Spans match where at least 60 % of the words of both are in both.
bool matches(std::string_view a, std::string_view b) {
  const auto left = tokens_of(a);
  const auto right = tokens_of(b);
  const auto both = std::count_if(left.begin(), left.end(),
                                  [&](const auto& word) { return right.count(word) != 0; });
  const auto any = static_cast<double>(left.size() + right.size()) - static_cast<double>(both);
  return any > 0 && static_cast<double>(both) / any >= 0.6;
}

bool is_years(Field field) {
  return field == Field::years_of_experience || field == Field::since_year;
}

void count(const Scored& scored, const std::vector<bio::BioClaim>& claims, element row,
           Count& counts) {
  std::vector<std::string> gold;
  simdjson::dom::array listed;
  if (row["fields"][scored.name].get(listed) == simdjson::SUCCESS) {
    for (const element claim : listed) {
      std::int64_t number = 0;
      const bool years = claim["value"].get(number) == simdjson::SUCCESS;
      gold.push_back(years ? std::to_string(number) : std::string(std::string_view(claim["text"])));
    }
  }
  counts.gold += static_cast<int>(gold.size());
  for (const auto& claim : claims) {
    if (claim.field != scored.field && claim.field != scored.also) continue;
    ++counts.claimed;
    const auto found = std::find_if(gold.begin(), gold.end(), [&](const std::string& text) {
      return is_years(claim.field) ? claim.value == text : matches(claim.text, text);
    });
    if (found == gold.end()) continue;
    ++counts.right;
    gold.erase(found);
  }
}

/// True where the corpora are there; says loudly where they are not.
bool has_corpora(std::filesystem::path& folder) {
  const char* named = std::getenv("MASTHEAD_CORPORA");
  if (named != nullptr && *named != '\0') {
    folder = named;
    return true;
  }
  std::fputs(
      "\n*** NOT SCORED: MASTHEAD_CORPORA is unset, so no biographies were read. ***\n"
      "*** Set it to a folder that holds bios/dev.jsonl and hostile/dev.jsonl. ***\n\n",
      stderr);
  return false;
}

TEST_CASE("the corpus of biographies is scored where MASTHEAD_CORPORA names its folder") {
  std::filesystem::path folder;
  if (!has_corpora(folder)) return;
  links::LinkReader links;
  const words::Vocabulary vocabulary;
  bio::BioReader reader(links, vocabulary);
  Count counts[std::size(kScored)];
  Count micro;
  std::ifstream in(folder / "bios" / "dev.jsonl");
  simdjson::dom::parser parser;
  std::string line;
  int english = 0;
  while (std::getline(in, line)) {
    const element row = parser.parse(line);
    if (std::string_view(row["lang"]) != "en") continue;
    ++english;
    const std::string bio(std::string_view(row["bio"].get_string()));
    std::string_view name;
    if (row["name"].get(name) != simdjson::SUCCESS) name = {};
    const auto claims = reader.read(bio, name, "");
    CHECK(broken_law(bio, claims) == "");
    for (std::size_t i = 0; i < std::size(kScored); ++i) count(kScored[i], claims, row, counts[i]);
  }
  REQUIRE(english >= 200);
  for (std::size_t i = 0; i < std::size(kScored); ++i) {
    MESSAGE(std::string(kScored[i].name) << " P " << counts[i].precision() << " R "
                                         << counts[i].recall() << " F1 " << counts[i].f1());
    micro.right += counts[i].right;
    micro.claimed += counts[i].claimed;
    micro.gold += counts[i].gold;
  }
  MESSAGE("micro P " << micro.precision() << " R " << micro.recall());
  CHECK(micro.precision() >= 0.865);
  CHECK(micro.recall() >= 0.76);
  CHECK(counts[0].f1() >= 0.87);
  CHECK(counts[1].f1() >= 0.84);
  CHECK(counts[5].f1() >= 0.84);
  CHECK(counts[6].f1() >= 0.85);
  CHECK(counts[12].f1() >= 0.99);
  CHECK(counts[13].f1() >= 0.90);
  CHECK(counts[14].f1() >= 0.95);
}

TEST_CASE("hostile texts make no claims outside themselves") {
  std::filesystem::path folder;
  if (!has_corpora(folder)) return;
  links::LinkReader links;
  const words::Vocabulary vocabulary;
  bio::BioReader reader(links, vocabulary);
  std::ifstream in(folder / "hostile" / "dev.jsonl");
  simdjson::dom::parser parser;
  std::string line;
  int texts = 0;
  while (std::getline(in, line)) {
    const element row = parser.parse(line);
    const std::string_view kind = row["kind"];
    std::string_view input;
    if ((kind != "utf8" && kind != "naughty") || row["input"].get(input) != simdjson::SUCCESS) {
      continue;
    }
    ++texts;
    CAPTURE(line.substr(0, 60));
    const auto decoded = decode_text(input).text;
    CHECK(broken_law(decoded, reader.read(decoded, "", "")) == "");
    std::string named = "Jane is an editor at ";
    named.append(decoded).append(" and covers ").append(decoded);
    CHECK(broken_law(named, reader.read(named, decoded, "en")) == "");
  }
  CHECK(texts >= 300);
}

}  // namespace
}  // namespace masthead::test
