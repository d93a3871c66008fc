#include "adapters/page/shown_names.h"

#include <algorithm>
#include <map>

#include "core/text.h"

namespace masthead::page {
namespace {

using words::Class;

std::string_view without_spaces_behind(std::string_view text) {
  return text.substr(0, text.find_last_not_of(" \n") + 1);
}

/// What stands before a name ends in a label of somebody who did not write: "Editor:", "Photo:".
bool ends_in_other_role(std::string_view before, const words::Vocabulary& vocabulary) {
  constexpr std::size_t kLongestLabel = 24;
  before = without_spaces_behind(before);
  if (!before.ends_with(':')) return false;
  before = without_spaces_behind(before.substr(0, before.size() - 1));
  const auto break_at = before.find_last_of("\n|/,;");
  auto label = before.substr(break_at == std::string_view::npos ? 0 : break_at + 1);
  label.remove_prefix(std::min(label.find_first_not_of(' '), label.size()));
  if (label.empty() || label.size() > kLongestLabel) return false;
  const auto is = [&](Class what) { return vocabulary.is(what, label); };
  return !is(Class::byline_label) &&
         (is(Class::job_head) || is(Class::byline_helper) || is(Class::byline_photo));
}

}  // namespace

bool ShownNames::holds(std::string_view line, std::string_view folded) const {
  for (auto at = line.find(folded); at != std::string_view::npos; at = line.find(folded, at + 1)) {
    if (!ends_in_other_role(line.substr(0, at), vocabulary_)) return true;
  }
  return false;
}

bool ShownNames::shows(std::string_view name) {
  if (!is_folded_) {
    is_folded_ = true;
    lines_.reserve(claims_.lines.size());
    for (const auto& line : claims_.lines) lines_.push_back(fold_text(line.text));
  }
  const auto folded = fold_text(name);
  return std::any_of(lines_.begin(), lines_.end(),
                     [&](const std::string& line) { return holds(line, folded); });
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

void look_for_names(std::vector<Signer>& signers, const PageClaims& claims,
                    const words::Vocabulary& vocabulary) {
  if (signers.size() < 2) return;
  const auto is_in_line = [&](const Signer& signer) {
    return std::any_of(signer.parts.begin(), signer.parts.end(), [&](const NamePart& part) {
      return claims.authors[part.claim].source == Source::byline;
    });
  };
  ShownNames names(claims, vocabulary);
  for (auto& signer : signers) {
    if (!signer.of_article || signer.role != Role::author) continue;
    if (!is_in_line(signer)) look_for_parts(signer, names);
  }
}

}  // namespace masthead::page
