#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "par",
    "propos recueillis par",
    "écrit par",
    "publié par",
    "rédigé par",
    "voir tous les articles par",
    "voir tous les articles de",
    "articles par",
    "articles de",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "texte", "textes", "auteur", "autrice", "auteurs",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "photographie", "photographies", "photographe", "photos de", "photos par",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "traduit par",      "avec la collaboration de", "traduction",
    "illustrations de", "illustration de",          "édité par",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "et",
    "avec",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "à",
    "depuis",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "pour",
    "chez",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "le",
    "publié",
    "mis à jour",
    "modifié",
};

// Source: titles of address of this language.
constexpr std::string_view kHonorifics[] = {
    "mme",
    "mlle",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "rédaction", "équipe", "collectif", "agence", "journal", "comité",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "inconnu",
    "anonyme",
    "administrateur",
    "invité",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "actualités", "quotidien", "presse", "chaîne", "revue", "tribune",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "journaliste", "rédacteur", "rédactrice", "correspondant", "correspondante",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kCommentsHeadings[] = {
    "commentaires",
};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kAuthorHeadings[] = {
    "à propos de l'auteur",
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

extern const Language fr;
constexpr Language fr{.code = "fr", .lists = kLists};

}  // namespace masthead::words
