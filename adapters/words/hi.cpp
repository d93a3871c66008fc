#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "द्वारा",
    "लेखक",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "रिपोर्ट",
    "लेख",
    "रिपोर्टर",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "फोटो",
    "तस्वीर",
    "तस्वीरें",
    "छायाकार",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "अनुवाद",
    "संपादन",
    "अनुवादक",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "और",
    "एवं",
    "तथा",
    "व",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "प्रकाशित",
    "अपडेटेड",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "डेस्क", "टीम", "ब्यूरो", "एजेंसी", "न्यूज़", "मंत्रालय", "संस्था",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "अज्ञात",
    "अतिथि",
    "गुमनाम",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "दैनिक", "टाइम्स", "अखबार", "पत्रिका", "समाचार", "न्यूज",
};

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
    {Class::byline_prefix, kBylinePrefixes}, {Class::byline_label, kBylineLabels},
    {Class::byline_photo, kPhotoLabels},     {Class::byline_helper, kHelperLabels},
    {Class::byline_and, kBylineAnds},        {Class::byline_when, kBylineWhens},
    {Class::newsroom, kNewsroomWords},       {Class::placeholder, kPlaceholders},
    {Class::outlet_word, kOutletWords},      {Class::job_head, kJobHeads},
    {Class::job_qualifier, kJobQualifiers},
};

}  // namespace

extern const Language hi;
constexpr Language hi{.code = "hi", .lists = kLists};

}  // namespace masthead::words
