#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: RFC 5322, section 3.6, and what mail programs print for its fields.
constexpr std::string_view kPasteMailHeaders[] = {"de", "para", "enviado", "asunto", "fecha"};

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {"por"};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {"autor", "autora", "autores", "texto"};

// Source: the bylines above; what follows is more than one name.
constexpr std::string_view kPasteBylinePlurals[] = {"autores"};

// Source: the conjunction of each language.
constexpr std::string_view kPasteNameJoiners[] = {"y"};

// Source: what bylines append to a name without a comma: "NAME for The Daily".
constexpr std::string_view kPasteBylineTails[] = {"para", "en", "desde"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {"foto", "fotos", "fotografía", "imagen",
                                                   "crédito"};

// Source: what picture credits join their parts with, beside conjunctions.
constexpr std::string_view kPasteCreditJoins[] = {"para"};

// Source: says how a picture came, not from whom.
constexpr std::string_view kPasteCreditManners[] = {"archivo"};

// Source: the lines below news stories that name who helped.
constexpr std::string_view kPasteContributorLeads[] = {"con información de"};

// Source: the lines below news stories that name who edited or translated them.
constexpr std::string_view kPasteEditingLeads[] = {"editado por", "traducido por", "edición de"};

// Source: what the buttons and links of an outlet itself say.
constexpr std::string_view kPasteOutletLinks[] = {"síguenos", "compartir"};

// Source: how the link to a person's own site is labelled.
constexpr std::string_view kPastePersonLinks[] = {"sitio"};

// Source: what alternative texts of portraits say.
constexpr std::string_view kPastePortraitWords[] = {"foto de perfil"};

// Source: what alternative texts of portraits say before the name.
constexpr std::string_view kPastePortraitOf[] = {"foto de", "retrato de"};

// Source: verbs that tell of someone who no longer works there.
constexpr std::string_view kPasteBioPast[] = {"era", "fue"};

// Source: verbs stories report speech with.
constexpr std::string_view kPasteBioSpeech[] = {"dijo"};

// Source: words a biography begins with where it leaves the name out.
constexpr std::string_view kPasteBioSubjects[] = {"él", "ella"};

// Source: the usual translations of the English bio words.
constexpr std::string_view kPasteBioWords[] = {"cubre", "escribe", "estudió", "trabaja"};

// Source: what joins a job title and what it is about or at.
constexpr std::string_view kPasteTitleLinks[] = {"de", "del", "en", "para", "y"};

// Source: what stands between a job title and a place.
constexpr std::string_view kPastePlaceLinks[] = {"en"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {"publicado", "fecha"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {"actualizado", "última actualización"};

// Source: the labels pages name their publisher with.
constexpr std::string_view kPasteOutletLeads[] = {"fuente"};

// Source: the last line of news pages.
constexpr std::string_view kPasteRights[] = {"todos los derechos reservados"};

// Source: "About NAME", the heading of an author's box.
constexpr std::string_view kPasteAboutLeads[] = {"sobre", "acerca de"};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPasteListHeadings[] = {"más noticias", "lea también",
                                                   "te puede interesar"};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPasteFurniture[] = {"compartir", "imprimir", "inicio", "suscríbete"};

// Source: the kinds of words newspapers name themselves with.
constexpr std::string_view kPasteOutletWords[] = {"diario", "noticias", "periódico"};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPasteDateWords[] = {
    "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "el", "las", "horas"};

// Source: what accounts sign with that are nobody's name.
constexpr std::string_view kPasteNotNameWords[] = {"redacción"};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kPasteJanuary[] = {"enero", "ene"};
constexpr std::string_view kPasteFebruary[] = {"febrero"};
constexpr std::string_view kPasteMarch[] = {"marzo"};
constexpr std::string_view kPasteApril[] = {"abril", "abr"};
constexpr std::string_view kPasteMay[] = {"mayo"};
constexpr std::string_view kPasteJune[] = {"junio"};
constexpr std::string_view kPasteJuly[] = {"julio"};
constexpr std::string_view kPasteAugust[] = {"agosto", "ago"};
constexpr std::string_view kPasteSeptember[] = {"septiembre", "setiembre"};
constexpr std::string_view kPasteOctober[] = {"octubre"};
constexpr std::string_view kPasteNovember[] = {"noviembre"};
constexpr std::string_view kPasteDecember[] = {"diciembre", "dic"};

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
    {Class::mail_header, kPasteMailHeaders},
    {Class::byline_lead, kPasteBylineLeads},
    {Class::byline_before_colon, kPasteBylineLabels},
    {Class::byline_plural, kPasteBylinePlurals},
    {Class::name_joiner, kPasteNameJoiners},
    {Class::byline_tail, kPasteBylineTails},
    {Class::credit_label, kPasteCreditLabels},
    {Class::credit_join, kPasteCreditJoins},
    {Class::credit_manner, kPasteCreditManners},
    {Class::contributor_lead, kPasteContributorLeads},
    {Class::editing_lead, kPasteEditingLeads},
    {Class::outlet_link, kPasteOutletLinks},
    {Class::person_link, kPastePersonLinks},
    {Class::portrait_word, kPastePortraitWords},
    {Class::portrait_of, kPastePortraitOf},
    {Class::bio_past, kPasteBioPast},
    {Class::bio_speech, kPasteBioSpeech},
    {Class::bio_subject, kPasteBioSubjects},
    {Class::bio_word, kPasteBioWords},
    {Class::title_link, kPasteTitleLinks},
    {Class::place_link, kPastePlaceLinks},
    {Class::published_lead, kPastePublishedLeads},
    {Class::modified_lead, kPasteModifiedLeads},
    {Class::outlet_lead, kPasteOutletLeads},
    {Class::rights, kPasteRights},
    {Class::about_lead, kPasteAboutLeads},
    {Class::list_heading, kPasteListHeadings},
    {Class::furniture, kPasteFurniture},
    {Class::outlet_word, kPasteOutletWords},
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
    {Class::job_head, kJobHeads},
    {Class::comments_heading, kCommentsHeadings},
    {Class::author_heading, kAuthorHeadings},
};

}  // namespace

extern const Language es;
constexpr Language es{.code = "es", .lists = kLists};

}  // namespace masthead::words
