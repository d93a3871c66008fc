#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Source: what bylines of this language begin with.
constexpr std::string_view kBylinePrefixes[] = {
    "by",
    "words and photos by",
    "words and pictures by",
    "story and photos by",
    "text and photos by",
    "words and photographs by",
    "as told to",
};

// Source: the labels of bylines and credit blocks.
constexpr std::string_view kBylineLabels[] = {
    "author", "authors", "text", "words", "story", "byline", "writer", "writers",
};

// Source: the labels of picture credits beside bylines.
constexpr std::string_view kPhotoLabels[] = {
    "photo",         "photos",    "photography", "photographs",    "photographer",
    "photographers", "photo by",  "photos by",   "photography by", "photographs by",
    "pictures by",   "images by", "pictures",
};

// Source: how bylines name those who helped: editors, translators, contributors.
constexpr std::string_view kHelperLabels[] = {
    "with reporting by",
    "additional reporting by",
    "with additional reporting by",
    "additional reporting",
    "edited by",
    "editing by",
    "translated by",
    "translation by",
    "illustrated by",
    "illustrations by",
    "illustration by",
    "video by",
    "videos by",
    "graphics by",
    "produced by",
    "fact-checked by",
    "reviewed by",
    "medically reviewed by",
    "with contributions from",
    "contributions by",
    "with files from",
    "assisted by",
    "translation",
    "illustration",
    "illustrations",
};

// Source: the conjunctions of this language.
constexpr std::string_view kBylineAnds[] = {
    "and",
    "with",
};

// Source: the prepositions of place of this language.
constexpr std::string_view kBylinePlaces[] = {
    "in",
    "from",
};

// Source: how bylines name whom a text was written for.
constexpr std::string_view kBylineFors[] = {
    "for", "at", "of", "special to", "exclusively for",
};

// Source: titles of address of this language.
constexpr std::string_view kHonorifics[] = {
    "mr",
    "mrs",
    "ms",
    "rev",
};

// Source: the words newsrooms and organisations sign with.
constexpr std::string_view kNewsroomWords[] = {
    "staff",        "team",         "newsroom",     "editors",        "editorial",      "wire",
    "wires",        "bureau",       "contributors", "correspondents", "reporters",      "writers",
    "organization", "organisation", "committee",    "association",    "department",     "company",
    "corporation",  "services",     "service",      "board",          "council",        "centre",
    "center",       "union",        "society",      "studio",         "studios",        "labs",
    "project",      "initiative",   "academy",      "bank",           "ministry",       "community",
    "commission",   "alliance",     "authority",    "newswire",       "administration",
};

// Source: the article that begins names of outlets and of no person.
constexpr std::string_view kOrganisationArticles[] = {
    "the",
};

// Source: the occupations of ISCO-08 unit groups 2641 (authors and related writers), 2642
// (journalists), 2654 (directors and producers), 2656 (announcers) and 3431 (photographers),
// and the ranks a newsroom's masthead prints; other languages: the usual translations of these.
constexpr std::string_view kJobHeads[] = {
    "editor",          "editors",         "sub-editor",    "subeditor",   "editor-in-chief",
    "editor-at-large", "reporter",        "correspondent", "journalist",  "newsman",
    "newswoman",       "stringer",        "columnist",     "critic",      "reviewer",
    "essayist",        "commentator",     "analyst",       "writer",      "copywriter",
    "author",          "novelist",        "poet",          "blogger",     "contributor",
    "freelancer",      "fellow",          "intern",        "producer",    "presenter",
    "anchor",          "newscaster",      "broadcaster",   "host",        "podcaster",
    "photographer",    "photojournalist", "cameraman",     "camerawoman", "videographer",
    "videojournalist", "cartoonist",      "illustrator",   "publisher",   "chief",
    "founder",         "co-founder",      "ombudsman",
};

// Source: the adjectives of the mastheads of English-language newspapers and agencies.
constexpr std::string_view kJobQualifiers[] = {
    "senior",     "junior",        "chief",         "deputy",       "managing",  "executive",
    "associate",  "assistant",     "acting",        "contributing", "founding",  "principal",
    "lead",       "staff",         "special",       "general",      "freelance", "independent",
    "veteran",    "award-winning", "investigative", "roving",       "political", "politics",
    "diplomatic", "foreign",       "international", "national",     "regional",  "local",
    "world",      "news",          "breaking",      "business",     "economics", "financial",
    "finance",    "legal",         "court",         "crime",        "security",  "defence",
    "defense",    "parliamentary", "science",       "health",       "medical",   "environment",
    "climate",    "technology",    "tech",          "education",    "religion",  "sport",
    "sports",     "culture",       "arts",          "film",         "music",     "food",
    "travel",     "opinion",       "features",      "feature",      "data",      "video",
    "photo",      "picture",       "visual",        "multimedia",   "digital",   "web",
    "online",     "social",        "media",         "audience",     "copy",      "city",
    "state",      "bureau",        "desk",          "guest",        "night",     "weekend",
    "broadcast",  "radio",         "television",    "tv",           "podcast",   "newsletter",
};

// Source: the section names of the same newspapers.
constexpr std::string_view kDeskWords[] = {
    "politics", "business",  "economy",     "economics",      "finance",       "markets",
    "money",    "sport",     "sports",      "opinion",        "culture",       "arts",
    "books",    "film",      "music",       "science",        "health",        "technology",
    "tech",     "education", "environment", "climate",        "travel",        "food",
    "style",    "lifestyle", "features",    "investigations", "international", "national",
    "world",    "foreign",   "metro",       "crime",          "security",      "defence",
    "defense",  "religion",  "video",       "audio",          "podcasts",      "newsletters",
    "data",     "graphics",  "affairs",     "current",        "digital",
};

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr std::string_view kOutletWords[] = {
    "news",      "times",      "post",       "daily",     "weekly",       "herald",   "tribune",
    "gazette",   "guardian",   "observer",   "chronicle", "journal",      "magazine", "press",
    "media",     "tv",         "television", "radio",     "broadcasting", "network",  "group",
    "agency",    "desk",       "newspaper",  "express",   "telegraph",    "mirror",   "standard",
    "dispatch",  "bulletin",   "review",     "monitor",   "today",        "online",   "university",
    "institute", "foundation",
};

