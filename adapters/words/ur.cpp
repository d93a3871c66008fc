#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kBylineLeads[] = {"تحریر", "رپورٹ"};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kBylineLabels[] = {"مصنف"};

// Source: the conjunction of each language.
constexpr std::string_view kNameJoiners[] = {"اور"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kCreditLabels[] = {"تصویر"};

// Source: the usual translations of the English bio words.
constexpr std::string_view kPageBioWords[] = {"تجربہ"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPublishedLeads[] = {"شائع", "تاریخ اشاعت"};

// Source: the labels of dates on news pages.
constexpr std::string_view kModifiedLeads[] = {"اپ ڈیٹ"};

// Source: the labels pages name their publisher with.
constexpr std::string_view kOutletLeads[] = {"بشکریہ"};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPageListHeadings[] = {"یہ بھی پڑھیں"};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPageFurniture[] = {"شیئر کریں"};

// Source: the kinds of words newspapers name themselves with.
constexpr std::string_view kPageOutletWords[] = {"اخبار", "نیوز"};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPageDateWords[] = {"پیر",  "منگل", "بدھ",  "جمعرات",
                                               "جمعہ", "ہفتہ", "اتوار"};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kJanuary[] = {"جنوری"};
constexpr std::string_view kFebruary[] = {"فروری"};
constexpr std::string_view kMarch[] = {"مارچ"};
constexpr std::string_view kApril[] = {"اپریل"};
constexpr std::string_view kMay[] = {"مئی"};
constexpr std::string_view kJune[] = {"جون"};
constexpr std::string_view kJuly[] = {"جولائی"};
constexpr std::string_view kAugust[] = {"اگست"};
constexpr std::string_view kSeptember[] = {"ستمبر"};
constexpr std::string_view kOctober[] = {"اکتوبر"};
constexpr std::string_view kNovember[] = {"نومبر"};
constexpr std::string_view kDecember[] = {"دسمبر"};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "ایڈیٹر", "مدیر",      "صحافی", "نامہ نگار", "نمائندہ",
    "رپورٹر", "کالم نگار", "مصنف",  "تجزیہ کار", "پروڈیوسر",
};

// Source: the adjectives of the mastheads of English-language newspapers and agencies.
constexpr std::string_view kJobQualifiers[] = {
    "سینئر",
    "چیف",
};

// Source: the names agencies print in their own credit lines.
constexpr std::string_view kAgencies[] = {
    "رائٹرز",
    "اے ایف پی",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kCommentsHeadings[] = {
    "تبصرے",
};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kAuthorHeadings[] = {
    "مصنف کے بارے میں",
};

constexpr WordList kLists[] = {
    // Pasted pages.
    {Class::byline_lead, kBylineLeads},
    {Class::byline_label, kBylineLabels},
    {Class::name_joiner, kNameJoiners},
    {Class::credit_label, kCreditLabels},
    {Class::bio_word, kPageBioWords},
    {Class::published_lead, kPublishedLeads},
    {Class::modified_lead, kModifiedLeads},
    {Class::outlet_lead, kOutletLeads},
    {Class::list_heading, kPageListHeadings},
    {Class::furniture, kPageFurniture},
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
    {Class::job_qualifier, kJobQualifiers},
    {Class::agency, kAgencies},
    {Class::comments_heading, kCommentsHeadings},
    {Class::author_heading, kAuthorHeadings},
};

}  // namespace

extern const Language ur;
constexpr Language ur{.code = "ur", .lists = kLists};

}  // namespace masthead::words
