#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kBylineLeads[] = {"door"};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kBylineLabels[] = {"auteur", "auteurs", "tekst"};

// Source: the bylines above; what follows is more than one name.
constexpr std::string_view kBylinePlurals[] = {"auteurs"};

// Source: the conjunction of each language.
constexpr std::string_view kNameJoiners[] = {"en"};

// Source: what bylines append to a name without a comma: "NAME for The Daily".
constexpr std::string_view kBylineTails[] = {"voor"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kCreditLabels[] = {"foto", "beeld"};

// Source: the lines below news stories that name who helped.
constexpr std::string_view kContributorLeads[] = {"met medewerking van"};

// Source: the lines below news stories that name who edited or translated them.
constexpr std::string_view kEditingLeads[] = {"vertaald door"};

// Source: verbs stories report speech with.
constexpr std::string_view kBioSpeech[] = {"zei"};

// Source: the usual translations of the English bio words.
constexpr std::string_view kPageBioWords[] = {"schrijft", "werkt"};

// Source: what joins a job title and what it is about or at.
constexpr std::string_view kTitleLinks[] = {"bij", "voor", "van", "en"};

// Source: what stands between a job title and an employer, and nowhere else.
constexpr std::string_view kEmployerLinks[] = {"bij"};

// Source: what stands between a job title and a place.
constexpr std::string_view kPlaceLinks[] = {"in"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPublishedLeads[] = {"gepubliceerd", "gepubliceerd op"};

// Source: the labels of dates on news pages.
constexpr std::string_view kModifiedLeads[] = {"bijgewerkt"};

// Source: the labels pages name their publisher with.
constexpr std::string_view kOutletLeads[] = {"bron"};

// Source: "About NAME", the heading of an author's box.
constexpr std::string_view kAboutLeads[] = {"over"};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPageListHeadings[] = {"lees ook"};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPageFurniture[] = {"delen", "inloggen"};

// Source: the headings above the comments of news pages.
constexpr std::string_view kPageCommentsHeadings[] = {"reacties"};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kPageAuthorHeadings[] = {"over de auteur"};

// Source: the kinds of words newspapers name themselves with.
constexpr std::string_view kPageOutletWords[] = {"krant", "dagblad", "nieuws"};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPageDateWords[] = {"maandag", "dinsdag",  "woensdag", "donderdag",
                                               "vrijdag", "zaterdag", "zondag"};

// Source: what accounts sign with that are nobody's name.
constexpr std::string_view kPageNotNameWords[] = {"redactie"};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kJanuary[] = {"januari"};
constexpr std::string_view kFebruary[] = {"februari"};
constexpr std::string_view kMarch[] = {"maart", "mrt"};
constexpr std::string_view kApril[] = {"april"};
constexpr std::string_view kMay[] = {"mei"};
constexpr std::string_view kJune[] = {"juni"};
constexpr std::string_view kJuly[] = {"juli"};
constexpr std::string_view kAugust[] = {"augustus"};
constexpr std::string_view kSeptember[] = {"september"};
constexpr std::string_view kOctober[] = {"oktober"};
constexpr std::string_view kNovember[] = {"november"};
constexpr std::string_view kDecember[] = {"december"};

constexpr WordList kLists[] = {
    // Pasted pages.
    {Class::byline_lead, kBylineLeads},
    {Class::byline_label, kBylineLabels},
    {Class::byline_plural, kBylinePlurals},
    {Class::name_joiner, kNameJoiners},
    {Class::byline_tail, kBylineTails},
    {Class::credit_label, kCreditLabels},
    {Class::contributor_lead, kContributorLeads},
    {Class::editing_lead, kEditingLeads},
    {Class::bio_speech, kBioSpeech},
    {Class::bio_word, kPageBioWords},
    {Class::title_link, kTitleLinks},
    {Class::employer_link, kEmployerLinks},
    {Class::place_link, kPlaceLinks},
    {Class::published_lead, kPublishedLeads},
    {Class::modified_lead, kModifiedLeads},
    {Class::outlet_lead, kOutletLeads},
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
};

}  // namespace

extern const Language nl;
constexpr Language nl{.code = "nl", .lists = kLists};

}  // namespace masthead::words
