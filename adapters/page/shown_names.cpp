#include "adapters/page/shown_names.h"

#include <algorithm>
#include <map>

#include "core/text.h"

namespace masthead::page {

bool ShownNames::shows(std::string_view name) {
  if (!is_folded_) {
    is_folded_ = true;
    lines_.reserve(claims_.lines.size());
    for (const auto& line : claims_.lines) lines_.push_back(fold_text(line.text));
  }
  const auto folded = fold_text(name);
  return std::any_of(lines_.begin(), lines_.end(), [&](const std::string& line) {
    return line.find(folded) != std::string::npos;
  });
}

bool ShownNames::shows(const Signer& signer) {
  return std::any_of(signer.parts.begin(), signer.parts.end(),
                     [this](const NamePart& part) { return shows(part.name.name); });
}

/// Each name once: sources often agree to the letter.
void look_for_parts(Signer& signer, ShownNames& names) {
  std::map<std::string_view, bool> shown;
  for (auto& part : signer.parts) {
    const auto [at, is_new] = shown.emplace(part.name.name, false);
    if (is_new) at->second = names.shows(part.name.name);
    part.shown = at->second;
  }
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
    if (!signer.of_article || signer.role != Role::author) continue;
    if (!is_in_line(signer)) look_for_parts(signer, names);
  }
}

}  // namespace masthead::page
