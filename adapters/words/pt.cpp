#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "escrito por",           "publicado por",           "reportagem de",
    "ver todos os posts de", "ver todos os artigos de",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "texto",
    "autor",
    "autora",
    "autores",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "foto de",
    "fotos de",
    "fotógrafo",
    "fotógrafa",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "tradução", "tradução de", "edição de", "com informações de", "colaborou", "ilustração de",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "e",
    "com",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "em",
    "desde",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "para",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "em",
    "publicado em",
    "atualizado",
};

// Source: titles of address of this language.
constexpr std::string_view kHonorifics[] = {
    "sra",
    "dra",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "redação",  "equipe",     "equipa",       "agência",
    "fundação", "associação", "universidade", "ministério",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "anônimo",
    "anónimo",
    "desconhecido",
    "administrador",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "notícias", "jornal", "revista", "imprensa", "televisão",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "jornalista",
    "repórter",
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

extern const Language pt;
constexpr Language pt{.code = "pt", .lists = kLists};

}  // namespace masthead::words
