#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kBylineLeads[] = {"लेखक"};

// Source: the conjunction of each language.
constexpr std::string_view kNameJoiners[] = {"और"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kCreditLabels[] = {"फोटो"};

// Source: the usual translations of the English bio words.
constexpr std::string_view kPageBioWords[] = {"अनुभव"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPublishedLeads[] = {"प्रकाशित"};

// Source: the labels of dates on news pages.
constexpr std::string_view kModifiedLeads[] = {"अपडेट"};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPageListHeadings[] = {"यह भी पढ़ें"};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPageFurniture[] = {"साझा करें"};

// Source: the headings above the comments of news pages.
constexpr std::string_view kPageCommentsHeadings[] = {"टिप्पणियां"};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kPageAuthorHeadings[] = {"लेखक के बारे में"};

// Source: the kinds of words newspapers name themselves with.
constexpr std::string_view kPageOutletWords[] = {"समाचार", "न्यूज"};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPageDateWords[] = {"सोमवार", "शनिवार", "रविवार"};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kJanuary[] = {"जनवरी"};
constexpr std::string_view kFebruary[] = {"फरवरी"};
constexpr std::string_view kMarch[] = {"मार्च"};
constexpr std::string_view kApril[] = {"अप्रैल"};
constexpr std::string_view kMay[] = {"मई"};
constexpr std::string_view kJune[] = {"जून"};
constexpr std::string_view kJuly[] = {"जुलाई"};
constexpr std::string_view kAugust[] = {"अगस्त"};
constexpr std::string_view kSeptember[] = {"सितंबर"};
constexpr std::string_view kOctober[] = {"अक्टूबर"};
constexpr std::string_view kNovember[] = {"नवंबर"};
constexpr std::string_view kDecember[] = {"दिसंबर"};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "संपादक",
    "पत्रकार",
    "संवाददाता",
    "लेखक",
};

// Source: the adjectives of the mastheads of English-language newspapers and agencies.
constexpr std::string_view kJobQualifiers[] = {
    "विशेष",
};

constexpr WordList kLists[] = {
    // Pasted pages.
    {Class::byline_lead, kBylineLeads},
    {Class::name_joiner, kNameJoiners},
    {Class::credit_label, kCreditLabels},
    {Class::bio_word, kPageBioWords},
    {Class::published_lead, kPublishedLeads},
    {Class::modified_lead, kModifiedLeads},
    {Class::list_heading, kPageListHeadings},
    {Class::furniture, kPageFurniture},
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
    {Class::job_qualifier, kJobQualifiers},
};

}  // namespace

extern const Language hi;
constexpr Language hi{.code = "hi", .lists = kLists};

}  // namespace masthead::words
