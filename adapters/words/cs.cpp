#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "napsal",
    "napsala",
    "autorem je",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "autor",
    "autorka",
    "autoři",
    "text",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "foto",
    "fotografie",
    "fotograf",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "překlad", "přeložil", "přeložila", "ilustrace", "spolupráce",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "a",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "v",
    "z",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "pro",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "dne",
    "aktualizováno",
    "publikováno",
    "vydáno",
};

// Source: titles of address of this language.
constexpr std::string_view kHonorifics[] = {
    "mudr", "judr", "phdr", "mgr", "ing",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "redakce", "agentura", "sdružení", "nadace", "ministerstvo",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "neznámý",
    "anonymní",
    "host",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "noviny", "zprávy", "deník", "týdeník", "rozhlas", "televize",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "redaktor", "redaktorka", "novinář", "novinářka", "šéfredaktor", "zpravodaj",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"autor", "autori"};
constexpr std::string_view kMarkDates[] = {"datum"};
constexpr std::string_view kMarkComments[] = {"komentare"};

// Source: the headings of authors' archives, as content systems and their translators have them.
constexpr std::string_view kAuthorPages[] = {"články autora"};

constexpr WordList kLists[] = {
    {Class::author_page, kAuthorPages},    {Class::byline_prefix, kBylinePrefixes},
    {Class::byline_label, kBylineLabels},  {Class::byline_photo, kPhotoLabels},
    {Class::byline_helper, kHelperLabels}, {Class::byline_and, kBylineAnds},
    {Class::byline_place, kBylinePlaces},  {Class::byline_for, kBylineFors},
    {Class::byline_when, kBylineWhens},    {Class::honorific, kHonorifics},
    {Class::newsroom, kNewsroomWords},     {Class::placeholder, kPlaceholders},
    {Class::outlet_word, kOutletWords},    {Class::job_head, kJobHeads},
    {Class::mark_author, kMarkAuthors},    {Class::mark_date, kMarkDates},
    {Class::mark_comment, kMarkComments},
};

}  // namespace

extern const Language cs;
constexpr Language cs{.code = "cs", .lists = kLists};

}  // namespace masthead::words
