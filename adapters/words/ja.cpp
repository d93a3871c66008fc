#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {"記者"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {"写真"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {"公開日", "公開"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {"更新日", "更新"};

// Source: the headings above the comments of news pages.
constexpr std::string_view kPasteCommentsHeadings[] = {"コメント"};

// Source: the usual translations of the English job words.
constexpr std::string_view kJobEndings[] = {
    "記者",
    "編集者",
    "編集長",
    "論説委員",
};

constexpr WordList kLists[] = {
    // Pasted pages.
    {Class::byline_lead, kPasteBylineLeads},           {Class::credit_label, kPasteCreditLabels},
    {Class::published_lead, kPastePublishedLeads},     {Class::modified_lead, kPasteModifiedLeads},
    {Class::comments_heading, kPasteCommentsHeadings}, {Class::job_ending, kJobEndings},
};

}  // namespace

extern const Language ja;
constexpr Language ja{.code = "ja", .lists = kLists};

}  // namespace masthead::words
