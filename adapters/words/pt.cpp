#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: RFC 5322, section 3.6, and what mail programs print for its fields.
constexpr std::string_view kMailHeaders[] = {"assunto"};

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kBylineLeads[] = {"por"};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kBylineLabels[] = {"autor", "autora", "autores", "texto"};

// Source: the bylines above; what follows is more than one name.
constexpr std::string_view kBylinePlurals[] = {"autores"};

// Source: the conjunction of each language.
constexpr std::string_view kNameJoiners[] = {"e"};

// Source: what bylines append to a name without a comma: "NAME for The Daily".
constexpr std::string_view kBylineTails[] = {"em"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kCreditLabels[] = {"foto", "fotos", "imagem", "crédito"};

// Source: the lines below news stories that name who helped.
constexpr std::string_view kContributorLeads[] = {"com a colaboração de"};

// Source: the lines below news stories that name who edited or translated them.
constexpr std::string_view kEditingLeads[] = {"editado por", "traduzido por"};

// Source: what the buttons and links of an outlet itself say.
constexpr std::string_view kOutletLinks[] = {"compartilhar"};

// Source: what alternative texts of portraits say before the name.
constexpr std::string_view kPortraitOf[] = {"foto de"};

// Source: verbs stories report speech with.
constexpr std::string_view kBioSpeech[] = {"disse"};

// Source: the usual translations of the English bio words.
constexpr std::string_view kPageBioWords[] = {"escreve", "cobre", "trabalha"};

// Source: what joins a job title and what it is about or at.
constexpr std::string_view kTitleLinks[] = {"de", "do", "da", "em", "para", "e"};

// Source: what stands between a job title and a place.
constexpr std::string_view kPlaceLinks[] = {"em"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPublishedLeads[] = {"publicado", "publicado em"};

// Source: the labels of dates on news pages.
constexpr std::string_view kModifiedLeads[] = {"atualizado", "atualizado em"};

// Source: the labels pages name their publisher with.
constexpr std::string_view kOutletLeads[] = {"fonte"};

// Source: the last line of news pages.
constexpr std::string_view kRights[] = {"todos os direitos reservados"};

// Source: "About NAME", the heading of an author's box.
constexpr std::string_view kAboutLeads[] = {"sobre"};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPageListHeadings[] = {"leia também", "leia mais"};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPageFurniture[] = {"compartilhar", "assine", "início"};

// Source: the headings above the comments of news pages.
constexpr std::string_view kPageCommentsHeadings[] = {"comentários"};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kPageAuthorHeadings[] = {"sobre o autor", "sobre a autora"};

// Source: the kinds of words newspapers name themselves with.
constexpr std::string_view kPageOutletWords[] = {"jornal", "notícias", "folha"};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPageDateWords[] = {"segunda-feira", "terça-feira", "quarta-feira",
                                               "quinta-feira",  "sexta-feira", "às"};

// Source: what accounts sign with that are nobody's name.
constexpr std::string_view kPageNotNameWords[] = {"redação"};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kJanuary[] = {"janeiro"};
constexpr std::string_view kFebruary[] = {"fevereiro", "fev"};
constexpr std::string_view kMarch[] = {"março"};
constexpr std::string_view kApril[] = {"abril"};
constexpr std::string_view kMay[] = {"maio"};
constexpr std::string_view kJune[] = {"junho"};
constexpr std::string_view kJuly[] = {"julho"};
constexpr std::string_view kAugust[] = {"agosto"};
constexpr std::string_view kSeptember[] = {"setembro", "set"};
constexpr std::string_view kOctober[] = {"outubro", "out"};
constexpr std::string_view kNovember[] = {"novembro"};
constexpr std::string_view kDecember[] = {"dezembro", "dez"};

// Source: the usual translations of the English list.
constexpr std::string_view kJobHeads[] = {
    "jornalista",
    "repórter",
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
    {Class::contributor_lead, kContributorLeads},
    {Class::editing_lead, kEditingLeads},
    {Class::outlet_link, kOutletLinks},
    {Class::portrait_of, kPortraitOf},
    {Class::bio_speech, kBioSpeech},
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
    {Class::comments_heading, kPageCommentsHeadings},
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
};

}  // namespace

extern const Language pt;
constexpr Language pt{.code = "pt", .lists = kLists};

}  // namespace masthead::words
