#include "adapters/page/identity.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace masthead::page {

namespace {

using Candidates = std::vector<const ArticleCandidate*>;

Candidates choose_of_rank(std::span<const ArticleCandidate> all, int rank) {
  Candidates rivals;
  for (const auto& candidate : all) {
    if (candidate.rank == rank) rivals.push_back(&candidate);
  }
  if (rivals.size() < 2) return rivals;
  const bool known =
      std::any_of(rivals.begin(), rivals.end(), [](const auto* c) { return c->is_page; });
  const std::string& first = rivals.front()->headline;
  std::erase_if(rivals, [known, &first](const ArticleCandidate* c) {
    return known ? !c->is_page : !c->headline.empty() && c->headline != first;
  });
  return rivals;
}

std::vector<std::uint32_t> numbers_of(const Candidates& chosen) {
  std::vector<std::uint32_t> numbers;
  numbers.reserve(chosen.size());
  for (const auto* candidate : chosen) numbers.push_back(candidate->number);
  return numbers;
}

}  // namespace

std::vector<std::uint32_t> choose_article(std::span<const ArticleCandidate> candidates) {
  Candidates found;
  for (int rank = 0; rank < kArticleRanks; ++rank) {
    Candidates chosen = choose_of_rank(candidates, rank);
    const bool named =
        std::any_of(chosen.begin(), chosen.end(), [](const auto* c) { return c->has_author; });
    if (named) return numbers_of(chosen);
    if (found.empty()) found = std::move(chosen);
  }
  return numbers_of(found);
}

bool PageIdentity::has_address(std::string_view address) const {
  return !address.empty() && (address == url_key || address == canonical_key);
}

bool PageIdentity::has_headline(std::string_view words) const {
  constexpr std::size_t kShortest = 12;  // "News" begins too many titles
  if (words.empty() || headline.empty()) return false;
  if (words == headline) return true;
  if (std::min(words.size(), headline.size()) < kShortest) return false;
  return words.starts_with(headline) || headline.starts_with(words);
}

}  // namespace masthead::page
