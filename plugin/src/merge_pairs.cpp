#include "plugin/src/merge_pairs.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "core/identity/evidence.h"
#include "core/identity/sample.h"
#include "core/json_writer.h"

namespace masthead::plugin {
namespace {

using identity::Author;
using identity::Judgement;
using identity::Subject;

/// A pair to be judged: with another word for its kind the line is a judgement.
void write_pair(JsonWriter& json, const Merged& merged, const Subject& a, const Subject& b) {
  json.member("kind", "unsure").member("a", a.id).member("b", b.id);
  json.member("a_name", a.name).member_if("a_document", a.document);
  json.member("b_name", b.name).member_if("b_document", b.document);
  const auto evidence = merged.weigh(a, b);
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
  std::set<std::pair<std::string_view, std::string_view>> asked;
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
    const std::string_view ids[] = {left->id, right->id};
    if (!asked.insert(std::minmax(ids[0], ids[1])).second) continue;
    const auto joined = static_cast<double>(left->members.size() * right->members.size());
    useful.push_back({&a, &b, pair.probability * joined});
  }
  std::stable_sort(useful.begin(), useful.end(),
                   [](const Useful& x, const Useful& y) { return x.gain > y.gain; });
  return useful;
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

}  // namespace

std::size_t write_review(const Merged& merged, Part part, std::string& out,
                         const std::function<bool(const Subject&, const Subject&)>& may_stand) {
  auto useful = find_useful(merged);
  std::erase_if(useful,
                [&](const Useful& pair) { return may_stand && !may_stand(*pair.a, *pair.b); });
  const std::size_t begin = std::min(useful.size(), part.after);
  const std::size_t end = begin + std::min(useful.size() - begin, part.count);
  for (std::size_t i = begin; i < end; ++i) {
    const Useful& pair = useful[i];
    JsonWriter json(out);
    json.begin_object().schema("review");
    write_pair(json, merged, *pair.a, *pair.b);
    json.key("gain").number(pair.gain).end_object();
    out += '\n';
  }
  return useful.size();
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

}  // namespace masthead::plugin
