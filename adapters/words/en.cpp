#include "adapters/words/vocabulary.h"

namespace masthead::words {
namespace {

// Pasted pages (adapters/text).

// Source: the bylines of news pages; no colon need follow.
constexpr std::string_view kBylineLeads[] = {"by",
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
                                             "as told to"};

// Source: the bylines of news pages; only with a colon or a slash behind it.
constexpr std::string_view kBylineLabels[] = {"author", "authors", "writer", "writers"};

// Source: the bylines above; what follows is more than one name.
constexpr std::string_view kBylinePlurals[] = {"authors", "writers"};

// Source: the conjunction of each language.
constexpr std::string_view kNameJoiners[] = {"and", "&"};

// Source: what bylines append to a name without a comma: "NAME for The Daily".
constexpr std::string_view kBylineTails[] = {"for", "in", "at", "with", "from"};

// Source: the labels of picture credits; a colon follows.
constexpr std::string_view kCreditLabels[] = {
    "photo credit", "photo credits",  "photographer", "photograph",    "photographs",
    "photos",       "photo",          "image credit", "image credits", "image source",
    "image",        "picture credit", "picture",      "pictures",      "illustration",
    "credit",       "credits",        "video",        "graphic",       "featured image",
    "cover image"};

// Source: the beginnings of picture credits; no colon need follow.
constexpr std::string_view kCreditLeads[] = {
    "photo courtesy of", "photograph by",     "photographs by", "photos by",   "photo by",
    "image by",          "image courtesy of", "picture by",     "pictures by", "illustration by",
    "video by",          "graphic by",        "photography by"};

// Source: what picture credits join their parts with, beside conjunctions.
constexpr std::string_view kCreditJoins[] = {"via", "for"};

// Source: says how a picture came, not from whom.
constexpr std::string_view kCreditManners[] = {"file",       "file photo", "file image", "handout",
                                               "pool",       "archive",    "courtesy",   "photo",
                                               "screengrab", "screenshot"};

// Source: what agencies append to their names in credits.
constexpr std::string_view kCreditNouns[] = {"photo", "photos", "pictures"};

// Source: the lines below news stories that name who helped.
constexpr std::string_view kContributorLeads[] = {"additional reporting by",
                                                  "with reporting by",
                                                  "with additional reporting by",
                                                  "with contributions from",
                                                  "contributions by",
                                                  "research by",
                                                  "contributors"};

// Source: "NAME contributed to this report", as English-language stories end.
constexpr std::string_view kContributed[] = {"contributed to this", "contributed reporting",
                                             "contributed to the reporting"};

// Source: the lines below news stories that name who edited or translated them.
constexpr std::string_view kEditingLeads[] = {"editing by",      "edited by",
                                              "copy editing by", "translated by",
                                              "translation by",  "fact-checking by"};

// Source: what the buttons and links of an outlet itself say.
constexpr std::string_view kOutletLinks[] = {"us",     "our", "share",    "read",
                                             "source", "via", "original", "download"};

// Source: how the link to a person's own site is labelled.
constexpr std::string_view kPersonLinks[] = {"website",  "web",       "site",    "blog",
                                             "homepage", "portfolio", "personal"};

// Source: what alternative texts of portraits say.
constexpr std::string_view kPortraitWords[] = {
    "avatar",       "headshot",        "author image",  "author photo",  "author-image",
    "author-photo", "profile picture", "profile photo", "profile image", "byline image"};

// Source: what alternative texts of portraits say before the name.
constexpr std::string_view kPortraitOf[] = {"photo of", "picture of", "image of", "portrait of"};

// Source: verbs that tell of someone who no longer works there.
constexpr std::string_view kBioPast[] = {"was", "were"};

// Source: verbs stories report speech with.
constexpr std::string_view kBioSpeech[] = {"said", "says", "told"};

// Source: words a biography begins with where it leaves the name out.
constexpr std::string_view kBioSubjects[] = {"he",  "she",  "they", "i", "i'm",
                                             "i’m", "i've", "i’ve", "a", "an"};

// Source: what joins a job title and what it is about or at.
constexpr std::string_view kTitleLinks[] = {"at",    "for", "of",   "in", "on",
                                            "based", "to",  "with", "and"};

// Source: what stands between a job title and an employer, and nowhere else.
constexpr std::string_view kEmployerLinks[] = {"at"};

// Source: what stands between a job title and a place.
constexpr std::string_view kPlaceLinks[] = {"in", "based in"};

// Source: what may follow "in" in a job title and is no place.
constexpr std::string_view kNotPlaces[] = {"chief", "residence", "training"};

// Source: places that are written as capitals; other capitals are outlets.
constexpr std::string_view kPlaceAbbreviations[] = {"uk", "us", "usa", "uae", "dc", "nyc"};

// Source: the labels of dates on news pages.
constexpr std::string_view kPublishedLeads[] = {
    "published",       "published on",     "published at", "posted", "posted on",
    "first published", "publication date", "date",         "issued"};

// Source: the labels of dates on news pages.
constexpr std::string_view kModifiedLeads[] = {"updated",       "updated on",      "updated at",
                                               "last updated",  "last updated on", "modified",
                                               "last modified", "update"};

// Source: the labels pages name their publisher with.
constexpr std::string_view kOutletLeads[] = {"source",
                                             "published by",
                                             "published in",
                                             "originally published by",
                                             "originally published in",
                                             "originally appeared in",
                                             "publisher",
                                             "publication"};

// Source: the last line of news pages.
constexpr std::string_view kCopyrightLeads[] = {"copyright"};

// Source: the last line of news pages.
constexpr std::string_view kRights[] = {"all rights reserved"};

// Source: "About NAME", the heading of an author's box.
constexpr std::string_view kAboutLeads[] = {"about", "more about"};

// Source: what accounts sign with that are nobody's name.
constexpr std::string_view kPageNotNameWords[] = {"admin",     "administrator", "webmaster",
                                                  "newsroom",  "newsdesk",      "agencies",
                                                  "anonymous", "unknown"};

// Source: CLDR, month names, format and stand-alone.
constexpr std::string_view kJanuary[] = {"january", "jan"};
constexpr std::string_view kFebruary[] = {"february", "feb"};
constexpr std::string_view kMarch[] = {"march", "mar"};
constexpr std::string_view kApril[] = {"april", "apr"};
constexpr std::string_view kMay[] = {"may"};
constexpr std::string_view kJune[] = {"june", "jun"};
constexpr std::string_view kJuly[] = {"july", "jul"};
constexpr std::string_view kAugust[] = {"august", "aug"};
constexpr std::string_view kSeptember[] = {"september", "sep", "sept"};
constexpr std::string_view kOctober[] = {"october", "oct"};
constexpr std::string_view kNovember[] = {"november", "nov"};
constexpr std::string_view kDecember[] = {"december", "dec"};

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
    // Pasted pages.
    {Class::byline_lead, kBylineLeads},
    {Class::byline_label, kBylineLabels},
    {Class::byline_plural, kBylinePlurals},
    {Class::name_joiner, kNameJoiners},
    {Class::byline_tail, kBylineTails},
    {Class::credit_label, kCreditLabels},
    {Class::credit_lead, kCreditLeads},
    {Class::credit_join, kCreditJoins},
    {Class::credit_manner, kCreditManners},
    {Class::credit_noun, kCreditNouns},
    {Class::contributor_lead, kContributorLeads},
    {Class::contributed, kContributed},
    {Class::editing_lead, kEditingLeads},
    {Class::outlet_link, kOutletLinks},
    {Class::person_link, kPersonLinks},
    {Class::portrait_word, kPortraitWords},
    {Class::portrait_of, kPortraitOf},
    {Class::bio_past, kBioPast},
    {Class::bio_speech, kBioSpeech},
    {Class::bio_subject, kBioSubjects},
    {Class::title_link, kTitleLinks},
    {Class::employer_link, kEmployerLinks},
    {Class::place_link, kPlaceLinks},
    {Class::not_a_place, kNotPlaces},
    {Class::place_abbreviation, kPlaceAbbreviations},
    {Class::published_lead, kPublishedLeads},
    {Class::modified_lead, kModifiedLeads},
    {Class::outlet_lead, kOutletLeads},
    {Class::copyright_lead, kCopyrightLeads},
    {Class::rights, kRights},
    {Class::about_lead, kAboutLeads},
    {Class::not_in_names, kPageNotNameWords},
    {Class::january, kJanuary},
    {Class::february, kFebruary},
    {Class::march, kMarch},
    {Class::april, kApril},
    {Class::may, kMay},
    {Class::june, kJune},
    {Class::july, kJuly},
    {Class::august, kAugust},
    {Class::september, kSeptember},
    {Class::october, kOctober},
    {Class::november, kNovember},
    {Class::december, kDecember},
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