// Source: what accounts sign with that are nobody's name.
// function words of English, and the words of headings and menus of news pages.
constexpr std::string_view kNotNameWords[] = {
    "the",
    "a",
    "an",
    "and",
    "or",
    "of",
    "for",
    "in",
    "on",
    "at",
    "to",
    "from",
    "with",
    "by",
    "as",
    "is",
    "are",
    "was",
    "not",
    "no",
    "how",
    "why",
    "what",
    "who",
    "when",
    "where",
    "this",
    "that",
    "these",
    "our",
    "us",
    "your",
    "you",
    "we",
    "my",
    "me",
    "it",
    "its",
    "top",
    "story",
    "stories",
    "latest",
    "breaking",
    "most",
    "read",
    "popular",
    "trending",
    "related",
    "more",
    "share",
    "about",
    "contact",
    "home",
    "menu",
    "search",
    "sign",
    "log",
    "login",
    "subscribe",
    "newsletter",
    "newsletters",
    "follow",
    "comments",
    "comment",
    "photos",
    "photo",
    "image",
    "images",
    "picture",
    "pictures",
    "video",
    "videos",
    "gallery",
    "audio",
    "listen",
    "watch",
    "live",
    "updated",
    "published",
    "updates",
    "editorial",
    "board",
    "staff",
    "team",
    "bureau",
    "office",
    "ministry",
    "minister",
    "president",
    "government",
    "states",
    "united",
    "europe",
    "asia",
    "africa",
    "america",
    "korea",
    "advertisement",
    "sponsored",
    "copyright",
    "rights",
    "reserved",
    "privacy",
    "policy",
    "terms",
    "conditions",
    "cookie",
    "cookies",
    "avatar",
    "icon",
    "author",
    "authors",
    "byline",
    "profile",
    "correspondents",
    "journalists",
    "reporters",
    "writers",
    "guest",
    "wire",
    "agencies",
    "article",
    "articles",
    "section",
    "sections",
    "edition",
    "website",
    "facebook",
    "twitter",
    "instagram",
    "linkedin",
    "youtube",
    "whatsapp",
    "telegram",
    "email",
    "e-mail",
    "rss",
    "exclusive",
    "analysis",
    "explainer",
    "interview",
    "talks",
    "crisis",
    "admin",
    "administrator",
    "webmaster",
    "newsroom",
    "newsdesk",
    "anonymous",
    "unknown",
};

// Source: places and offices that have the shape of a name and stand at the head of news pages.
constexpr std::string_view kNotNames[] = {
    "middle east",    "far east",      "near east",    "white house",    "west bank",
    "new york",       "new delhi",     "new zealand",  "los angeles",    "san francisco",
    "hong kong",      "saudi arabia",  "sri lanka",    "downing street", "wall street",
    "silicon valley", "supreme court", "high court",   "puerto rico",    "real estate",
    "climate change", "long reads",    "good morning", "prime time",
};

// Source: read off authors' biographies; each says something that only a biography says.
constexpr std::string_view kBioWords[] = {
    "experience",  "based",        "covers",       "covering",   "covered",       "writes",
    "writing",     "reports",      "reporting",    "graduate",   "graduated",     "studied",
    "degree",      "alumnus",      "alumna",       "previously", "formerly",      "joined",
    "worked",      "works",        "award",        "awards",     "award-winning", "specialises",
    "specializes", "specialising", "specializing", "focuses",    "focusing",      "lives",
    "career",      "freelance",    "newsroom",     "journalism", "beat",
};

// Source: the names of months and days, and what pages print around a date.
constexpr std::string_view kDateWords[] = {
    "january",   "february", "march",     "april",    "may",    "june",     "july",   "august",
    "september", "october",  "november",  "december", "jan",    "feb",      "mar",    "apr",
    "jun",       "jul",      "aug",       "sep",      "sept",   "oct",      "nov",    "dec",
    "monday",    "tuesday",  "wednesday", "thursday", "friday", "saturday", "sunday", "mon",
    "tue",       "wed",      "thu",       "fri",      "sat",    "sun",      "today",  "yesterday",
    "published", "updated",  "posted",    "modified", "ago",    "am",       "pm",     "gmt",
    "utc",       "min",      "mins",      "minutes",  "minute", "hours",    "hour",   "days",
    "read",      "last",     "on",        "at",       "a.m",    "p.m",
};

// Source: the buttons and menus of news pages.
constexpr std::string_view kFurniture[] = {
    "menu",
    "home",
    "search",
    "subscribe",
    "subscribe now",
    "sign in",
    "sign up",
    "log in",
    "login",
    "register",
    "skip to content",
    "skip to main content",
    "advertisement",
    "share",
    "share this",
    "share this article",
    "print",
    "save",
    "listen",
    "watch",
    "live",
    "follow us",
    "newsletter",
    "newsletters",
    "listen to this article",
    "read more",
    "back",
    "close",
    "more",
    "copy link",
    "e-mail",
    "email",
    "facebook",
    "twitter",
    "x",
    "instagram",
    "linkedin",
    "whatsapp",
    "telegram",
    "youtube",
    "add us on google",
    "see comments",
    "photo",
    "video",
    "image",
    "link",
    "links",
    "profile",
    "website",
    "author",
    "authors",
    "bio",
    "contact",
};

// Source: the headings above the comments of news pages.
constexpr std::string_view kCommentsHeadings[] = {
    "comments",      "comment",        "leave a comment", "leave a reply", "join the conversation",
    "add a comment", "post a comment", "reader comments",
};

// Source: the headings of the lists beside news articles.
constexpr std::string_view kListHeadings[] = {
    "related",           "related stories", "related articles", "related topics", "read also",
    "also read",         "read next",       "see also",         "more from",      "more by",
    "more on",           "most read",       "most popular",     "trending",       "recommended",
    "you may also like", "latest articles", "latest stories",   "latest from",    "latest by",
    "recent articles",   "recent stories",  "articles by",      "stories by",     "all articles",
    "all stories",
};

// Source: the headings of news pages' author boxes.
constexpr std::string_view kAuthorHeadings[] = {
    "about the author",   "about the authors", "about the writer", "about the journalist",
    "about the reporter", "about author",      "the author",       "meet the author",
    "author bio",         "author profile",
};

// Source: the suffix of the regular past.
constexpr std::string_view kPastEndings[] = {
    "ed",
};

// Source: what stands behind the name of an award.
constexpr std::string_view kAwardParts[] = {
    "citation",
    "certificate",
};

// Source: the parts of universities and governments.
constexpr std::string_view kInstitutions[] = {
    "school", "college", "department", "institute", "faculty",
    "center", "centre",  "ministry",   "academy",   "division",
};

// Source: the finite presents of the verbs of the other lists.
constexpr std::string_view kPresentVerbs[] = {
    "works",   "writes", "reports", "freelances", "contributes", "edits",          "blogs",
    "teaches", "serves", "hosts",   "covers",     "focuses on",  "specializes in", "lives in",
    "leads",   "runs",   "manages", "oversees",   "produces",    "anchors",
};

// Source: verbs that go on where topics have ended, in the forms biographies use.
constexpr std::string_view kEndsTopics[] = {
    "manages",       "leads",     "oversees",    "hosts",      "helps",      "enjoys",
    "loves",         "likes",     "spends",      "holds",      "plays",      "seeks",
    "aims",          "aiming",    "provides",    "produces",   "makes",      "takes",
    "gets",          "gives",     "runs",        "lives",      "serves",     "helping",
    "using",         "finding",   "making",      "holding",    "amplifying", "telling",
    "understanding", "building",  "bringing",    "taking",     "getting",    "creating",
    "developing",    "providing", "assisting",   "explaining", "whatever",   "why",
    "face",          "faces",     "play",        "manage",     "lead",       "oversee",
    "host",          "hosting",   "running",     "leading",    "managing",   "going",
    "doing",         "explore",   "affect",      "affects",    "affecting",  "shape",
    "shapes",        "shaping",   "surrounding", "facing",     "impacting",  "empower",
    "demystifying",  "always",    "based",       "live",       "enjoy",      "enjoying",
    "seeking",       "trying",    "teaching",    "teaches",    "brings",     "working",
    "works",         "edits",     "appears",     "appeared",   "appear",     "featured",
    "published",     "won",       "received",    "follow",     "contact",    "known",
    "looking",
};

