#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "redakteur",  "redakteurin", "journalistin", "korrespondent", "korrespondentin",
    "reporterin", "autor",       "autorin",      "chefredakteur", "chefredakteurin",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kCommentsHeadings[] = {
    "kommentare",
};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kAuthorHeadings[] = {
    "über den autor",
    "über die autorin",
};

constexpr WordList kLists[] = {
    {Class::job_head, kJobHeads},
    {Class::comments_heading, kCommentsHeadings},
    {Class::author_heading, kAuthorHeadings},
};

}  // namespace

extern const Language de;
constexpr Language de{.code = "de", .lists = kLists};

}  // namespace masthead::words
