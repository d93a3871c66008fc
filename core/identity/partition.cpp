#include "core/identity/partition.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "core/id.h"
#include "core/identity/columns.h"
#include "core/identity/components.h"
#include "core/identity/linkage.h"
#include "core/identity/namesakes.h"
#include "core/identity/nodes.h"
#include "core/identity/verdicts.h"

namespace masthead::identity {
namespace {

/// What is answered of one component.
struct Answer {
  std::vector<Author> authors;
  std::vector<Ambiguous> ambiguous;
};

double probability(double log_odds) { return 1 / (1 + std::exp(-log_odds)); }

const std::string& id_of(const Node& node) { return node.mentions.front()->id; }

/// One author for each group of the nodes.
class AnswerMaker {
 public:
  AnswerMaker(std::span<const Node> nodes, const Component& component)
      : nodes_(nodes), component_(component) {}

  Answer make() {
    if (component_.nodes.size() > kMostInComponent) return apart();
    const auto linkage = link(static_cast<std::uint32_t>(component_.nodes.size()), component_.edges,
                              to_score(kAbsent));
    for (std::uint32_t i = 0; i < component_.nodes.size(); ++i) add(i, linkage.group[i]);
    for (const auto& join : linkage.joins) add(join, linkage.group[join.a]);
    for (const auto& undecided : linkage.undecided) add(undecided, linkage);
    for (auto& author : answer_.authors) std::sort(author.members.begin(), author.members.end());
    return std::move(answer_);
  }

 private:
  [[nodiscard]] const Node& node(std::uint32_t place) const {
    return nodes_[component_.nodes[place]];
  }

  /// Too much to be told apart: nobody is joined, and everybody is said to be ambiguous.
  Answer apart() {
    for (std::uint32_t i = 0; i < component_.nodes.size(); ++i) {
      add(i, i);
      for (const auto* mention : node(i).mentions) answer_.ambiguous.push_back({mention->id, {}});
    }
    return std::move(answer_);
  }

  void add(std::uint32_t place, std::uint32_t group) {
    const auto [at, is_new] = places_.emplace(group, answer_.authors.size());
    if (is_new) answer_.authors.push_back({id_of(node(group)), {}, 1, {}});
    auto& members = answer_.authors[at->second].members;
    for (const auto* mention : node(place).mentions) members.push_back(mention->id);
  }

  void add(const Join& join, std::uint32_t group) {
    auto& author = answer_.authors[places_.at(group)];
    const double score = to_log_odds(join.mean);
    author.steps.push_back({id_of(node(join.a)), id_of(node(join.b)), score, id_of(node(join.left)),
                            id_of(node(join.right)), join.judged});
    if (!join.judged) author.confidence = std::min(author.confidence, probability(score));
  }

  void add(const Undecided& undecided, const Linkage& linkage) {
    std::set<std::string> rivals;
    for (const auto rival : undecided.rivals) rivals.insert(id_of(node(linkage.group[rival])));
    const auto group = linkage.group[undecided.group];
    for (const auto& member : answer_.authors[places_.at(group)].members) {
      answer_.ambiguous.push_back({member, {rivals.begin(), rivals.end()}});
    }
  }

  std::span<const Node> nodes_;
  const Component& component_;
  Answer answer_;
  std::unordered_map<std::uint32_t, std::size_t> places_;
};

}  // namespace

struct Cache::State {
  std::unordered_map<std::string, Answer> answers;  ///< by the fingerprint of the component
};

Cache::Cache() : state_(std::make_unique<State>()) {}
Cache::~Cache() = default;
Cache::Cache(Cache&&) noexcept = default;
Cache& Cache::operator=(Cache&&) noexcept = default;
void Cache::clear() { state_->answers.clear(); }

namespace {

/// All that the answer of a component depends on.
std::string fingerprint(std::span<const Node> nodes, const Component& component) {
  std::vector<std::string> fields;
  for (const auto node : component.nodes) {
    for (const auto* mention : nodes[node].mentions) fields.push_back(mention->id);
    fields.emplace_back();
  }
  for (const auto& edge : component.edges) {
    fields.push_back(std::to_string(edge.a) + ',' + std::to_string(edge.b) + ',' +
                     std::to_string(edge.score) + (edge.keyed ? "k" : "-") +
                     std::to_string(static_cast<int>(edge.verdict)));
  }
  const std::vector<std::string_view> views(fields.begin(), fields.end());
  return make_id("", views);
}

class Partitioner {
 public:
  Partitioner(std::span<const Subject> subjects, std::span<const Judgement> judgements,
              const Epoch& epoch, Cache* cache, const Surroundings& surroundings)
      : verdicts_(judgements), columns_(epoch), cache_(cache), surroundings_(surroundings) {
    for (const auto hub : verdicts_.hubs()) columns_.add_hub(hub);
    nodes_ = make_nodes(subjects, verdicts_.mentions(), columns_, surroundings_.is_crowded);
  }

