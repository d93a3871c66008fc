#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "por",         "escrito por",  "redactado por", "publicado por", "ver todas las entradas de",
    "entradas de", "artículos de",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "texto", "textos", "autor", "autora", "autores",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "fotografía", "fotografías", "fotógrafo", "fotos de", "fotos por",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "con información de", "traducido por",          "edición de", "traducción", "ilustración",
    "ilustraciones",      "con la colaboración de",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "y",
    "con",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "en",
    "desde",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "para",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "publicado",
    "actualizado",
};

// Source: titles of address of this language.
constexpr std::string_view kHonorifics[] = {
    "sra",
    "dra",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "redacción", "equipo", "agencias", "corresponsalía", "ministerio", "fundación", "asociación",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "anónimo",
    "desconocido",
    "administrador",
    "invitado",
};

// Source: newsroom titles of CNO-11 2922 (journalists), 2921 and 3731, and ISCO-08 2641-2642 in
// Spanish; every gender the language has.
constexpr std::string_view kJobHeadWords[] = {
    "periodista",   "reportero",    "reportera",      "redactor",       "redactora",
    "corresponsal", "editor",       "editora",        "columnista",     "articulista",
    "cronista",     "director",     "directora",      "subdirector",    "subdirectora",
    "jefe",         "jefa",         "subjefe",        "subjefa",        "enviado",
    "enviada",      "presentador",  "presentadora",   "locutor",        "locutora",
    "fotógrafo",    "fotógrafa",    "fotoperiodista", "fotorreportero", "fotorreportera",
    "guionista",    "escritor",     "escritora",      "autor",          "autora",
    "ensayista",    "novelista",    "poeta",          "crítico",        "crítica",
    "analista",     "comentarista", "tertuliano",     "tertuliana",     "bloguero",
    "bloguera",     "ilustrador",   "ilustradora",    "caricaturista",  "humorista",
    "coordinador",  "coordinadora", "fundador",       "fundadora",      "cofundador",
    "cofundadora",  "colaborador",  "colaboradora",   "becario",        "becaria",
};

// Source: titles outside newsrooms, from the same classification and ISCO-08 major groups 1 and 2.
constexpr std::string_view kOccupationWords[] = {
    "productor",      "productora",     "realizador",     "realizadora", "traductor",
    "traductora",     "responsable",    "consultor",      "consultora",  "asesor",
    "asesora",        "profesor",       "profesora",      "catedrático", "catedrática",
    "docente",        "investigador",   "investigadora",  "historiador", "historiadora",
    "sociólogo",      "socióloga",      "politólogo",     "politóloga",  "economista",
    "filósofo",       "filósofa",       "abogado",        "abogada",     "médico",
    "médica",         "ingeniero",      "ingeniera",      "presidente",  "presidenta",
    "vicepresidente", "vicepresidenta", "secretario",     "secretaria",  "portavoz",
    "diputado",       "diputada",       "doctorando",     "doctoranda",  "intérprete",
    "psicólogo",      "psicóloga",      "arquitecto",     "arquitecta",  "biólogo",
    "bióloga",        "diseñador",      "diseñadora",     "comunicador", "comunicadora",
    "divulgador",     "divulgadora",    "documentalista", "cineasta",    "especialista",
    "experto",        "experta",        "gerente",        "gestor",      "gestora",
    "cocinero",       "cocinera",
};

// Source: as above, those who are still at a school.
constexpr std::string_view kStudentWords[] = {
    "doctorando",
    "doctoranda",
};

// Source: the adjectives of the same titles, which stand behind them.
constexpr std::string_view kJobAdjectiveWords[] = {
    "adjunto",       "adjunta",       "jefe",          "jefa",       "freelance", "independiente",
    "especial",      "político",      "deportivo",     "deportiva",  "económico", "económica",
    "científico",    "científica",    "cultural",      "digital",    "web",       "ejecutivo",
    "ejecutiva",     "general",       "asociado",      "asociada",   "titular",   "investigador",
    "investigadora", "asistente",     "postdoctoral",  "invitado",   "invitada",  "emérito",
    "emérita",       "parlamentario", "parlamentaria", "literario",  "literaria", "gastronómico",
    "gastronómica",  "musical",       "audiovisual",   "multimedia", "senior",
};

