#include "plugin/src/newsroom.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "core/text.h"
#include "plugin/registry/authors.h"
#include "plugin/registry/withdrawal.h"
#include "plugin/src/carried.h"
#include "plugin/src/kept_row.h"
#include "plugin/src/nearest.h"

namespace masthead::plugin {
namespace {

using identity::Judgement;
using registry::Database;
using Of = KeptJudgement::Of;

/// A judgement of many mentions as one on each two that follow each other.
void append_chain(const KeptJudgement& kept, std::vector<Judgement>& out) {
  for (std::size_t i = 1; i < kept.mentions.size(); ++i) {
    Judgement link = kept.judgement;
    link.a = kept.mentions[i - 1];
    link.b = kept.mentions[i];
    if (i > 1) link.id = fmt::format("{}#{}", kept.judgement.id, i);
    out.push_back(std::move(link));
  }
}

/// What judgements are about, from the `from`-th on; a retraction is about what it takes back.
class Topics {
 public:
  explicit Topics(const std::vector<KeptJudgement>& judgements) : judgements_(judgements) {
    for (std::size_t i = 0; i < judgements.size(); ++i) {
      places_.emplace(judgements[i].judgement.id, i);
    }
  }

  registry::Decisions::Changed since(std::size_t from, const std::set<std::string>& changed) {
    for (std::size_t i = 0; i < judgements_.size(); ++i) {
      if (i >= from || changed.contains(judgements_[i].judgement.id)) add(i);
    }
    return std::move(changed_);
  }

 private:
  void add(std::size_t place) {
    while (met_.insert(place).second) {
      const KeptJudgement& kept = judgements_[place];
      if (kept.of == Of::identity || kept.of == Of::pseudonym) add(kept);
      const auto retracted = places_.find(kept.judgement.retracts);
      if (retracted == places_.end()) return;
      place = retracted->second;
    }
  }

  void add(const KeptJudgement& kept) {
    for (const auto& id : {kept.judgement.a, kept.judgement.b, kept.instead_a, kept.instead_b}) {
      if (!id.empty()) changed_.mentions.push_back(id);
    }
    changed_.mentions.insert(changed_.mentions.end(), kept.mentions.begin(), kept.mentions.end());
    if (!kept.judgement.account.empty()) changed_.accounts.push_back(kept.judgement.account);
    if (kept.of != Of::pseudonym) return;
    changed_.names.push_back(fold_text(kept.value));
    changed_.bearers.push_back(kept.judgement.a);
    if (!kept.instead_a.empty()) changed_.bearers.push_back(kept.instead_a);
  }

  const std::vector<KeptJudgement>& judgements_;
  std::unordered_map<std::string_view, std::size_t> places_;
  std::unordered_set<std::size_t> met_;
  registry::Decisions::Changed changed_;
};

Error unknown_author(Database& database, const std::string& id) {
  const auto descent = registry::descent_of(database, id);
  if (descent.empty() && registry::withdrawal_of(database, id)) {
    return {Errc::not_found,
            fmt::format("all mentions of the author {} were withdrawn: ingest them "
                        "again, or drop the id",
                        quoted(std::string_view(id)))};
  }
  if (descent.empty()) {
    return {Errc::not_found,
            fmt::format("no author and no mention of the registry has the id {}: \"authors\" finds "
                        "them by name",
                        quoted(std::string_view(id)))};
  }
  std::string words;
  for (const auto& each : descent) words += (words.empty() ? "" : ", ") + each.id;
  return {Errc::not_found, fmt::format("the author {} has become {}: ask for that one",
                                       quoted(std::string_view(id)), words)};
}

}  // namespace

Result<std::vector<KeptJudgement>> read_judgements(Context& context, Database& database) {
  auto judgements = read_as_kept(context, database);
  if (!judgements) return judgements.error();
  put_stand_ins(database, *judgements);
  return judgements;
}

std::vector<KeptJudgement> standing_of(const std::vector<KeptJudgement>& judgements) {
  std::set<std::string_view> retracted;
  // A retraction may itself be retracted, by a later one.
  for (auto at = judgements.rbegin(); at != judgements.rend(); ++at) {
    const Judgement& judgement = at->judgement;
    if (!judgement.retracts.empty() && !retracted.contains(judgement.id)) {
      retracted.insert(judgement.retracts);
    }
  }
  std::vector<KeptJudgement> standing;
  for (const auto& kept : judgements) {
    const bool only_retracts =
        kept.of == Of::identity && kept.judgement.kind == Judgement::Kind::retract;
    if (!only_retracts && !retracted.contains(kept.judgement.id)) standing.push_back(kept);
  }
  return standing;
}

registry::Decisions for_engine(const std::vector<KeptJudgement>& judgements) {
  registry::Decisions decisions;
  for (const auto& kept : standing_of(judgements)) {
    if (kept.of == Of::pseudonym) {
      auto& pseudonym = decisions.pseudonyms.emplace_back();
      pseudonym.mention = kept.judgement.a;
      pseudonym.name = fold_text(kept.value);
      for (const auto& name : kept.names) pseudonym.others.push_back(fold_text(name));
    } else if (kept.of == Of::identity && kept.mentions.size() > 2) {
      append_chain(kept, decisions.judgements);
    } else if (kept.of == Of::identity) {
      // What it retracts has been left out already.
      decisions.judgements.push_back(kept.judgement);
      decisions.judgements.back().retracts.clear();
      decisions.judgements.back().order = decisions.judgements.size();
    }
  }
  return decisions;
}

registry::MakeSubject subject_maker(Context& context) {
  return [&context](const registry::KeptMention& mention) {
    return read_subject(context, mention.row);
  };
}

Result<registry::Derived> derive_authors(Context& context, Database& database,
                                         const registry::Cause& cause,
                                         const std::set<std::string>& changed) {
  auto judgements = read_judgements(context, database);
  if (!judgements) return judgements.error();
  auto touched = find_returned(database, *judgements);
  touched.insert(changed.begin(), changed.end());
  close_gaps(database, *judgements);
  auto decisions = for_engine(*judgements);
  decisions.changed = Topics(*judgements).since(registry::derived_judgements(database), touched);
  return registry::derive_changes(database, subject_maker(context), decisions, cause);
}

Result<registry::Derived> advance_epoch(Context& context, Database& database,
                                        const std::string& at) {
  auto judgements = read_judgements(context, database);
  if (!judgements) return judgements.error();
  close_gaps(database, *judgements);
  return registry::advance_epoch(database, subject_maker(context), for_engine(*judgements), at);
}

Result<registry::KeptAuthor> known_author(Database& database, const std::string& id) {
  auto found = registry::find_author(database, id);
  if (found.empty()) {
    const auto number = registry::author_of(database, id);
    if (number != 0) found = registry::find_authors(database, {number});
  }
  if (found.empty()) return unknown_author(database, id);
  return std::move(found.front());
}

Result<std::string> find_anchor(Database& database, const std::string& id) {
  const auto mention = registry::find_mention(database, id);
  if (!mention) return mention.error();
  if (mention->has_value()) return id;
  const auto author = known_author(database, id);
  if (!author) return author.error();
  return author->smallest;
}

void write_changes(JsonWriter& json, const registry::AuthorChanges& changes) {
  const auto number = [](std::size_t count) { return static_cast<std::int64_t>(count); };
  json.key("authors").begin_object();
  json.member("made", number(changes.made)).member("changed", number(changes.changed));
  json.member("gone", number(changes.gone)).member("moved", number(changes.moved));
  json.end_object();
}

}  // namespace masthead::plugin