  Partition make(const ShareWork& share) {
    const auto graph =
        make_graph(columns_, nodes_, verdicts_.of_nodes(nodes_), surroundings_.is_large, share);
    std::vector<bool> met(nodes_.size(), false);
    for (const auto& component : graph.components) {
      for (const auto node : component.nodes) met[node] = true;
      take(answer(component));
    }
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      if (!met[i]) take(single(nodes_[i]));
    }
    const auto by_id = [](const Author& a, const Author& b) { return a.id < b.id; };
    std::sort(result_.authors.begin(), result_.authors.end(), by_id);
    add_namesakes(graph);
    add_uncertain(graph);
    return std::move(result_);
  }

 private:
  static Answer single(const Node& node) {
    Author author{id_of(node), {}, 1, {}};
    for (const auto* mention : node.mentions) author.members.push_back(mention->id);
    return {{std::move(author)}, {}};
  }

  Answer answer(const Component& component) {
    if (cache_ == nullptr) {
      ++result_.computed;
      return AnswerMaker(nodes_, component).make();
    }
    auto& answers = cache_->state().answers;
    const auto [at, is_new] = answers.try_emplace(fingerprint(nodes_, component));
    if (is_new) {
      ++result_.computed;
      at->second = AnswerMaker(nodes_, component).make();
    }
    return at->second;
  }

  void take(Answer answer) {
    for (auto& author : answer.authors) {
      author.component = result_.components;
      result_.authors.push_back(std::move(author));
    }
    ++result_.components;
    for (auto& one : answer.ambiguous) result_.ambiguous.push_back(std::move(one));
  }

  /// Those that fit several authors alike, and those that may be any bearer of their name.
  void add_namesakes(const Graph& graph) {
    auto& ambiguous = result_.ambiguous;
    const auto namesakes = find_namesakes(columns_, nodes_, graph, result_.authors);
    const auto by_mention = [](const Ambiguous& a, const Ambiguous& b) {
      return a.mention < b.mention;
    };
    const auto equal = [](const Ambiguous& a, const Ambiguous& b) {
      return a.mention == b.mention;
    };
    ambiguous.insert(ambiguous.end(), namesakes.begin(), namesakes.end());
    std::stable_sort(ambiguous.begin(), ambiguous.end(), by_mention);
    ambiguous.erase(std::unique(ambiguous.begin(), ambiguous.end(), equal), ambiguous.end());
  }

  /// Of each two authors the pair that is nearest to being one.
  void add_uncertain(const Graph& graph) {
    std::unordered_map<std::string_view, std::string_view> author_of;
    for (const auto& author : result_.authors) {
      for (const auto& member : author.members) author_of.emplace(member, author.id);
    }
    std::map<std::pair<std::string_view, std::string_view>, UncertainPair> best;
    const auto add = [&](std::uint32_t a, std::uint32_t b, const Edge& edge) {
      const auto& left = id_of(nodes_[a]);
      const auto& right = id_of(nodes_[b]);
      const auto authors = std::minmax(author_of.at(left), author_of.at(right));
      const auto limit = std::abs(to_score(kUncertain));
      if (authors.first == authors.second || std::abs(edge.score) > limit ||
          edge.verdict != Edge::Verdict::open || verdicts_.is_judged(left, right)) {
        return;
      }
      const UncertainPair pair{left, right, probability(to_log_odds(edge.score))};
      const auto [at, is_new] = best.try_emplace(authors, pair);
      if (!is_new && pair.probability > at->second.probability) at->second = pair;
    };
    for_each_edge(graph, add);
    sort_uncertain(best);
  }

  template <class Best>
  void sort_uncertain(const Best& best) {
    constexpr double kEven = 0.5;
    auto& uncertain = result_.uncertain;
    for (const auto& [authors, pair] : best) uncertain.push_back(pair);
    std::sort(
        uncertain.begin(), uncertain.end(), [](const UncertainPair& a, const UncertainPair& b) {
          return std::make_tuple(std::abs(a.probability - kEven), std::cref(a.a), std::cref(a.b)) <
                 std::make_tuple(std::abs(b.probability - kEven), std::cref(b.a), std::cref(b.b));
        });
    if (uncertain.size() > kMostUncertain) uncertain.resize(kMostUncertain);
  }

  Verdicts verdicts_;
  Columns columns_;
  Cache* cache_;
  const Surroundings& surroundings_;
  std::vector<Node> nodes_;
  Partition result_;
};

}  // namespace

Partition partition(std::span<const Subject> subjects, std::span<const Judgement> judgements,
                    const Epoch& epoch, Cache* cache, const Surroundings& surroundings,
                    const ShareWork& share) {
  return Partitioner(subjects, judgements, epoch, cache, surroundings).make(share);
}

}  // namespace masthead::identity
