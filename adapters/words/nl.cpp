#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "door", "geschreven door", "een bijdrage van", "alle berichten van", "berichten van",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "tekst",
    "teksten",
    "auteur",
    "auteurs",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "foto", "fotografie", "fotograaf", "beeld", "foto van", "foto door",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "met medewerking van", "vertaald door",    "vertaling",
    "vertaling door",      "illustraties van", "illustratie",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "en",
    "met",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "in",
    "vanuit",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "voor",
    "bij",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "op",
    "gepubliceerd",
    "bijgewerkt",
    "laatst bijgewerkt",
};

// Source: titles of address of this language.
constexpr std::string_view kHonorifics[] = {
    "dhr",
    "mevr",
    "drs",
    "mr",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "redactie",  "persbureau", "nieuwsdienst", "vereniging",
    "stichting", "ministerie", "webredactie",  "sportredactie",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "onbekend",
    "anoniem",
    "beheerder",
    "gast",
};

// Source: newsroom titles of ISCO-08 2641-2642, 2654-2656 as Statistics Netherlands translates
// them; every gender the language has.
constexpr std::string_view kJobHeadWords[] = {
    "redacteur",      "redactrice",   "journalist",      "journaliste",  "correspondent",
    "correspondente", "verslaggever", "verslaggeefster", "reporter",     "columnist",
    "columniste",     "criticus",     "recensent",       "auteur",       "schrijver",
    "schrijfster",    "fotograaf",    "fotografe",       "presentator",  "presentatrice",
    "uitgever",       "oprichter",    "oprichtster",     "chef",         "stagiair",
    "stagiaire",      "medewerker",   "medewerkster",    "illustrator",  "cartoonist",
    "vormgever",      "vormgeefster", "blogger",         "podcastmaker", "programmamaker",
    "cameraman",      "commentator",  "essayist",        "dichter",      "analist",
};

// Source: titles outside newsrooms, from the same classification and ISCO-08 major groups 1 and 2.
constexpr std::string_view kOccupationWords[] = {
    "producent",    "regisseur",  "directeur",   "directrice", "voorzitter",        "coördinator",
    "docent",       "docente",    "leraar",      "lerares",    "onderzoeker",       "wetenschapper",
    "historicus",   "historica",  "socioloog",   "sociologe",  "politicoloog",      "econoom",
    "econome",      "filosoof",   "filosofe",    "advocaat",   "advocate",          "ingenieur",
    "psycholoog",   "psychologe", "bioloog",     "biologe",    "adviseur",          "consultant",
    "woordvoerder", "vertaler",   "vertaalster", "ontwerper",  "documentairemaker", "filmmaker",
    "specialist",   "expert",     "ondernemer",  "architect",  "politicus",
};

// Source: the adjectives of the same titles.
constexpr std::string_view kJobQualifierWords[] = {
    "freelance",    "politiek", "zelfstandig",      "vast",        "senior", "economisch",
    "parlementair", "adjunct",  "plaatsvervangend", "buitenlands",
};

// Source: the adjectives of the same titles, which stand behind them.
constexpr std::string_view kJobAdjectiveWords[] = {
    "nieuws",
    "wetenschap",
    "onderwijs",
    "zorg",
};

// Source: what newspapers' mastheads name as led.
constexpr std::string_view kTitleUnitWords[] = {
    "redactie",
};

// Source: the section names of daily newspapers.
constexpr std::string_view kDeskWords[] = {
    "politiek", "economie", "sport", "cultuur", "buitenland", "binnenland",
};

// Source: Algemene Nederlandse Spraakkunst: the verbs and adverbs of biographies.
constexpr std::string_view kFormerWords[] = {
    "voormalig",
    "voormalige",
    "oud-",
    "ex-",
};

// Source: Algemene Nederlandse Spraakkunst: the verbs and adverbs of biographies.
constexpr std::string_view kFormerlyWords[] = {
    "eerder",
    "voorheen",
    "vroeger",
    "daarvoor",
};

// Source: Algemene Nederlandse Spraakkunst: the verbs and adverbs of biographies.
constexpr std::string_view kNowWordWords[] = {
    "nu", "tegenwoordig", "momenteel", "inmiddels", "thans",
};

// Source: Algemene Nederlandse Spraakkunst: the verbs and adverbs of biographies.
constexpr std::string_view kAdverbWords[] = {
    "ook",        "daarnaast",    "verder", "vooral", "tevens",    "regelmatig",
    "onder meer", "onder andere", "niet",   "graag",  "sindsdien",
};

// Source: Algemene Nederlandse Spraakkunst: articles.
constexpr std::string_view kArticleWords[] = {
    "de",
    "het",
    "een",
};

