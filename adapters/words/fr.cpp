#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "par",
    "propos recueillis par",
    "écrit par",
    "publié par",
    "rédigé par",
    "voir tous les articles par",
    "voir tous les articles de",
    "articles par",
    "articles de",
    "un article de",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "texte", "textes", "auteur", "autrice", "auteurs",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "photographie", "photographies", "photographe", "photos de", "photos par",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "traduit par",      "avec la collaboration de", "traduction",
    "illustrations de", "illustration de",          "édité par",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "et",
    "avec",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "à",
    "depuis",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "pour",
    "chez",
};

// Source: what stands before the date of an article.
constexpr std::string_view kBylineWhens[] = {
    "publié",
    "mis à jour",
    "modifié",
};

// Source: titles of address of this language.
constexpr std::string_view kHonorifics[] = {
    "mme",
    "mlle",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "rédaction", "équipe", "collectif", "agence", "comité",
};

// Source: the accounts content systems create and the words they print for no name.
constexpr std::string_view kPlaceholders[] = {
    "inconnu",
    "anonyme",
    "administrateur",
    "invité",
};

// Source: newsroom titles of ROME E1103-E1106 and E1201 (journalism, publishing, photography) and
// ISCO-08 2641-2642 in French; every gender the language has.
constexpr std::string_view kJobHeadWords[] = {
    "journaliste",   "rédacteur",        "rédactrice",    "correspondant",  "correspondante",
    "reporter",      "reportrice",       "chroniqueur",   "chroniqueuse",   "éditorialiste",
    "chef",          "cheffe",           "pigiste",       "grand reporter", "grande reporter",
    "auteur",        "autrice",          "auteure",       "écrivain",       "écrivaine",
    "photographe",   "photojournaliste", "photoreporter", "vidéaste",       "présentateur",
    "présentatrice", "animateur",        "animatrice",    "envoyé",         "envoyée",
    "fondateur",     "fondatrice",       "cofondateur",   "cofondatrice",   "éditeur",
    "éditrice",      "essayiste",        "romancier",     "romancière",     "poète",
    "blogueur",      "blogueuse",        "dessinateur",   "dessinatrice",   "illustrateur",
    "illustratrice", "caricaturiste",    "critique",      "localier",       "localière",
    "directeur",     "directrice",
};

// Source: titles outside newsrooms, from the same classification and ISCO-08 major groups 1 and 2.
constexpr std::string_view kOccupationWords[] = {
    "réalisateur",
    "réalisatrice",
    "producteur",
    "productrice",
    "traducteur",
    "traductrice",
    "consultant",
    "consultante",
    "expert",
    "experte",
    "spécialiste",
    "chercheur",
    "chercheuse",
    "professeur",
    "professeure",
    "prof",
    "enseignant",
    "enseignante",
    "maître de conférences",
    "maîtresse de conférences",
    "historien",
    "historienne",
    "sociologue",
    "politologue",
    "économiste",
    "philosophe",
    "avocat",
    "avocate",
    "médecin",
    "ingénieur",
    "ingénieure",
    "président",
    "présidente",
    "député",
    "députée",
    "sénateur",
    "sénatrice",
    "maire",
    "conseiller",
    "conseillère",
    "porte-parole",
    "responsable",
    "chargé",
    "chargée",
    "coordinateur",
    "coordinatrice",
    "secrétaire",
    "stagiaire",
    "administrateur",
    "administratrice",
    "commissaire",
    "entrepreneur",
    "entrepreneuse",
    "doctorant",
    "doctorante",
    "psychologue",
    "architecte",
    "graphiste",
    "scénariste",
    "géographe",
    "anthropologue",
    "biologiste",
    "physicien",
    "physicienne",
    "collaborateur",
    "collaboratrice",
    "ouvrier",
    "ouvrière",
    "membre",
};

// Source: as above, those who are still at a school.
constexpr std::string_view kStudentWords[] = {
    "doctorant",
    "doctorante",
};

