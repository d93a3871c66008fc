#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: given names that begin with the letter waw, which written before a name means "and".
constexpr std::string_view kUncutNames[] = {
    "وليد", "وائل", "وسام", "وفاء", "وحيد", "وهيب", "وجيه", "وداد", "وصفي", "وضاح", "ورود", "وسيم",
};

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "بقلم", "كتب", "كتبت", "كتبه", "كتبها", "إعداد",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "الكاتب", "الكاتبة", "المؤلف", "المصدر", "النص",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "تصوير",
    "صور",
    "الصور",
    "صورة",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "ترجمة",
    "تحرير",
    "بمشاركة",
    "مراجعة",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "و",
    "مع",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "من",
    "في",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "لصالح",
    "لـ",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "نشر",
    "نشرت",
    "تحديث",
};

// Source: titles of address of this language.
constexpr std::string_view kHonorifics[] = {
    "د",
    "أ",
    "السيد",
    "السيدة",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "فريق", "وكالة", "وكالات", "هيئة", "قسم", "مكتب", "مؤسسة", "وزارة", "مركز", "أسرة",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "مجهول",
    "مشرف",
    "زائر",
    "المدير",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "صحيفة", "جريدة", "قناة", "أخبار", "مجلة", "شبكة",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "محرر", "صحفي", "صحفية", "مراسل", "مراسلة", "كاتب", "كاتبة",
};

// Source: the names agencies print in their own credit lines.
constexpr std::string_view kAgencies[] = {
    "رويترز",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kCommentsHeadings[] = {
    "تعليقات",
};

constexpr WordList kLists[] = {
    {Class::uncut_name, kUncutNames},
    {Class::byline_prefix, kBylinePrefixes},
    {Class::byline_label, kBylineLabels},
    {Class::byline_photo, kPhotoLabels},
    {Class::byline_helper, kHelperLabels},
    {Class::byline_and, kBylineAnds},
    {Class::byline_place, kBylinePlaces},
    {Class::byline_for, kBylineFors},
    {Class::byline_when, kBylineWhens},
    {Class::honorific, kHonorifics},
    {Class::newsroom, kNewsroomWords},
    {Class::placeholder, kPlaceholders},
    {Class::outlet_word, kOutletWords},
    {Class::job_head, kJobHeads},
    {Class::agency, kAgencies},
    {Class::comments_heading, kCommentsHeadings},
};

}  // namespace

extern const Language ar;
constexpr Language ar{.code = "ar", .lists = kLists};

}  // namespace masthead::words
