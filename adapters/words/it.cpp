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

// Source: newsroom titles of ISTAT CP2011 2.5.4.1-2.5.4.4 (writers, journalists, interpreters), and
// ISCO-08 in Italian; every gender the language has.
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
    "cofondatrice",   "founder",           "collaboratore",   "collaboratrice",
    "coordinatore",   "coordinatrice",     "pubblicista",     "firma",
    "speaker",        "editor in chief",   "foodblogger",     "foodwriter",
    "storyteller",
};

// Source: titles outside newsrooms, from the same classification and ISCO-08 major groups 1 and 2.
constexpr std::string_view kOccupationWords[] = {
    "traduttore",    "traduttrice",  "responsabile", "consulente",    "addetto",
    "addetta",       "portavoce",    "docente",      "professore",    "professoressa",
    "ricercatore",   "ricercatrice", "insegnante",   "storico",       "storica",
    "sociologo",     "sociologa",    "politologo",   "politologa",    "economista",
    "filosofo",      "filosofa",     "avvocato",     "avvocata",      "medico",
    "psicologo",     "psicologa",    "psichiatra",   "ingegnere",     "architetto",
    "architetta",    "matematico",   "matematica",   "fisico",        "fisica",
    "astrofisico",   "astrofisica",  "biologo",      "biologa",       "chimico",
    "chimica",       "geologo",      "geologa",      "presidente",    "vicepresidente",
    "segretario",    "segretaria",   "delegato",     "delegata",      "esperto",
    "esperta",       "specialista",  "tecnico",      "tecnica",       "divulgatore",
    "divulgatrice",  "stagista",     "regista",      "sceneggiatore", "sceneggiatrice",
    "attore",        "attrice",      "artista",      "designer",      "imprenditore",
    "imprenditrice", "freelance",    "attivista",    "deputato",      "deputata",
    "senatore",      "senatrice",    "producer",     "produttore",    "produttrice",
    "formatore",     "formatrice",   "educatore",    "educatrice",    "curatore",
    "curatrice",     "dottorando",   "dottoranda",   "consultore",
};

// Source: as above, those who are still at a school.
constexpr std::string_view kStudentWords[] = {
    "dottorando",
    "dottoranda",
};

// Source: the adjectives of the same titles.
constexpr std::string_view kJobQualifierWords[] = {
    "fashion", "cat", "food", "travel", "web", "garden", "social media",
};

// Source: the adjectives of the same titles, which stand behind them.
constexpr std::string_view kJobAdjectiveWords[] = {
    "professionista", "pubblicista", "freelance",    "responsabile",    "speciale",
    "politico",       "sportivo",    "sportiva",     "economico",       "economica",
    "scientifico",    "scientifica", "gastronomico", "gastronomica",    "culturale",
    "digitale",       "web",         "televisivo",   "televisiva",      "letterario",
    "letteraria",     "informatico", "informatica",  "aerospaziale",    "elettronico",
    "elettronica",    "ambientale",  "generale",     "associato",       "associata",
    "ordinario",      "ordinaria",   "musicale",     "cinematografico", "cinematografica",
    "capo",           "in capo",     "ict",          "teatrale",        "turistico",
};

// Source: what newspapers' mastheads name as led.
constexpr std::string_view kTitleUnitWords[] = {
    "redazione",
};

// Source: the section names of daily newspapers.
constexpr std::string_view kDeskWords[] = {
    "cultura", "sport",   "politica",   "economia", "cronaca",
    "esteri",  "interni", "spettacoli", "società",
};

// Source: Serianni, Grammatica italiana: the verbs and adverbs of biographies.
constexpr std::string_view kFormerWords[] = {
    "ex",
    "ex-",
    "già",
};

// Source: adjectives of authors' biographies that are no part of a title.
constexpr std::string_view kPraiseWords[] = {
    "pluripremiato",
    "pluripremiata",
    "affermato",
    "affermata",
};

// Source: what authors' biographies say was written or made.
constexpr std::string_view kWorkNounWords[] = {
    "libro",
    "libri",
    "documentario",
    "documentari",
};