// Source: the adjectives of the same titles, which stand behind them.
constexpr std::string_view kJobAdjectiveWords[] = {
    "adjoint",       "adjointe",      "associé",
    "associée",      "délégué",       "déléguée",
    "indépendant",   "indépendante",  "freelance",
    "pigiste",       "sportif",       "sportive",
    "économique",    "scientifique",  "culturel",
    "culturelle",    "littéraire",    "web",
    "spécial",       "spéciale",      "permanent",
    "permanente",    "général",       "générale",
    "principal",     "principale",    "municipal",
    "municipale",    "métropolitain", "métropolitaine",
    "en chef",       "professionnel", "professionnelle",
    "gastronomique", "judiciaire",    "parlementaire",
    "technique",     "artistique",    "amateur",
    "qualifié",      "qualifiée",     "éditorial",
    "éditoriale",    "musical",       "musicale",
    "numérique",
};

// Source: what newspapers' mastheads name as led.
constexpr std::string_view kTitleUnitWords[] = {
    "rédaction",
};

// Source: the section names of daily newspapers.
constexpr std::string_view kDeskWords[] = {
    "politique", "économie",      "culture", "sport",    "société",
    "monde",     "international", "médias",  "sciences",
};

// Source: Grevisse, Le bon usage: the verbs and adverbs of biographies.
constexpr std::string_view kFormerWords[] = {
    "ancien",
    "ancienne",
    "ex",
    "ex-",
};

// Source: what authors' biographies say was written or made.
constexpr std::string_view kWorkNounWords[] = {
    "livre",
    "livres",
    "ouvrage",
    "ouvrages",
};

// Source: Grevisse, Le bon usage: the verbs and adverbs of biographies.
constexpr std::string_view kFormerlyWords[] = {
    "auparavant",
    "précédemment",
    "autrefois",
    "anciennement",
};

// Source: Grevisse, Le bon usage: the verbs and adverbs of biographies.
constexpr std::string_view kNowWordWords[] = {
    "aujourd'hui",
    "actuellement",
    "désormais",
    "maintenant",
};

// Source: Grevisse, Le bon usage: the verbs and adverbs of biographies.
constexpr std::string_view kAdverbWords[] = {
    "aussi",
    "également",
    "notamment",
    "principalement",
    "régulièrement",
    "toujours",
    "encore",
    "depuis toujours",
    "là",
    "y",
    "pendant",
    "ne",
    "non",
    "de formation",
    "de métier",
    "de profession",
    "par ailleurs",
    "en outre",
    "avant tout",
    "surtout",
};

// Source: Grevisse, Le bon usage: articles.
constexpr std::string_view kArticleWords[] = {
    "le", "la", "les", "l'", "un", "une",
};

// Source: Grevisse, Le bon usage: indefinite articles and quantifiers.
constexpr std::string_view kIndefiniteWords[] = {
    "un", "une", "plusieurs", "divers", "différents",
};

// Source: Grevisse, Le bon usage: prepositions with their articles.
constexpr std::string_view kContractionWords[] = {
    "au",
    "aux",
};

// Source: Grevisse, Le bon usage: personal pronouns, nominative.
constexpr std::string_view kPronounWords[] = {
    "il", "elle", "je", "j'", "iel",
};

// Source: Grevisse, Le bon usage: reflexive pronouns.
constexpr std::string_view kReflexiveWords[] = {
    "s'",
    "se",
    "me",
};

// Source: Grevisse, Le bon usage: possessives.
constexpr std::string_view kPossessiveWords[] = {
    "son", "sa", "ses", "mon", "ma", "mes", "leur", "notre", "nos",
};

// Source: Grevisse, Le bon usage: relative pronouns and conjunctions.
constexpr std::string_view kRelativeWords[] = {
    "qui",
    "dont",
    "que",
    "avant de",
};

// Source: Grevisse, Le bon usage: relative adverbs.
constexpr std::string_view kWhereWordWords[] = {
    "où",
};

// Source: Grevisse, Le bon usage: copulas.
constexpr std::string_view kBeNowWords[] = {
    "est",
    "suis",
};

// Source: Grevisse, Le bon usage: copulas.
constexpr std::string_view kBePastWords[] = {
    "était",
    "fut",
    "a été",
};

// Source: Grevisse, Le bon usage: auxiliaries.
constexpr std::string_view kHaveWords[] = {
    "a",
    "ai",
    "avait",
};

// Source: Grevisse, Le bon usage: coordinating conjunctions.
constexpr std::string_view kAndWordWords[] = {
    "et",
    "ou",
};

// Source: Grevisse, Le bon usage: conjunctions of identity.
constexpr std::string_view kAsWordWords[] = {
    "comme",
};

