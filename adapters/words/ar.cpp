#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {"بقلم"};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {"كتب"};

// Source: the conjunction of each language.
constexpr std::string_view kPasteNameJoiners[] = {"و"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {"صورة", "تصوير"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {"نشر", "تاريخ النشر"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {"تحديث"};

// Source: the labels pages name their publisher with.
constexpr std::string_view kPasteOutletLeads[] = {"المصدر"};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPasteListHeadings[] = {"اقرأ أيضا"};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPasteFurniture[] = {"شارك"};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kPasteAuthorHeadings[] = {"عن الكاتب"};

// Source: the kinds of words newspapers name themselves with.
constexpr std::string_view kPasteOutletWords[] = {"صحيفة", "جريدة"};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPasteDateWords[] = {"السبت", "الأحد", "الاثنين"};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kPasteJanuary[] = {"يناير"};
constexpr std::string_view kPasteFebruary[] = {"فبراير"};
constexpr std::string_view kPasteMarch[] = {"مارس"};
constexpr std::string_view kPasteApril[] = {"أبريل", "ابريل"};
constexpr std::string_view kPasteMay[] = {"مايو"};
constexpr std::string_view kPasteJune[] = {"يونيو"};
constexpr std::string_view kPasteJuly[] = {"يوليو"};
constexpr std::string_view kPasteAugust[] = {"أغسطس"};
constexpr std::string_view kPasteSeptember[] = {"سبتمبر"};
constexpr std::string_view kPasteOctober[] = {"أكتوبر", "اكتوبر"};
constexpr std::string_view kPasteNovember[] = {"نوفمبر"};
constexpr std::string_view kPasteDecember[] = {"ديسمبر"};

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
    {Class::byline_lead, kPasteBylineLeads},
    {Class::byline_before_colon, kPasteBylineLabels},
    {Class::name_joiner, kPasteNameJoiners},
    {Class::credit_label, kPasteCreditLabels},
    {Class::published_lead, kPastePublishedLeads},
    {Class::modified_lead, kPasteModifiedLeads},
    {Class::outlet_lead, kPasteOutletLeads},
    {Class::list_heading, kPasteListHeadings},
    {Class::furniture, kPasteFurniture},
    {Class::author_heading, kPasteAuthorHeadings},
    {Class::outlet_word, kPasteOutletWords},
    {Class::date_word, kPasteDateWords},
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
    {Class::agency, kAgencies},
    {Class::comments_heading, kCommentsHeadings},
};

}  // namespace

extern const Language ar;
constexpr Language ar{.code = "ar", .lists = kLists};

}  // namespace masthead::words
