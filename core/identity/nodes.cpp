#include "core/identity/nodes.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "core/identity/levels.h"
#include "core/identity/weights.h"

namespace masthead::identity {
namespace {

auto content(const Subject& s) {
  return std::tie(s.name, s.outlet, s.author_id, s.kind, s.bio, s.traits);
}

/// The subjects by id, each id once.
std::vector<const Subject*> by_id(std::span<const Subject> subjects) {
  std::vector<const Subject*> sorted;
  sorted.reserve(subjects.size());
  for (const auto& subject : subjects) sorted.push_back(&subject);
  const auto before = [](const Subject* a, const Subject* b) {
    if (a->id != b->id) return a->id < b->id;
    return std::tuple_cat(content(*a), std::tie(a->document, a->published)) <
           std::tuple_cat(content(*b), std::tie(b->document, b->published));
  };
  std::sort(sorted.begin(), sorted.end(), before);
  const auto equal = [](const Subject* a, const Subject* b) { return a->id == b->id; };
  sorted.erase(std::unique(sorted.begin(), sorted.end(), equal), sorted.end());
  return sorted;
}

/// Puts mentions that say the same into nodes of the row they share.
class NodeMaker {
 public:
  NodeMaker(const std::unordered_set<std::string>& apart, Columns& columns,
            const IsCrowded& is_crowded)
      : apart_(&apart), columns_(&columns), is_crowded_(&is_crowded) {}

  void add(std::span<const Subject* const> alike) {
    const auto row = columns_->add(*alike.front());
    // Two that say nothing but a common name are not one author for it.
    const bool enough =
        alike.size() > 1 && columns_->epoch().weights->total(levels_of(*columns_, row, row)) > 0;
    const bool crowded = !enough && are_crowded(alike);
    constexpr auto kNone = static_cast<std::size_t>(-1);
    std::size_t together = kNone;
    for (const auto* subject : alike) {
      const bool alone = !enough || apart_->contains(subject->id);
      const auto at = alone || together == kNone ? nodes_.size() : together;
      if (at == nodes_.size()) nodes_.push_back({row, {}, {}, crowded});
      if (!alone) together = at;
      put(*subject, nodes_[at]);
    }
  }

  [[nodiscard]] std::vector<Node> take() {
    for (auto& node : nodes_) std::sort(node.documents.begin(), node.documents.end());
    std::sort(nodes_.begin(), nodes_.end(), [](const Node& a, const Node& b) {
      return a.mentions.front()->id < b.mentions.front()->id;
    });
    return std::move(nodes_);
  }

 private:
  [[nodiscard]] bool are_crowded(std::span<const Subject* const> alike) const {
    return *is_crowded_ ? (*is_crowded_)(*alike.front()) : alike.size() > kMostAlike;
  }

  void put(const Subject& subject, Node& node) {
    node.mentions.push_back(&subject);
    if (!subject.document.empty()) {
      node.documents.push_back(columns_->number_document(subject.document));
    }
  }

  const std::unordered_set<std::string>* apart_;
  Columns* columns_;
  const IsCrowded* is_crowded_;
  std::vector<Node> nodes_;
};

}  // namespace

std::vector<Node> make_nodes(std::span<const Subject> subjects,
                             const std::unordered_set<std::string>& apart, Columns& columns,
                             const IsCrowded& is_crowded) {
  auto sorted = by_id(subjects);
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const Subject* a, const Subject* b) { return content(*a) < content(*b); });
  NodeMaker maker(apart, columns, is_crowded);
  for (auto at = sorted.begin(); at != sorted.end();) {
    const auto end = std::find_if(at, sorted.end(), [&](const Subject* subject) {
      return content(*subject) != content(**at);
    });
    maker.add({at, end});
    at = end;
  }
  return maker.take();
}

}  // namespace masthead::identity
