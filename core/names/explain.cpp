#include <fmt/format.h>

#include "core/names/compare.h"

namespace masthead::names {
namespace {

using Kind = Difference::Kind;

std::string_view words_of(Part part) {
  switch (part) {
    case Part::given:
      return "given name";
    case Part::middle:
      return "middle name";
    case Part::family:
      return "family name";
    case Part::nickname:
      return "name in brackets";
    case Part::particle:
      return "particle";
    case Part::patronymic:
      return "patronymic";
    default:
      return "word";
  }
}

std::string_view words_of(Kind kind) {
  switch (kind) {
    case Kind::initial:
      return "as an initial";
    case Kind::nickname:
      return "in another form";
    case Kind::spelling:
      return "spelled differently";
    case Kind::division:
      return "divided differently";
    case Kind::transliteration:
      return "in another script";
    default:
      return "differs";
  }
}

std::string explain(const Difference& difference) {
  const auto part = words_of(difference.part);
  if (difference.kind == Kind::order) return "words in another order";
  if (difference.kind == Kind::missing) {
    return fmt::format("{} missing: {}{}", part, difference.a, difference.b);
  }
  return fmt::format("{} {}: {} / {}", part, words_of(difference.kind), difference.a, difference.b);
}

}  // namespace

std::string explain(const Comparison& comparison) {
  if (comparison.level == Level::different) return "no word in common";
  std::string text;
  for (const auto& difference : comparison.differences) {
    if (!text.empty()) text += "; ";
    text += explain(difference);
  }
  return text.empty() ? "the same words" : text;
}

}  // namespace masthead::names
