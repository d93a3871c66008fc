#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {"作者", "本报记者", "记者", "撰文"};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {"文"};

// Source: the marks and words lists are joined with.
constexpr std::string_view kPasteUnspacedNameJoiners[] = {"、", "和", "与"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {"图片来源", "图", "摄影", "图源"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {"发布时间", "发布于", "发表于"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {"更新时间", "更新于"};

// Source: the labels pages name their publisher with.
constexpr std::string_view kPasteOutletLeads[] = {"来源"};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPasteListHeadings[] = {"相关阅读", "相关新闻"};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPasteFurniture[] = {"分享", "首页", "登录", "搜索"};

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
    // Pasted pages.
    {Class::byline_lead, kPasteBylineLeads},
    {Class::byline_before_colon, kPasteBylineLabels},
    {Class::name_joiner_unspaced, kPasteUnspacedNameJoiners},
    {Class::credit_label, kPasteCreditLabels},
    {Class::published_lead, kPastePublishedLeads},
    {Class::modified_lead, kPasteModifiedLeads},
    {Class::outlet_lead, kPasteOutletLeads},
    {Class::list_heading, kPasteListHeadings},
    {Class::furniture, kPasteFurniture},
    {Class::job_ending, kJobEndings},
    {Class::agency, kAgencies},
    {Class::comments_heading, kCommentsHeadings},
    {Class::author_heading, kAuthorHeadings},
};

}  // namespace

extern const Language zh;
constexpr Language zh{.code = "zh", .lists = kLists};

}  // namespace masthead::words
