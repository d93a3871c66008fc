#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "글쓴이",
    "글·사진",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "글", "작성자", "저자", "취재", "기사",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "사진",
    "촬영",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "번역",
    "편집",
    "일러스트",
    "감수",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "과",
    "및",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "입력",
    "수정",
    "게시",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "관리자",
    "익명",
    "손님",
    "작성자미상",
};

// Source: the parts of the names of newspapers, broadcasters and agencies.
constexpr std::string_view kOutletParts[] = {
    "신문", "뉴스", "일보", "방송", "통신", "편집부", "취재팀", "주식회사", "협회", "편집국",
};

// Source: the names agencies print in their own credit lines.
constexpr std::string_view kAgencies[] = {
    "연합뉴스",
    "뉴시스",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "기자",
    "특파원",
    "편집장",
    "논설위원",
};

// Source: the usual translations of the English job words.
constexpr std::string_view kJobEndings[] = {
    "기자",
    "편집장",
    "특파원",
};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {
    "글",
};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {
    "사진",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {
    "입력",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {
    "수정",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kPasteCommentsHeadings[] = {
    "댓글",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"gija"};

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
    {Class::byline_before_colon, kPasteBylineLabels},
    {Class::credit_label, kPasteCreditLabels},
    {Class::published_lead, kPastePublishedLeads},
    {Class::modified_lead, kPasteModifiedLeads},
    {Class::comments_heading, kPasteCommentsHeadings},
    {Class::mark_author, kMarkAuthors},
};

}  // namespace

extern const Language ko;
constexpr Language ko{.code = "ko", .lists = kLists};

}  // namespace masthead::words
