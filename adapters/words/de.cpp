#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: RFC 5322, section 3.6, and what mail programs print for its fields.
constexpr std::string_view kMailHeaders[] = {"von", "an", "gesendet", "betreff", "datum"};

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kBylineLeads[] = {"von", "ein gastbeitrag von", "ein interview von"};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kBylineLabels[] = {"text", "autor", "autorin", "autoren"};

// Source: the bylines above; what follows is more than one name.
constexpr std::string_view kBylinePlurals[] = {"autoren"};

// Source: the conjunction of each language.
constexpr std::string_view kNameJoiners[] = {"und"};

// Source: what bylines append to a name without a comma: "NAME for The Daily".
constexpr std::string_view kBylineTails[] = {"für", "aus"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kCreditLabels[] = {"foto",       "fotos",        "bild",  "bilder",
                                              "bildquelle", "bildnachweis", "grafik"};

// Source: what picture credits join their parts with, beside conjunctions.
constexpr std::string_view kCreditJoins[] = {"für"};

// Source: says how a picture came, not from whom.
constexpr std::string_view kCreditManners[] = {"archiv", "archivbild", "symbolbild"};

// Source: the lines below news stories that name who helped.
constexpr std::string_view kContributorLeads[] = {"mitarbeit", "unter mitarbeit von"};

// Source: the lines below news stories that name who edited or translated them.
constexpr std::string_view kEditingLeads[] = {"redaktion", "bearbeitet von", "übersetzung",
                                              "übersetzt von"};

// Source: what the buttons and links of an outlet itself say.
constexpr std::string_view kOutletLinks[] = {"uns", "teilen"};

// Source: how the link to a person's own site is labelled.
constexpr std::string_view kPersonLinks[] = {"webseite"};

// Source: what alternative texts of portraits say.
constexpr std::string_view kPortraitWords[] = {"autorenbild", "autorenfoto", "profilbild"};

// Source: what alternative texts of portraits say before the name.
constexpr std::string_view kPortraitOf[] = {"foto von", "porträt von", "bild von"};

// Source: verbs that tell of someone who no longer works there.
constexpr std::string_view kBioPast[] = {"war"};

// Source: verbs stories report speech with.
constexpr std::string_view kBioSpeech[] = {"sagte", "sagt"};

// Source: words a biography begins with where it leaves the name out.
constexpr std::string_view kBioSubjects[] = {"er", "sie", "ich"};

// Source: the usual translations of the English bio words.
constexpr std::string_view kPageBioWords[] = {"schreibt", "berichtet", "studierte", "arbeitet",
                                              "lebt"};

// Source: what joins a job title and what it is about or at.
constexpr std::string_view kTitleLinks[] = {"bei", "beim", "für", "in", "im", "und"};

// Source: what stands between a job title and an employer, and nowhere else.
constexpr std::string_view kEmployerLinks[] = {"bei", "beim"};

// Source: what stands between a job title and a place.
constexpr std::string_view kPlaceLinks[] = {"in"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPublishedLeads[] = {"veröffentlicht", "erschienen am", "datum"};

// Source: the labels of dates on news pages.
constexpr std::string_view kModifiedLeads[] = {"aktualisiert", "stand"};

// Source: the labels pages name their publisher with.
constexpr std::string_view kOutletLeads[] = {"quelle"};

// Source: the last line of news pages.
constexpr std::string_view kRights[] = {"alle rechte vorbehalten"};

// Source: "About NAME", the heading of an author's box.
constexpr std::string_view kAboutLeads[] = {"über"};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPageListHeadings[] = {"mehr zum thema", "lesen sie auch",
                                                  "weitere artikel"};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPageFurniture[] = {"teilen",     "drucken",    "anmelden", "suche",
                                               "startseite", "abonnieren", "menü"};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kPageAuthorHeadings[] = {"zur person", "zum autor", "zur autorin"};

// Source: the kinds of words newspapers name themselves with.
constexpr std::string_view kPageOutletWords[] = {"zeitung",   "tageblatt", "nachrichten",
                                                 "rundschau", "anzeiger",  "kurier"};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPageDateWords[] = {
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "uhr", "um"};

// Source: what accounts sign with that are nobody's name.
constexpr std::string_view kPageNotNameWords[] = {"redaktion"};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kJanuary[] = {"januar", "jänner"};
constexpr std::string_view kFebruary[] = {"februar"};
constexpr std::string_view kMarch[] = {"märz", "mär"};
constexpr std::string_view kApril[] = {"april"};
constexpr std::string_view kMay[] = {"mai"};
constexpr std::string_view kJune[] = {"juni"};
constexpr std::string_view kJuly[] = {"juli"};
constexpr std::string_view kAugust[] = {"august"};
constexpr std::string_view kSeptember[] = {"september"};
constexpr std::string_view kOctober[] = {"oktober", "okt"};
constexpr std::string_view kNovember[] = {"november"};
constexpr std::string_view kDecember[] = {"dezember", "dez"};

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

extern const Language de;
constexpr Language de{.code = "de", .lists = kLists};

}  // namespace masthead::words