// Source: Serianni, Grammatica italiana: the verbs and adverbs of biographies.
constexpr std::string_view kFormerlyWords[] = {
    "in passato",
    "precedentemente",
};

// Source: Serianni, Grammatica italiana: the verbs and adverbs of biographies.
constexpr std::string_view kNowWordWords[] = {
    "oggi",
    "attualmente",
    "adesso",
    "ora",
};

// Source: Serianni, Grammatica italiana: the verbs and adverbs of biographies.
constexpr std::string_view kAdverbWords[] = {
    "anche",      "inoltre",           "soprattutto",   "principalmente", "da sempre",
    "spesso",     "tra le altre cose", "tra gli altri", "di professione", "per passione",
    "per lavoro", "in particolare",    "poi",           "ancora",         "nel frattempo",
    "non",        "per anni",          "da allora",     "a pieni voti",   "con lode",
    "cum laude",
};

// Source: Serianni, Grammatica italiana: articles.
constexpr std::string_view kArticleWords[] = {
    "il", "lo", "la", "i", "gli", "le", "l'", "un", "uno", "una", "un'",
};

// Source: Serianni, Grammatica italiana: indefinite articles and quantifiers.
constexpr std::string_view kIndefiniteWords[] = {
    "un",      "uno",     "una",  "un'",   "alcuni",   "alcune",
    "diversi", "diverse", "vari", "varie", "numerosi", "numerose",
};

// Source: Serianni, Grammatica italiana: personal pronouns, nominative.
constexpr std::string_view kPronounWords[] = {
    "lui",
    "lei",
    "io",
};

// Source: Serianni, Grammatica italiana: reflexive pronouns.
constexpr std::string_view kReflexiveWords[] = {
    "si",
    "mi",
};

// Source: Serianni, Grammatica italiana: possessives.
constexpr std::string_view kPossessiveWords[] = {
    "suo", "sua", "suoi", "sue", "mio", "mia", "miei", "mie", "nostro", "nostra", "loro",
};

// Source: Serianni, Grammatica italiana: relative pronouns and conjunctions.
constexpr std::string_view kRelativeWords[] = {
    "che",
    "cui",
    "prima di",
};

// Source: Serianni, Grammatica italiana: relative adverbs.
constexpr std::string_view kWhereWordWords[] = {
    "dove",
};

// Source: Serianni, Grammatica italiana: copulas.
constexpr std::string_view kBeNowWords[] = {
    "è", "sono", "faccio il", "faccio la", "fa il", "fa la",
};

// Source: Serianni, Grammatica italiana: copulas.
constexpr std::string_view kBePastWords[] = {
    "è stato", "è stata", "era", "fu", "sono stato", "sono stata",
};

// Source: Serianni, Grammatica italiana: auxiliaries.
constexpr std::string_view kHaveWords[] = {
    "ha",
    "ho",
};

// Source: Serianni, Grammatica italiana: coordinating conjunctions.
constexpr std::string_view kAndWordWords[] = {
    "e",
    "ed",
    "o",
};

// Source: Serianni, Grammatica italiana: conjunctions of identity.
constexpr std::string_view kAsWordWords[] = {
    "come",
    "nel ruolo di",
    "in qualità di",
};

// Source: Serianni, Grammatica italiana: prepositions.
constexpr std::string_view kAtWordWords[] = {
    "a", "al", "allo", "alla", "all'", "per", "presso", "con", "su", "sul", "sulla", "sull'",
};

// Source: Serianni, Grammatica italiana: prepositions and articles of the genitive.
constexpr std::string_view kOfWordWords[] = {
    "di", "del", "dello", "della", "dell'", "dei", "degli", "delle", "d'", "de",
};

// Source: Serianni, Grammatica italiana: prepositions of place.
constexpr std::string_view kInWordWords[] = {
    "a", "in", "tra", "da", "nel", "nella", "nell'", "ad",
};

// Source: Serianni, Grammatica italiana: prepositions of purpose.
constexpr std::string_view kForWordWords[] = {
    "per",
};

