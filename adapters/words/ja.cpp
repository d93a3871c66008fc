#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: the usual translations of the English job words.
constexpr std::string_view kJobEndings[] = {
    "記者",
    "編集者",
    "編集長",
    "論説委員",
};

constexpr WordList kLists[] = {
    {Class::job_ending, kJobEndings},
};

}  // namespace

extern const Language ja;
constexpr Language ja{.code = "ja", .lists = kLists};

}  // namespace masthead::words
