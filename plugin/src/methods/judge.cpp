#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/id.h"
#include "core/json_writer.h"
#include "plugin/registry/authors.h"
#include "plugin/registry/judgements.h"
#include "plugin/src/carried.h"
#include "plugin/src/mention_source.h"
#include "plugin/src/method.h"
#include "plugin/src/nearest.h"
#include "plugin/src/newsroom.h"
#include "plugin/src/protection.h"

namespace masthead::plugin {
namespace {

using identity::Judgement;
using registry::Database;
using Of = KeptJudgement::Of;

/// A judgement on its way into a registry.
class Verdict {
 public:
  Verdict(Context& context, Database& database, KeptJudgement& kept)
      : context_(context), database_(database), kept_(kept) {}

  /// Names mentions where the request names authors. Errors: not_found; invalid_input.
  Status settle() {
    Judgement& judgement = kept_.judgement;
    if (kept_.of != Of::identity) return settle_author();
    if (judgement.kind == Judgement::Kind::retract) return find_retracted();
    if (judgement.kind == Judgement::Kind::hub) return settle_account();
    if (judgement.kind == Judgement::Kind::same) add_members();
    for (std::string* side : {&judgement.a, &judgement.b}) {
      auto anchor = find_anchor(database_, *side);
      if (!anchor) return anchor.error();
      *side = std::move(*anchor);
    }
    if (judgement.a != judgement.b) return std::nullopt;
    return Error{Errc::invalid_input, "both sides are the same mention: name two"};
  }

  /// Writes it as it is kept. What is said now, though the same was said and retracted within the
  /// same second, is another judgement.
  Result<std::string> write(bool is_said_now) {
    std::string row = write_judgement(kept_);
    if (!is_said_now) return row;
    const auto all = read_as_kept(context_, database_);
    if (!all) return all.error();
    std::set<std::string> known;
    for (const auto& each : *all) known.insert(each.judgement.id);
    for (const auto& each : standing_of(*all)) known.erase(each.judgement.id);
    while (known.contains(kept_.judgement.id)) {
      kept_.judgement.id = make_id("j_", {kept_.judgement.id, "again"});
      row = write_judgement(kept_);
    }
    return row;
  }

  /// Whether who is who can have changed.
  [[nodiscard]] bool moves_anybody() const {
    return kept_.of == Of::identity || kept_.of == Of::pseudonym;
  }

 private:
  Status settle_author() {
    std::string& mention = kept_.judgement.a;
    const std::string id = mention.empty() ? kept_.author : mention;
    auto anchor = find_anchor(database_, id);
    if (!anchor) return anchor.error();
    mention = std::move(*anchor);
    if (kept_.of == Of::pin) return check_pinned(kept_.field);
    return kept_.of == Of::suppress ? check_suppressed(kept_.field) : std::nullopt;
  }

  Status settle_account() {
    auto key = account_key_of(context_, kept_.judgement.account);
    if (!key) return key.error();
    kept_.judgement.account = std::move(*key);
    return std::nullopt;
  }

  Status find_retracted() const {
    const auto all = registry::all_judgements(database_);
    if (!all) return all.error();
    for (const auto& each : *all) {
      if (each.id == kept_.judgement.retracts) return std::nullopt;
    }
    return Error{Errc::not_found, "no judgement has the id " +
                                      quoted(std::string_view(kept_.judgement.retracts)) +
                                      ": what was judged said its id"};
  }

  [[nodiscard]] std::set<std::string> mentions_of(std::int64_t author) const {
    const auto ids = registry::mentions_of(database_, author);
    return {ids.begin(), ids.end()};
  }

  /// Two authors are one only when all their mentions are held together.
  void add_members() {
    std::set<std::string> mentions;
    bool is_of_authors = false;
    for (const auto& side : {kept_.judgement.a, kept_.judgement.b}) {
      const auto author = registry::find_author(database_, side);
      is_of_authors = is_of_authors || !author.empty();
      if (author.empty()) mentions.insert(side);
      for (const auto& each : author) mentions.merge(mentions_of(each.number));
    }
    if (is_of_authors) kept_.mentions.assign(mentions.begin(), mentions.end());
  }

  Context& context_;
  Database& database_;
  KeptJudgement& kept_;
};

/// A request, and whether it is said now: it has no time and no id of its own.
struct Said {
  KeptJudgement kept;
  bool is_now = false;
};

Result<Said> read_request(Context& context, std::string& in) {
  JudgementRequest request;
  Status status = context.json().read(in, [&](Member& member) { return request.read(member); });
  if (status) return *status;
  auto kept = std::move(request).kept();
  if (!kept) return kept.error();
  Judgement& judgement = kept->judgement;
  if (!judgement.when.empty()) return Said{std::move(*kept)};
  const auto now = context.now();
  if (!now) return now.error();
  judgement.when = *now;
  const bool is_now = judgement.id.empty();
  return Said{std::move(*kept), is_now};
}

Status call(Context& context, std::string& in, std::string& out) {
  auto said = read_request(context, in);
  if (!said) return said.error();
  KeptJudgement& kept = said->kept;
  const auto registry = context.registry(Database::Missing::refused);
  if (!registry) return registry.error();
  registry::Derived derived;
  Status status = (*registry)->write([&](Database& database) -> Status {
    Verdict verdict(context, database, kept);
    if (Status wrong = verdict.settle()) return wrong;
    const auto row = verdict.write(said->is_now);
    if (!row) return row.error();
    const bool is_new = registry::append_judgement(database, {kept.judgement.id, *row});
    if (!is_new || !verdict.moves_anybody()) return std::nullopt;
    auto result = derive_authors(context, database, {kept.judgement.when, kept.judgement.id});
    if (!result) return result.error();
    derived = *result;
    return std::nullopt;
  });
  if (status) return status;
  JsonWriter json(out);
  json.begin_object().schema("judged").member("judgement_id", kept.judgement.id);
  write_changes(json, derived.authors);
  json.end_object();
  return std::nullopt;
}

Result<std::unique_ptr<LineReader>> open(Context& /*context*/, std::string& /*options*/) {
  return no_stream("judge");
}

}  // namespace

extern const Method kJudgeMethod;
constexpr Method kJudgeMethod = {"judge", call, open, false, false};

}  // namespace masthead::plugin
