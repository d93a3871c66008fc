#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "av",
    "skriven av",
    "publicerad av",
    "visa alla inlägg av",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "text",
    "författare",
    "skribent",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "foto", "bild", "bilder", "fotograf", "foto av",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "översättning", "översatt av", "illustrationer av", "redigerad av", "redigerare",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "och",
    "samt",
    "med",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "från",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "för",
    "åt",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "den",
    "publicerad",
    "uppdaterad",
    "senast uppdaterad",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "redaktionen", "redaktion", "nyhetsredaktionen", "nyhetsbyrån", "förening", "stiftelsen",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "okänd",
    "anonym",
    "gäst",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "nyheter", "tidning", "tidningen", "dagblad", "dagbladet", "aftonbladet", "nyheterna",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "redaktör", "reporter",     "journalist", "korrespondent",
    "krönikör", "chefredaktör", "skribent",   "fotograf",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"forfattare", "skribent", "signatur"};
constexpr std::string_view kMarkDates[] = {"datum"};
constexpr std::string_view kMarkComments[] = {"kommentarer"};

// Source: the headings of authors' archives, as content systems and their translators have them.
constexpr std::string_view kAuthorPages[] = {"artiklar av", "alla inlägg av"};

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

extern const Language sv;
constexpr Language sv{.code = "sv", .lists = kLists};

}  // namespace masthead::words
