#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "jornalista",
    "repórter",
};

constexpr WordList kLists[] = {
    {Class::job_head, kJobHeads},
};

}  // namespace

extern const Language pt;
constexpr Language pt{.code = "pt", .lists = kLists};

}  // namespace masthead::words
