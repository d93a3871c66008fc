#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {"door"};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {"auteur", "auteurs", "tekst"};

// Source: the bylines above; what follows is more than one name.
constexpr std::string_view kPasteBylinePlurals[] = {"auteurs"};

// Source: the conjunction of each language.
constexpr std::string_view kPasteNameJoiners[] = {"en"};

// Source: what bylines append to a name without a comma: "NAME for The Daily".
constexpr std::string_view kPasteBylineTails[] = {"voor"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {"foto", "beeld"};

// Source: the lines below news stories that name who helped.
constexpr std::string_view kPasteContributorLeads[] = {"met medewerking van"};

// Source: the lines below news stories that name who edited or translated them.
constexpr std::string_view kPasteEditingLeads[] = {"vertaald door"};

// Source: verbs stories report speech with.
constexpr std::string_view kPasteBioSpeech[] = {"zei"};

// Source: the usual translations of the English bio words.
constexpr std::string_view kPasteBioWords[] = {"schrijft", "werkt"};

// Source: what joins a job title and what it is about or at.
constexpr std::string_view kPasteTitleLinks[] = {"bij", "voor", "van", "en"};

// Source: what stands between a job title and an employer, and nowhere else.
constexpr std::string_view kPasteEmployerLinks[] = {"bij"};

// Source: what stands between a job title and a place.
constexpr std::string_view kPastePlaceLinks[] = {"in"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {"gepubliceerd", "gepubliceerd op"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {"bijgewerkt"};

// Source: the labels pages name their publisher with.
constexpr std::string_view kPasteOutletLeads[] = {"bron"};

// Source: "About NAME", the heading of an author's box.
constexpr std::string_view kPasteAboutLeads[] = {"over"};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPasteListHeadings[] = {"lees ook"};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPasteFurniture[] = {"delen", "inloggen"};

// Source: the headings above the comments of news pages.
constexpr std::string_view kPasteCommentsHeadings[] = {"reacties"};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kPasteAuthorHeadings[] = {"over de auteur"};

// Source: the kinds of words newspapers name themselves with.
constexpr std::string_view kPasteOutletWords[] = {"krant", "dagblad", "nieuws"};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPasteDateWords[] = {"maandag", "dinsdag",  "woensdag", "donderdag",
                                                "vrijdag", "zaterdag", "zondag"};

// Source: what accounts sign with that are nobody's name.
constexpr std::string_view kPasteNotNameWords[] = {"redactie"};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kPasteJanuary[] = {"januari"};
constexpr std::string_view kPasteFebruary[] = {"februari"};
constexpr std::string_view kPasteMarch[] = {"maart", "mrt"};
constexpr std::string_view kPasteApril[] = {"april"};
constexpr std::string_view kPasteMay[] = {"mei"};
constexpr std::string_view kPasteJune[] = {"juni"};
constexpr std::string_view kPasteJuly[] = {"juli"};
constexpr std::string_view kPasteAugust[] = {"augustus"};
constexpr std::string_view kPasteSeptember[] = {"september"};
constexpr std::string_view kPasteOctober[] = {"oktober"};
constexpr std::string_view kPasteNovember[] = {"november"};
constexpr std::string_view kPasteDecember[] = {"december"};

constexpr WordList kLists[] = {
    // Pasted pages.
    {Class::byline_lead, kPasteBylineLeads},
    {Class::byline_before_colon, kPasteBylineLabels},
    {Class::byline_plural, kPasteBylinePlurals},
    {Class::name_joiner, kPasteNameJoiners},
    {Class::byline_tail, kPasteBylineTails},
    {Class::credit_label, kPasteCreditLabels},
    {Class::contributor_lead, kPasteContributorLeads},
    {Class::editing_lead, kPasteEditingLeads},
    {Class::bio_speech, kPasteBioSpeech},
    {Class::bio_word, kPasteBioWords},
    {Class::title_link, kPasteTitleLinks},
    {Class::employer_link, kPasteEmployerLinks},
    {Class::place_link, kPastePlaceLinks},
    {Class::published_lead, kPastePublishedLeads},
    {Class::modified_lead, kPasteModifiedLeads},
    {Class::outlet_lead, kPasteOutletLeads},
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
};

}  // namespace

extern const Language nl;
constexpr Language nl{.code = "nl", .lists = kLists};

}  // namespace masthead::words
