#include "plugin/src/ingestion.h"

#include "core/json_writer.h"
#include "plugin/src/kept_row.h"
#include "plugin/src/newsroom.h"
#include "plugin/src/tombstone_marks.h"

namespace masthead::plugin {
namespace {

using registry::Appended;
using registry::Database;

/// Mentions of one acknowledgement.
constexpr std::size_t kTogether = 1000;

std::int64_t number(std::size_t count) { return static_cast<std::int64_t>(count); }

void write_counts(JsonWriter& json, const Appended& counts, std::size_t judged) {
  json.member("added", number(counts.added)).member("known", number(counts.known));
  json.member("replaced", number(counts.replaced)).member("erased", number(counts.erased));
  json.member("judgements", number(judged));
}

void add_counts(const Appended& counts, Appended& to) {
  to.added += counts.added;
  to.known += counts.known;
  to.replaced += counts.replaced;
  to.erased += counts.erased;
}

}  // namespace

Ingestion::Ingestion(Context& context, registry::Registry& registry, Options options)
    : context_(context),
      registry_(registry),
      derives_(options.derive),
      advances_(options.advance),
      source_(context, MentionSource::Wants::rows, std::move(options.authors)) {}

Status Ingestion::read(const Line& line, DocumentId& id, std::string& out) {
  auto read = source_.read(line, id);
  if (!read) return read.error();
  auto& judgement = read->judgement;
  if (judgement.has_value()) {
    if (Status status = add(std::move(*judgement))) return status;
  }
  for (const Document& document : read->documents) add(document, read->row);
  const bool is_full = mentions_.size() + judgements_.size() >= kTogether;
  return is_full ? keep(line.number, out) : std::nullopt;
}

Status Ingestion::add(registry::StateRow row, std::size_t line, std::string& out) {
  states_.push_back(std::move(row));
  return states_.size() >= kTogether ? keep(line, out) : std::nullopt;
}

Status Ingestion::add(JudgementRequest request) {
  auto kept = std::move(request).kept();
  if (!kept) return kept.error();
  auto key = account_key_of(context_, kept->judgement.account);
  if (!key) return key.error();
  kept->judgement.account = std::move(*key);
  std::string row = write_judgement(*kept);
  judgements_.push_back({kept->judgement.id, std::move(row)});
  return std::nullopt;
}

void Ingestion::add(const Document& document, const std::string& row) {
  for (const Mention& mention : document.mentions) {
    if (find_first(mention.observations, Field::name) == nullptr) continue;
    mentions_.push_back({mention.id, row.empty() ? write_row(document, mention) : row,
                         marks_of(to_subject(document, mention))});
  }
}

Status Ingestion::keep(std::size_t line, std::string& out) {
  if (mentions_.empty() && judgements_.empty() && states_.empty()) return std::nullopt;
  Appended counts;
  std::size_t judged = 0;
  Status status = registry_.write([&](Database& database) -> Status {
    counts = registry::append_mentions(database, mentions_);
    judged = 0;
    for (const auto& each : judgements_) {
      if (registry::append_judgement(database, each)) ++judged;
    }
    // Ids and counts of another registry change what nobody knows.
    if (!states_.empty()) registry::forget_derivation(database);
    return registry::keep_state(database, states_);
  });
  if (status) return status;
  add_counts(counts, all_);
  judged_ += judged;
  JsonWriter json(out);
  json.begin_object().schema("ingest").member("line", number(line));
  write_counts(json, counts, judged);
  json.end_object();
  out += '\n';
  mentions_.clear();
  judgements_.clear();
  states_.clear();
  return std::nullopt;
}

Status Ingestion::derive(Database& database, const std::string& at) {
  waiting_ = database.number("SELECT COUNT(*) FROM pending");
  is_derived_ = advances_ || (derives_ && (waiting_ > 0 || judged_ > 0));
  if (!is_derived_) return std::nullopt;
  // By what nobody has counted every name is as common, and every account as personal, as another.
  const bool is_first = database.number("SELECT COUNT(*) FROM epoch") == 0;
  auto derived = advances_ || is_first ? advance_epoch(context_, database, at)
                                       : derive_authors(context_, database, {at, "ingest"});
  if (!derived) return derived.error();
  derived_ = *derived;
  waiting_ = 0;
  return std::nullopt;
}

Status Ingestion::finish(std::size_t line, std::string& acknowledged, std::string& out) {
  if (Status status = keep(line, acknowledged)) return status;
  const auto at = context_.now();
  if (!at) return at.error();
  Status status = registry_.write([&](Database& database) { return derive(database, *at); });
  if (status) return status;
  JsonWriter json(out);
  json.begin_object().schema("ingested");
  write_counts(json, all_, judged_);
  if (is_derived_) {
    json.member("compared", number(derived_.mentions));
    write_changes(json, derived_.authors);
  }
  if (waiting_ > 0) json.member("waiting", waiting_);
  json.end_object();
  return std::nullopt;
}

}  // namespace masthead::plugin
