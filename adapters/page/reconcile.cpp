#include "adapters/page/reconcile.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "adapters/page/author_page.h"
#include "adapters/page/link_sorter.h"
#include "adapters/page/same_name.h"
#include "adapters/page/signer.h"
#include "adapters/page/visible.h"
#include "core/text.h"

namespace masthead::page {
namespace {

bool is_link(Field field) {
  return field == Field::url || field == Field::website || field == Field::handle;
}

Observation like(const Observation& observation, Field field, std::string value) {
  Observation made = observation;
  made.field = field;
  made.value = std::move(value);
  made.dropped.clear();
  return made;
}

/// Makes the document of what signers and claims say.
class DocumentMaker {
 public:
  DocumentMaker(std::string_view id, std::string_view page_url, const PageClaims& claims,
                const OutletNames& outlet, links::LinkReader& reader)
      : claims_(claims), sorter_(reader, outlet, page_url), outlet_(outlet) {
    document_.id = id;
  }

  void add_article();
  void add_signer(const Signer& signer);
  void add_nameless(std::size_t claim);
  /// True when a claim without a name is one of the signer's.
  [[nodiscard]] bool belongs(const AuthorClaim& claim, const Signer& signer, bool alone) const;
  Document take() { return std::move(document_); }

 private:
  void add_name(const NamePart& part, Mention& mention);
  void add_details(std::size_t claim, const Signer& signer, Mention& mention);
  void add_link(const Observation& link, const Signer& signer, Mention& mention);
  bool give_outlet(const Observation& link);
  void add_credit(const Signer& signer, const Mention& mention);
  [[nodiscard]] bool is_owner(const Observation& observation, std::size_t claim,
                              const Signer& signer) const;
  void put(std::vector<Observation>& to, Observation observation) {
    seal(observation, document_.id);
    to.push_back(std::move(observation));
  }

  const PageClaims& claims_;
  LinkSorter sorter_;
  const OutletNames& outlet_;
  Document document_;
  std::set<const Observation*> taken_;  // details stay with the first signer of their claim
};

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

/// Of a claim of several names, whose a detail is: theirs whose name the link is made of, else the
/// first one's.
bool DocumentMaker::is_owner(const Observation& observation, std::size_t claim,
                             const Signer& signer) const {
  const bool alone = std::all_of(signer.parts.begin(), signer.parts.end(), [&](const auto& part) {
    return part.claim != claim || part.alone;
  });
  return alone || !is_link(observation.field) || resembles(observation.value, signer.key);
}

void DocumentMaker::add_link(const Observation& link, const Signer& signer, Mention& mention) {
  using Owner = SortedLink::Owner;
  auto sorted = sorter_.sort(link, signer.key, signer.kind == AuthorKind::organisation);
  auto made = like(link, sorted.field, link.value);
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
  auto sorted = sorter_.sort(link, {}, false);
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

void DocumentMaker::add_signer(const Signer& signer) {
  Mention mention;
  mention.kind = signer.kind;
  mention.role = signer.role;
  for (const auto& part : signer.parts) add_name(part, mention);
  for (const auto& part : signer.parts) add_details(part.claim, signer, mention);
  for (const auto claim : signer.claims) add_details(claim, signer, mention);
  seal(mention, document_.id);
  if (signer.set_aside.empty()) {
    document_.mentions.push_back(std::move(mention));
    return;
  }
  if (signer.of_article || signer.role != Role::author) add_credit(signer, mention);
  document_.set_aside.push_back({std::move(mention), signer.set_aside});
}

bool DocumentMaker::belongs(const AuthorClaim& claim, const Signer& signer, bool alone) const {
  return std::any_of(claim.observations.begin(), claim.observations.end(),
                     [&](const Observation& o) {
                       if (!is_link(o.field)) return false;
                       if (resembles(o.value, signer.key)) return true;
                       // The page's one author and an account that is not the outlet's.
                       return alone && claim.of_article && !outlet_.resembles(o.value);
                     });
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

bool has_name(const AuthorClaim& claim) {
  return find_first(claim.observations, Field::name) != nullptr;
}

/// Gives claims without names to the signers whose they are; answers those that are nobody's.
std::vector<std::size_t> give_nameless(const PageClaims& claims, const DocumentMaker& maker,
                                       std::vector<Signer>& signers) {
  const auto is_author = [](const Signer& s) {
    return s.set_aside.empty() && s.kind == AuthorKind::person;
  };
  const bool alone = std::count_if(signers.begin(), signers.end(), is_author) == 1;
  std::vector<std::size_t> nobodys;
  for (std::size_t i = 0; i < claims.authors.size(); ++i) {
    if (has_name(claims.authors[i])) continue;
    const auto owner = std::find_if(signers.begin(), signers.end(), [&](const Signer& s) {
      return is_author(s) && maker.belongs(claims.authors[i], s, alone);
    });
    if (owner == signers.end()) {
      nobodys.push_back(i);
    } else {
      owner->claims.push_back(i);
    }
  }
  return nobodys;
}

std::size_t links_of(const PageClaims& claims) {
  std::size_t count = claims.outlet_links.size();
  for (const auto& claim : claims.authors) {
    count += static_cast<std::size_t>(
        std::count_if(claim.observations.begin(), claim.observations.end(),
                      [](const Observation& o) { return is_link(o.field); }));
  }
  return count;
}

void add_listed(std::vector<Article> articles, Document& document) {
  document.kind = DocumentKind::author;
  document.articles = std::move(articles);
  for (auto& article : document.articles) {
    for (auto& observation : article.observations) seal(observation, document.id);
  }
}

}  // namespace

Result<Document> reconcile(std::string_view id, std::string_view page_url, PageClaims claims,
                           links::LinkReader& links, const words::Vocabulary& vocabulary,
                           const Limits& limits) {
  if (links_of(claims) > limits.links) {
    return Error{Errc::limit, fmt::format("{} gives its authors more links than limits.links ({})",
                                          id, limits.links)};
  }
  auto listed = find_author_page(claims, page_url, vocabulary);
  const OutletNames outlet(claims, page_url);
  add_visible_byline(claims, outlet, vocabulary);
  auto signers = find_signers(claims, outlet, vocabulary);
  choose_authors(signers, claims);
  if (listed) keep_page_author(signers, claims);
  const auto authors = std::count_if(signers.begin(), signers.end(),
                                     [](const Signer& s) { return s.set_aside.empty(); });
  if (static_cast<std::size_t>(authors) > limits.authors) {
    return Error{Errc::limit, fmt::format("{} has {} authors, more than limits.authors ({})", id,
                                          authors, limits.authors)};
  }
  DocumentMaker maker(id, page_url, claims, outlet, links);
  const auto nobodys = give_nameless(claims, maker, signers);
  maker.add_article();
  for (const auto& signer : signers) maker.add_signer(signer);
  for (const auto claim : nobodys) maker.add_nameless(claim);
  auto document = maker.take();
  if (listed) add_listed(std::move(*listed), document);
  document.warnings = std::move(claims.warnings);
  return document;
}

}  // namespace masthead::page
