#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "تحریر",
    "رپورٹ",
    "از",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "مصنف",
    "متن",
    "رپورٹر",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "تصویر",
    "تصاویر",
    "فوٹو",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "ترجمہ",
    "مترجم",
    "ادارت",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "اور",
    "و",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "برائے",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "شائع",
    "تازہ",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "ڈیسک", "ادارہ", "ٹیم", "بیورو", "ایجنسی", "وزارت",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "نامعلوم",
    "مہمان",
    "منتظم",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
// the kinds of words newspapers name themselves with.
constexpr std::string_view kOutletWords[] = {
    "نیوز",
    "اخبار",
    "ٹی وی",
    "جریدہ",
};

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

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {
    "تحریر",
    "رپورٹ",
};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {
    "مصنف",
};

// Source: the conjunction of each language.
constexpr std::string_view kPasteNameJoiners[] = {
    "اور",
};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {
    "تصویر",
};

// Source: the usual translations of the English bio words.
constexpr std::string_view kPasteBioWords[] = {
    "تجربہ",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {
    "شائع",
    "تاریخ اشاعت",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {
    "اپ ڈیٹ",
};

// Source: the labels pages name their publisher with.
constexpr std::string_view kPasteOutletLeads[] = {
    "بشکریہ",
};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPasteListHeadings[] = {
    "یہ بھی پڑھیں",
};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPasteFurniture[] = {
    "شیئر کریں",
};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPasteDateWords[] = {
    "پیر", "منگل", "بدھ", "جمعرات", "جمعہ", "ہفتہ", "اتوار",
};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kPasteJanuary[] = {
    "جنوری",
};

constexpr std::string_view kPasteFebruary[] = {
    "فروری",
};

constexpr std::string_view kPasteMarch[] = {
    "مارچ",
};

constexpr std::string_view kPasteApril[] = {
    "اپریل",
};

constexpr std::string_view kPasteMay[] = {
    "مئی",
};

constexpr std::string_view kPasteJune[] = {
    "جون",
};

constexpr std::string_view kPasteJuly[] = {
    "جولائی",
};

constexpr std::string_view kPasteAugust[] = {
    "اگست",
};

constexpr std::string_view kPasteSeptember[] = {
    "ستمبر",
};

constexpr std::string_view kPasteOctober[] = {
    "اکتوبر",
};

constexpr std::string_view kPasteNovember[] = {
    "نومبر",
};

constexpr std::string_view kPasteDecember[] = {
    "دسمبر",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"musannif"};

constexpr WordList kLists[] = {
    {Class::byline_prefix, kBylinePrefixes},
    {Class::byline_label, kBylineLabels},
    {Class::byline_photo, kPhotoLabels},
    {Class::byline_helper, kHelperLabels},
    {Class::byline_and, kBylineAnds},
    {Class::byline_for, kBylineFors},
    {Class::byline_when, kBylineWhens},
    {Class::newsroom, kNewsroomWords},
    {Class::placeholder, kPlaceholders},
    {Class::outlet_word, kOutletWords},
    {Class::job_head, kJobHeads},
    {Class::job_qualifier, kJobQualifiers},
    {Class::agency, kAgencies},
    {Class::comments_heading, kCommentsHeadings},
    {Class::author_heading, kAuthorHeadings},
    {Class::byline_lead, kPasteBylineLeads},
    {Class::byline_before_colon, kPasteBylineLabels},
    {Class::name_joiner, kPasteNameJoiners},
    {Class::credit_label, kPasteCreditLabels},
    {Class::bio_word, kPasteBioWords},
    {Class::published_lead, kPastePublishedLeads},
    {Class::modified_lead, kPasteModifiedLeads},
    {Class::outlet_lead, kPasteOutletLeads},
    {Class::list_heading, kPasteListHeadings},
    {Class::furniture, kPasteFurniture},
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
    {Class::mark_author, kMarkAuthors},
};

}  // namespace

extern const Language ur;
constexpr Language ur{.code = "ur", .lists = kLists};

}  // namespace masthead::words
