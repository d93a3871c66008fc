#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: RFC 5322, section 3.6, and what mail programs print for its fields.
constexpr std::string_view kPasteMailHeaders[] = {"de", "à", "envoyé", "objet"};

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {"par", "propos recueillis par"};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {"auteur", "auteure", "auteurs", "texte"};

// Source: the bylines above; what follows is more than one name.
constexpr std::string_view kPasteBylinePlurals[] = {"auteurs"};

// Source: the conjunction of each language.
constexpr std::string_view kPasteNameJoiners[] = {"et"};

// Source: what bylines append to a name without a comma: "NAME for The Daily".
constexpr std::string_view kPasteBylineTails[] = {"pour", "à"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {"photo",         "photos", "crédit photo",
                                                   "crédits photo", "crédit", "photographie"};

// Source: what picture credits join their parts with, beside conjunctions.
constexpr std::string_view kPasteCreditJoins[] = {"pour"};

// Source: says how a picture came, not from whom.
constexpr std::string_view kPasteCreditManners[] = {"archives"};

// Source: the lines below news stories that name who helped.
constexpr std::string_view kPasteContributorLeads[] = {"avec la collaboration de"};

// Source: the lines below news stories that name who edited or translated them.
constexpr std::string_view kPasteEditingLeads[] = {"édité par", "traduit par"};

// Source: what the buttons and links of an outlet itself say.
constexpr std::string_view kPasteOutletLinks[] = {"nous", "partager"};

// Source: how the link to a person's own site is labelled.
constexpr std::string_view kPastePersonLinks[] = {"site"};

// Source: what alternative texts of portraits say.
constexpr std::string_view kPastePortraitWords[] = {"photo de profil"};

// Source: what alternative texts of portraits say before the name.
constexpr std::string_view kPastePortraitOf[] = {"photo de", "portrait de"};

// Source: verbs that tell of someone who no longer works there.
constexpr std::string_view kPasteBioPast[] = {"était"};

// Source: verbs stories report speech with.
constexpr std::string_view kPasteBioSpeech[] = {"déclaré"};

// Source: words a biography begins with where it leaves the name out.
constexpr std::string_view kPasteBioSubjects[] = {"il", "elle", "je"};

// Source: the usual translations of the English bio words.
constexpr std::string_view kPasteBioWords[] = {"couvre", "écrit", "diplômé", "diplômée",
                                               "travaille"};

// Source: what joins a job title and what it is about or at.
constexpr std::string_view kPasteTitleLinks[] = {"à",   "pour", "de",   "du",
                                                 "des", "au",   "chez", "et"};

// Source: what stands between a job title and an employer, and nowhere else.
constexpr std::string_view kPasteEmployerLinks[] = {"chez"};

// Source: what stands between a job title and a place.
constexpr std::string_view kPastePlaceLinks[] = {"à"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {"publié", "paru le", "mis en ligne le"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {"mis à jour", "modifié le", "actualisé le"};

// Source: the labels pages name their publisher with.
constexpr std::string_view kPasteOutletLeads[] = {"source"};

// Source: the last line of news pages.
constexpr std::string_view kPasteRights[] = {"tous droits réservés"};

// Source: "About NAME", the heading of an author's box.
constexpr std::string_view kPasteAboutLeads[] = {"à propos de"};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPasteListHeadings[] = {"lire aussi", "à lire aussi",
                                                   "sur le même sujet"};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPasteFurniture[] = {"partager", "imprimer", "accueil", "se connecter",
                                                "abonnez-vous"};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kPasteAuthorHeadings[] = {"l'auteur", "à propos de l’auteur"};

// Source: the kinds of words newspapers name themselves with.
constexpr std::string_view kPasteOutletWords[] = {"presse", "dépêche", "monde"};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPasteDateWords[] = {
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "le", "à"};

// Source: what accounts sign with that are nobody's name.
constexpr std::string_view kPasteNotNameWords[] = {"rédaction"};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kPasteJanuary[] = {"janvier", "janv"};
constexpr std::string_view kPasteFebruary[] = {"février", "févr"};
constexpr std::string_view kPasteMarch[] = {"mars"};
constexpr std::string_view kPasteApril[] = {"avril", "avr"};
constexpr std::string_view kPasteMay[] = {"mai"};
constexpr std::string_view kPasteJune[] = {"juin"};
constexpr std::string_view kPasteJuly[] = {"juillet", "juil"};
constexpr std::string_view kPasteAugust[] = {"août"};
constexpr std::string_view kPasteSeptember[] = {"septembre"};
constexpr std::string_view kPasteOctober[] = {"octobre"};
constexpr std::string_view kPasteNovember[] = {"novembre"};
constexpr std::string_view kPasteDecember[] = {"décembre", "déc"};

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
    {Class::mail_header, kPasteMailHeaders},
    {Class::byline_lead, kPasteBylineLeads},
    {Class::byline_before_colon, kPasteBylineLabels},
    {Class::byline_plural, kPasteBylinePlurals},
    {Class::name_joiner, kPasteNameJoiners},
    {Class::byline_tail, kPasteBylineTails},
    {Class::credit_label, kPasteCreditLabels},
    {Class::credit_join, kPasteCreditJoins},
    {Class::credit_manner, kPasteCreditManners},
    {Class::contributor_lead, kPasteContributorLeads},
    {Class::editing_lead, kPasteEditingLeads},
    {Class::outlet_link, kPasteOutletLinks},
    {Class::person_link, kPastePersonLinks},
    {Class::portrait_word, kPastePortraitWords},
    {Class::portrait_of, kPastePortraitOf},
    {Class::bio_past, kPasteBioPast},
    {Class::bio_speech, kPasteBioSpeech},
    {Class::bio_subject, kPasteBioSubjects},
    {Class::bio_word, kPasteBioWords},
    {Class::title_link, kPasteTitleLinks},
    {Class::employer_link, kPasteEmployerLinks},
    {Class::place_link, kPastePlaceLinks},
    {Class::published_lead, kPastePublishedLeads},
    {Class::modified_lead, kPasteModifiedLeads},
    {Class::outlet_lead, kPasteOutletLeads},
    {Class::rights, kPasteRights},
    {Class::about_lead, kPasteAboutLeads},
    {Class::list_heading, kPasteListHeadings},
    {Class::furniture, kPasteFurniture},
    {Class::author_heading, kPasteAuthorHeadings},
    {Class::outlet_word, kPasteOutletWords},
    {Class::date_word, kPasteDateWords},
    {Class::not_in_names, kPasteNotNameWords},
    {Class::january, kPasteJanuary},
    {Class::february, kPasteFebruary},
    {Class::march, kPasteMarch},
    {Class::april, kPasteApril},
    {Class::may, kPasteMay},
    {Class::june, kPasteJune},
    {Class::july, kPasteJuly},
    {Class::august, kPasteAugust},
    {Class::september, kPasteSeptember},
    {Class::october, kPasteOctober},
    {Class::november, kPasteNovember},
    {Class::december, kPasteDecember},
    {Class::job_head, kJobHeads},
    {Class::comments_heading, kCommentsHeadings},
    {Class::author_heading, kAuthorHeadings},
};

}  // namespace

extern const Language fr;
constexpr Language fr{.code = "fr", .lists = kLists};

}  // namespace masthead::words
