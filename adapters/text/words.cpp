#include "adapters/text/words.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace masthead::text {
namespace {

/// Tables are written by meaning and sorted by the compiler.
template <std::size_t N>
consteval std::array<std::string_view, N> sorted(std::array<std::string_view, N> words) {
  std::sort(words.begin(), words.end());
  return words;
}

// Source: the occupations of ISCO-08 unit groups 2641 (authors and related writers), 2642
// (journalists), 2654 (directors and producers), 2656 (announcers) and 3431 (photographers), and
// the ranks a newsroom's masthead prints; other languages: the usual translations of these.
constexpr auto kJobWords = sorted(std::to_array<std::string_view>({
    "editor",
    "editors",
    "sub-editor",
    "subeditor",
    "editor-in-chief",
    "editor-at-large",
    "reporter",
    "correspondent",
    "journalist",
    "newsman",
    "newswoman",
    "stringer",
    "columnist",
    "critic",
    "reviewer",
    "essayist",
    "commentator",
    "analyst",
    "writer",
    "copywriter",
    "author",
    "novelist",
    "poet",
    "blogger",
    "contributor",
    "freelancer",
    "fellow",
    "intern",
    "producer",
    "presenter",
    "anchor",
    "newscaster",
    "broadcaster",
    "host",
    "podcaster",
    "photographer",
    "photojournalist",
    "cameraman",
    "camerawoman",
    "videographer",
    "videojournalist",
    "cartoonist",
    "illustrator",
    "publisher",
    "chief",
    "founder",
    "co-founder",
    "ombudsman",
    // German, French, Spanish, Portuguese, Italian, Turkish
    "redakteur",
    "redakteurin",
    "journalistin",
    "korrespondent",
    "korrespondentin",
    "reporterin",
    "autor",
    "autorin",
    "chefredakteur",
    "chefredakteurin",
    "journaliste",
    "rédacteur",
    "rédactrice",
    "correspondant",
    "correspondante",
    "periodista",
    "redactor",
    "redactora",
    "editora",
    "corresponsal",
    "reportero",
    "reportera",
    "jornalista",
    "repórter",
    "giornalista",
    "redattore",
    "redattrice",
    "corrispondente",
    "inviato",
    "gazeteci",
    "muhabir",
    "editör",
    // Russian, Ukrainian
    "редактор",
    "журналист",
    "журналистка",
    "корреспондент",
    "обозреватель",
    "репортер",
    "репортёр",
    "автор",
    "фотограф",
    "продюсер",
    "главред",
    "журналіст",
    "журналістка",
    "кореспондент",
    // Urdu, Arabic, Persian, Hindi
    "ایڈیٹر",
    "مدیر",
    "صحافی",
    "نامہ نگار",
    "نمائندہ",
    "رپورٹر",
    "کالم نگار",
    "مصنف",
    "تجزیہ کار",
    "پروڈیوسر",
    "محرر",
    "صحفي",
    "صحفية",
    "مراسل",
    "مراسلة",
    "كاتب",
    "كاتبة",
    "خبرنگار",
    "نویسنده",
    "संपादक",
    "पत्रकार",
    "संवाददाता",
    "लेखक",
}));

// Source: the same occupations in Chinese, Japanese and Korean.
constexpr auto kJobEndings = std::to_array<std::string_view>({
    "记者",   "記者",   "编辑",     "編輯",   "主编",     "主編",     "总编",
    "撰稿人", "评论员", "評論員",   "主持人", "专栏作家", "專欄作家", "摄影师",
    "編集者", "編集長", "論説委員", "기자",   "편집장",   "특파원",
});

// Source: the adjectives of the mastheads of English-language newspapers and agencies.
constexpr auto kJobQualifiers = sorted(std::to_array<std::string_view>({
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
    "главный",    "старший",       "специальный",   "шеф",          "سینئر",     "چیف",
    "विशेष",
}));

// Source: the section names of the same newspapers.
constexpr auto kDeskWords = sorted(std::to_array<std::string_view>({
    "politics", "business",  "economy",     "economics",      "finance",       "markets",
    "money",    "sport",     "sports",      "opinion",        "culture",       "arts",
    "books",    "film",      "music",       "science",        "health",        "technology",
    "tech",     "education", "environment", "climate",        "travel",        "food",
    "style",    "lifestyle", "features",    "investigations", "international", "national",
    "world",    "foreign",   "metro",       "crime",          "security",      "defence",
    "defense",  "religion",  "video",       "audio",          "podcasts",      "newsletters",
    "data",     "graphics",  "affairs",     "current",        "digital",
}));

// Source: the kinds of words newspapers, broadcasters and agencies name themselves with.
constexpr auto kOutletWords = sorted(std::to_array<std::string_view>({
    "news",      "times",      "post",       "daily",     "weekly",       "herald",   "tribune",
    "gazette",   "guardian",   "observer",   "chronicle", "journal",      "magazine", "press",
    "media",     "tv",         "television", "radio",     "broadcasting", "network",  "group",
    "agency",    "desk",       "newspaper",  "express",   "telegraph",    "mirror",   "standard",
    "dispatch",  "bulletin",   "review",     "monitor",   "today",        "online",   "university",
    "institute", "foundation", "inc",        "ltd",       "llc",          "gmbh",     "bbc",
    "cnn",       "voa",        "npr",        "pbs",       "abc",          "nbc",      "cbs",
    "cnbc",      "msnbc",      "itv",        "zdf",       "ard",
}));

// Source: function words of English, and the words of headings and menus of news pages.
constexpr auto kNotNameWords = sorted(std::to_array<std::string_view>({
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
}));

// Source: places and offices that have the shape of a name and stand at the head of news pages.
constexpr auto kNotNames = sorted(std::to_array<std::string_view>({
    "middle east",    "far east",      "near east",      "white house",    "west bank",
    "new york",       "new delhi",     "new zealand",    "los angeles",    "san francisco",
    "hong kong",      "saudi arabia",  "sri lanka",      "downing street", "wall street",
    "silicon valley", "supreme court", "high court",     "latin america",  "puerto rico",
    "real estate",    "human rights",  "climate change", "social media",   "long reads",
    "good morning",   "prime time",
}));

// Source: particles of European and Arabic family names, as style guides list them.
constexpr auto kParticles = sorted(std::to_array<std::string_view>({
    "de",  "da",   "das", "do",  "dos", "del", "della", "di", "du",  "d",   "la", "le",
    "van", "von",  "der", "den", "het", "ten", "ter",   "te", "zu",  "zur", "af", "av",
    "bin", "bint", "ibn", "ben", "al",  "el",  "ul",    "ur", "abu", "e",   "y",  "i",
}));

// Source: read off authors' biographies; each says something that only a biography says.
constexpr auto kBioWords = sorted(std::to_array<std::string_view>({
    "experience",  "based",        "covers",       "covering",   "covered",       "writes",
    "writing",     "reports",      "reporting",    "graduate",   "graduated",     "studied",
    "degree",      "alumnus",      "alumna",       "previously", "formerly",      "joined",
    "worked",      "works",        "award",        "awards",     "award-winning", "specialises",
    "specializes", "specialising", "specializing", "focuses",    "focusing",      "lives",
    "career",      "freelance",    "newsroom",     "journalism", "beat",
}));

// Source: the names agencies print in their own credit lines.
constexpr auto kAgencies = sorted(std::to_array<std::string_view>({
    "reuters",
    "afp",
    "agence france-presse",
    "ap",
    "ap photo",
    "associated press",
    "the associated press",
    "getty",
    "getty images",
    "gettyimages",
    "epa",
    "epa-efe",
    "efe",
    "pa",
    "pa images",
    "pa media",
    "pa wire",
    "press association",
    "dpa",
    "ansa",
    "xinhua",
    "tass",
    "ria novosti",
    "interfax",
    "itar-tass",
    "sputnik",
    "anadolu",
    "anadolu agency",
    "aa",
    "ani",
    "pti",
    "ians",
    "app",
    "ppi",
    "online news agency",
    "kyodo",
    "kyodo news",
    "jiji",
    "yonhap",
    "ukrinform",
    "bloomberg",
    "upi",
    "cp",
    "the canadian press",
    "canadian press",
    "aap",
    "alamy",
    "shutterstock",
    "istock",
    "nurphoto",
    "zuma",
    "zuma press",
    "imago",
    "picture alliance",
    "magnum",
    "magnum photos",
    "belga",
    "ritzau",
    "ntb",
    "tt",
    "lehtikuva",
    "keystone",
    "apa",
    "ctk",
    "pap",
    "mti",
    "lusa",
    "unsplash",
    "pexels",
    "flickr",
    "wikimedia commons",
    "sipa",
    "sipa usa",
    "rex",
    "rex features",
    "eyevine",
    "hans lucas",
    "middle east images",
    "wana",
    "тасс",
    "риа новости",
    "рейтер",
    "رويترز",
    "رائٹرز",
    "اے ایف پی",
    "新华社",
    "路透社",
    "法新社",
}));

constexpr auto kDateWords = sorted(std::to_array<std::string_view>({
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
}));

constexpr auto kFurniture = sorted(std::to_array<std::string_view>({
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
}));

constexpr auto kCommentsHeadings = sorted(std::to_array<std::string_view>({
    "comments",
    "comment",
    "leave a comment",
    "leave a reply",
    "join the conversation",
    "add a comment",
    "post a comment",
    "reader comments",
    "kommentare",
    "commentaires",
    "comentarios",
    "комментарии",
    "تبصرے",
    "تعليقات",
    "评论",
}));

constexpr auto kListHeadings = std::to_array<std::string_view>({
    "related",           "related stories", "related articles", "related topics", "read also",
    "also read",         "read next",       "see also",         "more from",      "more by",
    "more on",           "most read",       "most popular",     "trending",       "recommended",
    "you may also like", "latest articles", "latest stories",   "latest from",    "latest by",
    "recent articles",   "recent stories",  "articles by",      "stories by",     "all articles",
    "all stories",
});

constexpr auto kAuthorHeadings = sorted(std::to_array<std::string_view>({
    "about the author",     "about the authors", "about the writer", "about the journalist",
    "about the reporter",   "about author",      "the author",       "meet the author",
    "author bio",           "author profile",    "über den autor",   "über die autorin",
    "à propos de l'auteur", "sobre el autor",    "sobre la autora",  "об авторе",
    "مصنف کے بارے میں",     "关于作者",          "作者简介",
}));

template <class Table>
bool holds(const Table& table, std::string_view word) {
  return std::binary_search(table.begin(), table.end(), word);
}

std::string_view without_colon(std::string_view line) {
  if (line.ends_with(':')) line.remove_suffix(1);
  return line;
}

}  // namespace

