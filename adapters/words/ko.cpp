#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {"글"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {"사진"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {"입력"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {"수정"};

// Source: the headings above the comments of news pages.
constexpr std::string_view kPasteCommentsHeadings[] = {"댓글"};

// Source: the usual translations of the English job words.
constexpr std::string_view kJobEndings[] = {
    "기자",
    "편집장",
    "특파원",
};

constexpr WordList kLists[] = {
    // Pasted pages.
    {Class::byline_before_colon, kPasteBylineLabels},  {Class::credit_label, kPasteCreditLabels},
    {Class::published_lead, kPastePublishedLeads},     {Class::modified_lead, kPasteModifiedLeads},
    {Class::comments_heading, kPasteCommentsHeadings}, {Class::job_ending, kJobEndings},
};

}  // namespace

extern const Language ko;
constexpr Language ko{.code = "ko", .lists = kLists};

}  // namespace masthead::words
