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

// Source: see below.
constexpr std::string_view kJobHeadWords[] = {
    "jornalista",    "repórter",       "editor",       "editora",       "editor-chefe",
    "editora-chefe", "redator",        "redatora",     "redator-chefe", "redactor",
    "redactora",     "correspondente", "enviado",      "enviada",       "colunista",
    "cronista",      "articulista",    "comentarista", "comentador",    "comentadora",
    "diretor",       "diretora",       "director",     "directora",     "subdiretor",
    "subdiretora",   "chefe",          "subchefe",     "coordenador",   "coordenadora",
    "apresentador",  "apresentadora",  "locutor",      "locutora",      "fotógrafo",
    "fotógrafa",     "fotojornalista", "roteirista",   "escritor",      "escritora",
    "autor",         "autora",         "ensaísta",     "romancista",    "poeta",
    "crítico",       "crítica",        "analista",     "blogueiro",     "blogueira",
    "ilustrador",    "ilustradora",    "cartunista",   "cartoonista",   "fundador",
    "fundadora",     "cofundador",     "cofundadora",  "colaborador",   "colaboradora",
    "estagiário",    "estagiária",     "radialista",   "produtor",      "produtora",
    "âncora",
};

// Source: see below.
constexpr std::string_view kOccupationWords[] = {
    "realizador",  "realizadora",     "cineasta",     "tradutor",     "tradutora",
    "responsável", "consultor",       "consultora",   "assessor",     "assessora",
    "professor",   "professora",      "docente",      "investigador", "investigadora",
    "pesquisador", "pesquisadora",    "historiador",  "historiadora", "sociólogo",
    "socióloga",   "economista",      "filósofo",     "filósofa",     "advogado",
    "advogada",    "médico",          "médica",       "engenheiro",   "engenheira",
    "presidente",  "vice-presidente", "secretário",   "secretária",   "porta-voz",
    "deputado",    "deputada",        "doutorando",   "doutoranda",   "psicólogo",
    "psicóloga",   "arquiteto",       "arquiteta",    "biólogo",      "bióloga",
    "designer",    "publicitário",    "publicitária", "especialista", "humorista",
    "cientista",   "curador",         "curadora",     "classicista",  "humanista",
};

// Source: see below.
constexpr std::string_view kStudentWords[] = {
    "doutorando",
    "doutoranda",
};

// Source: see below.
constexpr std::string_view kJobAdjectiveWords[] = {
    "adjunto",      "adjunta",      "chefe",     "freelance",   "independente", "especial",
    "executivo",    "executiva",    "político",  "política",    "esportivo",    "esportiva",
    "desportivo",   "desportiva",   "econômico", "econômica",   "científico",   "científica",
    "cultural",     "digital",      "geral",     "associado",   "associada",    "sênior",
    "assistente",   "convidado",    "convidada", "parlamentar", "literário",    "literária",
    "gastronómico", "gastronômico", "musical",   "visual",      "multimédia",   "de imprensa",
};

// Source: see below.
constexpr std::string_view kTitleUnitWords[] = {
    "redação",
    "redacção",
};

// Source: see below.
constexpr std::string_view kDeskWords[] = {
    "cultura",       "desporto", "esportes", "política", "economia",   "sociedade",
    "internacional", "nacional", "opinião",  "ciência",  "tecnologia",
};

// Source: see below.
constexpr std::string_view kFormerWords[] = {
    "antigo",
    "antiga",
    "ex",
    "ex-",
};

// Source: see below.
constexpr std::string_view kWorkNounWords[] = {
    "livro",
    "livros",
};

// Source: see below.
constexpr std::string_view kFormerlyWords[] = {
    "antes",
    "anteriormente",
    "previamente",
};

// Source: see below.
constexpr std::string_view kNowWordWords[] = {
    "atualmente",
    "hoje",
    "agora",
};

// Source: see below.
constexpr std::string_view kAdverbWords[] = {
    "também",        "ainda",       "além disso",   "principalmente", "sobretudo",
    "especialmente", "desde então", "regularmente", "durante",        "não",
};

// Source: see below.
constexpr std::string_view kArticleWords[] = {
    "o", "a", "os", "as", "um", "uma",
};

// Source: see below.
constexpr std::string_view kIndefiniteWords[] = {
    "um", "uma", "vários", "várias", "diversos", "diversas",
};

// Source: see below.
constexpr std::string_view kContractionWords[] = {
    "no", "na", "nos", "nas", "do", "da", "dos", "das", "pelo", "pela", "ao", "à",
};

// Source: see below.
constexpr std::string_view kPronounWords[] = {
    "ele",
    "ela",
    "eu",
};

// Source: see below.
constexpr std::string_view kReflexiveWords[] = {
    "se",
    "me",
};

// Source: see below.
constexpr std::string_view kPossessiveWords[] = {
    "seu", "sua", "seus", "suas", "meu", "minha", "meus", "minhas", "nosso", "nossa",
};

// Source: see below.
constexpr std::string_view kRelativeWords[] = {
    "que",
    "quem",
    "antes de",
};

// Source: see below.
constexpr std::string_view kWhereWordWords[] = {
    "onde",
};

// Source: see below.
constexpr std::string_view kBeNowWords[] = {
    "é",
    "sou",
    "está",
};

// Source: see below.
constexpr std::string_view kBePastWords[] = {
    "foi",
    "era",
    "fui",
};

// Source: see below.
constexpr std::string_view kHaveWords[] = {
    "tem",
    "tenho",
};

// Source: see below.
constexpr std::string_view kAndWordWords[] = {
    "e",
    "ou",
};

// Source: see below.
constexpr std::string_view kAsWordWords[] = {
    "como",
};

