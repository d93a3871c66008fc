#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "журналіст",
    "журналістка",
    "кореспондент",
};

constexpr WordList kLists[] = {
    {Class::job_head, kJobHeads},
};

}  // namespace

extern const Language uk;
constexpr Language uk{.code = "uk", .lists = kLists};

}  // namespace masthead::words
