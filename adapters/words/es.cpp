#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "periodista", "redactor", "redactora", "editora", "corresponsal", "reportero", "reportera",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kCommentsHeadings[] = {
    "comentarios",
};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kAuthorHeadings[] = {
    "sobre el autor",
    "sobre la autora",
};

constexpr WordList kLists[] = {
    {Class::job_head, kJobHeads},
    {Class::comments_heading, kCommentsHeadings},
    {Class::author_heading, kAuthorHeadings},
};

}  // namespace

extern const Language es;
constexpr Language es{.code = "es", .lists = kLists};

}  // namespace masthead::words