bool is_job_word(std::string_view word) { return holds(kJobWords, word); }

bool ends_with_job_word(std::string_view text) {
  return std::any_of(kJobEndings.begin(), kJobEndings.end(),
                     [text](std::string_view ending) { return text.ends_with(ending); });
}

bool is_job_qualifier(std::string_view word) { return holds(kJobQualifiers, word); }

bool is_desk_word(std::string_view word) { return holds(kDeskWords, word); }

bool is_outlet_word(std::string_view word) { return holds(kOutletWords, word); }

bool is_not_a_name_word(std::string_view word) {
  return holds(kNotNameWords, word) || is_job_word(word) || is_outlet_word(word);
}

bool is_not_a_name(std::string_view line) { return holds(kNotNames, line); }

bool is_name_particle(std::string_view word) { return holds(kParticles, word); }

bool is_bio_word(std::string_view word) { return holds(kBioWords, word); }

bool is_agency(std::string_view name) { return holds(kAgencies, name); }

bool is_date_word(std::string_view word) { return holds(kDateWords, word); }

bool is_page_furniture(std::string_view line) { return holds(kFurniture, without_colon(line)); }

bool is_comments_heading(std::string_view line) {
  return holds(kCommentsHeadings, without_colon(line));
}

bool is_list_heading(std::string_view line) {
  constexpr std::size_t kLongest = 60;
  return line.size() <= kLongest &&
         std::any_of(kListHeadings.begin(), kListHeadings.end(), [line](std::string_view heading) {
           if (!line.starts_with(heading)) return false;
           const auto rest = line.substr(heading.size());
           const bool takes_a_name =
               heading.ends_with(" by") || heading.ends_with(" from") || heading.ends_with(" on");
           return rest.empty() || rest == ":" || (takes_a_name && rest.starts_with(' '));
         });
}

bool is_author_heading(std::string_view line) {
  return holds(kAuthorHeadings, without_colon(line));
}

}  // namespace masthead::text
