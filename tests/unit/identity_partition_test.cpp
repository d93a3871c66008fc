#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "core/identity/epoch.h"
#include "core/identity/judgement.h"
#include "core/identity/partition.h"
#include "tests/unit/identity_people.h"

using masthead::identity::Judgement;
using masthead::identity::make_epoch;
using masthead::identity::partition;
using masthead::test::Said;
using masthead::test::shown;
using masthead::test::subjects_of;
using masthead::test::TraitKind;

namespace {

std::string resolve(const std::vector<Said>& said, const std::vector<Judgement>& judgements = {}) {
  const auto subjects = subjects_of(said);
  return shown(partition(subjects, judgements, make_epoch(subjects)));
}

Judgement judge(Judgement::Kind kind, const char* a, const char* b) {
  Judgement judgement{.kind = kind, .a = a, .b = b};
  seal(judgement);
  return judgement;
}

}  // namespace

TEST_CASE("Mentions become authors by what they share") {
  struct Case {
    std::vector<Said> said;
    const char* authors;
    const char* why;
  };
  const Case cases[] = {
      {{}, "", "nobody"},
      {{{"m1", "Ada Quill", "Herald", {{TraitKind::account, "x:adaquill"}}},
        {"m2", "Ada Quill", "Courier", {{TraitKind::account, "x:adaquill"}}}},
       "[m1 m2]",
       "one account"},
      {{{"m1", "Ada Quill", "Herald", {}, "d1"}, {"m2", "A. Quill", "Herald", {}, "d1"}},
       "[m1] [m2]",
       "co-authors of one article are two people"},
      {{{"m1", "Ada Quill", "", {}}, {"m1", "Ada Quill", "", {}}}, "[m1]", "one id is one mention"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.why);
    CHECK(resolve(c.said) == c.authors);
  }
}

TEST_CASE("A bare name that two known authors bear is ambiguous") {
  const Said herald = {"m1", "Ada Quill", "herald", {{TraitKind::account, "x:adaquill"}}};
  const Said courier = {"m2", "Ada Quill", "courier", {{TraitKind::account, "x:ada_q"}}};
  const Said bare = {"m3", "Ada Quill", "", {}};
  struct Case {
    std::vector<Said> said;
    const char* authors;
    const char* why;
  };
  const Case cases[] = {
      {{herald, courier, bare}, "[m1] [m2] [m3] ?m3", "either may be meant"},
      {{herald, courier, {"m3", "Bo Lund", "", {}}}, "[m1] [m2] [m3]", "another name"},
      {{herald, courier, {"m3", "Ada Quill", "", {{TraitKind::account, "x:third"}}}},
       "[m1] [m2] [m3]",
       "a third one who is known is nobody else"},
      {{herald, {"m2", "Ada Quill", "courier", {}}, {"m3", "Ada Quill", "times", {}}},
       "[m1] [m2] [m3]",
       "of bearers that nothing is known of none is a rival"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.why);
    CHECK(resolve(c.said) == c.authors);
  }
}

TEST_CASE("A judgement comes before the evidence, and its undo gives the former answer") {
  const std::vector<Said> said = {
      {"m1", "Ada Quill", "Herald", {{TraitKind::account, "x:adaquill"}}},
      {"m2", "Ada Quill", "Courier", {{TraitKind::account, "x:adaquill"}}},
      {"m3", "Zoltan Brenner", "Courier", {}},
  };
  const auto different = judge(Judgement::Kind::different, "m2", "m1");
  const auto same = judge(Judgement::Kind::same, "m3", "m1");
  Judgement undo{.kind = Judgement::Kind::retract, .retracts = different.id};
  seal(undo);
  CHECK(resolve(said) == "[m1 m2] [m3]");
  CHECK(resolve(said, {different}) == "[m1] [m2] [m3]");
  CHECK(resolve(said, {different, undo}) == "[m1 m2] [m3]");
  CHECK(resolve(said, {undo, different}) == "[m1 m2] [m3]");
  CHECK(resolve(said, {same}) == "[m1 m2 m3]");
  CHECK(resolve(said, {same, different}) == "[m1 m3] [m2]");
}
