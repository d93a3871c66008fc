#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kBylineLeads[] = {"yazan"};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kBylineLabels[] = {"yazar"};

// Source: the conjunction of each language.
constexpr std::string_view kNameJoiners[] = {"ve"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kCreditLabels[] = {"fotoğraf"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPublishedLeads[] = {"yayınlanma tarihi", "yayın tarihi"};

// Source: the labels of dates on news pages.
constexpr std::string_view kModifiedLeads[] = {"güncelleme"};

// Source: the headings above the comments of news pages.
constexpr std::string_view kPageCommentsHeadings[] = {"yorumlar"};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kPageAuthorHeadings[] = {"yazar hakkında"};

// Source: the kinds of words newspapers name themselves with.
constexpr std::string_view kPageOutletWords[] = {"gazetesi", "haber"};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPageDateWords[] = {"pazartesi", "salı",      "çarşamba", "perşembe",
                                               "cuma",      "cumartesi", "pazar"};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kJanuary[] = {"ocak"};
constexpr std::string_view kFebruary[] = {"şubat"};
constexpr std::string_view kMarch[] = {"mart"};
constexpr std::string_view kApril[] = {"nisan"};
constexpr std::string_view kMay[] = {"mayıs"};
constexpr std::string_view kJune[] = {"haziran"};
constexpr std::string_view kJuly[] = {"temmuz"};
constexpr std::string_view kAugust[] = {"ağustos"};
constexpr std::string_view kSeptember[] = {"eylül"};
constexpr std::string_view kOctober[] = {"ekim"};
constexpr std::string_view kNovember[] = {"kasım"};
constexpr std::string_view kDecember[] = {"aralık"};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "gazeteci",
    "muhabir",
    "editör",
};

constexpr WordList kLists[] = {
    // Pasted pages.
    {Class::byline_lead, kBylineLeads},
    {Class::byline_label, kBylineLabels},
    {Class::name_joiner, kNameJoiners},
    {Class::credit_label, kCreditLabels},
    {Class::published_lead, kPublishedLeads},
    {Class::modified_lead, kModifiedLeads},
    {Class::comments_heading, kPageCommentsHeadings},
    {Class::author_heading, kPageAuthorHeadings},
    {Class::outlet_word, kPageOutletWords},
    {Class::date_word, kPageDateWords},
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

extern const Language tr;
constexpr Language tr{.code = "tr", .lists = kLists};

}  // namespace masthead::words
