#include "plugin/registry/region.h"

#include <algorithm>
#include <utility>

#include "core/identity/columns.h"
#include "core/identity/levels.h"
#include "core/identity/verdicts.h"
#include "core/identity/weights.h"
#include "plugin/registry/rarity_text.h"

namespace masthead::registry {

using namespace Poco::Data::Keywords;
using identity::Columns;
using identity::Judgement;
using identity::Subject;

Region::Region(Database& database, BlockIndex& blocks, Cards& cards,
               const std::vector<Judgement>& judgements)
    : database_(database),
      blocks_(blocks),
      cards_(cards),
      judgements_(judgements),
      hubs_(identity::Verdicts(judgements).hubs()),
      epoch_(database) {
  for (const Judgement& judgement : judgements) {
    if (judgement.kind != Judgement::Kind::same) continue;
    held_.emplace(judgement.a, judgement.b);
    held_.emplace(judgement.b, judgement.a);
  }
}

Columns Region::new_columns() const {
  Columns columns(epoch_.epoch());
  for (const auto hub : hubs_) columns.add_hub(hub);
  return columns;
}

void Region::add(Member member, std::string id) {
  if (!places_.emplace(id, members_.size()).second) return;
  members_.push_back(member);
  ids_.push_back(std::move(id));
}

void Region::add_new(Member member, std::string id, std::int64_t was) {
  ++fresh_[member.card];
  const auto earlier = before_.authors.find(was);
  if (earlier != before_.authors.end()) before_.authors.emplace(member.mention, earlier->second);
  add(member, std::move(id));
}

void Region::remove(const std::vector<std::int64_t>& mentions) {
  removed_.insert(mentions.begin(), mentions.end());
  for (const auto mention : mentions) {
    std::int64_t component = 0;
    std::int64_t author = 0;
    database_.session() << "SELECT a.component, a.author FROM member p"
                           " JOIN author a ON a.author = p.author WHERE p.mention = $1",
        useRef(mention), into(component), into(author), now;
    if (author == 0) continue;
    before_.authors.emplace(mention, author);
    add_components({&component, 1});
  }
}

void Region::add_components(std::span<const std::int64_t> components) {
  std::vector<std::int64_t> wanted;
  for (const auto component : components) {
    if (component != 0 && components_.insert(component).second) wanted.push_back(component);
  }
  if (wanted.empty()) return;
  std::vector<std::int64_t> mentions;
  std::vector<std::string> ids;
  std::vector<std::int64_t> cards;
  std::vector<std::int64_t> documents;
  std::vector<std::int64_t> authors;
  database_.session() << "SELECT p.mention, m.id, p.card, p.document, p.author FROM author a"
                         " JOIN member p ON p.author = a.author"
                         " JOIN mention m ON m.mention = p.mention WHERE a.component = $1",
      use(wanted), into(mentions), into(ids), into(cards), into(documents), into(authors), now;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    if (removed_.contains(mentions[i])) continue;
    before_.authors.emplace(mentions[i], authors[i]);
    before_.cards.emplace(mentions[i], cards[i]);
    add({mentions[i], cards[i], documents[i]}, std::move(ids[i]));
  }
}

void Region::add_card(std::int64_t card) { add_cards({&card, 1}); }

void Region::add_cards(std::span<const std::int64_t> cards) {
  if (cards.empty()) return;
  std::vector<std::int64_t> wanted(cards.begin(), cards.end());
  std::vector<std::int64_t> components;
  database_.session() << "SELECT DISTINCT a.component FROM member p"
                         " JOIN author a ON a.author = p.author WHERE p.card = $1",
      use(wanted), into(components), now;
  add_components(components);
}

void Region::fetch(std::span<const std::int64_t> cards) {
  cards_.fetch(cards);
  for (const auto card : cards) {
    if (!fetched_.insert(card).second) continue;
    const Card& read = cards_.read(card);
    (void)epoch_.add(read.subject, read.rarity);
  }
}

void Region::reach(const std::unordered_set<std::int64_t>& changed, const Reach& how) {
  const std::vector<std::int64_t> cards(changed.begin(), changed.end());
  add_cards(cards);
  auto reaches = alike(cards, how);
  rule_out(reaches, how.floor);
  add_reached(reaches, how.floor);
}

std::vector<Region::Reached> Region::alike(const std::vector<std::int64_t>& changed,
                                           const Reach& how) {
  fetch(changed);
  Columns columns = new_columns();
  std::vector<Reached> reaches;
  for (const auto card : changed) {
    const Subject& subject = cards_.read(card).subject;
    const auto row = columns.add(subject);
    const auto keys = how.by_own ? identity::own_keys(columns, columns.row(row))
                                 : identity::block_keys(columns, columns.row(row));
    reaches.push_back({card, blocks_.alike(keys, identity::division_keys(subject), how.most)});
  }
  return reaches;
}

void Region::rule_out(std::vector<Reached>& reaches, double floor) {
  std::unordered_map<std::int64_t, std::size_t> rows;
  std::vector<std::int64_t> order;
  const auto note = [&](std::int64_t card) {
    if (rows.emplace(card, order.size()).second) order.push_back(card);
  };
  for (const auto& reach : reaches) {
    note(reach.card);
    for (const auto card : reach.alike) note(card);
  }
  fetch(order);
  looked_at_.insert(order.begin(), order.end());
  Columns columns = new_columns();
  for (const auto card : order) (void)columns.add(cards_.read(card).subject);
  for (auto& reach : reaches) {
    std::erase_if(reach.alike, [&](std::int64_t card) {
      return card == reach.card ||
             !identity::levels_above(columns, rows.at(reach.card), rows.at(card), floor);
    });
  }
}

