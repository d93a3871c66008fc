#include "adapters/page/document_maker.h"

#include <algorithm>
#include <string>

#include "adapters/page/same_name.h"

namespace masthead::page {
namespace {

Observation like(const Observation& observation, Field field, std::string value) {
  Observation made = observation;
  made.field = field;
  made.value = std::move(value);
  made.dropped.clear();
  return made;
}

}  // namespace

bool is_link(Field field) {
  return field == Field::url || field == Field::website || field == Field::handle;
}

DocumentMaker::DocumentMaker(std::string_view id, std::string_view page_url,
                             const PageClaims& claims, const std::vector<Signer>& signers,
                             const OutletNames& outlet, links::LinkReader& reader)
    : claims_(claims), signers_(signers), sorter_(reader, outlet, page_url), outlet_(outlet) {
  document_.id = id;
}

void DocumentMaker::put(std::vector<Observation>& to, Observation observation) const {
  seal(observation, document_.id);
  to.push_back(std::move(observation));
}

void DocumentMaker::add_article() {
  auto& article = document_.article;
  for (const auto& observation : claims_.article) put(article.observations, observation);
  for (const auto& link : claims_.outlet_links) {
    auto sorted = sorter_.learn_outlets(link);
    auto observation = like(link, sorted.field, link.value);
    if (sorted.account) {
      observation.value = sorted.account->url;
      article.accounts.push_back(std::move(*sorted.account));
    }
    put(article.observations, std::move(observation));
  }
}

SortedLink DocumentMaker::sort(const Observation& link, const NameKey& author, bool organisation) {
  auto sorted = sorter_.sort(link, author, organisation);
  if (!sorted.why.empty()) whys_.emplace(&link, sorted.why);
  return sorted;
}

std::string_view DocumentMaker::why_not(const Observation& link) const {
  const auto at = whys_.find(&link);
  return at == whys_.end() ? std::string_view{} : at->second;
}

void DocumentMaker::add_name(const NamePart& part, Mention& mention) {
  const auto& stood = claims_.authors[part.claim].observations[part.observation];
  if (!part.name.name.empty()) {
    auto name = like(stood, Field::name, part.name.name);
    if (!part.alone) name.original = part.name.text;
    name.dropped = part.name.dropped;
    put(mention.observations, std::move(name));
  }
  const std::pair<Field, const std::string*> found[] = {
      {Field::job_title, &part.name.job_title},
      {Field::location, &part.name.location},
      {Field::email, &part.name.email},
  };
  for (const auto& [field, value] : found) {
    if (!value->empty()) put(mention.observations, like(stood, field, *value));
  }
}

/// Of a claim of several names, whose a detail is: theirs whose name the link is most like, else
/// the first one's.
bool DocumentMaker::is_owner(const Observation& observation, std::size_t claim,
                             const Signer& signer) const {
  const auto names_one = [claim](const NamePart& part) {
    return part.claim != claim || part.alone;
  };
  if (!is_link(observation.field)) return true;
  if (std::all_of(signer.parts.begin(), signer.parts.end(), names_one)) return true;
  std::vector<const NameKey*> keys;
  std::size_t self = 0;
  for (const auto& s : signers_) {
    if (std::none_of(s.parts.begin(), s.parts.end(),
                     [claim](const NamePart& part) { return part.claim == claim; })) {
      continue;
    }
    if (&s == &signer) self = keys.size();
    keys.push_back(&s.key);
  }
  return most_like(observation.value, keys) == self;
}

void DocumentMaker::add_link(const Observation& link, const Signer& signer, Mention& mention) {
  using Owner = SortedLink::Owner;
  auto sorted = sort(link, signer.key, signer.kind == AuthorKind::organisation);
  auto made = like(link, sorted.field, link.value);
  made.dropped = std::move(sorted.dropped);
  made.qualifier = sorted.why;
  if (sorted.account) made.value = sorted.account->url;
  const bool own = sorted.owner == Owner::author;
  auto& observations = own ? mention.observations : document_.article.observations;
  auto& accounts = own ? mention.accounts : document_.article.accounts;
  put(observations, std::move(made));
  if (sorted.account) accounts.push_back(std::move(*sorted.account));
}

/// Puts a link that no author is named with to the article when it is the outlet's.
bool DocumentMaker::give_outlet(const Observation& link) {
  auto sorted = sort(link, {}, false);
  if (sorted.owner != SortedLink::Owner::outlet) return false;
  auto made = like(link, sorted.field, link.value);
  made.qualifier = sorted.why;
  if (sorted.account) {
    made.value = sorted.account->url;
    document_.article.accounts.push_back(std::move(*sorted.account));
  }
  put(document_.article.observations, std::move(made));
  return true;
}

void DocumentMaker::add_details(std::size_t claim, const Signer& signer, Mention& mention) {
  for (const auto& observation : claims_.authors[claim].observations) {
    if (observation.field == Field::name || taken_.count(&observation) > 0) continue;
    if (!is_owner(observation, claim, signer)) continue;
    taken_.insert(&observation);
    if (is_link(observation.field)) {
      add_link(observation, signer, mention);
    } else {
      put(mention.observations, observation);
    }
  }
}

void DocumentMaker::add_credit(const Signer& signer, const Mention& mention) {
  const auto* name = find_first(mention.observations, Field::name);
  if (name == nullptr || signer.role == Role::author) return;
  auto credit = like(*name, Field::credit, name->value);
  seal(credit, document_.id);
  document_.article.credits.push_back({name->value, signer.role, std::move(credit)});
}

/// Links that turn out to be nobody's profile are left out: the page is full of them.
void DocumentMaker::add_box(const BoxDetail& detail, const Signer& signer, Mention& mention) {
  const auto& observation = detail.observation;
  if (!is_link(observation.field)) return put(mention.observations, observation);
  const bool organisation = signer.kind == AuthorKind::organisation;
  const auto sorted = sorter_.sort(observation, signer.key, organisation);
  if (sorted.owner == SortedLink::Owner::author || sorted.account) {
    add_link(observation, signer, mention);
  }
}

std::string DocumentMaker::add_signer(const Signer& signer, std::span<const BoxDetail> details) {
  Mention mention;
  mention.kind = signer.kind;
  mention.role = signer.role;
  for (const auto& part : signer.parts) add_name(part, mention);
  for (const auto& part : signer.parts) add_details(part.claim, signer, mention);
  for (const auto claim : signer.claims) add_details(claim, signer, mention);
  for (const auto& detail : details) add_box(detail, signer, mention);
  seal(mention, document_.id);
  std::string id = mention.id;
  if (signer.set_aside.empty()) {
    document_.mentions.push_back(std::move(mention));
    return id;
  }
  if (signer.of_article || signer.role != Role::author) add_credit(signer, mention);
  document_.set_aside.push_back({std::move(mention), signer.set_aside});
  return id;
}

std::optional<std::size_t> DocumentMaker::owner_of(const AuthorClaim& claim) const {
  std::vector<const NameKey*> keys;
  std::vector<std::size_t> authors;
  for (std::size_t i = 0; i < signers_.size(); ++i) {
    if (!signers_[i].set_aside.empty() || signers_[i].kind != AuthorKind::person) continue;
    keys.push_back(&signers_[i].key);
    authors.push_back(i);
  }
  for (const auto& o : claim.observations) {
    if (!is_link(o.field)) continue;
    if (const auto like = most_like(o.value, keys)) return authors[*like];
    // The page's one author and an account that is not the outlet's.
    if (authors.size() == 1 && claim.of_article && !outlet_.resembles(o.value)) return authors[0];
  }
  return std::nullopt;
}

/// A claim that names nobody: an address, or what only looked like a name.
void DocumentMaker::add_nameless(std::size_t claim) {
  const auto& author = claims_.authors[claim];
  Mention mention;
  mention.role = author.role;
  for (const auto& observation : author.observations) {
    if (!is_link(observation.field) || !give_outlet(observation)) {
      put(mention.observations, observation);
    }
  }
  if (mention.observations.empty()) return;
  seal(mention, document_.id);
  document_.set_aside.push_back({std::move(mention), "no_name"});
}

void DocumentMaker::add_unowned() {
  for (const auto& claim : claims_.authors) {
    if (find_first(claim.observations, Field::name) == nullptr) continue;
    Mention mention;
    mention.role = claim.role;
    for (const auto& observation : claim.observations) {
      if (!is_link(observation.field) || taken_.count(&observation) > 0) continue;
      if (!give_outlet(observation)) put(mention.observations, observation);
    }
    if (mention.observations.empty()) continue;
    seal(mention, document_.id);
    document_.set_aside.push_back({std::move(mention), "no_name"});
  }
}

}  // namespace masthead::page
