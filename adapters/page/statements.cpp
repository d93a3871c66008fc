#include "adapters/page/statements.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "adapters/page/author_link.h"
#include "adapters/page/closing_credit.h"
#include "core/text.h"

namespace masthead::page {
namespace {

bool is_kept(Field field) {
  return is_link(field) || field == Field::name || field == Field::email;
}

/// Says of links that are not the author's why they are not. Before anything moves: the maker knows
/// links by their places.
void judge_links(AuthorClaim& claim, const DocumentMaker& maker,
                 const words::Vocabulary& vocabulary) {
  constexpr std::string_view kIndex = "index";
  for (auto& observation : claim.observations) {
    if (!is_link(observation.field)) continue;
    observation.qualifier = maker.why_not(observation);
    const bool page = observation.field == Field::url && observation.qualifier.empty();
    if (page && leads_to_authors(observation.value, vocabulary)) observation.qualifier = kIndex;
  }
}

Statement make_statement(AuthorClaim claim) {
  Statement statement;
  statement.source = claim.source;
  statement.rule = claim.rule;
  statement.declared = claim.declared;
  statement.role = claim.role;
  statement.of_article = claim.of_article;
  statement.node = std::move(claim.node);
  statement.observations = std::move(claim.observations);
  std::erase_if(statement.observations, [](const Observation& o) { return !is_kept(o.field); });
  return statement;
}

/// A name and where the words of its claim hold it.
struct PlacedName {
  std::size_t claim = 0;
  std::pair<std::size_t, std::size_t> place;
  StatedName name;
};

/// A news or picture agency is one wherever it stands.
Role role_of(const byline::BylineName& name, const words::Vocabulary& vocabulary) {
  const bool agency = name.role == Role::author && name.kind == AuthorKind::organisation &&
                      vocabulary.is(words::Class::agency, fold_text(name.name));
  return agency ? Role::agency : name.role;
}

PlacedName placed_name(const Signer& signer, const NamePart& part, const std::string& mention,
                       const PageClaims& claims, const words::Vocabulary& vocabulary) {
  const std::string& words = claims.authors[part.claim].observations[part.observation].value;
  const auto* at = part.name.text.data();
  const auto place = at == nullptr ? 0 : static_cast<std::size_t>(at - words.data());
  return {part.claim,
          {part.observation, place},
          {part.name.name, part.name.kind, role_of(part.name, vocabulary), signer.is_outlet,
           part.name.set_aside, mention, part.shown}};
}

}  // namespace

Markup keep_markup(PageClaims claims, std::span<const Signer> signers,
                   std::span<const std::string> mentions, const OutletNames& outlet,
                   const DocumentMaker& maker, const words::Vocabulary& vocabulary) {
  auto closing = closing_credit(claims, outlet, vocabulary);
  std::vector<PlacedName> names;
  for (std::size_t i = 0; i < signers.size(); ++i) {
    for (const auto& part : signers[i].parts) {
      names.push_back(placed_name(signers[i], part, mentions[i], claims, vocabulary));
    }
  }
  std::stable_sort(names.begin(), names.end(),
                   [](const PlacedName& a, const PlacedName& b) { return a.place < b.place; });
  Markup markup;
  markup.faults = std::move(claims.faults);
  markup.statements.reserve(claims.authors.size());
  for (auto& claim : claims.authors) {
    judge_links(claim, maker, vocabulary);
    markup.statements.push_back(make_statement(std::move(claim)));
  }
  for (auto& name : names) {
    markup.statements[name.claim].names.push_back(std::move(name.name));
  }
  if (closing) markup.statements.push_back(std::move(*closing));
  return markup;
}

}  // namespace masthead::page