// Source: Serianni, Grammatica italiana: the verbs and adverbs of biographies.
constexpr std::string_view kWorkVerbWords[] = {
    "lavora",  "lavoro", "scrive",   "scrivo",   "collabora", "collaboro",   "dirige",  "conduce",
    "insegna", "cura",   "pubblica", "lavorato", "scritto",   "collaborato", "diretto",
};

// Source: Serianni, Grammatica italiana: the verbs and adverbs of biographies.
constexpr std::string_view kPastVerbWords[] = {
    "lavorato",
    "scritto",
    "collaborato",
    "diretto",
};

// Source: Serianni, Grammatica italiana: the verbs and adverbs of biographies.
constexpr std::string_view kJoinVerbWords[] = {
    "entrato",
    "entrata",
    "approdato",
    "approdata",
};

// Source: Serianni, Grammatica italiana: the verbs and adverbs of biographies.
constexpr std::string_view kLeadVerbWords[] = {
    "dirige",
    "cura",
    "conduce",
};

// Source: Serianni, Grammatica italiana: the verbs and adverbs of biographies.
constexpr std::string_view kOtherVerbWords[] = {
    "ama", "amo", "adora", "adoro", "organizza", "svolge", "pratica", "viaggia", "tiene",
};

// Source: Serianni, Grammatica italiana: the verbs and adverbs of biographies.
constexpr std::string_view kLiveVerbWords[] = {
    "vive", "vivo", "abita", "abito", "risiede",
};

// Source: Serianni, Grammatica italiana: the verbs and adverbs of biographies.
constexpr std::string_view kBeatVerbWords[] = {
    "segue",
    "seguo",
    "racconta",
    "occupandosi di",
};

// Source: Serianni, Grammatica italiana: the verbs and adverbs of biographies.
constexpr std::string_view kTopicVerbWords[] = {
    "specializzato",
    "specializzata",
    "si occupa",
    "mi occupo",
};

// Source: Serianni, Grammatica italiana: prepositions verbs govern.
constexpr std::string_view kTopicPrepositionWords[] = {
    "in",
    "nella",
    "nel",
    "nell'",
};

// Source: Serianni, Grammatica italiana: prepositions.
constexpr std::string_view kTopicWordWords[] = {
    "di",
};

// Source: what stands before topics in biographies.
constexpr std::string_view kTopicIntroWords[] = {
    "temi di",
    "temi",
};

// Source: topics that say nothing.
constexpr std::string_view kGenericTopicWords[] = {
    "attualità",
};

// Source: as above, who holds them.
constexpr std::string_view kGraduateWords[] = {
    "laureato",   "laureata",           "diplomato",
    "diplomata",  "dottore di ricerca", "dottoressa di ricerca",
    "laureatosi", "laureatasi",
};

// Source: the degrees of ISCED 2011 levels 5 to 8 in the language's countries.
constexpr std::string_view kDegreeWordWords[] = {
    "laurea", "master", "dottorato", "dottorato di ricerca", "diploma", "specializzazione",
};

// Source: Serianni, Grammatica italiana: the verbs and adverbs of biographies.
constexpr std::string_view kStudyVerbWords[] = {
    "studiato",
    "studia",
    "studiò",
};

// Source: the kinds of institution of the Bologna registers (DEQAR) and their short forms.
constexpr std::string_view kSchoolWordWords[] = {
    "università", "scuola",  "istituto",   "politecnico", "accademia",
    "liceo",      "normale", "university", "college",
};

// Source: as above, the parts of a university.
constexpr std::string_view kSchoolUnitWords[] = {
    "dipartimento",
    "facoltà",
};

// Source: Serianni, Grammatica italiana, the conjugations.
constexpr std::string_view kInfinitiveEndingWords[] = {
    "are", "ere", "ire", "arsi", "ersi",
};

// Source: the kinds of media of the press statistics of the language.
constexpr std::string_view kOutletKindWords[] = {
    "giornale", "quotidiano", "settimanale", "mensile",      "rivista", "magazine",
    "sito",     "testata",    "agenzia",     "emittente",    "blog",    "redazione",
    "portale",  "collana",    "rubrica",     "associazione", "società", "casa editrice",
};

// Source: as above, of public bodies.
constexpr std::string_view kFormalNameWords[] = {
    "centro",
    "ministero",
    "consiglio",
    "associazione",
};

