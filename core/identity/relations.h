#pragma once

#include <span>

#include "core/identity/epoch.h"
#include "core/identity/subject.h"

namespace masthead::identity {

/// Finds which outlets and sites have authors in common, and writes it to `epoch`, of which the
/// contexts are counted already.
///
/// Two contexts are linked by a mention that names both, by mentions of both that share an account
/// or page of one person, and by names so rare that few mentions bear them. How often that is said
/// is set against how often chance would say it.
/// Cost: O(keys log keys); a key of more than kFewMentions mentions links nothing.
void relate_contexts(std::span<const Subject> subjects, Epoch& epoch);

}  // namespace masthead::identity
