#include "adapters/page/reconcile.h"

#include <string>

namespace masthead::page {

Result<Document> reconcile(std::string_view id, std::string_view /*page_url*/, PageClaims claims,
                           links::LinkReader& /*links*/, const words::Vocabulary& /*vocabulary*/,
                           const Limits& /*limits*/) {
  Document document;
  document.id = std::string(id);
  document.warnings = std::move(claims.warnings);
  return document;
}

}  // namespace masthead::page
