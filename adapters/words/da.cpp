#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "af",
    "skrevet af",
    "udgivet af",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "tekst",
    "forfatter",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "fotograf",
    "fotos",
    "foto af",
    "billeder af",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "oversat af",
    "oversættelse",
    "redigeret af",
    "illustrationer af",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "og",
    "samt",
    "med",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "fra",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "for",
    "til",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "den",
    "publiceret",
    "opdateret",
    "udgivet",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "redaktionen",
    "nyhedsbureau",
    "forening",
    "fonden",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "ukendt",
    "anonym",
    "gæst",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "nyheder", "avis", "avisen", "tidende", "dagblad",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "redaktør", "journalist", "korrespondent", "skribent", "chefredaktør", "fotograf",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"forfatter", "skribent"};
constexpr std::string_view kMarkDates[] = {"dato"};
constexpr std::string_view kMarkComments[] = {"kommentarer"};

// Source: the headings of authors' archives, as content systems and their translators have them.
constexpr std::string_view kAuthorPages[] = {"artikler af", "indlæg af"};

constexpr WordList kLists[] = {
    {Class::author_page, kAuthorPages},    {Class::byline_prefix, kBylinePrefixes},
    {Class::byline_label, kBylineLabels},  {Class::byline_photo, kPhotoLabels},
    {Class::byline_helper, kHelperLabels}, {Class::byline_and, kBylineAnds},
    {Class::byline_place, kBylinePlaces},  {Class::byline_for, kBylineFors},
    {Class::byline_when, kBylineWhens},    {Class::newsroom, kNewsroomWords},
    {Class::placeholder, kPlaceholders},   {Class::outlet_word, kOutletWords},
    {Class::job_head, kJobHeads},          {Class::mark_author, kMarkAuthors},
    {Class::mark_date, kMarkDates},        {Class::mark_comment, kMarkComments},
};

}  // namespace

extern const Language da;
constexpr Language da{.code = "da", .lists = kLists};

}  // namespace masthead::words
