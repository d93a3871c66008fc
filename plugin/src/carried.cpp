#include "plugin/src/carried.h"

#include <Poco/Data/Statement.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <unordered_set>
#include <utility>

#include "plugin/registry/authors.h"
#include "plugin/registry/judgements.h"
#include "plugin/registry/mentions.h"
#include "plugin/src/kept_row.h"
#include "plugin/src/newsroom.h"
#include "plugin/src/pen_names.h"

namespace masthead::plugin {
namespace {

using namespace Poco::Data::Keywords;
using identity::Judgement;
using registry::Database;
using Of = KeptJudgement::Of;

/// Says of mentions whether they are kept.
class Presence {
 public:
  explicit Presence(Database& database) : find_(database.session()) {
    find_ << "SELECT COUNT(*) FROM head WHERE id = $1", use(id_), into(count_);
  }
  bool has(const std::string& id) {
    id_ = id;
    find_.execute();
    return count_ > 0;
  }

 private:
  std::string id_;
  std::int64_t count_ = 0;
  Poco::Data::Statement find_;
};

void put_stand_in(Presence& presence, const std::string& instead, std::string& mention) {
  if (!instead.empty() && !presence.has(mention)) mention = instead;
}

/// Whether it holds for the author of a mention rather than for the mention.
bool is_of_author(const KeptJudgement& kept) {
  return kept.of != Of::identity || kept.judgement.kind == Judgement::Kind::different;
}

class Carrier {
 public:
  Carrier(Context& context, Database& database, const std::vector<std::string>& mentions)
      : context_(context),
        database_(database),
        presence_(database),
        going_(mentions.begin(), mentions.end()) {}

  Result<std::set<std::string>> carry() {
    auto judgements = read_as_kept(context_, database_);
    if (!judgements) return judgements.error();
    std::set<std::string> standing;
    for (const auto& kept : standing_of(*judgements)) standing.insert(kept.judgement.id);
    for (auto& kept : *judgements) {
      if (Status failed = carry(kept, standing.contains(kept.judgement.id))) return *failed;
    }
    return std::move(changed_);
  }

 private:
  Status carry(KeptJudgement& kept, bool stands) {
    bool is_changed = note_gaps(kept);
    if (is_of_author(kept)) {
      if (kept.of == Of::pseudonym && stands) {
        const auto names = note_names(kept);
        if (!names) return names.error();
        is_changed = is_changed || *names;
      }
      is_changed = replace(kept.judgement.a, kept.instead_a) || is_changed;
      is_changed = replace(kept.judgement.b, kept.instead_b) || is_changed;
    }
    if (!is_changed) return std::nullopt;
    changed_.insert(kept.judgement.id);
    registry::change_judgement(database_, {kept.judgement.id, write_judgement(kept)});
    return std::nullopt;
  }

  bool note_gaps(KeptJudgement& kept) {
    const bool had = kept.has_gaps;
    kept.has_gaps = had || std::any_of(kept.mentions.begin(), kept.mentions.end(),
                                       [&](const auto& id) { return going_.contains(id); });
    return kept.has_gaps != had;
  }

  /// The mention a judgement is about now.
  std::string current(std::string mention, const std::string& instead) {
    put_stand_in(presence_, instead, mention);
    return mention;
  }

  /// Finds who stands for a mention that goes, or for the one that stood for it.
  bool replace(const std::string& mention, std::string& instead) {
    if (mention.empty()) return false;
    const std::string now = current(mention, instead);
    if (!going_.contains(now)) return false;
    const auto& staying = staying_of(registry::author_of(database_, now));
    if (staying.empty()) return false;
    instead = staying.front();
    return true;
  }

  /// The mentions of an author that do not go, sorted.
  const std::vector<std::string>& staying_of(std::int64_t author) {
    const auto [at, is_new] = staying_.try_emplace(author);
    if (!is_new || author == 0) return at->second;
    for (auto& id : registry::mentions_of(database_, author)) {
      if (!going_.contains(id)) at->second.push_back(std::move(id));
    }
    return at->second;
  }

