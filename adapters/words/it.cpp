#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "giornalista", "redattore", "redattrice", "corrispondente", "inviato",
};

constexpr WordList kLists[] = {
    {Class::job_head, kJobHeads},
};

}  // namespace

extern const Language it;
constexpr Language it{.code = "it", .lists = kLists};

}  // namespace masthead::words
