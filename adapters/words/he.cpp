#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "מאת",
    "נכתב על ידי",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "כתב",
    "טקסט",
    "מחבר",
    "כותב",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "צילום",
    "צילומים",
    "תמונות",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "תרגום",
    "עריכה",
    "איורים",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "פורסם",
    "עודכן",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "מערכת", "סוכנות", "צוות", "עמותת", "משרד",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "אנונימי",
    "אורח",
    "מנהל",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "חדשות",
    "עיתון",
    "ערוץ",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "עיתונאי", "עיתונאית", "עורך", "עורכת", "כתבת",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"katav"};

constexpr WordList kLists[] = {
    {Class::byline_prefix, kBylinePrefixes},
    {Class::byline_label, kBylineLabels},
    {Class::byline_photo, kPhotoLabels},
    {Class::byline_helper, kHelperLabels},
    {Class::byline_when, kBylineWhens},
    {Class::newsroom, kNewsroomWords},
    {Class::placeholder, kPlaceholders},
    {Class::outlet_word, kOutletWords},
    {Class::job_head, kJobHeads},
    {Class::mark_author, kMarkAuthors},
};

}  // namespace

extern const Language he;
constexpr Language he{.code = "he", .lists = kLists};

}  // namespace masthead::words
