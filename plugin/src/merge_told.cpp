#include "plugin/src/merge_told.h"

#include <string_view>
#include <vector>

#include "core/identity/evidence.h"
#include "core/json_writer.h"
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
      .member("author_id", merged.author_id_of(subject))
      .end_object();
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
  json.key("one_author").boolean(merged.author_id_of(a) == merged.author_id_of(b));
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
  return {subject.id, subject.document, subject.name, merged.author_id_of(subject)};
}

/// The steps with what speaks for each.
std::vector<render::ShownStep> show_steps(const Merged& merged, const Author& author) {
  std::vector<render::ShownStep> steps;
  for (const auto& step : author.steps) {
    const auto evidence = merged.weigh(merged.subject(step.left), merged.subject(step.right));
    steps.push_back({&step, identity::explain(evidence)});
  }
  return steps;
}

render::ShownAuthor show_author(const Merged& merged, const Author& author) {
  render::ShownAuthor shown;
  shown.id = merged.author_id_of(merged.subject(author.id));
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

}  // namespace

Status write_why(const Merged& merged, const MergeOptions& options, std::string& out) {
  const auto a = merged.find_mention(options.a);
  if (!a) return a.error();
  const auto b = merged.find_mention(options.b);
  if (!b) return b.error();
  const auto evidence = merged.weigh(**a, **b);
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

}  // namespace masthead::plugin