// Source: the verbs of looking something up.
constexpr std::string_view kFindVerbs[] = {
    "find",    "view",  "see",       "follow",    "reached", "reach",
    "read",    "more",  "check out", "online",    "info",    "website",
    "contact", "learn", "connect",   "portfolio", "tweets",
};

// Source: suffixes that make adjectives.
constexpr std::string_view kAdjectiveEndings[] = {
    "al", "ive", "ic", "ary", "ous", "an",
};

// Source: the parts of newsrooms and companies.
constexpr std::string_view kTeamWords[] = {
    "section", "desk",     "team",   "page",  "pages",   "department", "unit",
    "group",   "division", "bureau", "staff", "program", "project",
};

// Source: a quarter of a century.
constexpr std::string_view kQuarterUnits[] = {
    "quarter century",
    "quarter-century",
    "quarter of a century",
};

// Source: to.
constexpr std::string_view kToWords[] = {
    "to",
};

// Source: the closed word classes of English (prepositions, conjunctions, pronouns, auxiliaries).
constexpr std::string_view kCommonWords[] = {
    "to",      "that",       "which",   "when",   "while",  "because",   "if",    "into",
    "through", "throughout", "across",  "around", "about",  "by",        "on",    "during",
    "between", "among",      "against", "under",  "within", "without",   "where", "his",
    "her",     "their",      "she",     "he",     "they",   "i",         "we",    "it",
    "is",      "was",        "are",     "were",   "the",    "this",      "these", "those",
    "not",     "but",        "can",     "will",   "would",  "may",       "do",    "does",
    "did",     "there",      "than",    "then",   "so",     "up",        "out",   "off",
    "after",   "until",      "whose",   "whom",   "how",    "what",      "who",   "as",
    "also",    "been",       "be",      "being",  "toward", "towards",   "along", "beyond",
    "via",     "upon",       "per",     "like",   "named",  "appointed", "hired",
};

// Source: the articles of English, and what stands in their place before a job.
constexpr std::string_view kArticles[] = {
    "the", "a", "an", "its", "another", "one of", "some", "this", "various", "several", "many",
};

// Source: the personal pronouns of English, as subjects.
constexpr std::string_view kPronouns[] = {
    "i", "he", "she", "they", "we",
};

// Source: the possessive pronouns of English.
constexpr std::string_view kPossessives[] = {
    "his", "her", "their", "my", "our",
};

// Source: the relative words of English.
constexpr std::string_view kRelatives[] = {
    "who", "where", "whose", "which", "that",
};

// Source: the words that begin a sentence about something else than the person.
constexpr std::string_view kOtherSubjects[] = {
    "it", "that", "these", "those", "there", "what", "if", "whether",
};

// Source: the present and perfect forms of to be, and verbs that stand for it with a job.
constexpr std::string_view kBeNow[] = {
    "is", "am", "are", "'s", "'m", "'re", "became", "become", "becomes", "been",
};

// Source: the past forms of the same.
constexpr std::string_view kBePast[] = {
    "was", "were", "had been", "acted as", "has also been", "used to be",
};

// Source: the forms of to have that make a perfect.
constexpr std::string_view kHave[] = {
    "has", "have", "'ve", "having", "been", "'s",
};

// Source: the adverbs of English that stand between a verb and its object in biographies.
constexpr std::string_view kAdverbs[] = {
    "also",         "primarily",    "mainly",       "mostly",      "chiefly",       "often",
    "regularly",    "frequently",   "occasionally", "recently",    "most recently", "especially",
    "particularly", "specifically", "broadly",      "extensively", "both",          "still",
    "first",        "later",        "too",          "proudly",     "always",        "more recently",
    "usually",      "exclusively",  "all",          "largely",     "closely",
};

// Source: the adverbs of the present.
constexpr std::string_view kNowWords[] = {
    "now", "currently", "presently", "today", "at present",
};

// Source: the adjectives that end a job.
constexpr std::string_view kFormer[] = {
    "former", "ex", "ex-", "onetime", "one-time", "previous", "retired",
};

// Source: the adverbs and prepositions that put a clause into the past.
constexpr std::string_view kFormerly[] = {
    "previously",
    "formerly",
    "prior to",
    "prior to that",
    "before",
    "before that",
    "earlier",
    "after",
    "once",
    "previous to",
    "until",
    "following",
    "earlier in her career",
    "earlier in his career",
    "past",
    "most recently as",
};

// Source: the conjunctions of a list.
constexpr std::string_view kAndWords[] = {
    "and",        "or", "&",        "plus",    "as well as", "and also",
    "along with", "+",  "and then", "and now", "then",
};

// Source: as, and phrases that end in it before a job.
constexpr std::string_view kAsWords[] = {
    "as",
    "most recently as",
    "including as",
};

// Source: the prepositions before an employer.
constexpr std::string_view kAtWords[] = {
    "at", "for", "with", "@", "on behalf of", "on",
};

// Source: of.
constexpr std::string_view kOfWords[] = {
    "of",
};

// Source: in.
constexpr std::string_view kInWords[] = {
    "in",
};

// Source: the words before examples.
constexpr std::string_view kIncluding[] = {
    "including", "such as", "like", "from", "ranging from", "among them", "namely", "to",
};

// Source: ISCO-08 unit group titles reduced to their heads, the ranks of companies, schools and
// parliaments.
constexpr std::string_view kOccupations[] = {
    "professor",
    "lecturer",
    "teacher",
    "instructor",
    "educator",
    "researcher",
    "scholar",
    "academic",
    "scientist",
    "historian",
    "economist",
    "psychologist",
    "sociologist",
    "philosopher",
    "physicist",
    "biologist",
    "chemist",
    "mathematician",
    "statistician",
    "anthropologist",
    "archaeologist",
    "linguist",
    "theologian",
    "librarian",
    "archivist",
    "curator",
    "engineer",
    "developer",
    "programmer",
    "designer",
    "architect",
    "technologist",
    "hacker",
    "technician",
    "consultant",
    "adviser",
    "advisor",
    "strategist",
    "planner",
    "specialist",
    "expert",
    "manager",
    "director",
    "president",
    "ceo",
    "cto",
    "cfo",
    "coo",
    "cmo",
    "officer",
    "executive",
    "chairman",
    "chairwoman",
    "chair",
    "head",
    "leader",
    "partner",
    "owner",
    "entrepreneur",
    "cofounder",
    "lawyer",
    "attorney",
    "solicitor",
    "barrister",
    "judge",
    "doctor",
    "physician",
    "surgeon",
    "nurse",
    "therapist",
    "counselor",
    "coach",
    "trainer",
    "mentor",
    "translator",
    "interpreter",
    "artist",
    "painter",
    "musician",
    "composer",
    "singer",
    "songwriter",
    "actor",
    "actress",
    "comedian",
    "filmmaker",
    "film-maker",
    "cinematographer",
    "animator",
    "screenwriter",
    "playwright",
    "scriptwriter",
    "storyteller",
    "ghostwriter",
    "coauthor",
    "fact-checker",
    "fact checker",
    "proofreader",
    "webmaster",
    "speaker",
    "activist",
    "advocate",
    "campaigner",
    "organizer",
    "politician",
    "senator",
    "deputy",
    "minister",
    "secretary",
    "ambassador",
    "diplomat",
    "soldier",
    "pilot",
    "chef",
    "assistant",
    "associate",
    "coordinator",
    "administrator",
    "investor",
    "trader",
    "banker",
    "accountant",
    "broker",
    "agent",
    "publicist",
    "marketer",
    "spokesperson",
    "spokesman",
    "spokeswoman",
    "professional",
    "practitioner",
    "generalist",
    "newsreader",
    "weatherman",
    "meteorologist",
    "announcer",
    "dj",
    "youtuber",
    "influencer",
    "vlogger",
    "editor in chief",
    "showrunner",
    "narrator",
    "lecturer in law",
    "evangelist",
    "postdoc",
    "editorialist",
    "jurist",
    "dean",
    "provost",
    "rector",
    "pastor",
    "priest",
    "rabbi",
    "imam",
    "sales rep",
    "president and ceo",
    "founder and ceo",
    "co-founder and ceo",
    "chairman and ceo",
    "ceo and founder",
    "ceo and co-founder",
    "lead",
};

