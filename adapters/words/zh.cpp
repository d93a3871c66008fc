#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: the usual translations of the English job words.
constexpr std::string_view kJobEndings[] = {
    "记者",   "编辑",   "編輯",   "主编",     "主編",     "总编",   "撰稿人",
    "评论员", "評論員", "主持人", "专栏作家", "專欄作家", "摄影师", "記者",
};

// Source: the names agencies print in their own credit lines.
constexpr std::string_view kAgencies[] = {
    "新华社",
    "路透社",
    "法新社",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kCommentsHeadings[] = {
    "评论",
};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kAuthorHeadings[] = {
    "关于作者",
    "作者简介",
};

constexpr WordList kLists[] = {
    {Class::job_ending, kJobEndings},
    {Class::agency, kAgencies},
    {Class::comments_heading, kCommentsHeadings},
    {Class::author_heading, kAuthorHeadings},
};

}  // namespace

extern const Language zh;
constexpr Language zh{.code = "zh", .lists = kLists};

}  // namespace masthead::words
