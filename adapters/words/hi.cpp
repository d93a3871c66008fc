#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "संपादक",
    "पत्रकार",
    "संवाददाता",
    "लेखक",
};

// Source: the adjectives of the mastheads of English-language newspapers and agencies.
constexpr std::string_view kJobQualifiers[] = {
    "विशेष",
};

constexpr WordList kLists[] = {
    {Class::job_head, kJobHeads},
    {Class::job_qualifier, kJobQualifiers},
};

}  // namespace

extern const Language hi;
constexpr Language hi{.code = "hi", .lists = kLists};

}  // namespace masthead::words
