#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "journaliste", "rédacteur", "rédactrice", "correspondant", "correspondante",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kCommentsHeadings[] = {
    "commentaires",
};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kAuthorHeadings[] = {
    "à propos de l'auteur",
};

constexpr WordList kLists[] = {
    {Class::job_head, kJobHeads},
    {Class::comments_heading, kCommentsHeadings},
    {Class::author_heading, kAuthorHeadings},
};

}  // namespace

extern const Language fr;
constexpr Language fr{.code = "fr", .lists = kLists};

}  // namespace masthead::words
