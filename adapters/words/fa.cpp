#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kBylineLeads[] = {"نوشته"};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kBylineLabels[] = {"نویسنده"};

// Source: the conjunction of each language.
constexpr std::string_view kNameJoiners[] = {"و"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kCreditLabels[] = {"عکس"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPublishedLeads[] = {"تاریخ انتشار"};

// Source: the headings above the comments of news pages.
constexpr std::string_view kPageCommentsHeadings[] = {"نظرات"};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "خبرنگار",
    "نویسنده",
};

constexpr WordList kLists[] = {
    // Pasted pages.
    {Class::byline_lead, kBylineLeads},
    {Class::byline_label, kBylineLabels},
    {Class::name_joiner, kNameJoiners},
    {Class::credit_label, kCreditLabels},
    {Class::published_lead, kPublishedLeads},
    {Class::comments_heading, kPageCommentsHeadings},
    {Class::job_head, kJobHeads},
};

}  // namespace

extern const Language fa;
constexpr Language fa{.code = "fa", .lists = kLists};

}  // namespace masthead::words
