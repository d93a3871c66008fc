#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "خبرنگار",
    "نویسنده",
};

constexpr WordList kLists[] = {
    {Class::job_head, kJobHeads},
};

}  // namespace

extern const Language fa;
constexpr Language fa{.code = "fa", .lists = kLists};

}  // namespace masthead::words