// Source: cities and countries of several words, GeoNames, by population.
constexpr std::string_view kPlaceNameWords[] = {
    "new york", "reggio emilia", "stati uniti", "regno unito", "los angeles",
};

// Source: the words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWordWords[] = {
    "giornale",     "gazzetta",  "gazzettino", "corriere",   "radio",      "tele",     "tv",
    "news",         "agenzia",   "edizioni",   "quotidiano", "università", "istituto", "centro",
    "associazione", "accademia", "notizie",    "rivista",    "stampa",
};

// Source: Serianni, Grammatica italiana: prepositions of time.
constexpr std::string_view kSinceWordWords[] = {
    "dal",
    "dall'",
    "da",
    "dalla",
};

// Source: Serianni, Grammatica italiana: prepositions of time.
constexpr std::string_view kUntilWordWords[] = {
    "al",
    "a",
};

// Source: Unicode CLDR 42, gregorian months, wide.
constexpr std::string_view kMonthWords[] = {
    "gennaio", "febbraio", "marzo",     "aprile",  "maggio",   "giugno",
    "luglio",  "agosto",   "settembre", "ottobre", "novembre", "dicembre",
};

// Source: Unicode CLDR 42, spellout-cardinal: 1 to 20, 30, 40, 50, 60.
constexpr std::string_view kNumberWords[] = {
    "uno",        "due",         "tre",      "quattro",  "cinque",      "sei",
    "sette",      "otto",        "nove",     "dieci",    "undici",      "dodici",
    "tredici",    "quattordici", "quindici", "sedici",   "diciassette", "diciotto",
    "diciannove", "venti",       "trenta",   "quaranta", "cinquanta",   "sessanta",
};

// Source: Serianni, Grammatica italiana: adverbs of number.
constexpr std::string_view kAboutNumberWords[] = {
    "oltre",
    "più di",
    "circa",
    "quasi",
};

// Source: Serianni, Grammatica italiana: units of time.
constexpr std::string_view kYearUnitWords[] = {
    "anni",
    "anno",
};

// Source: Serianni, Grammatica italiana: the verbs and adverbs of biographies.
constexpr std::string_view kExperienceWords[] = {
    "esperienza",
    "carriera",
    "lavoro",
    "professione",
};

// Source: the most frequent function words of Italian (Leipzig Corpora frequency lists).
constexpr std::string_view kCommonWordWords[] = {
    "il",  "gli",  "è",  "una", "per",  "che", "di",    "del", "della",  "con",  "non",
    "più", "sono", "si", "al",  "alla", "nel", "nella", "dei", "delle",  "come", "anche",
    "ha",  "un",   "lo", "ma",  "ed",   "dal", "col",   "se",  "ovvero", "cioè",
};

// Source: RFC 5322, section 3.6, and what mail programs print for its fields.
constexpr std::string_view kPasteMailHeaders[] = {
    "da",
    "a",
    "inviato",
    "oggetto",
};

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {
    "di",
    "a cura di",
};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {
    "autore",
    "autrice",
    "autori",
    "testo",
};

// Source: the bylines above; what follows is more than one name.
constexpr std::string_view kPasteBylinePlurals[] = {
    "autori",
};

// Source: the conjunction of each language.
constexpr std::string_view kPasteNameJoiners[] = {
    "e",
};

// Source: what bylines append to a name without a comma: "NAME for The Daily".
constexpr std::string_view kPasteBylineTails[] = {
    "per",
};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {
    "foto",
    "immagine",
};

// Source: says how a picture came, not from whom.
constexpr std::string_view kPasteCreditManners[] = {
    "archivio",
};

// Source: the lines below news stories that name who helped.
constexpr std::string_view kPasteContributorLeads[] = {
    "con la collaborazione di",
};

// Source: the lines below news stories that name who edited or translated them.
constexpr std::string_view kPasteEditingLeads[] = {
    "traduzione di",
};

// Source: what the buttons and links of an outlet itself say.
constexpr std::string_view kPasteOutletLinks[] = {
    "seguici",
    "condividi",
};

