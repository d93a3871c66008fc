#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "записав",
    "записала",
    "розмовляв",
    "розмовляла",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "автор", "автори", "текст", "авторка", "джерело",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "фото",
    "фотограф",
    "світлини",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "переклад", "переклав", "переклала", "підготував", "підготувала", "ілюстрації",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "і",
    "та",
    "й",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "у",
    "з",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "для",
    "спеціально для",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "опубліковано",
    "оновлено",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "редакція", "агентство", "пресслужба", "команда", "фонд", "міністерство",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "невідомий",
    "анонім",
    "гість",
    "адміністратор",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "газета", "новини", "вісті", "журнал", "телеканал",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "журналіст", "журналістка", "кореспондент", "редактор", "редакторка", "головред", "оглядач",
};

constexpr WordList kLists[] = {
    {Class::byline_prefix, kBylinePrefixes}, {Class::byline_label, kBylineLabels},
    {Class::byline_photo, kPhotoLabels},     {Class::byline_helper, kHelperLabels},
    {Class::byline_and, kBylineAnds},        {Class::byline_place, kBylinePlaces},
    {Class::byline_for, kBylineFors},        {Class::byline_when, kBylineWhens},
    {Class::newsroom, kNewsroomWords},       {Class::placeholder, kPlaceholders},
    {Class::outlet_word, kOutletWords},      {Class::job_head, kJobHeads},
};

}  // namespace

extern const Language uk;
constexpr Language uk{.code = "uk", .lists = kLists};

}  // namespace masthead::words
