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
};

}  // namespace

extern const Language ur;
constexpr Language ur{.code = "ur", .lists = kLists};

}  // namespace masthead::words