// Source: the academic titles whose subject follows.
constexpr std::string_view kOfStudy[] = {
    "professor",  "lecturer", "chair",  "teacher", "historian", "scholar",
    "instructor", "dean",     "fellow", "doctor",  "head",
};

// Source: the titles that a work follows.
constexpr std::string_view kOfWork[] = {
    "author",
    "coauthor",
};

// Source: what biographies say of a person before the job.
constexpr std::string_view kPraise[] = {
    "award-winning",
    "multi-award-winning",
    "prize-winning",
    "award winning",
    "multiple award-winning",
    "experienced",
    "passionate",
    "seasoned",
    "well-known",
    "renowned",
    "acclaimed",
    "respected",
    "accomplished",
    "dedicated",
    "proud",
    "longtime",
    "long-time",
    "lifelong",
    "life long",
    "veteran",
    "self-taught",
    "highly-skilled",
    "skilled",
    "full-time",
    "part-time",
    "emmy award-winning",
    "emmy-winning",
    "pulitzer prize-winning",
    "nationally recognized",
    "prolific",
    "published",
    "best-selling",
    "bestselling",
    "aspiring",
    "born",
    "leading",
    "internationally recognized",
    "emmy-nominated",
    "successful",
    "trained",
    "young",
    "versatile",
};

// Source: the verbs of employment.
constexpr std::string_view kWorkVerbs[] = {
    "works",
    "work",
    "worked",
    "working",
    "writes",
    "write",
    "wrote",
    "written",
    "writing",
    "reports",
    "reported",
    "reporting",
    "freelances",
    "freelanced",
    "freelancing",
    "contributes",
    "contributed",
    "contributes to",
    "contribute to",
    "contributed to",
    "contributing to",
    "interned",
    "edits",
    "edited",
    "editing",
    "blogs",
    "blogged",
    "teaches",
    "taught",
    "teaching",
    "serves",
    "served",
    "consults",
    "consulted",
    "produced",
    "produces",
    "producing",
    "publishes",
    "lectured",
    "lectures",
    "volunteered",
    "hosts",
    "hosted",
    "spent",
    "held",
    "stints",
    "bylines",
    "anchors",
    "anchored",
    "photographs",
    "photographed",
    "co-hosts",
    "ran",
    "runs",
    "led",
    "employed",
    "volunteers",
    "practiced",
    "roles",
    "role",
    "positions",
    "develops",
    "creates",
    "tells",
    "serving",
};

// Source: the past forms of the verbs of the other lists.
constexpr std::string_view kPastVerbs[] = {
    "worked",     "wrote",          "written",     "reported",     "freelanced",   "contributed",
    "interned",   "edited",         "blogged",     "taught",       "served",       "consulted",
    "produced",   "lectured",       "volunteered", "hosted",       "spent",        "covered",
    "focused on", "specialized in", "moved to",    "left",         "studied",      "held",
    "stints",     "bylines",        "anchored",    "photographed", "investigated", "ran",
    "led",        "employed",       "practiced",   "helped",       "analyzed",     "built",
    "oversaw",    "made",           "told",        "grew",         "brought",      "won",
    "drove",      "shot",           "created",     "developed",
};

// Source: the verbs of covering a field.
constexpr std::string_view kBeatVerbs[] = {
    "covers",
    "cover",
    "covered",
    "covering",
    "reports on",
    "report on",
    "reported on",
    "reporting on",
    "writes about",
    "write about",
    "wrote about",
    "writing about",
    "written about",
    "focuses on",
    "focus on",
    "focused on",
    "focusing on",
    "focuses primarily on",
    "focuses mainly on",
    "focuses mostly on",
    "focuses her work on",
    "focuses his work on",
    "specializes in",
    "specialize in",
    "specializing in",
    "specialized in",
    "specialises in",
    "specialising in",
    "specialises",
    "specializing",
    "interested in",
    "investigates",
    "explores",
    "beat is",
    "beats are",
    "beats include",
    "interests include",
    "interests are",
    "interests lie in",
    "expertise in",
    "reviews",
    "writes on",
    "write on",
    "writes regularly about",
    "writes frequently about",
    "writes primarily about",
    "writes mostly about",
    "writes extensively about",
    "writes often about",
    "reports primarily on",
    "reports extensively on",
    "examines",
    "stories about",
    "comments on",
    "obsessed with",
};

// Source: the verbs of beginning at an employer.
constexpr std::string_view kJoinVerbs[] = {
    "joined",      "joining",  "joins",   "arrived at", "helped launch", "came in",
    "came aboard", "comes to", "come to", "came to",    "coming to",
};

// Source: the verbs of beginning a career.
constexpr std::string_view kBeginVerbs[] = {
    "began",           "started",  "starting",   "starts",    "got her start", "got his start",
    "got their start", "launched", "kicked off", "beginning", "begun",
};

// Source: what a person of a newsroom begins or spends years in.
constexpr std::string_view kCareer[] = {
    "career",   "media", "reporting",  "news", "broadcasting", "writing",  "industry",
    "business", "field", "publishing", "tech", "writer",       "politics",
};

// Source: the verbs of living somewhere.
constexpr std::string_view kLiveVerbs[] = {
    "lives in",
    "live in",
    "living in",
    "based in",
    "based out of",
    "resides in",
    "residing in",
    "reside in",
    "lives near",
    "splits her time between",
    "splits his time between",
    "divides her time between",
    "divides his time between",
    "calls",
    "working from",
    "works from",
    "lives and works in",
    "living and working in",
    "lives on",
    "based near",
    "at home in",
    "has lived in",
    "have lived in",
    "lives with",
    "live with",
};

// Source: based.
constexpr std::string_view kBased[] = {
    "based",
};

// Source: the verbs and nouns of having been to a school.
constexpr std::string_view kGraduates[] = {
    "graduated from",
    "graduate of",
    "graduates of",
    "alumnus of",
    "alumna of",
    "alum of",
    "attended",
    "attends",
    "studied at",
    "studying at",
    "educated at",
    "degree from",
    "degrees from",
    "graduated with honors from",
    "studies at",
    "student at",
    "candidate at",
    "trained at",
    "went to",
    "graduating from",
    "fellow at the",
    "diploma from",
    "doctorate from",
    "phd from",
    "ph.d. from",
    "masters from",
    "degree at",
    "mba from",
    "graduated cum laude from",
    "ba from",
    "ma from",
    "mfa from",
    "b.a. from",
    "m.a. from",
    "senior at",
    "junior at",
    "sophomore at",
    "freshman at",
};