// Source: what newspapers' mastheads name as led.
constexpr std::string_view kTitleUnitWords[] = {
    "redacción",
};

// Source: the section names of daily newspapers.
constexpr std::string_view kDeskWords[] = {
    "cultura",  "deportes", "política", "economía",   "sociedad", "internacional",
    "nacional", "opinión",  "ciencia",  "tecnología", "local",
};

// Source: Nueva gramática de la lengua española (RAE): the verbs and adverbs of biographies.
constexpr std::string_view kFormerWords[] = {
    "antiguo",
    "antigua",
    "ex",
    "ex-",
};

// Source: what authors' biographies say was written or made.
constexpr std::string_view kWorkNounWords[] = {
    "libro",
    "libros",
};

// Source: Nueva gramática de la lengua española (RAE): the verbs and adverbs of biographies.
constexpr std::string_view kFormerlyWords[] = {
    "antes",
    "anteriormente",
    "previamente",
};

// Source: Nueva gramática de la lengua española (RAE): the verbs and adverbs of biographies.
constexpr std::string_view kNowWordWords[] = {
    "actualmente",
    "hoy",
    "ahora",
};

// Source: Nueva gramática de la lengua española (RAE): the verbs and adverbs of biographies.
constexpr std::string_view kAdverbWords[] = {
    "también",       "además",       "principalmente", "especialmente", "sobre todo",
    "habitualmente", "regularmente", "desde entonces", "durante",       "no",
    "asimismo",
};

// Source: Nueva gramática de la lengua española (RAE): articles.
constexpr std::string_view kArticleWords[] = {
    "el", "la", "los", "las", "un", "una", "unos", "unas", "lo",
};

// Source: Nueva gramática de la lengua española (RAE): indefinite articles and quantifiers.
constexpr std::string_view kIndefiniteWords[] = {
    "un", "una", "unos", "unas", "varios", "varias", "diversos", "diversas", "distintos",
};

// Source: Nueva gramática de la lengua española (RAE): personal pronouns, nominative.
constexpr std::string_view kPronounWords[] = {
    "él",
    "ella",
    "yo",
};

// Source: Nueva gramática de la lengua española (RAE): reflexive pronouns.
constexpr std::string_view kReflexiveWords[] = {
    "se",
    "me",
};

// Source: Nueva gramática de la lengua española (RAE): possessives.
constexpr std::string_view kPossessiveWords[] = {
    "su", "sus", "mi", "mis", "nuestro", "nuestra",
};

// Source: Nueva gramática de la lengua española (RAE): relative pronouns and conjunctions.
constexpr std::string_view kRelativeWords[] = {
    "que",
    "quien",
    "antes de",
};

// Source: Nueva gramática de la lengua española (RAE): relative adverbs.
constexpr std::string_view kWhereWordWords[] = {
    "donde",
};

// Source: Nueva gramática de la lengua española (RAE): copulas.
constexpr std::string_view kBeNowWords[] = {
    "es",
    "soy",
    "está",
    "estoy",
};

// Source: Nueva gramática de la lengua española (RAE): copulas.
constexpr std::string_view kBePastWords[] = {
    "fue", "era", "fui", "ha sido", "ha ejercido",
};

// Source: Nueva gramática de la lengua española (RAE): auxiliaries.
constexpr std::string_view kHaveWords[] = {
    "ha",
    "he",
    "había",
};

// Source: Nueva gramática de la lengua española (RAE): coordinating conjunctions.
constexpr std::string_view kAndWordWords[] = {
    "y",
    "e",
    "o",
};

// Source: Nueva gramática de la lengua española (RAE): conjunctions of identity.
constexpr std::string_view kAsWordWords[] = {
    "como",
};

// Source: Nueva gramática de la lengua española (RAE): prepositions.
constexpr std::string_view kAtWordWords[] = {
    "en",
    "para",
    "con",
    "por",
};

// Source: Nueva gramática de la lengua española (RAE): prepositions and articles of the genitive.
constexpr std::string_view kOfWordWords[] = {
    "de",
    "del",
};

// Source: Nueva gramática de la lengua española (RAE): prepositions of place.
constexpr std::string_view kInWordWords[] = {
    "en",
};

