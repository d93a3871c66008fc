#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: the usual translations of the English job words.
constexpr std::string_view kJobEndings[] = {
    "기자",
    "편집장",
    "특파원",
};

constexpr WordList kLists[] = {
    {Class::job_ending, kJobEndings},
};

}  // namespace

extern const Language ko;
constexpr Language ko{.code = "ko", .lists = kLists};

}  // namespace masthead::words
