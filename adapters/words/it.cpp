#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: RFC 5322, section 3.6, and what mail programs print for its fields.
constexpr std::string_view kPasteMailHeaders[] = {"da", "a", "inviato", "oggetto"};

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {"di", "a cura di"};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {"autore", "autrice", "autori", "testo"};

// Source: the bylines above; what follows is more than one name.
constexpr std::string_view kPasteBylinePlurals[] = {"autori"};

// Source: the conjunction of each language.
constexpr std::string_view kPasteNameJoiners[] = {"e"};

// Source: what bylines append to a name without a comma: "NAME for The Daily".
constexpr std::string_view kPasteBylineTails[] = {"per"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {"foto", "immagine"};

// Source: says how a picture came, not from whom.
constexpr std::string_view kPasteCreditManners[] = {"archivio"};

// Source: the lines below news stories that name who helped.
constexpr std::string_view kPasteContributorLeads[] = {"con la collaborazione di"};

// Source: the lines below news stories that name who edited or translated them.
constexpr std::string_view kPasteEditingLeads[] = {"traduzione di"};

// Source: what the buttons and links of an outlet itself say.
constexpr std::string_view kPasteOutletLinks[] = {"seguici", "condividi"};

// Source: how the link to a person's own site is labelled.
constexpr std::string_view kPastePersonLinks[] = {"sito"};

// Source: what alternative texts of portraits say before the name.
constexpr std::string_view kPastePortraitOf[] = {"foto di"};

// Source: verbs that tell of someone who no longer works there.
constexpr std::string_view kPasteBioPast[] = {"era"};

// Source: verbs stories report speech with.
constexpr std::string_view kPasteBioSpeech[] = {"detto"};

// Source: words a biography begins with where it leaves the name out.
constexpr std::string_view kPasteBioSubjects[] = {"lui", "lei"};

// Source: the usual translations of the English bio words.
constexpr std::string_view kPasteBioWords[] = {"scrive", "lavora"};

// Source: what joins a job title and what it is about or at.
constexpr std::string_view kPasteTitleLinks[] = {"di", "del", "della", "per", "e"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {"pubblicato", "pubblicato il", "data"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {"aggiornato", "aggiornato il",
                                                    "ultimo aggiornamento"};

// Source: the labels pages name their publisher with.
constexpr std::string_view kPasteOutletLeads[] = {"fonte"};

// Source: the last line of news pages.
constexpr std::string_view kPasteRights[] = {"tutti i diritti riservati"};

// Source: "About NAME", the heading of an author's box.
constexpr std::string_view kPasteAboutLeads[] = {"su"};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPasteListHeadings[] = {"leggi anche", "articoli correlati"};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPasteFurniture[] = {"condividi", "stampa", "abbonati"};

// Source: the headings above the comments of news pages.
constexpr std::string_view kPasteCommentsHeadings[] = {"commenti"};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kPasteAuthorHeadings[] = {"l'autore", "sull'autore"};

// Source: the kinds of words newspapers name themselves with.
constexpr std::string_view kPasteOutletWords[] = {"giornale", "corriere", "gazzetta"};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPasteDateWords[] = {"lunedì",  "martedì", "mercoledì", "giovedì",
                                                "venerdì", "sabato",  "domenica",  "ore"};

// Source: what accounts sign with that are nobody's name.
constexpr std::string_view kPasteNotNameWords[] = {"redazione"};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kPasteJanuary[] = {"gennaio", "gen"};
constexpr std::string_view kPasteFebruary[] = {"febbraio"};
constexpr std::string_view kPasteMarch[] = {"marzo"};
constexpr std::string_view kPasteApril[] = {"aprile"};
constexpr std::string_view kPasteMay[] = {"maggio", "mag"};
constexpr std::string_view kPasteJune[] = {"giugno", "giu"};
constexpr std::string_view kPasteJuly[] = {"luglio", "lug"};
constexpr std::string_view kPasteAugust[] = {"agosto"};
constexpr std::string_view kPasteSeptember[] = {"settembre"};
constexpr std::string_view kPasteOctober[] = {"ottobre", "ott"};
constexpr std::string_view kPasteNovember[] = {"novembre"};
constexpr std::string_view kPasteDecember[] = {"dicembre"};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "giornalista", "redattore", "redattrice", "corrispondente", "inviato",
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
    {Class::credit_manner, kPasteCreditManners},
    {Class::contributor_lead, kPasteContributorLeads},
    {Class::editing_lead, kPasteEditingLeads},
    {Class::outlet_link, kPasteOutletLinks},
    {Class::person_link, kPastePersonLinks},
    {Class::portrait_of, kPastePortraitOf},
    {Class::bio_past, kPasteBioPast},
    {Class::bio_speech, kPasteBioSpeech},
    {Class::bio_subject, kPasteBioSubjects},
    {Class::bio_word, kPasteBioWords},
    {Class::title_link, kPasteTitleLinks},
    {Class::published_lead, kPastePublishedLeads},
    {Class::modified_lead, kPasteModifiedLeads},
    {Class::outlet_lead, kPasteOutletLeads},
    {Class::rights, kPasteRights},
    {Class::about_lead, kPasteAboutLeads},
    {Class::list_heading, kPasteListHeadings},
    {Class::furniture, kPasteFurniture},
    {Class::comments_heading, kPasteCommentsHeadings},
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
};

}  // namespace

extern const Language it;
constexpr Language it{.code = "it", .lists = kLists};

}  // namespace masthead::words