// Source: Nueva gramática de la lengua española (RAE): prepositions of purpose.
constexpr std::string_view kForWordWords[] = {
    "para",
};

// Source: Nueva gramática de la lengua española (RAE): the verbs and adverbs of biographies.
constexpr std::string_view kWorkVerbWords[] = {
    "trabaja",  "trabajo", "escribe",  "escribo",   "colabora", "colaboro",
    "dirige",   "dirijo",  "presenta", "publica",   "conduce",  "ejerce",
    "imparte",  "trabajó", "trabajé",  "trabajado", "colaboró", "colaborado",
    "escribió", "dirigió", "formó",    "trabajaba",
};

// Source: Nueva gramática de la lengua española (RAE): the verbs and adverbs of biographies.
constexpr std::string_view kPastVerbWords[] = {
    "trabajó",  "trabajé", "trabajado", "colaboró",  "colaborado",
    "escribió", "dirigió", "formó",     "trabajaba",
};

// Source: Nueva gramática de la lengua española (RAE): the verbs and adverbs of biographies.
constexpr std::string_view kJoinVerbWords[] = {
    "incorporó",
    "incorporé",
    "unió",
};

// Source: Nueva gramática de la lengua española (RAE): the verbs and adverbs of biographies.
constexpr std::string_view kLeadVerbWords[] = {
    "dirige",
    "dirijo",
};

// Source: Nueva gramática de la lengua española (RAE): the verbs and adverbs of biographies.
constexpr std::string_view kLiveVerbWords[] = {
    "vive", "vivo", "reside", "resido", "afincado", "afincada", "radicado", "radicada",
};

// Source: Nueva gramática de la lengua española (RAE): the verbs and adverbs of biographies.
constexpr std::string_view kBeatVerbWords[] = {
    "cubre",
    "cubro",
    "sigue",
};

// Source: Nueva gramática de la lengua española (RAE): the verbs and adverbs of biographies.
constexpr std::string_view kTopicVerbWords[] = {
    "especializado",
    "especializada",
};

// Source: Nueva gramática de la lengua española (RAE): prepositions verbs govern.
constexpr std::string_view kTopicPrepositionWords[] = {
    "en",
};

// Source: Nueva gramática de la lengua española (RAE): prepositions.
constexpr std::string_view kTopicWordWords[] = {
    "sobre",
    "acerca de",
};

// Source: what stands before topics in biographies.
constexpr std::string_view kTopicIntroWords[] = {
    "temas de",
    "temas",
    "la información",
};

// Source: topics that say nothing.
constexpr std::string_view kGenericTopicWords[] = {
    "actualidad",
};

// Source: as above, who holds them.
constexpr std::string_view kGraduateWords[] = {
    "licenciado", "licenciada", "graduado", "graduada", "diplomado", "diplomada",
    "titulado",   "titulada",   "egresado", "egresada", "doctor",    "doctora",
};

// Source: the degrees of ISCED 2011 levels 5 to 8 in the language's countries.
constexpr std::string_view kDegreeWordWords[] = {
    "máster", "maestría", "doctorado", "licenciatura", "grado", "posgrado",
};

// Source: Nueva gramática de la lengua española (RAE): the verbs and adverbs of biographies.
constexpr std::string_view kStudyVerbWords[] = {
    "estudió", "estudié", "cursó", "estudios", "estudiante",
};

// Source: the kinds of institution of the Bologna registers (DEQAR) and their short forms.
constexpr std::string_view kSchoolWordWords[] = {
    "universidad", "universitat", "escuela", "instituto", "universidade", "university", "college",
};

// Source: as above, the parts of a university.
constexpr std::string_view kSchoolUnitWords[] = {
    "departamento",
    "facultad",
};

// Source: the kinds of media of the press statistics of the language.
constexpr std::string_view kOutletKindWords[] = {
    "periódico", "diario",  "revista",   "semanario",   "portal",
    "web",       "agencia", "cadena",    "emisora",     "blog",
    "medio",     "sección", "redacción", "informativo", "suplemento",
};

// Source: as above, of public bodies.
constexpr std::string_view kFormalNameWords[] = {
    "centro",
    "colegio",
    "ministerio",
    "consejo",
};

