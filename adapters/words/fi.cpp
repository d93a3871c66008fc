#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "kirjoittanut",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "teksti",
    "kirjoittaja",
    "kirjoittajat",
    "toimittaja",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "kuva",
    "kuvat",
    "valokuvat",
    "valokuvaaja",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "kääntänyt",
    "kuvitus",
    "käännös",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "ja",
    "sekä",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "julkaistu",
    "päivitetty",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "toimitus", "toimituskunta", "uutistoimisto", "toimituksen", "yhdistys", "säätiö",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "tuntematon",
    "vieras",
    "ylläpitäjä",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "sanomat",
    "uutiset",
    "lehti",
    "yleisradio",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "toimittaja",
    "päätoimittaja",
    "kirjeenvaihtaja",
    "kuvaaja",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"kirjoittaja", "tekija"};
constexpr std::string_view kMarkDates[] = {"paivays"};
constexpr std::string_view kMarkComments[] = {"kommentit"};

// Source: the headings of authors' archives, as content systems and their translators have them.
constexpr std::string_view kAuthorPages[] = {"artikkelit kirjoittajalta"};

constexpr WordList kLists[] = {
    {Class::author_page, kAuthorPages},    {Class::byline_prefix, kBylinePrefixes},
    {Class::byline_label, kBylineLabels},  {Class::byline_photo, kPhotoLabels},
    {Class::byline_helper, kHelperLabels}, {Class::byline_and, kBylineAnds},
    {Class::byline_when, kBylineWhens},    {Class::newsroom, kNewsroomWords},
    {Class::placeholder, kPlaceholders},   {Class::outlet_word, kOutletWords},
    {Class::job_head, kJobHeads},          {Class::mark_author, kMarkAuthors},
    {Class::mark_date, kMarkDates},        {Class::mark_comment, kMarkComments},
};

}  // namespace

extern const Language fi;
constexpr Language fi{.code = "fi", .lists = kLists};

}  // namespace masthead::words
