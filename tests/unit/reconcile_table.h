#pragma once

#include <simdjson.h>

#include <string>
#include <vector>

#include "adapters/page/claims.h"
#include "core/document.h"

namespace masthead::test {

/// The claims of a row of tests/data/page/reconcile.
[[nodiscard]] page::PageClaims claims_of(simdjson::dom::element test);

/// What a document says of its people, a line each: "author Jane Doe account=https://x.com/jane",
/// "aside jdoe (login)", "credit John Roe (photographer)", "outlet account=...".
[[nodiscard]] std::vector<std::string> say(const Document& document);

}  // namespace masthead::test
