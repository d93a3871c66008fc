#include "core/document.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "core/id.h"

namespace masthead {
namespace {

/// In the order of the enumerators.
constexpr std::string_view kFieldNames[] = {
    "name",       "job_title", "location",        "bio",          "email",
    "website",    "account",   "headline",        "section",      "summary",
    "credit",     "employer",  "former_employer", "former_title", "years_of_experience",
    "since_year", "education", "degree",          "beat",         "medium",
    "language",   "award",     "handle",          "url",          "image",
    "outlet",     "published", "modified",        "dateline",     "mentioned_date",
    "author_id",
};
static_assert(std::size(kFieldNames) == static_cast<std::size_t>(Field::author_id) + 1);

}  // namespace

std::string_view name_of(Source source) {
  switch (source) {
    case Source::jsonld:
      return "jsonld";
    case Source::microdata:
      return "microdata";
    case Source::rdfa:
      return "rdfa";
    case Source::meta:
      return "meta";
    case Source::rel:
      return "rel";
    case Source::hcard:
      return "hcard";
    case Source::byline:
      return "byline";
    case Source::box:
      return "box";
    case Source::bio:
      return "bio";
    case Source::text:
      return "text";
    case Source::feed:
      return "feed";
    case Source::profile:
      return "profile";
    case Source::cms:
      return "cms";
    case Source::user:
      break;
  }
  return "user";
}

std::string_view name_of(Field field) { return kFieldNames[static_cast<std::size_t>(field)]; }

std::string_view name_of(Locator::Kind kind) {
  switch (kind) {
    case Locator::Kind::byte:
      return "byte";
    case Locator::Kind::jsonptr:
      return "jsonptr";
    case Locator::Kind::line:
      break;
  }
  return "line";
}

std::string_view name_of(Role role) {
  switch (role) {
    case Role::author:
      return "author";
    case Role::contributor:
      return "contributor";
    case Role::photographer:
      return "photographer";
    case Role::agency:
      break;
  }
  return "agency";
}

std::string_view name_of(AuthorKind kind) {
  return kind == AuthorKind::person ? "person" : "organisation";
}

const Observation* find_first(const std::vector<Observation>& observations, Field field) {
  const auto at = std::find_if(observations.begin(), observations.end(),
                               [field](const Observation& o) { return o.field == field; });
  return at == observations.end() ? nullptr : &*at;
}

void seal(Observation& observation, std::string_view document) {
  observation.id =
      make_id("o_", {document, name_of(observation.field), observation.value, observation.original,
                     name_of(observation.source), name_of(observation.locator.kind),
                     observation.locator.value, observation.qualifier});
}

void seal(Mention& mention, std::string_view document) {
  const auto* name = find_first(mention.observations, Field::name);
  mention.id = make_id("m_", {document, name_of(mention.role), name ? name->value : "",
                              name ? name->locator.value : ""});
}

}  // namespace masthead
