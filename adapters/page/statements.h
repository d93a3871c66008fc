#pragma once

#include <span>
#include <string>

#include "adapters/page/claims.h"
#include "adapters/page/document_maker.h"
#include "adapters/page/signer.h"
#include "adapters/words/vocabulary.h"
#include "core/document.h"

namespace masthead::page {

/// What a page's claims said, kept for the audit.
///
/// What the page names where the article ends is a statement more, the last.
///
/// @param claims    their authors and faults are moved away.
/// @param signers   whom the claims name.
/// @param mentions  the id of each signer's mention.
/// @param maker     has sorted the links of the claims.
/// Cost: O(claims); what is kept is moved.
[[nodiscard]] Markup keep_markup(PageClaims claims, std::span<const Signer> signers,
                                 std::span<const std::string> mentions, const OutletNames& outlet,
                                 const DocumentMaker& maker, const words::Vocabulary& vocabulary);

}  // namespace masthead::page
