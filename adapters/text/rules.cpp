#include "adapters/text/rules.h"

#include <array>

namespace masthead::text {
namespace {

#define MASTHEAD_RULE(id, name) name,
constexpr std::array<std::string_view, kRules> kNames = {MASTHEAD_TEXT_RULES(MASTHEAD_RULE)};
#undef MASTHEAD_RULE

}  // namespace

std::string_view name_of(Rule rule) { return kNames[static_cast<std::size_t>(rule)]; }

}  // namespace masthead::text
