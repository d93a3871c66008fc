#include <doctest/doctest.h>
#include <fmt/format.h>

#include <map>
#include <string>
#include <vector>

#include "plugin/registry/authors.h"
#include "plugin/registry/derive.h"
#include "plugin/registry/mentions.h"
#include "plugin/registry/recognise.h"
#include "plugin/registry/registry.h"
#include "tests/unit/identity_generator.h"
#include "tests/unit/registry_file.h"

namespace masthead::test {
namespace {

using identity::Subject;
using identity::TraitKind;
using registry::Database;
using registry::Recognised;
using registry::Status;

/// A registry whose mentions are what is said here.
class Known {
 public:
  Known(const std::string& path, const std::vector<Subject>& subjects)
      : registry_(open_registry(path)) {
    const auto status = registry_->write([&](Database& database) -> Status {
      for (const Subject& subject : subjects) keep(database, subject);
      const auto derived = registry::advance_epoch(database, maker(), {}, "");
      return derived ? Status() : derived.error();
    });
    REQUIRE(!status);
  }

  Recognised recognise(const Subject& subject) {
    Recognised found;
    const auto status = registry_->read([&](Database& database) -> Status {
      auto result = registry::recognise(database, subject, {});
      if (result) found = *result;
      return result ? Status() : result.error();
    });
    CHECK(!status);
    return found;
  }

  /// Whose a mention is once it is kept, by the author's number, 0 for one who is made for it; and
  /// whose then what was `earlier`'s is. All is taken back.
  std::pair<std::int64_t, std::int64_t> ingest(const Subject& subject, std::int64_t earlier) {
    std::pair<std::int64_t, std::int64_t> authors;
    const auto status = registry_->write([&](Database& database) -> Status {
      const auto last = database.number("SELECT MAX(author) FROM author");
      const auto before = registry::find_authors(database, {earlier});
      keep(database, subject);
      const auto derived = registry::derive_changes(database, maker(), {}, {"", "test"});
      if (!derived) return derived.error();
      const auto author = registry::author_of(database, subject.id);
      authors.first = author > last ? 0 : author;
      if (!before.empty()) {
        authors.second = registry::author_of(database, before.front().smallest);
      }
      return Error{Errc::cancelled, "taken back"};
    });
    CHECK(status->code == Errc::cancelled);
    return authors;
  }

 private:
  void keep(Database& database, const Subject& subject) {
    said_[subject.id] = subject;
    const registry::NewMention mention[] = {{subject.id, subject.id, {}}};
    (void)append_mentions(database, mention);
  }

  registry::MakeSubject maker() {
    return [this](const registry::KeptMention& mention) -> Result<Subject> {
      return said_.at(mention.id);
    };
  }

  std::shared_ptr<registry::Registry> registry_;
  std::map<std::string, Subject> said_;
};

Subject subject_of(const std::string& id, const std::string& name, const std::string& account) {
  Subject subject;
  subject.id = id;
  subject.document = id;
  subject.name = name;
  subject.parsed = names::parse_name(name);
  if (!account.empty()) add_trait(subject, TraitKind::account, account);
  settle(subject);
  return subject;
}

}  // namespace

TEST_CASE("Whom a mention is recognised as is whose it is once it is kept") {
  const auto people = make_people({.persons = 400, .seed = 4, .namesakes = 40, .bare = 20});
  const RegistryFolder folder;
  Known known(folder.path(), people.subjects);
  std::size_t recognised = 0;
  std::size_t agreed = 0;
  constexpr std::size_t kPages = 120;
  Dice dice(8);
  for (std::size_t i = 0; i < kPages; ++i) {
    Subject page = people.subjects[dice.below(people.subjects.size())];
    page.id = fmt::format("page_{}", i);
    page.document = page.id;
    page.outlet.clear();
    if (i % 2 == 0) page.traits.clear();
    CAPTURE(page.name);
    const auto asked = known.recognise(page).author;
    const auto [given, became] = known.ingest(page, asked);
    if (asked != 0) ++recognised;
    if (asked == given || (asked != 0 && given == became)) ++agreed;
  }
  CHECK(recognised > kPages / 3);
  // An account may decide where a large component would leave it by itself.
  constexpr std::size_t kMostDifferent = 2;
  CHECK(agreed + kMostDifferent >= kPages);
}

TEST_CASE("A mention of a name that many bear is nobody's, and its candidates are listed") {
  struct Case {
    const char* name;
    const char* account;
    const char* author;  // a mention of the author it is; "": nobody
    std::size_t candidates;
    const char* why;
  };
  static constexpr Case kCases[] = {
      {"Jonas Delgar", "", "", 16, "a name alone: the most probable"},
      {"Delgar, Jonas", "", "", 16, "in another order"},
      {"Jonas Delgar", "x:jd_7", "m_07", 0, "an account of one of them"},
      {"Jonas Delgar", "x:somebody_else", "", 0, "an account of nobody here"},
      {"Ulla Brandvik", "", "", 0, "a name of nobody here"},
  };
  std::vector<Subject> subjects;
  for (std::size_t i = 0; i < 40; ++i) {
    const auto id = fmt::format("m_{:02}", i);
    subjects.push_back(subject_of(id, "Jonas Delgar", fmt::format("x:jd_{}", i)));
  }
  const RegistryFolder folder;
  Known known(folder.path(), subjects);
  for (const auto& c : kCases) {
    CAPTURE(c.why);
    const auto found = known.recognise(subject_of("page", c.name, c.account));
    const auto kept = subject_of(c.author, "", "");
    const auto expected = *c.author == '\0' ? 0 : known.recognise(kept).author;
    CHECK(found.author == expected);
    CHECK(found.candidates.size() == c.candidates);
    for (std::size_t i = 1; i < found.candidates.size(); ++i) {
      CHECK(found.candidates[i - 1].probability >= found.candidates[i].probability);
    }
  }
}

}  // namespace masthead::test
