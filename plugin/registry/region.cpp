#include "plugin/registry/region.h"

#include <algorithm>
#include <utility>

#include "core/identity/columns.h"
#include "core/identity/levels.h"
#include "core/identity/verdicts.h"
#include "core/identity/weights.h"
#include "plugin/registry/rarity_text.h"

namespace masthead::registry {
namespace {

using namespace Poco::Data::Keywords;
using identity::Columns;
using identity::Judgement;
using identity::Subject;

Columns columns_of(const identity::Epoch& epoch, const std::vector<std::string_view>& hubs) {
  Columns columns(epoch);
  for (const auto hub : hubs) columns.add_hub(hub);
  return columns;
}

}  // namespace

Region::Region(Database& database, BlockIndex& blocks, Cards& cards,
               const std::vector<Judgement>& judgements)
    : database_(database),
      blocks_(blocks),
      cards_(cards),
      judgements_(judgements),
      hubs_(identity::Verdicts(judgements).hubs()) {
  for (const Judgement& judgement : judgements) {
    if (judgement.kind != Judgement::Kind::same) continue;
    held_.emplace(judgement.a, judgement.b);
    held_.emplace(judgement.b, judgement.a);
  }
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
    add_component(component);
  }
}

void Region::add_component(std::int64_t component) {
  if (component == 0 || !components_.insert(component).second) return;
  std::vector<std::int64_t> mentions;
  std::vector<std::string> ids;
  std::vector<std::int64_t> cards;
  std::vector<std::int64_t> documents;
  std::vector<std::int64_t> authors;
  database_.session() << "SELECT p.mention, m.id, p.card, p.document, p.author FROM author a"
                         " JOIN member p ON p.author = a.author"
                         " JOIN mention m ON m.mention = p.mention WHERE a.component = $1",
      useRef(component), into(mentions), into(ids), into(cards), into(documents), into(authors),
      now;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    if (removed_.contains(mentions[i])) continue;
    before_.authors.emplace(mentions[i], authors[i]);
    before_.cards.emplace(mentions[i], cards[i]);
    add({mentions[i], cards[i], documents[i]}, std::move(ids[i]));
  }
}

void Region::add_card(std::int64_t card) {
  std::vector<std::int64_t> components;
  database_.session() << "SELECT DISTINCT a.component FROM member p"
                         " JOIN author a ON a.author = p.author WHERE p.card = $1",
      useRef(card), into(components), now;
  for (const auto component : components) add_component(component);
}

void Region::reach(const std::unordered_set<std::int64_t>& changed, std::size_t most) {
  const std::vector<std::int64_t> cards(changed.begin(), changed.end());
  for (const auto card : cards) add_card(card);
  auto reaches = alike(cards, most);
  rule_out(reaches);
  add_reached(reaches);
}

std::vector<Region::Reach> Region::alike(const std::vector<std::int64_t>& changed,
                                         std::size_t most) {
  PartialEpoch epoch(database_);
  for (const auto card : changed) {
    const Card& read = cards_.read(card);
    (void)epoch.add(read.subject, read.rarity);
  }
  Columns columns = columns_of(epoch.epoch(), hubs_);
  std::vector<Reach> reaches;
  for (const auto card : changed) {
    const Subject& subject = cards_.read(card).subject;
    const auto row = columns.add(subject);
    const auto keys = identity::block_keys(columns, columns.row(row));
    reaches.push_back({card, blocks_.alike(keys, identity::division_keys(subject), most)});
  }
  return reaches;
}

void Region::rule_out(std::vector<Reach>& reaches) {
  PartialEpoch epoch(database_);
  std::unordered_map<std::int64_t, std::size_t> rows;
  std::vector<std::int64_t> order;
  const auto note = [&](std::int64_t card) {
    if (!rows.emplace(card, order.size()).second) return;
    order.push_back(card);
    const Card& read = cards_.read(card);
    (void)epoch.add(read.subject, read.rarity);
  };
  for (const auto& reach : reaches) {
    note(reach.card);
    for (const auto card : reach.alike) note(card);
  }
  Columns columns = columns_of(epoch.epoch(), hubs_);
  for (const auto card : order) (void)columns.add(cards_.read(card).subject);
  for (auto& reach : reaches) {
    std::erase_if(reach.alike, [&](std::int64_t card) {
      return card == reach.card ||
             !identity::levels_above(columns, rows.at(reach.card), rows.at(card), 0);
    });
  }
}

void Region::add_reached(const std::vector<Reach>& reaches) {
  for (const auto& reach : reaches) {
    if (reach.alike.empty()) continue;
    PartialEpoch epoch(database_);
    const Card& changed = cards_.read(reach.card);
    (void)epoch.add(changed.subject, changed.rarity);
    std::vector<const Subject*> others;
    for (const auto card : reach.alike) {
      const Card& other = cards_.read(card);
      (void)epoch.add(other.subject, other.rarity);
      others.push_back(&other.subject);
    }
    const Subject* const one[] = {&changed.subject};
    epoch.relate(one, others);
    Columns columns = columns_of(epoch.epoch(), hubs_);
    (void)columns.add(changed.subject);
    for (const Subject* other : others) (void)columns.add(*other);
    for (std::size_t i = 0; i < others.size(); ++i) {
      const auto levels = identity::levels_of(columns, 0, i + 1);
      if (columns.epoch().weights->total(levels) > 0) add_card(reach.alike[i]);
    }
  }
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
      for (const auto& found : find_authors(database_, {author})) add_component(found.component);
    }
  }
}

std::int64_t Region::author_of(const std::string& id) const {
  const auto author = before_.authors.find(members_[places_.at(id)].mention);
  return author == before_.authors.end() ? 0 : author->second;
}

bool Region::is_crowded(std::int64_t card) {
  std::int64_t count = 0;
  const auto most = static_cast<std::int64_t>(identity::kMostAlike) + 1;
  database_.session() << "SELECT COUNT(*) FROM (SELECT 1 FROM member WHERE card = $1 LIMIT $2) t",
      useRef(card), useRef(most), into(count), now;
  const auto fresh = fresh_.find(card);
  const auto added = fresh == fresh_.end() ? 0 : fresh->second;
  return static_cast<std::size_t>(count) + added > identity::kMostAlike;
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
  make_subjects();
  PartialEpoch epoch(database_);
  std::unordered_set<std::int64_t> met;
  std::vector<const Subject*> subjects;
  for (const Member& member : members_) {
    if (!met.insert(member.card).second) continue;
    const Card& card = cards_.read(member.card);
    (void)epoch.add(card.subject, card.rarity);
    subjects.push_back(&card.subject);
  }
  epoch.relate(subjects, subjects);
  const identity::Surroundings surroundings = {
      [this](identity::BlockKey key) { return blocks_.is_large(key); },
      [this](const Subject& subject) { return is_crowded(members_[places_.at(subject.id)].card); }};
  return identity::partition(kept_.subjects, own_judgements(), epoch.epoch(), nullptr,
                             surroundings);
}

}  // namespace masthead::registry