// Source: the verbs of studying a subject.
constexpr std::string_view kStudyVerbs[] = {
    "studied", "majored in", "majoring in", "studying", "read", "minored in", "studies",
};

// Source: the degrees of English-speaking universities and their abbreviations.
constexpr std::string_view kDegreeWords[] = {
    "degree",
    "degrees",
    "bachelor's",
    "bachelors",
    "bachelor of arts",
    "bachelor of science",
    "bachelor",
    "master's",
    "masters",
    "master of arts",
    "master of science",
    "master of fine arts",
    "master",
    "doctorate",
    "phd",
    "ph.d.",
    "ph.d",
    "dphil",
    "ba",
    "b.a.",
    "b.a",
    "bs",
    "b.s.",
    "bsc",
    "b.sc.",
    "ma",
    "m.a.",
    "m.a",
    "ms",
    "m.s.",
    "msc",
    "m.sc.",
    "mfa",
    "m.f.a.",
    "mba",
    "m.b.a.",
    "jd",
    "j.d.",
    "llm",
    "llb",
    "mphil",
    "honors degree",
    "honours degree",
    "diploma",
    "undergraduate degree",
    "graduate degree",
    "law degree",
    "journalism degree",
    "mj",
    "associate degree",
    "bfa",
    "b.f.a.",
    "joint degree",
    "double major",
    "postgraduate diploma",
    "minor",
    "minors",
    "mpa",
    "mph",
};

// Source: from.
constexpr std::string_view kFromWords[] = {
    "from",
};

// Source: what stands before a topic and is none.
constexpr std::string_view kTopicIntros[] = {
    "issues of",
    "issues related to",
    "issues around",
    "issues surrounding",
    "issues impacting",
    "issues facing",
    "topics related to",
    "topics around",
    "stories on",
    "news about",
    "news on",
    "intersection of",
    "everything related to",
    "matters of",
    "aspects of",
    "questions of",
    "topics of",
    "related to",
    "impacts of",
    "areas of",
    "such",
    "features on",
    "features about",
    "articles on",
    "articles about",
    "narratives around",
    "trends in",
    "developments in",
    "world of",
    "impact of",
    "latest",
    "future of",
    "range of",
    "area of",
    "field of",
    "other",
};

// Source: nouns that say nothing of the field.
constexpr std::string_view kGenericTopics[] = {
    "news",           "issues",      "topics",
    "stories",        "features",    "more",
    "others",         "things",      "subjects",
    "articles",       "everything",  "related issues",
    "related topics", "much more",   "work",
    "columns",        "something",   "anything",
    "beat",           "people",      "breaking news stories",
    "areas",          "trends",      "events",
    "them",           "pieces",      "important issues",
    "ways",           "connections", "standards",
    "problems",       "systems",     "roles",
    "parts",          "barriers",    "statewide issues",
    "variety",
};

// Source: pairs that name one field.
constexpr std::string_view kTopicPairs[] = {
    "arts and culture",         "arts and entertainment",
    "crime and courts",         "politics and policy",
    "food and drink",           "law and order",
    "science and technology",   "health and wellness",
    "health and safety",        "foreign policy and national security",
    "research and development", "books and culture",
    "music and culture",        "travel and tourism",
    "style and culture",        "money and politics",
    "diversity and inclusion",
};

// Source: what outlets are called before their names.
constexpr std::string_view kOutletKinds[] = {
    "publications", "publication", "outlets",      "organizations", "organisations", "companies",
    "newspapers",   "magazines",   "newsrooms",    "websites",      "sites",         "clients",
    "brands",       "newspaper",   "magazine",     "titles",        "likes of",      "startups",
    "universities", "media",       "institutions", "papers",        "agencies",      "networks",
    "stations",     "nonprofit",   "weekly",       "daily",         "non-profit",    "quarterly",
    "blog",         "website",     "podcast",      "newsletter",    "think tank",    "news site",
    "startup",      "paper",       "team at",      "staff of",
};

// Source: the numerals of English.
constexpr std::string_view kNumbers[] = {
    "one",       "two",      "three",    "four",   "five",     "six",      "seven",   "eight",
    "nine",      "ten",      "eleven",   "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
    "seventeen", "eighteen", "nineteen", "twenty", "thirty",   "forty",    "fifty",   "sixty",
};

// Source: what makes a number rough.
constexpr std::string_view kAboutNumbers[] = {
    "over",       "more than", "nearly",        "about",     "almost",        "around",
    "at least",   "some",      "close to",      "roughly",   "approximately", "the last",
    "the past",   "last",      "past",          "well over", "just over",     "just under",
    "upwards of", "for over",  "for more than", "under",
};

// Source: the units of years.
constexpr std::string_view kYearUnits[] = {
    "years",           "year",   "yrs",
    "decades",         "decade", "quarter century",
    "quarter-century", "yr",     "quarter of a century",
};

// Source: ten years.
constexpr std::string_view kDecadeUnits[] = {
    "decades",
    "decade",
};

// Source: what stands before years that go on.
constexpr std::string_view kOverWords[] = {
    "for",    "over", "during",   "with", "spans",  "has",
    "brings", "have", "spanning", "span", "within", "through",
};

// Source: what years are of.
constexpr std::string_view kExperience[] = {
    "experience", "veteran", "career",        "expertise",       "experiences",
    "journalist", "stint",   "in journalism", "in the industry", "reporter",
};

// Source: since.
constexpr std::string_view kSinceWords[] = {
    "since",
};

// Source: the months of the Gregorian calendar and seasons.
constexpr std::string_view kMonths[] = {
    "january",   "february", "march",     "april",  "may",  "june",   "july", "august", "september",
    "october",   "november", "december",  "jan",    "feb",  "mar",    "apr",  "jun",    "jul",
    "aug",       "sept",     "oct",       "nov",    "dec",  "jan.",   "feb.", "mar.",   "apr.",
    "aug.",      "sept.",    "oct.",      "nov.",   "dec.", "early",  "late", "mid",    "spring of",
    "summer of", "fall of",  "autumn of", "spring", "fall", "autumn",
};

// Source: the words that stand in lower case at the head of a place.
constexpr std::string_view kPlaceParts[] = {
    "southern",     "northern",     "eastern",      "western",   "central",   "downtown",
    "north",        "south",        "east",         "west",      "upstate",   "rural",
    "greater",      "southeast",    "southwest",    "northeast", "northwest", "southeastern",
    "southwestern", "northeastern", "northwestern", "suburban",  "sunny",     "beautiful",
    "nearby",       "mid",
};

// Source: the abbreviations English dictionaries list with a full stop, those that stand before a
// name.
constexpr std::string_view kAbbreviations[] = {
    "st.",   "mt.",   "ft.",    "dr.",   "mr.",   "mrs.",  "ms.",  "prof.", "inc.",  "ltd.",
    "co.",   "corp.", "jr.",    "sr.",   "no.",   "vs.",   "rev.", "gov.",  "sen.",  "rep.",
    "gen.",  "col.",  "lt.",    "jan.",  "feb.",  "mar.",  "apr.", "aug.",  "sept.", "oct.",
    "nov.",  "dec.",  "calif.", "colo.", "mass.", "conn.", "ill.", "wash.", "ore.",  "tenn.",
    "ariz.", "va.",   "bros.",  "univ.", "dept.", "est.",  "fla.", "ga.",   "ky.",   "md.",
    "minn.", "mich.", "mo.",    "neb.",  "okla.", "pa.",   "tex.", "wis.",  "wyo.",  "ave.",
};

