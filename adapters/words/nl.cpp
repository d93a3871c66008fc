#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "door", "geschreven door", "een bijdrage van", "alle berichten van", "berichten van",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "tekst",
    "teksten",
    "auteur",
    "auteurs",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "foto", "fotografie", "fotograaf", "beeld", "foto van", "foto door",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "met medewerking van", "vertaald door",    "vertaling",
    "vertaling door",      "illustraties van", "illustratie",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "en",
    "met",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "in",
    "vanuit",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "voor",
    "bij",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "op",
    "gepubliceerd",
    "bijgewerkt",
    "laatst bijgewerkt",
};

// Source: titles of address of this language.
constexpr std::string_view kHonorifics[] = {
    "dhr",
    "mevr",
    "drs",
    "mr",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "redactie",  "persbureau", "nieuwsdienst", "vereniging",
    "stichting", "ministerie", "webredactie",  "sportredactie",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "onbekend",
    "anoniem",
    "beheerder",
    "gast",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "nieuws", "krant", "dagblad", "omroep", "tijdschrift",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "redacteur",     "journalist",     "journaliste", "verslaggever",   "verslaggeefster",
    "correspondent", "correspondente", "columnist",   "hoofdredacteur", "fotograaf",
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

extern const Language nl;
constexpr Language nl{.code = "nl", .lists = kLists};

}  // namespace masthead::words
