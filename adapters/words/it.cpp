#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "di",          "a cura di", "scritto da", "pubblicato da", "visualizza tutti gli articoli di",
    "articoli di",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "testo", "testi", "autore", "autrice", "autori",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "foto di", "fotografie di", "fotografia", "fotografie", "fotografo",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "traduzione di",
    "traduzione",
    "a cura e traduzione di",
    "illustrazioni di",
    "con la collaborazione di",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "e",
    "ed",
    "con",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "in",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "per",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "il",
    "aggiornato",
    "pubblicato",
};

// Source: titles of address of this language.
constexpr std::string_view kHonorifics[] = {
    "dott",
    "dottssa",
    "sig",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "redazione", "squadra", "ufficio", "fondazione", "ministero",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "anonimo",
    "sconosciuto",
    "amministratore",
};

// Source: see below.
constexpr std::string_view kJobHeadWords[] = {
    "giornalista",    "redattore",         "redattrice",      "caporedattore",
    "caporedattrice", "vicecaporedattore", "caposervizio",    "capo",
    "direttore",      "direttrice",        "vicedirettore",   "vicedirettrice",
    "condirettore",   "condirettrice",     "corrispondente",  "inviato",
    "inviata",        "reporter",          "cronista",        "editorialista",
    "opinionista",    "notista",           "columnist",       "fotografo",
    "fotografa",      "fotoreporter",      "fotogiornalista", "videomaker",
    "conduttore",     "conduttrice",       "autore",          "autrice",
    "scrittore",      "scrittrice",        "saggista",        "romanziere",
    "narratore",      "narratrice",        "poeta",           "poetessa",
    "critico",        "critica",           "blogger",         "copywriter",
    "editor",         "illustratore",      "illustratrice",   "vignettista",
    "fumettista",     "fondatore",         "fondatrice",      "cofondatore",
    "cofondatrice",   "co-founder",        "founder",         "co-fondatore",
    "co-fondatrice",  "co-redattore",      "collaboratore",   "collaboratrice",
    "coordinatore",   "coordinatrice",     "pubblicista",     "firma",
    "speaker",        "editor in chief",   "foodblogger",     "foodwriter",
    "storyteller",
};

// Source: see below.
constexpr std::string_view kOccupationWords[] = {
    "traduttore",     "traduttrice",
    "responsabile",   "consulente",
    "addetto",        "addetta",
    "portavoce",      "docente",
    "professore",     "professoressa",
    "ricercatore",    "ricercatrice",
    "insegnante",     "storico",
    "storica",        "sociologo",
    "sociologa",      "politologo",
    "politologa",     "economista",
    "filosofo",       "filosofa",
    "avvocato",       "avvocata",
    "medico",         "psicologo",
    "psicologa",      "psichiatra",
    "ingegnere",      "architetto",
    "architetta",     "matematico",
    "matematica",     "fisico",
    "fisica",         "astrofisico",
    "astrofisica",    "biologo",
    "biologa",        "chimico",
    "chimica",        "geologo",
    "geologa",        "presidente",
    "vicepresidente", "segretario generale",
    "segretario",     "segretaria",
    "delegato",       "delegata",
    "esperto",        "esperta",
    "specialista",    "tecnico",
    "tecnica",        "divulgatore",
    "divulgatrice",   "stagista",
    "regista",        "sceneggiatore",
    "sceneggiatrice", "attore",
    "attrice",        "artista",
    "designer",       "imprenditore",
    "imprenditrice",  "freelance",
    "attivista",      "deputato",
    "deputata",       "senatore",
    "senatrice",      "producer",
    "produttore",     "produttrice",
    "formatore",      "formatrice",
    "educatore",      "educatrice",
    "curatore",       "curatrice",
    "dottorando",     "dottoranda",
    "consultore",
};

// Source: see below.
constexpr std::string_view kStudentWords[] = {
    "dottorando",
    "dottoranda",
};

// Source: see below.
constexpr std::string_view kJobQualifierWords[] = {
    "fashion", "cat", "food", "travel", "web", "garden", "social media",
};

// Source: see below.
constexpr std::string_view kJobAdjectiveWords[] = {
    "professionista",  "pubblicista", "freelance",   "responsabile", "speciale",
    "politico",        "politica",    "sportivo",    "sportiva",     "economico",
    "economica",       "scientifico", "scientifica", "gastronomico", "gastronomica",
    "culturale",       "digitale",    "web",         "televisivo",   "televisiva",
    "letterario",      "letteraria",  "informatico", "informatica",  "aerospaziale",
    "elettronico",     "elettronica", "ambientale",  "generale",     "associato",
    "associata",       "ordinario",   "ordinaria",   "musicale",     "cinematografico",
    "cinematografica", "capo",        "in capo",     "d'inchiesta",  "ict",
    "teatrale",        "turistico",
};

// Source: see below.
constexpr std::string_view kTitleUnitWords[] = {
    "redazione",
};

// Source: see below.
constexpr std::string_view kDeskWords[] = {
    "cultura", "sport",   "politica",   "economia", "cronaca",
    "esteri",  "interni", "spettacoli", "società",
};

