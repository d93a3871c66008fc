#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "беседовал",     "беседовала", "записал", "записала", "посмотреть все записи автора",
    "записи автора",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "автор",
    "авторы",
    "текст",
    "источник",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "фото",
    "фотограф",
    "фотографии",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "перевод",    "перевёл",     "перевела",    "редактор текста",
    "подготовил", "подготовила", "иллюстрации", "при участии",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "и",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "в",
    "из",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "для",
    "специально для",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "опубликовано",
    "обновлено",
    "от",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "редакция", "агентство", "агентства",    "пресс-служба",
    "команда",  "фонд",      "министерство", "корпункт",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "неизвестен", "неизвестный", "аноним", "гость", "администратор", "админ",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "газета", "новости", "известия", "журнал", "вести", "ведомости", "телеканал",
};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "редактор", "журналист", "журналистка", "корреспондент", "обозреватель", "репортер",
    "репортёр", "автор",     "фотограф",    "продюсер",      "главред",
};

// Source: the adjectives of the mastheads of English-language newspapers and agencies.
constexpr std::string_view kJobQualifiers[] = {
    "главный",
    "старший",
    "специальный",
    "шеф",
};

// Source: the names agencies print in their own credit lines.
constexpr std::string_view kAgencies[] = {
    "тасс",
    "риа новости",
    "рейтер",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kCommentsHeadings[] = {
    "комментарии",
};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kAuthorHeadings[] = {
    "об авторе",
};

constexpr WordList kLists[] = {
    {Class::byline_prefix, kBylinePrefixes},
    {Class::byline_label, kBylineLabels},
    {Class::byline_photo, kPhotoLabels},
    {Class::byline_helper, kHelperLabels},
    {Class::byline_and, kBylineAnds},
    {Class::byline_place, kBylinePlaces},
    {Class::byline_for, kBylineFors},
    {Class::byline_when, kBylineWhens},
    {Class::newsroom, kNewsroomWords},
    {Class::placeholder, kPlaceholders},
    {Class::outlet_word, kOutletWords},
    {Class::job_head, kJobHeads},
    {Class::job_qualifier, kJobQualifiers},
    {Class::agency, kAgencies},
    {Class::comments_heading, kCommentsHeadings},
    {Class::author_heading, kAuthorHeadings},
};

}  // namespace

extern const Language ru;
constexpr Language ru{.code = "ru", .lists = kLists};

}  // namespace masthead::words
