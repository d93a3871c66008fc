#include <Poco/Data/Statement.h>
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/text.h"
#include "plugin/registry/derive.h"
#include "plugin/registry/judgements.h"
#include "plugin/registry/mentions.h"
#include "plugin/registry/registry.h"
#include "plugin/registry/removal.h"
#include "tests/unit/identity_generator.h"
#include "tests/unit/registry_file.h"

namespace masthead::test {
namespace {

using namespace Poco::Data::Keywords;
using identity::Judgement;
using identity::Subject;
using identity::TraitKind;
using registry::Database;
using registry::Decisions;
using registry::Derived;
using registry::KeptMention;
using registry::Status;

/// A registry of subjects that are made here: a mention's row is its id and a number, by which what
/// it says is found.
class Crowd {
 public:
  explicit Crowd(const std::string& path) : registry_(open_registry(path)) {}

  /// Keeps mentions; what one says may differ from what it said before.
  void keep(const std::vector<Subject>& subjects) {
    std::vector<registry::NewMention> mentions;
    for (const Subject& subject : subjects) {
      const std::string row = fmt::format("{} {}", subject.id, said_.size());
      said_.emplace(row, subject);
      mentions.push_back({subject.id, row, {}});
    }
    write([&](Database& database) -> Status {
      (void)append_mentions(database, mentions);
      return std::nullopt;
    });
  }

  void withdraw(const std::vector<std::string>& ids) {
    write([&](Database& database) -> Status {
      registry::remove_mentions(database, ids);
      return std::nullopt;
    });
  }

  void decide(Judgement judgement) {
    judgement.id = fmt::format("j_{}", decisions_.judgements.size() + taken_back_);
    for (const auto& id : {judgement.a, judgement.b}) {
      if (!id.empty()) decisions_.changed.mentions.push_back(id);
    }
    if (!judgement.account.empty()) decisions_.changed.accounts.push_back(judgement.account);
    decisions_.judgements.push_back(std::move(judgement));
  }
  void take_back() {
    const Judgement last = decisions_.judgements.back();
    decide(last);
    decisions_.judgements.resize(decisions_.judgements.size() - 2);
    ++taken_back_;
  }
  void sign(const std::string& mention, const std::string& name) {
    decisions_.pseudonyms.push_back({mention, fold_text(name)});
    decisions_.changed.names.push_back(fold_text(name));
    decisions_.changed.bearers.push_back(mention);
  }
  void unsign() {
    decisions_.changed.names.push_back(decisions_.pseudonyms.back().name);
    decisions_.changed.bearers.push_back(decisions_.pseudonyms.back().mention);
    decisions_.pseudonyms.pop_back();
  }

  std::size_t advance() {
    return derive([&](Database& database) {
      return registry::advance_epoch(database, maker(), decisions_, "");
    });
  }
  /// How many were compared.
  std::size_t derive_changes() {
    return derive([&](Database& database) {
      return registry::derive_changes(database, maker(), decisions_, {"", "test"});
    });
  }

  /// Everything that is derived but the ids of authors, a line a mention.
  std::string shown() {
    std::string all;
    write([&](Database& database) -> Status {
      all = shown(database);
      return std::nullopt;
    });
    return all;
  }
  /// The same after everything was derived anew, which is then taken back.
  std::string shown_anew() {
    std::string all;
    const auto status = registry_->write([&](Database& database) -> Status {
      const auto derived = registry::derive_all(database, maker(), decisions_, {"", "test"});
      if (!derived) return derived.error();
      all = shown(database);
      return Error{Errc::cancelled, "taken back"};
    });
    CHECK(status->code == Errc::cancelled);
    return all;
  }

 private:
  void write(const registry::Registry::Change& change) {
    const auto status = registry_->write(change);
    CHECK_MESSAGE(!status, (status ? status->message : ""));
  }

