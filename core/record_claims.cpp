#include "core/record_claims.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "core/text.h"

namespace masthead {
namespace {

std::uint64_t number_of(const Locator& locator) {
  std::uint64_t number = 0;
  const auto* const end = locator.value.data() + locator.value.size();
  if (locator.kind == Locator::Kind::jsonptr) return 0;
  return std::from_chars(locator.value.data(), end, number).ec == std::errc() ? number : 0;
}

bool has_smaller_id(const Said& a, const Said& b) {
  return std::tie(a.document, a.observation->id) < std::tie(b.document, b.observation->id);
}

/// The values of the claims: by documents, then by length.
std::vector<Candidate> collect(const std::vector<Said>& said) {
  std::map<std::string_view, std::vector<Said>> by_value;
  for (const auto& s : said) by_value[s.observation->value].push_back(s);
  std::vector<Candidate> candidates;
  for (const auto& [value, of_value] : by_value) {
    const auto& smallest = *std::min_element(of_value.begin(), of_value.end(), has_smaller_id);
    const auto trusted =
        std::count_if(of_value.begin(), of_value.end(), [](const Said& s) { return s.trusted; });
    candidates.push_back(
        {value, smallest, count_documents(of_value), static_cast<std::size_t>(trusted)});
  }
  std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
    if (a.documents != b.documents) return a.documents > b.documents;
    if (a.value.size() != b.value.size()) return a.value.size() > b.value.size();
    return a.value < b.value;
  });
  return candidates;
}

}  // namespace

std::size_t count_documents(const std::vector<Said>& said) {
  std::set<std::string_view> documents;
  for (const auto& s : said) documents.insert(s.document);
  return documents.size();
}

bool is_said_before(const Said& a, const Said& b) {
  const auto key = [](const Said& s) {
    const auto& o = *s.observation;
    return std::tuple(s.document, o.locator.kind, number_of(o.locator),
                      std::string_view(o.locator.value), std::string_view(o.id));
  };
  return key(a) < key(b);
}

std::vector<Said> said_of(Field field, std::span<const SeenMention> mentions) {
  std::vector<Said> said;
  for (const auto& s : mentions) {
    const auto* trusted = find_first(s.mention->observations, field);
    for (const auto& o : s.mention->observations) {
      if (o.field == field) said.push_back({&o, s.document->id, &o == trusted});
    }
  }
  return said;
}

std::vector<Candidate> rank_values(const std::vector<Said>& said) {
  auto candidates = collect(said);
  for (auto& candidate : candidates) candidate.trusted = 0;  // no reason for this order
  return candidates;
}

std::vector<Candidate> rank_trusted_values(const std::vector<Said>& said) {
  auto candidates = collect(said);
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& a, const Candidate& b) {
                     return std::tie(a.documents, a.trusted) > std::tie(b.documents, b.trusted);
                   });
  return candidates;
}

std::string_view reason_for(const std::vector<Candidate>& ranked) {
  if (ranked.size() == 1) return "only-value";
  if (ranked[0].documents != ranked[1].documents) return "most-documents";
  if (ranked[0].trusted > ranked[1].trusted) return "most-trusted";
  return ranked[0].value.size() != ranked[1].value.size() ? "longest" : "smallest";
}

std::vector<DistinctValue> distinct_values(const std::vector<Said>& said) {
  std::map<std::string, std::vector<Said>> by_fold;
  for (const auto& s : said) by_fold[fold_text(s.observation->value)].push_back(s);
  std::vector<DistinctValue> values;
  for (auto& [folded, of_value] : by_fold) {
    DistinctValue value;
    value.folded = folded;
    value.spellings = rank_values(of_value);
    value.documents = count_documents(of_value);
    value.first = *std::min_element(of_value.begin(), of_value.end(), is_said_before);
    values.push_back(std::move(value));
  }
  std::sort(values.begin(), values.end(), [](const DistinctValue& a, const DistinctValue& b) {
    if (a.documents != b.documents) return a.documents > b.documents;
    return is_said_before(a.first, b.first);
  });
  return values;
}

Provenance provenance_of(std::string member, const std::vector<Candidate>& ranked,
                         std::string_view chosen_by) {
  const auto& winner = ranked.front();
  Provenance provenance{std::move(member),
                        std::string(winner.said.document),
                        *winner.said.observation,
                        std::string(chosen_by),
                        {}};
  for (std::size_t i = 1; i < ranked.size(); ++i) {
    provenance.rivals.push_back({std::string(ranked[i].value), std::string(ranked[i].said.document),
                                 ranked[i].said.observation->id});
  }
  return provenance;
}

}  // namespace masthead