// Source: cities and countries of several words, GeoNames, by population.
constexpr std::string_view kPlaceNameWords[] = {
    "buenos aires", "nueva york",     "los ángeles", "san sebastián",  "costa rica",
    "puerto rico",  "estados unidos", "reino unido", "américa latina",
};

// Source: the words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWordWords[] = {
    "diario", "noticias",  "radio",     "canal",   "gaceta",     "crónica", "tribuna",
    "voz",    "heraldo",   "correo",    "prensa",  "mundo",      "agencia", "universidad",
    "centro", "instituto", "periódico", "revista", "televisión",
};

// Source: Nueva gramática de la lengua española (RAE): prepositions of time.
constexpr std::string_view kSinceWordWords[] = {
    "desde",
    "desde hace",
    "hace",
    "lleva",
};

// Source: Nueva gramática de la lengua española (RAE): prepositions of time.
constexpr std::string_view kUntilWordWords[] = {
    "hasta",
    "a",
};

// Source: Unicode CLDR 42, gregorian months, wide.
constexpr std::string_view kMonthWords[] = {
    "enero", "febrero", "marzo",      "abril",   "mayo",      "junio",
    "julio", "agosto",  "septiembre", "octubre", "noviembre", "diciembre",
};

// Source: Unicode CLDR 42, spellout-cardinal: 1 to 20, 30, 40, 50, 60.
constexpr std::string_view kNumberWords[] = {
    "uno",        "dos",     "tres",    "cuatro",    "cinco",      "seis",
    "siete",      "ocho",    "nueve",   "diez",      "once",       "doce",
    "trece",      "catorce", "quince",  "dieciséis", "diecisiete", "dieciocho",
    "diecinueve", "veinte",  "treinta", "cuarenta",  "cincuenta",  "sesenta",
};

// Source: Nueva gramática de la lengua española (RAE): adverbs of number.
constexpr std::string_view kAboutNumberWords[] = {
    "más de",
    "casi",
    "cerca de",
    "unos",
};

// Source: Nueva gramática de la lengua española (RAE): units of time.
constexpr std::string_view kYearUnitWords[] = {
    "años",
    "año",
};

// Source: Nueva gramática de la lengua española (RAE): the verbs and adverbs of biographies.
constexpr std::string_view kExperienceWords[] = {
    "experiencia",
    "trayectoria",
    "profesión",
};

