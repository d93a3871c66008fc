#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {"نوشته"};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {"نویسنده"};

// Source: the conjunction of each language.
constexpr std::string_view kPasteNameJoiners[] = {"و"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {"عکس"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {"تاریخ انتشار"};

// Source: the headings above the comments of news pages.
constexpr std::string_view kPasteCommentsHeadings[] = {"نظرات"};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "خبرنگار",
    "نویسنده",
};

constexpr WordList kLists[] = {
    // Pasted pages.
    {Class::byline_lead, kPasteBylineLeads},
    {Class::byline_before_colon, kPasteBylineLabels},
    {Class::name_joiner, kPasteNameJoiners},
    {Class::credit_label, kPasteCreditLabels},
    {Class::published_lead, kPastePublishedLeads},
    {Class::comments_heading, kPasteCommentsHeadings},
    {Class::job_head, kJobHeads},
};

}  // namespace

extern const Language fa;
constexpr Language fa{.code = "fa", .lists = kLists};

}  // namespace masthead::words
