#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "von",
    "ein gastbeitrag von",
    "ein beitrag von",
    "text und fotos von",
    "text und bilder von",
    "zeige alle beiträge von",
    "alle beiträge von",
    "beiträge von",
    "alle artikel von",
    "artikel von",
    "erstellt von",
    "gespeichert von",
    "verfasst von",
    "geschrieben von",
    "veröffentlicht von",
    "eingestellt von",
    "gepostet von",
    "ein artikel von",
    "ein text von",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "text",      "texte",   "autor",     "autorin",   "autoren",
    "verfasser", "bericht", "interview", "redaktion",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "foto",     "fotos",      "bild",     "bilder",    "fotografie",
    "fotograf", "fotografin", "foto von", "fotos von", "bilder von",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "mitarbeit",          "unter mitarbeit von",       "mit material von", "aufgezeichnet von",
    "übersetzt von",      "aus dem englischen von",    "illustration",     "illustrationen",
    "übersetzung",        "redaktion und bearbeitung", "bearbeitet von",   "illustration von",
    "illustrationen von",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "und",
    "sowie",
    "mit",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "in",
    "aus",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "für",
    "bei",
    "vom",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "am", "vor", "aktualisiert", "veröffentlicht", "stand",
};

// Source: titles of address of this language.
constexpr std::string_view kHonorifics[] = {
    "herr", "frau", "ing", "mag", "dipl-ing", "pfarrer",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "redaktionsteam", "onlineredaktion",  "nachrichtenredaktion",
    "sportredaktion", "lokalredaktion",   "nachrichtenagentur",
    "presseagentur",  "agentur",          "agenturen",
    "pressestelle",   "verein",           "verband",
    "bundesverband",  "zentralredaktion", "gastautor",
    "gastautoren",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "unbekannt",
    "anonym",
    "gast",
    "benutzer",
};

// Source: newsroom titles of KldB 2010, groups 924 (editorial work and journalism), 935 and 944,
// and ISCO-08 2641-2642, 2654-2656 in German; every gender the language has.
constexpr std::string_view kJobHeadWords[] = {
    "redakteur",
    "redakteurin",
    "redaktor",
    "redaktorin",
    "journalist",
    "journalistin",
    "korrespondent",
    "korrespondentin",
    "reporter",
    "reporterin",
    "autor",
    "autorin",
    "kolumnist",
    "kolumnistin",
    "kritiker",
    "kritikerin",
    "publizist",
    "publizistin",
    "blogger",
    "bloggerin",
    "schriftsteller",
    "schriftstellerin",
    "kommentator",
    "kommentatorin",
    "moderator",
    "moderatorin",
    "podcaster",
    "podcasterin",
    "fotograf",
    "fotografin",
    "illustrator",
    "illustratorin",
    "karikaturist",
    "karikaturistin",
    "grafiker",
    "grafikerin",
    "layouter",
    "layouterin",
    "lektor",
    "lektorin",
    "texter",
    "texterin",
    "herausgeber",
    "herausgeberin",
    "verleger",
    "verlegerin",
    "gründer",
    "gründerin",
    "chef",
    "chefin",
    "leiter",
    "leiterin",
    "produzent",
    "produzentin",
    "volontär",
    "volontärin",
    "praktikant",
    "praktikantin",
    "mitarbeiter",
    "mitarbeiterin",
    "kameramann",
    "kamerafrau",
    "cvd",
    "ressortleitung",
    "redaktionsleitung",
};