// Source: Grevisse, Le bon usage: prepositions.
constexpr std::string_view kAtWordWords[] = {
    "à", "au", "aux", "chez", "pour", "dans", "sur",
};

// Source: Grevisse, Le bon usage: prepositions and articles of the genitive.
constexpr std::string_view kOfWordWords[] = {
    "de",
    "du",
    "des",
    "d'",
};

// Source: Grevisse, Le bon usage: prepositions of place.
constexpr std::string_view kInWordWords[] = {
    "à", "en", "au", "aux", "dans",
};

// Source: Grevisse, Le bon usage: prepositions of purpose.
constexpr std::string_view kForWordWords[] = {
    "pour",
    "aux",
};

// Source: Grevisse, Le bon usage: the verbs and adverbs of biographies.
constexpr std::string_view kWorkVerbWords[] = {
    "travaille", "écrit",  "écris",     "collabore", "dirige",    "anime",     "présente",
    "signe",     "publie", "contribue", "enseigne",  "travaillé", "collaboré", "dirigé",
};

// Source: Grevisse, Le bon usage: the verbs and adverbs of biographies.
constexpr std::string_view kPastVerbWords[] = {
    "travaillé",
    "collaboré",
    "dirigé",
};

// Source: Grevisse, Le bon usage: the verbs and adverbs of biographies.
constexpr std::string_view kJoinVerbWords[] = {
    "rejoint",
    "rejoindre",
    "intègre",
    "intégré",
};

// Source: Grevisse, Le bon usage: the verbs and adverbs of biographies.
constexpr std::string_view kLeadVerbWords[] = {
    "dirige",
    "anime",
};

// Source: Grevisse, Le bon usage: the verbs and adverbs of biographies.
constexpr std::string_view kLiveVerbWords[] = {
    "vit", "vis", "habite", "réside", "basé", "basée", "installé", "installée",
};

// Source: Grevisse, Le bon usage: the verbs and adverbs of biographies.
constexpr std::string_view kBeatVerbWords[] = {
    "couvre", "couvrent", "suit", "traite", "passionné par",
};

// Source: Grevisse, Le bon usage: the verbs and adverbs of biographies.
constexpr std::string_view kTopicVerbWords[] = {
    "spécialisé",
    "spécialisée",
};

// Source: Grevisse, Le bon usage: prepositions verbs govern.
constexpr std::string_view kTopicPrepositionWords[] = {
    "dans",
    "en",
};

// Source: Grevisse, Le bon usage: prepositions.
constexpr std::string_view kTopicWordWords[] = {
    "sur",
};

// Source: what stands before topics in biographies.
constexpr std::string_view kTopicIntroWords[] = {
    "les sujets",
    "les questions",
    "les thèmes",
};

// Source: topics that say nothing.
constexpr std::string_view kGenericTopicWords[] = {
    "actualité",
};

// Source: as above, who holds them.
constexpr std::string_view kGraduateWords[] = {
    "diplômé", "diplômée", "licencié", "licenciée", "formé", "formée",
};

// Source: the degrees of ISCED 2011 levels 5 to 8 in the language's countries.
constexpr std::string_view kDegreeWordWords[] = {
    "master", "licence", "maîtrise", "doctorat", "diplôme",
    "dess",   "dea",     "mastère",  "thèse",    "agrégation",
};

// Source: Grevisse, Le bon usage: the verbs and adverbs of biographies.
constexpr std::string_view kStudyVerbWords[] = {
    "étudié", "étudie", "étudia", "études", "étudiant", "étudiante", "etudiant", "etudiante",
};

// Source: the kinds of institution of the Bologna registers (DEQAR) and their short forms.
constexpr std::string_view kSchoolWordWords[] = {
    "université", "école", "institut", "lycée", "celsa", "cfj", "esj", "university", "college",
};

// Source: as above, the parts of a university.
constexpr std::string_view kSchoolUnitWords[] = {
    "département",
    "faculté",
    "laboratoire",
};

// Source: the kinds of media of the press statistics of the language.
constexpr std::string_view kOutletKindWords[] = {
    "journal",  "quotidien", "hebdomadaire", "mensuel", "bimensuel", "trimestriel",
    "magazine", "revue",     "site",         "chaîne",  "radio",     "agence",
    "blog",     "rédaction", "portail",      "média",   "équipe",
};