// Source: see below.
constexpr std::string_view kFormerWords[] = {
    "ex",
    "ex-",
    "già",
};

// Source: see below.
constexpr std::string_view kPraiseWords[] = {
    "pluripremiato",
    "pluripremiata",
    "affermato",
    "affermata",
};

// Source: see below.
constexpr std::string_view kWorkNounWords[] = {
    "libro",
    "libri",
    "documentario",
    "documentari",
};

// Source: see below.
constexpr std::string_view kFormerlyWords[] = {
    "in passato",
    "precedentemente",
};

// Source: see below.
constexpr std::string_view kNowWordWords[] = {
    "oggi",
    "attualmente",
    "adesso",
    "ora",
};

// Source: see below.
constexpr std::string_view kAdverbWords[] = {
    "anche",
    "inoltre",
    "soprattutto",
    "principalmente",
    "da sempre",
    "spesso",
    "tra le altre cose",
    "tra gli altri",
    "di professione",
    "per passione",
    "per lavoro",
    "in particolare",
    "poi",
    "un po'",
    "ancora",
    "nel frattempo",
    "non",
    "per anni",
    "da allora",
    "a pieni voti",
    "con lode",
    "cum laude",
};

// Source: see below.
constexpr std::string_view kArticleWords[] = {
    "il", "lo", "la", "i", "gli", "le", "l'", "un", "uno", "una", "un'",
};

// Source: see below.
constexpr std::string_view kIndefiniteWords[] = {
    "un",      "uno",     "una",  "un'",   "alcuni",   "alcune",
    "diversi", "diverse", "vari", "varie", "numerosi", "numerose",
};

// Source: see below.
constexpr std::string_view kContractionWords[] = {
    "al",    "allo",  "alla",  "all'",  "ai",    "del",   "dello", "della",
    "dell'", "dei",   "degli", "delle", "dal",   "dalla", "dall'", "nel",
    "nello", "nella", "nell'", "sul",   "sullo", "sulla", "sull'",
};

// Source: see below.
constexpr std::string_view kPronounWords[] = {
    "lui",
    "lei",
    "io",
};

// Source: see below.
constexpr std::string_view kReflexiveWords[] = {
    "si",
    "mi",
};

// Source: see below.
constexpr std::string_view kPossessiveWords[] = {
    "suo", "sua", "suoi", "sue", "mio", "mia", "miei", "mie", "nostro", "nostra", "loro",
};

// Source: see below.
constexpr std::string_view kRelativeWords[] = {
    "che",
    "cui",
    "prima di",
};

// Source: see below.
constexpr std::string_view kWhereWordWords[] = {
    "dove",
};

// Source: see below.
constexpr std::string_view kBeNowWords[] = {
    "è", "sono", "faccio il", "faccio la", "fa il", "fa la",
};

// Source: see below.
constexpr std::string_view kBePastWords[] = {
    "è stato", "è stata", "era", "fu", "sono stato", "sono stata",
};

// Source: see below.
constexpr std::string_view kHaveWords[] = {
    "ha",
    "ho",
};

// Source: see below.
constexpr std::string_view kAndWordWords[] = {
    "e",
    "ed",
    "o",
};

// Source: see below.
constexpr std::string_view kAsWordWords[] = {
    "come",
    "nel ruolo di",
    "in qualità di",
};

// Source: see below.
constexpr std::string_view kAtWordWords[] = {
    "a", "al", "allo", "alla", "all'", "per", "presso", "con", "su", "sul", "sulla", "sull'",
};

// Source: see below.
constexpr std::string_view kOfWordWords[] = {
    "di", "del", "dello", "della", "dell'", "dei", "degli", "delle", "d'", "de",
};

// Source: see below.
constexpr std::string_view kInWordWords[] = {
    "a", "in", "tra", "da", "nel", "nella", "nell'", "ad",
};

// Source: see below.
constexpr std::string_view kForWordWords[] = {
    "per",
};

// Source: see below.
constexpr std::string_view kWorkVerbWords[] = {
    "lavora",  "lavoro", "scrive",   "scrivo",   "collabora", "collaboro",   "dirige",  "conduce",
    "insegna", "cura",   "pubblica", "lavorato", "scritto",   "collaborato", "diretto",
};

// Source: see below.
constexpr std::string_view kPastVerbWords[] = {
    "lavorato", "scritto", "collaborato", "diretto", "vissuto", "fondato",
};

// Source: see below.
constexpr std::string_view kJoinVerbWords[] = {
    "entrato",
    "entrata",
    "approdato",
    "approdata",
};

// Source: see below.
constexpr std::string_view kLeadVerbWords[] = {
    "dirige",
    "cura",
    "conduce",
};

// Source: see below.
constexpr std::string_view kOtherVerbWords[] = {
    "ama", "amo", "adora", "adoro", "organizza", "svolge", "pratica", "viaggia", "tiene",
};

// Source: see below.
constexpr std::string_view kLiveVerbWords[] = {
    "vive", "vivo", "abita", "abito", "risiede",
};

