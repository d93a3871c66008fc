#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "редактор", "журналист", "журналистка", "корреспондент", "обозреватель", "репортер",
    "репортёр", "автор",     "фотограф",    "продюсер",      "главред",
};

// Source: the adjectives of the mastheads of English-language newspapers and agencies.
constexpr std::string_view kJobQualifiers[] = {
    "главный",
    "старший",
    "специальный",
    "шеф",
};

// Source: the names agencies print in their own credit lines.
constexpr std::string_view kAgencies[] = {
    "тасс",
    "риа новости",
    "рейтер",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kCommentsHeadings[] = {
    "комментарии",
};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kAuthorHeadings[] = {
    "об авторе",
};

constexpr WordList kLists[] = {
    {Class::job_head, kJobHeads},
    {Class::job_qualifier, kJobQualifiers},
    {Class::agency, kAgencies},
    {Class::comments_heading, kCommentsHeadings},
    {Class::author_heading, kAuthorHeadings},
};

}  // namespace

extern const Language ru;
constexpr Language ru{.code = "ru", .lists = kLists};

}  // namespace masthead::words
