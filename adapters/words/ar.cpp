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
// the kinds of words newspapers name themselves with.
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

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {
    "بقلم",
};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {
    "كتب",
};

// Source: the conjunction of each language.
constexpr std::string_view kPasteNameJoiners[] = {
    "و",
};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {
    "صورة",
    "تصوير",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {
    "نشر",
    "تاريخ النشر",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {
    "تحديث",
};

// Source: the labels pages name their publisher with.
constexpr std::string_view kPasteOutletLeads[] = {
    "المصدر",
};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPasteListHeadings[] = {
    "اقرأ أيضا",
};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPasteFurniture[] = {
    "شارك",
};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kPasteAuthorHeadings[] = {
    "عن الكاتب",
};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPasteDateWords[] = {
    "السبت",
    "الأحد",
    "الاثنين",
};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kPasteJanuary[] = {
    "يناير",
};

constexpr std::string_view kPasteFebruary[] = {
    "فبراير",
};

constexpr std::string_view kPasteMarch[] = {
    "مارس",
};

constexpr std::string_view kPasteApril[] = {
    "أبريل",
    "ابريل",
};

constexpr std::string_view kPasteMay[] = {
    "مايو",
};

constexpr std::string_view kPasteJune[] = {
    "يونيو",
};

constexpr std::string_view kPasteJuly[] = {
    "يوليو",
};

constexpr std::string_view kPasteAugust[] = {
    "أغسطس",
};

constexpr std::string_view kPasteSeptember[] = {
    "سبتمبر",
};

constexpr std::string_view kPasteOctober[] = {
    "أكتوبر",
    "اكتوبر",
};

constexpr std::string_view kPasteNovember[] = {
    "نوفمبر",
};

constexpr std::string_view kPasteDecember[] = {
    "ديسمبر",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"katib"};

// Source: the headings of authors' archives, as content systems and their translators have them.
constexpr std::string_view kAuthorPages[] = {"مقالات"};

constexpr WordList kLists[] = {
    {Class::author_page, kAuthorPages},
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
    {Class::byline_lead, kPasteBylineLeads},
    {Class::byline_before_colon, kPasteBylineLabels},
    {Class::name_joiner, kPasteNameJoiners},
    {Class::credit_label, kPasteCreditLabels},
    {Class::published_lead, kPastePublishedLeads},
    {Class::modified_lead, kPasteModifiedLeads},
    {Class::outlet_lead, kPasteOutletLeads},
    {Class::list_heading, kPasteListHeadings},
    {Class::furniture, kPasteFurniture},
    {Class::author_heading, kPasteAuthorHeadings},
    {Class::date_word, kPasteDateWords},
    {Class::january, kPasteJanuary},
    {Class::february, kPasteFebruary},
    {Class::march, kPasteMarch},
    {Class::april, kPasteApril},
    {Class::may, kPasteMay},
    {Class::june, kPasteJune},
    {Class::july, kPasteJuly},
    {Class::august, kPasteAugust},
    {Class::september, kPasteSeptember},
    {Class::october, kPasteOctober},
    {Class::november, kPasteNovember},
    {Class::december, kPasteDecember},
    {Class::mark_author, kMarkAuthors},
};

}  // namespace

extern const Language ar;
constexpr Language ar{.code = "ar", .lists = kLists};

}  // namespace masthead::words
