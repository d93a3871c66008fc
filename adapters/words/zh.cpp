#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "本报记者", "本報記者", "本刊记者", "撰文", "采写", "文", "文字", "通讯员",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "作者", "文章作者", "来源", "來源", "原作者", "编译",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "摄影", "攝影", "图", "圖", "图片", "摄",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "责任编辑", "責任編輯", "责编", "翻译", "翻譯", "校对", "译者", "譯者", "实习生",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "和",
    "与",
    "與",
    "及",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "发布",
    "發布",
    "更新",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "匿名", "佚名", "未知", "管理员", "管理員", "游客",
};

// Source: the parts of the names of newspapers, broadcasters and agencies.
constexpr std::string_view kOutletParts[] = {
    "新闻",   "新聞",   "日报", "日報",   "晚报",   "晚報", "时报", "時報",
    "通讯社", "通訊社", "电视", "電視",   "周刊",   "杂志", "雜誌", "新华社",
    "中新社", "网",     "網",   "编辑部", "編輯部", "公司", "大学", "协会",
};

// Source: the usual translations of the English job words.
constexpr std::string_view kJobEndings[] = {
    "记者",   "编辑",   "編輯",   "主编",     "主編",     "总编",   "撰稿人",
    "评论员", "評論員", "主持人", "专栏作家", "專欄作家", "摄影师", "記者",
};

// Source: the names agencies print in their own credit lines.
constexpr std::string_view kAgencies[] = {
    "新华社", "路透社", "法新社", "中新社", "中央社",
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

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {
    "作者",
    "本报记者",
    "记者",
    "撰文",
};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {
    "文",
};

// Source: the marks and words lists are joined with.
constexpr std::string_view kPasteUnspacedNameJoiners[] = {
    "、",
    "和",
    "与",
};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {
    "图片来源",
    "图",
    "摄影",
    "图源",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {
    "发布时间",
    "发布于",
    "发表于",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {
    "更新时间",
    "更新于",
};

// Source: the labels pages name their publisher with.
constexpr std::string_view kPasteOutletLeads[] = {
    "来源",
};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPasteListHeadings[] = {
    "相关阅读",
    "相关新闻",
};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPasteFurniture[] = {
    "分享",
    "首页",
    "登录",
    "搜索",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"zuozhe"};
constexpr std::string_view kMarkDates[] = {"shijian"};

constexpr WordList kLists[] = {
    {Class::byline_prefix, kBylinePrefixes},
    {Class::byline_label, kBylineLabels},
    {Class::byline_photo, kPhotoLabels},
    {Class::byline_helper, kHelperLabels},
    {Class::byline_and, kBylineAnds},
    {Class::byline_when, kBylineWhens},
    {Class::placeholder, kPlaceholders},
    {Class::outlet_part, kOutletParts},
    {Class::job_ending, kJobEndings},
    {Class::agency, kAgencies},
    {Class::comments_heading, kCommentsHeadings},
    {Class::author_heading, kAuthorHeadings},
    {Class::byline_lead, kPasteBylineLeads},
    {Class::byline_before_colon, kPasteBylineLabels},
    {Class::name_joiner_unspaced, kPasteUnspacedNameJoiners},
    {Class::credit_label, kPasteCreditLabels},
    {Class::published_lead, kPastePublishedLeads},
    {Class::modified_lead, kPasteModifiedLeads},
    {Class::outlet_lead, kPasteOutletLeads},
    {Class::list_heading, kPasteListHeadings},
    {Class::furniture, kPasteFurniture},
    {Class::mark_author, kMarkAuthors},
    {Class::mark_date, kMarkDates},
};

}  // namespace

extern const Language zh;
constexpr Language zh{.code = "zh", .lists = kLists};

}  // namespace masthead::words
