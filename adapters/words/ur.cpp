#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

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