// Source: titles outside newsrooms, from the same classification and ISCO-08 major groups 1 and 2.
constexpr std::string_view kOccupationWords[] = {
    "geschäftsführer",
    "geschäftsführerin",
    "direktor",
    "direktorin",
    "intendant",
    "intendantin",
    "berater",
    "beraterin",
    "sprecher",
    "sprecherin",
    "professor",
    "professorin",
    "dozent",
    "dozentin",
    "lehrer",
    "lehrerin",
    "wissenschaftler",
    "wissenschaftlerin",
    "forscher",
    "forscherin",
    "historiker",
    "historikerin",
    "politologe",
    "politologin",
    "soziologe",
    "soziologin",
    "ökonom",
    "ökonomin",
    "physiker",
    "physikerin",
    "biologe",
    "biologin",
    "chemiker",
    "chemikerin",
    "mathematiker",
    "mathematikerin",
    "psychologe",
    "psychologin",
    "philosoph",
    "philosophin",
    "jurist",
    "juristin",
    "ingenieur",
    "ingenieurin",
    "architekt",
    "architektin",
    "planer",
    "planerin",
    "informatiker",
    "informatikerin",
    "experte",
    "expertin",
    "präsident",
    "präsidentin",
    "manager",
    "managerin",
    "designer",
    "designerin",
    "regisseur",
    "regisseurin",
    "student",
    "studentin",
    "doktorand",
    "doktorandin",
    "übersetzer",
    "übersetzerin",
    "musiker",
    "musikerin",
    "schauspieler",
    "schauspielerin",
    "unternehmer",
    "unternehmerin",
    "entwickler",
    "entwicklerin",
    "künstler",
    "künstlerin",
    "politiker",
    "politikerin",
    "anwalt",
    "anwältin",
    "arzt",
    "ärztin",
    "vorsitzender",
    "vorsitzende",
    "vorstandsmitglied",
    "bereichsleitung",
    "freelancer",
    "lokführer",
    "lokführerin",
};

// Source: as above, those who are still at a school.
constexpr std::string_view kStudentWords[] = {
    "student",
    "studentin",
    "doktorand",
    "doktorandin",
};

// Source: the adjectives of the same titles.
constexpr std::string_view kJobQualifierWords[] = {
    "freier",
    "freie",
    "freiberuflicher",
    "freiberufliche",
    "selbstständiger",
    "selbstständige",
    "stellvertretender",
    "stellvertretende",
    "leitender",
    "leitende",
    "geschäftsführender",
    "geschäftsführende",
    "verantwortlicher",
    "verantwortliche",
    "politischer",
    "politische",
    "fester",
    "feste",
    "ständiger",
    "ständige",
    "wissenschaftlicher",
    "wissenschaftliche",
    "emeritierter",
    "emeritierte",
    "investigativer",
    "investigative",
    "freischaffender",
    "freischaffende",
    "technischer",
    "technische",
    "künstlerischer",
    "künstlerische",
    "unabhängiger",
    "unabhängige",
};

// Source: what newspapers' mastheads name as led.
constexpr std::string_view kTitleUnitWords[] = {
    "redaktion", "büro", "büros", "ressorts", "abteilung", "desks",
};

// Source: the section names of daily newspapers.
constexpr std::string_view kDeskWords[] = {
    "politik",      "wirtschaft", "sport",    "kultur",       "wissen",
    "inland",       "ausland",    "lokales",  "panorama",     "feuilleton",
    "gesellschaft", "medien",     "finanzen", "innenpolitik", "aussenpolitik",
};

// Source: Duden, Die Grammatik: the verbs and adverbs of biographies.
constexpr std::string_view kFormerWords[] = {
    "ehemaliger", "ehemalige",    "ehemals",     "früherer",
    "frühere",    "langjähriger", "langjährige", "ex-",
};

// Source: Duden, Die Grammatik: the verbs and adverbs of biographies.
constexpr std::string_view kFormerlyWords[] = {
    "früher", "zuvor", "davor", "vorher", "einst", "vormals", "bisher",
};

// Source: Duden, Die Grammatik: the verbs and adverbs of biographies.
constexpr std::string_view kNowWordWords[] = {
    "heute", "jetzt", "derzeit", "inzwischen", "mittlerweile", "aktuell", "seitdem",
};

// Source: Duden, Die Grammatik: the verbs and adverbs of biographies.
constexpr std::string_view kAdverbWords[] = {
    "auch",        "ausserdem",    "zudem",      "daneben",   "vor allem",     "hauptsächlich",
    "regelmässig", "gerne",        "dort",       "hier",      "anschliessend", "danach",
    "zugleich",    "gleichzeitig", "seither",    "dabei",     "insbesondere",  "unter anderem",
    "u.a.",        "zuletzt",      "vorwiegend", "besonders", "nicht",         "während",
    "viele jahre", "speziell",     "jahrgang",
};

// Source: Duden, Die Grammatik: articles.
constexpr std::string_view kArticleWords[] = {
    "der", "die", "das", "dem", "den", "des", "ein", "eine", "einem", "einen", "einer", "eines",
};

