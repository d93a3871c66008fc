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

// Source: function words of English, and the words of headings and menus of news pages.
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
};

// Source: places and offices that have the shape of a name and stand at the head of news pages.
constexpr std::string_view kNotNames[] = {
    "middle east",    "far east",      "near east",      "white house",    "west bank",
    "new york",       "new delhi",     "new zealand",    "los angeles",    "san francisco",
    "hong kong",      "saudi arabia",  "sri lanka",      "downing street", "wall street",
    "silicon valley", "supreme court", "high court",     "latin america",  "puerto rico",
    "real estate",    "human rights",  "climate change", "social media",   "long reads",
    "good morning",   "prime time",
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
    "january", "february",  "march",     "april",     "may",      "june",   "july",
    "august",  "september", "october",   "november",  "december", "jan",    "feb",
    "mar",     "apr",       "jun",       "jul",       "aug",      "sep",    "sept",
    "oct",     "nov",       "dec",       "jan.",      "feb.",     "mar.",   "apr.",
    "jun.",    "jul.",      "aug.",      "sep.",      "sept.",    "oct.",   "nov.",
    "dec.",    "monday",    "tuesday",   "wednesday", "thursday", "friday", "saturday",
    "sunday",  "mon",       "tue",       "wed",       "thu",      "fri",    "sat",
    "sun",     "today",     "yesterday", "published", "updated",  "posted", "modified",
    "ago",     "am",        "pm",        "a.m.",      "p.m.",     "gmt",    "utc",
    "min",     "mins",      "minutes",   "minute",    "hours",    "hour",   "days",
    "read",    "last",      "on",        "at",
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

constexpr WordList kLists[] = {
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
};

}  // namespace

extern const Language en;
constexpr Language en{.code = "en", .lists = kLists};

}  // namespace masthead::words
