#include <algorithm>
#include <array>
#include <iterator>

#include "adapters/page/jsonld_graph.h"
#include "core/text.h"

namespace masthead::page {
namespace {

struct TypeRow {
  std::string_view name;
  LdType type;
};

/// https://schema.org/docs/full.html: CreativeWork and what of it has authors, Person,
/// Organization. Sorted; lower case.
constexpr TypeRow kTypes[] = {
    {"advertisercontentarticle", LdType::article},
    {"airline", LdType::organisation},
    {"analysisnewsarticle", LdType::article},
    {"apireference", LdType::article},
    {"article", LdType::article},
    {"askpublicnewsarticle", LdType::article},
    {"audioobject", LdType::work},
    {"backgroundnewsarticle", LdType::article},
    {"blog", LdType::web_site},
    {"blogposting", LdType::article},
    {"book", LdType::work},
    {"chapter", LdType::work},
    {"claimreview", LdType::work},
    {"collectionpage", LdType::web_page},
    {"collegeoruniversity", LdType::organisation},
    {"consortium", LdType::organisation},
    {"contactpage", LdType::web_page},
    {"cooperative", LdType::organisation},
    {"corporation", LdType::organisation},
    {"course", LdType::work},
    {"creativework", LdType::work},
    {"criticreview", LdType::work},
    {"dataset", LdType::work},
    {"digitaldocument", LdType::work},
    {"discussionforumposting", LdType::article},
    {"educationalorganization", LdType::organisation},
    {"employerreview", LdType::work},
    {"episode", LdType::work},
    {"faqpage", LdType::web_page},
    {"fundingscheme", LdType::organisation},
    {"governmentorganization", LdType::organisation},
    {"guide", LdType::work},
    {"howto", LdType::work},
    {"imagegallery", LdType::work},
    {"imageobject", LdType::image},
    {"interview", LdType::work},
    {"itempage", LdType::web_page},
    {"learningresource", LdType::work},
    {"libraryorganization", LdType::organisation},
    {"librarysystem", LdType::organisation},
    {"liveblogposting", LdType::article},
    {"localbusiness", LdType::organisation},
    {"mediagallery", LdType::work},
    {"mediaobject", LdType::work},
    {"mediareview", LdType::work},
    {"medicalorganization", LdType::organisation},
    {"medicalscholarlyarticle", LdType::article},
    {"medicalwebpage", LdType::web_page},
    {"movie", LdType::work},
    {"musicgroup", LdType::organisation},
    {"newsarticle", LdType::article},
    {"newsmediaorganization", LdType::organisation},
    {"ngo", LdType::organisation},
    {"onlinebusiness", LdType::organisation},
    {"onlinestore", LdType::organisation},
    {"opinionnewsarticle", LdType::article},
    {"organisation", LdType::organisation},
    {"organization", LdType::organisation},
    {"performinggroup", LdType::organisation},
    {"person", LdType::person},
    {"photograph", LdType::image},
    {"podcastepisode", LdType::work},
    {"politicalparty", LdType::organisation},
    {"presentationdigitaldocument", LdType::work},
    {"profilepage", LdType::profile_page},
    {"project", LdType::organisation},
    {"qapage", LdType::web_page},
    {"question", LdType::work},
    {"radioepisode", LdType::work},
    {"recipe", LdType::work},
    {"report", LdType::article},
    {"reportagenewsarticle", LdType::article},
    {"researchorganization", LdType::organisation},
    {"researchproject", LdType::organisation},
    {"review", LdType::work},
    {"reviewnewsarticle", LdType::article},
    {"role", LdType::role},
    {"satiricalarticle", LdType::article},
    {"scholarlyarticle", LdType::article},
    {"searchresultspage", LdType::none},
    {"shortstory", LdType::work},
    {"socialmediaposting", LdType::article},
    {"softwareapplication", LdType::work},
    {"softwaresourcecode", LdType::work},
    {"specialannouncement", LdType::article},
    {"sportsorganization", LdType::organisation},
    {"sportsteam", LdType::organisation},
    {"techarticle", LdType::article},
    {"theatergroup", LdType::organisation},
    {"thesis", LdType::article},
    {"tvepisode", LdType::work},
    {"videoobject", LdType::work},
    {"visualartwork", LdType::work},
    {"webapplication", LdType::work},
    {"webpage", LdType::web_page},
    {"website", LdType::web_site},
    {"workersunion", LdType::organisation},
};
static_assert(std::is_sorted(std::begin(kTypes), std::end(kTypes),
                             [](const TypeRow& a, const TypeRow& b) { return a.name < b.name; }));

constexpr std::size_t kLongestType = 40;

}  // namespace

std::string_view local_name(std::string_view name) {
  const std::size_t cut = name.find_last_of("/#:");
  return cut == std::string_view::npos ? name : name.substr(cut + 1);
}

LdType type_of(std::string_view name) {
  name = local_name(trim_text(name));
  if (name.size() > kLongestType) return LdType::none;
  std::array<char, kLongestType> lower;
  std::transform(name.begin(), name.end(), lower.begin(), lower_ascii);
  const std::string_view folded(lower.data(), name.size());
  const auto* row =
      std::lower_bound(std::begin(kTypes), std::end(kTypes), folded,
                       [](const TypeRow& a, std::string_view b) { return a.name < b; });
  return row != std::end(kTypes) && row->name == folded ? row->type : LdType::none;
}

}  // namespace masthead::page