void Region::add_reached(const std::vector<Reached>& reaches, double floor) {
  std::vector<std::int64_t> reached;
  for (const auto& reach : reaches) {
    if (reach.alike.empty()) continue;
    const Subject& changed = cards_.read(reach.card).subject;
    std::vector<const Subject*> others;
    others.reserve(reach.alike.size());
    for (const auto card : reach.alike) others.push_back(&cards_.read(card).subject);
    const Subject* const one[] = {&changed};
    epoch_.relate(one, others);
    Columns columns = new_columns();
    (void)columns.add(changed);
    for (const Subject* other : others) (void)columns.add(*other);
    for (std::size_t i = 0; i < others.size(); ++i) {
      const double odds = columns.epoch().weights->total(identity::levels_of(columns, 0, i + 1));
      if (odds > 0) reached.push_back(reach.alike[i]);
      if (odds >= floor) met_.push_back({reach.alike[i], odds});
    }
  }
  add_cards(reached);
}

void Region::close() {
  // Whoever is added may be held together with somebody else.
  for (std::size_t i = 0; i < ids_.size(); ++i) {
    const auto [begin, end] = held_.equal_range(ids_[i]);
    for (auto at = begin; at != end; ++at) {
      const std::string other(at->second);
      if (places_.contains(other)) continue;
      const auto author = registry::author_of(database_, other);
      if (author == 0) continue;
      const auto found = find_authors(database_, {author});
      if (!found.empty()) add_components({&found.front().component, 1});
    }
  }
}

std::int64_t Region::author_of(const std::string& id) const {
  const auto author = before_.authors.find(members_[places_.at(id)].mention);
  return author == before_.authors.end() ? 0 : author->second;
}

std::unordered_set<std::int64_t> Region::crowded_cards() {
  std::unordered_map<std::int64_t, std::size_t> here;
  for (const Member& member : members_) ++here[member.card];
  std::vector<std::int64_t> wanted;
  wanted.reserve(here.size());
  for (const auto& [card, count] : here) wanted.push_back(card);
  if (wanted.empty()) return {};
  std::vector<std::int64_t> most(wanted.size(),
                                 static_cast<std::int64_t>(identity::kMostAlike) + 1);
  std::vector<std::int64_t> cards;
  std::vector<std::int64_t> counts;
  database_.session() << "SELECT card, COUNT(*) FROM (SELECT card FROM member WHERE card = $1"
                         " LIMIT $2) t GROUP BY card",
      use(wanted), use(most), into(cards), into(counts), now;
  std::unordered_map<std::int64_t, std::size_t> kept;
  for (std::size_t i = 0; i < cards.size(); ++i) {
    kept.emplace(cards[i], static_cast<std::size_t>(counts[i]));
  }
  std::unordered_set<std::int64_t> crowded;
  for (const auto card : wanted) {
    const auto count = kept.find(card);
    const auto fresh = fresh_.find(card);
    const auto all =
        (count == kept.end() ? 0 : count->second) + (fresh == fresh_.end() ? 0 : fresh->second);
    if (all > identity::kMostAlike) crowded.insert(card);
  }
  return crowded;
}

std::vector<Judgement> Region::own_judgements() const {
  std::vector<Judgement> own;
  for (const Judgement& judgement : judgements_) {
    const bool is_own =
        judgement.kind == Judgement::Kind::hub || holds(judgement.a) || holds(judgement.b);
    if (is_own) own.push_back(judgement);
  }
  return own;
}

void Region::make_subjects() {
  kept_ = {};
  kept_.members = members_;
  for (std::size_t i = 0; i < members_.size(); ++i) {
    Subject& subject = kept_.subjects.emplace_back(cards_.read(members_[i].card).subject);
    subject.id = ids_[i];
    subject.published.clear();
    subject.document = members_[i].document == 0 ? "" : std::to_string(members_[i].document);
  }
}

identity::Partition Region::partition() {
  std::vector<std::int64_t> cards;
  cards.reserve(members_.size());
  for (const Member& member : members_) cards.push_back(member.card);
  std::sort(cards.begin(), cards.end());
  cards.erase(std::unique(cards.begin(), cards.end()), cards.end());
  fetch(cards);
  make_subjects();
  std::vector<const Subject*> subjects;
  subjects.reserve(cards.size());
  for (const auto card : cards) subjects.push_back(&cards_.read(card).subject);
  epoch_.relate(subjects, subjects);
  blocks_.weigh(subjects);
  const auto crowded = crowded_cards();
  const identity::Surroundings surroundings = {
      [this](identity::BlockKey key) { return blocks_.is_large(key); },
      [&](const Subject& subject) {
        return crowded.contains(members_[places_.at(subject.id)].card);
      }};
  return identity::partition(kept_.subjects, own_judgements(), epoch_.epoch(), nullptr,
                             surroundings);
}

}  // namespace masthead::registry
