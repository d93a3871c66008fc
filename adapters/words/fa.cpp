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

constexpr WordList kLists[] = {
    {Class::byline_prefix, kBylinePrefixes}, {Class::byline_label, kBylineLabels},
    {Class::byline_photo, kPhotoLabels},     {Class::byline_helper, kHelperLabels},
    {Class::byline_and, kBylineAnds},        {Class::byline_place, kBylinePlaces},
    {Class::byline_for, kBylineFors},        {Class::byline_when, kBylineWhens},
    {Class::newsroom, kNewsroomWords},       {Class::placeholder, kPlaceholders},
    {Class::outlet_word, kOutletWords},      {Class::job_head, kJobHeads},
};

}  // namespace

extern const Language fa;
constexpr Language fa{.code = "fa", .lists = kLists};

}  // namespace masthead::words
