#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "escrito por",           "publicado por",           "reportagem de",
    "ver todos os posts de", "ver todos os artigos de",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "texto",
    "autor",
    "autora",
    "autores",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "foto de",
    "fotos de",
    "fotógrafo",
    "fotógrafa",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "tradução", "tradução de", "edição de", "com informações de", "colaborou", "ilustração de",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "e",
    "com",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "em",
    "desde",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "para",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "em",
    "publicado em",
    "atualizado",
};

// Source: titles of address of this language.
constexpr std::string_view kHonorifics[] = {
    "sra",
    "dra",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "redação", "equipe", "equipa", "fundação", "associação", "ministério",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "anônimo",
    "anónimo",
    "desconhecido",
    "administrador",
};

// Source: newsroom titles of CBO 2002, families 2611-2616 and 2617, CPP 2010 2642, and ISCO-08 in
// Portuguese; every gender the language has.
constexpr std::string_view kJobHeadWords[] = {
    "jornalista",  "repórter",    "editor",         "editora",        "redator",       "redatora",
    "redactor",    "redactora",   "correspondente", "enviado",        "enviada",       "colunista",
    "cronista",    "articulista", "comentarista",   "comentador",     "comentadora",   "diretor",
    "diretora",    "director",    "directora",      "subdiretor",     "subdiretora",   "chefe",
    "subchefe",    "coordenador", "coordenadora",   "apresentador",   "apresentadora", "locutor",
    "locutora",    "fotógrafo",   "fotógrafa",      "fotojornalista", "roteirista",    "escritor",
    "escritora",   "autor",       "autora",         "ensaísta",       "romancista",    "poeta",
    "crítico",     "crítica",     "analista",       "blogueiro",      "blogueira",     "ilustrador",
    "ilustradora", "cartunista",  "cartoonista",    "fundador",       "fundadora",     "cofundador",
    "cofundadora", "colaborador", "colaboradora",   "estagiário",     "estagiária",    "radialista",
    "produtor",    "produtora",   "âncora",
};

// Source: titles outside newsrooms, from the same classification and ISCO-08 major groups 1 and 2.
constexpr std::string_view kOccupationWords[] = {
    "realizador",   "realizadora",  "cineasta",      "tradutor",     "tradutora",    "responsável",
    "consultor",    "consultora",   "assessor",      "assessora",    "professor",    "professora",
    "docente",      "investigador", "investigadora", "pesquisador",  "pesquisadora", "historiador",
    "historiadora", "sociólogo",    "socióloga",     "economista",   "filósofo",     "filósofa",
    "advogado",     "advogada",     "médico",        "médica",       "engenheiro",   "engenheira",
    "presidente",   "secretário",   "secretária",    "porta-voz",    "deputado",     "deputada",
    "doutorando",   "doutoranda",   "psicólogo",     "psicóloga",    "arquiteto",    "arquiteta",
    "biólogo",      "bióloga",      "designer",      "publicitário", "publicitária", "especialista",
    "humorista",    "cientista",    "curador",       "curadora",     "classicista",  "humanista",
};

// Source: as above, those who are still at a school.
constexpr std::string_view kStudentWords[] = {
    "doutorando",
    "doutoranda",
};

// Source: the adjectives of the same titles, which stand behind them.
constexpr std::string_view kJobAdjectiveWords[] = {
    "adjunto",      "adjunta",   "chefe",       "freelance",  "independente", "especial",
    "executivo",    "executiva", "político",    "esportivo",  "esportiva",    "desportivo",
    "desportiva",   "econômico", "econômica",   "científico", "científica",   "cultural",
    "digital",      "geral",     "associado",   "associada",  "sênior",       "assistente",
    "convidado",    "convidada", "parlamentar", "literário",  "literária",    "gastronómico",
    "gastronômico", "musical",   "visual",      "multimédia",
};

// Source: what newspapers' mastheads name as led.
constexpr std::string_view kTitleUnitWords[] = {
    "redação",
    "redacção",
};

