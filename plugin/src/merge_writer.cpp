#include "plugin/src/merge_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/identity/evidence.h"
#include "core/json_writer.h"
#include "core/record.h"
#include "core/render/evidence_svg.h"
#include "core/render/evidence_text.h"

namespace masthead::plugin {
namespace {

using identity::Author;
using identity::Judgement;
using identity::Subject;

void write_shown(JsonWriter& json, const Merged& merged, const Subject& subject) {
  json.begin_object()
      .member("mention_id", subject.id)
      .member_if("document", subject.document)
      .member("name", subject.name)
      .member("author_id", author_id(merged.author_of(subject).id))
      .end_object();
}

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
    write_json(record, MASTHEAD_VERSION, out);
    out += '\n';
  }
  return std::nullopt;
}

/// What stands between two mentions by a person's word; nullptr: nothing does.
const Judgement* judgement_on(const Merged& merged, const std::string& a, const std::string& b) {
  for (const Judgement* judgement : identity::standing(merged.judgements())) {
    const bool is_it =
        (judgement->a == a && judgement->b == b) || (judgement->a == b && judgement->b == a);
    if (is_it) return judgement;
  }
  return nullptr;
}

void write_judgement(JsonWriter& json, const Judgement& judgement) {
  json.key("judgement")
      .begin_object()
      .member("judgement_id", judgement.id)
      .member("kind", identity::name_of(judgement.kind))
      .member_if("by", judgement.who)
      .member_if("at", judgement.when)
      .member_if("why", judgement.why)
      .end_object();
}

void write_evidence(JsonWriter& json, const identity::Evidence& evidence) {
  json.key("probability").number(evidence.probability).key("total").number(evidence.total);
  json.key("evidence").begin_array();
  for (const auto& item : evidence.items) {
    json.begin_object().member("feature", item.feature).member_if("level", item.level);
    json.key("weight").number(item.weight).member_if("words", item.words).end_object();
  }
  json.end_array().member_if("forbidden", evidence.forbidden);
}

void write_why_json(const Merged& merged, const Subject& a, const Subject& b,
                    const identity::Evidence& evidence, std::string& out) {
  JsonWriter json(out);
  json.begin_object().schema("why").key("a");
  write_shown(json, merged, a);
  json.key("b");
  write_shown(json, merged, b);
  json.key("one_author").boolean(&merged.author_of(a) == &merged.author_of(b));
  write_evidence(json, evidence);
  if (const auto* judgement = judgement_on(merged, a.id, b.id)) write_judgement(json, *judgement);
  json.member("sentence", identity::explain(evidence)).end_object();
  out += '\n';
}

void write_text(std::string_view text, std::string& out) {
  JsonWriter(out).begin_object().schema("text").member("text", text).end_object();
  out += '\n';
}

render::ShownMention show(const Merged& merged, const Subject& subject) {
  return {subject.id, subject.document, subject.name, author_id(merged.author_of(subject).id)};
}

Status write_why(const Merged& merged, const MergeOptions& options, std::string& out) {
  const auto a = merged.find_mention(options.a);
  if (!a) return a.error();
  const auto b = merged.find_mention(options.b);
  if (!b) return b.error();
  const auto evidence = identity::weigh(**a, **b, merged.epoch());
  if (options.format == MergeOptions::Format::json) {
    write_why_json(merged, **a, **b, evidence, out);
    return std::nullopt;
  }
  std::string text;
  render::append_why(
      {show(merged, **a), show(merged, **b), evidence, judgement_on(merged, (*a)->id, (*b)->id)},
      options.style, text);
  write_text(text, out);
  return std::nullopt;
}

/// The steps with what speaks for each.
std::vector<render::ShownStep> show_steps(const Merged& merged, const Author& author) {
  std::vector<render::ShownStep> steps;
  for (const auto& step : author.steps) {
    const auto evidence =
        identity::weigh(merged.subject(step.left), merged.subject(step.right), merged.epoch());
    steps.push_back({&step, identity::explain(evidence)});
  }
  return steps;
}

render::ShownAuthor show_author(const Merged& merged, const Author& author) {
  render::ShownAuthor shown;
  shown.id = author_id(author.id);
  shown.confidence = author.confidence;
  for (const std::string& id : author.members) {
    shown.mentions.push_back(show(merged, merged.subject(id)));
  }
  shown.steps = show_steps(merged, author);
  return shown;
}

void write_how_json(const Merged& merged, const render::ShownAuthor& author, std::string& out) {
  JsonWriter json(out);
  json.begin_object().schema("how").member("author_id", author.id);
  json.key("confidence").number(author.confidence).key("mentions").begin_array();
  for (const auto& mention : author.mentions) {
    write_shown(json, merged, merged.subject(mention.id));
  }
  json.end_array().key("steps").begin_array();
  for (const auto& shown : author.steps) {
    const identity::Step& step = *shown.step;
    json.begin_object().member("a", step.a).member("b", step.b);
    json.member("left", step.left).member("right", step.right);
    if (step.judged) {
      json.key("judged").boolean(true);
    } else {
      json.key("score").number(step.score);
    }
    json.member("sentence", shown.sentence).end_object();
  }
  json.end_array().end_object();
  out += '\n';
}

