#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "gazeteci",
    "muhabir",
    "editör",
};

constexpr WordList kLists[] = {
    {Class::job_head, kJobHeads},
};

}  // namespace

extern const Language tr;
constexpr Language tr{.code = "tr", .lists = kLists};

}  // namespace masthead::words
