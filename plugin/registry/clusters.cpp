#include "plugin/registry/clusters.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>

namespace masthead::registry {
namespace {

using identity::Author;
using identity::Subject;

/// The name most mentions print; of equal ones the longest, then the smallest.
std::string choose_name(const std::map<std::string_view, std::size_t>& names) {
  const auto better = [](const auto& a, const auto& b) {
    return std::make_tuple(a.second, a.first.size(), b.first) <
           std::make_tuple(b.second, b.first.size(), a.first);
  };
  return std::string(std::max_element(names.begin(), names.end(), better)->first);
}

/// The words of a name in letters a-z.
std::string fold_name(const names::Name& name) {
  std::string folded;
  for (const auto& word : name.words()) {
    if (word.folded_size == 0) continue;
    if (!folded.empty()) folded += ' ';
    folded += name.folded(word);
  }
  return folded;
}

}  // namespace

std::vector<Cluster> make_clusters(const KeptSubjects& kept, const identity::Partition& partition) {
  std::unordered_map<std::string_view, std::size_t> places;
  places.reserve(kept.subjects.size());
  for (std::size_t i = 0; i < kept.subjects.size(); ++i) places.emplace(kept.subjects[i].id, i);
  std::vector<Cluster> clusters;
  clusters.reserve(partition.authors.size());
  for (const Author& author : partition.authors) {
    Cluster& cluster = clusters.emplace_back();
    cluster.smallest = author.id;
    cluster.confidence = author.confidence;
    cluster.component = author.component;
    std::map<std::string_view, std::size_t> names;
    std::set<std::string_view> outlets;
    for (const auto& id : author.members) {
      const Subject& subject = kept.subjects[places.at(id)];
      cluster.members.push_back(kept.members[places.at(id)]);
      ++names[subject.name];
      if (!subject.outlet.empty()) outlets.insert(subject.outlet);
    }
    cluster.name = choose_name(names);
    cluster.outlets = static_cast<std::int64_t>(outlets.size());
    cluster.search = fold_name(names::parse_name(cluster.name));
  }
  return clusters;
}

}  // namespace masthead::registry