// Source: Duden, Die Grammatik: indefinite articles and quantifiers.
constexpr std::string_view kIndefiniteWords[] = {
    "ein", "eine", "einem", "einen", "einer", "eines",
};

// Source: Duden, Die Grammatik: personal pronouns, nominative.
constexpr std::string_view kPronounWords[] = {
    "er",
    "sie",
    "ich",
};

// Source: Duden, Die Grammatik: reflexive pronouns.
constexpr std::string_view kReflexiveWords[] = {
    "sich",
    "mich",
};

// Source: Duden, Die Grammatik: possessives.
constexpr std::string_view kPossessiveWords[] = {
    "sein",   "seine",  "seinem", "seinen", "seiner",  "seines",  "ihr",     "ihre",
    "ihrem",  "ihren",  "ihrer",  "ihres",  "mein",    "meine",   "meinem",  "meinen",
    "meiner", "meines", "unser",  "unsere", "unserer", "unserem", "unseren", "unseres",
};

// Source: Duden, Die Grammatik: relative pronouns and conjunctions.
constexpr std::string_view kRelativeWords[] = {
    "dass", "weil", "welche", "welcher", "bevor",
};

// Source: Duden, Die Grammatik: relative adverbs.
constexpr std::string_view kWhereWordWords[] = {
    "wo",
};

// Source: Duden, Die Grammatik: copulas.
constexpr std::string_view kBeNowWords[] = {
    "ist",
    "bin",
};

// Source: Duden, Die Grammatik: copulas.
constexpr std::string_view kBePastWords[] = {
    "war",
};

// Source: Duden, Die Grammatik: auxiliaries.
constexpr std::string_view kHaveWords[] = {
    "hat",
    "habe",
    "hatte",
};

// Source: Duden, Die Grammatik: coordinating conjunctions.
constexpr std::string_view kAndWordWords[] = {
    "und",
    "sowie",
    "oder",
};

// Source: Duden, Die Grammatik: conjunctions of identity.
constexpr std::string_view kAsWordWords[] = {
    "als",
};

// Source: Duden, Die Grammatik: prepositions.
constexpr std::string_view kAtWordWords[] = {
    "bei",
    "beim",
    "für",
    "fürs",
};

// Source: Duden, Die Grammatik: prepositions and articles of the genitive.
constexpr std::string_view kOfWordWords[] = {
    "der", "des", "von", "vom", "dem",
};

// Source: Duden, Die Grammatik: prepositions of place.
constexpr std::string_view kInWordWords[] = {
    "in",
    "aus",
    "an",
};

// Source: Duden, Die Grammatik: prepositions of purpose.
constexpr std::string_view kForWordWords[] = {
    "für",
};

// Source: Duden, Die Grammatik: the verbs and adverbs of biographies.
constexpr std::string_view kWorkVerbWords[] = {
    "arbeitet",   "arbeite",      "schreibt",   "schreibe",     "berichtet",  "berichte",
    "moderiert",  "leitet",       "bloggt",     "verantwortet", "textet",     "recherchiert",
    "publiziert", "unterrichtet", "lehrt",      "tätig",        "arbeitete",  "schrieb",
    "berichtete", "volontierte",  "gearbeitet", "geschrieben",  "volontiert", "moderierte",
    "leitete",    "volontariat",  "praktikum",
};

// Source: Duden, Die Grammatik: the verbs and adverbs of biographies.
constexpr std::string_view kPastVerbWords[] = {
    "arbeitete",   "schrieb",     "berichtete", "volontierte", "gearbeitet",
    "geschrieben", "volontiert",  "moderierte", "leitete",     "volontariat",
    "praktikum",   "absolvierte", "lebte",      "wohnte",
};

// Source: Duden, Die Grammatik: the verbs and adverbs of biographies.
constexpr std::string_view kJoinVerbWords[] = {
    "wechselte",
    "wechselt",
    "stiess",
};

// Source: Duden, Die Grammatik: the verbs and adverbs of biographies.
constexpr std::string_view kLeadVerbWords[] = {
    "leitet",
    "leitete",
    "verantwortet",
};

// Source: Duden, Die Grammatik: the verbs and adverbs of biographies.
constexpr std::string_view kOtherVerbWords[] = {
    "erschien",
    "erscheint",
    "verbringt",
    "teilt",
};

