#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: RFC 5322, section 3.6, and what mail programs print for its fields.
constexpr std::string_view kPasteMailHeaders[] = {"von", "an", "gesendet", "betreff", "datum"};

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {"von", "ein gastbeitrag von",
                                                  "ein interview von"};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {"text", "autor", "autorin", "autoren"};

// Source: the bylines above; what follows is more than one name.
constexpr std::string_view kPasteBylinePlurals[] = {"autoren"};

// Source: the conjunction of each language.
constexpr std::string_view kPasteNameJoiners[] = {"und"};

// Source: what bylines append to a name without a comma: "NAME for The Daily".
constexpr std::string_view kPasteBylineTails[] = {"für", "aus"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {"foto",       "fotos",        "bild",  "bilder",
                                                   "bildquelle", "bildnachweis", "grafik"};

// Source: what picture credits join their parts with, beside conjunctions.
constexpr std::string_view kPasteCreditJoins[] = {"für"};

// Source: says how a picture came, not from whom.
constexpr std::string_view kPasteCreditManners[] = {"archiv", "archivbild", "symbolbild"};

// Source: the lines below news stories that name who helped.
constexpr std::string_view kPasteContributorLeads[] = {"mitarbeit", "unter mitarbeit von"};

// Source: the lines below news stories that name who edited or translated them.
constexpr std::string_view kPasteEditingLeads[] = {"redaktion", "bearbeitet von", "übersetzung",
                                                   "übersetzt von"};

// Source: what the buttons and links of an outlet itself say.
constexpr std::string_view kPasteOutletLinks[] = {"uns", "teilen"};

// Source: how the link to a person's own site is labelled.
constexpr std::string_view kPastePersonLinks[] = {"webseite"};

// Source: what alternative texts of portraits say.
constexpr std::string_view kPastePortraitWords[] = {"autorenbild", "autorenfoto", "profilbild"};

// Source: what alternative texts of portraits say before the name.
constexpr std::string_view kPastePortraitOf[] = {"foto von", "porträt von", "bild von"};

// Source: verbs that tell of someone who no longer works there.
constexpr std::string_view kPasteBioPast[] = {"war"};

// Source: verbs stories report speech with.
constexpr std::string_view kPasteBioSpeech[] = {"sagte", "sagt"};

// Source: words a biography begins with where it leaves the name out.
constexpr std::string_view kPasteBioSubjects[] = {"er", "sie", "ich"};

// Source: the usual translations of the English bio words.
constexpr std::string_view kPasteBioWords[] = {"schreibt", "berichtet", "studierte", "arbeitet",
                                               "lebt"};

// Source: what joins a job title and what it is about or at.
constexpr std::string_view kPasteTitleLinks[] = {"bei", "beim", "für", "in", "im", "und"};

// Source: what stands between a job title and an employer, and nowhere else.
constexpr std::string_view kPasteEmployerLinks[] = {"bei", "beim"};

// Source: what stands between a job title and a place.
constexpr std::string_view kPastePlaceLinks[] = {"in"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {"veröffentlicht", "erschienen am", "datum"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {"aktualisiert", "stand"};

// Source: the labels pages name their publisher with.
constexpr std::string_view kPasteOutletLeads[] = {"quelle"};

// Source: the last line of news pages.
constexpr std::string_view kPasteRights[] = {"alle rechte vorbehalten"};

// Source: "About NAME", the heading of an author's box.
constexpr std::string_view kPasteAboutLeads[] = {"über"};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPasteListHeadings[] = {"mehr zum thema", "lesen sie auch",
                                                   "weitere artikel"};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPasteFurniture[] = {"teilen",     "drucken",    "anmelden", "suche",
                                                "startseite", "abonnieren", "menü"};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kPasteAuthorHeadings[] = {"zur person", "zum autor", "zur autorin"};

// Source: the kinds of words newspapers name themselves with.
constexpr std::string_view kPasteOutletWords[] = {"zeitung",   "tageblatt", "nachrichten",
                                                  "rundschau", "anzeiger",  "kurier"};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPasteDateWords[] = {
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "uhr", "um"};

// Source: what accounts sign with that are nobody's name.
constexpr std::string_view kPasteNotNameWords[] = {"redaktion"};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kPasteJanuary[] = {"januar", "jänner"};
constexpr std::string_view kPasteFebruary[] = {"februar"};
constexpr std::string_view kPasteMarch[] = {"märz", "mär"};
constexpr std::string_view kPasteApril[] = {"april"};
constexpr std::string_view kPasteMay[] = {"mai"};
constexpr std::string_view kPasteJune[] = {"juni"};
constexpr std::string_view kPasteJuly[] = {"juli"};
constexpr std::string_view kPasteAugust[] = {"august"};
constexpr std::string_view kPasteSeptember[] = {"september"};
constexpr std::string_view kPasteOctober[] = {"oktober", "okt"};
constexpr std::string_view kPasteNovember[] = {"november"};
constexpr std::string_view kPasteDecember[] = {"dezember", "dez"};

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

extern const Language de;
constexpr Language de{.code = "de", .lists = kLists};

}  // namespace masthead::words
