#pragma once

#include <optional>

#include "adapters/page/claims.h"
#include "adapters/page/signer.h"
#include "adapters/words/vocabulary.h"
#include "core/document.h"

namespace masthead::page {

/// Whom a page says, where the article ends, that it is from: a line "Source: Planet News", a line
/// of agencies and initials "red/dpa", or such a list in brackets behind the last words, "(FR with
/// dpa)". It makes nobody an author: the audit holds it against markup that names an organisation.
///
/// @return  of the rule "closing-credit", not about the article, its names organisations' mostly:
///          of a list an agency has the role agency, what is not one is the outlet's; nullopt where
///          the page ends without. An end is a long line that no long line follows soon; the first
///          end that says something counts.
/// Cost: O(lines), and what reading a line's names takes.
[[nodiscard]] std::optional<Statement> closing_credit(const PageClaims& claims,
                                                      const OutletNames& outlet,
                                                      const words::Vocabulary& vocabulary);

}  // namespace masthead::page
