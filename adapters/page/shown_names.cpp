#include "adapters/page/shown_names.h"

#include <algorithm>

#include "core/text.h"

namespace masthead::page {

bool ShownNames::shows(const Signer& signer) {
  if (!is_folded_) {
    is_folded_ = true;
    lines_.reserve(claims_.lines.size());
    for (const auto& line : claims_.lines) lines_.push_back(fold_text(line.text));
  }
  return std::any_of(signer.parts.begin(), signer.parts.end(), [&](const NamePart& part) {
    const auto name = fold_text(part.name.name);
    return std::any_of(lines_.begin(), lines_.end(), [&](const std::string& line) {
      return line.find(name) != std::string::npos;
    });
  });
}

void look_for_names(std::vector<Signer>& signers, const PageClaims& claims) {
  if (signers.size() < 2) return;
  const auto is_in_line = [&](const Signer& signer) {
    return std::any_of(signer.parts.begin(), signer.parts.end(), [&](const NamePart& part) {
      return claims.authors[part.claim].source == Source::byline;
    });
  };
  ShownNames names(claims);
  for (auto& signer : signers) {
    if (!signer.of_article || signer.role != Role::author || signer.shown) continue;
    if (!is_in_line(signer)) signer.shown = names.shows(signer);
  }
}

}  // namespace masthead::page
