#include "adapters/text/bios.h"

#include <algorithm>
#include <string>
#include <utility>

#include "adapters/bio/bio_reader.h"
#include "core/text.h"

namespace masthead::text {
namespace {

/// Fields that links give as well: the same value twice says nothing more.
bool is_of_links(Field field) {
  return field == Field::account || field == Field::email || field == Field::website ||
         field == Field::handle;
}

bool has_account(const FoundAuthor& author, const Account& account) {
  return std::any_of(author.accounts.begin(), author.accounts.end(), [&](const Account& known) {
    return known.key.empty() ? known.url == account.url : known.key == account.key;
  });
}

/// A link rule found it already, or another account of the author has this handle.
bool is_known(const FoundAuthor& author, const bio::BioClaim& claim) {
  if (!is_of_links(claim.field)) return false;
  const auto folded = fold_text(claim.value);
  if (claim.field == Field::handle &&
      std::any_of(author.accounts.begin(), author.accounts.end(),
                  [&](const Account& known) { return fold_text(known.handle) == folded; })) {
    return true;
  }
  return std::any_of(author.claims.begin(), author.claims.end(), [&](const Claim& known) {
    return known.field == claim.field && fold_text(known.value) == folded;
  });
}

void add(FoundAuthor& author, bio::BioClaim claim) {
  const bool account = claim.field == Field::account && claim.account;
  if (account ? has_account(author, *claim.account) : is_known(author, claim)) return;
  if (account) author.accounts.push_back(std::move(*claim.account));
  author.claims.push_back({claim.field,
                           std::move(claim.value),
                           claim.text,
                           claim.rule,
                           {},
                           Source::bio,
                           claim.qualifier});
}

}  // namespace

void read_bios(links::LinkReader& links, const Lexicon& lexicon,
               std::vector<FoundAuthor>& authors) {
  bio::BioReader reader(links, lexicon.vocabulary());
  for (auto& author : authors) {
    std::vector<std::string_view> texts;
    for (const auto& claim : author.claims) {
      if (claim.field == Field::bio) texts.push_back(claim.text);
    }
    const auto name = author.claims.front().value;
    for (const auto text : texts) {
      for (auto& claim : reader.read(text, name, {})) add(author, std::move(claim));
    }
  }
}

}  // namespace masthead::text
