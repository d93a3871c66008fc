#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "di",          "a cura di", "scritto da", "pubblicato da", "visualizza tutti gli articoli di",
    "articoli di",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "testo", "testi", "autore", "autrice", "autori",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "foto di", "fotografie di", "fotografia", "fotografie", "fotografo",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "traduzione di",
    "traduzione",
    "a cura e traduzione di",
    "illustrazioni di",
    "con la collaborazione di",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "e",
    "ed",
    "con",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "in",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "per",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "il",
    "aggiornato",
    "pubblicato",
};

// Source: titles of address of this language.
constexpr std::string_view kHonorifics[] = {
    "dott",
    "dottssa",
    "sig",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "redazione",  "agenzia",      "squadra",    "ufficio",
    "fondazione", "associazione", "università", "ministero",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "anonimo",
    "sconosciuto",
    "amministratore",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "notizie", "giornale", "corriere", "gazzetta", "quotidiano", "rivista", "stampa",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "giornalista", "redattore", "redattrice", "corrispondente", "inviato",
};

constexpr WordList kLists[] = {
    {Class::byline_prefix, kBylinePrefixes},
    {Class::byline_label, kBylineLabels},
    {Class::byline_photo, kPhotoLabels},
    {Class::byline_helper, kHelperLabels},
    {Class::byline_and, kBylineAnds},
    {Class::byline_place, kBylinePlaces},
    {Class::byline_for, kBylineFors},
    {Class::byline_when, kBylineWhens},
    {Class::honorific, kHonorifics},
    {Class::newsroom, kNewsroomWords},
    {Class::placeholder, kPlaceholders},
    {Class::outlet_word, kOutletWords},
    {Class::job_head, kJobHeads},
};

}  // namespace

extern const Language it;
constexpr Language it{.code = "it", .lists = kLists};

}  // namespace masthead::words
