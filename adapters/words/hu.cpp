#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "írta",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "szerző",
    "szerzők",
    "szöveg",
    "írta és fényképezte",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "fotó", "fotók", "kép", "képek", "fényképezte", "fénykép",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "fordította",
    "fordítás",
    "szerkesztette",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "és",
    "valamint",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "frissítve",
    "megjelent",
    "közzétéve",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "szerkesztőség", "hírügynökség", "alapítvány", "egyesület", "minisztérium",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "ismeretlen",
    "névtelen",
    "vendég",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "hírlap", "újság", "hírek", "magazin", "televízió",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "szerkesztő",
    "főszerkesztő",
    "újságíró",
    "tudósító",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"szerzo"};
constexpr std::string_view kMarkDates[] = {"datum"};
constexpr std::string_view kMarkComments[] = {"hozzaszolas"};

// Source: the headings of authors' archives, as content systems and their translators have them.
constexpr std::string_view kAuthorPages[] = {"bejegyzések szerzője"};

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

extern const Language hu;
constexpr Language hu{.code = "hu", .lists = kLists};

}  // namespace masthead::words
