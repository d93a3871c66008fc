#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: RFC 5322, section 3.6, and what mail programs print for its fields.
constexpr std::string_view kMailHeaders[] = {"de", "para", "enviado", "asunto", "fecha"};

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kBylineLeads[] = {"por"};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kBylineLabels[] = {"autor", "autora", "autores", "texto"};

// Source: the bylines above; what follows is more than one name.
constexpr std::string_view kBylinePlurals[] = {"autores"};

// Source: the conjunction of each language.
constexpr std::string_view kNameJoiners[] = {"y"};

// Source: what bylines append to a name without a comma: "NAME for The Daily".
constexpr std::string_view kBylineTails[] = {"para", "en", "desde"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kCreditLabels[] = {"foto", "fotos", "fotografía", "imagen", "crédito"};

// Source: what picture credits join their parts with, beside conjunctions.
constexpr std::string_view kCreditJoins[] = {"para"};

// Source: says how a picture came, not from whom.
constexpr std::string_view kCreditManners[] = {"archivo"};

// Source: the lines below news stories that name who helped.
constexpr std::string_view kContributorLeads[] = {"con información de"};

// Source: the lines below news stories that name who edited or translated them.
constexpr std::string_view kEditingLeads[] = {"editado por", "traducido por", "edición de"};

// Source: what the buttons and links of an outlet itself say.
constexpr std::string_view kOutletLinks[] = {"síguenos", "compartir"};

// Source: how the link to a person's own site is labelled.
constexpr std::string_view kPersonLinks[] = {"sitio"};

// Source: what alternative texts of portraits say.
constexpr std::string_view kPortraitWords[] = {"foto de perfil"};

// Source: what alternative texts of portraits say before the name.
constexpr std::string_view kPortraitOf[] = {"foto de", "retrato de"};

// Source: verbs that tell of someone who no longer works there.
constexpr std::string_view kBioPast[] = {"era", "fue"};

// Source: verbs stories report speech with.
constexpr std::string_view kBioSpeech[] = {"dijo"};

// Source: words a biography begins with where it leaves the name out.
constexpr std::string_view kBioSubjects[] = {"él", "ella"};

// Source: the usual translations of the English bio words.
constexpr std::string_view kPageBioWords[] = {"cubre", "escribe", "estudió", "trabaja"};

// Source: what joins a job title and what it is about or at.
constexpr std::string_view kTitleLinks[] = {"de", "del", "en", "para", "y"};

// Source: what stands between a job title and a place.
constexpr std::string_view kPlaceLinks[] = {"en"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPublishedLeads[] = {"publicado", "fecha"};

// Source: the labels of dates on news pages.
constexpr std::string_view kModifiedLeads[] = {"actualizado", "última actualización"};

// Source: the labels pages name their publisher with.
constexpr std::string_view kOutletLeads[] = {"fuente"};

// Source: the last line of news pages.
constexpr std::string_view kRights[] = {"todos los derechos reservados"};

// Source: "About NAME", the heading of an author's box.
constexpr std::string_view kAboutLeads[] = {"sobre", "acerca de"};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPageListHeadings[] = {"más noticias", "lea también",
                                                  "te puede interesar"};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPageFurniture[] = {"compartir", "imprimir", "inicio", "suscríbete"};

// Source: the kinds of words newspapers name themselves with.
constexpr std::string_view kPageOutletWords[] = {"diario", "noticias", "periódico"};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPageDateWords[] = {
    "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "el", "las", "horas"};

// Source: what accounts sign with that are nobody's name.
constexpr std::string_view kPageNotNameWords[] = {"redacción"};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kJanuary[] = {"enero", "ene"};
constexpr std::string_view kFebruary[] = {"febrero"};
constexpr std::string_view kMarch[] = {"marzo"};
constexpr std::string_view kApril[] = {"abril", "abr"};
constexpr std::string_view kMay[] = {"mayo"};
constexpr std::string_view kJune[] = {"junio"};
constexpr std::string_view kJuly[] = {"julio"};
constexpr std::string_view kAugust[] = {"agosto", "ago"};
constexpr std::string_view kSeptember[] = {"septiembre", "setiembre"};
constexpr std::string_view kOctober[] = {"octubre"};
constexpr std::string_view kNovember[] = {"noviembre"};
constexpr std::string_view kDecember[] = {"diciembre", "dic"};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "periodista", "redactor", "redactora", "editora", "corresponsal", "reportero", "reportera",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kCommentsHeadings[] = {
    "comentarios",
};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kAuthorHeadings[] = {
    "sobre el autor",
    "sobre la autora",
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
    {Class::credit_join, kCreditJoins},
    {Class::credit_manner, kCreditManners},
    {Class::contributor_lead, kContributorLeads},
    {Class::editing_lead, kEditingLeads},
    {Class::outlet_link, kOutletLinks},
    {Class::person_link, kPersonLinks},
    {Class::portrait_word, kPortraitWords},
    {Class::portrait_of, kPortraitOf},
    {Class::bio_past, kBioPast},
    {Class::bio_speech, kBioSpeech},
    {Class::bio_subject, kBioSubjects},
    {Class::bio_word, kPageBioWords},
    {Class::title_link, kTitleLinks},
    {Class::place_link, kPlaceLinks},
    {Class::published_lead, kPublishedLeads},
    {Class::modified_lead, kModifiedLeads},
    {Class::outlet_lead, kOutletLeads},
    {Class::rights, kRights},
    {Class::about_lead, kAboutLeads},
    {Class::list_heading, kPageListHeadings},
    {Class::furniture, kPageFurniture},
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
    {Class::comments_heading, kCommentsHeadings},
    {Class::author_heading, kAuthorHeadings},
};

}  // namespace

extern const Language es;
constexpr Language es{.code = "es", .lists = kLists};

}  // namespace masthead::words