// Source: as above, of public bodies.
constexpr std::string_view kFormalNameWords[] = {
    "centre",
    "assemblée",
    "ministère",
    "conseil",
};

// Source: cities and countries of several words, GeoNames, by population.
constexpr std::string_view kPlaceNameWords[] = {
    "new york",
    "los angeles",
};

// Source: the words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWordWords[] = {
    "journal",    "hebdo",     "gazette", "courrier", "écho",      "matin",      "presse",
    "nouvelles",  "bulletin",  "canal",   "éditions", "assemblée", "université", "centre",
    "actualités", "quotidien", "chaîne",  "revue",    "tribune",   "dépêche",    "monde",
};

// Source: Grevisse, Le bon usage: prepositions of time.
constexpr std::string_view kSinceWordWords[] = {
    "depuis",
    "dès",
};

// Source: Grevisse, Le bon usage: prepositions of time.
constexpr std::string_view kUntilWordWords[] = {
    "à",
};

// Source: Unicode CLDR 42, gregorian months, wide.
constexpr std::string_view kMonthWords[] = {
    "janvier", "février", "mars",      "avril",   "mai",      "juin",
    "juillet", "août",    "septembre", "octobre", "novembre", "décembre",
};

// Source: Unicode CLDR 42, spellout-cardinal: 1 to 20, 30, 40, 50, 60.
constexpr std::string_view kNumberWords[] = {
    "un",       "deux",     "trois",    "quatre", "cinq",   "six",      "sept",      "huit",
    "neuf",     "dix",      "onze",     "douze",  "treize", "quatorze", "quinze",    "seize",
    "dix-sept", "dix-huit", "dix-neuf", "vingt",  "trente", "quarante", "cinquante", "soixante",
};

// Source: Grevisse, Le bon usage: adverbs of number.
constexpr std::string_view kAboutNumberWords[] = {
    "plus de",
    "près de",
    "environ",
};

// Source: Grevisse, Le bon usage: units of time.
constexpr std::string_view kYearUnitWords[] = {
    "ans",
    "an",
    "années",
    "année",
};

// Source: Grevisse, Le bon usage: the verbs and adverbs of biographies.
constexpr std::string_view kExperienceWords[] = {
    "expérience",
    "métier",
    "carrière",
};

