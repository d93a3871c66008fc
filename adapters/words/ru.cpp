#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: RFC 5322, section 3.6, and what mail programs print for its fields.
constexpr std::string_view kMailHeaders[] = {"от", "кому", "тема", "дата"};

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kBylineLeads[] = {"автор", "авторы"};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kBylineLabels[] = {"текст"};

// Source: the bylines above; what follows is more than one name.
constexpr std::string_view kBylinePlurals[] = {"авторы"};

// Source: the conjunction of each language.
constexpr std::string_view kNameJoiners[] = {"и"};

// Source: what bylines append to a name without a comma: "NAME for The Daily".
constexpr std::string_view kBylineTails[] = {"для"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kCreditLabels[] = {"фото", "иллюстрация"};

// Source: says how a picture came, not from whom.
constexpr std::string_view kCreditManners[] = {"архив"};

// Source: the lines below news stories that name who helped.
constexpr std::string_view kContributorLeads[] = {"при участии"};

// Source: the lines below news stories that name who edited or translated them.
constexpr std::string_view kEditingLeads[] = {"перевод", "редактор"};

// Source: what the buttons and links of an outlet itself say.
constexpr std::string_view kOutletLinks[] = {"нас", "поделиться"};

// Source: how the link to a person's own site is labelled.
constexpr std::string_view kPersonLinks[] = {"сайт"};

// Source: verbs that tell of someone who no longer works there.
constexpr std::string_view kBioPast[] = {"был", "была"};

// Source: verbs stories report speech with.
constexpr std::string_view kBioSpeech[] = {"сказал", "сказала", "заявил", "заявила"};

// Source: the usual translations of the English bio words.
constexpr std::string_view kPageBioWords[] = {"пишет", "освещает", "окончил", "окончила",
                                              "работает"};

// Source: what joins a job title and what it is about or at.
constexpr std::string_view kTitleLinks[] = {"в", "и"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPublishedLeads[] = {"опубликовано", "дата публикации"};

// Source: the labels of dates on news pages.
constexpr std::string_view kModifiedLeads[] = {"обновлено"};

// Source: the labels pages name their publisher with.
constexpr std::string_view kOutletLeads[] = {"источник"};

// Source: the last line of news pages.
constexpr std::string_view kRights[] = {"все права защищены"};

// Source: "About NAME", the heading of an author's box.
constexpr std::string_view kAboutLeads[] = {"об авторе"};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPageListHeadings[] = {"читайте также", "по теме"};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPageFurniture[] = {"поделиться", "главная", "меню", "поиск"};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kPageAuthorHeadings[] = {"автор статьи"};

// Source: the kinds of words newspapers name themselves with.
constexpr std::string_view kPageOutletWords[] = {"газета", "новости", "известия", "вестник"};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPageDateWords[] = {"понедельник", "вторник", "среда",       "четверг",
                                               "пятница",     "суббота", "воскресенье", "мск"};

// Source: what accounts sign with that are nobody's name.
constexpr std::string_view kPageNotNameWords[] = {"редакция"};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kJanuary[] = {"января", "январь", "янв"};
constexpr std::string_view kFebruary[] = {"февраля", "февраль", "фев"};
constexpr std::string_view kMarch[] = {"марта", "март"};
constexpr std::string_view kApril[] = {"апреля", "апрель", "апр"};
constexpr std::string_view kMay[] = {"мая", "май"};
constexpr std::string_view kJune[] = {"июня", "июнь"};
constexpr std::string_view kJuly[] = {"июля", "июль"};
constexpr std::string_view kAugust[] = {"августа", "август", "авг"};
constexpr std::string_view kSeptember[] = {"сентября", "сентябрь", "сен"};
constexpr std::string_view kOctober[] = {"октября", "октябрь", "окт"};
constexpr std::string_view kNovember[] = {"ноября", "ноябрь", "ноя"};
constexpr std::string_view kDecember[] = {"декабря", "декабрь", "дек"};

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
    // Pasted pages.
    {Class::mail_header, kMailHeaders},
    {Class::byline_lead, kBylineLeads},
    {Class::byline_label, kBylineLabels},
    {Class::byline_plural, kBylinePlurals},
    {Class::name_joiner, kNameJoiners},
    {Class::byline_tail, kBylineTails},
    {Class::credit_label, kCreditLabels},
    {Class::credit_manner, kCreditManners},
    {Class::contributor_lead, kContributorLeads},
    {Class::editing_lead, kEditingLeads},
    {Class::outlet_link, kOutletLinks},
    {Class::person_link, kPersonLinks},
    {Class::bio_past, kBioPast},
    {Class::bio_speech, kBioSpeech},
    {Class::bio_word, kPageBioWords},
    {Class::title_link, kTitleLinks},
    {Class::published_lead, kPublishedLeads},
    {Class::modified_lead, kModifiedLeads},
    {Class::outlet_lead, kOutletLeads},
    {Class::rights, kRights},
    {Class::about_lead, kAboutLeads},
    {Class::list_heading, kPageListHeadings},
    {Class::furniture, kPageFurniture},
    {Class::author_heading, kPageAuthorHeadings},
    {Class::outlet_word, kPageOutletWords},
    {Class::date_word, kPageDateWords},
    {Class::not_in_names, kPageNotNameWords},
    {Class::january, kJanuary},
    {Class::february, kFebruary},
    {Class::march, kMarch},
    {Class::april, kApril},
    {Class::may, kMay},
    {Class::june, kJune},
    {Class::july, kJuly},
    {Class::august, kAugust},
    {Class::september, kSeptember},
    {Class::october, kOctober},
    {Class::november, kNovember},
    {Class::december, kDecember},
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
