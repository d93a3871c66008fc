#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: RFC 5322, section 3.6, and what mail programs print for its fields.
constexpr std::string_view kPasteMailHeaders[] = {"assunto"};

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {"por"};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {"autor", "autora", "autores", "texto"};

// Source: the bylines above; what follows is more than one name.
constexpr std::string_view kPasteBylinePlurals[] = {"autores"};

// Source: the conjunction of each language.
constexpr std::string_view kPasteNameJoiners[] = {"e"};

// Source: what bylines append to a name without a comma: "NAME for The Daily".
constexpr std::string_view kPasteBylineTails[] = {"em"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {"foto", "fotos", "imagem", "crédito"};

// Source: the lines below news stories that name who helped.
constexpr std::string_view kPasteContributorLeads[] = {"com a colaboração de"};

// Source: the lines below news stories that name who edited or translated them.
constexpr std::string_view kPasteEditingLeads[] = {"editado por", "traduzido por"};

// Source: what the buttons and links of an outlet itself say.
constexpr std::string_view kPasteOutletLinks[] = {"compartilhar"};

// Source: what alternative texts of portraits say before the name.
constexpr std::string_view kPastePortraitOf[] = {"foto de"};

// Source: verbs stories report speech with.
constexpr std::string_view kPasteBioSpeech[] = {"disse"};

// Source: the usual translations of the English bio words.
constexpr std::string_view kPasteBioWords[] = {"escreve", "cobre", "trabalha"};

// Source: what joins a job title and what it is about or at.
constexpr std::string_view kPasteTitleLinks[] = {"de", "do", "da", "em", "para", "e"};

// Source: what stands between a job title and a place.
constexpr std::string_view kPastePlaceLinks[] = {"em"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {"publicado", "publicado em"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {"atualizado", "atualizado em"};

// Source: the labels pages name their publisher with.
constexpr std::string_view kPasteOutletLeads[] = {"fonte"};

// Source: the last line of news pages.
constexpr std::string_view kPasteRights[] = {"todos os direitos reservados"};

// Source: "About NAME", the heading of an author's box.
constexpr std::string_view kPasteAboutLeads[] = {"sobre"};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPasteListHeadings[] = {"leia também", "leia mais"};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPasteFurniture[] = {"compartilhar", "assine", "início"};

// Source: the headings above the comments of news pages.
constexpr std::string_view kPasteCommentsHeadings[] = {"comentários"};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kPasteAuthorHeadings[] = {"sobre o autor", "sobre a autora"};

// Source: the kinds of words newspapers name themselves with.
constexpr std::string_view kPasteOutletWords[] = {"jornal", "notícias", "folha"};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPasteDateWords[] = {"segunda-feira", "terça-feira", "quarta-feira",
                                                "quinta-feira",  "sexta-feira", "às"};

// Source: what accounts sign with that are nobody's name.
constexpr std::string_view kPasteNotNameWords[] = {"redação"};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kPasteJanuary[] = {"janeiro"};
constexpr std::string_view kPasteFebruary[] = {"fevereiro", "fev"};
constexpr std::string_view kPasteMarch[] = {"março"};
constexpr std::string_view kPasteApril[] = {"abril"};
constexpr std::string_view kPasteMay[] = {"maio"};
constexpr std::string_view kPasteJune[] = {"junho"};
constexpr std::string_view kPasteJuly[] = {"julho"};
constexpr std::string_view kPasteAugust[] = {"agosto"};
constexpr std::string_view kPasteSeptember[] = {"setembro", "set"};
constexpr std::string_view kPasteOctober[] = {"outubro", "out"};
constexpr std::string_view kPasteNovember[] = {"novembro"};
constexpr std::string_view kPasteDecember[] = {"dezembro", "dez"};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "jornalista",
    "repórter",
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
    {Class::contributor_lead, kPasteContributorLeads},
    {Class::editing_lead, kPasteEditingLeads},
    {Class::outlet_link, kPasteOutletLinks},
    {Class::portrait_of, kPastePortraitOf},
    {Class::bio_speech, kPasteBioSpeech},
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
    {Class::comments_heading, kPasteCommentsHeadings},
    {Class::author_heading, kPasteAuthorHeadings},
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
};

}  // namespace

extern const Language pt;
constexpr Language pt{.code = "pt", .lists = kLists};

}  // namespace masthead::words
