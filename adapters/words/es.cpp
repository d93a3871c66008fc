#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "por",         "escrito por",  "redactado por", "publicado por", "ver todas las entradas de",
    "entradas de", "artículos de",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "texto", "textos", "autor", "autora", "autores",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "fotografía", "fotografías", "fotógrafo", "fotos de", "fotos por",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "con información de", "traducido por",          "edición de", "traducción", "ilustración",
    "ilustraciones",      "con la colaboración de",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "y",
    "con",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "en",
    "desde",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "para",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "el",
    "publicado",
    "actualizado",
};

// Source: titles of address of this language.
constexpr std::string_view kHonorifics[] = {
    "sra",
    "dra",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "redacción", "equipo",     "agencia",   "agencias",   "corresponsalía",
    "diario",    "ministerio", "fundación", "asociación", "universidad",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "anónimo",
    "desconocido",
    "administrador",
    "invitado",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "noticias", "periódico", "revista", "prensa", "televisión",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "periodista", "redactor", "redactora", "editora", "corresponsal", "reportero", "reportera",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kCommentsHeadings[] = {
    "comentarios",
};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kAuthorHeadings[] = {
    "sobre el autor",
    "sobre la autora",
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
    {Class::comments_heading, kCommentsHeadings},
    {Class::author_heading, kAuthorHeadings},
};

}  // namespace

extern const Language es;
constexpr Language es{.code = "es", .lists = kLists};

}  // namespace masthead::words
