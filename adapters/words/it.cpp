#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: RFC 5322, section 3.6, and what mail programs print for its fields.
constexpr std::string_view kMailHeaders[] = {"da", "a", "inviato", "oggetto"};

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kBylineLeads[] = {"di", "a cura di"};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kBylineLabels[] = {"autore", "autrice", "autori", "testo"};

// Source: the bylines above; what follows is more than one name.
constexpr std::string_view kBylinePlurals[] = {"autori"};

// Source: the conjunction of each language.
constexpr std::string_view kNameJoiners[] = {"e"};

// Source: what bylines append to a name without a comma: "NAME for The Daily".
constexpr std::string_view kBylineTails[] = {"per"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kCreditLabels[] = {"foto", "immagine"};

// Source: says how a picture came, not from whom.
constexpr std::string_view kCreditManners[] = {"archivio"};

// Source: the lines below news stories that name who helped.
constexpr std::string_view kContributorLeads[] = {"con la collaborazione di"};

// Source: the lines below news stories that name who edited or translated them.
constexpr std::string_view kEditingLeads[] = {"traduzione di"};

// Source: what the buttons and links of an outlet itself say.
constexpr std::string_view kOutletLinks[] = {"seguici", "condividi"};

// Source: how the link to a person's own site is labelled.
constexpr std::string_view kPersonLinks[] = {"sito"};

// Source: what alternative texts of portraits say before the name.
constexpr std::string_view kPortraitOf[] = {"foto di"};

// Source: verbs that tell of someone who no longer works there.
constexpr std::string_view kBioPast[] = {"era"};

// Source: verbs stories report speech with.
constexpr std::string_view kBioSpeech[] = {"detto"};

// Source: words a biography begins with where it leaves the name out.
constexpr std::string_view kBioSubjects[] = {"lui", "lei"};

// Source: the usual translations of the English bio words.
constexpr std::string_view kPageBioWords[] = {"scrive", "lavora"};

// Source: what joins a job title and what it is about or at.
constexpr std::string_view kTitleLinks[] = {"di", "del", "della", "per", "e"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPublishedLeads[] = {"pubblicato", "pubblicato il", "data"};

// Source: the labels of dates on news pages.
constexpr std::string_view kModifiedLeads[] = {"aggiornato", "aggiornato il",
                                               "ultimo aggiornamento"};

// Source: the labels pages name their publisher with.
constexpr std::string_view kOutletLeads[] = {"fonte"};

// Source: the last line of news pages.
constexpr std::string_view kRights[] = {"tutti i diritti riservati"};

// Source: "About NAME", the heading of an author's box.
constexpr std::string_view kAboutLeads[] = {"su"};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPageListHeadings[] = {"leggi anche", "articoli correlati"};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPageFurniture[] = {"condividi", "stampa", "abbonati"};

// Source: the headings above the comments of news pages.
constexpr std::string_view kPageCommentsHeadings[] = {"commenti"};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kPageAuthorHeadings[] = {"l'autore", "sull'autore"};

// Source: the kinds of words newspapers name themselves with.
constexpr std::string_view kPageOutletWords[] = {"giornale", "corriere", "gazzetta"};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPageDateWords[] = {"lunedì",  "martedì", "mercoledì", "giovedì",
                                               "venerdì", "sabato",  "domenica",  "ore"};

// Source: what accounts sign with that are nobody's name.
constexpr std::string_view kPageNotNameWords[] = {"redazione"};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kJanuary[] = {"gennaio", "gen"};
constexpr std::string_view kFebruary[] = {"febbraio"};
constexpr std::string_view kMarch[] = {"marzo"};
constexpr std::string_view kApril[] = {"aprile"};
constexpr std::string_view kMay[] = {"maggio", "mag"};
constexpr std::string_view kJune[] = {"giugno", "giu"};
constexpr std::string_view kJuly[] = {"luglio", "lug"};
constexpr std::string_view kAugust[] = {"agosto"};
constexpr std::string_view kSeptember[] = {"settembre"};
constexpr std::string_view kOctober[] = {"ottobre", "ott"};
constexpr std::string_view kNovember[] = {"novembre"};
constexpr std::string_view kDecember[] = {"dicembre"};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "giornalista", "redattore", "redattrice", "corrispondente", "inviato",
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
    {Class::credit_manner, kCreditManners},
    {Class::contributor_lead, kContributorLeads},
    {Class::editing_lead, kEditingLeads},
    {Class::outlet_link, kOutletLinks},
    {Class::person_link, kPersonLinks},
    {Class::portrait_of, kPortraitOf},
    {Class::bio_past, kBioPast},
    {Class::bio_speech, kBioSpeech},
    {Class::bio_subject, kBioSubjects},
    {Class::bio_word, kPageBioWords},
    {Class::title_link, kTitleLinks},
    {Class::published_lead, kPublishedLeads},
    {Class::modified_lead, kModifiedLeads},
    {Class::outlet_lead, kOutletLeads},
    {Class::rights, kRights},
    {Class::about_lead, kAboutLeads},
    {Class::list_heading, kPageListHeadings},
    {Class::furniture, kPageFurniture},
    {Class::comments_heading, kPageCommentsHeadings},
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
};

}  // namespace

extern const Language it;
constexpr Language it{.code = "it", .lists = kLists};

}  // namespace masthead::words
