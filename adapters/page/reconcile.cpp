#include "adapters/page/reconcile.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "adapters/page/author_page.h"
#include "adapters/page/box_details.h"
#include "adapters/page/document_maker.h"
#include "adapters/page/shown_names.h"
#include "adapters/page/signer.h"
#include "adapters/page/statements.h"
#include "adapters/page/visible.h"

namespace masthead::page {
namespace {

bool has_name(const AuthorClaim& claim) {
  return find_first(claim.observations, Field::name) != nullptr;
}

/// Gives claims without names to the signers whose they are; answers those that are nobody's.
std::vector<std::size_t> give_nameless(const PageClaims& claims, const DocumentMaker& maker,
                                       std::vector<Signer>& signers) {
  std::vector<std::size_t> nobodys;
  for (std::size_t i = 0; i < claims.authors.size(); ++i) {
    if (has_name(claims.authors[i])) continue;
    if (const auto owner = maker.owner_of(claims.authors[i])) {
      signers[*owner].claims.push_back(i);
    } else {
      nobodys.push_back(i);
    }
  }
  return nobodys;
}

/// What boxes give, a list a signer.
std::vector<std::vector<BoxDetail>> boxes_of(const std::vector<Signer>& signers,
                                             std::vector<BoxDetail> details) {
  std::vector<std::vector<BoxDetail>> lists(signers.size());
  for (auto& detail : details) lists[detail.signer].push_back(std::move(detail));
  return lists;
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
  if (!listed) add_visible_byline(claims, outlet, vocabulary);
  auto signers = find_signers(claims, outlet, vocabulary);
  choose_authors(signers, claims, vocabulary);
  if (listed) keep_page_author(signers, claims);
  const auto authors = std::count_if(signers.begin(), signers.end(),
                                     [](const Signer& s) { return s.set_aside.empty(); });
  if (static_cast<std::size_t>(authors) > limits.authors) {
    return Error{Errc::limit, fmt::format("{} has {} authors, more than limits.authors ({})", id,
                                          authors, limits.authors)};
  }
  look_for_names(signers, claims, vocabulary);
  DocumentMaker maker(id, page_url, claims, signers, outlet, links);
  const auto nobodys = give_nameless(claims, maker, signers);
  maker.add_article();
  const auto details =
      boxes_of(signers, give_boxes(claims.boxes, signers, page_url, links, vocabulary));
  std::vector<std::string> mentions;
  for (std::size_t i = 0; i < signers.size(); ++i) {
    mentions.push_back(maker.add_signer(signers[i], details[i]));
  }
  for (const auto claim : nobodys) maker.add_nameless(claim);
  maker.add_unowned();
  auto document = maker.take();
  if (listed) add_listed(std::move(*listed), document);
  document.warnings = std::move(claims.warnings);
  document.markup = keep_markup(std::move(claims), signers, mentions, outlet, maker, vocabulary);
  return document;
}

}  // namespace masthead::page