// Source: nationalities, languages and other capitalised words that are no organisation.
constexpr std::string_view kNotEmployers[] = {
    "american",   "british",   "english",    "french",           "german",     "spanish",
    "italian",    "african",   "asian",      "european",         "native",     "latin",
    "internet",   "twitter",   "facebook",   "instagram",        "linkedin",   "python",
    "javascript", "christmas", "monday",     "tuesday",          "wednesday",  "thursday",
    "friday",     "saturday",  "sunday",     "covid-19",         "indian",     "chinese",
    "russian",    "latina",    "latino",     "indigenous",       "email",      "follow",
    "contact",    "x",         "congress",   "mastodon",         "bluesky",    "threads",
    "ai",         "youtube",   "tiktok",     "america",          "europe",     "africa",
    "asia",       "brexit",    "journalism", "english-language", "democratic", "republican",
    "hispanic",   "arabic",    "israeli",    "canadian",         "australian", "coloradans",
};

// Source: what awards are called.
constexpr std::string_view kAwardWords[] = {
    "award",      "awards", "prize",       "prizes", "pulitzer", "emmy",  "emmys",   "medal",
    "fellowship", "grant",  "scholarship", "oscar",  "grammy",   "bafta", "peabody", "nominee",
};

// Source: the verbs and nouns of winning.
constexpr std::string_view kAwardVerbs[] = {
    "won",       "wins",      "winning",         "winner",       "received",       "receiving",
    "recipient", "finalist",  "awarded",         "honored with", "earned",         "winners",
    "including", "runner-up", "shortlisted for", "named",        "awards include", "garnered",
    "nominated", "nominee",   "recognized",
};

// Source: the verbs of speaking a language.
constexpr std::string_view kSpeakVerbs[] = {
    "speaks",    "speak",    "fluent in",      "bilingual in", "native speaker of",
    "languages", "speaking", "conversational",
};

// Source: the languages with most speakers or readers of news (ISO 639 names).
constexpr std::string_view kLanguageNames[] = {
    "english",  "spanish",   "french",    "german",    "italian",    "portuguese", "dutch",
    "russian",  "ukrainian", "polish",    "czech",     "greek",      "turkish",    "arabic",
    "hebrew",   "persian",   "farsi",     "dari",      "pashto",     "urdu",       "hindi",
    "punjabi",  "bengali",   "tamil",     "telugu",    "marathi",    "gujarati",   "chinese",
    "mandarin", "cantonese", "japanese",  "korean",    "vietnamese", "thai",       "indonesian",
    "malay",    "tagalog",   "filipino",  "swahili",   "hausa",      "yoruba",     "amharic",
    "somali",   "swedish",   "danish",    "norwegian", "finnish",    "hungarian",  "romanian",
    "serbian",  "croatian",  "bulgarian", "catalan",   "latin",      "kurdish",    "kashmiri",
    "sindhi",   "nepali",    "sinhala",   "afrikaans", "zulu",       "esperanto",  "welsh",
    "irish",
};

// Source: what stands before a website.
constexpr std::string_view kSiteWords[] = {
    "visit", "site", "blog", "www", "homepage",
};

// Source: the medium.
constexpr std::string_view kNewspaperWords[] = {
    "newspaper",  "newspapers",       "print",       "print newspaper",  "print newspapers",
    "print news", "print journalism", "print media", "daily newspapers", "the press",
};

// Source: the medium.
constexpr std::string_view kMagazineWords[] = {
    "magazine",
    "magazines",
    "magazine writing",
};

// Source: the medium.
constexpr std::string_view kRadioWords[] = {
    "radio", "public radio", "audio", "broadcast journalism", "talk radio", "community radio",
};

// Source: the medium.
constexpr std::string_view kTelevisionWords[] = {
    "television",
    "tv",
    "public television",
};

// Source: the medium.
constexpr std::string_view kDigitalWords[] = {
    "digital",           "online",  "digital media", "online media", "digital journalism",
    "online journalism", "youtube",
};

// Source: the medium.
constexpr std::string_view kPodcastWords[] = {
    "podcast",
    "podcasts",
    "podcasting",
};

// Source: the medium.
constexpr std::string_view kNewsletterWords[] = {
    "newsletter",
    "newsletters",
};

// Source: the medium.
constexpr std::string_view kFilmWords[] = {
    "documentary",
    "documentaries",
    "film",
};

// Source: the medium.
constexpr std::string_view kAgencyWords[] = {
    "news agency", "news agencies", "wire service", "newswire", "wire services",
};

// Source: RFC 5322, section 3.6, and what mail programs print for its fields.
constexpr std::string_view kPasteMailHeaders[] = {
    "from", "to", "cc", "date", "sent", "subject", "reply-to",
};

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kPasteBylineLeads[] = {
    "by",
    "written by",
    "reported by",
    "reporting by",
    "posted by",
    "words by",
    "story by",
    "report by",
    "text by",
    "article by",
    "story and photos by",
    "words and photos by",
    "words and pictures by",
    "text and photos by",
    "interview by",
    "interviewed by",
    "as told to",
};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kPasteBylineLabels[] = {
    "author",
    "authors",
    "writer",
    "writers",
};

// Source: the bylines above; what follows is more than one name.
constexpr std::string_view kPasteBylinePlurals[] = {
    "authors",
    "writers",
};

// Source: the conjunction of each language.
constexpr std::string_view kPasteNameJoiners[] = {
    "and",
    "&",
};

// Source: what bylines append to a name without a comma: "NAME for The Daily".
constexpr std::string_view kPasteBylineTails[] = {
    "for", "in", "at", "with", "from",
};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kPasteCreditLabels[] = {
    "photo credit", "photo credits",  "photographer", "photograph",    "photographs",
    "photos",       "photo",          "image credit", "image credits", "image source",
    "image",        "picture credit", "picture",      "pictures",      "illustration",
    "credit",       "credits",        "video",        "graphic",       "featured image",
    "cover image",
};

// Source: the beginnings of picture credits; no colon need follow.
constexpr std::string_view kPasteCreditLeads[] = {
    "photo courtesy of", "photograph by",     "photographs by", "photos by",   "photo by",
    "image by",          "image courtesy of", "picture by",     "pictures by", "illustration by",
    "video by",          "graphic by",        "photography by",
};

// Source: what picture credits join their parts with, beside conjunctions.
constexpr std::string_view kPasteCreditJoins[] = {
    "via",
    "for",
};

// Source: says how a picture came, not from whom.
constexpr std::string_view kPasteCreditManners[] = {
    "file",     "file image", "handout",    "pool",       "archive",
    "courtesy", "photo",      "screengrab", "screenshot",
};

// Source: what agencies append to their names in credits.
constexpr std::string_view kPasteCreditNouns[] = {
    "photo",
    "photos",
    "pictures",
};

// Source: the lines below news stories that name who helped.
constexpr std::string_view kPasteContributorLeads[] = {
    "additional reporting by",
    "with reporting by",
    "with additional reporting by",
    "with contributions from",
    "contributions by",
    "research by",
    "contributors",
};

