// Who is who does not depend on the order of the mentions, nor on a judgement that was taken back.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/identity/epoch.h"
#include "core/identity/judgement.h"
#include "core/identity/partition.h"
#include "core/text.h"
#include "tests/unit/identity_people.h"

namespace {

using masthead::identity::Judgement;
using masthead::identity::Subject;

constexpr std::size_t kMostMentions = 32;

/// What is in front of the next `mark`, which is taken off with it.
std::string_view take(std::string_view& text, char mark) {
  const auto end = std::min(text.find(mark), text.size());
  const auto front = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return front;
}

/// A line is a mention: name|outlet|account|document|author id|bio.
std::vector<Subject> read(std::string_view text) {
  std::vector<masthead::test::Said> said;
  while (!text.empty() && said.size() < kMostMentions) {
    auto line = take(text, '\n');
    auto& one = said.emplace_back();
    one.id = "m" + std::to_string(said.size());
    one.name = take(line, '|');
    one.outlet = take(line, '|');
    one.traits.emplace_back(masthead::identity::TraitKind::account, take(line, '|'));
    one.document = take(line, '|');
    one.author_id = take(line, '|');
    one.bio = masthead::fold_text(line);
  }
  return masthead::test::subjects_of(said);
}

void require(bool holds, const char* law) {
  if (holds) return;
  std::fprintf(stderr, "broken: %s\n", law);
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  auto subjects = read(masthead::decode_text(bytes).text);
  const auto epoch = masthead::identity::make_epoch(subjects);
  const auto first = masthead::identity::partition(subjects, {}, epoch);
  const auto shown = masthead::test::bytes(first);

  std::size_t members = 0;
  std::set<std::string> seen;
  for (const auto& author : first.authors) {
    members += author.members.size();
    seen.insert(author.members.begin(), author.members.end());
    require(author.id == author.members.front(), "an author's id is the smallest mention's");
  }
  require(members == subjects.size() && seen.size() == members, "each mention has one author");

  std::reverse(subjects.begin(), subjects.end());
  const auto again = masthead::identity::make_epoch(subjects);
  require(again.version == epoch.version, "the order does not change an epoch");
  require(masthead::test::bytes(masthead::identity::partition(subjects, {}, again)) == shown,
          "the order of the mentions does not matter");

  Judgement different{.kind = Judgement::Kind::different, .a = "m1", .b = "m2"};
  seal(different);
  Judgement undo{.kind = Judgement::Kind::retract, .retracts = different.id};
  seal(undo);
  const std::vector<Judgement> judgements = {different, undo};
  require(
      masthead::test::bytes(masthead::identity::partition(subjects, judgements, again)) == shown,
      "a judgement that was taken back says nothing");
  return 0;
}