// Source: Algemene Nederlandse Spraakkunst: indefinite articles and quantifiers.
constexpr std::string_view kIndefiniteWords[] = {
    "een",
    "diverse",
    "verschillende",
};

// Source: Algemene Nederlandse Spraakkunst: personal pronouns, nominative.
constexpr std::string_view kPronounWords[] = {
    "hij",
    "zij",
    "ze",
    "ik",
};

// Source: Algemene Nederlandse Spraakkunst: reflexive pronouns.
constexpr std::string_view kReflexiveWords[] = {
    "zich",
    "me",
};

// Source: Algemene Nederlandse Spraakkunst: possessives.
constexpr std::string_view kPossessiveWords[] = {
    "zijn", "haar", "mijn", "hun", "ons", "onze",
};

// Source: Algemene Nederlandse Spraakkunst: relative pronouns and conjunctions.
constexpr std::string_view kRelativeWords[] = {
    "die",
    "dat",
    "wie",
    "voordat",
};

// Source: Algemene Nederlandse Spraakkunst: relative adverbs.
constexpr std::string_view kWhereWordWords[] = {
    "waar",
};

// Source: Algemene Nederlandse Spraakkunst: copulas.
constexpr std::string_view kBeNowWords[] = {
    "is",
    "ben",
};

// Source: Algemene Nederlandse Spraakkunst: copulas.
constexpr std::string_view kBePastWords[] = {
    "was",
};

// Source: Algemene Nederlandse Spraakkunst: auxiliaries.
constexpr std::string_view kHaveWords[] = {
    "heeft",
    "heb",
    "had",
};

// Source: Algemene Nederlandse Spraakkunst: coordinating conjunctions.
constexpr std::string_view kAndWordWords[] = {
    "en",
    "of",
};

// Source: Algemene Nederlandse Spraakkunst: conjunctions of identity.
constexpr std::string_view kAsWordWords[] = {
    "als",
};

// Source: Algemene Nederlandse Spraakkunst: prepositions.
constexpr std::string_view kAtWordWords[] = {
    "bij",
    "voor",
    "aan",
};

// Source: Algemene Nederlandse Spraakkunst: prepositions and articles of the genitive.
constexpr std::string_view kOfWordWords[] = {
    "van",
};

// Source: Algemene Nederlandse Spraakkunst: prepositions of place.
constexpr std::string_view kInWordWords[] = {
    "in",
    "uit",
    "te",
    "vanuit",
};

// Source: Algemene Nederlandse Spraakkunst: prepositions of purpose.
constexpr std::string_view kForWordWords[] = {
    "voor",
};

// Source: Algemene Nederlandse Spraakkunst: the verbs and adverbs of biographies.
constexpr std::string_view kWorkVerbWords[] = {
    "werkt",     "werk",   "schrijft", "schrijf", "bericht",    "presenteert",  "leidt",
    "verbonden", "werkte", "schreef",  "gewerkt", "geschreven", "presenteerde", "leidde",
};

// Source: Algemene Nederlandse Spraakkunst: the verbs and adverbs of biographies.
constexpr std::string_view kPastVerbWords[] = {
    "werkte", "schreef", "gewerkt", "geschreven", "presenteerde", "leidde",
};

// Source: Algemene Nederlandse Spraakkunst: the verbs and adverbs of biographies.
constexpr std::string_view kJoinVerbWords[] = {
    "overgestapt",
    "begon",
};

// Source: Algemene Nederlandse Spraakkunst: the verbs and adverbs of biographies.
constexpr std::string_view kLeadVerbWords[] = {
    "leidt",
    "leidde",
};

// Source: Algemene Nederlandse Spraakkunst: the verbs and adverbs of biographies.
constexpr std::string_view kLiveVerbWords[] = {
    "woont",
    "woon",
};

// Source: Algemene Nederlandse Spraakkunst: the verbs and adverbs of biographies.
constexpr std::string_view kBeatVerbWords[] = {
    "volgt",
    "volg",
};

// Source: Algemene Nederlandse Spraakkunst: the verbs and adverbs of biographies.
constexpr std::string_view kTopicVerbWords[] = {
    "gespecialiseerd",
    "richt",
};

// Source: Algemene Nederlandse Spraakkunst: prepositions verbs govern.
constexpr std::string_view kTopicPrepositionWords[] = {
    "in",
    "op",
};

// Source: Algemene Nederlandse Spraakkunst: prepositions.
constexpr std::string_view kTopicWordWords[] = {
    "over",
};

// Source: what stands before topics in biographies.
constexpr std::string_view kTopicIntroWords[] = {
    "onderwerpen als",
};