// Source: the most frequent function words of Spanish (Leipzig Corpora frequency lists).
constexpr std::string_view kCommonWordWords[] = {
    "el", "los", "las", "es",  "una", "por", "para", "con",  "del", "que",   "en",
    "se", "su",  "sus", "más", "al",  "lo",  "como", "pero", "y",   "sobre", "fue",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kCommentsHeadingWords[] = {
    "comentarios",
};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kAuthorHeadingWords[] = {
    "sobre el autor",
    "sobre la autora",
};

// Source: RFC 5322, section 3.6, and what mail programs print for its fields.
constexpr std::string_view kPasteMailHeaders[] = {
    "de", "para", "enviado", "asunto", "fecha",
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
    "y",
};

// Source: what bylines append to a name without a comma: "NAME for The Daily".
constexpr std::string_view kPasteBylineTails[] = {
    "para",
    "en",
    "desde",
};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {
    "foto", "fotos", "fotografía", "imagen", "crédito",
};

// Source: what picture credits join their parts with, beside conjunctions.
constexpr std::string_view kPasteCreditJoins[] = {
    "para",
};

// Source: says how a picture came, not from whom.
constexpr std::string_view kPasteCreditManners[] = {
    "archivo",
};

// Source: the lines below news stories that name who helped.
constexpr std::string_view kPasteContributorLeads[] = {
    "con información de",
};

// Source: the lines below news stories that name who edited or translated them.
constexpr std::string_view kPasteEditingLeads[] = {
    "editado por",
    "traducido por",
    "edición de",
};

// Source: what the buttons and links of an outlet itself say.
constexpr std::string_view kPasteOutletLinks[] = {
    "síguenos",
    "compartir",
};

// Source: how the link to a person's own site is labelled.
constexpr std::string_view kPastePersonLinks[] = {
    "sitio",
};

// Source: what alternative texts of portraits say.
constexpr std::string_view kPastePortraitWords[] = {
    "foto de perfil",
};

// Source: what alternative texts of portraits say before the name.
constexpr std::string_view kPastePortraitOf[] = {
    "foto de",
    "retrato de",
};

// Source: verbs that tell of someone who no longer works there.
constexpr std::string_view kPasteBioPast[] = {
    "era",
    "fue",
};

// Source: verbs stories report speech with.
constexpr std::string_view kPasteBioSpeech[] = {
    "dijo",
};

// Source: words a biography begins with where it leaves the name out.
constexpr std::string_view kPasteBioSubjects[] = {
    "él",
    "ella",
};

// Source: the usual translations of the English bio words.
constexpr std::string_view kPasteBioWords[] = {
    "cubre",
    "escribe",
    "estudió",
    "trabaja",
};

// Source: what joins a job title and what it is about or at.
constexpr std::string_view kPasteTitleLinks[] = {
    "de", "del", "en", "para", "y",
};

// Source: what stands between a job title and a place.
constexpr std::string_view kPastePlaceLinks[] = {
    "en",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {
    "publicado",
    "fecha",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {
    "actualizado",
    "última actualización",
};

// Source: the labels pages name their publisher with.
constexpr std::string_view kPasteOutletLeads[] = {
    "fuente",
};

// Source: the last line of news pages.
constexpr std::string_view kPasteRights[] = {
    "todos los derechos reservados",
};

// Source: "About NAME", the heading of an author's box.
constexpr std::string_view kPasteAboutLeads[] = {
    "sobre",
    "acerca de",
};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPasteListHeadings[] = {
    "más noticias",
    "lea también",
    "te puede interesar",
};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPasteFurniture[] = {
    "compartir",
    "imprimir",
    "inicio",
    "suscríbete",
};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPasteDateWords[] = {
    "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "el", "las", "horas",
};

// Source: what accounts sign with that are nobody's name.
constexpr std::string_view kPasteNotNameWords[] = {
    "redacción",
};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kPasteJanuary[] = {
    "enero",
    "ene",
};

constexpr std::string_view kPasteFebruary[] = {
    "febrero",
};

constexpr std::string_view kPasteMarch[] = {
    "marzo",
};

constexpr std::string_view kPasteApril[] = {
    "abril",
    "abr",
};

constexpr std::string_view kPasteMay[] = {
    "mayo",
};

constexpr std::string_view kPasteJune[] = {
    "junio",
};

constexpr std::string_view kPasteJuly[] = {
    "julio",
};

constexpr std::string_view kPasteAugust[] = {
    "agosto",
    "ago",
};

constexpr std::string_view kPasteSeptember[] = {
    "septiembre",
    "setiembre",
};

constexpr std::string_view kPasteOctober[] = {
    "octubre",
};

constexpr std::string_view kPasteNovember[] = {
    "noviembre",
};

constexpr std::string_view kPasteDecember[] = {
    "diciembre",
    "dic",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"autor",  "autores",  "firma",
                                             "firmas", "redactor", "periodista"};
constexpr std::string_view kMarkDates[] = {"fecha"};
constexpr std::string_view kMarkComments[] = {"comentario", "comentarios"};

// Source: what blogs and magazines call a text.
constexpr std::string_view kNoteWorks[] = {
    "artículo",
    "entrada",
    "publicación",
};

// Source: how letters and posts end.
constexpr std::string_view kNoteClosings[] = {
    "saludos",
    "un saludo",
};

// Source: the headings of authors' archives, as content systems and their translators have them.
constexpr std::string_view kAuthorPages[] = {"todas las entradas de", "noticias de"};

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
    {Class::comments_heading, kCommentsHeadingWords},
    {Class::author_heading, kAuthorHeadingWords},
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
    {Class::mark_date, kMarkDates},
    {Class::mark_comment, kMarkComments},
    {Class::note_work, kNoteWorks},
    {Class::note_closing, kNoteClosings},
};

}  // namespace

extern const Language es;
constexpr Language es{.code = "es", .lists = kLists};

}  // namespace masthead::words
