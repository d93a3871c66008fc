#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "przez",
    "napisane przez",
    "opublikowane przez",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "autor", "autorka", "autorzy", "tekst", "opracował", "opracowała", "rozmawiał", "rozmawiała",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "zdjęcie",
    "zdjęcia",
    "fot",
    "fotografie",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "tłumaczenie", "tłum", "ilustracje", "współpraca", "redakcja i korekta",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "i",
    "oraz",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "w",
    "z",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "dla",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "dnia",
    "opublikowano",
    "zaktualizowano",
    "aktualizacja",
};

// Source: titles of address of this language.
constexpr std::string_view kHonorifics[] = {
    "mgr",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "redakcja", "zespół", "agencja", "fundacja", "stowarzyszenie", "ministerstwo", "wydawnictwo",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "nieznany",
    "anonim",
    "gość",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "gazeta", "wiadomości", "dziennik", "tygodnik", "kurier", "telewizja",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "redaktor", "dziennikarz", "dziennikarka", "korespondent", "publicysta", "fotograf",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"autor", "autorzy"};
constexpr std::string_view kMarkComments[] = {"komentarze"};

// Source: the headings of authors' archives, as content systems and their translators have them.
constexpr std::string_view kAuthorPages[] = {"artykuły autora", "wszystkie wpisy"};

constexpr WordList kLists[] = {
    {Class::author_page, kAuthorPages},    {Class::byline_prefix, kBylinePrefixes},
    {Class::byline_label, kBylineLabels},  {Class::byline_photo, kPhotoLabels},
    {Class::byline_helper, kHelperLabels}, {Class::byline_and, kBylineAnds},
    {Class::byline_place, kBylinePlaces},  {Class::byline_for, kBylineFors},
    {Class::byline_when, kBylineWhens},    {Class::honorific, kHonorifics},
    {Class::newsroom, kNewsroomWords},     {Class::placeholder, kPlaceholders},
    {Class::outlet_word, kOutletWords},    {Class::job_head, kJobHeads},
    {Class::mark_author, kMarkAuthors},    {Class::mark_comment, kMarkComments},
};

}  // namespace

extern const Language pl;
constexpr Language pl{.code = "pl", .lists = kLists};

}  // namespace masthead::words
