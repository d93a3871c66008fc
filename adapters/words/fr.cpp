#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: RFC 5322, section 3.6, and what mail programs print for its fields.
constexpr std::string_view kMailHeaders[] = {"de", "à", "envoyé", "objet"};

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kBylineLeads[] = {"par", "propos recueillis par"};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kBylineLabels[] = {"auteur", "auteure", "auteurs", "texte"};

// Source: the bylines above; what follows is more than one name.
constexpr std::string_view kBylinePlurals[] = {"auteurs"};

// Source: the conjunction of each language.
constexpr std::string_view kNameJoiners[] = {"et"};

// Source: what bylines append to a name without a comma: "NAME for The Daily".
constexpr std::string_view kBylineTails[] = {"pour", "à"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kCreditLabels[] = {"photo",         "photos", "crédit photo",
                                              "crédits photo", "crédit", "photographie"};

// Source: what picture credits join their parts with, beside conjunctions.
constexpr std::string_view kCreditJoins[] = {"pour"};

// Source: says how a picture came, not from whom.
constexpr std::string_view kCreditManners[] = {"archives"};

// Source: the lines below news stories that name who helped.
constexpr std::string_view kContributorLeads[] = {"avec la collaboration de"};

// Source: the lines below news stories that name who edited or translated them.
constexpr std::string_view kEditingLeads[] = {"édité par", "traduit par"};

// Source: what the buttons and links of an outlet itself say.
constexpr std::string_view kOutletLinks[] = {"nous", "partager"};

// Source: how the link to a person's own site is labelled.
constexpr std::string_view kPersonLinks[] = {"site"};

// Source: what alternative texts of portraits say.
constexpr std::string_view kPortraitWords[] = {"photo de profil"};

// Source: what alternative texts of portraits say before the name.
constexpr std::string_view kPortraitOf[] = {"photo de", "portrait de"};

// Source: verbs that tell of someone who no longer works there.
constexpr std::string_view kBioPast[] = {"était"};

// Source: verbs stories report speech with.
constexpr std::string_view kBioSpeech[] = {"déclaré"};

// Source: words a biography begins with where it leaves the name out.
constexpr std::string_view kBioSubjects[] = {"il", "elle", "je"};

// Source: the usual translations of the English bio words.
constexpr std::string_view kPageBioWords[] = {"couvre", "écrit", "diplômé", "diplômée",
                                              "travaille"};

// Source: what joins a job title and what it is about or at.
constexpr std::string_view kTitleLinks[] = {"à", "pour", "de", "du", "des", "au", "chez", "et"};

// Source: what stands between a job title and an employer, and nowhere else.
constexpr std::string_view kEmployerLinks[] = {"chez"};

// Source: what stands between a job title and a place.
constexpr std::string_view kPlaceLinks[] = {"à"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPublishedLeads[] = {"publié", "paru le", "mis en ligne le"};

// Source: the labels of dates on news pages.
constexpr std::string_view kModifiedLeads[] = {"mis à jour", "modifié le", "actualisé le"};

// Source: the labels pages name their publisher with.
constexpr std::string_view kOutletLeads[] = {"source"};

// Source: the last line of news pages.
constexpr std::string_view kRights[] = {"tous droits réservés"};

// Source: "About NAME", the heading of an author's box.
constexpr std::string_view kAboutLeads[] = {"à propos de"};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPageListHeadings[] = {"lire aussi", "à lire aussi",
                                                  "sur le même sujet"};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPageFurniture[] = {"partager", "imprimer", "accueil", "se connecter",
                                               "abonnez-vous"};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kPageAuthorHeadings[] = {"l'auteur", "à propos de l’auteur"};

// Source: the kinds of words newspapers name themselves with.
constexpr std::string_view kPageOutletWords[] = {"presse", "dépêche", "monde"};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPageDateWords[] = {
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "le", "à"};

// Source: what accounts sign with that are nobody's name.
constexpr std::string_view kPageNotNameWords[] = {"rédaction"};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kJanuary[] = {"janvier", "janv"};
constexpr std::string_view kFebruary[] = {"février", "févr"};
constexpr std::string_view kMarch[] = {"mars"};
constexpr std::string_view kApril[] = {"avril", "avr"};
constexpr std::string_view kMay[] = {"mai"};
constexpr std::string_view kJune[] = {"juin"};
constexpr std::string_view kJuly[] = {"juillet", "juil"};
constexpr std::string_view kAugust[] = {"août"};
constexpr std::string_view kSeptember[] = {"septembre"};
constexpr std::string_view kOctober[] = {"octobre"};
constexpr std::string_view kNovember[] = {"novembre"};
constexpr std::string_view kDecember[] = {"décembre", "déc"};

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
    // Pasted pages.
    {Class::mail_header, kMailHeaders},
    {Class::byline_lead, kBylineLeads},
    {Class::byline_label, kBylineLabels},
    {Class::byline_plural, kBylinePlurals},
    {Class::name_joiner, kNameJoiners},
    {Class::byline_tail, kBylineTails},
    {Class::credit_label, kCreditLabels},
    {Class::credit_join, kCreditJoins},
    {Class::credit_manner, kCreditManners},
    {Class::contributor_lead, kContributorLeads},
    {Class::editing_lead, kEditingLeads},
    {Class::outlet_link, kOutletLinks},
    {Class::person_link, kPersonLinks},
    {Class::portrait_word, kPortraitWords},
    {Class::portrait_of, kPortraitOf},
    {Class::bio_past, kBioPast},
    {Class::bio_speech, kBioSpeech},
    {Class::bio_subject, kBioSubjects},
    {Class::bio_word, kPageBioWords},
    {Class::title_link, kTitleLinks},
    {Class::employer_link, kEmployerLinks},
    {Class::place_link, kPlaceLinks},
    {Class::published_lead, kPublishedLeads},
    {Class::modified_lead, kModifiedLeads},
    {Class::outlet_lead, kOutletLeads},
    {Class::rights, kRights},
    {Class::about_lead, kAboutLeads},
    {Class::list_heading, kPageListHeadings},
    {Class::furniture, kPageFurniture},
    {Class::author_heading, kPageAuthorHeadings},
    {Class::outlet_word, kPageOutletWords},
    {Class::date_word, kPageDateWords},
    {Class::not_in_names, kPageNotNameWords},
    {Class::january, kJanuary},
    {Class::february, kFebruary},
    {Class::march, kMarch},
    {Class::april, kApril},
    {Class::may, kMay},
    {Class::june, kJune},
    {Class::july, kJuly},
    {Class::august, kAugust},
    {Class::september, kSeptember},
    {Class::october, kOctober},
    {Class::november, kNovember},
    {Class::december, kDecember},
    {Class::job_head, kJobHeads},
    {Class::comments_heading, kCommentsHeadings},
    {Class::author_heading, kAuthorHeadings},
};

}  // namespace

extern const Language fr;
constexpr Language fr{.code = "fr", .lists = kLists};

}  // namespace masthead::words
