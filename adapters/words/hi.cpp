#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {"लेखक"};

// Source: the conjunction of each language.
constexpr std::string_view kPasteNameJoiners[] = {"और"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {"फोटो"};

// Source: the usual translations of the English bio words.
constexpr std::string_view kPasteBioWords[] = {"अनुभव"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {"प्रकाशित"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {"अपडेट"};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPasteListHeadings[] = {"यह भी पढ़ें"};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPasteFurniture[] = {"साझा करें"};

// Source: the headings above the comments of news pages.
constexpr std::string_view kPasteCommentsHeadings[] = {"टिप्पणियां"};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kPasteAuthorHeadings[] = {"लेखक के बारे में"};

// Source: the kinds of words newspapers name themselves with.
constexpr std::string_view kPasteOutletWords[] = {"समाचार", "न्यूज"};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPasteDateWords[] = {"सोमवार", "शनिवार", "रविवार"};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kPasteJanuary[] = {"जनवरी"};
constexpr std::string_view kPasteFebruary[] = {"फरवरी"};
constexpr std::string_view kPasteMarch[] = {"मार्च"};
constexpr std::string_view kPasteApril[] = {"अप्रैल"};
constexpr std::string_view kPasteMay[] = {"मई"};
constexpr std::string_view kPasteJune[] = {"जून"};
constexpr std::string_view kPasteJuly[] = {"जुलाई"};
constexpr std::string_view kPasteAugust[] = {"अगस्त"};
constexpr std::string_view kPasteSeptember[] = {"सितंबर"};
constexpr std::string_view kPasteOctober[] = {"अक्टूबर"};
constexpr std::string_view kPasteNovember[] = {"नवंबर"};
constexpr std::string_view kPasteDecember[] = {"दिसंबर"};

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
    {Class::byline_lead, kPasteBylineLeads},
    {Class::name_joiner, kPasteNameJoiners},
    {Class::credit_label, kPasteCreditLabels},
    {Class::bio_word, kPasteBioWords},
    {Class::published_lead, kPastePublishedLeads},
    {Class::modified_lead, kPasteModifiedLeads},
    {Class::list_heading, kPasteListHeadings},
    {Class::furniture, kPasteFurniture},
    {Class::comments_heading, kPasteCommentsHeadings},
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
    {Class::job_qualifier, kJobQualifiers},
};

}  // namespace

extern const Language hi;
constexpr Language hi{.code = "hi", .lists = kLists};

}  // namespace masthead::words
