#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "von",
    "ein gastbeitrag von",
    "ein beitrag von",
    "text und fotos von",
    "text und bilder von",
    "zeige alle beiträge von",
    "alle beiträge von",
    "beiträge von",
    "alle artikel von",
    "artikel von",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "text", "texte", "autor", "autorin", "autoren", "verfasser", "bericht", "interview",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "foto",     "fotos",      "bild",     "bilder",    "fotografie",
    "fotograf", "fotografin", "foto von", "fotos von", "bilder von",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "mitarbeit",     "unter mitarbeit von",       "mit material von", "aufgezeichnet von",
    "übersetzt von", "aus dem englischen von",    "illustration",     "illustrationen",
    "übersetzung",   "redaktion und bearbeitung", "bearbeitet von",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "und",
    "sowie",
    "mit",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "in",
    "aus",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "für",
    "bei",
    "vom",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "am", "vor", "aktualisiert", "veröffentlicht", "stand",
};

// Source: titles of address of this language.
constexpr std::string_view kHonorifics[] = {
    "herr", "frau", "ing", "mag", "dipl-ing", "pfarrer",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "redaktion",
    "redaktionsteam",
    "onlineredaktion",
    "nachrichtenredaktion",
    "sportredaktion",
    "lokalredaktion",
    "nachrichtenagentur",
    "presseagentur",
    "agentur",
    "agenturen",
    "pressestelle",
    "verlag",
    "verein",
    "stiftung",
    "verband",
    "bundesverband",
    "zentralredaktion",
    "gastautor",
    "gastautoren",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "unbekannt",
    "anonym",
    "gast",
    "benutzer",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "nachrichten", "zeitung",  "allgemeine", "rundschau", "tageblatt",
    "anzeiger",    "rundfunk", "fernsehen",  "magazin",   "kurier",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "redakteur",  "redakteurin", "journalistin", "korrespondent", "korrespondentin",
    "reporterin", "autor",       "autorin",      "chefredakteur", "chefredakteurin",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kCommentsHeadings[] = {
    "kommentare",
};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kAuthorHeadings[] = {
    "über den autor",
    "über die autorin",
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

extern const Language de;
constexpr Language de{.code = "de", .lists = kLists};

}  // namespace masthead::words
