#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "نوشته",
    "به قلم",
    "گزارش از",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "نویسنده",
    "گزارش",
    "متن",
    "منبع",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "عکس",
    "عکاس",
    "عکسها",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "ترجمه",
    "مترجم",
    "ویراستار",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "و",
    "با",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "از",
    "در",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "برای",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "منتشر",
    "بهروزرسانی",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "تحریریه", "خبرگزاری", "گروه", "سرویس", "بنیاد", "وزارت",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "ناشناس",
    "مدیر",
    "مهمان",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "روزنامه",
    "خبر",
    "شبکه",
    "مجله",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "خبرنگار",
    "نویسنده",
};

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {
    "نوشته",
};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {
    "نویسنده",
};

// Source: the conjunction of each language.
constexpr std::string_view kPasteNameJoiners[] = {
    "و",
};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {
    "عکس",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {
    "تاریخ انتشار",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kPasteCommentsHeadings[] = {
    "نظرات",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"nevisande"};

// Source: the headings of authors' archives, as content systems and their translators have them.
constexpr std::string_view kAuthorPages[] = {"نوشتههای"};

constexpr WordList kLists[] = {
    {Class::author_page, kAuthorPages},
    {Class::byline_prefix, kBylinePrefixes},
    {Class::byline_label, kBylineLabels},
    {Class::byline_photo, kPhotoLabels},
    {Class::byline_helper, kHelperLabels},
    {Class::byline_and, kBylineAnds},
    {Class::byline_place, kBylinePlaces},
    {Class::byline_for, kBylineFors},
    {Class::byline_when, kBylineWhens},
    {Class::newsroom, kNewsroomWords},
    {Class::placeholder, kPlaceholders},
    {Class::outlet_word, kOutletWords},
    {Class::job_head, kJobHeads},
    {Class::byline_lead, kPasteBylineLeads},
    {Class::byline_before_colon, kPasteBylineLabels},
    {Class::name_joiner, kPasteNameJoiners},
    {Class::credit_label, kPasteCreditLabels},
    {Class::published_lead, kPastePublishedLeads},
    {Class::comments_heading, kPasteCommentsHeadings},
    {Class::mark_author, kMarkAuthors},
};

}  // namespace

extern const Language fa;
constexpr Language fa{.code = "fa", .lists = kLists};

}  // namespace masthead::words
