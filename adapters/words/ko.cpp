#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kBylineLabels[] = {"글"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kCreditLabels[] = {"사진"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPublishedLeads[] = {"입력"};

// Source: the labels of dates on news pages.
constexpr std::string_view kModifiedLeads[] = {"수정"};

// Source: the headings above the comments of news pages.
constexpr std::string_view kPageCommentsHeadings[] = {"댓글"};

// Source: the usual translations of the English job words.
constexpr std::string_view kJobEndings[] = {
    "기자",
    "편집장",
    "특파원",
};

constexpr WordList kLists[] = {
    // Pasted pages.
    {Class::byline_label, kBylineLabels},
    {Class::credit_label, kCreditLabels},
    {Class::published_lead, kPublishedLeads},
    {Class::modified_lead, kModifiedLeads},
    {Class::comments_heading, kPageCommentsHeadings},
    {Class::job_ending, kJobEndings},
};

}  // namespace

extern const Language ko;
constexpr Language ko{.code = "ko", .lists = kLists};

}  // namespace masthead::words
