#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {"автор"};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {"текст"};

// Source: the conjunction of each language.
constexpr std::string_view kPasteNameJoiners[] = {"та"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {"фото"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {"опубліковано"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {"оновлено"};

// Source: the headings above the comments of news pages.
constexpr std::string_view kPasteCommentsHeadings[] = {"коментарі"};

// Source: the kinds of words newspapers name themselves with.
constexpr std::string_view kPasteOutletWords[] = {"новини"};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kPasteJanuary[] = {"січня"};
constexpr std::string_view kPasteFebruary[] = {"лютого"};
constexpr std::string_view kPasteMarch[] = {"березня"};
constexpr std::string_view kPasteApril[] = {"квітня"};
constexpr std::string_view kPasteMay[] = {"травня"};
constexpr std::string_view kPasteJune[] = {"червня"};
constexpr std::string_view kPasteJuly[] = {"липня"};
constexpr std::string_view kPasteAugust[] = {"серпня"};
constexpr std::string_view kPasteSeptember[] = {"вересня"};
constexpr std::string_view kPasteOctober[] = {"жовтня"};
constexpr std::string_view kPasteNovember[] = {"листопада"};
constexpr std::string_view kPasteDecember[] = {"грудня"};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "журналіст",
    "журналістка",
    "кореспондент",
};

constexpr WordList kLists[] = {
    // Pasted pages.
    {Class::byline_lead, kPasteBylineLeads},
    {Class::byline_before_colon, kPasteBylineLabels},
    {Class::name_joiner, kPasteNameJoiners},
    {Class::credit_label, kPasteCreditLabels},
    {Class::published_lead, kPastePublishedLeads},
    {Class::modified_lead, kPasteModifiedLeads},
    {Class::comments_heading, kPasteCommentsHeadings},
    {Class::outlet_word, kPasteOutletWords},
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
    {Class::job_head, kJobHeads},
};

}  // namespace

extern const Language uk;
constexpr Language uk{.code = "uk", .lists = kLists};

}  // namespace masthead::words