// Source: how the link to a person's own site is labelled.
constexpr std::string_view kPastePersonLinks[] = {
    "sito",
};

// Source: what alternative texts of portraits say before the name.
constexpr std::string_view kPastePortraitOf[] = {
    "foto di",
};

// Source: verbs that tell of someone who no longer works there.
constexpr std::string_view kPasteBioPast[] = {
    "era",
};

// Source: verbs stories report speech with.
constexpr std::string_view kPasteBioSpeech[] = {
    "detto",
};

// Source: words a biography begins with where it leaves the name out.
constexpr std::string_view kPasteBioSubjects[] = {
    "lui",
    "lei",
};

// Source: the usual translations of the English bio words.
constexpr std::string_view kPasteBioWords[] = {
    "scrive",
    "lavora",
};

// Source: what joins a job title and what it is about or at.
constexpr std::string_view kPasteTitleLinks[] = {
    "di", "del", "della", "per", "e",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {
    "pubblicato",
    "pubblicato il",
    "data",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {
    "aggiornato",
    "aggiornato il",
    "ultimo aggiornamento",
};

// Source: the labels pages name their publisher with.
constexpr std::string_view kPasteOutletLeads[] = {
    "fonte",
};

// Source: the last line of news pages.
constexpr std::string_view kPasteRights[] = {
    "tutti i diritti riservati",
};

// Source: "About NAME", the heading of an author's box.
constexpr std::string_view kPasteAboutLeads[] = {
    "su",
};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPasteListHeadings[] = {
    "leggi anche",
    "articoli correlati",
};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPasteFurniture[] = {
    "condividi",
    "stampa",
    "abbonati",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kPasteCommentsHeadings[] = {
    "commenti",
};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kPasteAuthorHeadings[] = {
    "l'autore",
    "sull'autore",
};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPasteDateWords[] = {
    "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "ore",
};

// Source: what accounts sign with that are nobody's name.
constexpr std::string_view kPasteNotNameWords[] = {
    "redazione",
};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kPasteJanuary[] = {
    "gennaio",
    "gen",
};

constexpr std::string_view kPasteFebruary[] = {
    "febbraio",
};

constexpr std::string_view kPasteMarch[] = {
    "marzo",
};

constexpr std::string_view kPasteApril[] = {
    "aprile",
};

constexpr std::string_view kPasteMay[] = {
    "maggio",
    "mag",
};

constexpr std::string_view kPasteJune[] = {
    "giugno",
    "giu",
};

constexpr std::string_view kPasteJuly[] = {
    "luglio",
    "lug",
};

constexpr std::string_view kPasteAugust[] = {
    "agosto",
};

constexpr std::string_view kPasteSeptember[] = {
    "settembre",
};

constexpr std::string_view kPasteOctober[] = {
    "ottobre",
    "ott",
};

constexpr std::string_view kPasteNovember[] = {
    "novembre",
};

constexpr std::string_view kPasteDecember[] = {
    "dicembre",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"autore", "autori", "giornalista"};
constexpr std::string_view kMarkComments[] = {"commento", "commenti"};

// Source: what blogs and magazines call a text.
constexpr std::string_view kNoteWorks[] = {
    "articolo",
    "contributo",
};

// Source: how letters and posts end.
constexpr std::string_view kNoteClosings[] = {
    "cordiali saluti",
    "un saluto",
};

// Source: the headings of authors' archives, as content systems and their translators have them.
constexpr std::string_view kAuthorPages[] = {"tutti gli articoli di"};

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
    {Class::portrait_of, kPastePortraitOf},
    {Class::bio_past, kPasteBioPast},
    {Class::bio_speech, kPasteBioSpeech},
    {Class::bio_subject, kPasteBioSubjects},
    {Class::bio_word, kPasteBioWords},
    {Class::title_link, kPasteTitleLinks},
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
    {Class::mark_author, kMarkAuthors},
    {Class::mark_comment, kMarkComments},
    {Class::note_work, kNoteWorks},
    {Class::note_closing, kNoteClosings},
};

}  // namespace

extern const Language it;
constexpr Language it{.code = "it", .lists = kLists};

}  // namespace masthead::words
