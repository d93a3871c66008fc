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
// the kinds of words newspapers name themselves with.
constexpr std::string_view kOutletWords[] = {
    "газета", "новости", "известия", "журнал", "вести", "ведомости", "телеканал", "вестник",
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
    "автор статьи",
};

// Source: RFC 5322, section 3.6, and what mail programs print for its fields.
constexpr std::string_view kPasteMailHeaders[] = {
    "от",
    "кому",
    "тема",
    "дата",
};

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {
    "автор",
    "авторы",
};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {
    "текст",
};

// Source: the bylines above; what follows is more than one name.
constexpr std::string_view kPasteBylinePlurals[] = {
    "авторы",
};

// Source: the conjunction of each language.
constexpr std::string_view kPasteNameJoiners[] = {
    "и",
};

// Source: what bylines append to a name without a comma: "NAME for The Daily".
constexpr std::string_view kPasteBylineTails[] = {
    "для",
};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {
    "фото",
    "иллюстрация",
};

// Source: says how a picture came, not from whom.
constexpr std::string_view kPasteCreditManners[] = {
    "архив",
};

// Source: the lines below news stories that name who helped.
constexpr std::string_view kPasteContributorLeads[] = {
    "при участии",
};

// Source: the lines below news stories that name who edited or translated them.
constexpr std::string_view kPasteEditingLeads[] = {
    "перевод",
    "редактор",
};

// Source: what the buttons and links of an outlet itself say.
constexpr std::string_view kPasteOutletLinks[] = {
    "нас",
    "поделиться",
};

// Source: how the link to a person's own site is labelled.
constexpr std::string_view kPastePersonLinks[] = {
    "сайт",
};

// Source: verbs that tell of someone who no longer works there.
constexpr std::string_view kPasteBioPast[] = {
    "был",
    "была",
};

// Source: verbs stories report speech with.
constexpr std::string_view kPasteBioSpeech[] = {
    "сказал",
    "сказала",
    "заявил",
    "заявила",
};

// Source: the usual translations of the English bio words.
constexpr std::string_view kPasteBioWords[] = {
    "пишет", "освещает", "окончил", "окончила", "работает",
};

// Source: what joins a job title and what it is about or at.
constexpr std::string_view kPasteTitleLinks[] = {
    "в",
    "и",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {
    "опубликовано",
    "дата публикации",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {
    "обновлено",
};

// Source: the labels pages name their publisher with.
constexpr std::string_view kPasteOutletLeads[] = {
    "источник",
};

// Source: the last line of news pages.
constexpr std::string_view kPasteRights[] = {
    "все права защищены",
};

// Source: "About NAME", the heading of an author's box.
constexpr std::string_view kPasteAboutLeads[] = {
    "об авторе",
};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPasteListHeadings[] = {
    "читайте также",
    "по теме",
};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPasteFurniture[] = {
    "поделиться",
    "главная",
    "меню",
    "поиск",
};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPasteDateWords[] = {
    "понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье", "мск",
};

// Source: what accounts sign with that are nobody's name.
constexpr std::string_view kPasteNotNameWords[] = {
    "редакция",
};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kPasteJanuary[] = {
    "января",
    "январь",
    "янв",
};

constexpr std::string_view kPasteFebruary[] = {
    "февраля",
    "февраль",
    "фев",
};

constexpr std::string_view kPasteMarch[] = {
    "марта",
    "март",
};

constexpr std::string_view kPasteApril[] = {
    "апреля",
    "апрель",
    "апр",
};

constexpr std::string_view kPasteMay[] = {
    "мая",
    "май",
};

constexpr std::string_view kPasteJune[] = {
    "июня",
    "июнь",
};

constexpr std::string_view kPasteJuly[] = {
    "июля",
    "июль",
};

constexpr std::string_view kPasteAugust[] = {
    "августа",
    "август",
    "авг",
};

constexpr std::string_view kPasteSeptember[] = {
    "сентября",
    "сентябрь",
    "сен",
};

constexpr std::string_view kPasteOctober[] = {
    "октября",
    "октябрь",
    "окт",
};

constexpr std::string_view kPasteNovember[] = {
    "ноября",
    "ноябрь",
    "ноя",
};

constexpr std::string_view kPasteDecember[] = {
    "декабря",
    "декабрь",
    "дек",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"avtor"};
constexpr std::string_view kMarkComments[] = {"kommentarii"};

// Source: the headings of authors' archives, as content systems and their translators have them.
constexpr std::string_view kAuthorPages[] = {"статьи автора", "все записи автора"};

constexpr WordList kLists[] = {
    {Class::author_page, kAuthorPages},
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
    {Class::mail_header, kPasteMailHeaders},
    {Class::byline_lead, kPasteBylineLeads},
    {Class::byline_before_colon, kPasteBylineLabels},
    {Class::byline_plural, kPasteBylinePlurals},
    {Class::name_joiner, kPasteNameJoiners},
    {Class::byline_tail, kPasteBylineTails},
    {Class::credit_label, kPasteCreditLabels},
    {Class::credit_manner, kPasteCreditManners},
    {Class::contributor_lead, kPasteContributorLeads},
    {Class::editing_lead, kPasteEditingLeads},
    {Class::outlet_link, kPasteOutletLinks},
    {Class::person_link, kPastePersonLinks},
    {Class::bio_past, kPasteBioPast},
    {Class::bio_speech, kPasteBioSpeech},
    {Class::bio_word, kPasteBioWords},
    {Class::title_link, kPasteTitleLinks},
    {Class::published_lead, kPastePublishedLeads},
    {Class::modified_lead, kPasteModifiedLeads},
    {Class::outlet_lead, kPasteOutletLeads},
    {Class::rights, kPasteRights},
    {Class::about_lead, kPasteAboutLeads},
    {Class::list_heading, kPasteListHeadings},
    {Class::furniture, kPasteFurniture},
    {Class::date_word, kPasteDateWords},
    {Class::not_in_names, kPasteNotNameWords},
    {Class::january, kPasteJanuary},
    {Class::february, kPasteFebruary},
    {Class::march, kPasteMarch},
    {Class::april, kPasteApril},
    {Class::may, kPasteMay},
    {Class::june, kPasteJune},
    {Class::july, kPasteJuly},
    {Class::august, kPasteAugust},
    {Class::september, kPasteSeptember},
    {Class::october, kPasteOctober},
    {Class::november, kPasteNovember},
    {Class::december, kPasteDecember},
    {Class::mark_author, kMarkAuthors},
    {Class::mark_comment, kMarkComments},
};

}  // namespace

extern const Language ru;
constexpr Language ru{.code = "ru", .lists = kLists};

}  // namespace masthead::words
