#include "tests/unit/bio_laws.h"

#include <algorithm>
#include <functional>

#include "core/text.h"

namespace masthead::test {
namespace {

bool is_number(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string broken_law(std::string_view bio, const std::vector<bio::BioClaim>& claims) {
  const char* last = bio.data();
  for (const auto& claim : claims) {
    const char* const begin = claim.text.data();
    const std::less_equal<const char*> before;
    const bool inside =
        before(bio.data(), begin) && before(begin + claim.text.size(), bio.data() + bio.size());
    if (claim.text.empty() || !inside) return "a claim's words stand in the biography";
    if (!before(last, begin)) return "claims stand in the order of their words";
    last = begin;
    if (!is_utf8(claim.text) || !is_utf8(claim.value)) return "a claim is UTF-8";
    if (claim.value.empty() || claim.rule.empty()) return "a claim has a value and a rule";
    const bool years =
        claim.field == Field::years_of_experience || claim.field == Field::since_year;
    if (years && !is_number(claim.value)) return "years are a number";
    if (claim.account.has_value() != (claim.field == Field::account)) {
      return "accounts carry an account";
    }
  }
  return {};
}

}  // namespace masthead::test
