#include "plugin/src/merge_writer.h"

#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/document.h"
#include "core/json_writer.h"
#include "core/record.h"
#include "plugin/src/merge_pairs.h"
#include "plugin/src/merge_told.h"
#include "plugin/src/merged.h"

namespace masthead::plugin {
namespace {

using identity::Author;
using identity::Judgement;
using identity::Subject;

void write_mention(const Merged& merged, const Subject& subject, std::string& out) {
  const Author& author = merged.author_of(subject);
  JsonWriter json(out);
  json.begin_object().schema("merge");
  json.member("mention_id", subject.id)
      .member_if("document", subject.document)
      .member("name", subject.name)
      .member("author_id", author_id(author.id));
  json.key("confidence").number(author.confidence);
  if (const auto* rivals = merged.rivals_of(subject)) {
    json.key("ambiguous").begin_array();
    for (const std::string& rival : *rivals) json.string(author_id(rival));
    json.end_array();
  }
  json.end_object();
  out += '\n';
}

void write_mentions(const Merged& merged, const MentionPool& pool, std::string& out) {
  constexpr std::size_t kLine = 140;
  out.reserve(out.size() + pool.order().size() * kLine);
  for (const std::uint32_t place : pool.order()) write_mention(merged, merged.subject(place), out);
}

/// The mentions of each author in the documents that were kept.
std::vector<std::vector<SeenMention>> group(const Merged& merged, const MentionPool& pool) {
  std::unordered_map<std::string_view, SeenMention> seen;
  for (const Document& document : pool.documents()) {
    for (const Mention& mention : document.mentions) {
      seen.emplace(mention.id, SeenMention{&document, &mention});
    }
  }
  std::vector<std::vector<SeenMention>> groups;
  for (const Author& author : merged.partition().authors) {
    auto& members = groups.emplace_back();
    for (const std::string& id : author.members) members.push_back(seen.at(id));
  }
  return groups;
}

Status write_records(const Context& context, const Merged& merged, const MentionPool& pool,
                     std::string& out) {
  const auto now = context.now();
  if (!now) return now.error();
  for (const Record& record : make_records(pool.documents(), group(merged, pool), *now)) {
    std::string json;
    write_json(record, MASTHEAD_VERSION, json);
    // A record that stands alone says first what it is.
    JsonWriter(out).begin_object().schema("record");
    out.append(",").append(json, 1).append("\n");
  }
  return std::nullopt;
}

}  // namespace

Status write_merge(const Context& context, const MentionPool& pool, const MergeOptions& options,
                   std::string& out) {
  // What is judged of a sample measures what was found without it.
  const std::vector<Judgement> none;
  const bool is_sample = options.report == MergeOptions::Report::sample;
  const Merged merged(pool.subjects(), is_sample ? none : pool.judgements());
  switch (options.report) {
    case MergeOptions::Report::why:
      return write_why(merged, options, out);
    case MergeOptions::Report::how:
      return write_how(merged, options, out);
    case MergeOptions::Report::review:
      (void)write_review(merged, {0, options.count}, out);
      return std::nullopt;
    case MergeOptions::Report::sample:
      write_sample(merged, pool.judgements(), options, out);
      return std::nullopt;
    case MergeOptions::Report::mentions:
      break;
  }
  write_mentions(merged, pool, out);
  return options.records ? write_records(context, merged, pool, out) : std::nullopt;
}

}  // namespace masthead::plugin
