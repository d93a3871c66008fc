#include <algorithm>
#include <array>

#include "core/names/word_lists.h"

namespace masthead::names {
namespace {

// A group a line: short forms, pet forms and, for names that travelled, their other spellings that
// no rule of letters finds. What is merely cut short ("Chris", "Steve", "Ray") needs no line. Every
// word is needed by a row of tests/unit/names_words_test.cpp.
constexpr std::string_view kGroups[] = {
    "",  // 0 is no group
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

struct Entry {
  std::string_view name;
  std::uint8_t group = 0;
};

constexpr std::size_t count_words() {
  std::size_t words = 0;
  for (const auto group : kGroups) {
    if (!group.empty())
      words += 1 + static_cast<std::size_t>(std::count(group.begin(), group.end(), ' '));
  }
  return words;
}

constexpr auto sorted_entries() {
  std::array<Entry, count_words()> entries{};
  std::size_t size = 0;
  for (std::size_t group = 0; group < std::size(kGroups); ++group) {
    auto rest = kGroups[group];
    while (!rest.empty()) {
      const auto name = rest.substr(0, rest.find(' '));
      entries[size++] = {name, static_cast<std::uint8_t>(group)};
      rest.remove_prefix(std::min(rest.size(), name.size() + 1));
    }
  }
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    return a.name == b.name ? a.group < b.group : a.name < b.name;
  });
  return entries;
}

constexpr auto kEntries = sorted_entries();
static_assert(std::size(kGroups) < 256);

}  // namespace

std::span<const std::string_view> nickname_groups() { return kGroups; }

NicknameGroups nickname_groups_of(std::string_view folded) {
  NicknameGroups groups{};
  const auto* entry =
      std::lower_bound(kEntries.begin(), kEntries.end(), folded,
                       [](const Entry& e, std::string_view name) { return e.name < name; });
  for (auto& group : groups) {
    if (entry == kEntries.end() || entry->name != folded) break;
    group = entry->group;
    ++entry;
  }
  return groups;
}

}  // namespace masthead::names
