#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kBylineLeads[] = {"автор"};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kBylineLabels[] = {"текст"};

// Source: the conjunction of each language.
constexpr std::string_view kNameJoiners[] = {"та"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kCreditLabels[] = {"фото"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPublishedLeads[] = {"опубліковано"};

// Source: the labels of dates on news pages.
constexpr std::string_view kModifiedLeads[] = {"оновлено"};

// Source: the headings above the comments of news pages.
constexpr std::string_view kPageCommentsHeadings[] = {"коментарі"};

// Source: the kinds of words newspapers name themselves with.
constexpr std::string_view kPageOutletWords[] = {"новини"};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kJanuary[] = {"січня"};
constexpr std::string_view kFebruary[] = {"лютого"};
constexpr std::string_view kMarch[] = {"березня"};
constexpr std::string_view kApril[] = {"квітня"};
constexpr std::string_view kMay[] = {"травня"};
constexpr std::string_view kJune[] = {"червня"};
constexpr std::string_view kJuly[] = {"липня"};
constexpr std::string_view kAugust[] = {"серпня"};
constexpr std::string_view kSeptember[] = {"вересня"};
constexpr std::string_view kOctober[] = {"жовтня"};
constexpr std::string_view kNovember[] = {"листопада"};
constexpr std::string_view kDecember[] = {"грудня"};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "журналіст",
    "журналістка",
    "кореспондент",
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
    {Class::outlet_word, kPageOutletWords},
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

extern const Language uk;
constexpr Language uk{.code = "uk", .lists = kLists};

}  // namespace masthead::words
