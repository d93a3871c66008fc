#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kBylineLeads[] = {"بقلم"};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kBylineLabels[] = {"كتب"};

// Source: the conjunction of each language.
constexpr std::string_view kNameJoiners[] = {"و"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kCreditLabels[] = {"صورة", "تصوير"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPublishedLeads[] = {"نشر", "تاريخ النشر"};

// Source: the labels of dates on news pages.
constexpr std::string_view kModifiedLeads[] = {"تحديث"};

// Source: the labels pages name their publisher with.
constexpr std::string_view kOutletLeads[] = {"المصدر"};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPageListHeadings[] = {"اقرأ أيضا"};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPageFurniture[] = {"شارك"};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kPageAuthorHeadings[] = {"عن الكاتب"};

// Source: the kinds of words newspapers name themselves with.
constexpr std::string_view kPageOutletWords[] = {"صحيفة", "جريدة"};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPageDateWords[] = {"السبت", "الأحد", "الاثنين"};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kJanuary[] = {"يناير"};
constexpr std::string_view kFebruary[] = {"فبراير"};
constexpr std::string_view kMarch[] = {"مارس"};
constexpr std::string_view kApril[] = {"أبريل", "ابريل"};
constexpr std::string_view kMay[] = {"مايو"};
constexpr std::string_view kJune[] = {"يونيو"};
constexpr std::string_view kJuly[] = {"يوليو"};
constexpr std::string_view kAugust[] = {"أغسطس"};
constexpr std::string_view kSeptember[] = {"سبتمبر"};
constexpr std::string_view kOctober[] = {"أكتوبر", "اكتوبر"};
constexpr std::string_view kNovember[] = {"نوفمبر"};
constexpr std::string_view kDecember[] = {"ديسمبر"};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "محرر", "صحفي", "صحفية", "مراسل", "مراسلة", "كاتب", "كاتبة",
};

// Source: the names agencies print in their own credit lines.
constexpr std::string_view kAgencies[] = {
    "رويترز",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kCommentsHeadings[] = {
    "تعليقات",
};

constexpr WordList kLists[] = {
    // Pasted pages.
    {Class::byline_lead, kBylineLeads},
    {Class::byline_label, kBylineLabels},
    {Class::name_joiner, kNameJoiners},
    {Class::credit_label, kCreditLabels},
    {Class::published_lead, kPublishedLeads},
    {Class::modified_lead, kModifiedLeads},
    {Class::outlet_lead, kOutletLeads},
    {Class::list_heading, kPageListHeadings},
    {Class::furniture, kPageFurniture},
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
    {Class::agency, kAgencies},
    {Class::comments_heading, kCommentsHeadings},
};

}  // namespace

extern const Language ar;
constexpr Language ar{.code = "ar", .lists = kLists};

}  // namespace masthead::words
