#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "文・写真", "取材・文", "執筆者", "文と写真", "聞き手",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "著者", "執筆", "筆者", "投稿者", "取材", "ライター", "構成", "作成者", "記事",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "写真",
    "撮影",
    "カメラマン",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "イラスト", "翻訳", "編集", "監修", "翻訳者", "協力", "訳",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "と",
    "及び",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "公開",
    "掲載",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "名無し", "不明", "匿名希望", "管理人", "ゲスト",
};

// Source: the parts of the names of newspapers, broadcasters and agencies.
constexpr std::string_view kOutletParts[] = {
    "テレビ", "放送",     "編集部", "ニュース", "通信社", "デジタル",   "日刊",
    "週刊",   "株式会社", "研究所", "協会",     "取材班", "オンライン", "マガジン",
};

// Source: the names agencies print in their own credit lines.
constexpr std::string_view kAgencies[] = {
    "共同通信",
    "時事通信",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "編集長",
    "ライター",
};

// Source: the usual translations of the English job words.
constexpr std::string_view kJobEndings[] = {
    "記者",
    "編集者",
    "編集長",
    "論説委員",
};

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {
    "記者",
};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {
    "写真",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {
    "公開日",
    "公開",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {
    "更新日",
    "更新",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kPasteCommentsHeadings[] = {
    "コメント",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"kisha"};
constexpr std::string_view kMarkOthers[] = {"shashin"};

constexpr WordList kLists[] = {
    {Class::byline_prefix, kBylinePrefixes},
    {Class::byline_label, kBylineLabels},
    {Class::byline_photo, kPhotoLabels},
    {Class::byline_helper, kHelperLabels},
    {Class::byline_and, kBylineAnds},
    {Class::byline_when, kBylineWhens},
    {Class::placeholder, kPlaceholders},
    {Class::outlet_part, kOutletParts},
    {Class::agency, kAgencies},
    {Class::job_head, kJobHeads},
    {Class::job_ending, kJobEndings},
    {Class::byline_lead, kPasteBylineLeads},
    {Class::credit_label, kPasteCreditLabels},
    {Class::published_lead, kPastePublishedLeads},
    {Class::modified_lead, kPasteModifiedLeads},
    {Class::comments_heading, kPasteCommentsHeadings},
    {Class::mark_author, kMarkAuthors},
    {Class::mark_other, kMarkOthers},
};

}  // namespace

extern const Language ja;
constexpr Language ja{.code = "ja", .lists = kLists};

}  // namespace masthead::words
