#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

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
    {Class::job_head, kJobHeads},
    {Class::agency, kAgencies},
    {Class::comments_heading, kCommentsHeadings},
};

}  // namespace

extern const Language ar;
constexpr Language ar{.code = "ar", .lists = kLists};

}  // namespace masthead::words
