#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "scris de",
    "publicat de",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "autor",
    "autori",
    "text",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "foto",
    "fotografii",
    "fotografie",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "traducere",
    "traducere de",
    "editat de",
    "ilustrații",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "și",
    "şi",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "în",
    "din",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "pentru",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "la",
    "publicat",
    "actualizat",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "redacția", "redacţia", "redacție", "agenția", "echipa", "fundația", "asociația", "ministerul",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "necunoscut",
    "vizitator",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "ziarul", "știri", "jurnalul", "gazeta", "televiziunea",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "redactor", "jurnalist", "jurnalistă", "corespondent", "redactor-șef",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"autor", "autori"};
constexpr std::string_view kMarkComments[] = {"comentarii"};

// Source: the headings of authors' archives, as content systems and their translators have them.
constexpr std::string_view kAuthorPages[] = {"articole de"};

constexpr WordList kLists[] = {
    {Class::author_page, kAuthorPages},    {Class::byline_prefix, kBylinePrefixes},
    {Class::byline_label, kBylineLabels},  {Class::byline_photo, kPhotoLabels},
    {Class::byline_helper, kHelperLabels}, {Class::byline_and, kBylineAnds},
    {Class::byline_place, kBylinePlaces},  {Class::byline_for, kBylineFors},
    {Class::byline_when, kBylineWhens},    {Class::newsroom, kNewsroomWords},
    {Class::placeholder, kPlaceholders},   {Class::outlet_word, kOutletWords},
    {Class::job_head, kJobHeads},          {Class::mark_author, kMarkAuthors},
    {Class::mark_comment, kMarkComments},
};

}  // namespace

extern const Language ro;
constexpr Language ro{.code = "ro", .lists = kLists};

}  // namespace masthead::words
