#include "adapters/page/page_reader.h"

#include <fmt/format.h>

#include <string>
#include <utility>

#include "adapters/page/decoder.h"
#include "adapters/page/page_scan.h"
#include "adapters/page/reconcile.h"
#include "adapters/page/tokenizer.h"

namespace masthead::page {

Result<PageClaims> read_claims(const PageInput& input, const words::Vocabulary& vocabulary,
                               const Limits& limits) {
  DecodedPage page;
  const auto encoding = decode_page(input.bytes, input.charset, limits, page);
  if (!encoding) return encoding.error();
  PageScan scan(input.url, vocabulary, limits);
  if (!tokenize(page.text, scan, limits)) {
    return Error{Errc::limit, fmt::format("the page is larger than limits.input_bytes ({} bytes)",
                                          limits.input_bytes)};
  }
  auto claims = scan.finish();
  if (page.repairs > 0) {
    claims.warnings.push_back(fmt::format("{} ill-formed sequences of {} became U+FFFD",
                                          page.repairs, page.encoding.name));
  }
  return claims;
}

Result<Document> read_page(const PageInput& input, links::LinkReader& links,
                           const words::Vocabulary& vocabulary, const Limits& limits) {
  auto claims = read_claims(input, vocabulary, limits);
  if (!claims) return claims.error();
  return reconcile(input.id, input.url, std::move(*claims), links, vocabulary, limits);
}

}  // namespace masthead::page