// Source: Duden, Die Grammatik: the verbs and adverbs of biographies.
constexpr std::string_view kLiveVerbWords[] = {
    "lebt",
    "lebe",
    "wohnt",
    "wohne",
};

// Source: Duden, Die Grammatik: the verbs and adverbs of biographies.
constexpr std::string_view kTopicVerbWords[] = {
    "beschäftigt",  "beschäftige",   "kümmert", "kümmere", "interessiert",
    "interessiere", "spezialisiert", "befasst", "befasse",
};

// Source: Duden, Die Grammatik: prepositions verbs govern.
constexpr std::string_view kTopicPrepositionWords[] = {
    "mit",
    "um",
    "auf",
    "für",
};

// Source: Duden, Die Grammatik: prepositions with their articles.
constexpr std::string_view kInTheWords[] = {
    "im",
};

// Source: Duden, Die Grammatik: prepositions.
constexpr std::string_view kTopicWordWords[] = {
    "über",
};

// Source: what stands before topics in biographies.
constexpr std::string_view kTopicIntroWords[] = {
    "rund um", "themen", "thema", "alles", "den bereich",
};

// Source: topics that say nothing.
constexpr std::string_view kGenericTopicWords[] = {
    "themen",
};

// Source: as above, who holds them.
constexpr std::string_view kGraduateWords[] = {
    "absolvent",
    "absolventin",
    "alumnus",
    "alumna",
};

// Source: the degrees of ISCED 2011 levels 5 to 8 in the language's countries.
constexpr std::string_view kDegreeWordWords[] = {
    "master",       "bachelor", "magister", "diplom", "promotion",
    "staatsexamen", "doktor",   "m.a.",     "b.a.",
};

// Source: Duden, Die Grammatik: the verbs and adverbs of biographies.
constexpr std::string_view kStudyVerbWords[] = {
    "studierte",
    "studiert",
    "studium",
};

// Source: the kinds of institution of the Bologna registers (DEQAR) and their short forms.
constexpr std::string_view kSchoolWordWords[] = {
    "universität", "schule", "akademie",   "universitäten", "uni",
    "institut",    "kolleg", "university", "college",
};

// Source: the kinds of media of the press statistics of the language.
constexpr std::string_view kOutletKindWords[] = {
    "zeitung",
    "tageszeitung",
    "wochenzeitung",
    "zeitschrift",
    "magazin",
    "fachmagazin",
    "nachrichtenmagazin",
    "wochenmagazin",
    "nachrichtenagentur",
    "agentur",
    "sender",
    "portal",
    "onlineportal",
    "verlag",
    "blog",
    "website",
    "redaktion",
    "ressort",
    "team",
    "onlinemagazin",
    "newsportal",
    "fachzeitschrift",
    "denkfabrik",
};

// Source: the words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWordWords[] = {
    "zeitung",   "rundschau", "nachrichten", "anzeiger",  "tageblatt",
    "tagblatt",  "bote",      "kurier",      "rundfunk",  "verlag",
    "redaktion", "stiftung",  "allgemeine",  "fernsehen", "magazin",
};

// Source: media and places of work, capitalised as all nouns are.
constexpr std::string_view kNotEmployerWords[] = {
    "newsdesk", "journalismus", "print", "online", "fernsehen", "hörfunk", "radio",
};

// Source: Duden, Die Grammatik: prepositions of time.
constexpr std::string_view kSinceWordWords[] = {
    "seit",
    "ab",
};

// Source: Duden, Die Grammatik: prepositions of time.
constexpr std::string_view kUntilWordWords[] = {
    "bis",
};

// Source: Unicode CLDR 42, gregorian months, wide.
constexpr std::string_view kMonthWords[] = {
    "januar", "februar",   "märz",    "april",    "mai",      "juni",   "juli",
    "august", "september", "oktober", "november", "dezember", "jänner",
};

// Source: Unicode CLDR 42, spellout-cardinal: 1 to 20, 30, 40, 50, 60.
constexpr std::string_view kNumberWords[] = {
    "ein",      "zwei",     "drei",     "vier",    "fünf",     "sechs",    "sieben",   "acht",
    "neun",     "zehn",     "elf",      "zwölf",   "dreizehn", "vierzehn", "fünfzehn", "sechzehn",
    "siebzehn", "achtzehn", "neunzehn", "zwanzig", "dreissig", "vierzig",  "fünfzig",  "sechzig",
};