// Source: topics that say nothing.
constexpr std::string_view kGenericTopicWords[] = {
    "onderwerpen",
};

// Source: as above, who holds them.
constexpr std::string_view kGraduateWords[] = {
    "afgestudeerd",
    "alumnus",
    "alumna",
};

// Source: the degrees of ISCED 2011 levels 5 to 8 in the language's countries.
constexpr std::string_view kDegreeWordWords[] = {
    "master",
    "bachelor",
    "doctoraal",
};

// Source: Algemene Nederlandse Spraakkunst: the verbs and adverbs of biographies.
constexpr std::string_view kStudyVerbWords[] = {
    "studeerde",
    "studeert",
    "gestudeerd",
    "promoveerde",
};

// Source: the kinds of institution of the Bologna registers (DEQAR) and their short forms.
constexpr std::string_view kSchoolWordWords[] = {
    "universiteit", "school", "academie", "instituut", "university", "college",
};

// Source: the kinds of media of the press statistics of the language.
constexpr std::string_view kOutletKindWords[] = {
    "krant",   "dagblad", "weekblad",   "tijdschrift", "maandblad", "magazine",   "omroep", "site",
    "website", "blog",    "persbureau", "redactie",    "vakblad",   "uitgeverij", "zender",
};

// Source: the words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWordWords[] = {
    "dagblad", "courant", "nieuws",       "omroep",      "krant",
    "radio",   "gazet",   "universiteit", "tijdschrift",
};

// Source: Algemene Nederlandse Spraakkunst: prepositions of time.
constexpr std::string_view kSinceWordWords[] = {
    "sinds",
    "vanaf",
    "al",
};

// Source: Algemene Nederlandse Spraakkunst: prepositions of time.
constexpr std::string_view kUntilWordWords[] = {
    "tot",
};

// Source: Unicode CLDR 42, gregorian months, wide.
constexpr std::string_view kMonthWords[] = {
    "januari", "februari", "maart",     "april",   "mei",      "juni",
    "juli",    "augustus", "september", "oktober", "november", "december",
};

// Source: Unicode CLDR 42, spellout-cardinal: 1 to 20, 30, 40, 50, 60.
constexpr std::string_view kNumberWords[] = {
    "een",       "twee",     "drie",      "vier",    "vijf",    "zes",      "zeven",    "acht",
    "negen",     "tien",     "elf",       "twaalf",  "dertien", "veertien", "vijftien", "zestien",
    "zeventien", "achttien", "negentien", "twintig", "dertig",  "veertig",  "vijftig",  "zestig",
};

// Source: Algemene Nederlandse Spraakkunst: adverbs of number.
constexpr std::string_view kAboutNumberWords[] = {
    "ruim",
    "bijna",
    "meer dan",
    "zo'n",
};

// Source: Algemene Nederlandse Spraakkunst: units of time.
constexpr std::string_view kYearUnitWords[] = {
    "jaar",
    "jaren",
};

// Source: Algemene Nederlandse Spraakkunst: the verbs and adverbs of biographies.
constexpr std::string_view kExperienceWords[] = {
    "ervaring",
};

// Source: the most frequent function words of Dutch (Leipzig Corpora frequency lists).
constexpr std::string_view kCommonWordWords[] = {
    "de",   "het", "een", "en",  "van",  "is",  "op",   "te",  "met",  "zijn", "voor",
    "niet", "aan", "er",  "om",  "ook",  "bij", "naar", "uit", "over", "als",  "dan",
    "haar", "hij", "ze",  "was", "werd", "die", "dat",  "tot", "door",
};

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {
    "door",
};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {
    "auteur",
    "auteurs",
    "tekst",
};

// Source: the bylines above; what follows is more than one name.
constexpr std::string_view kPasteBylinePlurals[] = {
    "auteurs",
};

// Source: the conjunction of each language.
constexpr std::string_view kPasteNameJoiners[] = {
    "en",
};

// Source: what bylines append to a name without a comma: "NAME for The Daily".
constexpr std::string_view kPasteBylineTails[] = {
    "voor",
};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {
    "foto",
    "beeld",
};

// Source: the lines below news stories that name who helped.
constexpr std::string_view kPasteContributorLeads[] = {
    "met medewerking van",
};

// Source: the lines below news stories that name who edited or translated them.
constexpr std::string_view kPasteEditingLeads[] = {
    "vertaald door",
};

// Source: verbs stories report speech with.
constexpr std::string_view kPasteBioSpeech[] = {
    "zei",
};