// Source: "NAME contributed to this report", as English-language stories end.
constexpr std::string_view kPasteContributed[] = {
    "contributed to this",
    "contributed reporting",
    "contributed to the reporting",
};

// Source: the lines below news stories that name who edited or translated them.
constexpr std::string_view kPasteEditingLeads[] = {
    "editing by",    "edited by",      "copy editing by",
    "translated by", "translation by", "fact-checking by",
};

// Source: what the buttons and links of an outlet itself say.
constexpr std::string_view kPasteOutletLinks[] = {
    "us", "our", "share", "read", "source", "via", "original", "download",
};

// Source: how the link to a person's own site is labelled.
constexpr std::string_view kPastePersonLinks[] = {
    "website", "web", "site", "blog", "homepage", "portfolio", "personal",
};

// Source: what alternative texts of portraits say.
constexpr std::string_view kPastePortraitWords[] = {
    "avatar",       "headshot",        "author image",  "author photo",  "author-image",
    "author-photo", "profile picture", "profile photo", "profile image", "byline image",
};

// Source: what alternative texts of portraits say before the name.
constexpr std::string_view kPastePortraitOf[] = {
    "photo of",
    "picture of",
    "image of",
    "portrait of",
};

// Source: verbs that tell of someone who no longer works there.
constexpr std::string_view kPasteBioPast[] = {
    "was",
    "were",
};

// Source: verbs stories report speech with.
constexpr std::string_view kPasteBioSpeech[] = {
    "said",
    "says",
    "told",
};

// Source: words a biography begins with where it leaves the name out.
constexpr std::string_view kPasteBioSubjects[] = {
    "he", "she", "they", "i", "i'm", "i’m", "i've", "i’ve", "a", "an",
};

// Source: what joins a job title and what it is about or at.
constexpr std::string_view kPasteTitleLinks[] = {
    "at", "for", "of", "in", "on", "based", "to", "with", "and",
};

// Source: what stands between a job title and an employer, and nowhere else.
constexpr std::string_view kPasteEmployerLinks[] = {
    "at",
};

// Source: what stands between a job title and a place.
constexpr std::string_view kPastePlaceLinks[] = {
    "in",
    "based in",
};

// Source: what may follow "in" in a job title and is no place.
constexpr std::string_view kPasteNotPlaces[] = {
    "chief",
    "residence",
    "training",
};

