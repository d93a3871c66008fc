#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "записав",
    "записала",
    "розмовляв",
    "розмовляла",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "автор", "автори", "текст", "авторка", "джерело",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "фото",
    "фотограф",
    "світлини",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "переклад", "переклав", "переклала", "підготував", "підготувала", "ілюстрації",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "і",
    "та",
    "й",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "у",
    "з",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "для",
    "спеціально для",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "опубліковано",
    "оновлено",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "редакція", "агентство", "пресслужба", "команда", "фонд", "міністерство",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "невідомий",
    "анонім",
    "гість",
    "адміністратор",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
// the kinds of words newspapers name themselves with.
constexpr std::string_view kOutletWords[] = {
    "газета", "новини", "вісті", "журнал", "телеканал",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "журналіст", "журналістка", "кореспондент", "редактор", "редакторка", "головред", "оглядач",
};

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {
    "автор",
};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {
    "текст",
};

// Source: the conjunction of each language.
constexpr std::string_view kPasteNameJoiners[] = {
    "та",
};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {
    "фото",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {
    "опубліковано",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {
    "оновлено",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kPasteCommentsHeadings[] = {
    "коментарі",
};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kPasteJanuary[] = {
    "січня",
};

constexpr std::string_view kPasteFebruary[] = {
    "лютого",
};

constexpr std::string_view kPasteMarch[] = {
    "березня",
};

constexpr std::string_view kPasteApril[] = {
    "квітня",
};

constexpr std::string_view kPasteMay[] = {
    "травня",
};

constexpr std::string_view kPasteJune[] = {
    "червня",
};

constexpr std::string_view kPasteJuly[] = {
    "липня",
};

constexpr std::string_view kPasteAugust[] = {
    "серпня",
};

constexpr std::string_view kPasteSeptember[] = {
    "вересня",
};

constexpr std::string_view kPasteOctober[] = {
    "жовтня",
};

constexpr std::string_view kPasteNovember[] = {
    "листопада",
};

constexpr std::string_view kPasteDecember[] = {
    "грудня",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"avtor"};
constexpr std::string_view kMarkComments[] = {"komentari"};

// Source: the headings of authors' archives, as content systems and their translators have them.
constexpr std::string_view kAuthorPages[] = {"статті автора"};

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
    {Class::modified_lead, kPasteModifiedLeads},
    {Class::comments_heading, kPasteCommentsHeadings},
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
    {Class::mark_comment, kMarkComments},
};

}  // namespace

extern const Language uk;
constexpr Language uk{.code = "uk", .lists = kLists};

}  // namespace masthead::words