// Source: the most frequent function words of French (Leipzig Corpora frequency lists).
constexpr std::string_view kCommonWordWords[] = {
    "et",    "le",  "la", "les",  "des",  "du",   "est", "une",  "dans", "pour",
    "qui",   "sur", "au", "aux",  "avec", "par",  "ne",  "pas",  "plus", "ce",
    "cette", "ces", "il", "elle", "je",   "sont", "que", "mais",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kCommentsHeadingWords[] = {
    "commentaires",
};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kAuthorHeadingWords[] = {
    "à propos de l'auteur",
    "l'auteur",
    "à propos de l’auteur",
};

// Source: RFC 5322, section 3.6, and what mail programs print for its fields.
constexpr std::string_view kPasteMailHeaders[] = {
    "de",
    "à",
    "envoyé",
    "objet",
};

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {
    "par",
    "propos recueillis par",
};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {
    "auteur",
    "auteure",
    "auteurs",
    "texte",
};

// Source: the bylines above; what follows is more than one name.
constexpr std::string_view kPasteBylinePlurals[] = {
    "auteurs",
};

// Source: the conjunction of each language.
constexpr std::string_view kPasteNameJoiners[] = {
    "et",
};

// Source: what bylines append to a name without a comma: "NAME for The Daily".
constexpr std::string_view kPasteBylineTails[] = {
    "pour",
    "à",
};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {
    "photo", "photos", "crédit photo", "crédits photo", "crédit", "photographie",
};

// Source: what picture credits join their parts with, beside conjunctions.
constexpr std::string_view kPasteCreditJoins[] = {
    "pour",
};

// Source: says how a picture came, not from whom.
constexpr std::string_view kPasteCreditManners[] = {
    "archives",
};

// Source: the lines below news stories that name who helped.
constexpr std::string_view kPasteContributorLeads[] = {
    "avec la collaboration de",
};

// Source: the lines below news stories that name who edited or translated them.
constexpr std::string_view kPasteEditingLeads[] = {
    "édité par",
    "traduit par",
};

// Source: what the buttons and links of an outlet itself say.
constexpr std::string_view kPasteOutletLinks[] = {
    "nous",
    "partager",
};

// Source: how the link to a person's own site is labelled.
constexpr std::string_view kPastePersonLinks[] = {
    "site",
};

// Source: what alternative texts of portraits say.
constexpr std::string_view kPastePortraitWords[] = {
    "photo de profil",
};

// Source: what alternative texts of portraits say before the name.
constexpr std::string_view kPastePortraitOf[] = {
    "photo de",
    "portrait de",
};

// Source: verbs that tell of someone who no longer works there.
constexpr std::string_view kPasteBioPast[] = {
    "était",
};

// Source: verbs stories report speech with.
constexpr std::string_view kPasteBioSpeech[] = {
    "déclaré",
};

// Source: words a biography begins with where it leaves the name out.
constexpr std::string_view kPasteBioSubjects[] = {
    "il",
    "elle",
    "je",
};

// Source: the usual translations of the English bio words.
constexpr std::string_view kPasteBioWords[] = {
    "couvre", "écrit", "diplômé", "diplômée", "travaille",
};

// Source: what joins a job title and what it is about or at.
constexpr std::string_view kPasteTitleLinks[] = {
    "à", "pour", "de", "du", "des", "au", "chez", "et",
};

// Source: what stands between a job title and an employer, and nowhere else.
constexpr std::string_view kPasteEmployerLinks[] = {
    "chez",
};

// Source: what stands between a job title and a place.
constexpr std::string_view kPastePlaceLinks[] = {
    "à",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {
    "publié",
    "paru le",
    "mis en ligne le",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {
    "mis à jour",
    "modifié le",
    "actualisé le",
};

// Source: the labels pages name their publisher with.
constexpr std::string_view kPasteOutletLeads[] = {
    "source",
};

// Source: the last line of news pages.
constexpr std::string_view kPasteRights[] = {
    "tous droits réservés",
};

// Source: "About NAME", the heading of an author's box.
constexpr std::string_view kPasteAboutLeads[] = {
    "à propos de",
};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kPasteListHeadings[] = {
    "lire aussi",
    "à lire aussi",
    "sur le même sujet",
};

// Source: the buttons and menus of news pages.
constexpr std::string_view kPasteFurniture[] = {
    "partager", "imprimer", "accueil", "se connecter", "abonnez-vous",
};

// Source: the names of the days, and what pages print around a time.
constexpr std::string_view kPasteDateWords[] = {
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "le", "à",
};

// Source: what accounts sign with that are nobody's name.
constexpr std::string_view kPasteNotNameWords[] = {
    "rédaction",
};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kPasteJanuary[] = {
    "janvier",
    "janv",
};

constexpr std::string_view kPasteFebruary[] = {
    "février",
    "févr",
};

constexpr std::string_view kPasteMarch[] = {
    "mars",
};

constexpr std::string_view kPasteApril[] = {
    "avril",
    "avr",
};

constexpr std::string_view kPasteMay[] = {
    "mai",
};

constexpr std::string_view kPasteJune[] = {
    "juin",
};

constexpr std::string_view kPasteJuly[] = {
    "juillet",
    "juil",
};

constexpr std::string_view kPasteAugust[] = {
    "août",
};

constexpr std::string_view kPasteSeptember[] = {
    "septembre",
};

constexpr std::string_view kPasteOctober[] = {
    "octobre",
};

constexpr std::string_view kPasteNovember[] = {
    "novembre",
};

constexpr std::string_view kPasteDecember[] = {
    "décembre",
    "déc",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {"auteur",      "auteurs",      "auteurname",
                                             "journaliste", "journalistes", "redacteur"};
constexpr std::string_view kMarkComments[] = {"commentaire", "commentaires"};

// Source: what blogs and magazines call a text.
constexpr std::string_view kNoteWorks[] = {
    "article",
    "billet",
    "tribune",
};

// Source: how letters and posts end.
constexpr std::string_view kNoteClosings[] = {
    "cordialement",
    "bien à vous",
};

// Source: the headings of authors' archives, as content systems and their translators have them.
constexpr std::string_view kAuthorPages[] = {"tous les articles de", "publications de"};

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
    {Class::mark_comment, kMarkComments},
    {Class::note_work, kNoteWorks},
    {Class::note_closing, kNoteClosings},
};

}  // namespace

extern const Language fr;
constexpr Language fr{.code = "fr", .lists = kLists};

}  // namespace masthead::words