// Source: the section names of daily newspapers.
constexpr std::string_view kDeskWords[] = {
    "cultura",       "desporto", "esportes", "política", "economia",   "sociedade",
    "internacional", "nacional", "opinião",  "ciência",  "tecnologia",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: the verbs and adverbs of
// biographies.
constexpr std::string_view kFormerWords[] = {
    "antigo",
    "antiga",
    "ex",
    "ex-",
};

// Source: what authors' biographies say was written or made.
constexpr std::string_view kWorkNounWords[] = {
    "livro",
    "livros",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: the verbs and adverbs of
// biographies.
constexpr std::string_view kFormerlyWords[] = {
    "antes",
    "anteriormente",
    "previamente",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: the verbs and adverbs of
// biographies.
constexpr std::string_view kNowWordWords[] = {
    "atualmente",
    "hoje",
    "agora",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: the verbs and adverbs of
// biographies.
constexpr std::string_view kAdverbWords[] = {
    "também",        "ainda",       "além disso",   "principalmente", "sobretudo",
    "especialmente", "desde então", "regularmente", "durante",        "não",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: articles.
constexpr std::string_view kArticleWords[] = {
    "o", "a", "os", "as", "um", "uma",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: indefinite articles and
// quantifiers.
constexpr std::string_view kIndefiniteWords[] = {
    "um", "uma", "vários", "várias", "diversos", "diversas",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: prepositions with their
// articles.
constexpr std::string_view kContractionWords[] = {
    "no",
    "na",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: personal pronouns,
// nominative.
constexpr std::string_view kPronounWords[] = {
    "ele",
    "ela",
    "eu",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: reflexive pronouns.
constexpr std::string_view kReflexiveWords[] = {
    "se",
    "me",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: possessives.
constexpr std::string_view kPossessiveWords[] = {
    "seu", "sua", "seus", "suas", "meu", "minha", "meus", "minhas", "nosso", "nossa",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: relative pronouns and
// conjunctions.
constexpr std::string_view kRelativeWords[] = {
    "que",
    "quem",
    "antes de",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: relative adverbs.
constexpr std::string_view kWhereWordWords[] = {
    "onde",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: copulas.
constexpr std::string_view kBeNowWords[] = {
    "é",
    "sou",
    "está",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: copulas.
constexpr std::string_view kBePastWords[] = {
    "foi",
    "era",
    "fui",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: auxiliaries.
constexpr std::string_view kHaveWords[] = {
    "tem",
    "tenho",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: coordinating conjunctions.
constexpr std::string_view kAndWordWords[] = {
    "e",
    "ou",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: conjunctions of identity.
constexpr std::string_view kAsWordWords[] = {
    "como",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: prepositions.
constexpr std::string_view kAtWordWords[] = {
    "em", "no", "na", "nos", "nas", "para", "com", "pela", "pelo",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: prepositions and articles of
// the genitive.
constexpr std::string_view kOfWordWords[] = {
    "de", "do", "da", "dos", "das",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: prepositions of place.
constexpr std::string_view kInWordWords[] = {
    "em",
    "no",
    "na",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: prepositions of purpose.
constexpr std::string_view kForWordWords[] = {
    "para",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: the verbs and adverbs of
// biographies.
constexpr std::string_view kWorkVerbWords[] = {
    "trabalha",  "trabalho",  "escreve",  "escrevo", "colabora", "colaboro",
    "dirige",    "apresenta", "publica",  "integra", "leciona",  "trabalhou",
    "trabalhei", "colaborou", "escreveu", "dirigiu", "passou",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: the verbs and adverbs of
// biographies.
constexpr std::string_view kPastVerbWords[] = {
    "trabalhou", "trabalhei", "colaborou", "escreveu", "dirigiu", "passou",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: the verbs and adverbs of
// biographies.
constexpr std::string_view kJoinVerbWords[] = {
    "ingressou",
    "juntou-se",
    "entrou",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: the verbs and adverbs of
// biographies.
constexpr std::string_view kLeadVerbWords[] = {
    "dirige",
    "integra",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: the verbs and adverbs of
// biographies.
constexpr std::string_view kLiveVerbWords[] = {
    "vive",    "vivo",     "mora",     "moro",    "reside",  "baseado",
    "baseada", "radicado", "radicada", "sediado", "sediada",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: the verbs and adverbs of
// biographies.
constexpr std::string_view kBeatVerbWords[] = {
    "cobre",
    "cubro",
    "acompanha",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: the verbs and adverbs of
// biographies.
constexpr std::string_view kTopicVerbWords[] = {
    "especializado",
    "especializada",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: prepositions verbs govern.
constexpr std::string_view kTopicPrepositionWords[] = {
    "em",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: prepositions.
constexpr std::string_view kTopicWordWords[] = {
    "sobre",
};

// Source: what stands before topics in biographies.
constexpr std::string_view kTopicIntroWords[] = {
    "temas de",
    "temas",
};

// Source: topics that say nothing.
constexpr std::string_view kGenericTopicWords[] = {
    "atualidade",
};

// Source: as above, who holds them.
constexpr std::string_view kGraduateWords[] = {
    "formado",  "formada", "licenciado", "licenciada", "graduado",     "graduada",
    "bacharel", "doutor",  "doutora",    "mestre",     "pós-graduado", "pós-graduada",
};

// Source: the degrees of ISCED 2011 levels 5 to 8 in the language's countries.
constexpr std::string_view kDegreeWordWords[] = {
    "mestrado",  "doutorado",   "doutoramento",  "licenciatura",
    "graduação", "bacharelado", "pós-graduação",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: the verbs and adverbs of
// biographies.
constexpr std::string_view kStudyVerbWords[] = {
    "estudou",
    "estudei",
    "cursou",
    "estudante",
};

// Source: the kinds of institution of the Bologna registers (DEQAR) and their short forms.
constexpr std::string_view kSchoolWordWords[] = {
    "universidade", "escola", "instituto", "university", "college",
};

// Source: as above, the parts of a university.
constexpr std::string_view kSchoolUnitWords[] = {
    "departamento",
    "faculdade",
};

// Source: the kinds of media of the press statistics of the language.
constexpr std::string_view kOutletKindWords[] = {
    "jornal",   "diário", "revista", "semanário", "portal", "site",   "agência", "canal",
    "emissora", "blog",   "redação", "redacção",  "equipa", "equipe", "secção",
};

// Source: as above, of public bodies.
constexpr std::string_view kFormalNameWords[] = {
    "centro",
    "ministério",
    "conselho",
};

// Source: cities and countries of several words, GeoNames, by population.
constexpr std::string_view kPlaceNameWords[] = {
    "são paulo", "belo horizonte", "porto alegre", "nova york", "estados unidos", "reino unido",
};

// Source: the words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWordWords[] = {
    "jornal",  "diário",       "rádio",   "gazeta",    "folha",  "correio", "notícias", "tv",
    "agência", "universidade", "editora", "instituto", "centro", "revista", "imprensa", "televisão",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: prepositions of time.
constexpr std::string_view kSinceWordWords[] = {
    "desde",
    "há",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: prepositions of time.
constexpr std::string_view kUntilWordWords[] = {
    "até",
    "a",
};

// Source: Unicode CLDR 42, gregorian months, wide.
constexpr std::string_view kMonthWords[] = {
    "janeiro", "fevereiro", "março",    "abril",   "maio",     "junho",
    "julho",   "agosto",    "setembro", "outubro", "novembro", "dezembro",
};

// Source: Unicode CLDR 42, spellout-cardinal: 1 to 20, 30, 40, 50, 60.
constexpr std::string_view kNumberWords[] = {
    "um",        "dois",    "três",     "quatro", "cinco",  "seis",     "sete",      "oito",
    "nove",      "dez",     "onze",     "doze",   "treze",  "catorze",  "quinze",    "dezesseis",
    "dezessete", "dezoito", "dezenove", "vinte",  "trinta", "quarenta", "cinquenta", "sessenta",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: adverbs of number.
constexpr std::string_view kAboutNumberWords[] = {
    "mais de",
    "quase",
    "cerca de",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: units of time.
constexpr std::string_view kYearUnitWords[] = {
    "anos",
    "ano",
};

// Source: Cunha and Cintra, Nova gramática do português contemporâneo: the verbs and adverbs of
// biographies.
constexpr std::string_view kExperienceWords[] = {
    "experiência",
    "carreira",
    "profissão",
};

// Source: the most frequent function words of Portuguese (Leipzig Corpora frequency lists).
constexpr std::string_view kCommonWordWords[] = {
    "o",   "os",  "as",   "é",    "uma", "para", "com", "do",   "da", "em",
    "no",  "na",  "que",  "se",   "sua", "seu",  "não", "mais", "ao", "dos",
    "das", "por", "pelo", "pela", "um",  "como", "são", "ou",
};

// Source: RFC 5322, section 3.6, and what mail programs print for its fields.
constexpr std::string_view kPasteMailHeaders[] = {
    "assunto",
};

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {
    "por",
};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {
    "autor",
    "autora",
    "autores",
    "texto",
};

// Source: the bylines above; what follows is more than one name.
constexpr std::string_view kPasteBylinePlurals[] = {
    "autores",
};

// Source: the conjunction of each language.
constexpr std::string_view kPasteNameJoiners[] = {
    "e",
};

// Source: what bylines append to a name without a comma: "NAME for The Daily".
constexpr std::string_view kPasteBylineTails[] = {
    "em",
};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {
    "foto",
    "fotos",
    "imagem",
    "crédito",
};

// Source: the lines below news stories that name who helped.
constexpr std::string_view kPasteContributorLeads[] = {
    "com a colaboração de",
};

// Source: the lines below news stories that name who edited or translated them.
constexpr std::string_view kPasteEditingLeads[] = {
    "editado por",
    "traduzido por",
};

// Source: what the buttons and links of an outlet itself say.
constexpr std::string_view kPasteOutletLinks[] = {
    "compartilhar",
};

// Source: what alternative texts of portraits say before the name.
constexpr std::string_view kPastePortraitOf[] = {
    "foto de",
};

// Source: verbs stories report speech with.
constexpr std::string_view kPasteBioSpeech[] = {
    "disse",
};

// Source: the usual translations of the English bio words.
constexpr std::string_view kPasteBioWords[] = {
    "escreve",
    "cobre",
    "trabalha",
};

// Source: what joins a job title and what it is about or at.
constexpr std::string_view kPasteTitleLinks[] = {
    "de", "do", "da", "em", "para", "e",
};

// Source: what stands between a job title and a place.
constexpr std::string_view kPastePlaceLinks[] = {
    "em",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {
    "publicado",
    "publicado em",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {
    "atualizado",
    "atualizado em",
};

// Source: the labels pages name their publisher with.
constexpr std::string_view kPasteOutletLeads[] = {
    "fonte",
};

// Source: the last line of news pages.
constexpr std::string_view kPasteRights[] = {
    "todos os direitos reservados",
};

// Source: "About NAME", the heading of an author's box.
constexpr std::string_view kPasteAboutLeads[] = {
    "sobre",
};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPasteListHeadings[] = {
    "leia também",
    "leia mais",
};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPasteFurniture[] = {
    "compartilhar",
    "assine",
    "início",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kPasteCommentsHeadings[] = {
    "comentários",
};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kPasteAuthorHeadings[] = {
    "sobre o autor",
    "sobre a autora",
};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPasteDateWords[] = {
    "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "às",
};

// Source: what accounts sign with that are nobody's name.
constexpr std::string_view kPasteNotNameWords[] = {
    "redação",
};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kPasteJanuary[] = {
    "janeiro",
};

constexpr std::string_view kPasteFebruary[] = {
    "fevereiro",
    "fev",
};

constexpr std::string_view kPasteMarch[] = {
    "março",
};

constexpr std::string_view kPasteApril[] = {
    "abril",
};

constexpr std::string_view kPasteMay[] = {
    "maio",
};

constexpr std::string_view kPasteJune[] = {
    "junho",
};

constexpr std::string_view kPasteJuly[] = {
    "julho",
};

constexpr std::string_view kPasteAugust[] = {
    "agosto",
};

constexpr std::string_view kPasteSeptember[] = {
    "setembro",
    "set",
};

constexpr std::string_view kPasteOctober[] = {
    "outubro",
    "out",
};

constexpr std::string_view kPasteNovember[] = {
    "novembro",
};

constexpr std::string_view kPasteDecember[] = {
    "dezembro",
    "dez",
};

// Source: what blogs and magazines call a text.
constexpr std::string_view kNoteWorks[] = {
    "artigo",
    "texto",
};

// Source: how letters and posts end.
constexpr std::string_view kNoteClosings[] = {
    "abraços",
    "um abraço",
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
    {Class::honorific, kHonorifics},
    {Class::newsroom, kNewsroomWords},
    {Class::placeholder, kPlaceholders},
    {Class::job_head, kJobHeadWords},
    {Class::occupation, kOccupationWords},
    {Class::student, kStudentWords},
    {Class::job_adjective, kJobAdjectiveWords},
    {Class::title_unit, kTitleUnitWords},
    {Class::desk, kDeskWords},
    {Class::former, kFormerWords},
    {Class::work_noun, kWorkNounWords},
    {Class::formerly, kFormerlyWords},
    {Class::now_word, kNowWordWords},
    {Class::adverb, kAdverbWords},
    {Class::article, kArticleWords},
    {Class::indefinite, kIndefiniteWords},
    {Class::contraction, kContractionWords},
    {Class::pronoun, kPronounWords},
    {Class::reflexive, kReflexiveWords},
    {Class::possessive, kPossessiveWords},
    {Class::relative, kRelativeWords},
    {Class::where_word, kWhereWordWords},
    {Class::be_now, kBeNowWords},
    {Class::be_past, kBePastWords},
    {Class::have, kHaveWords},
    {Class::and_word, kAndWordWords},
    {Class::as_word, kAsWordWords},
    {Class::at_word, kAtWordWords},
    {Class::of_word, kOfWordWords},
    {Class::in_word, kInWordWords},
    {Class::for_word, kForWordWords},
    {Class::work_verb, kWorkVerbWords},
    {Class::past_verb, kPastVerbWords},
    {Class::join_verb, kJoinVerbWords},
    {Class::lead_verb, kLeadVerbWords},
    {Class::live_verb, kLiveVerbWords},
    {Class::beat_verb, kBeatVerbWords},
    {Class::topic_verb, kTopicVerbWords},
    {Class::topic_preposition, kTopicPrepositionWords},
    {Class::topic_word, kTopicWordWords},
    {Class::topic_intro, kTopicIntroWords},
    {Class::generic_topic, kGenericTopicWords},
    {Class::graduate, kGraduateWords},
    {Class::degree_word, kDegreeWordWords},
    {Class::study_verb, kStudyVerbWords},
    {Class::school_word, kSchoolWordWords},
    {Class::school_unit, kSchoolUnitWords},
    {Class::outlet_kind, kOutletKindWords},
    {Class::formal_name, kFormalNameWords},
    {Class::place_name, kPlaceNameWords},
    {Class::outlet_word, kOutletWordWords},
    {Class::since_word, kSinceWordWords},
    {Class::until_word, kUntilWordWords},
    {Class::month, kMonthWords},
    {Class::number, kNumberWords},
    {Class::about_number, kAboutNumberWords},
    {Class::year_unit, kYearUnitWords},
    {Class::experience, kExperienceWords},
    {Class::common_word, kCommonWordWords},
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
    {Class::note_work, kNoteWorks},
    {Class::note_closing, kNoteClosings},
};

}  // namespace

extern const Language pt;
constexpr Language pt{.code = "pt", .lists = kLists};

}  // namespace masthead::words