  std::size_t derive(const std::function<Result<Derived>(Database&)>& how) {
    std::size_t compared = 0;
    write([&](Database& database) -> Status {
      auto derived = how(database);
      if (!derived) return derived.error();
      compared = derived->mentions;
      return std::nullopt;
    });
    decisions_.changed = {};
    return compared;
  }

  registry::MakeSubject maker() {
    return [this](const KeptMention& mention) -> Result<Subject> { return said_.at(mention.row); };
  }

  static std::string shown(Database& database) {
    std::vector<std::string> lines;
    database.session()
        << "SELECT m.id || ' ' || a.smallest || ' ' || a.name || ' ' || a.search || ' ' ||"
           " a.mentions || ' ' || a.outlets || ' ' || a.confidence || ' ' ||"
           " (SELECT MIN(smallest) FROM author b WHERE b.component = a.component)"
           " || ' ' || c.content || ' ' || c.rarity || ' ' ||"
           " (SELECT COUNT(*) FROM block k WHERE k.card = c.card)"
           " FROM member p JOIN mention m ON m.mention = p.mention"
           " JOIN author a ON a.author = p.author JOIN card c ON c.card = p.card ORDER BY m.id",
        into(lines), now;
    std::string all;
    for (const auto& line : lines) all += line + '\n';
    return all;
  }

