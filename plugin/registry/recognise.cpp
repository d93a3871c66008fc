#include "plugin/registry/recognise.h"

#include <Poco/Data/Statement.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_set>
#include <utility>

#include "core/identity/components.h"
#include "plugin/registry/block_index.h"
#include "plugin/registry/cards.h"
#include "plugin/registry/derivation.h"
#include "plugin/registry/region.h"

namespace masthead::registry {
namespace {

using namespace Poco::Data::Keywords;
using identity::Judgement;
using identity::Subject;

/// The author of a card's mentions, where there are several and one author has them; else 0.
std::int64_t owner_of(Database& database, std::int64_t card) {
  std::vector<std::int64_t> authors;
  database.session() << "SELECT author FROM member WHERE card = $1 LIMIT 50", useRef(card),
      into(authors), now;
  const bool is_one =
      authors.size() > 1 && std::count(authors.begin(), authors.end(), authors.front()) ==
                                static_cast<std::ptrdiff_t>(authors.size());
  return is_one ? authors.front() : 0;
}

double probability_of(double log_odds) { return 1 / (1 + std::exp(-log_odds)); }

/// The probability of the step by which a mention came to its author.
double probability_of(const identity::Author& author, const std::string& mention) {
  for (const auto& step : author.steps) {
    const bool is_its = step.left == mention || step.right == mention;
    if (is_its) return step.judged ? 1 : probability_of(step.score);
  }
  return author.confidence;
}

/// The author who has most of a group; of equal ones the older.
std::int64_t most_of(const identity::Author& group, const Region& region) {
  std::map<std::int64_t, std::size_t> mentions;
  for (const auto& id : group.members) {
    const auto author = region.author_of(id);
    if (author != 0) ++mentions[author];
  }
  const auto best =
      std::max_element(mentions.begin(), mentions.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  return best == mentions.end() ? 0 : best->first;
}

std::vector<std::int64_t> authors_of(Database& database, std::vector<std::int64_t> cards,
                                     std::vector<std::int64_t>& of) {
  std::vector<std::int64_t> authors;
  if (cards.empty()) return authors;
  database.session() << "SELECT DISTINCT card, author FROM member WHERE card = $1", use(cards),
      into(of), into(authors), now;
  return authors;
}

/// Asks whose one mention is.
class Recogniser {
 public:
  Recogniser(Database& database, const Subject& subject, const std::vector<Judgement>& judgements)
      : database_(database),
        subject_(subject),
        blocks_(database),
        cards_(database),
        region_(database, blocks_, cards_, judgements) {}

  Result<Recognised> find(std::size_t most) {
    card_ = cards_.find(subject_);
    const auto owner = card_ == 0 ? 0 : owner_of(database_, card_);
    if (owner != 0) return Recognised{owner, 1, {}};
    if (card_ == 0) imagine();
    region_.add_new({kImagined, card_, document_hash(subject_.document)}, subject_.id, 0);
    const bool is_identified = region_.is_identified(card_);
    if (is_identified) {
      region_.reach({card_}, {most, true});
      auto found = look();
      if (!found || found->probability >= kSure) return found;
    }
    // Whom nothing of his own tells apart from his namesakes may be any of them.
    region_.reach({card_}, {most, false, is_identified ? 0 : identity::kUncertain});
    auto found = look();
    if (found && found->author == 0 && (!is_identified || !rivals_.empty())) {
      found->candidates = candidates(!is_identified);
    }
    return found;
  }

 private:
  static constexpr std::int64_t kImagined = -1;
  static constexpr double kSure = 0.99;
  static constexpr std::size_t kMostCandidates = 16;
  /// Of more mentions than this who is who is not derived for one more.
  static constexpr std::size_t kFew = 8;

  void imagine() {
    card_ = kImagined;
    cards_.imagine(card_, {subject_, look_up_rarity(database_, subject_)});
    blocks_.imagine(subject_, card_);
  }

  /// Whose it is by those who were reached.
  Result<Recognised> look() {
    region_.close();
    if (region_.size() == 1) return Recognised{};
    if (region_.size() > kFew) return look_at_authors();
    const auto partition = region_.partition();
    if (cards_.is_damaged()) {
      return Error{Errc::registry_corrupt,
                   "the registry " + database_.path() +
                       " is damaged (a card): restore a backup, or advance the epoch"};
    }
    note_rivals(partition);
    for (const auto& group : partition.authors) {
      const bool has = std::binary_search(group.members.begin(), group.members.end(), subject_.id);
      if (!has) continue;
      const auto author = most_of(group, region_);
      if (author != 0) return Recognised{author, probability_of(group, subject_.id), {}};
    }
    return Recognised{};
  }

  /// The same by what its likes are now: that it makes nobody one who are two is not expected.
  Recognised look_at_authors() {
    rivals_.clear();
    const auto fits = region_.fits(subject_.id);
    if (fits.empty()) return {};
    const auto& best = fits.front();
    Recognised his{best.author, probability_of(best.log_odds), {}};
    if (best.is_keyed) return his;
    const double least = std::max(best.log_odds - identity::to_log_odds(identity::kMargin), 0.0);
    std::set<std::int64_t> close;
    for (const auto& fit : fits) {
      if (!fit.is_keyed && fit.log_odds >= least) close.insert(fit.author);
    }
    const bool is_clear = std::none_of(close.begin(), close.end(), [&](std::int64_t author) {
      return author != best.author && !region_.may_be_one(best.author, author);
    });
    if (is_clear) return his;
    rivals_ = std::move(close);
    return {};
  }

  /// Whom the partition says it may be of.
  void note_rivals(const identity::Partition& partition) {
    rivals_.clear();
    for (const auto& ambiguous : partition.ambiguous) {
      if (ambiguous.mention != subject_.id) continue;
      for (const auto& rival : ambiguous.rivals) {
        const auto author = region_.author_of(rival);
        if (author != 0) rivals_.insert(author);
      }
    }
  }

  /// Those it may be of, as far as they were met. `by_name`: also whoever has its name and is told
  /// apart from his namesakes by something of his own.
  std::vector<Candidate> candidates(bool by_name) {
    std::map<std::int64_t, double> odds;  // of cards
    std::vector<std::int64_t> cards;
    for (const auto& met : region_.met()) {
      if (odds.emplace(met.card, met.log_odds).second) cards.push_back(met.card);
    }
    std::unordered_set<std::int64_t> namesakes;
    if (by_name) namesakes = region_.identified_namesakes(card_);
    std::vector<std::int64_t> of;
    const auto authors = authors_of(database_, cards, of);
    std::map<std::int64_t, double> best;
    for (std::size_t i = 0; i < authors.size(); ++i) {
      if (!rivals_.contains(authors[i]) && !namesakes.contains(of[i])) continue;
      const auto at = best.emplace(authors[i], odds.at(of[i])).first;
      at->second = std::max(at->second, odds.at(of[i]));
    }
    std::vector<Candidate> found;
    found.reserve(best.size());
    for (const auto& [author, log_odds] : best) {
      found.push_back({author, probability_of(log_odds)});
    }
    std::stable_sort(found.begin(), found.end(), [](const Candidate& a, const Candidate& b) {
      return a.probability > b.probability;
    });
    if (found.size() < 2) found.clear();
    if (found.size() > kMostCandidates) found.resize(kMostCandidates);
    return found;
  }

  Database& database_;
  const Subject& subject_;
  BlockIndex blocks_;
  Cards cards_;
  Region region_;
  std::int64_t card_ = 0;
  std::set<std::int64_t> rivals_;  // authors
};

}  // namespace

Result<Recognised> recognise(Database& database, const Subject& subject,
                             const std::vector<Judgement>& judgements, std::size_t most) {
  const auto known = author_of(database, subject.id);
  if (known != 0) return Recognised{known, 1, {}};
  return Recogniser(database, subject, judgements).find(most);
}

}  // namespace masthead::registry