  /// Keeps the names of a pseudonym's bearer that nobody else of his mentions bears.
  Result<bool> note_names(KeptJudgement& kept) {
    const std::string anchor = current(kept.judgement.a, kept.instead_a);
    std::vector<std::string> lost;
    std::set<std::string> left(kept.names.begin(), kept.names.end());
    const auto note = [&](registry::KeptMention&& mention) -> Status {
      const auto subject = read_subject(context_, std::move(mention.row));
      if (!subject) return subject.error();
      if (going_.contains(mention.id)) {
        lost.push_back(subject->name);
      } else {
        left.insert(subject->name);
      }
      return std::nullopt;
    };
    Status failed = registry::for_each_version(database_, anchor, note);
    const auto author = registry::author_of(database_, anchor);
    if (!failed && author != 0) failed = registry::for_each_mention_of(database_, author, note);
    if (failed) return *failed;
    PenNames pen;
    pen.add({kept.value, {}});
    const auto before = kept.names.size();
    for (const auto& name : lost) {
      if (pen.parts(kept.value, name) && left.insert(name).second) kept.names.push_back(name);
    }
    return kept.names.size() > before;
  }

  Context& context_;
  Database& database_;
  Presence presence_;
  std::unordered_set<std::string> going_;
  std::map<std::int64_t, std::vector<std::string>> staying_;  // by author
  std::set<std::string> changed_;
};

}  // namespace

Result<std::vector<KeptJudgement>> read_as_kept(Context& context, Database& database) {
  auto rows = registry::all_judgements(database);
  if (!rows) return rows.error();
  std::vector<KeptJudgement> judgements;
  judgements.reserve(rows->size());
  for (auto& row : *rows) {
    JudgementRequest request;
    Status status =
        context.json().read(row.row, [&](Member& member) { return request.read(member); });
    if (status) return Error{Errc::internal, "a kept judgement cannot be read: " + status->message};
    auto kept = std::move(request).kept();
    if (!kept) return kept.error();
    judgements.push_back(std::move(*kept));
  }
  return judgements;
}

Result<std::set<std::string>> carry_judgements(Context& context, Database& database,
                                               const std::vector<std::string>& mentions) {
  return Carrier(context, database, mentions).carry();
}

void put_stand_ins(Database& database, std::vector<KeptJudgement>& judgements) {
  const auto has_any = [](const KeptJudgement& kept) {
    return !kept.instead_a.empty() || !kept.instead_b.empty();
  };
  if (std::none_of(judgements.begin(), judgements.end(), has_any)) return;
  Presence presence(database);
  for (auto& kept : judgements) {
    put_stand_in(presence, kept.instead_a, kept.judgement.a);
    put_stand_in(presence, kept.instead_b, kept.judgement.b);
  }
}

std::set<std::string> find_returned(Database& database,
                                    const std::vector<KeptJudgement>& judgements) {
  std::set<std::string> returned;
  std::string id;
  std::int64_t count = 0;
  Poco::Data::Statement waits(database.session());
  waits << "SELECT COUNT(*) FROM head h JOIN pending w ON w.mention = h.mention WHERE h.id = $1",
      use(id), into(count);
  const auto has_returned = [&](const std::string& mention, const std::string& instead) {
    if (instead.empty()) return false;
    id = mention;
    waits.execute();
    return count > 0;
  };
  for (const auto& kept : judgements) {
    const bool has = has_returned(kept.judgement.a, kept.instead_a) ||
                     has_returned(kept.judgement.b, kept.instead_b);
    if (has) returned.insert(kept.judgement.id);
  }
  return returned;
}

void close_gaps(Database& database, std::vector<KeptJudgement>& judgements) {
  const auto has_gaps = [](const KeptJudgement& kept) { return kept.has_gaps; };
  if (std::none_of(judgements.begin(), judgements.end(), has_gaps)) return;
  Presence presence(database);
  for (auto& kept : judgements) {
    if (!kept.has_gaps) continue;
    std::erase_if(kept.mentions, [&](const std::string& id) { return !presence.has(id); });
    // The two who are left of many are held together as many are.
    if (kept.mentions.size() != 2) continue;
    kept.judgement.a = kept.mentions.front();
    kept.judgement.b = kept.mentions.back();
  }
}

}  // namespace masthead::plugin