  std::shared_ptr<registry::Registry> registry_;
  std::map<std::string, Subject> said_;
  Decisions decisions_;
  std::size_t taken_back_ = 0;
};

/// Many people of few names, so that blocks and their parts become too large to be compared.
std::vector<Subject> make_namesakes(std::size_t count, std::uint64_t seed) {
  static constexpr const char* kGiven[] = {"Jan", "Ana", "Jan Ana"};
  static constexpr const char* kFamily[] = {"Moreau", "Sorel", "Tabor"};
  Dice dice(seed);
  std::vector<Subject> subjects;
  for (std::size_t i = 0; i < count; ++i) {
    Subject subject;
    subject.id = fmt::format("n_{:05}", i);
    subject.name = fmt::format("{} {}", kGiven[dice.below(3)], kFamily[dice.below(3)]);
    subject.parsed = names::parse_name(subject.name);
    subject.document = fmt::format("d{}", dice.below(count / 2));
    if (dice.in_hundred(75)) subject.outlet = "outlet";
    if (dice.in_hundred(50)) {
      add_trait(subject, TraitKind::account, fmt::format("x:h{}", dice.below(count / 3)));
    }
    if (dice.in_hundred(50)) {
      add_trait(subject, TraitKind::employer, fmt::format("employer {}", dice.below(count / 4)));
    }
    settle(subject);
    subjects.push_back(std::move(subject));
  }
  return subjects;
}

std::vector<Subject> some_of(const std::vector<Subject>& all, std::size_t from, std::size_t to) {
  return {all.begin() + static_cast<std::ptrdiff_t>(from),
          all.begin() + static_cast<std::ptrdiff_t>(std::min(to, all.size()))};
}

struct Source {
  const char* name;
  std::vector<Subject> subjects;
};

std::vector<Source> sources() {
  return {
      {"people", make_people({.persons = 150, .seed = 7, .namesakes = 40, .bare = 20}).subjects},
      {"namesakes", make_namesakes(640, 5)}};
}

}  // namespace

TEST_CASE("What is derived bit by bit is what is derived at once") {
  for (auto& source : sources()) {
    CAPTURE(source.name);
    auto& subjects = source.subjects;
    shuffle(subjects, 3);
    const auto half = subjects.size() / 2;
    const RegistryFolder folder;
    Crowd crowd(folder.path());
    crowd.keep(some_of(subjects, 0, half));
    CHECK(crowd.advance() == half);
    // By one, by a few, and by many.
    std::size_t at = half;
    std::size_t compared = 0;
    std::size_t steps = 0;
    for (std::size_t i = 0; at < subjects.size(); ++i) {
      const std::size_t step = i < 20 ? 1 : 12;
      crowd.keep(some_of(subjects, at, at + step));
      at += step;
      compared += crowd.derive_changes();
      ++steps;
      if (i % 12 == 0) REQUIRE(crowd.shown() == crowd.shown_anew());
    }
    CHECK(crowd.shown() == crowd.shown_anew());
    CHECK(steps > 20);
    CHECK(compared < steps * subjects.size());
    CHECK(crowd.derive_changes() == 0);
  }
}

TEST_CASE("Mentions that say something else, judgements and pseudonyms move what they touch") {
  for (auto& source : sources()) {
    CAPTURE(source.name);
    auto& subjects = source.subjects;
    const RegistryFolder folder;
    Crowd crowd(folder.path());
    crowd.keep(subjects);
    CHECK(crowd.advance() == subjects.size());
    Dice dice(9);
    const auto any = [&]() -> Subject& { return subjects[dice.below(subjects.size())]; };
    for (int round = 0; round < 24; ++round) {
      CAPTURE(round);
      switch (round % 8) {
        case 0: {  // says what another one says
          Subject& changed = any();
          const Subject& other = any();
          changed.name = other.name;
          changed.parsed = other.parsed;
          changed.traits = other.traits;
          crowd.keep({changed});
          break;
        }
        case 1:
          crowd.decide({.kind = Judgement::Kind::same, .a = any().id, .b = any().id});
          break;
        case 2:
          crowd.decide({.kind = Judgement::Kind::different, .a = any().id, .b = any().id});
          break;
        case 3:
          crowd.take_back();
          break;
        case 4: {
          const Subject& one = any();
          if (one.traits.empty()) break;
          crowd.decide({.kind = Judgement::Kind::hub, .account = one.traits.front().value});
          break;
        }
        case 5: {  // a mention that a judgement names comes later
          Subject late = any();
          late.id = fmt::format("late_{}", round);
          crowd.decide({.kind = Judgement::Kind::same, .a = late.id, .b = any().id});
          crowd.derive_changes();
          crowd.keep({late});
          break;
        }
        case 6:
          crowd.sign(any().id, any().name);
          break;
        default:
          crowd.unsign();
      }
      CHECK(crowd.derive_changes() < subjects.size());
      REQUIRE(crowd.shown() == crowd.shown_anew());
    }
  }
}

TEST_CASE("Mentions that are taken back leave what there would be without them") {
  for (auto& source : sources()) {
    CAPTURE(source.name);
    auto& subjects = source.subjects;
    shuffle(subjects, 11);
    const RegistryFolder folder;
    Crowd crowd(folder.path());
    crowd.keep(subjects);
    CHECK(crowd.advance() == subjects.size());
    Dice dice(17);
    std::vector<Subject> gone;
    for (int round = 0; round < 30; ++round) {
      CAPTURE(round);
      const auto all = subjects.size();
      const auto some = std::min<std::size_t>(all, round % 3 == 0 ? 9 : 1);
      std::vector<std::string> ids;
      for (std::size_t i = 0; i < some; ++i) {
        const auto at = subjects.begin() + static_cast<std::ptrdiff_t>(dice.below(subjects.size()));
        ids.push_back(at->id);
        gone.push_back(std::move(*at));
        subjects.erase(at);
      }
      if (round % 5 == 0) {
        crowd.decide({.kind = Judgement::Kind::same, .a = ids.front(), .b = subjects.front().id});
        crowd.decide({.kind = Judgement::Kind::different, .a = ids.back(), .b = subjects[1].id});
      }
      if (round % 5 == 1) crowd.sign(ids.front(), subjects.back().name);
      crowd.withdraw(ids);
      CHECK(crowd.derive_changes() <= all);
      REQUIRE(crowd.shown() == crowd.shown_anew());
      if (round % 7 != 6) continue;
      // Some come back, and what was said of them counts again.
      crowd.keep(gone);
      crowd.derive_changes();
      REQUIRE(crowd.shown() == crowd.shown_anew());
      subjects.insert(subjects.end(), gone.begin(), gone.end());
      gone.clear();
    }
  }
}

}  // namespace masthead::test