// Source: see below.
constexpr std::string_view kBeatVerbWords[] = {
    "si occupa di", "mi occupo di",  "si occupa",     "mi occupo", "segue",     "seguo",
    "racconta",     "specializzato", "specializzata", "scrive di", "scrivo di", "occupandosi di",
};

// Source: see below.
constexpr std::string_view kTopicVerbWords[] = {
    "specializzato",
    "specializzata",
    "si occupa",
    "mi occupo",
};

// Source: see below.
constexpr std::string_view kTopicPrepositionWords[] = {
    "in",
    "nella",
    "nel",
    "nell'",
};

// Source: see below.
constexpr std::string_view kTopicWordWords[] = {
    "di",
};

// Source: see below.
constexpr std::string_view kTopicIntroWords[] = {
    "temi di",
    "temi",
};

// Source: see below.
constexpr std::string_view kGenericTopicWords[] = {
    "attualità",
};

// Source: see below.
constexpr std::string_view kGraduateWords[] = {
    "laureato",   "laureata",           "diplomato",
    "diplomata",  "dottore di ricerca", "dottoressa di ricerca",
    "laureatosi", "laureatasi",
};

// Source: see below.
constexpr std::string_view kDegreeWordWords[] = {
    "laurea", "master", "dottorato", "dottorato di ricerca", "diploma", "specializzazione",
};

// Source: see below.
constexpr std::string_view kStudyVerbWords[] = {
    "studiato",
    "studia",
    "studiò",
};

// Source: see below.
constexpr std::string_view kSchoolWordWords[] = {
    "università", "scuola", "istituto", "politecnico", "accademia", "liceo", "normale",
};

// Source: see below.
constexpr std::string_view kSchoolUnitWords[] = {
    "dipartimento",
    "facoltà",
};

// Source: see below.
constexpr std::string_view kInfinitiveEndingWords[] = {
    "are", "ere", "ire", "arsi", "ersi",
};

// Source: see below.
constexpr std::string_view kOutletKindWords[] = {
    "giornale", "quotidiano", "settimanale", "mensile",      "rivista", "magazine",
    "sito",     "testata",    "agenzia",     "emittente",    "blog",    "redazione",
    "portale",  "collana",    "rubrica",     "associazione", "società", "casa editrice",
};

// Source: see below.
constexpr std::string_view kFormalNameWords[] = {
    "centro",
    "ministero",
    "consiglio",
    "associazione",
};

// Source: see below.
constexpr std::string_view kPlaceNameWords[] = {
    "new york", "reggio emilia", "stati uniti", "regno unito", "los angeles",
};

// Source: see below.
constexpr std::string_view kOutletWordWords[] = {
    "giornale",     "gazzetta",  "gazzettino", "corriere",   "radio",      "tele",     "tv",
    "news",         "agenzia",   "edizioni",   "quotidiano", "università", "istituto", "centro",
    "associazione", "accademia", "notizie",    "rivista",    "stampa",
};

// Source: see below.
constexpr std::string_view kSinceWordWords[] = {
    "dal",
    "dall'",
    "da",
    "dalla",
};

// Source: see below.
constexpr std::string_view kUntilWordWords[] = {
    "al",
    "a",
};

// Source: see below.
constexpr std::string_view kMonthWords[] = {
    "gennaio", "febbraio", "marzo",     "aprile",  "maggio",   "giugno",
    "luglio",  "agosto",   "settembre", "ottobre", "novembre", "dicembre",
};

// Source: see below.
constexpr std::string_view kNumberWords[] = {
    "uno",        "due",         "tre",      "quattro",  "cinque",      "sei",
    "sette",      "otto",        "nove",     "dieci",    "undici",      "dodici",
    "tredici",    "quattordici", "quindici", "sedici",   "diciassette", "diciotto",
    "diciannove", "venti",       "trenta",   "quaranta", "cinquanta",   "sessanta",
};

// Source: see below.
constexpr std::string_view kAboutNumberWords[] = {
    "oltre",
    "più di",
    "circa",
    "quasi",
};

// Source: see below.
constexpr std::string_view kYearUnitWords[] = {
    "anni",
    "anno",
};

// Source: see below.
constexpr std::string_view kExperienceWords[] = {
    "esperienza",
    "carriera",
    "lavoro",
    "professione",
};

// Source: see below.
constexpr std::string_view kCommonWordWords[] = {
    "il",  "gli",  "è",  "una", "per",  "che", "di",    "del", "della",  "con",  "non",
    "più", "sono", "si", "al",  "alla", "nel", "nella", "dei", "delle",  "come", "anche",
    "ha",  "un",   "lo", "ma",  "ed",   "dal", "col",   "se",  "ovvero", "cioè",
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
    {Class::job_qualifier, kJobQualifierWords},
    {Class::job_adjective, kJobAdjectiveWords},
    {Class::title_unit, kTitleUnitWords},
    {Class::desk, kDeskWords},
    {Class::former, kFormerWords},
    {Class::praise, kPraiseWords},
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
    {Class::other_verb, kOtherVerbWords},
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
    {Class::infinitive_ending, kInfinitiveEndingWords},
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

extern const Language it;
constexpr Language it{.code = "it", .lists = kLists};

}  // namespace masthead::words
