#include "core/fetch/fetched.h"

#include <algorithm>
#include <iterator>

namespace masthead::fetch {
namespace {

constexpr std::string_view kOutcomes[] = {
    "ok",         "empty",        "not_found",          "gone",
    "http_error", "deferred",     "disallowed",         "blocked",
    "bad_url",    "bad_redirect", "too_many_redirects", "unsupported_type",
    "no_answer",  "time_spent",
};
static_assert(std::size(kOutcomes) == static_cast<std::size_t>(Outcome::time_spent) + 1);

}  // namespace

std::string_view name_of(Outcome outcome) { return kOutcomes[static_cast<std::size_t>(outcome)]; }

bool Fetched::moved() const {
  const auto redirects = std::count_if(hops.begin(), hops.end(), [](const Hop& hop) {
    return hop.status >= 300 && hop.status < 400;
  });
  return redirects > 0 && std::all_of(hops.begin(), hops.end(), [](const Hop& hop) {
           return hop.status < 300 || hop.status >= 400 || hop.status == 301 || hop.status == 308;
         });
}

}  // namespace masthead::fetch