// Source: see below.
constexpr std::string_view kAtWordWords[] = {
    "em", "no", "na", "nos", "nas", "para", "com", "pela", "pelo",
};

// Source: see below.
constexpr std::string_view kOfWordWords[] = {
    "de", "do", "da", "dos", "das",
};

// Source: see below.
constexpr std::string_view kInWordWords[] = {
    "em",
    "no",
    "na",
};

// Source: see below.
constexpr std::string_view kForWordWords[] = {
    "para",
};

// Source: see below.
constexpr std::string_view kWorkVerbWords[] = {
    "trabalha",  "trabalho",  "escreve",  "escrevo", "colabora", "colaboro",
    "dirige",    "apresenta", "publica",  "integra", "leciona",  "trabalhou",
    "trabalhei", "colaborou", "escreveu", "dirigiu", "passou",
};

// Source: see below.
constexpr std::string_view kPastVerbWords[] = {
    "trabalhou", "trabalhei", "colaborou", "escreveu", "dirigiu", "passou", "viveu",
};

// Source: see below.
constexpr std::string_view kJoinVerbWords[] = {
    "ingressou",
    "juntou-se",
    "entrou",
};

// Source: see below.
constexpr std::string_view kLeadVerbWords[] = {
    "dirige",
    "integra",
    "fundou",
};

// Source: see below.
constexpr std::string_view kLiveVerbWords[] = {
    "vive",    "vivo",     "mora",     "moro",    "reside",  "baseado",
    "baseada", "radicado", "radicada", "sediado", "sediada",
};

// Source: see below.
constexpr std::string_view kBeatVerbWords[] = {
    "cobre", "cubro", "especializado", "especializada", "acompanha",
};

// Source: see below.
constexpr std::string_view kTopicVerbWords[] = {
    "especializado",
    "especializada",
};

// Source: see below.
constexpr std::string_view kTopicPrepositionWords[] = {
    "em",
};

// Source: see below.
constexpr std::string_view kTopicWordWords[] = {
    "sobre",
};

// Source: see below.
constexpr std::string_view kTopicIntroWords[] = {
    "temas de",
    "temas",
};

// Source: see below.
constexpr std::string_view kGenericTopicWords[] = {
    "atualidade",
};

// Source: see below.
constexpr std::string_view kGraduateWords[] = {
    "formado",  "formada", "licenciado", "licenciada", "graduado",     "graduada",
    "bacharel", "doutor",  "doutora",    "mestre",     "pós-graduado", "pós-graduada",
};

// Source: see below.
constexpr std::string_view kDegreeWordWords[] = {
    "mestrado",  "doutorado",   "doutoramento",  "licenciatura",
    "graduação", "bacharelado", "pós-graduação",
};

// Source: see below.
constexpr std::string_view kStudyVerbWords[] = {
    "estudou",
    "estudei",
    "cursou",
    "estudante",
};

// Source: see below.
constexpr std::string_view kSchoolWordWords[] = {
    "universidade",
    "escola",
    "instituto",
    "university",
};

// Source: see below.
constexpr std::string_view kSchoolUnitWords[] = {
    "departamento",
    "faculdade",
};

// Source: see below.
constexpr std::string_view kOutletKindWords[] = {
    "jornal",   "diário", "revista", "semanário", "portal", "site",   "agência", "canal",
    "emissora", "blog",   "redação", "redacção",  "equipa", "equipe", "secção",
};

// Source: see below.
constexpr std::string_view kFormalNameWords[] = {
    "centro",
    "ministério",
    "conselho",
};

// Source: see below.
constexpr std::string_view kPlaceNameWords[] = {
    "são paulo", "belo horizonte", "porto alegre", "nova york", "estados unidos", "reino unido",
};

// Source: see below.
constexpr std::string_view kOutletWordWords[] = {
    "jornal",  "diário",       "rádio",   "gazeta",    "folha",  "correio", "notícias", "tv",
    "agência", "universidade", "editora", "instituto", "centro", "revista", "imprensa", "televisão",
};

// Source: see below.
constexpr std::string_view kSinceWordWords[] = {
    "desde",
    "há",
};

// Source: see below.
constexpr std::string_view kUntilWordWords[] = {
    "até",
    "a",
};

// Source: see below.
constexpr std::string_view kMonthWords[] = {
    "janeiro", "fevereiro", "março",    "abril",   "maio",     "junho",
    "julho",   "agosto",    "setembro", "outubro", "novembro", "dezembro",
};

// Source: see below.
constexpr std::string_view kNumberWords[] = {
    "um",        "dois",    "três",     "quatro", "cinco",  "seis",     "sete",      "oito",
    "nove",      "dez",     "onze",     "doze",   "treze",  "catorze",  "quinze",    "dezesseis",
    "dezessete", "dezoito", "dezenove", "vinte",  "trinta", "quarenta", "cinquenta", "sessenta",
};

// Source: see below.
constexpr std::string_view kAboutNumberWords[] = {
    "mais de",
    "quase",
    "cerca de",
};

// Source: see below.
constexpr std::string_view kYearUnitWords[] = {
    "anos",
    "ano",
};

// Source: see below.
constexpr std::string_view kExperienceWords[] = {
    "experiência",
    "carreira",
    "profissão",
};

// Source: see below.
constexpr std::string_view kCommonWordWords[] = {
    "o",   "os",  "as",   "é",    "uma", "para", "com", "do",   "da", "em",
    "no",  "na",  "que",  "se",   "sua", "seu",  "não", "mais", "ao", "dos",
    "das", "por", "pelo", "pela", "um",  "como", "são", "ou",
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
};

}  // namespace

extern const Language pt;
constexpr Language pt{.code = "pt", .lists = kLists};

}  // namespace masthead::words