// Source: places that are written as capitals; other capitals are outlets.
constexpr std::string_view kPastePlaceAbbreviations[] = {
    "uk", "us", "usa", "uae", "dc", "nyc",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPastePublishedLeads[] = {
    "published",
    "posted",
    "date",
    "issued",
};

// Source: the labels of dates on news pages.
constexpr std::string_view kPasteModifiedLeads[] = {
    "updated",
    "modified",
    "update",
};

// Source: the labels pages name their publisher with.
constexpr std::string_view kPasteOutletLeads[] = {
    "source",
    "published by",
    "published in",
    "originally published by",
    "originally published in",
    "originally appeared in",
    "publisher",
    "publication",
};

// Source: the last line of news pages.
constexpr std::string_view kPasteCopyrightLeads[] = {
    "copyright",
};

// Source: the last line of news pages.
constexpr std::string_view kPasteRights[] = {
    "all rights reserved",
};

// Source: "About NAME", the heading of an author's box.
constexpr std::string_view kPasteAboutLeads[] = {
    "about",
    "more about",
};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kPasteJanuary[] = {
    "january",
    "jan",
};

constexpr std::string_view kPasteFebruary[] = {
    "february",
    "feb",
};

constexpr std::string_view kPasteMarch[] = {
    "march",
    "mar",
};

constexpr std::string_view kPasteApril[] = {
    "april",
    "apr",
};

constexpr std::string_view kPasteMay[] = {
    "may",
};

constexpr std::string_view kPasteJune[] = {
    "june",
    "jun",
};

constexpr std::string_view kPasteJuly[] = {
    "july",
    "jul",
};

constexpr std::string_view kPasteAugust[] = {
    "august",
    "aug",
};

constexpr std::string_view kPasteSeptember[] = {
    "september",
    "sep",
    "sept",
};

constexpr std::string_view kPasteOctober[] = {
    "october",
    "oct",
};

constexpr std::string_view kPasteNovember[] = {
    "november",
    "nov",
};

constexpr std::string_view kPasteDecember[] = {
    "december",
    "dec",
};

// Source: the indefinite articles of English.
constexpr std::string_view kIndefinites[] = {
    "a",
    "an",
};

// Source: class, id and data-* values of news pages and of the themes of content systems.
constexpr std::string_view kMarkAuthors[] = {
    "author",     "authors",   "byline",      "bylines",      "writer",   "writers",  "reporter",
    "journalist", "columnist", "contributor", "contributors", "contribs", "authored", "byauthor",
    "authorname", "writtenby", "postedby",    "signature",    "signoff"};
constexpr std::string_view kMarkUsers[] = {"user",   "username",  "creator", "posted",
                                           "poster", "publisher", "person",  "profile",
                                           "by",     "from",      "name"};
constexpr std::string_view kMarkDates[] = {
    "date",         "time",      "published", "meta",     "info",     "infos",
    "dateline",     "timestamp", "pubdate",   "postmeta", "metadata", "details",
    "postmetadata", "intro",     "subtitle",  "subhead",  "subline",  "kicker"};
constexpr std::string_view kMarkComments[] = {"comment", "comments", "commenter", "commentlist",
                                              "reply",   "replies",  "review",    "reviews",
                                              "forum",   "respond",  "discussion"};
constexpr std::string_view kMarkOthers[] = {
    "photo",   "caption", "credit", "credits",  "image",      "copyright",  "share",
    "social",  "source",  "tag",    "tags",     "category",   "categories", "nav",
    "menu",    "footer",  "teaser", "related",  "team",       "contact",    "search",
    "login",   "ad",      "cookie", "consent",  "breadcrumb", "newsletter", "navigation",
    "sidebar", "widget",  "modal",  "header",   "logo",       "brand",      "bio",
    "box",     "card",    "topics", "keywords", "video",      "gallery"};

// Source: what blogs and magazines call a text.
constexpr std::string_view kNoteWorks[] = {
    "post",      "posts", "blog",         "blogpost", "article",  "story",
    "piece",     "entry", "essay",        "column",   "tutorial", "announcement",
    "interview", "guide", "contribution", "series",   "report",
};

// Source: how notes say who wrote a text.
constexpr std::string_view kNoteVerbs[] = {
    "written",        "authored", "co-authored", "coauthored", "co-written",
    "contributed",    "posted",   "published",   "submitted",  "penned",
    "brought to you", "comes",    "wrote",       "co-wrote",
};

// Source: what notes call a text's author, where "author" alone is a label.
constexpr std::string_view kNoteSigners[] = {
    "blogger", "guest author", "guest authors", "guest writer", "co-author", "co-authors",
};

// Source: what stands before these.
constexpr std::string_view kNoteGuests[] = {
    "guest",
};

// Source: how letters and posts end.
constexpr std::string_view kNoteClosings[] = {
    "cheers",      "regards",   "kind regards", "best",          "thanks",       "thank you",
    "many thanks", "sincerely", "yours",        "happy hacking", "happy coding", "signed",
};

// Source: the ranks and roles of technical companies and free-software projects.
constexpr std::string_view kTitleWords[] = {
    "vp",          "svp",         "evp",        "cio",       "ciso",      "sre",
    "maintainer",  "maintainers", "committer",  "member",    "members",   "engineers",
    "developers",  "managers",    "architects", "directors", "founders",  "scientists",
    "consultants", "co-founders", "chairs",     "co-chair",  "co-chairs", "student",
};

// Source: the headings of authors' archives, as content systems and their translators have them.
constexpr std::string_view kAuthorPages[] = {"author archives"};

constexpr WordList kLists[] = {
    {Class::author_page, kAuthorPages},
    {Class::byline_prefix, kBylinePrefixes},
    {Class::byline_label, kBylineLabels},
    {Class::byline_photo, kPhotoLabels},
    {Class::byline_helper, kHelperLabels},
    {Class::byline_and, kBylineAnds},
    {Class::byline_place, kBylinePlaces},
    {Class::byline_for, kBylineFors},
    {Class::honorific, kHonorifics},
    {Class::newsroom, kNewsroomWords},
    {Class::organisation_article, kOrganisationArticles},
    {Class::job_head, kJobHeads},
    {Class::job_qualifier, kJobQualifiers},
    {Class::desk, kDeskWords},
    {Class::outlet_word, kOutletWords},
    {Class::not_in_names, kNotNameWords},
    {Class::not_a_name, kNotNames},
    {Class::bio_word, kBioWords},
    {Class::date_word, kDateWords},
    {Class::furniture, kFurniture},
    {Class::comments_heading, kCommentsHeadings},
    {Class::list_heading, kListHeadings},
    {Class::author_heading, kAuthorHeadings},
    {Class::past_ending, kPastEndings},
    {Class::award_part, kAwardParts},
    {Class::institution, kInstitutions},
    {Class::present_verb, kPresentVerbs},
    {Class::ends_topic, kEndsTopics},
    {Class::find_verb, kFindVerbs},
    {Class::adjective_ending, kAdjectiveEndings},
    {Class::team_word, kTeamWords},
    {Class::quarter_unit, kQuarterUnits},
    {Class::to_word, kToWords},
    {Class::common_word, kCommonWords},
    {Class::article, kArticles},
    {Class::pronoun, kPronouns},
    {Class::possessive, kPossessives},
    {Class::relative, kRelatives},
    {Class::other_subject, kOtherSubjects},
    {Class::be_now, kBeNow},
    {Class::be_past, kBePast},
    {Class::have, kHave},
    {Class::adverb, kAdverbs},
    {Class::now_word, kNowWords},
    {Class::former, kFormer},
    {Class::formerly, kFormerly},
    {Class::and_word, kAndWords},
    {Class::as_word, kAsWords},
    {Class::at_word, kAtWords},
    {Class::of_word, kOfWords},
    {Class::in_word, kInWords},
    {Class::including, kIncluding},
    {Class::occupation, kOccupations},
    {Class::of_study, kOfStudy},
    {Class::of_work, kOfWork},
    {Class::praise, kPraise},
    {Class::work_verb, kWorkVerbs},
    {Class::past_verb, kPastVerbs},
    {Class::beat_verb, kBeatVerbs},
    {Class::join_verb, kJoinVerbs},
    {Class::begin_verb, kBeginVerbs},
    {Class::career, kCareer},
    {Class::live_verb, kLiveVerbs},
    {Class::based, kBased},
    {Class::graduate, kGraduates},
    {Class::study_verb, kStudyVerbs},
    {Class::degree_word, kDegreeWords},
    {Class::from_word, kFromWords},
    {Class::topic_intro, kTopicIntros},
    {Class::generic_topic, kGenericTopics},
    {Class::topic_pair, kTopicPairs},
    {Class::outlet_kind, kOutletKinds},
    {Class::number, kNumbers},
    {Class::about_number, kAboutNumbers},
    {Class::year_unit, kYearUnits},
    {Class::decade_unit, kDecadeUnits},
    {Class::over_word, kOverWords},
    {Class::experience, kExperience},
    {Class::since_word, kSinceWords},
    {Class::month, kMonths},
    {Class::place_part, kPlaceParts},
    {Class::abbreviation, kAbbreviations},
    {Class::not_employer, kNotEmployers},
    {Class::award_word, kAwardWords},
    {Class::award_verb, kAwardVerbs},
    {Class::speak_verb, kSpeakVerbs},
    {Class::language_name, kLanguageNames},
    {Class::site_word, kSiteWords},
    {Class::newspaper_word, kNewspaperWords},
    {Class::magazine_word, kMagazineWords},
    {Class::radio_word, kRadioWords},
    {Class::television_word, kTelevisionWords},
    {Class::digital_word, kDigitalWords},
    {Class::podcast_word, kPodcastWords},
    {Class::newsletter_word, kNewsletterWords},
    {Class::film_word, kFilmWords},
    {Class::agency_word, kAgencyWords},
    {Class::mail_header, kPasteMailHeaders},
    {Class::byline_lead, kPasteBylineLeads},
    {Class::byline_before_colon, kPasteBylineLabels},
    {Class::byline_plural, kPasteBylinePlurals},
    {Class::name_joiner, kPasteNameJoiners},
    {Class::byline_tail, kPasteBylineTails},
    {Class::credit_label, kPasteCreditLabels},
    {Class::credit_lead, kPasteCreditLeads},
    {Class::credit_join, kPasteCreditJoins},
    {Class::credit_manner, kPasteCreditManners},
    {Class::credit_noun, kPasteCreditNouns},
    {Class::contributor_lead, kPasteContributorLeads},
    {Class::contributed, kPasteContributed},
    {Class::editing_lead, kPasteEditingLeads},
    {Class::outlet_link, kPasteOutletLinks},
    {Class::person_link, kPastePersonLinks},
    {Class::portrait_word, kPastePortraitWords},
    {Class::portrait_of, kPastePortraitOf},
    {Class::bio_past, kPasteBioPast},
    {Class::bio_speech, kPasteBioSpeech},
    {Class::bio_subject, kPasteBioSubjects},
    {Class::title_link, kPasteTitleLinks},
    {Class::employer_link, kPasteEmployerLinks},
    {Class::place_link, kPastePlaceLinks},
    {Class::not_a_place, kPasteNotPlaces},
    {Class::place_abbreviation, kPastePlaceAbbreviations},
    {Class::published_lead, kPastePublishedLeads},
    {Class::modified_lead, kPasteModifiedLeads},
    {Class::outlet_lead, kPasteOutletLeads},
    {Class::copyright_lead, kPasteCopyrightLeads},
    {Class::rights, kPasteRights},
    {Class::about_lead, kPasteAboutLeads},
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
    {Class::indefinite, kIndefinites},
    {Class::mark_author, kMarkAuthors},
    {Class::mark_user, kMarkUsers},
    {Class::mark_date, kMarkDates},
    {Class::mark_comment, kMarkComments},
    {Class::mark_other, kMarkOthers},
    {Class::note_work, kNoteWorks},
    {Class::note_verb, kNoteVerbs},
    {Class::note_signer, kNoteSigners},
    {Class::note_guest, kNoteGuests},
    {Class::note_closing, kNoteClosings},
    {Class::title_word, kTitleWords},
};

}  // namespace

extern const Language en;
constexpr Language en{.code = "en", .lists = kLists};

}  // namespace masthead::words