Status write_how(const Merged& merged, const MergeOptions& options, std::string& out) {
  const auto author = merged.find_author(options.author);
  if (!author) return author.error();
  const auto shown = show_author(merged, **author);
  if (options.format == MergeOptions::Format::json) {
    write_how_json(merged, shown, out);
    return std::nullopt;
  }
  std::string text;
  options.format == MergeOptions::Format::svg ? render::append_svg(shown, text)
                                              : render::append_how(shown, options.style, text);
  write_text(text, out);
  return std::nullopt;
}

/// A pair to be judged: with another word for its kind the line is a judgement.
void write_pair(JsonWriter& json, const Merged& merged, const Subject& a, const Subject& b) {
  json.member("kind", "unsure").member("a", a.id).member("b", b.id);
  json.member("a_name", a.name).member_if("a_document", a.document);
  json.member("b_name", b.name).member_if("b_document", b.document);
  const auto evidence = identity::weigh(a, b, merged.epoch());
  json.key("probability").number(evidence.probability);
  json.member("sentence", identity::explain(evidence));
}

/// An uncertain pair and how many pairs of mentions its answer would put right, on the average.
struct Useful {
  const Subject* a = nullptr;
  const Subject* b = nullptr;
  double gain = 0;
};

/// Of two authors the most likely pair alone: one answer is enough.
std::vector<Useful> find_useful(const Merged& merged) {
  std::map<std::pair<const Author*, const Author*>, bool> asked;
  std::vector<Useful> useful;
  auto pairs = merged.partition().uncertain;
  std::sort(pairs.begin(), pairs.end(), [](const auto& x, const auto& y) {
    if (x.probability != y.probability) return x.probability > y.probability;
    return std::tie(x.a, x.b) < std::tie(y.a, y.b);
  });
  for (const auto& pair : pairs) {
    const Subject& a = merged.subject(pair.a);
    const Subject& b = merged.subject(pair.b);
    const Author* left = &merged.author_of(a);
    const Author* right = &merged.author_of(b);
    if (!asked.emplace(std::minmax(left, right), true).second) continue;
    const auto joined = static_cast<double>(left->members.size() * right->members.size());
    useful.push_back({&a, &b, pair.probability * joined});
  }
  std::stable_sort(useful.begin(), useful.end(),
                   [](const Useful& x, const Useful& y) { return x.gain > y.gain; });
  return useful;
}

void write_review(const Merged& merged, std::size_t count, std::string& out) {
  auto useful = find_useful(merged);
  useful.resize(std::min(useful.size(), count));
  for (const Useful& pair : useful) {
    JsonWriter json(out);
    json.begin_object().schema("review");
    write_pair(json, merged, *pair.a, *pair.b);
    json.key("gain").number(pair.gain).end_object();
    out += '\n';
  }
}

void write_share(JsonWriter& json, std::string_view name, const identity::Share& share) {
  json.key(name).begin_object().key("value").number(share.value);
  json.key("low").number(share.low).key("high").number(share.high).end_object();
}

void write_estimate(const identity::Sample& sample, const identity::Estimate& estimate,
                    std::string& out) {
  JsonWriter json(out);
  json.begin_object().schema("estimate").key("strata").begin_array();
  for (const auto& stratum : sample.strata) {
    json.begin_object().member("stratum", stratum.name);
    json.key("pairs").integer(static_cast<std::int64_t>(stratum.pairs));
    json.key("drawn").integer(static_cast<std::int64_t>(stratum.drawn)).end_object();
  }
  json.end_array().key("judged").integer(static_cast<std::int64_t>(estimate.judged));
  if (estimate.has_precision) write_share(json, "precision", estimate.precision);
  if (estimate.has_recall) write_share(json, "recall", estimate.recall);
  json.end_object();
  out += '\n';
}

void write_sample(const Merged& merged, const std::vector<Judgement>& judgements,
                  const MergeOptions& options, std::string& out) {
  const auto sample = identity::draw_sample(merged.partition(), options.count,
                                            static_cast<std::uint64_t>(options.seed));
  for (const auto& pair : sample.pairs) {
    const auto& stratum = sample.strata[pair.stratum];
    JsonWriter json(out);
    json.begin_object().schema("sample");
    write_pair(json, merged, merged.subject(pair.a), merged.subject(pair.b));
    json.key("joined").boolean(stratum.joined).member("stratum", stratum.name).end_object();
    out += '\n';
  }
  write_estimate(sample, identity::estimate(sample, judgements), out);
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
      write_review(merged, options.count, out);
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