// Source: the usual translations of the English bio words.
constexpr std::string_view kPasteBioWords[] = {
    "schrijft",
    "werkt",
};

// Source: what joins a job title and what it is about or at.
constexpr std::string_view kPasteTitleLinks[] = {
    "bij",
    "voor",
    "van",
    "en",
};

// Source: what stands between a job title and an employer, and nowhere else.
constexpr std::string_view kPasteEmployerLinks[] = {
    "bij",
};

// Source: what stands between a job title and a place.
constexpr std::string_view kPastePlaceLinks[] = {
    "in",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {
    "gepubliceerd",
    "gepubliceerd op",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {
    "bijgewerkt",
};

// Source: the labels pages name their publisher with.
constexpr std::string_view kPasteOutletLeads[] = {
    "bron",
};

// Source: "About NAME", the heading of an author's box.
constexpr std::string_view kPasteAboutLeads[] = {
    "over",
};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPasteListHeadings[] = {
    "lees ook",
};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPasteFurniture[] = {
    "delen",
    "inloggen",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kPasteCommentsHeadings[] = {
    "reacties",
};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kPasteAuthorHeadings[] = {
    "over de auteur",
};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPasteDateWords[] = {
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
};

// Source: what accounts sign with that are nobody's name.
constexpr std::string_view kPasteNotNameWords[] = {
    "redactie",
};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kPasteJanuary[] = {
    "januari",
};

constexpr std::string_view kPasteFebruary[] = {
    "februari",
};

constexpr std::string_view kPasteMarch[] = {
    "maart",
    "mrt",
};

constexpr std::string_view kPasteApril[] = {
    "april",
};

constexpr std::string_view kPasteMay[] = {
    "mei",
};

constexpr std::string_view kPasteJune[] = {
    "juni",
};

constexpr std::string_view kPasteJuly[] = {
    "juli",
};

constexpr std::string_view kPasteAugust[] = {
    "augustus",
};

constexpr std::string_view kPasteSeptember[] = {
    "september",
};

constexpr std::string_view kPasteOctober[] = {
    "oktober",
};

constexpr std::string_view kPasteNovember[] = {
    "november",
};

constexpr std::string_view kPasteDecember[] = {
    "december",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"auteur", "auteurs", "auteursnaam"};
constexpr std::string_view kMarkDates[] = {"datum"};
constexpr std::string_view kMarkComments[] = {"reacties", "reactie"};

// Source: what blogs and magazines call a text.
constexpr std::string_view kNoteWorks[] = {
    "artikel",
    "bijdrage",
    "gastblog",
};

// Source: how letters and posts end.
constexpr std::string_view kNoteClosings[] = {
    "met vriendelijke groet",
    "groeten",
};

// Source: the headings of authors' archives, as content systems and their translators have them.
constexpr std::string_view kAuthorPages[] = {"artikelen van"};

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
    {Class::job_qualifier, kJobQualifierWords},
    {Class::job_adjective, kJobAdjectiveWords},
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
    {Class::outlet_kind, kOutletKindWords},
    {Class::outlet_word, kOutletWordWords},
    {Class::since_word, kSinceWordWords},
    {Class::until_word, kUntilWordWords},
    {Class::month, kMonthWords},
    {Class::number, kNumberWords},
    {Class::about_number, kAboutNumberWords},
    {Class::year_unit, kYearUnitWords},
    {Class::experience, kExperienceWords},
    {Class::common_word, kCommonWordWords},
    {Class::byline_lead, kPasteBylineLeads},
    {Class::byline_before_colon, kPasteBylineLabels},
    {Class::byline_plural, kPasteBylinePlurals},
    {Class::name_joiner, kPasteNameJoiners},
    {Class::byline_tail, kPasteBylineTails},
    {Class::credit_label, kPasteCreditLabels},
    {Class::contributor_lead, kPasteContributorLeads},
    {Class::editing_lead, kPasteEditingLeads},
    {Class::bio_speech, kPasteBioSpeech},
    {Class::bio_word, kPasteBioWords},
    {Class::title_link, kPasteTitleLinks},
    {Class::employer_link, kPasteEmployerLinks},
    {Class::place_link, kPastePlaceLinks},
    {Class::published_lead, kPastePublishedLeads},
    {Class::modified_lead, kPasteModifiedLeads},
    {Class::outlet_lead, kPasteOutletLeads},
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
    {Class::mark_date, kMarkDates},
    {Class::mark_comment, kMarkComments},
    {Class::note_work, kNoteWorks},
    {Class::note_closing, kNoteClosings},
};

}  // namespace

extern const Language nl;
constexpr Language nl{.code = "nl", .lists = kLists};

}  // namespace masthead::words