// Source: Duden, Die Grammatik: adverbs of number.
constexpr std::string_view kAboutNumberWords[] = {
    "über", "mehr als", "rund", "fast", "knapp",
};

// Source: Duden, Die Grammatik: units of time.
constexpr std::string_view kYearUnitWords[] = {
    "jahre",
    "jahren",
    "jahr",
};

// Source: Duden, Die Grammatik: the verbs and adverbs of biographies.
constexpr std::string_view kExperienceWords[] = {
    "erfahrung",
    "berufserfahrung",
};

// Source: the most frequent function words of German (Leipzig Corpora frequency lists).
constexpr std::string_view kCommonWordWords[] = {
    "und",   "der",  "die", "das", "ist",   "mit",   "auf",   "nicht", "auch", "nach",
    "zu",    "zum",  "zur", "von", "für",   "bei",   "über",  "wenn",  "aber", "wird",
    "wurde", "sind", "man", "es",  "einen", "dem",   "den",   "mir",   "dir",  "am",
    "im",    "beim", "ins", "vom", "als",   "durch", "unter", "seit",  "um",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kCommentsHeadingWords[] = {
    "kommentare",
};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kAuthorHeadingWords[] = {
    "über den autor", "über die autorin", "zur person", "zum autor", "zur autorin",
};

// Source: RFC 5322, section 3.6, and what mail programs print for its fields.
constexpr std::string_view kPasteMailHeaders[] = {
    "von", "an", "gesendet", "betreff", "datum",
};

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {
    "von",
    "ein gastbeitrag von",
    "ein interview von",
};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {
    "text",
    "autor",
    "autorin",
    "autoren",
};

// Source: the bylines above; what follows is more than one name.
constexpr std::string_view kPasteBylinePlurals[] = {
    "autoren",
};

// Source: the conjunction of each language.
constexpr std::string_view kPasteNameJoiners[] = {
    "und",
};

// Source: what bylines append to a name without a comma: "NAME for The Daily".
constexpr std::string_view kPasteBylineTails[] = {
    "für",
    "aus",
};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {
    "foto", "fotos", "bild", "bilder", "bildquelle", "bildnachweis", "grafik",
};

// Source: what picture credits join their parts with, beside conjunctions.
constexpr std::string_view kPasteCreditJoins[] = {
    "für",
};

// Source: says how a picture came, not from whom.
constexpr std::string_view kPasteCreditManners[] = {
    "archiv",
    "archivbild",
    "symbolbild",
};

// Source: the lines below news stories that name who helped.
constexpr std::string_view kPasteContributorLeads[] = {
    "mitarbeit",
    "unter mitarbeit von",
};

// Source: the lines below news stories that name who edited or translated them.
constexpr std::string_view kPasteEditingLeads[] = {
    "redaktion",
    "bearbeitet von",
    "übersetzung",
    "übersetzt von",
};

// Source: what the buttons and links of an outlet itself say.
constexpr std::string_view kPasteOutletLinks[] = {
    "uns",
    "teilen",
};

// Source: how the link to a person's own site is labelled.
constexpr std::string_view kPastePersonLinks[] = {
    "webseite",
};

// Source: what alternative texts of portraits say.
constexpr std::string_view kPastePortraitWords[] = {
    "autorenbild",
    "autorenfoto",
    "profilbild",
};

// Source: what alternative texts of portraits say before the name.
constexpr std::string_view kPastePortraitOf[] = {
    "foto von",
    "porträt von",
    "bild von",
};

// Source: verbs that tell of someone who no longer works there.
constexpr std::string_view kPasteBioPast[] = {
    "war",
};

// Source: verbs stories report speech with.
constexpr std::string_view kPasteBioSpeech[] = {
    "sagte",
    "sagt",
};

// Source: words a biography begins with where it leaves the name out.
constexpr std::string_view kPasteBioSubjects[] = {
    "er",
    "sie",
    "ich",
};

// Source: the usual translations of the English bio words.
constexpr std::string_view kPasteBioWords[] = {
    "schreibt", "berichtet", "studierte", "arbeitet", "lebt",
};

// Source: what joins a job title and what it is about or at.
constexpr std::string_view kPasteTitleLinks[] = {
    "bei", "beim", "für", "in", "im", "und",
};

// Source: what stands between a job title and an employer, and nowhere else.
constexpr std::string_view kPasteEmployerLinks[] = {
    "bei",
    "beim",
};

// Source: what stands between a job title and a place.
constexpr std::string_view kPastePlaceLinks[] = {
    "in",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {
    "veröffentlicht",
    "erschienen am",
    "datum",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {
    "aktualisiert",
    "stand",
};

// Source: the labels pages name their publisher with.
constexpr std::string_view kPasteOutletLeads[] = {
    "quelle",
};

// Source: the last line of news pages.
constexpr std::string_view kPasteRights[] = {
    "alle rechte vorbehalten",
};

// Source: "About NAME", the heading of an author's box.
constexpr std::string_view kPasteAboutLeads[] = {
    "über",
};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPasteListHeadings[] = {
    "mehr zum thema",
    "lesen sie auch",
    "weitere artikel",
};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPasteFurniture[] = {
    "teilen", "drucken", "anmelden", "suche", "startseite", "abonnieren", "menü",
};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPasteDateWords[] = {
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "uhr", "um",
};

// Source: what accounts sign with that are nobody's name.
constexpr std::string_view kPasteNotNameWords[] = {
    "redaktion",
};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kPasteJanuary[] = {
    "januar",
    "jänner",
};

constexpr std::string_view kPasteFebruary[] = {
    "februar",
};

constexpr std::string_view kPasteMarch[] = {
    "märz",
    "mär",
};

constexpr std::string_view kPasteApril[] = {
    "april",
};

constexpr std::string_view kPasteMay[] = {
    "mai",
};

constexpr std::string_view kPasteJune[] = {
    "juni",
};

constexpr std::string_view kPasteJuly[] = {
    "juli",
};

constexpr std::string_view kPasteAugust[] = {
    "august",
};

constexpr std::string_view kPasteSeptember[] = {
    "september",
};

constexpr std::string_view kPasteOctober[] = {
    "oktober",
    "okt",
};

constexpr std::string_view kPasteNovember[] = {
    "november",
};

constexpr std::string_view kPasteDecember[] = {
    "dezember",
    "dez",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"autor",     "autoren",    "autorin",
                                             "autorname", "verfasser",  "verfasserin",
                                             "redakteur", "redakteurin"};
constexpr std::string_view kMarkDates[] = {"datum"};
constexpr std::string_view kMarkComments[] = {"kommentar", "kommentare"};
constexpr std::string_view kMarkOthers[] = {"bild", "foto", "quelle", "kontakt"};

// Source: what blogs and magazines call a text.
constexpr std::string_view kNoteWorks[] = {
    "beitrag",
    "artikel",
    "gastbeitrag",
    "text",
};

// Source: how letters and posts end.
constexpr std::string_view kNoteClosings[] = {
    "viele grüsse",
    "liebe grüsse",
    "mit freundlichen grüssen",
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
    {Class::title_unit, kTitleUnitWords},
    {Class::desk, kDeskWords},
    {Class::former, kFormerWords},
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
    {Class::topic_verb, kTopicVerbWords},
    {Class::topic_preposition, kTopicPrepositionWords},
    {Class::in_the, kInTheWords},
    {Class::topic_word, kTopicWordWords},
    {Class::topic_intro, kTopicIntroWords},
    {Class::generic_topic, kGenericTopicWords},
    {Class::graduate, kGraduateWords},
    {Class::degree_word, kDegreeWordWords},
    {Class::study_verb, kStudyVerbWords},
    {Class::school_word, kSchoolWordWords},
    {Class::outlet_kind, kOutletKindWords},
    {Class::outlet_word, kOutletWordWords},
    {Class::not_employer, kNotEmployerWords},
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
    {Class::employer_link, kPasteEmployerLinks},
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
    {Class::mark_other, kMarkOthers},
    {Class::note_work, kNoteWorks},
    {Class::note_closing, kNoteClosings},
};

}  // namespace

extern const Language de;
constexpr Language de{.code = "de", .lists = kLists};

}  // namespace masthead::words
